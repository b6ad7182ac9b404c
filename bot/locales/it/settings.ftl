## /settings of a person

command-settings = Come ti piacciono i messaggi
# $platform: whatsapp, telegram or plain; $tone: friendly, formal or plain; $length: brief, normal or detailed;
# $language: a language in its own words, or own; $region: name of a country, or none; $zone: a time zone, or none
settings =
    Come ti piace. Quello che scrivi accanto a una foto vale comunque di più.

    I tuoi messaggi vanno: { $platform ->
        [whatsapp] su WhatsApp
        [telegram] su Telegram
       *[plain] ovunque, come testo semplice
    }
    Parlano: { $tone ->
        [formal] in modo formale
        [plain] in modo semplice, senza emoji
       *[friendly] in modo amichevole
    }
    Sono: { $length ->
        [brief] corti
        [detailed] dettagliati
       *[normal] di lunghezza normale
    }
    Io parlo: { $language ->
        [own] come il tuo Telegram
       *[other] { $language }
    }
    Telefoni e date si leggono come in: { $region ->
        [none] il posto da cui la foto sembra venire
       *[other] { $region }
    }
    Il tuo fuso orario: { $zone ->
        [none] non lo so
       *[other] { $zone }
    }
settings-which-language = In che lingua ti parlo?
# $word: settings-word-country below; $example: name of a country
settings-which-region =
    In quale paese sei? I numeri di telefono e le date si leggono come si scrivono lì, quando la foto non lo dice.

    Un altro: scrivi «{ $word }: { $example }».
# $word: settings-word-zone below; $example: name of a time zone
settings-which-zone =
    In quale fuso orario sei? Gli appuntamenti del calendario vanno in quello.

    Un altro: scrivi «{ $word }: { $example }».
# What a person writes before a colon; one word, in small letters
settings-word-country = paese
settings-word-zone = fuso
# $words: as the person wrote it
settings-no-region = Non conosco nessun paese «{ $words }». Vanno bene anche le sue due lettere, come «PT».
settings-no-zone = Non conosco nessun fuso orario «{ $words }». Scrivilo come «Europe/Lisbon», o solo la città.

# On buttons, three of which stand side by side on a phone: short ones
button-length-brief = Corto
button-length-normal = Normale
button-length-detailed = Dettagliato
button-language = Lingua…
button-region = Paese…
button-zone = Fuso orario…
button-language-own = Come Telegram
button-region-none = Come la foto
button-reset = Com'era prima
button-back = ‹ Indietro
pressed-foreign-settings = Queste impostazioni sono di un'altra persona. Scrivi /settings per le tue.
pressed-expired-settings = Questi pulsanti non valgono più. Scrivi /settings per averne di nuovi.

## /help and /privacy, besides

help-settings = /settings ricorda come ti piacciono i messaggi e in che lingua ti parlo.

privacy-settings =
    Come ti piacciono i messaggi (/settings) si conserva finché non lo annulli. Dove gli admin di un gruppo vogliono che io legga le foto da solo, leggo quelle di tutti; si conservano quanto le altre.
