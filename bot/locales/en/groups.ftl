## In groups: being added, and /settings of the admins

# $bot: the bot's user name
added =
    I read photos of flyers and draft a message for the group from them; nothing in it is invented.
    I stay silent until asked: reply to a photo with /read@{ $bot }. Admins: /settings@{ $bot } tells what else I can do here.
group-admins-only = Only admins of this group may change my settings here.
group-only-admins-ask = In this group only admins may ask me. Send the photo to me in private, and I read it there.
# $automatic: on or off; $topics: topics in which photos are read by themselves, 0: in all;
# $platform: whatsapp, telegram, plain or own; $tone: friendly, formal, plain or own; $length: brief, normal, detailed
# or own; $language: a language in its own words, or own; $who: all or admins; $quiet: hours, as in "22:00–07:00", or
# none; $zone: a time zone
group-settings =
    How I am in this group. Only admins can change it.

    Photos that nobody asks about: { $automatic ->
        [on] { $topics ->
            [0] I read them, and speak up where there is something to say
            [one] I read them in one topic, and speak up where there is something to say
           *[other] I read them in { $topics } topics, and speak up where there is something to say
        }
       *[off] I leave them alone
    }
    Messages go to: { $platform ->
        [whatsapp] WhatsApp
        [telegram] Telegram
        [plain] anywhere, as plain text
       *[own] wherever each person likes
    }
    They speak: { $tone ->
        [friendly] in a friendly way
        [formal] formally
        [plain] plainly, without emoji
       *[own] as each person likes
    }
    They are: { $length ->
        [brief] short
        [normal] of normal length
        [detailed] detailed
       *[own] as long as each person likes
    }
    I speak: { $language ->
        [own] the language of whoever asks
       *[other] { $language }
    }
    Who may ask: { $who ->
        [admins] admins
       *[all] everybody
    }
    Quiet hours: { $quiet ->
        [none] none
       *[other] { $quiet } ({ $zone })
    }
# $bot: the bot's user name
group-privacy =
    ⚠ Telegram shows me no photos here, only commands and replies to me (privacy mode). /read in reply to a photo works all the same. To let me see photos: make me an admin of this group; or write to @BotFather, /setprivacy, choose @{ $bot }, Disable, then remove me from this group and add me again.
group-which-platform = Where are this group's messages posted?
group-which-tone = How shall this group's messages speak?
group-which-length = How long shall this group's messages be?
group-which-language = In which language shall I speak in this group?
# $word: group-word-quiet below; $zone: a time zone
group-which-quiet =
    In which hours shall I be quiet? I then read nothing by myself, and what I say makes no sound. The hours are those of { $zone }.

    Other ones: reply to this with “{ $word }: 21-6”.
# $word: settings-word-zone; $example: name of a time zone
group-which-zone =
    Which time zone is this group in? The quiet hours are of it.

    Any other one: reply to this with “{ $word }: { $example }”.
# What an admin writes before a colon; in small letters
group-word-quiet = quiet
# $words: as the admin wrote it
group-no-hours = I do not understand “{ $words }” as hours. Write it as in “22-7”: the first quiet hour, and the first one after it.

# On buttons
button-automatic-on = Read photos by yourself
button-automatic-off = Read only when asked
button-who-admins = Only admins may ask
button-who-all = Everybody may ask
button-topic-here = By yourself only in this topic
button-topic-away = No longer in this topic
button-platform = Goes to …
button-tone = Tone …
button-length = Length …
button-quiet = Quiet hours …
button-quiet-none = No quiet hours
# $begin, $end: hours, as in 22:00
button-quiet-hours = { $begin }–{ $end }
button-each = As each likes
button-asker = Of whoever asks
button-add-group = Add me to a group
button-open-private = Try it in private
start-read = Send me a photo of a flyer, poster, notice, menu, timetable or receipt, here in this chat. I answer with a message that is ready to post.

## Where the bot is asked in a chat that it is not in

guest-how = Mention me in reply to a photo of a flyer, or to a text, and I make a message of it.
guest-too-long = The message is too long for one answer here. Send me the photo in private, and you get it there.
