## Changing the message: tone, undo, words, languages

# Short labels: three or four stand side by side on a phone
button-change = Changer…
button-undo = ↶ Annuler
button-translate = Traduire…
# Back to what the photo says, word for word
button-untranslated = Comme la photo
button-tone-friendly = Amical
button-tone-formal = Formel
button-tone-plain = Sans emojis

# At most 200 characters
pressed-change = Tu peux aussi répondre au message avec ce qu'il faut changer : « enlève le prix », « ajoute : apporte une chaise ».
pressed-undone = Il n'y a rien à annuler.

# What can be written in reply to an answer
edit-how = Pour changer le message, réponds-y par exemple par : « enlève le prix », « ajoute : apporte une chaise », « remplace 15:00 par 16:00 », « titre : Fête d'été », « raccourcis le titre », « en majuscules », « plus court », « formel », « sans emojis », ou par le message entier tel que tu le veux.
# $text: what the person wrote
edit-nothing = Il n'y a rien dans le message que « { $text } » puisse changer, alors il reste comme il est.
# $list: facts of the message, in quotation marks; $first: the first of them
edit-several = Lequel veux-tu dire : { $list } ? Écris par exemple « remplace { $first } par … ».
edit-whole = Le message est maintenant ton propre texte, alors je ne touche ni à son ton, ni à sa longueur, ni à sa langue. « Annuler » ramène le mien.
# $limit: changes of one answer
edit-many = { $limit ->
    [one] Ce message a déjà { $limit } changement, et je n'en garde pas plus.
   *[other] Ce message a déjà { $limit } changements, et je n'en garde pas plus.
} Retires-en avec « Annuler », ou envoie le message entier tel que tu le veux.
edit-no-model = Je ne peux pas traduire : il faut un modèle de langue, et la personne qui me gère n'en a mis aucun.

# Under the answer. $list: in quotation marks
answer-yours = ✎ Ton changement : { $list }
answer-omitted = Laissé de côté, comme demandé : { $list }
# $language: in its own words
answer-translated = Traduit par un modèle ({ $language }) : les infos sont vérifiées, les autres mots non.
help-edits = Pour changer un message, réponds-y : « enlève le prix », « ajoute : apporte une chaise », « remplace 15:00 par 16:00 », « titre : Fête d'été », « raccourcis le titre », ou le texte entier comme tu le veux. « ↶ Annuler » retire un changement.
