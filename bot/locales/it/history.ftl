## /history and /find: a person's last answers

command-history = Le tue ultime risposte, da rivedere
command-find = Trovare una risposta dalle sue parole

# $count: of them; a list follows
history-list = { $count ->
    [one] La tua ultima risposta. Il suo numero la mostra di nuovo.
   *[other] Le tue ultime { $count } risposte. Un numero ne mostra una di nuovo.
}
history-none = Non ho ancora risposte tue. Inviami la foto di un volantino, o un testo.
history-off = Non tengo un elenco delle tue risposte: chi mi gestisce l'ha disattivato. /find cerca in ciò che ricordo ancora.
# One answer of the list. $number: place in it; $title: what it is about; $when: day and hour;
# $place: private, guest (a chat that the bot is not in), group (without a name) or named; $group: its name
history-one = { $number }. { $title }: { $when }{ $place ->
    [private] { "" }
    [guest] , in un'altra chat
    [group] , in un gruppo
   *[named] , in «{ $group }»
}
# In a group, above a button that leads to the private chat
history-in-private = Qui tutti vedrebbero le tue risposte. Te le mostro in privato.
button-history = Mostrale in privato
# Above an answer that is too long to be shown again as a message
history-too-long = È troppo lungo per un messaggio. È in questo file.
pressed-history-gone = Non ho più questa risposta.

find-how = Di' dopo il comando che cosa cercare: /find mercato
# $words: what was looked for
find-none = Nessuna delle tue risposte che ho ancora dice «{ $words }».
# $count: of them; $words: what was looked for; a list follows
find-list = { $count ->
    [one] Una delle tue risposte dice «{ $words }». Il suo numero la mostra di nuovo.
   *[other] { $count } delle tue risposte dicono «{ $words }». Un numero ne mostra una di nuovo.
}
# $count: hits that are not listed
find-more = { $count ->
    [one] Anche una risposta più vecchia. Con una parola in più sono meno.
   *[other] Anche { $count } risposte più vecchie. Con una parola in più sono meno.
}

## /help, /privacy and /forget, besides

help-history = /history mostra di nuovo le tue ultime risposte, e /find vi cerca parole.
# $count: answers; $keep: how long, as in "30 days"
privacy-history =
    { $count ->
        [one] La tua ultima risposta si conserva
       *[other] Le tue ultime { $count } risposte si conservano
    } per { $keep }, ognuna con il suo messaggio e il testo della foto, perché /history e /find le abbiano.
# $count: of them
forget-history = { $count ->
    [one] 1 risposta nella tua /history
   *[other] { $count } risposte nella tua /history
}
