## Arabic: plain standard Arabic, the person in the singular; buttons name the deed (“نشر”); quotation marks «», comma ،, Western digits. Marks of direction are set by bot/direction.py, never here.

## The conversation: who may not ask

# $id: by which Telegram knows the person
refused-blocked = لم أعد آخذ منك شيئاً، بأمر من مشغّلي. إن كان ذلك خطأً فأخبره برقمك: { $id }. و/forget يحذف ما أحفظه عنك.
refused-unknown = لست متاحاً للجميع، واسمك ليس في قائمتي. كي يُسمح لك أخبر مشغّلي برقمك: { $id }.
# $id: by which Telegram knows the group
refused-group = لست متاحاً للجميع، ولا هذه المجموعة ولا أنت في قائمتي. كي يُسمح لها أخبر مشغّلي برقم المجموعة: { $id }.
refused-paused = لا آخذ جديداً الآن: أوقفني مشغّلي مؤقتاً. اضغط «حاول ثانية» لاحقاً.
# $limit: photos and texts in a day; $wait: a duration
refused-quota-person = آخذ من الشخص الواحد في اليوم { $limit } من الصور والنصوص، وبهذا يزيد العدد. يبدأ العدّ من جديد عند منتصف الليل بتوقيت UTC، بعد { $wait }.
refused-quota-chat = آخذ من المجموعة الواحدة في اليوم { $limit } من الصور والنصوص، وبهذا يزيد العدد. يبدأ العدّ من جديد عند منتصف الليل بتوقيت UTC، بعد { $wait }.
pressed-refused = لا آخذ منك شيئاً هنا.
pressed-paused = لا آخذ جديداً الآن: أوقفني مشغّلي مؤقتاً. حاول لاحقاً.

## The conversation: forgetting

forget-ask =
    هل أحذف كل ما أحفظه عنك، هنا ومن الدردشات الأخرى؟ صورك ونصوصها وأجوبتي وما سجّلته؛ ويتوقف ما أعمل عليه الآن. تبقى الرسائل في دردشاتك، لكن الأزرار تحتها تتوقف عن العمل.
forget-kept = أحفظه حتى تنتهي مدته. ومتى تنتهي؟ في /privacy.
forget-nothing = ليس لك شيء هنا.
# $list: one or more of the forget-* below
forget-done =
    حُذف: { $list }.

    ما زلت أعرف: كم سألتني اليوم، حتى الغد؛ وهل يُسمح لك باستخدام هذا البوت؛ وأرقام الرسائل التي وصلتني وأرسلتها، كي لا يُجاب عن شيء مرتين.
# $count: of them
forget-questions = { $count ->
    [one] سؤال واحد لك
    [two] سؤالان لك
    [few] { $count } أسئلة لك
    [many] { $count } سؤالاً لك
   *[other] { $count } سؤال لك
}
forget-photos = { $count ->
    [one] صورة واحدة
    [two] صورتان
    [few] { $count } صور
    [many] { $count } صورة
   *[other] { $count } صورة
}
forget-answers = { $count ->
    [one] جواب واحد
    [two] جوابان
    [few] { $count } أجوبة
    [many] { $count } جواباً
   *[other] { $count } جواب
}
forget-cancelled = { $count ->
    [one] عمل واحد كنت أقوم به
    [two] عملان كنت أقوم بهما
    [few] { $count } أعمال كنت أقوم بها
    [many] { $count } عملاً كنت أقوم به
   *[other] { $count } عمل كنت أقوم به
}
forget-items = { $count ->
    [one] ملاحظة عن صورة واحدة في ألبوم
    [two] ملاحظتان عن صورتين في ألبومات
    [few] ملاحظات عن { $count } صور في ألبومات
    [many] ملاحظات عن { $count } صورة في ألبومات
   *[other] ملاحظات عن { $count } صورة في ألبومات
}
forget-buried = { $count ->
    [one] عمل واحد لم ينجح
    [two] عملان لم ينجحا
    [few] { $count } أعمال لم تنجح
    [many] { $count } عملاً لم ينجح
   *[other] { $count } عمل لم ينجح
}
forget-days = { $count ->
    [one] حساب يوم واحد لما أنفقته النماذج عليك
    [two] حساب يومين لما أنفقته النماذج عليك
    [few] حساب { $count } أيام لما أنفقته النماذج عليك
    [many] حساب { $count } يوماً لما أنفقته النماذج عليك
   *[other] حساب { $count } يوم لما أنفقته النماذج عليك
}
forget-settings = كيف تفضّل رسائلك
button-forget = احذفها كلها
button-keep = أبقِها
pressed-foreign-forget = هذا لمن سأل. لحذف ما يخصك اكتب /forget.
