## Out to the group: the first row of buttons under an answer

button-to-whatsapp = WhatsApp ➤
button-to-telegram = Telegram ➤
button-post = نشر …
button-post-here = انشر هنا

## Inline mode: the bot's name typed in any chat

# Buttons above the results, short ones; a tap leads to the chat with the bot
inline-none = أرسل إليّ صورة أولاً
inline-unknown = لا أعرف رسالة كهذه. أرسل صورة
inline-foreign = هذه لغيرك. أرسل إليّ صورة
inline-refused = لا آخذ منك شيئاً. انظر السبب
inline-too-long = أطول من رسالة Telegram واحدة
inline-later = ما زلت أكتبها. حاول بعد لحظة
# The name of a message that has no title
inline-untitled = رسالة

## Post …: into a group, by the bot

# $count: groups below
posting-choose = { $count ->
    [one] أين أنشرها؟ هذه هي المجموعة التي يمكن لكلينا الكتابة فيها:
   *[other] أين أنشرها؟ هذه هي المجموعات التي يمكن لكلينا الكتابة فيها:
}
posting-none =
    لا أعرف مجموعة يمكن لكلينا الكتابة فيها. أضفني إلى مجموعة واكتب فيها /read مرة، كي أرى أنك فيها.
# $group: its name
posting-preview = هكذا ستبدو في «{ $group }».
button-post-now = انشر الآن
button-post-at = في وقت …
button-post-never = لا داعي
button-post-back = ‹ رجوع
button-post-undo = اسحبها
button-post-cancel = إلغاء
# $group: its name; $zone: as in "Europe/Lisbon"
posting-when =
    متى أنشرها في «{ $group }»؟ اختر وقتاً، أو ردّ على هذه الرسالة بوقت: «غداً 18:30»، «2026-12-01 9:00»، «بعد 3 ساعات».

    الأوقات بتوقيت { $zone }.
posting-when-utc =
    متى أنشرها في «{ $group }»؟ اختر وقتاً، أو ردّ على هذه الرسالة بوقت: «غداً 18:30»، «2026-12-01 9:00»، «بعد 3 ساعات».

    الأوقات بتوقيت UTC، لأني لا أعرف أين تعيش: اختر منطقتك الزمنية في /settings.

# What people may write for times besides English and the names of weekdays: small letters, parted by commas, all forms
# of a word; what they show in “posting-when” has to be understood. The ones before the last
# say that an hour of the day is named; the last ones are left out, or say that it is so long from now.
when-words-today = اليوم, الليلة, هذا المساء
when-words-tomorrow = غداً, غدًا, غدا
when-words-minutes = دقيقة, دقائق
when-words-hours = ساعة, ساعات
when-words-days = يوم, يوماً, أيام
when-words-at = الساعة
when-words-left-out = بعد, خلال, في, من الآن

# Labels of times, on buttons; $time: as in "18:00"
button-at-hour = بعد ساعة
button-at-today = اليوم { $time }
button-at-tomorrow = غداً { $time }
# $weekday: its full name
button-at-weekday = { $weekday } { $time }
posting-posting = أنشرها …
# $group: its name
posting-done = نُشرت في «{ $group }».
# $link: to the message
posting-done-link = نُشرت في «{ $group }»: { $link }
# $group: its name; $when: day, time and time zone
posting-planned = سأنشرها في «{ $group }» { $when }. كل ما ينتظر في /scheduled.
posting-taken-back = سحبتها: لم تعد في «{ $group }».
posting-cannot-take-back = لم أعد أستطيع سحبها: لا يتيح لي Telegram حذف رسالة إلا خلال يومين. احذفها هناك بنفسك، أو اطلب من مشرف.
posting-cancelled = أُلغي: لن يُنشر شيء في «{ $group }».
posting-given-up = لم يُنشر شيء.
# Why a message cannot be posted; $group: its name
posting-no-gone = لا أستطيع نشرها: لم أعد في «{ $group }».
posting-no-left = لا أستطيع نشرها: لم تعد في «{ $group }».
posting-no-silent = لا أستطيع نشرها: لا يُسمح لك بالكتابة في «{ $group }».
posting-no-muted = لا أستطيع نشرها: لا يُسمح لي بالكتابة في «{ $group }».
posting-no-hidden = لا أستطيع نشرها: «{ $group }» تخفي أعضاءها، فلا أرى هل يمكنك الكتابة فيها. يمكن لمشرف أن يجعلني مشرفاً أيضاً.
posting-no-blocked = لا أستطيع نشرها: مشغّلي لا يدعني أعمل في «{ $group }».
posting-no-unknown = لم أستطع سؤال Telegram هل يمكننا الكتابة في «{ $group }». حاول بعد لحظة.
posting-no-refused = لم يقبلها Telegram في «{ $group }».
# $limit: messages that may wait
posting-no-room = عدد رسائلك المنتظرة { $limit }، وهذا هو الحد. هي في /scheduled.
posting-not-a-time = لا أفهم هذا الوقت. اكتبه مثل «غداً 18:30» أو «2026-12-01 9:00» أو «بعد 3 ساعات».
posting-past = مضى ذلك الوقت. اذكر وقتاً قادماً.
# $days: how far ahead
posting-too-far = أبعد ما أخطط له: { $days ->
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
   *[other] { $days } يوماً
}.
# $when: day, time and time zone
posting-late = كنت متوقفاً حين كان يجب نشرها في «{ $group }» { $when }. هل أنشرها الآن؟
# $group: its name
posting-lost = قُطع عملي وأنا أنشرها في «{ $group }»، ولا أدري هل وصلت. انظر هناك، وإن لم تجدها فانشرها الآن.

# Answers to pressed buttons
pressed-post-later = ما زلت أكتبها. اضغط ثانية بعد لحظة.
pressed-post-too-long = الرسالة أطول من رسالة Telegram واحدة. «أقصر» يجعلها تتسع.
pressed-post-open = مفتوحة أصلاً، في الأسفل.
pressed-post-over = انتهى ذلك.
pressed-post-foreign = لا ينشرها إلا من سأل.

## /scheduled: what waits for its time

command-scheduled = ما سأنشره ومتى
scheduled-none = ليس لك ما ينتظر النشر. «نشر …» تحت رسالة، ثم «في وقت …»، يخطط لواحدة.
scheduled-list = ينتظر النشر:
# $number: place in the list; $title: of the message; $group: its name; $when: day, time and time zone
scheduled-one = { $number }. «{ $title }» في «{ $group }»، { $when }
# $number: place in the list
button-scheduled-cancel = إلغاء { $number }

## /help and /privacy, besides

help-share = إلى مجموعة: «WhatsApp ➤» و«Telegram ➤» يرسلان الرسالة باسمك؛ وبزر «نشر …» أنشرها أنا، الآن أو في وقت تحدده. /scheduled يعرض ما ينتظر.
# $seen: a duration
privacy-share = أذكر مدة { $seen } في أي مجموعات خاطبتني، كي يعرضها «نشر …». وما عليّ نشره لاحقاً يُحفظ حتى وقته.

## /forget, besides

# $count: of them
forget-posts = { $count ->
    [one] رسالة واحدة كنت ستنشرها
    [two] رسالتان كنت ستنشرهما
    [few] { $count } رسائل كنت ستنشرها
   *[other] { $count } رسالة كنت ستنشرها
}
forget-groups = { $count ->
    [one] ملاحظة أني رأيتك في مجموعة واحدة
    [two] ملاحظتان أني رأيتك في مجموعتين
    [few] ملاحظات أني رأيتك في { $count } مجموعات
   *[other] ملاحظات أني رأيتك في { $count } مجموعة
}
