## In groups: being added, and /settings of the admins

# $bot: the bot's user name
added =
    我读传单的照片，并据此为群里起草一条消息；里面没有任何编造。
    没人叫我我就不出声：用 /read@{ $bot } 回复一张照片即可。管理员：/settings@{ $bot } 说明我在这里还能做什么。
group-admins-only = 只有本群管理员可以在这里改我的设置。
group-only-admins-ask = 在这个群里只有管理员可以叫我。请把照片私下发给我，我在那里读。
# $automatic: on or off; $topics: topics in which photos are read by themselves, 0: in all;
# $platform: whatsapp, telegram, plain or own; $tone: friendly, formal, plain or own; $length: brief, normal, detailed
# or own; $language: a language in its own words, or own; $who: all or admins; $quiet: hours, as in "22:00–07:00", or
# none; $zone: a time zone
group-settings =
    我在这个群里的样子。只有管理员可以改。

    没人问起的照片：{ $automatic ->
        [on] { $topics ->
            [0] 我会读，有话可说时才出声
           *[other] 我在 { $topics } 个话题里读，有话可说时才出声
        }
       *[off] 我不去碰
    }
    消息发往：{ $platform ->
        [whatsapp] WhatsApp
        [telegram] Telegram
        [plain] 任何地方，纯文本
       *[own] 按各人的喜好
    }
    语气：{ $tone ->
        [friendly] 亲切
        [formal] 正式
        [plain] 平实，不用表情
       *[own] 按各人的喜好
    }
    长度：{ $length ->
        [brief] 简短
        [normal] 正常
        [detailed] 详细
       *[own] 按各人的喜好
    }
    我说：{ $language ->
        [own] 提问者的语言
       *[other] { $language }
    }
    谁可以问：{ $who ->
        [admins] 管理员
       *[all] 所有人
    }
    安静时段：{ $quiet ->
        [none] 无
       *[other] { $quiet }（{ $zone }）
    }
# $bot: the bot's user name
group-privacy =
    ⚠ Telegram 在这里不给我看照片，只给我看命令和对我的回复（隐私模式）。用 /read 回复照片照样可以。要让我看到照片：把我设为本群管理员；或者写给 @BotFather，/setprivacy，选 @{ $bot }，Disable，然后把我移出本群再重新加入。
group-which-platform = 本群的消息发到哪里？
group-which-tone = 本群的消息用什么语气？
group-which-length = 本群的消息要多长？
group-which-language = 我在本群里说哪种语言？
# $word: group-word-quiet below; $zone: a time zone
group-which-quiet =
    我在哪些时段保持安静？那时我不会自己去读，我说的话也不响铃。时间按 { $zone }。

    其他时段：回复这条消息，写“{ $word }: 21-6”。
# $word: settings-word-zone; $example: name of a time zone
group-which-zone =
    本群在哪个时区？安静时段按它计算。

    其他时区：回复这条消息，写“{ $word }: { $example }”。
# What an admin writes before a colon; in small letters
group-word-quiet = 安静
# $words: as the admin wrote it
group-no-hours = 我看不懂“{ $words }”是什么时段。请写成“22-7”：开始安静的钟点，和结束的钟点。

# On buttons
button-automatic-on = 自己读照片
button-automatic-off = 有人问才读
button-who-admins = 只有管理员可问
button-who-all = 所有人都可问
button-topic-here = 只在这个话题里自己读
button-topic-away = 不再在这个话题里
button-platform = 发往……
button-tone = 语气……
button-length = 长度……
button-quiet = 安静时段……
button-quiet-none = 没有安静时段
# $begin, $end: hours, as in 22:00
button-quiet-hours = { $begin }–{ $end }
button-each = 按各人的喜好
button-asker = 提问者的语言
button-add-group = 把我加到群里
button-open-private = 私下试试
start-read = 在这个聊天里发给我一张传单、海报、通知、菜单、时刻表或收据的照片。我会回一条可以直接发布的消息。

## Where the bot is asked in a chat that it is not in

guest-how = 在回复传单照片或一段文字时提到我，我就把它写成消息。
guest-too-long = 消息太长，这里一个回答放不下。请把照片私下发给我，你会在那里得到它。
