## The buttons under the answer

button-whatsapp = WhatsApp
button-telegram = Telegram
button-plain = نص عادي
# $label: one of the three above
button-current = • { $label } •
button-shorter = أقصر
button-longer = أطول
button-think = فكّر أكثر
button-best = إلى الأفضل
# Names of drafts, on buttons of which four stand side by side on a phone: short ones
angle-announcer = معتاد
angle-keeper = تفاصيل
angle-host = دعوة
angle-notice = إعلان
angle-shortest = الأقصر
button-file = النص كملف
button-copy = نسخ
button-retry = حاول ثانية

pressed-already = هي كذلك أصلاً.
pressed-changing = لحظة …
# $wait: a duration
pressed-thinking = أفكر، على الأكثر { $wait } …
pressed-file = ها هو قادم.
pressed-file-again = الملف في الدردشة أصلاً.
pressed-expired = لم أعد أذكر هذا الجواب. أرسل الصورة ثانية لجواب جديد.
pressed-foreign = لا يغيّر هذا إلا من سأل. لجواب يخصك ردّ على الصورة بالأمر /read.
# $wait: a duration
pressed-busy = العمل كثير الآن. اضغط ثانية بعد { $wait }.
