## The conversation: while it works

status-seen = { $photos ->
    [0] देख लिया। संदेश लिख रहा हूँ …
    [1] देख लिया। फ़ोटो पढ़ रहा हूँ …
   *[other] देख लिया। { $photos } फ़ोटो पढ़ रहा हूँ …
}
# $ahead: jobs before this one
status-queued = देख लिया। आपसे पहले { $ahead } और हैं।
status-reading = { $of ->
    [1] फ़ोटो पढ़ रहा हूँ …
   *[other] पन्ना { $page } / { $of } पढ़ रहा हूँ …
}
# $words: about how many a model has written so far
status-writing = { $words ->
    [0] संदेश लिख रहा हूँ …
   *[other] संदेश लिख रहा हूँ … { $words } शब्द
}
status-weighing = { $drafts ->
    [1] मसौदा तौल रहा हूँ …
   *[other] { $drafts } मसौदे तौल रहा हूँ …
}

## The answer

answer-no-text = { $photos ->
    [1] इस फ़ोटो में मुझे कोई टेक्स्ट नहीं दिखता। अगर है, तो पास से, अच्छी रोशनी में फिर लीजिए, या फ़ोटो फ़ाइल के रूप में भेजिए।
   *[other] इन फ़ोटो में मुझे कोई टेक्स्ट नहीं दिखता। अगर है, तो पास से, अच्छी रोशनी में फिर लीजिए, या फ़ोटो फ़ाइल के रूप में भेजिए।
}
answer-no-words = इस टेक्स्ट में संदेश बनाने लायक कुछ नहीं मिला।
answer-kept = ✓ { $of } में से { $kept } बातें रखीं
# $drafts: that were weighed; $seconds: as in duration-short; $of: 0 where there is no fact to keep
answer-weighed = ✓ { $seconds } में { $drafts } मसौदे तौले{ $of ->
    [0] ।
   *[other] ; इसमें { $of } में से { $kept } बातें हैं।
}
answer-nothing-to-check = ✓ कुछ नहीं जोड़ा। फ़ोटो में जाँचने लायक तारीख़, क़ीमत, नंबर या लिंक नहीं है।
answer-nothing-to-check-text = ✓ कुछ नहीं जोड़ा। टेक्स्ट में जाँचने लायक तारीख़, क़ीमत, नंबर या लिंक नहीं है।
# $list: facts as printed, in quotation marks
answer-dropped = छोड़ दिया: { $list }
answer-doubts = कृपया जाँचिए:
# $text: the fact as printed; $reasons: one or more of the doubt-* below
answer-doubt = “{ $text }”: { $reasons }
# $count: doubtful facts that are not named
answer-doubts-more = … और { $count }
answer-cutout = फ़ोटो में यह ऐसा दिखता है।
answer-cutout-refused = इस चैट में मैं तस्वीर नहीं दिखा सकता। जो पढ़ना मुश्किल है, उसे अपनी फ़ोटो से मिलाइए।
doubt-unclear = पढ़ना मुश्किल
# $other: what it may say instead
doubt-readings = पढ़ना मुश्किल, “{ $other }” भी हो सकता है
doubt-impossible-day = ऐसा कोई दिन नहीं होता
doubt-impossible-time = ऐसा कोई समय नहीं होता
# $digits: how many the number has
doubt-length = वहाँ { $digits } अंकों का फ़ोन नंबर आम नहीं है
# $taken, $other: day and month
doubt-order = मैंने इसे { $taken } समझा; { $other } भी हो सकता है
doubt-order-unknown = कौन-सा दिन है और कौन-सा महीना, पता नहीं चलता
# $weekday: of the date
doubt-weekday = उस दिन { $weekday } है; मैंने छपा हुआ ही रखा
doubt-weekday-unknown = वार तारीख़ से मेल नहीं खाता; मैंने छपा हुआ ही रखा
answer-quoted = “{ $text }”
answer-more = और { $count }
answer-copy = संदेश यहाँ से WhatsApp में खोलने के लिए बहुत लंबा है: कॉपी करने के लिए टैप कीजिए, फिर अपने ग्रुप में पेस्ट कीजिए।
answer-unstyled = बिना शैली के दिखाया: एक Telegram संदेश में इतनी शैलियाँ नहीं आतीं।
answer-text-heading = पूरा टेक्स्ट
answer-text-in-file = पूरा टेक्स्ट नीचे की फ़ाइल में है।
# $characters: length of the message
answer-message-in-file = संदेश { $characters } अक्षरों का है, यहाँ एक जवाब के लिए बहुत लंबा। वह नीचे की फ़ाइल में है। “छोटा” उसे समेट देगा, या ख़ुद काटिए।
answer-message-in-file-short = संदेश { $characters } अक्षरों का है, यहाँ एक जवाब के लिए बहुत लंबा। वह नीचे की फ़ाइल में है।
# $number: place of the photo in the album; $sentence: one of the error-* below
answer-problem = फ़ोटो { $number }: { $sentence }
# $sentence: one of the error-* below
answer-change-failed = वह बदलाव नहीं हुआ। { $sentence }
answer-file-refused = इस चैट में मैं फ़ाइल नहीं भेज सकता। फ़ोटो मुझे निजी चैट में फ़ॉरवर्ड कीजिए, फ़ाइल वहीं मिलेगी।
file-text = टेक्स्ट
file-message = संदेश

# Between the parts of a list, and between parts that may have commas themselves
list-comma = { ", " }
list-semicolon = { "; " }
