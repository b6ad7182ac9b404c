## The conversation: commands

command-start = Ce que fait ce bot
command-help = Comment s'en servir
command-read = Lire une photo ou un texte (en y répondant)
command-cancel = Arrêter ce que je fais pour toi
command-privacy = Ce qui est gardé, où, et combien de temps
command-forget = Effacer ce que je garde de toi
command-status = Où en sont la file et les processus
command-who = Qui peut utiliser ce bot, et qui ne peut pas
command-allow = Admettre quelqu'un, par numéro ou en réponse
command-block = Ne plus rien prendre de quelqu'un
command-unblock = Annuler un /block
command-pause = Ne rien prendre de nouveau pour l'instant
command-resume = Reprendre des photos

start =
    Envoie-moi la photo d'un flyer, d'une affiche, d'un avis, d'un menu, d'un horaire ou d'un ticket. Tu reçois un message prêt à publier dans un groupe WhatsApp ou Telegram, et tout le texte de la photo.

    Chaque date, heure, prix, numéro et lien de ce message se trouve sur la photo ; je n'ajoute rien.

    Essaie : envoie une photo maintenant. /help dit le reste.
# $bot: the bot's user name
start-group =
    Je lis des flyers et d'autres photos de texte, et j'en fais un brouillon de message. Dans un groupe, je me tais tant qu'on ne me demande rien : réponds à une photo par /read@{ $bot }.
# $photos: photos in one album; $bot: the bot's user name
help =
    Ce que tu peux envoyer
    • Une photo, ou une image comme fichier (plus nette).
    • Un album de { $photos } photos au plus : il en sort un seul message.
    • Un texte, tapé ou transféré.

    Ce que tu peux écrire à côté
    • Comment doit être le message : « court », « détaillé », « formel », « sans emojis », « pour Telegram », « texte simple ».
    • « Réfléchis plus » : je pèse alors plusieurs brouillons, et les autres sont à un bouton de là.
    • Ce qu'il doit dire aussi : « Apporte une chaise ! »

    Sous la réponse, des boutons changent où va le message et sa longueur. Touche le message pour le copier. « { button-marks } » montre où se trouve chaque chose ; « { button-more } » mène au calendrier, aux contacts, à la carte, aux tableaux et au texte.

    Demande ce que dit la photo : réponds à la photo, ou à la réponse, par « combien pour les enfants ? » ou « jusqu'à quand ? ».

    Dans un groupe, je me tais tant qu'on ne me demande rien. Réponds à une photo ou à un texte par /read@{ $bot }, ou écris-le en légende de ta photo.

    /cancel arrête ce que je fais pour toi. /privacy dit ce qui est gardé, et /forget l'efface.
# $photos, $results: how long, as in "1 hour"; $model: "none", or the address of the model server that the operator set
privacy =
    Où vont tes photos : elles sont lues sur la machine de la personne qui gère ce bot.{ $model ->
        [none] { " " }Elles ne vont nulle part ailleurs.
       *[other] { " " }Un serveur de modèles qu'elle a choisi aide à le faire : { $model }. Elles ne vont nulle part ailleurs.
    }

    Combien de temps c'est gardé : les photos, { $photos }, puis elles sont effacées. Leur texte, le brouillon et de petites images de ce qui se lisait mal, { $results }, pour que les boutons sous la réponse marchent et que la même photo ait sa réponse aussitôt.

    Ce qui a échoué à chaque essai est gardé { $dead }, avec ses photos, pour que la personne qui me gère trouve pourquoi et qu'il y ait quand même une réponse.

    Dans un groupe, je note quelles photos d'un album ont été envoyées, pendant { $photos }, au cas où on me demande de les lire ; je n'en télécharge aucune avant.

    /forget efface aussitôt ce que je garde de toi, dans toutes les discussions. Ce qui est dans cette discussion est à toi : efface-le comme tu veux.
duration-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
duration-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
duration-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
duration-seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
}

# $seconds: a figure such as 0.2
duration-short = { $seconds } s

## The conversation: how to ask

read-how = Réponds par /read à la photo ou au texte que je dois lire. Une légende qui commence par /read convient aussi.
read-how-private = Envoie-moi une photo, et je la lis. Ou réponds par /read à une photo ou à un texte de cette discussion.
read-mine = Ce message est ma propre réponse. Réponds à la photo ou au texte que je dois lire.
read-nothing = Je ne trouve ni photo ni texte dans ce message.
hint-short = C'est trop court pour en faire un message. Envoie-moi la photo d'un flyer, ou un texte d'au moins une phrase.
hint-other = Je ne lis que des photos et des textes. Envoie-moi la photo d'un flyer, ou un texte.
hint-command = Je ne connais pas cette commande. /help dit ce que je sais faire.

## The conversation: cancelling

cancel-nothing = Je ne fais rien pour toi dans cette discussion.
# $list: what was stopped, one or more of the cancel-* below
cancel-done = Arrêté : { $list }.
cancel-late = Trop tard, c'est presque fini.
cancel-photo = la photo
# $count: photos
cancel-album = { $count ->
    [one] l'album de { $count } photo
   *[other] l'album de { $count } photos
}
# $words: the first words of the text
cancel-text = le texte « { $words } »
