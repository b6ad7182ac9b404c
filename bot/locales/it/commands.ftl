## The conversation: commands

command-start = Che cosa fa questo bot
command-help = Come si usa
command-read = Leggere una foto o un testo (rispondendo)
command-cancel = Interrompere ciò che sto facendo per te
command-privacy = Che cosa viene conservato, dove e per quanto
command-forget = Cancellare quello che conservo di te
command-status = Come stanno la coda e i processi
command-who = Chi può usare questo bot e chi no
command-allow = Ammettere qualcuno, con il numero o rispondendo
command-block = Non prendere più nulla da qualcuno
command-unblock = Annullare un /block
command-pause = Non prendere nulla di nuovo per ora
command-resume = Riprendere ad accettare foto

start =
    Inviami la foto di un volantino, una locandina, un avviso, un menù, un orario o uno scontrino. Ricevi un messaggio pronto da pubblicare in un gruppo WhatsApp o Telegram, e tutto il testo della foto.

    Ogni data, ora, prezzo, numero e link di quel messaggio sta nella foto; io non aggiungo nulla.

    Prova: invia una foto adesso. Il resto lo dice /help.
# $bot: the bot's user name
start-group =
    Leggo volantini e altre foto di testo, e ne faccio la bozza di un messaggio. In un gruppo taccio finché qualcuno non mi chiede: rispondi a una foto con /read@{ $bot }.
# $photos: photos in one album; $bot: the bot's user name
help =
    Che cosa puoi inviare
    • Una foto, o un'immagine come file (più nitida).
    • Un album fino a { $photos } foto: ne esce un solo messaggio.
    • Un testo, scritto o inoltrato.

    Che cosa puoi scrivere accanto
    • Come dev'essere il messaggio: «corto», «dettagliato», «formale», «senza emoji», «per Telegram», «testo semplice».
    • «Pensa di più»: allora valuto più bozze, e le altre sono a un pulsante di distanza.
    • Che cosa deve dire in più: «Porta una sedia!»

    Sotto la risposta, i pulsanti cambiano dove va il messaggio e quanto è lungo. Tocca il messaggio per copiarlo. «{ button-marks }» mostra dove sta ogni cosa; «{ button-more }» porta a calendario, contatti, mappa, tabelle e testo.

    Chiedi che cosa dice la foto: rispondi alla foto, o alla risposta, con «quanto costa per i bambini?» o «fino a quando?».

    In un gruppo taccio finché qualcuno non mi chiede. Rispondi a una foto o a un testo con /read@{ $bot }, o scrivilo come didascalia della tua foto.

    /cancel interrompe ciò che sto facendo per te. /privacy dice che cosa viene conservato, e /forget lo cancella.
# $photos, $results: how long, as in "1 hour"; $model: "none", or the address of the model server that the operator set
privacy =
    Dove vanno le tue foto: vengono lette sulla macchina di chi gestisce questo bot.{ $model ->
        [none] { " " }Non vanno da nessun'altra parte.
       *[other] { " " }Aiuta un server di modelli scelto da chi lo gestisce: { $model }. Non vanno da nessun'altra parte.
    }

    Per quanto si conserva: le foto { $photos }, poi vengono cancellate. Il loro testo, la bozza e piccole immagini di ciò che si leggeva male { $results }, perché i pulsanti sotto la risposta funzionino e la stessa foto abbia subito risposta.

    Ciò che è fallito a ogni tentativo si conserva { $dead }, con le sue foto, perché chi mi gestisce possa capire il motivo e ci sia comunque una risposta.

    In un gruppo annoto quali foto di un album sono state inviate, per { $photos }, nel caso qualcuno mi chieda di leggerle; prima non ne scarico nessuna.

    /forget cancella subito quello che conservo di te, da tutte le chat. Ciò che sta in questa chat è tuo: cancellalo come vuoi.
duration-days = { $count ->
    [one] 1 giorno
   *[other] { $count } giorni
}
duration-hours = { $count ->
    [one] 1 ora
   *[other] { $count } ore
}
duration-minutes = { $count ->
    [one] 1 minuto
   *[other] { $count } minuti
}
duration-seconds = { $count ->
    [one] 1 secondo
   *[other] { $count } secondi
}

# $seconds: a figure such as 0.2
duration-short = { $seconds } s

## The conversation: how to ask

read-how = Rispondi con /read alla foto o al testo che devo leggere. Va bene anche una didascalia che comincia con /read.
read-how-private = Inviami una foto, e la leggo. Oppure rispondi con /read a una foto o a un testo di questa chat.
read-mine = Quel messaggio è una mia risposta. Rispondi alla foto o al testo che devo leggere.
read-nothing = In quel messaggio non trovo né foto né testo.
hint-short = È troppo corto per farne un messaggio. Inviami la foto di un volantino, o un testo di almeno una frase.
hint-other = Leggo solo foto e testi. Inviami la foto di un volantino, o un testo.
hint-command = Non conosco quel comando. /help dice che cosa so fare.

## The conversation: cancelling

cancel-nothing = In questa chat non sto facendo nulla per te.
# $list: what was stopped, one or more of the cancel-* below
cancel-done = Interrotto: { $list }.
cancel-late = Troppo tardi, è quasi fatto.
cancel-photo = la foto
# $count: photos
cancel-album = { $count ->
    [one] l'album di 1 foto
   *[other] l'album di { $count } foto
}
# $words: the first words of the text
cancel-text = il testo «{ $words }»
