## The buttons under the answer

button-whatsapp = WhatsApp
button-telegram = Telegram
button-plain = Simple
# $label: one of the three above
button-current = • { $label } •
button-shorter = Plus court
button-longer = Plus long
button-think = Réfléchir plus
button-best = Revenir au meilleur
# Names of drafts, on buttons of which four stand side by side on a phone: short ones
angle-announcer = Usuel
angle-keeper = Détails
angle-host = Inviter
angle-notice = Avis
angle-shortest = Minimum
button-file = Texte en fichier
button-copy = Copier
button-retry = Réessayer

pressed-already = C'est déjà comme ça.
pressed-changing = Un instant…
# $wait: a duration
pressed-thinking = Je réfléchis, { $wait } au plus…
pressed-file = Le voilà.
pressed-file-again = Le fichier est déjà dans la discussion.
pressed-expired = Je ne connais plus cette réponse. Renvoie la photo et j'en fais une nouvelle.
pressed-foreign = Seule la personne qui a demandé peut changer cela. Réponds à la photo par /read pour avoir ta propre réponse.
# $wait: a duration
pressed-busy = Trop à faire en ce moment. Appuie de nouveau dans { $wait }, s'il te plaît.
