## /history and /find: a person's last answers

command-history = Tes dernières réponses, pour les revoir
command-find = Trouver une réponse par ses mots

# $count: of them; a list follows
history-list = { $count ->
    [1] Ta dernière réponse. Son numéro la montre de nouveau.
    [one] Ta dernière réponse ({ $count }). Son numéro la montre de nouveau.
   *[other] Tes { $count } dernières réponses. Un numéro en montre une de nouveau.
}
history-none = Je n'ai pas encore de réponse pour toi. Envoie-moi la photo d'un flyer, ou un texte.
history-off = Je ne garde pas de liste de tes réponses : la personne qui me gère l'a désactivée. /find cherche dans ce dont je me souviens encore.
# One answer of the list. $number: place in it; $title: what it is about; $when: day and hour;
# $place: private, guest (a chat that the bot is not in), group (without a name) or named; $group: its name
history-one = { $number }. { $title } : { $when }{ $place ->
    [private] { "" }
    [guest] , dans une autre discussion
    [group] , dans un groupe
   *[named] , dans « { $group } »
}
# In a group, above a button that leads to the private chat
history-in-private = Ici, tout le monde verrait tes réponses. Je te les montre en privé.
button-history = Les montrer en privé
# Above an answer that is too long to be shown again as a message
history-too-long = C'est trop long pour un message. C'est dans ce fichier.
pressed-history-gone = Je n'ai plus cette réponse.

find-how = Dis après la commande ce qu'il faut chercher : /find marché
# $words: what was looked for
find-none = Aucune de tes réponses que j'ai encore ne dit « { $words } ».
# $count: of them; $words: what was looked for; a list follows
find-list = { $count ->
    [1] Une de tes réponses dit « { $words } ». Son numéro la montre de nouveau.
    [one] { $count } de tes réponses dit « { $words } ». Son numéro la montre de nouveau.
   *[other] { $count } de tes réponses disent « { $words } ». Un numéro en montre une de nouveau.
}
# $count: hits that are not listed
find-more = { $count ->
    [1] Une réponse plus ancienne aussi. Avec un mot de plus, il y en a moins.
    [one] { $count } réponse plus ancienne aussi. Avec un mot de plus, il y en a moins.
   *[other] { $count } réponses plus anciennes aussi. Avec un mot de plus, il y en a moins.
}

## /help, /privacy and /forget, besides

help-history = /history montre de nouveau tes dernières réponses, et /find y cherche des mots.
# $count: answers; $keep: how long, as in "30 days"
privacy-history =
    { $count ->
        [1] Ta dernière réponse est gardée
        [one] Ta dernière réponse ({ $count }) est gardée
       *[other] Tes { $count } dernières réponses sont gardées
    } { $keep }, chacune avec son message et le texte de la photo, pour que /history et /find les aient.
# $count: of them
forget-history = { $count ->
    [one] { $count } réponse dans ton /history
   *[other] { $count } réponses dans ton /history
}
