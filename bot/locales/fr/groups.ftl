## In groups: being added, and /settings of the admins

# $bot: the bot's user name
added =
    Je lis des photos de flyers et j'en fais un brouillon de message pour le groupe ; rien n'y est inventé.
    Je me tais tant qu'on ne me demande rien : réponds à une photo par /read@{ $bot }. Admins : /settings@{ $bot } dit ce que je peux faire d'autre ici.
group-admins-only = Seuls les admins de ce groupe peuvent changer mes réglages ici.
group-only-admins-ask = Dans ce groupe, seuls les admins peuvent me demander. Envoie-moi la photo en privé, et je la lis là-bas.
# $automatic: on or off; $topics: topics in which photos are read by themselves, 0: in all;
# $platform: whatsapp, telegram, plain or own; $tone: friendly, formal, plain or own; $length: brief, normal, detailed
# or own; $language: a language in its own words, or own; $who: all or admins; $quiet: hours, as in "22:00–07:00", or
# none; $zone: a time zone
group-settings =
    Comment je suis dans ce groupe. Seuls les admins peuvent le changer.

    Photos dont personne ne parle : { $automatic ->
        [on] { $topics ->
            [0] je les lis, et je réponds quand il y a quelque chose à dire
            [one] je les lis dans un sujet, et je réponds quand il y a quelque chose à dire
           *[other] je les lis dans { $topics } sujets, et je réponds quand il y a quelque chose à dire
        }
       *[off] je les laisse tranquilles
    }
    Les messages vont : { $platform ->
        [whatsapp] sur WhatsApp
        [telegram] sur Telegram
        [plain] n'importe où, en texte simple
       *[own] où chacun préfère
    }
    Leur ton est : { $tone ->
        [friendly] amical
        [formal] formel
        [plain] sobre, sans emojis
       *[own] celui que chacun préfère
    }
    Leur longueur est : { $length ->
        [brief] courte
        [normal] normale
        [detailed] détaillée
       *[own] celle que chacun préfère
    }
    Je parle : { $language ->
        [own] la langue de qui demande
       *[other] { $language }
    }
    Qui peut demander : { $who ->
        [admins] les admins
       *[all] tout le monde
    }
    Heures de silence : { $quiet ->
        [none] aucune
       *[other] { $quiet } ({ $zone })
    }
# $bot: the bot's user name
group-privacy =
    ⚠ Telegram ne me montre pas de photos ici, seulement les commandes et les réponses à mes messages (mode privé). /read en réponse à une photo marche quand même. Pour que je voie les photos : fais de moi un admin de ce groupe ; ou écris à @BotFather, /setprivacy, choisis @{ $bot }, Disable, puis retire-moi de ce groupe et ajoute-moi de nouveau.
group-which-platform = Où sont publiés les messages de ce groupe ?
group-which-tone = Quel ton pour les messages de ce groupe ?
group-which-length = Quelle longueur pour les messages de ce groupe ?
group-which-language = Dans quelle langue je parle dans ce groupe ?
# $word: group-word-quiet below; $zone: a time zone
group-which-quiet =
    À quelles heures dois-je me taire ? Je ne lis alors rien de moi-même, et ce que je dis ne sonne pas. Les heures sont celles de { $zone }.

    D'autres : réponds à ceci par « { $word } : 21-6 ».
# $word: settings-word-zone; $example: name of a time zone
group-which-zone =
    Dans quel fuseau horaire est ce groupe ? Les heures de silence s'y comptent.

    Un autre : réponds à ceci par « { $word } : { $example } ».
# What an admin writes before a colon; in small letters
group-word-quiet = silence
# $words: as the admin wrote it
group-no-hours = Je ne comprends pas « { $words } » comme des heures. Écris-le comme « 22-7 » : la première heure de silence, et la première d'après.

# On buttons
button-automatic-on = Lire les photos de toi-même
button-automatic-off = Lire seulement sur demande
button-who-admins = Admins seulement
button-who-all = Tous peuvent demander
button-topic-here = De toi-même dans ce sujet seulement
button-topic-away = Plus dans ce sujet
button-platform = Destination…
button-tone = Ton…
button-length = Longueur…
button-quiet = Silence…
button-quiet-none = Jamais de silence
# $begin, $end: hours, as in 22:00
button-quiet-hours = { $begin }–{ $end }
button-each = Selon chacun
button-asker = De qui demande
button-add-group = M'ajouter à un groupe
button-open-private = Essayer en privé
start-read = Envoie-moi la photo d'un flyer, d'une affiche, d'un avis, d'un menu, d'un horaire ou d'un ticket, ici dans cette discussion. Je réponds par un message prêt à publier.

## Where the bot is asked in a chat that it is not in

guest-how = Mentionne-moi en réponse à la photo d'un flyer, ou à un texte, et j'en fais un message.
guest-too-long = Le message est trop long pour une seule réponse ici. Envoie-moi la photo en privé, et tu l'y reçois.
