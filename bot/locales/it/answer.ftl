## The conversation: while it works

status-seen = { $photos ->
    [0] Visto. Scrivo il messaggio…
    [one] Visto. Leggo la foto…
   *[other] Visto. Leggo { $photos } foto…
}
# $ahead: jobs before this one
status-queued = { $ahead ->
    [one] Visto. Ce n'è un altro prima di te.
   *[other] Visto. Ce ne sono { $ahead } prima di te.
}
status-reading = { $of ->
    [one] Leggo la foto…
   *[other] Leggo la pagina { $page } di { $of }…
}
# $words: about how many a model has written so far
status-writing = { $words ->
    [0] Scrivo il messaggio…
    [one] Scrivo il messaggio… 1 parola
   *[other] Scrivo il messaggio… { $words } parole
}
status-weighing = { $drafts ->
    [one] Valuto una bozza…
   *[other] Valuto { $drafts } bozze…
}

## The answer

answer-no-text = { $photos ->
    [one] Non vedo testo in questa foto. Se c'è, prova più da vicino, con una luce migliore, o invia la foto come file.
   *[other] Non vedo testo in queste foto. Se c'è, prova più da vicino, con una luce migliore, o invia le foto come file.
}
answer-no-words = In questo testo non trovo nulla di cui fare un messaggio.
answer-kept = ✓ { $of ->
    [one] { $kept } dato su 1 conservato
   *[other] { $kept } dati su { $of } conservati
}
# $drafts: that were weighed; $seconds: as in duration-short; $of: 0 where there is no fact to keep
answer-weighed = ✓ { $drafts ->
    [one] 1 bozza valutata
   *[other] { $drafts } bozze valutate
} in { $seconds }{ $of ->
    [0] .
    [one] ; questa conserva { $kept } dato su 1.
   *[other] ; questa conserva { $kept } dati su { $of }.
}
answer-nothing-to-check = ✓ Nulla di aggiunto. La foto non mostra date, prezzi, numeri o link da controllare.
answer-nothing-to-check-text = ✓ Nulla di aggiunto. Il testo non contiene date, prezzi, numeri o link da controllare.
# $list: facts as printed, in quotation marks
answer-dropped = Lasciato fuori: { $list }
answer-doubts = Controlla, per favore:
# $text: the fact as printed; $reasons: one or more of the doubt-* below
answer-doubt = «{ $text }»: { $reasons }
# $count: doubtful facts that are not named
answer-doubts-more = … e altri { $count }
answer-cutout = Sulla foto è così.
answer-cutout-refused = In questa chat non posso mostrare immagini. Confronta con la tua foto quello che si legge male, per favore.
doubt-unclear = difficile da leggere
# $other: what it may say instead
doubt-readings = difficile da leggere, potrebbe essere «{ $other }»
doubt-impossible-day = quel giorno non esiste
doubt-impossible-time = quell'ora non esiste
# $digits: how many the number has
doubt-length = { $digits ->
    [one] un numero di telefono di 1 cifra lì non è comune
   *[other] un numero di telefono di { $digits } cifre lì non è comune
}
# $taken, $other: day and month
doubt-order = l'ho inteso come { $taken }; potrebbe essere { $other }
doubt-order-unknown = non si può dire quale sia il giorno e quale il mese
# $weekday: of the date
doubt-weekday = quel giorno è { $weekday }; l'ho lasciato com'è stampato
doubt-weekday-unknown = il giorno della settimana non è quello della data; l'ho lasciato com'è stampato
answer-quoted = «{ $text }»
answer-more = e altri { $count }
answer-copy = Il messaggio è troppo lungo per aprirlo in WhatsApp da qui: toccalo per copiarlo, poi incollalo nel tuo gruppo.
answer-unstyled = Mostrato senza stili: ne ha più di quanti ne entrino in un messaggio Telegram.
answer-text-heading = Tutto il testo
answer-text-in-file = Tutto il testo è nel file qui sotto.
# $characters: length of the message
answer-message-in-file = Il messaggio è di { $characters } caratteri, troppi per una sola risposta qui. È nel file qui sotto. Con «Più corto» ci sta, o taglialo a mano.
answer-message-in-file-short = Il messaggio è di { $characters } caratteri, troppi per una sola risposta qui. È nel file qui sotto.
# $number: place of the photo in the album; $sentence: one of the error-* below
answer-problem = Foto { $number }: { $sentence }
# $sentence: one of the error-* below
answer-change-failed = Quella modifica non è riuscita. { $sentence }
answer-file-refused = In questa chat non posso inviare file. Inoltrami la foto in privato, e lì ricevi il file.
file-text = testo
file-message = messaggio

# Between the parts of a list, and between parts that may have commas themselves
list-comma = { ", " }
list-semicolon = { "; " }
