## /settings of a person

command-settings = Какие сообщения тебе нравятся
# $platform: whatsapp, telegram or plain; $tone: friendly, formal or plain; $length: brief, normal or detailed;
# $language: a language in its own words, or own; $region: name of a country, or none; $zone: a time zone, or none
settings =
    Как тебе нравится. То, что написано рядом с фото, всё равно важнее.

    Твои сообщения идут: { $platform ->
        [whatsapp] в WhatsApp
        [telegram] в Telegram
       *[plain] куда угодно, простым текстом
    }
    Тон: { $tone ->
        [formal] формальный
        [plain] простой, без эмодзи
       *[friendly] дружеский
    }
    Длина: { $length ->
        [brief] коротко
        [detailed] подробно
       *[normal] обычно
    }
    Я говорю: { $language ->
        [own] как твой Telegram
       *[other] { $language }
    }
    Телефоны и даты читаю как принято: { $region ->
        [none] там, откуда, похоже, фото
       *[other] { $region }
    }
    Твой часовой пояс: { $zone ->
        [none] неизвестен
       *[other] { $zone }
    }
settings-which-language = На каком языке мне с тобой говорить?
# $word: settings-word-country below; $example: name of a country
settings-which-region =
    В какой ты стране? Телефоны и даты читаются так, как там пишут, если по фото не понять.

    Любая другая: напиши «{ $word }: { $example }».
# $word: settings-word-zone below; $example: name of a time zone
settings-which-zone =
    В каком ты часовом поясе? По нему пишутся записи в календарь.

    Любой другой: напиши «{ $word }: { $example }».
# What a person writes before a colon; one word, in small letters
settings-word-country = страна
settings-word-zone = пояс
# $words: as the person wrote it
settings-no-region = Страны «{ $words }» я не знаю. Подойдут и две её буквы, например «PT».
settings-no-zone = Часового пояса «{ $words }» я не знаю. Напиши так: «Europe/Lisbon», или просто город.

# On buttons, three of which stand side by side on a phone: short ones
button-length-brief = Коротко
button-length-normal = Обычно
button-length-detailed = Подробно
button-language = Язык …
button-region = Страна …
button-zone = Пояс …
button-language-own = Как мой Telegram
button-region-none = Как на фото
button-reset = Как было
button-back = ‹ Назад
pressed-foreign-settings = Это чужие настройки. Для своих напиши /settings.
pressed-expired-settings = Эти кнопки устарели. Напиши /settings, будут новые.

## /help and /privacy, besides

help-settings = /settings помнит, какие сообщения тебе нравятся и на каком языке я с тобой говорю.

privacy-settings =
    То, какие сообщения тебе нравятся (/settings), хранится, пока ты это не отменишь. Если админы группы хотят, чтобы я читал фото сам, я читаю фото всех в ней; хранятся они столько же, сколько другие.
