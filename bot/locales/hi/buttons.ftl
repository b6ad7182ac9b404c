## The buttons under the answer

button-whatsapp = WhatsApp
button-telegram = Telegram
button-plain = सादा
# $label: one of the three above
button-current = • { $label } •
button-shorter = छोटा
button-longer = लंबा
button-think = और सोचो
button-best = सबसे अच्छा
# Names of drafts, on buttons of which four stand side by side on a phone: short ones
angle-announcer = आम
angle-keeper = विस्तार
angle-host = न्योता
angle-notice = सूचना
angle-shortest = सबसे छोटा
button-file = टेक्स्ट फ़ाइल
button-copy = कॉपी
button-retry = फिर कोशिश

pressed-already = ऐसा ही है।
pressed-changing = एक पल …
# $wait: a duration
pressed-thinking = सोच रहा हूँ, ज़्यादा से ज़्यादा { $wait } …
pressed-file = अभी आता है।
pressed-file-again = फ़ाइल चैट में है ही।
pressed-expired = यह जवाब मुझे अब याद नहीं। नया पाने के लिए फ़ोटो फिर भेजिए।
pressed-foreign = इसे वही बदल सकता है जिसने पूछा। अपने जवाब के लिए फ़ोटो का जवाब /read से दीजिए।
# $wait: a duration
pressed-busy = अभी बहुत काम है। कृपया { $wait } में फिर दबाइए।
