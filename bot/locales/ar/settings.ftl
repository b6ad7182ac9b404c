## /settings of a person

command-settings = كيف تفضّل رسائلك
# $platform: whatsapp, telegram or plain; $tone: friendly, formal or plain; $length: brief, normal or detailed;
# $language: a language in its own words, or own; $region: name of a country, or none; $zone: a time zone, or none
settings =
    كما تفضّل. وما تكتبه بجانب صورة يبقى هو الأهم.

    تذهب رسائلك إلى: { $platform ->
        [whatsapp] WhatsApp
        [telegram] Telegram
       *[plain] أي مكان، كنص عادي
    }
    أسلوبها: { $tone ->
        [formal] رسمي
        [plain] بسيط بلا إيموجي
       *[friendly] ودّي
    }
    طولها: { $length ->
        [brief] قصير
        [detailed] مفصّل
       *[normal] عادي
    }
    أتكلم: { $language ->
        [own] كما في Telegram عندك
       *[other] { $language }
    }
    تُقرأ أرقام الهاتف والتواريخ كما في: { $region ->
        [none] المكان الذي تبدو الصورة منه
       *[other] { $region }
    }
    منطقتك الزمنية: { $zone ->
        [none] غير معروفة
       *[other] { $zone }
    }
settings-which-language = بأي لغة أكلّمك؟
# $word: settings-word-country below; $example: name of a country
settings-which-region =
    في أي بلد أنت؟ تُقرأ أرقام الهاتف والتواريخ كما تُكتب هناك، حين لا تخبر الصورة.

    غيره: اكتب «{ $word }: { $example }».
# $word: settings-word-zone below; $example: name of a time zone
settings-which-zone =
    في أي منطقة زمنية أنت؟ تُكتب مواعيد التقويم بها.

    غيرها: اكتب «{ $word }: { $example }».
# What a person writes before a colon; one word, in small letters
settings-word-country = بلد
settings-word-zone = منطقة
# $words: as the person wrote it
settings-no-region = لا أعرف بلداً اسمه «{ $words }». ويصلح حرفاه أيضاً، مثل «PT».
settings-no-zone = لا أعرف منطقة زمنية اسمها «{ $words }». اكتبها مثل «Europe/Lisbon»، أو المدينة وحدها.

# On buttons, three of which stand side by side on a phone: short ones
button-length-brief = قصير
button-length-normal = عادي
button-length-detailed = مفصّل
button-language = اللغة …
button-region = البلد …
button-zone = التوقيت …
button-language-own = كما في Telegram
button-region-none = كما في الصورة
button-reset = كما كانت
button-back = ‹ رجوع
pressed-foreign-settings = هذه إعدادات شخص آخر. لإعداداتك اكتب /settings.
pressed-expired-settings = هذه الأزرار قديمة. اكتب /settings لأزرار جديدة.

## /help and /privacy, besides

help-settings = /settings يحفظ كيف تفضّل رسائلك وبأي لغة أكلّمك.

privacy-settings =
    كيف تفضّل رسائلك (/settings) يُحفظ حتى تتراجع عنه. وحيث يريد مشرفو مجموعة أن أقرأ الصور من نفسي، أقرأ صور كل من فيها؛ وتُحفظ بقدر غيرها.
