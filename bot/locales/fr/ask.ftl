## Ask: a question about a photo, and what the photo says to it

command-ask = Demander ce que dit une photo (en y répondant)
ask-none = La photo ne le dit pas, pour autant que je puisse la lire.
ask-model-away = Le modèle qui cherche là où les règles ne trouvent rien n'a pas répondu. Redemande plus tard.
ask-tokens-spent = Les modèles ont fait pour toi ce qu'ils peuvent en un jour, alors aucun n'a cherché. Demain, ils aident de nouveau.
ask-doubtful = Difficile à lire, vérifie sur la photo, s'il te plaît.
# $keep: how long answers are remembered, as in "1 day"
ask-which = De quelle photo parles-tu ? Réponds à la photo, ou à ma réponse à son sujet. Je m'en souviens { $keep } ; si elle est plus ancienne, renvoie-la.
# $bot: the bot's user name
ask-how = Réponds à une photo que j'ai lue, ou à ma réponse à son sujet, par ta question : « Combien pour les enfants ? », « Jusqu'à quand ? ». Ou avec la commande : /ask@{ $bot } jusqu'à quand
ask-unread = Il n'y a pas de texte de cette photo où je puisse chercher.
