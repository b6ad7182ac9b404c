## In groups: being added, and /settings of the admins

# $bot: the bot's user name
added =
    أقرأ صور المنشورات وأكتب منها مسودة رسالة للمجموعة؛ لا شيء فيها مختلَق.
    أبقى صامتاً حتى أُسأل: ردّ على صورة بالأمر /read@{ $bot }. للمشرفين: ما أستطيعه هنا أيضاً في /settings@{ $bot }.
group-admins-only = لا يغيّر إعداداتي هنا إلا مشرفو هذه المجموعة.
group-only-admins-ask = في هذه المجموعة لا يسألني إلا المشرفون. أرسل الصورة إليّ على الخاص فأقرأها هناك.
# $automatic: on or off; $topics: topics in which photos are read by themselves, 0: in all;
# $platform: whatsapp, telegram, plain or own; $tone: friendly, formal, plain or own; $length: brief, normal, detailed
# or own; $language: a language in its own words, or own; $who: all or admins; $quiet: hours, as in "22:00–07:00", or
# none; $zone: a time zone
group-settings =
    هكذا أنا في هذه المجموعة. لا يغيّر ذلك إلا المشرفون.

    الصور التي لا يسأل عنها أحد: { $automatic ->
        [on] { $topics ->
            [0] أقرؤها، وأتكلم حين يكون هناك ما يقال
            [one] أقرؤها في موضوع واحد، وأتكلم حين يكون هناك ما يقال
            [two] أقرؤها في موضوعين، وأتكلم حين يكون هناك ما يقال
            [few] أقرؤها في { $topics } مواضيع، وأتكلم حين يكون هناك ما يقال
           *[other] أقرؤها في { $topics } موضوعاً، وأتكلم حين يكون هناك ما يقال
        }
       *[off] أتركها
    }
    تذهب الرسائل إلى: { $platform ->
        [whatsapp] WhatsApp
        [telegram] Telegram
        [plain] أي مكان، كنص عادي
       *[own] حيث يفضّل كل واحد
    }
    أسلوبها: { $tone ->
        [friendly] ودّي
        [formal] رسمي
        [plain] بسيط بلا إيموجي
       *[own] كما يفضّل كل واحد
    }
    طولها: { $length ->
        [brief] قصير
        [normal] عادي
        [detailed] مفصّل
       *[own] كما يفضّل كل واحد
    }
    أتكلم: { $language ->
        [own] بلغة من يسأل
       *[other] { $language }
    }
    من يسأل: { $who ->
        [admins] المشرفون
       *[all] الجميع
    }
    ساعات الهدوء: { $quiet ->
        [none] لا توجد
       *[other] { $quiet } ({ $zone })
    }
# $bot: the bot's user name
group-privacy =
    ⚠ لا يريني Telegram الصور هنا، بل الأوامر والردود عليّ فقط (وضع الخصوصية). الرد على صورة بالأمر /read يعمل مع ذلك. كي أرى الصور: اجعلني مشرفاً في هذه المجموعة؛ أو اكتب إلى @BotFather، ‏/setprivacy، واختر @{ $bot }، ثم Disable، ثم أخرجني من المجموعة وأضفني ثانية.
group-which-platform = أين تُنشر رسائل هذه المجموعة؟
group-which-tone = بأي أسلوب تكون رسائل هذه المجموعة؟
group-which-length = كم يكون طول رسائل هذه المجموعة؟
group-which-language = بأي لغة أتكلم في هذه المجموعة؟
# $word: group-word-quiet below; $zone: a time zone
group-which-quiet =
    في أي ساعات أكون هادئاً؟ عندها لا أقرأ شيئاً من تلقاء نفسي، وما أقوله يصل بلا صوت. الساعات بتوقيت { $zone }.

    غيرها: ردّ على هذا بـ «{ $word }: 21-6».
# $word: settings-word-zone; $example: name of a time zone
group-which-zone =
    في أي منطقة زمنية هذه المجموعة؟ تُحسب ساعات الهدوء بها.

    غيرها: ردّ على هذا بـ «{ $word }: { $example }».
# What an admin writes before a colon; in small letters
group-word-quiet = هدوء
# $words: as the admin wrote it
group-no-hours = لا أفهم «{ $words }» كساعات. اكتبها مثل «22-7»: أول ساعة هدوء، وأول ساعة بعدها.

# On buttons
button-automatic-on = اقرأ الصور من نفسك
button-automatic-off = اقرأ حين تُسأل فقط
button-who-admins = المشرفون فقط يسألون
button-who-all = الجميع يسألون
button-topic-here = من نفسك في هذا الموضوع فقط
button-topic-away = ليس في هذا الموضوع
button-platform = الوجهة …
button-tone = الأسلوب …
button-length = الطول …
button-quiet = ساعات الهدوء …
button-quiet-none = بلا ساعات هدوء
# $begin, $end: hours, as in 22:00
button-quiet-hours = { $begin }–{ $end }
button-each = كما يفضّل كل واحد
button-asker = لغة من يسأل
button-add-group = أضفني إلى مجموعة
button-open-private = جرّبه على الخاص
start-read = أرسل إليّ هنا في هذه الدردشة صورة منشور أو ملصق أو إعلان أو قائمة طعام أو جدول مواعيد أو إيصال. أجيب برسالة جاهزة للنشر.

## Where the bot is asked in a chat that it is not in

guest-how = اذكرني في الرد على صورة منشور أو على نص، فأصنع منه رسالة.
guest-too-long = الرسالة أطول من جواب واحد هنا. أرسل الصورة إليّ على الخاص فتصلك هناك.
