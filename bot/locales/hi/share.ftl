## Out to the group: the first row of buttons under an answer

button-to-whatsapp = WhatsApp ➤
button-to-telegram = Telegram ➤
button-post = भेजो …
button-post-here = यहाँ भेजो

## Inline mode: the bot's name typed in any chat

# Buttons above the results, short ones; a tap leads to the chat with the bot
inline-none = पहले मुझे एक फ़ोटो भेजिए
inline-unknown = ऐसा संदेश नहीं जानता। फ़ोटो भेजिए
inline-foreign = वह किसी और का है। फ़ोटो भेजिए
inline-refused = मैं आपसे कुछ नहीं लेता। कारण देखिए
inline-too-long = एक Telegram संदेश के लिए बहुत लंबा
inline-later = अभी लिख रहा हूँ। थोड़ी देर में देखिए
# The name of a message that has no title
inline-untitled = संदेश

## Post …: into a group, by the bot

# $count: groups below
posting-choose = { $count ->
    [1] कहाँ भेजूँ? जहाँ हम दोनों लिख सकते हैं, वह ग्रुप यह है:
   *[other] कहाँ भेजूँ? जहाँ हम दोनों लिख सकते हैं, वे ग्रुप ये हैं:
}
posting-none =
    ऐसा कोई ग्रुप नहीं जानता जहाँ हम दोनों लिख सकें। मुझे किसी ग्रुप में जोड़िए और वहाँ एक बार /read लिखिए, ताकि मैं देखूँ कि आप उसमें हैं।
# $group: its name
posting-preview = “{ $group }” में यह ऐसा दिखेगा।
button-post-now = अभी भेजो
button-post-at = समय पर …
button-post-never = रहने दो
button-post-back = ‹ वापस
button-post-undo = वापस लो
button-post-cancel = रद्द करो
# $group: its name; $zone: as in "Europe/Lisbon"
posting-when =
    “{ $group }” में कब भेजूँ? समय चुनिए, या इस संदेश का जवाब समय से दीजिए: “कल 18:30”, “2026-12-01 9:00”, “2 घंटे में”।

    समय { $zone } के हैं।
posting-when-utc =
    “{ $group }” में कब भेजूँ? समय चुनिए, या इस संदेश का जवाब समय से दीजिए: “कल 18:30”, “2026-12-01 9:00”, “2 घंटे में”।

    समय UTC में हैं, क्योंकि मुझे नहीं पता आप कहाँ रहते हैं: /settings में अपना समय क्षेत्र चुनिए।

# What people may write for times besides English and the names of weekdays: small letters, parted by commas, all forms
# of a word; what they show in “posting-when” has to be understood. The ones before the last
# say that an hour of the day is named; the last ones are left out, or say that it is so long from now.
when-words-today = आज, आज रात, आज शाम
when-words-tomorrow = कल
when-words-minutes = मिनट
when-words-hours = घंटे, घंटा, घण्टे, घण्टा
when-words-days = दिन
when-words-at = को, बजे
when-words-left-out = में, बाद, अभी से

# Labels of times, on buttons; $time: as in "18:00"
button-at-hour = 1 घंटे में
button-at-today = आज { $time }
button-at-tomorrow = कल { $time }
# $weekday: its full name
button-at-weekday = { $weekday } { $time }
posting-posting = भेज रहा हूँ …
# $group: its name
posting-done = “{ $group }” में भेज दिया।
# $link: to the message
posting-done-link = “{ $group }” में भेज दिया: { $link }
# $group: its name; $when: day, time and time zone
posting-planned = इसे “{ $group }” में { $when } को भेजूँगा। जो इंतज़ार में है, /scheduled दिखाता है।
posting-taken-back = वापस ले लिया: अब यह “{ $group }” में नहीं है।
posting-cannot-take-back = अब वापस नहीं ले सकता: Telegram मुझे दो दिन तक ही संदेश मिटाने देता है। वहाँ ख़ुद मिटाइए, या किसी एडमिन से कहिए।
posting-cancelled = रद्द: “{ $group }” में कुछ नहीं भेजा जाएगा।
posting-given-up = कुछ नहीं भेजा गया।
# Why a message cannot be posted; $group: its name
posting-no-gone = नहीं भेज सकता: मैं अब “{ $group }” में नहीं हूँ।
posting-no-left = नहीं भेज सकता: आप अब “{ $group }” में नहीं हैं।
posting-no-silent = नहीं भेज सकता: आप “{ $group }” में नहीं लिख सकते।
posting-no-muted = नहीं भेज सकता: मैं “{ $group }” में नहीं लिख सकता।
posting-no-hidden = नहीं भेज सकता: “{ $group }” अपने सदस्य छिपाता है, इसलिए नहीं देख सकता कि आप वहाँ लिख सकते हैं या नहीं। कोई एडमिन मुझे भी एडमिन बना सकता है।
posting-no-blocked = नहीं भेज सकता: संचालक मुझे “{ $group }” में काम नहीं करने देता।
posting-no-unknown = Telegram से नहीं पूछ पाया कि हम “{ $group }” में लिख सकते हैं या नहीं। कृपया थोड़ी देर में फिर कोशिश कीजिए।
posting-no-refused = Telegram ने “{ $group }” के लिए इसे नहीं लिया।
# $limit: messages that may wait
posting-no-room = आपके { $limit } संदेश पहले से इंतज़ार में हैं, इससे ज़्यादा नहीं। /scheduled उन्हें दिखाता है।
posting-not-a-time = यह समय समझ नहीं आया। “कल 18:30”, “2026-12-01 9:00” या “2 घंटे में” जैसा लिखिए।
posting-past = वह समय बीत चुका। कृपया आने वाला समय बताइए।
# $days: how far ahead
posting-too-far = मैं ज़्यादा से ज़्यादा { $days } दिन आगे की योजना बनाता हूँ।
# $when: day, time and time zone
posting-late = जब इसे “{ $group }” में { $when } को भेजना था, तब मैं बंद था। अभी भेजूँ?
# $group: its name
posting-lost = “{ $group }” में इसे भेजते समय मैं बीच में रुक गया, और पता नहीं कि यह पहुँचा या नहीं। कृपया देख लीजिए। वहाँ न हो, तो अभी भेजिए।

# Answers to pressed buttons
pressed-post-later = अभी लिख रहा हूँ। थोड़ी देर में फिर दबाइए।
pressed-post-too-long = संदेश एक Telegram संदेश के लिए बहुत लंबा है। “छोटा” उसे समेट देगा।
pressed-post-open = वह खुला ही है, नीचे देखिए।
pressed-post-over = वह पूरा हो चुका।
pressed-post-foreign = इसे वही भेज सकता है जिसने पूछा।

## /scheduled: what waits for its time

command-scheduled = मुझे क्या और कब भेजना है
scheduled-none = आपका कुछ भी भेजे जाने के इंतज़ार में नहीं। संदेश के नीचे “भेजो …”, फिर “समय पर …” से योजना बनती है।
scheduled-list = भेजे जाने के इंतज़ार में:
# $number: place in the list; $title: of the message; $group: its name; $when: day, time and time zone
scheduled-one = { $number }. “{ $title }”, “{ $group }” में, { $when } को
# $number: place in the list
button-scheduled-cancel = रद्द { $number }

## /help and /privacy, besides

help-share = ग्रुप में: “WhatsApp ➤” और “Telegram ➤” संदेश आपके नाम से भेजते हैं; “भेजो …” से मैं भेजता हूँ, अभी या तय समय पर। /scheduled बताता है कि क्या इंतज़ार में है।
# $seen: a duration
privacy-share = आपने किन ग्रुप में मुझसे कुछ कहा, यह मैं { $seen } याद रखता हूँ, ताकि “भेजो …” उन्हें दिखा सके। जो मुझे बाद में भेजना है, वह तब तक रखा जाता है।

## /forget, besides

# $count: of them
forget-posts = { $count } संदेश जो आप भेजने वाले थे
forget-groups = { $count } ग्रुप में आपको देखने के नोट
