## In groups: being added, and /settings of the admins

# $bot: the bot's user name
added =
    Leggo foto di volantini e ne faccio la bozza di un messaggio per il gruppo; nulla è inventato.
    Taccio finché qualcuno non mi chiede: rispondi a una foto con /read@{ $bot }. Admin: /settings@{ $bot } dice che cos'altro posso fare qui.
group-admins-only = Solo gli admin di questo gruppo possono cambiare le mie impostazioni qui.
group-only-admins-ask = In questo gruppo solo gli admin possono chiedermi. Inviami la foto in privato, e la leggo lì.
# $automatic: on or off; $topics: topics in which photos are read by themselves, 0: in all;
# $platform: whatsapp, telegram, plain or own; $tone: friendly, formal, plain or own; $length: brief, normal, detailed
# or own; $language: a language in its own words, or own; $who: all or admins; $quiet: hours, as in "22:00–07:00", or
# none; $zone: a time zone
group-settings =
    Come sono in questo gruppo. Solo gli admin possono cambiarlo.

    Foto di cui nessuno chiede: { $automatic ->
        [on] { $topics ->
            [0] le leggo, e parlo quando c'è qualcosa da dire
            [one] le leggo in un argomento, e parlo quando c'è qualcosa da dire
           *[other] le leggo in { $topics } argomenti, e parlo quando c'è qualcosa da dire
        }
       *[off] le lascio stare
    }
    I messaggi vanno: { $platform ->
        [whatsapp] su WhatsApp
        [telegram] su Telegram
        [plain] ovunque, come testo semplice
       *[own] dove preferisce ognuno
    }
    Parlano: { $tone ->
        [friendly] in modo amichevole
        [formal] in modo formale
        [plain] in modo semplice, senza emoji
       *[own] come preferisce ognuno
    }
    Sono: { $length ->
        [brief] corti
        [normal] di lunghezza normale
        [detailed] dettagliati
       *[own] lunghi come preferisce ognuno
    }
    Io parlo: { $language ->
        [own] la lingua di chi chiede
       *[other] { $language }
    }
    Chi può chiedere: { $who ->
        [admins] gli admin
       *[all] tutti
    }
    Ore di silenzio: { $quiet ->
        [none] nessuna
       *[other] { $quiet } ({ $zone })
    }
# $bot: the bot's user name
group-privacy =
    ⚠ Qui Telegram non mi mostra le foto, solo i comandi e le risposte a me (modalità privacy). /read in risposta a una foto funziona lo stesso. Perché io veda le foto: rendimi admin di questo gruppo; oppure scrivi a @BotFather, /setprivacy, scegli @{ $bot }, Disable, poi toglimi da questo gruppo e aggiungimi di nuovo.
group-which-platform = Dove si pubblicano i messaggi di questo gruppo?
group-which-tone = Come devono parlare i messaggi di questo gruppo?
group-which-length = Quanto devono essere lunghi i messaggi di questo gruppo?
group-which-language = In che lingua parlo in questo gruppo?
# $word: group-word-quiet below; $zone: a time zone
group-which-quiet =
    In quali ore devo fare silenzio? Allora non leggo nulla da solo, e quello che dico non suona. Le ore sono quelle di { $zone }.

    Altre: rispondi a questo con «{ $word }: 21-6».
# $word: settings-word-zone; $example: name of a time zone
group-which-zone =
    In quale fuso orario è questo gruppo? Le ore di silenzio seguono quello.

    Un altro: rispondi a questo con «{ $word }: { $example }».
# What an admin writes before a colon; in small letters
group-word-quiet = silenzio
# $words: as the admin wrote it
group-no-hours = Non capisco «{ $words }» come ore. Scrivilo come «22-7»: la prima ora di silenzio, e la prima dopo.

# On buttons
button-automatic-on = Leggi le foto da solo
button-automatic-off = Leggi solo se richiesto
button-who-admins = Chiedono solo gli admin
button-who-all = Possono chiedere tutti
button-topic-here = Da solo solo in questo argomento
button-topic-away = Non più in questo argomento
button-platform = Dove va…
button-tone = Tono…
button-length = Lunghezza…
button-quiet = Silenzio…
button-quiet-none = Niente silenzio
# $begin, $end: hours, as in 22:00
button-quiet-hours = { $begin }–{ $end }
button-each = Come preferisce ognuno
button-asker = Di chi chiede
button-add-group = Aggiungimi a un gruppo
button-open-private = Prova in privato
start-read = Inviami la foto di un volantino, una locandina, un avviso, un menù, un orario o uno scontrino, qui in questa chat. Rispondo con un messaggio pronto da pubblicare.

## Where the bot is asked in a chat that it is not in

guest-how = Menzionami in risposta alla foto di un volantino, o a un testo, e ne faccio un messaggio.
guest-too-long = Il messaggio è troppo lungo per una sola risposta qui. Inviami la foto in privato, e lo ricevi lì.
