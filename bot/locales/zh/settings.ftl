## /settings of a person

command-settings = 你喜欢什么样的消息
# $platform: whatsapp, telegram or plain; $tone: friendly, formal or plain; $length: brief, normal or detailed;
# $language: a language in its own words, or own; $region: name of a country, or none; $zone: a time zone, or none
settings =
    你的喜好。写在照片旁边的要求仍然优先。

    你的消息发往：{ $platform ->
        [whatsapp] WhatsApp
        [telegram] Telegram
       *[plain] 任何地方，纯文本
    }
    语气：{ $tone ->
        [formal] 正式
        [plain] 平实，不用表情
       *[friendly] 亲切
    }
    长度：{ $length ->
        [brief] 简短
        [detailed] 详细
       *[normal] 正常
    }
    我说：{ $language ->
        [own] 跟你的 Telegram 一样
       *[other] { $language }
    }
    电话号码和日期的读法：{ $region ->
        [none] 按照片看来所在的地方
       *[other] { $region }
    }
    你的时区：{ $zone ->
        [none] 不知道
       *[other] { $zone }
    }
settings-which-language = 我该用哪种语言跟你说话？
# $word: settings-word-country below; $example: name of a country
settings-which-region =
    你在哪个国家？照片上看不出来时，电话号码和日期按那里的写法来读。

    其他国家：写“{ $word }: { $example }”。
# $word: settings-word-zone below; $example: name of a time zone
settings-which-zone =
    你在哪个时区？日历条目会按它填写。

    其他时区：写“{ $word }: { $example }”。
# What a person writes before a colon; one word, in small letters
settings-word-country = 国家
settings-word-zone = 时区
# $words: as the person wrote it
settings-no-region = 我不知道“{ $words }”这个国家。写它的两个字母也行，如“PT”。
settings-no-zone = 我不知道“{ $words }”这个时区。请写成“Europe/Lisbon”，或只写城市。

# On buttons, three of which stand side by side on a phone: short ones
button-length-brief = 简短
button-length-normal = 正常
button-length-detailed = 详细
button-language = 语言……
button-region = 国家……
button-zone = 时区……
button-language-own = 同我的 Telegram
button-region-none = 看照片
button-reset = 恢复原样
button-back = ‹ 返回
pressed-foreign-settings = 这是别人的设置。要改自己的，请写 /settings。
pressed-expired-settings = 这些按钮已过期。请写 /settings 取新的。

## /help and /privacy, besides

help-settings = /settings 记住你喜欢什么样的消息，以及我用哪种语言跟你说话。

privacy-settings =
    你喜欢的消息样式（/settings）会保存到你撤回为止。如果群管理员让我自己读照片，我会读那里所有人的照片；保存时间与其他照片一样。
