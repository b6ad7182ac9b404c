## Changing the message: tone, undo, words, languages

# Short labels: three or four stand side by side on a phone
button-change = बदलो …
button-undo = ↶ पहले जैसा
button-translate = अनुवाद …
# Back to what the photo says, word for word
button-untranslated = फ़ोटो जैसा
button-tone-friendly = दोस्ताना
button-tone-formal = औपचारिक
button-tone-plain = बिना इमोजी

# At most 200 characters
pressed-change = संदेश का जवाब देकर भी बता सकते हैं कि क्या बदले: “कीमत हटाओ”, “जोड़ो: कुर्सी साथ लाएँ”।
pressed-undone = वापस लेने को कुछ नहीं है।

# What can be written in reply to an answer
edit-how = संदेश बदलने के लिए उसके जवाब में लिखिए, जैसे: “कीमत हटाओ”, “जोड़ो: कुर्सी साथ लाएँ”, “15:00 की जगह 16:00 लिखो”, “शीर्षक: गर्मी का मेला”, “शीर्षक छोटा करो”, “बड़े अक्षरों में”, “छोटा”, “औपचारिक”, “बिना इमोजी” – या पूरा संदेश वैसा लिखिए जैसा आप चाहते हैं।
# $text: what the person wrote
edit-nothing = संदेश में ऐसा कुछ नहीं है जिसे “{ $text }” बदल सके, इसलिए वह वैसा ही रहता है।
# $list: facts of the message, in quotation marks; $first: the first of them
edit-several = आपका मतलब किससे है: { $list }? जैसे लिखिए: “{ $first } की जगह … लिखो”।
edit-whole = अब यह संदेश आपका अपना टेक्स्ट है, इसलिए मैं इसका लहजा, लंबाई और भाषा नहीं छूता। “पहले जैसा” मेरा संदेश लौटा देता है।
# $limit: changes of one answer
edit-many = इस संदेश में { $limit } बदलाव हो चुके हैं, मैं इससे ज़्यादा नहीं रखता। “पहले जैसा” से कुछ हटाइए, या पूरा संदेश वैसा भेजिए जैसा आप चाहते हैं।
edit-no-model = मैं अनुवाद नहीं कर सकता: उसके लिए भाषा मॉडल चाहिए, और संचालक ने कोई नहीं लगाया।

# Under the answer. $list: in quotation marks
answer-yours = ✎ आपका बदलाव: { $list }
answer-omitted = आपके कहने पर हटाया: { $list }
# $language: in its own words
answer-translated = एक मॉडल ने { $language } में अनुवाद किया: तथ्य जाँचे गए हैं, बाक़ी शब्द नहीं।

help-edits = संदेश बदलने के लिए उसके जवाब में लिखिए: “कीमत हटाओ”, “जोड़ो: कुर्सी साथ लाएँ”, “15:00 की जगह 16:00 लिखो”, “शीर्षक: गर्मी का मेला”, “शीर्षक छोटा करो”, या पूरा टेक्स्ट जैसा आप चाहते हैं। “↶ पहले जैसा” एक बदलाव वापस लेता है।
