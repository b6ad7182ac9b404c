## /settings of a person

command-settings = Wie du deine Nachrichten magst
# $platform: whatsapp, telegram or plain; $tone: friendly, formal or plain; $length: brief, normal or detailed;
# $language: a language in its own words, or own; $region: name of a country, or none; $zone: a time zone, or none
settings =
    Wie du es magst. Was du neben ein Foto schreibst, geht weiterhin vor.

    Deine Nachrichten gehen: { $platform ->
        [whatsapp] nach WhatsApp
        [telegram] nach Telegram
       *[plain] irgendwohin, als bloßer Text
    }
    Sie klingen: { $tone ->
        [formal] förmlich
        [plain] schlicht, ohne Emojis
       *[friendly] freundlich
    }
    Sie sind: { $length ->
        [brief] kurz
        [detailed] ausführlich
       *[normal] normal lang
    }
    Ich spreche: { $language ->
        [own] wie dein Telegram
       *[other] { $language }
    }
    Telefonnummern und Tage lese ich wie in: { $region ->
        [none] dem Land, aus dem das Foto zu sein scheint
       *[other] { $region }
    }
    Deine Zeitzone: { $zone ->
        [none] nicht bekannt
       *[other] { $zone }
    }
settings-which-language = In welcher Sprache soll ich mit dir sprechen?
# $word: settings-word-country below; $example: name of a country
settings-which-region =
    In welchem Land bist du? Telefonnummern und Tage lese ich so, wie man sie dort schreibt, wenn das Foto es nicht sagt.

    Jedes andere: Schreib „{ $word }: { $example }“.
# $word: settings-word-zone below; $example: name of a time zone
settings-which-zone =
    In welcher Zeitzone bist du? Dorthin kommen die Termine im Kalender.

    Jede andere: Schreib „{ $word }: { $example }“.
# What a person writes before a colon; one word, in small letters
settings-word-country = land
settings-word-zone = zeitzone
# $words: as the person wrote it
settings-no-region = Ein Land „{ $words }“ kenne ich nicht. Seine zwei Buchstaben gehen auch, wie „PT“.
settings-no-zone = Eine Zeitzone „{ $words }“ kenne ich nicht. Schreib sie wie „Europe/Lisbon“, oder nur die Stadt.

# On buttons, three of which stand side by side on a phone: short ones
button-length-brief = Kurz
button-length-normal = Normal
button-length-detailed = Ausführlich
button-language = Sprache …
button-region = Land …
button-zone = Zeitzone …
button-language-own = Wie Telegram
button-region-none = Wie das Foto
button-reset = Wie vorher
button-back = ‹ Zurück
pressed-foreign-settings = Das sind die Einstellungen von jemand anderem. Schreib /settings für deine eigenen.
pressed-expired-settings = Diese Knöpfe gelten nicht mehr. Schreib /settings für neue.

## /help and /privacy, besides

help-settings = /settings merkt sich, wie du deine Nachrichten magst und in welcher Sprache ich mit dir spreche.

privacy-settings =
    Wie du deine Nachrichten magst (/settings), wird behalten, bis du es zurücknimmst. Wo die Admins einer Gruppe wollen, dass ich Fotos von mir aus lese, lese ich die von allen dort; sie werden so lange behalten wie andere.
