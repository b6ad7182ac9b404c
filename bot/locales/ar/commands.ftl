# العربية. فصحى بسيطة ودودة، مخاطبة المفرد بصيغ لا تخصّ جنساً حيث أمكن، والبوت يتكلم بصيغة المذكر.
## The conversation: commands

command-start = ماذا يفعل هذا البوت
command-help = كيفية استخدامه
command-read = اقرأ صورة أو نصاً (رداً عليه)
command-cancel = أوقف ما أعمل عليه لك
command-privacy = ما يُحفظ، وأين، وكم من الوقت
command-forget = احذف ما أحفظه عنك
command-status = حال الطابور والعمّال
command-who = من يمكنه استخدام البوت ومن لا يمكنه
command-allow = اسمح لأحد، برقمه أو بالرد عليه
command-block = لا تأخذ شيئاً من أحد بعد الآن
command-unblock = تراجع عن /block
command-pause = لا تأخذ جديداً في الوقت الحالي
command-resume = خذ الصور من جديد

start =
    أرسل إليّ صورة منشور أو ملصق أو إعلان أو قائمة طعام أو جدول مواعيد أو إيصال. تصلك رسالة جاهزة للنشر في مجموعة WhatsApp أو Telegram، ومعها كل نص الصورة.

    كل تاريخ ووقت وسعر ورقم ورابط في تلك الرسالة موجود في الصورة؛ أنا لا أضيف شيئاً.

    جرّب: أرسل صورة الآن. والباقي في /help.
# $bot: the bot's user name
start-group =
    أقرأ المنشورات وغيرها من الصور التي فيها نص، وأكتب منها مسودة رسالة. في المجموعة أبقى صامتاً حتى أُسأل: ردّ على صورة بالأمر /read@{ $bot }.
# $photos: photos in one album; $bot: the bot's user name
help =
    ما يمكن إرساله
    • صورة، أو صورة كملف (أوضح).
    • ألبوم حتى { $photos } صور: تخرج منه رسالة واحدة.
    • نص، مكتوب أو مُعاد توجيهه.

    ما يمكن كتابته بجانبها
    • كيف تكون الرسالة: «قصيرة»، «مفصلة»، «رسمية»، «بدون إيموجي»، «لتيليجرام»، «نص عادي».
    • «فكّر أكثر»: عندها أوازن بين عدة مسودات، وتبقى الأخرى على بُعد زر واحد.
    • ما يجب أن تقوله أيضاً: «أحضروا كرسياً!»

    تحت الجواب أزرار تغيّر وجهة الرسالة وطولها. الضغط على الرسالة ينسخها. «{ button-marks }» يُظهر أين ورد كل شيء؛ و«{ button-more }» يقود إلى التقويم وجهات الاتصال والخريطة والجداول والنص.

    في المجموعة أبقى صامتاً حتى أُسأل. ردّ على صورة أو نص بالأمر /read@{ $bot }، أو اكتبه في وصف صورتك.

    /cancel يوقف ما أعمل عليه لك. /privacy يخبر بما يُحفظ، و/forget يحذفه.
# $photos, $results: how long, as in "1 hour"; $model: "none", or the address of the model server that the operator set
privacy =
    أين تذهب صورك: تُقرأ على جهاز من يشغّل هذا البوت.{ $model ->
        [none] { " " }ولا تذهب إلى مكان آخر.
       *[other] { " " }ويساعد فيها خادم نماذج اختاره المشغّل: { $model }. ولا تذهب إلى مكان آخر.
    }

    كم تُحفظ: الصور { $photos }، ثم تُحذف. نصها والمسودة وصور صغيرة لما صعبت قراءته { $results }، كي تعمل الأزرار تحت الجواب ويُجاب عن الصورة نفسها فوراً.

    ما انقطع في كل محاولة يُحفظ { $dead } مع صوره، كي يعرف مشغّلي السبب ويحصل صاحبه على جواب.

    في المجموعة أسجّل أيّ صور ألبوم أُرسلت، لمدة { $photos }، تحسباً لأن يطلب أحد قراءتها؛ ولا أجلب أياً منها قبل ذلك.

    /forget يحذف ما أحفظه عنك فوراً من كل الدردشات. وما في هذه الدردشة لك: احذفه كما تشاء.
duration-days = { $count ->
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يوماً
   *[other] { $count } يوم
}
duration-hours = { $count ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
duration-minutes = { $count ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
duration-seconds = { $count ->
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $count } ثوانٍ
    [many] { $count } ثانية
   *[other] { $count } ثانية
}

# $seconds: a figure such as 0.2
duration-short = { $seconds } ث

## The conversation: how to ask

read-how = ردّ بالأمر /read على الصورة أو النص الذي تريد قراءته. ويصلح أيضاً وصف صورة يبدأ بـ /read.
read-how-private = أرسل إليّ صورة فأقرأها. أو ردّ بالأمر /read على صورة أو نص في هذه الدردشة.
read-mine = تلك الرسالة جوابي أنا. ردّ على الصورة أو النص الذي تريد قراءته.
read-nothing = لا أجد في تلك الرسالة صورة ولا نصاً.
hint-short = هذا أقصر من أن تُصنع منه رسالة. أرسل صورة منشور، أو نصاً من جملة على الأقل.
hint-other = أقرأ الصور والنصوص فقط. أرسل صورة منشور أو نصاً.
hint-command = لا أعرف هذا الأمر. ما أستطيعه في /help.

## The conversation: cancelling

cancel-nothing = لا أعمل على شيء لك في هذه الدردشة.
# $list: what was stopped, one or more of the cancel-* below
cancel-done = أوقفت: { $list }.
cancel-late = فات الأوان، كاد ينتهي.
cancel-photo = الصورة
# $count: photos
cancel-album = ألبوماً فيه { $count ->
    [one] صورة واحدة
    [two] صورتان
    [few] { $count } صور
    [many] { $count } صورة
   *[other] { $count } صورة
}
# $words: the first words of the text
cancel-text = النص «{ $words }»
