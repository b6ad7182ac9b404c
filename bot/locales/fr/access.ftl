## Français: on se tutoie; le bot parle de lui à la première personne et sans genre; guillemets « », avec une espace
## insécable dedans et devant : ; ! ?. La catégorie [one] vaut aussi pour 0: elle porte donc le nombre.

## The conversation: who may not ask

# $id: by which Telegram knows the person
refused-blocked = Je ne prends plus rien de toi, sur décision de la personne qui me gère. Si tu penses que c'est une erreur, donne-lui ton numéro : { $id }. /forget efface ce que je garde de toi.
refused-unknown = Je ne suis pas ouvert à tout le monde, et tu n'es pas sur ma liste. Pour y entrer, donne ton numéro à la personne qui me gère : { $id }.
# $id: by which Telegram knows the group
refused-group = Je ne suis pas ouvert à tout le monde, et ni ce groupe ni toi n'êtes sur ma liste. Pour y entrer, donne le numéro du groupe à la personne qui me gère : { $id }.
refused-paused = Je ne prends rien de nouveau pour l'instant : la personne qui me gère m'a mis en pause. Appuie sur « Réessayer » plus tard, s'il te plaît.
# $limit: photos and texts in a day; $wait: a duration
refused-quota-person = Je prends { $limit ->
    [1] une photo ou un texte
    [one] { $limit } photo ou texte
   *[other] { $limit } photos et textes
} par jour d'une même personne, et là, ce serait plus. Le compte repart à minuit UTC, dans { $wait }.
refused-quota-chat = Je prends { $limit ->
    [1] une photo ou un texte
    [one] { $limit } photo ou texte
   *[other] { $limit } photos et textes
} par jour d'un même groupe, et là, ce serait plus. Le compte repart à minuit UTC, dans { $wait }.
pressed-refused = Ici, je ne prends rien de toi.
pressed-paused = Je ne prends rien de nouveau pour l'instant : la personne qui me gère m'a mis en pause. Réessaie plus tard, s'il te plaît.

## The conversation: forgetting

forget-ask =
    J'efface tout ce que je garde de toi, ici et dans d'autres discussions ? Ce sont tes photos, leur texte, mes réponses et ce que j'ai noté ; ce que je fais encore est arrêté. Les messages de tes discussions restent, mais leurs boutons ne marchent plus.
forget-kept = Je le garde jusqu'au bout de son délai. /privacy te dit lequel.
forget-nothing = Il n'y a rien de toi ici.
# $list: one or more of the forget-* below
forget-done =
    Effacé : { $list }.

    Ce que je sais encore : combien tu m'as demandé aujourd'hui, jusqu'à demain ; si tu as le droit d'utiliser ce bot ; et quels messages j'ai reçus et envoyés, par leur numéro, pour ne pas répondre deux fois.
# $count: of them
forget-questions = { $count ->
    [1] ce que tu as demandé une fois
    [one] ce que tu as demandé { $count } fois
   *[other] ce que tu as demandé { $count } fois
}
forget-photos = { $count ->
    [one] { $count } photo
   *[other] { $count } photos
}
forget-answers = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
}
forget-cancelled = { $count ->
    [one] { $count } chose que je faisais
   *[other] { $count } choses que je faisais
}
forget-items = { $count ->
    [one] la note sur { $count } photo d'un album
   *[other] les notes sur { $count } photos d'albums
}
forget-buried = { $count ->
    [one] { $count } chose qui avait échoué
   *[other] { $count } choses qui avaient échoué
}
forget-days = { $count ->
    [one] { $count } jour de comptes de ce que les modèles ont dépensé pour toi
   *[other] { $count } jours de comptes de ce que les modèles ont dépensé pour toi
}
forget-settings = comment tu aimes tes messages
button-forget = Tout effacer
button-keep = Garder
pressed-foreign-forget = C'est pour la personne qui l'a demandé. Écris /forget pour effacer ce qui est à toi.
