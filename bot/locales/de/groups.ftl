## In groups: being added, and /settings of the admins

# $bot: the bot's user name
added =
    Ich lese Fotos von Flyern und entwerfe daraus eine Nachricht für die Gruppe; nichts darin ist erfunden.
    Ich schweige, bis mich jemand fragt: Antwortet auf ein Foto mit /read@{ $bot }. Admins: /settings@{ $bot } sagt, was ich hier noch kann.
group-admins-only = Nur Admins dieser Gruppe können hier meine Einstellungen ändern.
group-only-admins-ask = In dieser Gruppe können mich nur Admins fragen. Schick mir das Foto privat, dann lese ich es dort.
# $automatic: on or off; $topics: topics in which photos are read by themselves, 0: in all;
# $platform: whatsapp, telegram, plain or own; $tone: friendly, formal, plain or own; $length: brief, normal, detailed
# or own; $language: a language in its own words, or own; $who: all or admins; $quiet: hours, as in "22:00–07:00", or
# none; $zone: a time zone
group-settings =
    Wie ich in dieser Gruppe bin. Nur Admins können es ändern.

    Fotos, nach denen niemand fragt: { $automatic ->
        [on] { $topics ->
            [0] Ich lese sie und melde mich, wo es etwas zu sagen gibt
            [one] Ich lese sie in einem Thema und melde mich, wo es etwas zu sagen gibt
           *[other] Ich lese sie in { $topics } Themen und melde mich, wo es etwas zu sagen gibt
        }
       *[off] Ich lasse sie in Ruhe
    }
    Nachrichten gehen: { $platform ->
        [whatsapp] nach WhatsApp
        [telegram] nach Telegram
        [plain] irgendwohin, als bloßer Text
       *[own] wohin jeder mag
    }
    Sie klingen: { $tone ->
        [friendly] freundlich
        [formal] förmlich
        [plain] schlicht, ohne Emojis
       *[own] wie jeder mag
    }
    Sie sind: { $length ->
        [brief] kurz
        [normal] normal lang
        [detailed] ausführlich
       *[own] so lang, wie jeder mag
    }
    Ich spreche: { $language ->
        [own] die Sprache von dem, der fragt
       *[other] { $language }
    }
    Wer fragen darf: { $who ->
        [admins] Admins
       *[all] alle
    }
    Ruhezeit: { $quiet ->
        [none] keine
       *[other] { $quiet } ({ $zone })
    }
# $bot: the bot's user name
group-privacy =
    ⚠ Telegram zeigt mir hier keine Fotos, nur Befehle und Antworten an mich (Privatsphäre-Modus). /read als Antwort auf ein Foto geht trotzdem. Damit ich Fotos sehe: Macht mich zum Admin dieser Gruppe; oder schreib an @BotFather, /setprivacy, wähl @{ $bot }, Disable, dann nimm mich aus dieser Gruppe und füg mich wieder hinzu.
group-which-platform = Wo werden die Nachrichten dieser Gruppe gepostet?
group-which-tone = Wie sollen die Nachrichten dieser Gruppe klingen?
group-which-length = Wie lang sollen die Nachrichten dieser Gruppe sein?
group-which-language = In welcher Sprache soll ich in dieser Gruppe sprechen?
# $word: group-word-quiet below; $zone: a time zone
group-which-quiet =
    Zu welcher Zeit soll ich still sein? Dann lese ich nichts von mir aus, und was ich sage, macht keinen Ton. Die Zeiten gelten für { $zone }.

    Andere: Antworte hierauf mit „{ $word }: 21-6“.
# $word: settings-word-zone; $example: name of a time zone
group-which-zone =
    In welcher Zeitzone ist diese Gruppe? Nach ihr richtet sich die Ruhezeit.

    Jede andere: Antworte hierauf mit „{ $word }: { $example }“.
# What an admin writes before a colon; in small letters
group-word-quiet = ruhe
# $words: as the admin wrote it
group-no-hours = „{ $words }“ verstehe ich nicht als Zeiten. Schreib es wie „22-7“: die erste stille Stunde und die erste danach.

# On buttons
button-automatic-on = Fotos von selbst lesen
button-automatic-off = Nur auf Bitte lesen
button-who-admins = Nur Admins dürfen fragen
button-who-all = Alle dürfen fragen
button-topic-here = Von selbst nur in diesem Thema
button-topic-away = Nicht mehr in diesem Thema
button-platform = Wohin …
button-tone = Ton …
button-length = Länge …
button-quiet = Ruhezeit …
button-quiet-none = Keine Ruhezeit
# $begin, $end: hours, as in 22:00
button-quiet-hours = { $begin }–{ $end }
button-each = Wie jeder mag
button-asker = Von dem, der fragt
button-add-group = Zu einer Gruppe hinzufügen
button-open-private = Privat ausprobieren
start-read = Schick mir ein Foto von einem Flyer, Plakat, Aushang, Menü, Fahrplan oder Kassenzettel, hier in diesen Chat. Ich antworte mit einer Nachricht, die fertig zum Posten ist.

## Where the bot is asked in a chat that it is not in

guest-how = Erwähn mich in der Antwort auf ein Foto von einem Flyer oder auf einen Text, und ich mache eine Nachricht daraus.
guest-too-long = Die Nachricht ist zu lang für eine Antwort hier. Schick mir das Foto privat, dort bekommst du sie.
