## Out to the group: the first row of buttons under an answer

button-to-whatsapp = WhatsApp ➤
button-to-telegram = Telegram ➤
button-post = Pubblica…
button-post-here = Pubblica qui

## Inline mode: the bot's name typed in any chat

# Buttons above the results, short ones; a tap leads to the chat with the bot
inline-none = Prima inviami una foto
inline-unknown = Non conosco quel messaggio. Invia una foto
inline-foreign = È di un'altra persona. Invia una foto
inline-refused = Non prendo nulla da te. Guarda perché
inline-too-long = Troppo lungo per un messaggio Telegram
inline-later = Lo sto ancora scrivendo. Riprova tra poco
# The name of a message that has no title
inline-untitled = Messaggio

## Post …: into a group, by the bot

# $count: groups below
posting-choose = { $count ->
    [one] Dove lo pubblico? Questo è il gruppo in cui possiamo scrivere tutti e due:
   *[other] Dove lo pubblico? Questi sono i gruppi in cui possiamo scrivere tutti e due:
}
posting-none =
    Non conosco nessun gruppo in cui possiamo scrivere tutti e due. Aggiungimi a uno e scrivi lì /read una volta, così vedo che ci sei.
# $group: its name
posting-preview = Ecco come sarà in «{ $group }».
button-post-now = Pubblica ora
button-post-at = A un'ora…
button-post-never = Lascia stare
button-post-back = ‹ Indietro
button-post-undo = Ritiralo
button-post-cancel = Annulla
# $group: its name; $zone: as in "Europe/Lisbon"
posting-when =
    Quando lo pubblico in «{ $group }»? Scegli un'ora, o rispondi a questo messaggio con una: «domani 18:30», «2026-12-01 9:00», «tra 2 ore».

    Le ore sono quelle di { $zone }.
posting-when-utc =
    Quando lo pubblico in «{ $group }»? Scegli un'ora, o rispondi a questo messaggio con una: «domani 18:30», «2026-12-01 9:00», «tra 2 ore».

    Le ore sono UTC, perché non so dove vivi: imposta il tuo fuso orario con /settings.
# What people may write for times besides English and the names of weekdays: small letters, parted by commas, all forms
# of a word; what they show in “posting-when” has to be understood. The ones before the last
# say that an hour of the day is named; the last ones are left out, or say that it is so long from now.
when-words-today = oggi, stasera
when-words-tomorrow = domani
when-words-minutes = min, minuto, minuti
when-words-hours = h, ora, ore
when-words-days = giorno, giorni
when-words-at = alle, all'
when-words-left-out = tra, fra, il, di, adesso

# Labels of times, on buttons; $time: as in "18:00"
button-at-hour = Tra 1 ora
button-at-today = Oggi { $time }
button-at-tomorrow = Domani { $time }
# $weekday: its full name
button-at-weekday = { $weekday } { $time }
posting-posting = Lo pubblico…
# $group: its name
posting-done = Pubblicato in «{ $group }».
# $link: to the message
posting-done-link = Pubblicato in «{ $group }»: { $link }
# $group: its name; $when: day, time and time zone
posting-planned = Lo pubblicherò in «{ $group }»: { $when }. /scheduled mostra tutto ciò che aspetta.
posting-taken-back = Ritirato: non è più in «{ $group }».
posting-cannot-take-back = Non posso più ritirarlo: Telegram mi lascia cancellare un messaggio solo per due giorni. Cancellalo tu lì, o chiedi a un admin.
posting-cancelled = Annullato: non si pubblica nulla in «{ $group }».
posting-given-up = Non si pubblica nulla.
# Why a message cannot be posted; $group: its name
posting-no-gone = Non posso pubblicarlo: non sono più in «{ $group }».
posting-no-left = Non posso pubblicarlo: non sei più in «{ $group }».
posting-no-silent = Non posso pubblicarlo: tu non puoi scrivere in «{ $group }».
posting-no-muted = Non posso pubblicarlo: io non posso scrivere in «{ $group }».
posting-no-hidden = Non posso pubblicarlo: «{ $group }» nasconde i suoi membri, quindi non vedo se puoi scrivere lì. Un admin può rendere admin anche me.
posting-no-blocked = Non posso pubblicarlo: chi mi gestisce non mi lascia lavorare in «{ $group }».
posting-no-unknown = Non ho potuto chiedere a Telegram se possiamo scrivere in «{ $group }». Riprova tra poco, per favore.
posting-no-refused = Telegram non l'ha accettato per «{ $group }».
# $limit: messages that may wait
posting-no-room = { $limit ->
    [one] Un tuo messaggio aspetta già, e di più non si può. /scheduled lo mostra.
   *[other] { $limit } tuoi messaggi aspettano già, e di più non si può. /scheduled li mostra.
}
posting-not-a-time = Non capisco quell'ora. Scrivila come «domani 18:30», «2026-12-01 9:00» o «tra 2 ore».
posting-past = Quell'ora è passata. Dimmene una che deve venire, per favore.
# $days: how far ahead
posting-too-far = Pianifico al massimo con { $days ->
    [one] un giorno
   *[other] { $days } giorni
} di anticipo.
# $when: day, time and time zone
posting-late = Ero spento quando questo doveva essere pubblicato in «{ $group }»: { $when }. Lo pubblico ora?
# $group: its name
posting-lost = Sono stato interrotto mentre pubblicavo questo in «{ $group }», e non so se è arrivato. Controlla, per favore. Se lì non c'è, pubblicalo ora.

# Answers to pressed buttons
pressed-post-later = Lo sto ancora scrivendo. Premi di nuovo tra poco, per favore.
pressed-post-too-long = Il messaggio è troppo lungo per uno di Telegram. Con «Più corto» ci sta.
pressed-post-open = È già aperto, più in basso.
pressed-post-over = È già finito.
pressed-post-foreign = Può pubblicarlo solo chi l'ha chiesto.

## /scheduled: what waits for its time

command-scheduled = Che cosa pubblicherò, e quando
scheduled-none = Non c'è nulla di tuo in attesa. «Pubblica…» sotto un messaggio, poi «A un'ora…», ne pianifica uno.
scheduled-list = Questo aspetta di essere pubblicato:
# $number: place in the list; $title: of the message; $group: its name; $when: day, time and time zone
scheduled-one = { $number }. «{ $title }» in «{ $group }»: { $when }
# $number: place in the list
button-scheduled-cancel = Annulla { $number }

## /help and /privacy, besides

help-share = In un gruppo: «WhatsApp ➤» e «Telegram ➤» inviano il messaggio a tuo nome; con «Pubblica…» lo pubblico io, ora o a un'ora. /scheduled mostra ciò che aspetta.
# $seen: a duration
privacy-share = Per { $seen } annoto in quali gruppi ti sei rivolto a me, così «Pubblica…» può proporli. Ciò che devo pubblicare più tardi si conserva fino ad allora.

## /forget, besides

# $count: of them
forget-posts = { $count ->
    [one] 1 messaggio che stavi per pubblicare
   *[other] { $count } messaggi che stavi per pubblicare
}
forget-groups = { $count ->
    [one] la nota che ti ho visto in 1 gruppo
   *[other] le note che ti ho visto in { $count } gruppi
}
