## Italiano: ci si dà del tu; il bot parla di sé in prima persona (al maschile, come «il bot»); virgolette «».

## The conversation: who may not ask

# $id: by which Telegram knows the person
refused-blocked = Non prendo più nulla da te, per decisione di chi mi gestisce. Se pensi che sia un errore, comunica il tuo numero: { $id }. /forget cancella quello che conservo di te.
refused-unknown = Sono riservato a chi è nella mia lista, e tu non ci sei. Per entrarci, comunica il tuo numero a chi mi gestisce: { $id }.
# $id: by which Telegram knows the group
refused-group = Sono riservato a chi è nella mia lista, e non ci siete né tu né questo gruppo. Per entrarci, comunica il numero del gruppo a chi mi gestisce: { $id }.
refused-paused = Per ora non prendo nulla di nuovo: chi mi gestisce mi ha messo in pausa. Premi «Riprova» più tardi, per favore.
# $limit: photos and texts in a day; $wait: a duration
refused-quota-person = Prendo { $limit ->
    [one] una foto o un testo
   *[other] { $limit } foto e testi
} al giorno da ogni persona, e con questo sarebbero di più. Il conto riparte a mezzanotte UTC, tra { $wait }.
refused-quota-chat = Prendo { $limit ->
    [one] una foto o un testo
   *[other] { $limit } foto e testi
} al giorno da ogni gruppo, e con questo sarebbero di più. Il conto riparte a mezzanotte UTC, tra { $wait }.
pressed-refused = Qui non prendo nulla da te.
pressed-paused = Per ora non prendo nulla di nuovo: chi mi gestisce mi ha messo in pausa. Riprova più tardi, per favore.

## The conversation: forgetting

forget-ask =
    Cancello tutto quello che conservo di te, qui e da altre chat? Sono le tue foto, il loro testo, le mie risposte e quello che ho annotato; ciò a cui sto ancora lavorando viene interrotto. I messaggi nelle tue chat restano, ma i loro pulsanti smettono di funzionare.
forget-kept = Lo conservo finché non scade. /privacy dice quando.
forget-nothing = Qui non c'è nulla di tuo.
# $list: one or more of the forget-* below
forget-done =
    Cancellato: { $list }.

    Quello che so ancora: quanto mi hai chiesto oggi, fino a domani; se puoi usare questo bot; e quali messaggi ho ricevuto e inviato, con il loro numero, per non rispondere due volte.
# $count: of them
forget-questions = { $count ->
    [one] quello che hai chiesto una volta
   *[other] quello che hai chiesto { $count } volte
}
forget-photos = { $count ->
    [one] 1 foto
   *[other] { $count } foto
}
forget-answers = { $count ->
    [one] 1 risposta
   *[other] { $count } risposte
}
forget-cancelled = { $count ->
    [one] 1 cosa a cui stavo lavorando
   *[other] { $count } cose a cui stavo lavorando
}
forget-items = { $count ->
    [one] la nota su 1 foto di un album
   *[other] le note su { $count } foto di album
}
forget-buried = { $count ->
    [one] 1 cosa che era andata male
   *[other] { $count } cose che erano andate male
}
forget-days = { $count ->
    [one] 1 giorno di conti di ciò che i modelli hanno speso per te
   *[other] { $count } giorni di conti di ciò che i modelli hanno speso per te
}
forget-settings = come ti piacciono i messaggi
button-forget = Cancella tutto
button-keep = Conserva
pressed-foreign-forget = È per chi l'ha chiesto. Scrivi /forget per cancellare quello che è tuo.
