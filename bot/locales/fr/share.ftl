## Out to the group: the first row of buttons under an answer

button-to-whatsapp = WhatsApp ➤
button-to-telegram = Telegram ➤
button-post = Publier…
button-post-here = Publier ici

## Inline mode: the bot's name typed in any chat

# Buttons above the results, short ones; a tap leads to the chat with the bot
inline-none = Envoie-moi d'abord une photo
inline-unknown = Message inconnu. Envoie-moi une photo
inline-foreign = C'est à quelqu'un d'autre. Envoie une photo
inline-refused = Je ne prends rien de toi. Vois pourquoi
inline-too-long = Trop long pour un message Telegram
inline-later = J'écris encore. Réessaie dans un instant
# The name of a message that has no title
inline-untitled = Message

## Post …: into a group, by the bot

# $count: groups below
posting-choose = { $count ->
    [one] Où le publier ? Voici le groupe où nous pouvons écrire tous les deux :
   *[other] Où le publier ? Voici les groupes où nous pouvons écrire tous les deux :
}
posting-none =
    Je ne connais aucun groupe où nous pouvons écrire tous les deux. Ajoute-moi à un groupe et écris-y /read une fois, pour que je voie que tu y es.
# $group: its name
posting-preview = Voilà à quoi il ressemblera dans « { $group } ».
button-post-now = Publier
button-post-at = À une heure…
button-post-never = Laisser tomber
button-post-back = ‹ Retour
button-post-undo = Le retirer
button-post-cancel = Annuler
# $group: its name; $zone: as in "Europe/Lisbon"
posting-when =
    Quand le publier dans « { $group } » ? Choisis une heure, ou réponds à ce message par une heure : « demain 18:30 », « 2026-12-01 9:00 », « dans 2 heures ».

    Les heures sont celles de { $zone }.
posting-when-utc =
    Quand le publier dans « { $group } » ? Choisis une heure, ou réponds à ce message par une heure : « demain 18:30 », « 2026-12-01 9:00 », « dans 2 heures ».

    Les heures sont en UTC, car je ne sais pas où tu vis : choisis ton fuseau horaire avec /settings.
# What people may write for times besides English and the names of weekdays: small letters, parted by commas, all forms
# of a word; what they show in “posting-when” has to be understood. The ones before the last
# say that an hour of the day is named; the last ones are left out, or say that it is so long from now.
when-words-today = aujourd'hui, aujourd’hui, ce soir
when-words-tomorrow = demain
when-words-minutes = min, minute, minutes
when-words-hours = h, heure, heures
when-words-days = jour, jours
when-words-at = à, a
when-words-left-out = dans, le, de, maintenant

# Labels of times, on buttons; $time: as in "18:00"
button-at-hour = Dans 1 heure
button-at-today = Aujourd'hui { $time }
button-at-tomorrow = Demain { $time }
# $weekday: its full name
button-at-weekday = { $weekday } { $time }
posting-posting = Je publie…
# $group: its name
posting-done = Publié dans « { $group } ».
# $link: to the message
posting-done-link = Publié dans « { $group } » : { $link }
# $group: its name; $when: day, time and time zone
posting-planned = Je publierai ceci dans « { $group } » : { $when }. /scheduled montre tout ce qui attend.
posting-taken-back = Retiré : il n'est plus dans « { $group } ».
posting-cannot-take-back = Je ne peux plus le retirer : Telegram ne me laisse supprimer un message que pendant deux jours. Supprime-le là-bas, ou demande à un admin.
posting-cancelled = Annulé : rien n'est publié dans « { $group } ».
posting-given-up = Rien n'est publié.
# Why a message cannot be posted; $group: its name
posting-no-gone = Je ne peux pas le publier : je ne suis plus dans « { $group } ».
posting-no-left = Je ne peux pas le publier : tu n'es plus dans « { $group } ».
posting-no-silent = Je ne peux pas le publier : tu n'as pas le droit d'écrire dans « { $group } ».
posting-no-muted = Je ne peux pas le publier : je n'ai pas le droit d'écrire dans « { $group } ».
posting-no-hidden = Je ne peux pas le publier : « { $group } » cache ses membres, alors je ne vois pas si tu as le droit d'y écrire. Un admin peut aussi faire de moi un admin.
posting-no-blocked = Je ne peux pas le publier : la personne qui me gère ne me laisse pas travailler dans « { $group } ».
posting-no-unknown = Je n'ai pas pu demander à Telegram si nous pouvons écrire dans « { $group } ». Réessaie dans un instant, s'il te plaît.
posting-no-refused = Telegram ne l'a pas accepté pour « { $group } ».
# $limit: messages that may wait
posting-no-room = { $limit ->
    [one] { $limit } message de toi attend déjà, et c'est le maximum. /scheduled le montre.
   *[other] { $limit } messages de toi attendent déjà, et c'est le maximum. /scheduled les montre.
}
posting-not-a-time = Je ne comprends pas cette heure. Écris-la comme « demain 18:30 », « 2026-12-01 9:00 » ou « dans 2 heures ».
posting-past = Cette heure est passée. Donne-m'en une à venir, s'il te plaît.
# $days: how far ahead
posting-too-far = Je prévois { $days ->
    [1] un jour
    [one] { $days } jour
   *[other] { $days } jours
} à l'avance au plus.
# $when: day, time and time zone
posting-late = J'étais à l'arrêt quand ceci devait être publié dans « { $group } » : { $when }. Je le publie maintenant ?
# $group: its name
posting-lost = J'ai été interrompu pendant que je publiais ceci dans « { $group } », et je ne sais pas si c'est arrivé. Regarde, s'il te plaît. Si ça n'y est pas, publie-le maintenant.

# Answers to pressed buttons
pressed-post-later = J'écris encore. Appuie de nouveau dans un instant, s'il te plaît.
pressed-post-too-long = Le message est trop long pour un message Telegram. « Plus court » le fait tenir.
pressed-post-open = C'est déjà ouvert, plus bas.
pressed-post-over = C'est déjà fini.
pressed-post-foreign = Seule la personne qui a demandé peut le publier.

## /scheduled: what waits for its time

command-scheduled = Ce que je vais publier, et quand
scheduled-none = Rien de toi n'attend d'être publié. « Publier… » sous un message, puis « À une heure… », en prévoit un.
scheduled-list = Ceci attend d'être publié :
# $number: place in the list; $title: of the message; $group: its name; $when: day, time and time zone
scheduled-one = { $number }. « { $title } » dans « { $group } » : { $when }
# $number: place in the list
button-scheduled-cancel = Annuler { $number }

## /help and /privacy, besides

help-share = Vers un groupe : « WhatsApp ➤ » et « Telegram ➤ » envoient le message en ton nom ; avec « Publier… », c'est moi qui le publie, maintenant ou à une heure. /scheduled montre ce qui attend.
# $seen: a duration
privacy-share = Pendant { $seen }, je note dans quels groupes tu t'es adressé à moi, pour que « Publier… » puisse les proposer. Ce que je dois publier plus tard est gardé jusque-là.

## /forget, besides

# $count: of them
forget-posts = { $count ->
    [one] { $count } message que tu allais publier
   *[other] { $count } messages que tu allais publier
}
forget-groups = { $count ->
    [one] la note que je t'ai vu dans { $count } groupe
   *[other] les notes que je t'ai vu dans { $count } groupes
}
