## Out to the group: the first row of buttons under an answer

button-to-whatsapp = WhatsApp ➤
button-to-telegram = Telegram ➤
button-post = В группу …
button-post-here = Сюда

## Inline mode: the bot's name typed in any chat

# Buttons above the results, short ones; a tap leads to the chat with the bot
inline-none = Сначала пришли мне фото
inline-unknown = Такого сообщения не знаю. Пришли фото
inline-foreign = Это чужое. Пришли мне фото
inline-refused = Я ничего от тебя не беру. Почему?
inline-too-long = Слишком длинно для одного сообщения
inline-later = Ещё пишу. Попробуй через минуту
# The name of a message that has no title
inline-untitled = Сообщение

## Post …: into a group, by the bot

# $count: groups below
posting-choose = { $count ->
    [1] Куда отправить? Вот группа, где писать можем мы оба:
   *[other] Куда отправить? Вот группы, где писать можем мы оба:
}
posting-none =
    Я не знаю группы, где писать можем мы оба. Добавь меня в группу и напиши там один раз /read, чтобы я увидел, что ты в ней.
# $group: its name
posting-preview = Так это будет выглядеть в «{ $group }».
button-post-now = Отправить
button-post-at = Ко времени …
button-post-never = Не надо
button-post-back = ‹ Назад
button-post-undo = Забрать обратно
button-post-cancel = Отменить
# $group: its name; $zone: as in "Europe/Lisbon"
posting-when =
    Когда отправить в «{ $group }»? Выбери время или ответь на это сообщение: «завтра 18:30», «2026-12-01 9:00», «через 2 часа».

    Время указано для { $zone }.
posting-when-utc =
    Когда отправить в «{ $group }»? Выбери время или ответь на это сообщение: «завтра 18:30», «2026-12-01 9:00», «через 2 часа».

    Время по UTC, ведь я не знаю, где ты живёшь: часовой пояс можно задать в /settings.

# What people may write for times besides English and the names of weekdays: small letters, parted by commas, all forms
# of a word; what they show in “posting-when” has to be understood. The ones before the last
# say that an hour of the day is named; the last ones are left out, or say that it is so long from now.
when-words-today = сегодня, сегодня вечером
when-words-tomorrow = завтра
when-words-minutes = мин, минуту, минуты, минут
when-words-hours = ч, час, часа, часов
when-words-days = день, дня, дней
when-words-at = в, во
when-words-left-out = через, на

# Labels of times, on buttons; $time: as in "18:00"
button-at-hour = Через час
button-at-today = Сегодня { $time }
button-at-tomorrow = Завтра { $time }
# $weekday: its full name
button-at-weekday = { $weekday } { $time }
posting-posting = Отправляю …
# $group: its name
posting-done = Отправлено в «{ $group }».
# $link: to the message
posting-done-link = Отправлено в «{ $group }»: { $link }
# $group: its name; $when: day, time and time zone
posting-planned = Отправлю это в «{ $group }»: { $when }. Всё, что ждёт, покажет /scheduled.
posting-taken-back = Забрал обратно: в «{ $group }» этого больше нет.
posting-cannot-take-back = Забрать уже не могу: Telegram даёт мне удалять сообщения только два дня. Удали его там вручную или попроси админа.
posting-cancelled = Отменено: в «{ $group }» ничего не уйдёт.
posting-given-up = Ничего не отправлено.
# Why a message cannot be posted; $group: its name
posting-no-gone = Не могу отправить: меня больше нет в «{ $group }».
posting-no-left = Не могу отправить: тебя больше нет в «{ $group }».
posting-no-silent = Не могу отправить: тебе нельзя писать в «{ $group }».
posting-no-muted = Не могу отправить: мне нельзя писать в «{ $group }».
posting-no-hidden = Не могу отправить: «{ $group }» скрывает участников, и я не вижу, можно ли тебе там писать. Админ может сделать админом и меня.
posting-no-blocked = Не могу отправить: владелец не даёт мне работать в «{ $group }».
posting-no-unknown = Не получилось спросить Telegram, можно ли нам писать в «{ $group }». Попробуй через минуту.
posting-no-refused = Telegram не принял это для «{ $group }».
# $limit: messages that may wait
posting-no-room = { $limit ->
    [one] Уже ждёт { $limit } твоё сообщение, больше нельзя. Его покажет /scheduled.
    [few] Уже ждут { $limit } твоих сообщения, больше нельзя. Их покажет /scheduled.
   *[many] Уже ждут { $limit } твоих сообщений, больше нельзя. Их покажет /scheduled.
}
posting-not-a-time = Такого времени не понимаю. Напиши так: «завтра 18:30», «2026-12-01 9:00» или «через 2 часа».
posting-past = Это время уже прошло. Назови будущее.
# $days: how far ahead
posting-too-far = { $days ->
    [one] Я планирую самое большее на { $days } день вперёд.
    [few] Я планирую самое большее на { $days } дня вперёд.
   *[many] Я планирую самое большее на { $days } дней вперёд.
}
# $when: day, time and time zone
posting-late = Когда это надо было отправить в «{ $group }» ({ $when }), я был выключен. Отправить сейчас?
# $group: its name
posting-lost = Меня прервали, пока я отправлял это в «{ $group }», и дошло ли оно, я не знаю. Посмотри там. Если его нет, отправь сейчас.

# Answers to pressed buttons
pressed-post-later = Ещё пишу. Нажми через минуту.
pressed-post-too-long = Сообщение слишком длинное для одного сообщения Telegram. «Короче» его уместит.
pressed-post-open = Это уже открыто, ниже.
pressed-post-over = С этим уже всё.
pressed-post-foreign = Отправить это может только тот, кто спросил.

## /scheduled: what waits for its time

command-scheduled = Что и когда мне отправить
scheduled-none = Твоих сообщений, ждущих отправки, нет. «В группу …» под сообщением, потом «Ко времени …» — и одно будет.
scheduled-list = Ждут отправки:
# $number: place in the list; $title: of the message; $group: its name; $when: day, time and time zone
scheduled-one = { $number }. «{ $title }» в «{ $group }»: { $when }
# $number: place in the list
button-scheduled-cancel = Отменить { $number }

## /help and /privacy, besides

help-share = В группу: «WhatsApp ➤» и «Telegram ➤» отправляют сообщение от твоего имени; «В группу …» — отправлю я, сейчас или ко времени. /scheduled показывает, что ждёт.
# $seen: a duration
privacy-share = В каких группах ты ко мне обращаешься, я помню { $seen }, чтобы «В группу …» могла их предложить. То, что надо отправить позже, хранится до этого времени.

## /forget, besides

# $count: of them
forget-posts = { $count ->
    [one] { $count } сообщение, которое ждало отправки
    [few] { $count } сообщения, которые ждали отправки
   *[many] { $count } сообщений, которые ждали отправки
}
forget-groups = { $count ->
    [one] заметка, что я видел тебя в { $count } группе
   *[many] заметки, что я видел тебя в { $count } группах
}
