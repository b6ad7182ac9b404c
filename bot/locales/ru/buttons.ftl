## The buttons under the answer

button-whatsapp = WhatsApp
button-telegram = Telegram
button-plain = Текст
# $label: one of the three above
button-current = • { $label } •
button-shorter = Короче
button-longer = Длиннее
button-think = Подумать
button-best = К лучшему
# Names of drafts, on buttons of which four stand side by side on a phone: short ones
angle-announcer = Обычно
angle-keeper = Детали
angle-host = Зовём
angle-notice = Извещение
angle-shortest = Кратко
button-file = Текст файлом
button-copy = Копировать
button-retry = Ещё раз

pressed-already = Уже так.
pressed-changing = Минутку …
# $wait: a duration
pressed-thinking = Думаю, самое большее { $wait } …
pressed-file = Сейчас будет.
pressed-file-again = Файл уже в чате.
pressed-expired = Этого ответа я больше не помню. Пришли фото ещё раз, и будет новый.
pressed-foreign = Изменить это может только тот, кто спросил. Для своего ответа ответь на фото командой /read.
# $wait: a duration
pressed-busy = Сейчас слишком много дел. Нажми ещё раз через { $wait }.
