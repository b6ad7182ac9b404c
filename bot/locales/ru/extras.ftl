## More than text: the photo with marks, calendar, contacts, map, links, tables, text

# Short labels: three or four stand side by side on a phone
button-marks = На фото
button-more = Ещё …
button-calendar = Календарь
button-contact = Контакт
button-map = Карта
# $place: one of several, cut short
button-map-of = Карта: { $place }
# $name: where a QR code leads, or what kind it is of ("wifi"), cut short
button-code = Ссылка: { $name } …
# $name: a host, as in example.com
button-open = Открыть { $name }
button-table = Таблица
button-text = Текст …
button-text-breaks = Копировать, строки как на фото
button-text-joined = Копировать, строки подряд

# $doubtful: facts that a person should look at again
marks-caption = На чём держится сообщение, по номерам. 🟦 когда · 🟩 где · 🟧 сколько · 🟪 как связаться · 🟫 кто{ $doubtful ->
    [0] {""}
   *[other] {""} · не уверен: { $doubtful } (чёрно-жёлтые, с «?»)
}
marks-refused = В этом чате мне нельзя показывать картинки. Перешли фото мне в личный чат, и отметки придут туда.
pressed-marks = Отмечаю на фото …
pressed-marks-again = Фото с отметками уже в чате.
pressed-sent-again = Это уже в чате.
pressed-nothing = На этом фото нет ничего достаточно надёжного для этого.
pressed-text-long = Текст слишком длинный, чтобы скопировать его одним нажатием. Возьми файлом.

# Names of files, after the title
file-calendar = календарь
file-contact = контакты
file-table = таблица

# $when: day and hour; $title: what the event is called
calendar-event = 📅 { $when }: { $title }
calendar-deadline = ⏰ { $when }: { $title }
calendar-weekly = 🔁 Каждую неделю, начиная с { $when }: { $title }
# $count: events that are not named
calendar-more = … и ещё { $count }
# $zone: as in Europe/Lisbon
calendar-zone = Время указано для { $zone }.
calendar-anywhere = Часовой пояс по фото не понять: время считается по месту, где твой календарь.
calendar-year = Год на фото не напечатан. Проверь тот, что взял я.
calendar-check = Что-то было трудно прочесть; что именно, сказано в описании.
calendar-link = Или открыть в Google Календаре

# $name: of a person or an organisation; $ways: numbers and addresses
contact-line = 👤 { $name }: { $ways }

code-web = Этот код ведёт на
# $readable: a host in other letters than it is looked up by
code-readable = выглядит как «{ $readable }». Буквы других алфавитов могут быть похожи на знакомые.
# $posing: what stands before the @; $host: where it leads
code-posing = «{ $posing }» перед @ только для вида; ведёт он на { $host }.
# $scheme: what the code begins with, as in "wifi" or "tel"
code-scheme = Этот код — не веб-ссылка, а код вида «{ $scheme }». Я только показываю, что в нём:
code-unclear = Этот код — веб-ссылка, которая записана не так, как пишут ссылки, или слишком длинна. Я её не открываю и только показываю, что в ней сказано:
code-text = Этот код — не ссылка. В нём:
