## /settings of a person

command-settings = आपको संदेश कैसे पसंद हैं
# $platform: whatsapp, telegram or plain; $tone: friendly, formal or plain; $length: brief, normal or detailed;
# $language: a language in its own words, or own; $region: name of a country, or none; $zone: a time zone, or none
settings =
    आपकी पसंद। फ़ोटो के साथ जो लिखेंगे, वही पहले माना जाएगा।

    आपके संदेश जाते हैं: { $platform ->
        [whatsapp] WhatsApp पर
        [telegram] Telegram पर
       *[plain] कहीं भी, सादे टेक्स्ट में
    }
    लहजा: { $tone ->
        [formal] औपचारिक
        [plain] सादा, बिना इमोजी
       *[friendly] दोस्ताना
    }
    लंबाई: { $length ->
        [brief] छोटी
        [detailed] विस्तार से
       *[normal] सामान्य
    }
    मेरी भाषा: { $language ->
        [own] जो आपके Telegram की है
       *[other] { $language }
    }
    फ़ोन नंबर और तारीख़ें पढ़ता हूँ जैसे: { $region ->
        [none] जहाँ की फ़ोटो लगती है
       *[other] { $region }
    }
    आपका समय क्षेत्र: { $zone ->
        [none] पता नहीं
       *[other] { $zone }
    }
settings-which-language = मैं आपसे किस भाषा में बात करूँ?
# $word: settings-word-country below; $example: name of a country
settings-which-region =
    आप किस देश में हैं? जब फ़ोटो न बताए, तब फ़ोन नंबर और तारीख़ें वहाँ के ढंग से पढ़ी जाती हैं।

    कोई और: लिखिए “{ $word }: { $example }”।
# $word: settings-word-zone below; $example: name of a time zone
settings-which-zone =
    आप किस समय क्षेत्र में हैं? कैलेंडर की प्रविष्टियाँ उसी में लिखी जाती हैं।

    कोई और: लिखिए “{ $word }: { $example }”।
# What a person writes before a colon; one word, in small letters
settings-word-country = देश
settings-word-zone = समय
# $words: as the person wrote it
settings-no-region = “{ $words }” नाम का देश मैं नहीं जानता। उसके दो अक्षर भी चलेंगे, जैसे “PT”।
settings-no-zone = “{ $words }” नाम का समय क्षेत्र मैं नहीं जानता। “Europe/Lisbon” जैसा लिखिए, या सिर्फ़ शहर।

# On buttons, three of which stand side by side on a phone: short ones
button-length-brief = छोटा
button-length-normal = सामान्य
button-length-detailed = विस्तार से
button-language = भाषा …
button-region = देश …
button-zone = समय क्षेत्र …
button-language-own = मेरे Telegram जैसी
button-region-none = फ़ोटो जैसा
button-reset = पहले जैसा
button-back = ‹ वापस
pressed-foreign-settings = ये किसी और की सेटिंग हैं। अपनी के लिए /settings लिखिए।
pressed-expired-settings = ये बटन पुराने हो गए। नए के लिए /settings लिखिए।

## /help and /privacy, besides

help-settings = /settings याद रखता है कि आपको संदेश कैसे पसंद हैं और मैं आपसे किस भाषा में बात करूँ।

privacy-settings =
    आपको संदेश कैसे पसंद हैं (/settings), यह तब तक रखा जाता है जब तक आप वापस न लें। जहाँ ग्रुप के एडमिन चाहें कि मैं फ़ोटो अपने आप पढ़ूँ, वहाँ मैं सबकी पढ़ता हूँ; वे भी उतने ही समय रखी जाती हैं।
