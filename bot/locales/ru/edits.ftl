## Changing the message: tone, undo, words, languages

# Short labels: three or four stand side by side on a phone
button-change = Изменить …
button-undo = ↶ Назад
button-tone-friendly = Дружески
button-tone-formal = Формально
button-tone-plain = Без эмодзи

# At most 200 characters
pressed-change = Можно и ответить на сообщение, написав, что изменить: «убери цену», «добавь: возьмите стул».
pressed-undone = Отменять нечего.
