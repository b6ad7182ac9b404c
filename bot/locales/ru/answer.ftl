## The conversation: while it works

status-seen = { $photos ->
    [0] Вижу. Пишу сообщение …
    [1] Вижу. Читаю фото …
   *[other] Вижу. Читаю { $photos } фото …
}
# $ahead: jobs before this one
status-queued = Вижу. Перед тобой в очереди: { $ahead }.
status-reading = { $of ->
    [1] Читаю фото …
   *[other] Читаю страницу { $page } из { $of } …
}
# $words: about how many a model has written so far
status-writing = { $words ->
    [0] Пишу сообщение …
    [one] Пишу сообщение … { $words } слово
    [few] Пишу сообщение … { $words } слова
   *[many] Пишу сообщение … { $words } слов
}
status-weighing = { $drafts ->
    [one] Взвешиваю { $drafts } черновик …
    [few] Взвешиваю { $drafts } черновика …
   *[many] Взвешиваю { $drafts } черновиков …
}

## The answer

answer-no-text = { $photos ->
    [1] Я не вижу текста на этом фото. Если он есть, сними ближе и при лучшем свете или пришли фото файлом.
   *[other] Я не вижу текста на этих фото. Если он есть, сними ближе и при лучшем свете или пришли фото файлами.
}
answer-no-words = В этом тексте не из чего составить сообщение.
answer-kept = ✓ Сохранено фактов: { $kept } из { $of }
# $drafts: that were weighed; $seconds: as in duration-short; $of: 0 where there is no fact to keep
answer-weighed = ✓ За { $seconds } взвешено черновиков: { $drafts }{ $of ->
    [0] .
   *[other] ; в этом сохранено фактов: { $kept } из { $of }.
}
answer-nothing-to-check = ✓ Ничего не добавлено. На фото нет даты, цены, номера или ссылки, которые надо сверить.
answer-nothing-to-check-text = ✓ Ничего не добавлено. В тексте нет даты, цены, номера или ссылки, которые надо сверить.
# $list: facts as printed, in quotation marks
answer-dropped = Не вошло: { $list }
answer-doubts = Проверь, пожалуйста:
# $text: the fact as printed; $reasons: one or more of the doubt-* below
answer-doubt = «{ $text }»: { $reasons }
# $count: doubtful facts that are not named
answer-doubts-more = … и ещё { $count }
answer-cutout = Так это стоит на фото.
answer-cutout-refused = В этом чате мне нельзя показывать картинки. Сверь то, что трудно прочесть, со своим фото.
doubt-unclear = трудно прочесть
# $other: what it may say instead
doubt-readings = трудно прочесть, может быть «{ $other }»
doubt-impossible-day = такого дня нет
doubt-impossible-time = такого времени нет
# $digits: how many the number has
doubt-length = для тех мест необычный номер, цифр: { $digits }
# $taken, $other: day and month
doubt-order = я понял это как { $taken }; может быть и { $other }
doubt-order-unknown = не понять, где день, а где месяц
# $weekday: of the date
doubt-weekday = день недели у этой даты — { $weekday }; оставил как напечатано
doubt-weekday-unknown = день недели не подходит к дате; оставил как напечатано
answer-quoted = «{ $text }»
answer-more = и ещё { $count }
answer-copy = Сообщение слишком длинное, чтобы открыть его отсюда в WhatsApp: нажми на него, чтобы скопировать, и вставь в свою группу.
answer-unstyled = Показано без оформления: его больше, чем помещается в одно сообщение Telegram.
answer-text-heading = Весь текст
answer-text-in-file = Весь текст в файле ниже.
# $characters: length of the message
answer-message-in-file = Знаков в сообщении: { $characters }, для одного ответа это слишком много. Оно в файле ниже. «Короче» его уместит, или сократи вручную.
answer-message-in-file-short = Знаков в сообщении: { $characters }, для одного ответа это слишком много. Оно в файле ниже.
# $number: place of the photo in the album; $sentence: one of the error-* below
answer-problem = Фото { $number }: { $sentence }
# $sentence: one of the error-* below
answer-change-failed = Это изменение не получилось. { $sentence }
answer-file-refused = В этом чате мне нельзя отправлять файлы. Перешли фото мне в личный чат, и файл придёт туда.
file-text = текст
file-message = сообщение

# Between the parts of a list, and between parts that may have commas themselves
list-comma = { ", " }
list-semicolon = { "; " }
