## /history and /find: a person's last answers

command-history = Твои последние ответы, показать снова
command-find = Найти ответ по словам

# $count: of them; a list follows
history-list = { $count ->
    [1] Твой последний ответ. Кнопка с номером покажет его снова.
    [one] Последние ответы: { $count }. Кнопка с номером покажет ответ снова.
   *[other] Последние ответы: { $count }. Кнопка с номером покажет ответ снова.
}
history-none = Ответов для тебя у меня пока нет. Пришли мне фото объявления или текст.
history-off = Я не веду список твоих ответов: мой владелец это отключил. /find ищет в том, что я ещё помню.
# One answer of the list. $number: place in it; $title: what it is about; $when: day and hour;
# $place: private, guest (a chat that the bot is not in), group (without a name) or named; $group: its name
history-one = { $number }. { $title }: { $when }{ $place ->
    [private] { "" }
    [guest] , в другом чате
    [group] , в группе
   *[named] , в «{ $group }»
}
# In a group, above a button that leads to the private chat
history-in-private = Здесь твои ответы увидели бы все. Покажу их тебе в личном чате.
button-history = Показать в личном чате
# Above an answer that is too long to be shown again as a message
history-too-long = Для одного сообщения это слишком длинно. Он в этом файле.
pressed-history-gone = Этого ответа у меня больше нет.

find-how = Напиши после команды, что искать: /find рынок
# $words: what was looked for
find-none = Ни в одном из ответов, которые у меня ещё есть, нет «{ $words }».
# $count: of them; $words: what was looked for; a list follows
find-list = { $count ->
    [1] «{ $words }» есть в одном твоём ответе. Кнопка с номером покажет его снова.
    [one] «{ $words }» есть в { $count } твоём ответе. Кнопка с номером покажет ответ снова.
   *[other] «{ $words }» есть в { $count } твоих ответах. Кнопка с номером покажет ответ снова.
}
# $count: hits that are not listed
find-more = { $count ->
    [one] Есть и ещё { $count } ответ, более старый. Добавь слово, и найдётся меньше.
    [few] Есть и ещё { $count } ответа, более старых. Добавь слово, и найдётся меньше.
   *[many] Есть и ещё { $count } ответов, более старых. Добавь слово, и найдётся меньше.
}

## /help, /privacy and /forget, besides

help-history = /history снова показывает твои последние ответы, а /find ищет в них слова.
# $count: answers; $keep: how long, as in "30 days"
privacy-history = { $count ->
    [1] Твой последний ответ хранится
    [one] Твои последние ответы ({ $count }) хранятся
   *[other] Твои последние ответы ({ $count }) хранятся
} { $keep } вместе с сообщением и текстом фото: для /history и /find.
# $count: of them
forget-history = { $count ->
    [one] { $count } ответ в твоей /history
    [few] { $count } ответа в твоей /history
   *[many] { $count } ответов в твоей /history
}
