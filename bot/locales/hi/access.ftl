## Hindi: the person is “आप”; buttons say what the person tells the bot (“भेजो”); the bot is a he; quotation marks “”, full stop ।.

## The conversation: who may not ask

# $id: by which Telegram knows the person
refused-blocked = संचालक के कहने पर मैं अब आपसे कुछ नहीं लेता। अगर यह ग़लती लगे, तो उन्हें अपना नंबर बताइए: { $id }। /forget मेरे पास आपका जो है उसे हटाता है।
refused-unknown = मैं सबके लिए खुला नहीं हूँ, और आप मेरी सूची में नहीं हैं। अनुमति के लिए संचालक को अपना नंबर बताइए: { $id }।
# $id: by which Telegram knows the group
refused-group = मैं सबके लिए खुला नहीं हूँ, और न यह ग्रुप मेरी सूची में है न आप। अनुमति के लिए संचालक को ग्रुप का नंबर बताइए: { $id }।
refused-paused = अभी मैं कुछ नया नहीं ले रहा: संचालक ने मुझे रोका है। कृपया बाद में “फिर कोशिश” दबाइए।
# $limit: photos and texts in a day; $wait: a duration
refused-quota-person = एक व्यक्ति से मैं दिन में { $limit } फ़ोटो और टेक्स्ट लेता हूँ, इससे वह सीमा पार हो जाती। गिनती UTC की आधी रात को फिर शुरू होगी, { $wait } में।
refused-quota-chat = एक ग्रुप से मैं दिन में { $limit } फ़ोटो और टेक्स्ट लेता हूँ, इससे वह सीमा पार हो जाती। गिनती UTC की आधी रात को फिर शुरू होगी, { $wait } में।
pressed-refused = यहाँ मैं आपसे कुछ नहीं लेता।
pressed-paused = अभी मैं कुछ नया नहीं ले रहा: संचालक ने मुझे रोका है। कृपया बाद में कोशिश कीजिए।

## The conversation: forgetting

forget-ask =
    क्या मैं यहाँ और दूसरी चैट से आपका रखा हुआ सब कुछ हटा दूँ? आपकी फ़ोटो, उनका टेक्स्ट, मेरे जवाब और नोट; जो अभी कर रहा हूँ वह रुक जाएगा। चैट के संदेश रहेंगे, पर उनके नीचे के बटन काम नहीं करेंगे।
forget-kept = समय पूरा होने तक रखता हूँ। कब तक, /privacy बताता है।
forget-nothing = यहाँ आपका कुछ नहीं है।
# $list: one or more of the forget-* below
forget-done =
    हटा दिया: { $list }।

    जो मैं अब भी जानता हूँ: आज आपने मुझसे कितना पूछा, कल तक; आप यह बॉट इस्तेमाल कर सकते हैं या नहीं; और कौन-से संदेश मुझे मिले और मैंने भेजे, सिर्फ़ नंबर से, ताकि किसी का दो बार जवाब न दूँ।
# $count: of them
forget-questions = आपकी { $count } बार पूछी बातें
forget-photos = { $count } फ़ोटो
forget-answers = { $count } जवाब
forget-cancelled = { $count } काम जो मैं कर रहा था
forget-items = एल्बमों की { $count } फ़ोटो के नोट
forget-buried = { $count } काम जो बिगड़ गए थे
forget-days = मॉडलों के आप पर ख़र्च की { $count } दिन की गिनती
forget-settings = आपको संदेश कैसे पसंद हैं
button-forget = सब हटा दो
button-keep = रहने दो
pressed-foreign-forget = यह उनके लिए है जिन्होंने पूछा। अपना हटाने के लिए /forget लिखिए।
