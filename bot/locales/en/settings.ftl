## /settings of a person

command-settings = How you like your messages
# $platform: whatsapp, telegram or plain; $tone: friendly, formal or plain; $length: brief, normal or detailed;
# $language: a language in its own words, or own; $region: name of a country, or none; $zone: a time zone, or none
settings =
    How you like it. What you write beside a photo still wins.

    Your messages go to: { $platform ->
        [whatsapp] WhatsApp
        [telegram] Telegram
       *[plain] anywhere, as plain text
    }
    They speak: { $tone ->
        [formal] formally
        [plain] plainly, without emoji
       *[friendly] in a friendly way
    }
    They are: { $length ->
        [brief] short
        [detailed] detailed
       *[normal] of normal length
    }
    I speak: { $language ->
        [own] as your Telegram does
       *[other] { $language }
    }
    Phone numbers and dates are read as in: { $region ->
        [none] wherever the photo seems to be from
       *[other] { $region }
    }
    Your time zone: { $zone ->
        [none] not known
       *[other] { $zone }
    }
settings-which-language = In which language shall I speak to you?
# $word: settings-word-country below; $example: name of a country
settings-which-region =
    Which country are you in? Phone numbers and dates are read as they are written there, where the photo does not tell.

    Any other one: write “{ $word }: { $example }”.
# $word: settings-word-zone below; $example: name of a time zone
settings-which-zone =
    Which time zone are you in? Calendar entries are put into it.

    Any other one: write “{ $word }: { $example }”.
# What a person writes before a colon; one word, in small letters
settings-word-country = country
settings-word-zone = zone
# $words: as the person wrote it
settings-no-region = I know no country “{ $words }”. Its two letters work too, as in “PT”.
settings-no-zone = I know no time zone “{ $words }”. Write it as in “Europe/Lisbon”, or just the town.

# On buttons, three of which stand side by side on a phone: short ones
button-length-brief = Short
button-length-normal = Normal
button-length-detailed = Detailed
button-language = Language …
button-region = Country …
button-zone = Time zone …
button-language-own = As my Telegram
button-region-none = As the photo
button-reset = As it was
button-back = ‹ Back
pressed-foreign-settings = These are somebody else's settings. Write /settings for your own.
pressed-expired-settings = These buttons are out of date. Write /settings for new ones.

## /help and /privacy, besides

help-settings = /settings keeps how you like your messages, and in which language I speak to you.

privacy-settings =
    How you like your messages (/settings) is kept until you take it back. Where the admins of a group want me to read photos by myself, I read those of everybody there; they are kept as long as others.
