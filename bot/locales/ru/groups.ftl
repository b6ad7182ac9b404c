## In groups: being added, and /settings of the admins

# $bot: the bot's user name
added =
    Я читаю фото листовок и составляю по ним сообщение для группы; в нём нет ничего выдуманного.
    Я молчу, пока не спросят: ответь на фото командой /read@{ $bot }. Админам: что ещё я тут умею, скажет /settings@{ $bot }.
group-admins-only = Мои настройки здесь могут менять только админы группы.
group-only-admins-ask = В этой группе спрашивать меня могут только админы. Пришли фото мне в личный чат, там я его прочту.
# $automatic: on or off; $topics: topics in which photos are read by themselves, 0: in all;
# $platform: whatsapp, telegram, plain or own; $tone: friendly, formal, plain or own; $length: brief, normal, detailed
# or own; $language: a language in its own words, or own; $who: all or admins; $quiet: hours, as in "22:00–07:00", or
# none; $zone: a time zone
group-settings =
    Какой я в этой группе. Менять это могут только админы.

    Фото, о которых никто не спросил: { $automatic ->
        [on] { $topics ->
            [0] читаю и подаю голос, когда есть что сказать
            [one] читаю в { $topics } теме и подаю голос, когда есть что сказать
           *[many] читаю в { $topics } темах и подаю голос, когда есть что сказать
        }
       *[off] не трогаю
    }
    Сообщения идут: { $platform ->
        [whatsapp] в WhatsApp
        [telegram] в Telegram
        [plain] куда угодно, простым текстом
       *[own] куда захочет каждый
    }
    Тон: { $tone ->
        [friendly] дружеский
        [formal] формальный
        [plain] простой, без эмодзи
       *[own] как нравится каждому
    }
    Длина: { $length ->
        [brief] коротко
        [normal] обычно
        [detailed] подробно
       *[own] как нравится каждому
    }
    Я говорю: { $language ->
        [own] на языке того, кто спросил
       *[other] { $language }
    }
    Спрашивать могут: { $who ->
        [admins] админы
       *[all] все
    }
    Тихие часы: { $quiet ->
        [none] нет
       *[other] { $quiet } ({ $zone })
    }
# $bot: the bot's user name
group-privacy =
    ⚠ Telegram не показывает мне здесь фото, только команды и ответы мне (режим приватности). Ответить на фото командой /read можно всё равно. Чтобы я видел фото: сделай меня админом группы; или напиши @BotFather, /setprivacy, выбери @{ $bot }, Disable, затем удали меня из группы и добавь снова.
group-which-platform = Куда идут сообщения этой группы?
group-which-tone = Каким тоном писать сообщения этой группы?
group-which-length = Какой длины писать сообщения этой группы?
group-which-language = На каком языке мне говорить в этой группе?
# $word: group-word-quiet below; $zone: a time zone
group-which-quiet =
    В какие часы мне быть тихим? Тогда я ничего не читаю сам, а то, что говорю, приходит без звука. Часы указаны для { $zone }.

    Другие: ответь на это «{ $word }: 21-6».
# $word: settings-word-zone; $example: name of a time zone
group-which-zone =
    В каком часовом поясе эта группа? По нему считаются тихие часы.

    Любой другой: ответь на это «{ $word }: { $example }».
# What an admin writes before a colon; in small letters
group-word-quiet = тихо
# $words: as the admin wrote it
group-no-hours = Не понимаю «{ $words }» как часы. Напиши так: «22-7» — первый тихий час и первый час после.

# On buttons
button-automatic-on = Читай фото сам
button-automatic-off = Читай, когда спросят
button-who-admins = Спрашивают только админы
button-who-all = Спрашивают все
button-topic-here = Сам — только в этой теме
button-topic-away = Больше не в этой теме
button-platform = Куда …
button-tone = Тон …
button-length = Длина …
button-quiet = Тихие часы …
button-quiet-none = Без тихих часов
# $begin, $end: hours, as in 22:00
button-quiet-hours = { $begin }–{ $end }
button-each = Как нравится каждому
button-asker = Как у спросившего
button-add-group = Добавить меня в группу
button-open-private = Попробовать в личном чате
start-read = Пришли мне сюда, в этот чат, фото листовки, афиши, объявления, меню, расписания или чека. Я отвечу сообщением, готовым к публикации.

## Where the bot is asked in a chat that it is not in

guest-how = Упомяни меня, отвечая на фото листовки или на текст, и я сделаю из него сообщение.
guest-too-long = Для одного ответа здесь сообщение слишком длинное. Пришли фото мне в личный чат, и получишь его там.
