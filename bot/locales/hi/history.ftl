## /history and /find: a person's last answers

command-history = आपके पिछले जवाब, फिर से देखने के लिए
command-find = शब्दों से कोई जवाब ढूँढना

# $count: of them; a list follows
history-list = { $count ->
    [1] आपका पिछला जवाब। उसका नंबर उसे फिर दिखाता है।
    [one] आपके पिछले { $count } जवाब। नंबर दबाने पर वह जवाब फिर दिखता है।
   *[other] आपके पिछले { $count } जवाब। नंबर दबाने पर वह जवाब फिर दिखता है।
}
history-none = मेरे पास अभी आपका कोई जवाब नहीं है। मुझे किसी पर्चे की फ़ोटो या कोई टेक्स्ट भेजिए।
history-off = मैं आपके जवाबों की सूची नहीं रखता: संचालक ने इसे बंद किया है। /find उसमें ढूँढता है जो मुझे अब भी याद है।
# One answer of the list. $number: place in it; $title: what it is about; $when: day and hour;
# $place: private, guest (a chat that the bot is not in), group (without a name) or named; $group: its name
history-one = { $number }. { $title }: { $when }{ $place ->
    [private] { "" }
    [guest] , किसी और चैट में
    [group] , एक ग्रुप में
   *[named] , “{ $group }” में
}
# In a group, above a button that leads to the private chat
history-in-private = यहाँ आपके जवाब सब देख लेंगे। मैं उन्हें आपको निजी चैट में दिखाता हूँ।
button-history = निजी चैट में दिखाओ
# Above an answer that is too long to be shown again as a message
history-too-long = यह एक संदेश के लिए बहुत लंबा है। यह इस फ़ाइल में है।
pressed-history-gone = यह जवाब अब मेरे पास नहीं है।

find-how = कमांड के बाद लिखिए कि क्या ढूँढना है: /find बाज़ार
# $words: what was looked for
find-none = आपके जो जवाब मेरे पास अब भी हैं, उनमें से किसी में “{ $words }” नहीं है।
# $count: of them; $words: what was looked for; a list follows
find-list = { $count ->
    [1] आपके एक जवाब में “{ $words }” है। उसका नंबर उसे फिर दिखाता है।
    [one] आपके { $count } जवाबों में “{ $words }” है। नंबर दबाने पर वह जवाब फिर दिखता है।
   *[other] आपके { $count } जवाबों में “{ $words }” है। नंबर दबाने पर वह जवाब फिर दिखता है।
}
# $count: hits that are not listed
find-more = { $count ->
    [one] { $count } और पुराने जवाब में भी है। एक शब्द और जोड़ने पर कम मिलेंगे।
   *[other] { $count } और पुराने जवाबों में भी है। एक शब्द और जोड़ने पर कम मिलेंगे।
}

## /help, /privacy and /forget, besides

help-history = /history आपके पिछले जवाब फिर दिखाता है, और /find उनमें शब्द ढूँढता है।
# $count: answers; $keep: how long, as in "30 days"
privacy-history = { $count ->
    [1] आपका पिछला जवाब अपने संदेश और फ़ोटो के टेक्स्ट के साथ { $keep } रखा जाता है
    [one] आपके पिछले { $count } जवाब अपने संदेश और फ़ोटो के टेक्स्ट के साथ { $keep } रखे जाते हैं
   *[other] आपके पिछले { $count } जवाब अपने संदेश और फ़ोटो के टेक्स्ट के साथ { $keep } रखे जाते हैं
}, ताकि /history और /find उन्हें दिखा सकें।
# $count: of them
forget-history = { $count ->
    [one] आपकी /history में { $count } जवाब
   *[other] आपकी /history में { $count } जवाब
}
