## The conversation: for owners

owner-is-paused = ⏸ In pausa: non si prende nulla di nuovo. /resume la termina.
owner-queue = Coda: { $waiting } in attesa, { $running } in corso, { $undelivered } in viaggio verso la chat.
# $pace: as in duration-short
owner-workers = { $workers ->
    [0] Nessun processo: non si legge nulla.
    [one] 1 processo, ultimamente { $pace } per lavoro.
   *[other] { $workers } processi, ultimamente { $pace } per lavoro.
}
# $wait: as in duration-short
owner-wait = Chi chiede adesso aspetta circa { $wait }.
owner-today = Oggi (UTC): { $answers ->
    [one] 1 risposta
   *[other] { $answers } risposte
}, { $failures ->
    [one] 1 errore
   *[other] { $failures } errori
}.
# $code: of the failure
owner-failure = • { $code }: { $count }
owner-dead = Lavori abbandonati: { $count }.
owner-open = Aperto a chiunque non sia bloccato.
owner-closed = Aperto solo a chi è nella lista: /who.
# $allowed, $blocked: numbers, or one of the two below
owner-who =
    Possono usare questo bot: { $allowed }
    Bloccati: { $blocked }
owner-everybody = tutti
owner-nobody = nessuno
# $id: of a person or group
owner-allowed = Ammesso: { $id }.
owner-allow-open = (Lo sono tutti, perché PLACARD_ALLOW è vuoto.)
owner-blocked = Bloccato: { $id }. /unblock { $id } lo annulla.
owner-unblocked = Non più bloccato: { $id }.
owner-not-blocked = { $id } non era bloccato.
owner-not-blocked-owner = { $id } è un proprietario o sono io; non blocco né l'uno né l'altro.
# $command: allow, block or unblock
owner-how = Scrivi un numero, come in «/{ $command } 123456», o rispondi con /{ $command } a un messaggio della persona, anche a uno che hai inoltrato qui. In un gruppo, /{ $command } da solo indica il gruppo.
owner-hidden = Telegram non dice di chi è quel messaggio. Scrivi il numero della persona: «/{ $command } 123456». Lo vede quando la rifiuto.
owner-paused = In pausa. A ciò che ho preso rispondo; nulla di nuovo fino a /resume.
owner-resumed = Prendo di nuovo foto.
