## /settings of a person

command-settings = Comment tu aimes tes messages
# $platform: whatsapp, telegram or plain; $tone: friendly, formal or plain; $length: brief, normal or detailed;
# $language: a language in its own words, or own; $region: name of a country, or none; $zone: a time zone, or none
settings =
    Comme tu l'aimes. Ce que tu écris à côté d'une photo l'emporte toujours.

    Tes messages vont : { $platform ->
        [whatsapp] sur WhatsApp
        [telegram] sur Telegram
       *[plain] n'importe où, en texte simple
    }
    Leur ton est : { $tone ->
        [formal] formel
        [plain] sobre, sans emojis
       *[friendly] amical
    }
    Leur longueur est : { $length ->
        [brief] courte
        [detailed] détaillée
       *[normal] normale
    }
    Je parle : { $language ->
        [own] comme ton Telegram
       *[other] { $language }
    }
    Téléphones et dates se lisent comme : { $region ->
        [none] là d'où la photo semble venir
       *[other] { $region }
    }
    Ton fuseau horaire : { $zone ->
        [none] inconnu
       *[other] { $zone }
    }
settings-which-language = Dans quelle langue je te parle ?
# $word: settings-word-country below; $example: name of a country
settings-which-region =
    Dans quel pays es-tu ? Les numéros de téléphone et les dates se lisent comme on les y écrit, quand la photo ne le dit pas.

    Un autre : écris « { $word } : { $example } ».
# $word: settings-word-zone below; $example: name of a time zone
settings-which-zone =
    Dans quel fuseau horaire es-tu ? Les rendez-vous du calendrier y sont placés.

    Un autre : écris « { $word } : { $example } ».
# What a person writes before a colon; one word, in small letters
settings-word-country = pays
settings-word-zone = fuseau
# $words: as the person wrote it
settings-no-region = Je ne connais aucun pays « { $words } ». Ses deux lettres conviennent aussi, comme « PT ».
settings-no-zone = Je ne connais aucun fuseau horaire « { $words } ». Écris-le comme « Europe/Lisbon », ou juste la ville.

# On buttons, three of which stand side by side on a phone: short ones
button-length-brief = Court
button-length-normal = Normal
button-length-detailed = Détaillé
button-language = Langue…
button-region = Pays…
button-zone = Fuseau…
button-language-own = Comme Telegram
button-region-none = Selon la photo
button-reset = Comme avant
button-back = ‹ Retour
pressed-foreign-settings = Ces réglages sont à quelqu'un d'autre. Écris /settings pour les tiens.
pressed-expired-settings = Ces boutons ne valent plus. Écris /settings pour en avoir de nouveaux.

## /help and /privacy, besides

help-settings = /settings retient comment tu aimes tes messages, et dans quelle langue je te parle.

privacy-settings =
    Comment tu aimes tes messages (/settings) est gardé jusqu'à ce que tu le retires. Là où les admins d'un groupe veulent que je lise les photos de moi-même, je lis celles de tout le monde ; elles sont gardées aussi longtemps que les autres.
