## In groups: being added, and /settings of the admins

# $bot: the bot's user name
added =
    मैं पर्चों की फ़ोटो पढ़ता हूँ और उनसे ग्रुप के लिए संदेश बनाता हूँ; उसमें कुछ मनगढ़ंत नहीं होता।
    बिना पूछे चुप रहता हूँ: किसी फ़ोटो का जवाब /read@{ $bot } से दीजिए। एडमिन: मैं यहाँ और क्या कर सकता हूँ, /settings@{ $bot } बताता है।
group-admins-only = यहाँ मेरी सेटिंग सिर्फ़ इस ग्रुप के एडमिन बदल सकते हैं।
group-only-admins-ask = इस ग्रुप में मुझसे सिर्फ़ एडमिन पूछ सकते हैं। फ़ोटो मुझे निजी चैट में भेजिए, मैं वहाँ पढ़ूँगा।
# $automatic: on or off; $topics: topics in which photos are read by themselves, 0: in all;
# $platform: whatsapp, telegram, plain or own; $tone: friendly, formal, plain or own; $length: brief, normal, detailed
# or own; $language: a language in its own words, or own; $who: all or admins; $quiet: hours, as in "22:00–07:00", or
# none; $zone: a time zone
group-settings =
    इस ग्रुप में मैं ऐसा हूँ। इसे सिर्फ़ एडमिन बदल सकते हैं।

    जिन फ़ोटो के बारे में कोई न पूछे: { $automatic ->
        [on] { $topics ->
            [0] पढ़ता हूँ, और कुछ कहने लायक हो तो बोलता हूँ
           *[other] { $topics } विषय में पढ़ता हूँ, और कुछ कहने लायक हो तो बोलता हूँ
        }
       *[off] छोड़ देता हूँ
    }
    संदेश जाते हैं: { $platform ->
        [whatsapp] WhatsApp पर
        [telegram] Telegram पर
        [plain] कहीं भी, सादे टेक्स्ट में
       *[own] जहाँ जिसे पसंद हो
    }
    लहजा: { $tone ->
        [friendly] दोस्ताना
        [formal] औपचारिक
        [plain] सादा, बिना इमोजी
       *[own] जैसा जिसे पसंद हो
    }
    लंबाई: { $length ->
        [brief] छोटी
        [normal] सामान्य
        [detailed] विस्तार से
       *[own] जैसी जिसे पसंद हो
    }
    मेरी भाषा: { $language ->
        [own] जो पूछे उसकी
       *[other] { $language }
    }
    कौन पूछ सकता है: { $who ->
        [admins] एडमिन
       *[all] सब
    }
    शांत समय: { $quiet ->
        [none] कोई नहीं
       *[other] { $quiet } ({ $zone })
    }
# $bot: the bot's user name
group-privacy =
    ⚠ Telegram यहाँ मुझे फ़ोटो नहीं दिखाता, सिर्फ़ कमांड और मुझे दिए जवाब (प्राइवेसी मोड)। फ़ोटो का /read से जवाब फिर भी चलता है। मुझे फ़ोटो दिखें, इसके लिए: मुझे इस ग्रुप का एडमिन बनाइए; या @BotFather को लिखिए, /setprivacy, @{ $bot } चुनिए, Disable, फिर मुझे ग्रुप से हटाकर दोबारा जोड़िए।
group-which-platform = इस ग्रुप के संदेश कहाँ भेजे जाते हैं?
group-which-tone = इस ग्रुप के संदेशों का लहजा कैसा हो?
group-which-length = इस ग्रुप के संदेश कितने लंबे हों?
group-which-language = इस ग्रुप में मैं किस भाषा में बोलूँ?
# $word: group-word-quiet below; $zone: a time zone
group-which-quiet =
    किन घंटों में मैं शांत रहूँ? तब मैं अपने आप कुछ नहीं पढ़ता, और जो कहता हूँ उसकी आवाज़ नहीं होती। घंटे { $zone } के हैं।

    दूसरे: इसका जवाब दीजिए “{ $word }: 21-6”।
# $word: settings-word-zone; $example: name of a time zone
group-which-zone =
    यह ग्रुप किस समय क्षेत्र में है? शांत समय उसी के हिसाब से है।

    कोई और: इसका जवाब दीजिए “{ $word }: { $example }”।
# What an admin writes before a colon; in small letters
group-word-quiet = शांत
# $words: as the admin wrote it
group-no-hours = “{ $words }” को मैं घंटे नहीं समझ पाया। “22-7” जैसा लिखिए: पहला शांत घंटा, और उसके बाद का पहला घंटा।

# On buttons
button-automatic-on = फ़ोटो अपने आप पढ़ो
button-automatic-off = पूछने पर ही पढ़ो
button-who-admins = सिर्फ़ एडमिन पूछें
button-who-all = सब पूछ सकें
button-topic-here = अपने आप सिर्फ़ इस विषय में
button-topic-away = अब इस विषय में नहीं
button-platform = कहाँ …
button-tone = लहजा …
button-length = लंबाई …
button-quiet = शांत समय …
button-quiet-none = शांत समय नहीं
# $begin, $end: hours, as in 22:00
button-quiet-hours = { $begin }–{ $end }
button-each = जैसा जिसे पसंद
button-asker = जो पूछे उसकी
button-add-group = मुझे ग्रुप में जोड़ो
button-open-private = निजी चैट में आज़माओ
start-read = मुझे इसी चैट में किसी पर्चे, पोस्टर, सूचना, मेन्यू, समय-सारणी या रसीद की फ़ोटो भेजिए। मैं भेजने लायक तैयार संदेश से जवाब दूँगा।

## Where the bot is asked in a chat that it is not in

guest-how = किसी पर्चे की फ़ोटो या टेक्स्ट के जवाब में मेरा नाम लीजिए, मैं उससे संदेश बनाऊँगा।
guest-too-long = संदेश यहाँ एक जवाब के लिए बहुत लंबा है। फ़ोटो मुझे निजी चैट में भेजिए, वहीं मिलेगा।
