## Changing the message: tone, undo, words, languages

# Short labels: three or four stand side by side on a phone
button-change = Изменить …
button-undo = ↶ Отменить
button-translate = Перевести …
# Back to what the photo says, word for word
button-untranslated = Как на фото
button-tone-friendly = Дружески
button-tone-formal = Формально
button-tone-plain = Без эмодзи

# At most 200 characters
pressed-change = Можно и ответить на сообщение, написав, что изменить: «убери цену», «добавь: возьмите стул».
pressed-undone = Отменять нечего.

# What can be written in reply to an answer
edit-how = Чтобы изменить сообщение, ответь на него, например: «убери цену», «добавь: возьмите стул», «замени 15:00 на 16:00», «заголовок: Летний праздник», «сделай заголовок короче», «заглавными буквами», «короче», «формально», «без эмодзи» — или пришли всё сообщение таким, каким оно должно быть.
# $text: what the person wrote
edit-nothing = В сообщении нет ничего, что изменило бы «{ $text }», поэтому оно остаётся как есть.
# $list: facts of the message, in quotation marks; $first: the first of them
edit-several = Что именно: { $list }? Напиши, например: «замени { $first } на …».
edit-whole = Теперь это твой собственный текст, поэтому его тон, длину и язык я не трогаю. «Отменить» вернёт мой.
# $limit: changes of one answer
edit-many = Изменений в этом сообщении уже { $limit }, больше я не храню. Убери часть кнопкой «Отменить» или пришли всё сообщение таким, каким оно должно быть.
edit-no-model = Переводить не могу: нужна языковая модель, а мой владелец её не подключил.

# Under the answer. $list: in quotation marks
answer-yours = ✎ Твоё изменение: { $list }
answer-omitted = Убрано по твоей просьбе: { $list }
# $language: in its own words
answer-translated = Перевела модель, язык: { $language }. Факты проверены, остальные слова нет.

help-edits = Чтобы изменить сообщение, ответь на него: «убери цену», «добавь: возьмите стул», «замени 15:00 на 16:00», «заголовок: Летний праздник», «сделай заголовок короче» или весь текст таким, каким он должен быть. «↶ Отменить» отменяет изменение.
