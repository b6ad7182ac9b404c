## The conversation: while it works

status-seen = { $photos ->
    [0] رأيتها. أكتب الرسالة …
    [one] رأيتها. أقرأ الصورة …
    [two] رأيتهما. أقرأ صورتين …
    [few] رأيتها. أقرأ { $photos } صور …
   *[other] رأيتها. أقرأ { $photos } صورة …
}
# $ahead: jobs before this one
status-queued = رأيتها. قبلك في الدور: { $ahead }.
status-reading = { $of ->
    [1] أقرأ الصورة …
   *[other] أقرأ الصفحة { $page } من { $of } …
}
# $words: about how many a model has written so far
status-writing = { $words ->
    [0] أكتب الرسالة …
    [one] أكتب الرسالة … كلمة واحدة
    [two] أكتب الرسالة … كلمتان
    [few] أكتب الرسالة … { $words } كلمات
   *[other] أكتب الرسالة … { $words } كلمة
}
status-weighing = { $drafts ->
    [one] أزن مسودة …
    [two] أزن مسودتين …
    [few] أزن { $drafts } مسودات …
   *[other] أزن { $drafts } مسودة …
}

## The answer

answer-no-text = { $photos ->
    [one] لا أرى نصاً في هذه الصورة. إن كان فيها نص فصوّر ثانية من قرب وبضوء أفضل، أو أرسل الصورة كملف.
   *[other] لا أرى نصاً في هذه الصور. إن كان فيها نص فصوّر ثانية من قرب وبضوء أفضل، أو أرسل الصور كملفات.
}
answer-no-words = لا أجد في هذا النص ما تُصنع منه رسالة.
answer-kept = ✓ المعلومات المحفوظة: { $kept } من { $of }
# $drafts: that were weighed; $seconds: as in duration-short; $of: 0 where there is no fact to keep
answer-weighed = ✓ المسودات الموزونة في { $seconds }: { $drafts }{ $of ->
    [0] .
   *[other] ؛ وهذه تحفظ من المعلومات { $kept } من { $of }.
}
answer-nothing-to-check = ✓ لم يُضف شيء. ليس في الصورة تاريخ أو سعر أو رقم أو رابط للتحقق.
answer-nothing-to-check-text = ✓ لم يُضف شيء. ليس في النص تاريخ أو سعر أو رقم أو رابط للتحقق.
# $list: facts as printed, in quotation marks
answer-dropped = لم يدخل: { $list }
answer-doubts = يرجى التحقق:
# $text: the fact as printed; $reasons: one or more of the doubt-* below
answer-doubt = «{ $text }»: { $reasons }
# $count: doubtful facts that are not named
answer-doubts-more = … و{ $count } أخرى
answer-cutout = هكذا هو في الصورة.
answer-cutout-refused = لا يُسمح لي بعرض الصور في هذه الدردشة. قارن ما صعبت قراءته بصورتك.
doubt-unclear = صعب القراءة
# $other: what it may say instead
doubt-readings = صعب القراءة، قد يكون «{ $other }»
doubt-impossible-day = لا يوجد يوم كهذا
doubt-impossible-time = لا يوجد وقت كهذا
# $digits: how many the number has
doubt-length = رقم هاتف عدد خاناته { $digits } غير معتاد هناك
# $taken, $other: day and month
doubt-order = فهمته { $taken }؛ وقد يكون { $other }
doubt-order-unknown = لا يُعرف أيهما اليوم وأيهما الشهر
# $weekday: of the date
doubt-weekday = ذلك اليوم هو { $weekday }؛ تركته كما طُبع
doubt-weekday-unknown = يوم الأسبوع لا يوافق التاريخ؛ تركته كما طُبع
answer-quoted = «{ $text }»
answer-more = و{ $count } أخرى
answer-copy = الرسالة أطول من أن تُفتح في WhatsApp من هنا: اضغط عليها لنسخها ثم الصقها في مجموعتك.
answer-unstyled = عُرضت بلا تنسيق: تنسيقها أكثر مما تتسع له رسالة Telegram واحدة.
answer-text-heading = كل النص
answer-text-in-file = كل النص في الملف أدناه.
# $characters: length of the message
answer-message-in-file = عدد حروف الرسالة { $characters }، وهذا أطول من جواب واحد هنا. هي في الملف أدناه. «أقصر» يجعلها تتسع، أو اختصرها بيدك.
answer-message-in-file-short = عدد حروف الرسالة { $characters }، وهذا أطول من جواب واحد هنا. هي في الملف أدناه.
# $number: place of the photo in the album; $sentence: one of the error-* below
answer-problem = الصورة { $number }: { $sentence }
# $sentence: one of the error-* below
answer-change-failed = لم ينجح هذا التغيير. { $sentence }
answer-file-refused = لا يُسمح لي بإرسال الملفات في هذه الدردشة. أعد توجيه الصورة إليّ على الخاص فيصلك الملف هناك.
file-text = نص
file-message = رسالة

# Between the parts of a list, and between parts that may have commas themselves
list-comma = { "، " }
list-semicolon = { "؛ " }
