## More than text: the photo with marks, calendar, contacts, map, links, tables, text

# Short labels: three or four stand side by side on a phone
button-marks = على الصورة
button-more = المزيد …
button-calendar = التقويم
button-contact = جهة اتصال
button-map = الخريطة
# $place: one of several, cut short
button-map-of = الخريطة: { $place }
# $name: where a QR code leads, or what kind it is of ("wifi"), cut short
button-code = رابط: { $name } …
# $name: a host, as in example.com
button-open = افتح { $name }
button-table = جدول
button-text = النص …
button-text-breaks = نسخ، بأسطر الصورة
button-text-joined = نسخ، بأسطر متصلة

# $doubtful: facts that a person should look at again
marks-caption = ما تستند إليه الرسالة، بالأرقام. 🟦 متى · 🟩 أين · 🟧 كم · 🟪 كيف تتصل · 🟫 مَن{ $doubtful ->
    [0] {""}
   *[other] {""} · غير مؤكد: { $doubtful } (بالأسود والأصفر مع «?»)
}
marks-refused = لا يُسمح لي بعرض الصور في هذه الدردشة. أعد توجيه الصورة إليّ على الخاص فتصلك العلامات هناك.
pressed-marks = أضع العلامات على الصورة …
pressed-marks-again = الصورة بعلاماتها في الدردشة أصلاً.
pressed-sent-again = هذا في الدردشة أصلاً.
pressed-nothing = لا أجد في هذه الصورة ما هو مؤكد بما يكفي لذلك.
pressed-text-long = النص أطول من أن يُنسخ بضغطة. خذه كملف.

# Names of files, after the title
file-calendar = تقويم
file-contact = جهات اتصال
file-table = جدول

# $when: day and hour; $title: what the event is called
calendar-event = 📅 { $when }: { $title }
calendar-deadline = ⏰ { $when }: { $title }
calendar-weekly = 🔁 كل أسبوع ابتداءً من { $when }: { $title }
# $count: events that are not named
calendar-more = … و{ $count } أخرى
# $zone: as in Europe/Lisbon
calendar-zone = الأوقات بتوقيت { $zone }.
calendar-anywhere = لا تذكر الصورة المنطقة الزمنية: تُحسب الأوقات حيث يكون تقويمك.
calendar-year = لا سنة مطبوعة في الصورة. تحقق من السنة التي أخذتها.
calendar-check = كان بعضه صعب القراءة؛ والوصف يقول ما هو.
calendar-link = أو افتحه في تقويم Google

# $name: of a person or an organisation; $ways: numbers and addresses
contact-line = 👤 { $name }: { $ways }

code-web = يقود هذا الرمز إلى
# $readable: a host in other letters than it is looked up by
code-readable = يظهر هكذا: «{ $readable }». قد تشبه حروف أبجديات أخرى حروفاً تعرفها.
# $posing: what stands before the @; $host: where it leads
code-posing = «{ $posing }» قبل @ للعرض فقط؛ وهو يقود إلى { $host }.
# $scheme: what the code begins with, as in "wifi" or "tel"
code-scheme = هذا الرمز ليس رابط ويب بل من نوع «{ $scheme }». أعرض ما يقوله فقط:
code-unclear = هذا الرمز رابط ويب لم يُكتب كما تُكتب الروابط، أو هو طويل جدًا. لا أفتحه، بل أعرض ما يقوله فقط:
code-text = هذا الرمز ليس رابطاً. يقول:
