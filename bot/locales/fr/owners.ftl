## The conversation: for owners

owner-is-paused = ⏸ En pause : rien de nouveau n'est pris. /resume y met fin.
owner-queue = File : { $waiting } en attente, { $running } en cours, { $undelivered } en route vers leur discussion.
# $pace: as in duration-short
owner-workers = { $workers ->
    [0] Aucun processus : rien n'est lu.
    [one] { $workers } processus, { $pace } par tâche ces derniers temps.
   *[other] { $workers } processus, { $pace } par tâche ces derniers temps.
}
# $wait: as in duration-short
owner-wait = Qui demande maintenant attend environ { $wait }.
owner-today = Aujourd'hui (UTC) : { $answers ->
    [one] { $answers } réponse
   *[other] { $answers } réponses
}, { $failures ->
    [one] { $failures } échec
   *[other] { $failures } échecs
}.
# $code: of the failure
owner-failure = • { $code } : { $count }
owner-dead = Tâches abandonnées : { $count }.
owner-open = Ouvert à tous, sauf aux personnes bloquées.
owner-closed = Ouvert à ceux de la liste seulement : /who.
# $allowed, $blocked: numbers, or one of the two below
owner-who =
    Peuvent utiliser ce bot : { $allowed }
    Bloqués : { $blocked }
owner-everybody = tout le monde
owner-nobody = personne
# $id: of a person or group
owner-allowed = Admis : { $id }.
owner-allow-open = (Tout le monde l'est, puisque PLACARD_ALLOW est vide.)
owner-blocked = Bloqué : { $id }. /unblock { $id } l'annule.
owner-unblocked = N'est plus bloqué : { $id }.
owner-not-blocked = { $id } n'était pas bloqué.
owner-not-blocked-owner = { $id } est propriétaire, ou c'est moi ; je ne bloque ni l'un ni l'autre.
# $command: allow, block or unblock
owner-how = Écris un numéro, comme dans « /{ $command } 123456 », ou réponds par /{ $command } à un message de la personne, même à un que tu as transféré ici. Dans un groupe, /{ $command } tout seul désigne le groupe.
owner-hidden = Telegram ne dit pas de qui est ce message. Écris le numéro de la personne : « /{ $command } 123456 ». Elle le voit quand je la refuse.
owner-paused = En pause. Ce que j'ai pris aura sa réponse, rien de nouveau n'est pris jusqu'à /resume.
owner-resumed = Je reprends des photos.
