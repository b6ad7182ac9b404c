## Changing the message: tone, undo, words, languages

# Short labels: three or four stand side by side on a phone
button-change = Changer…
button-undo = ↶ Annuler
button-tone-friendly = Amical
button-tone-formal = Formel
button-tone-plain = Sans emojis

# At most 200 characters
pressed-change = Tu peux aussi répondre au message avec ce qu'il faut changer : « enlève le prix », « ajoute : apporte une chaise ».
pressed-undone = Il n'y a rien à annuler.
