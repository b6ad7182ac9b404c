## Russian: the person is «ты», without a past tense that would name their sex; the bot is a he («прочёл»); quotation marks «».

## The conversation: who may not ask

# $id: by which Telegram knows the person
refused-blocked = Я больше ничего от тебя не принимаю, так решил мой владелец. Если это ошибка, сообщи ему свой номер: { $id }. /forget удаляет то, что я храню о тебе.
refused-unknown = Я открыт не для всех, и тебя нет в моём списке. Чтобы тебя допустили, сообщи моему владельцу свой номер: { $id }.
# $id: by which Telegram knows the group
refused-group = Я открыт не для всех, и в моём списке нет ни этой группы, ни тебя. Чтобы её допустили, сообщи моему владельцу номер группы: { $id }.
refused-paused = Сейчас я не принимаю нового: владелец поставил меня на паузу. Нажми «Ещё раз» позже.
# $limit: photos and texts in a day; $wait: a duration
refused-quota-person = От одного человека я принимаю { $limit } фото и текстов в день, а с этим вышло бы больше. Счёт начнётся заново в полночь по UTC, через { $wait }.
refused-quota-chat = От одной группы я принимаю { $limit } фото и текстов в день, а с этим вышло бы больше. Счёт начнётся заново в полночь по UTC, через { $wait }.
pressed-refused = Здесь я ничего от тебя не принимаю.
pressed-paused = Сейчас я не принимаю нового: владелец поставил меня на паузу. Попробуй позже.

## The conversation: forgetting

forget-ask =
    Удалить всё, что я храню о тебе, здесь и из других чатов? Твои фото, их текст, мои ответы и заметки; то, над чем я ещё работаю, остановится. Сообщения в чатах останутся, но кнопки под ними перестанут работать.
forget-kept = Храню, пока не выйдет срок. Когда это будет, скажет /privacy.
forget-nothing = Здесь нет ничего твоего.
# $list: one or more of the forget-* below
forget-done =
    Удалено: { $list }.

    Что я ещё знаю: сколько вопросов от тебя было сегодня, до завтра; можно ли тебе пользоваться ботом; и номера сообщений, которые я получил и отправил, чтобы не ответить дважды.
# $count: of them
forget-questions = { $count ->
    [one] { $count } твой вопрос
    [few] { $count } твоих вопроса
   *[many] { $count } твоих вопросов
}
forget-photos = { $count } фото
forget-answers = { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
   *[many] { $count } ответов
}
forget-cancelled = { $count ->
    [one] { $count } дело, над которым я работал
    [few] { $count } дела, над которыми я работал
   *[many] { $count } дел, над которыми я работал
}
forget-items = заметки о { $count } фото в альбомах
forget-buried = { $count ->
    [one] { $count } дело, которое не удалось
    [few] { $count } дела, которые не удались
   *[many] { $count } дел, которые не удались
}
forget-days = { $count ->
    [one] подсчёты трат моделей на тебя за { $count } день
    [few] подсчёты трат моделей на тебя за { $count } дня
   *[many] подсчёты трат моделей на тебя за { $count } дней
}
forget-settings = какие сообщения тебе нравятся
button-forget = Удалить всё
button-keep = Оставить
pressed-foreign-forget = Это для того, кто спросил. Напиши /forget, чтобы удалить своё.
