## More than text: the photo with marks, calendar, contacts, map, links, tables, text

# Short labels: three or four stand side by side on a phone
button-marks = 在照片上
button-more = 更多……
button-calendar = 日历
button-contact = 联系人
button-map = 地图
# $place: one of several, cut short
button-map-of = 地图：{ $place }
# $name: where a QR code leads, or what kind it is of ("wifi"), cut short
button-code = 链接：{ $name }……
# $name: a host, as in example.com
button-open = 打开 { $name }
button-table = 表格
button-text = 文字……
button-text-breaks = 复制，按原样分行
button-text-joined = 复制，合并各行

# $doubtful: facts that a person should look at again
marks-caption = 消息的依据，按编号。🟦 时间 · 🟩 地点 · 🟧 价格 · 🟪 联系方式 · 🟫 人{ $doubtful ->
    [0] {""}
   *[other] {""} · { $doubtful } 项不确定：黑黄相间、带“?”的
}
marks-refused = 我不能在这个聊天里发图片。请把照片私下转发给我，标注会发到那里。
pressed-marks = 正在标注照片……
pressed-marks-again = 带标注的照片已经在聊天里了。
pressed-sent-again = 那已经在聊天里了。
pressed-nothing = 这张照片上没有足够确定的内容可用。
pressed-text-long = 文字太长，不能一点就复制。请取文件。

# Names of files, after the title
file-calendar = 日历
file-contact = 联系人
file-table = 表格

# $when: day and hour; $title: what the event is called
calendar-event = 📅 { $when }：{ $title }
calendar-deadline = ⏰ { $when }：{ $title }
calendar-weekly = 🔁 每周，自 { $when } 起：{ $title }
# $count: events that are not named
calendar-more = ……还有 { $count } 项
# $zone: as in Europe/Lisbon
calendar-zone = 时间按 { $zone }。
calendar-anywhere = 照片没说时区：时间按你日历所在的地方算。
calendar-year = 照片上没有印年份。请核对我取的年份。
calendar-check = 有些地方难以辨认；说明里写了是什么。
calendar-link = 或在 Google 日历中打开

# $name: of a person or an organisation; $ways: numbers and addresses
contact-line = 👤 { $name }：{ $ways }

code-web = 这个码通向
# $readable: a host in other letters than it is looked up by
code-readable = 显示为“{ $readable }”。别的字母可能看起来像你认识的字母。
# $posing: what stands before the @; $host: where it leads
code-posing = @ 前面的“{ $posing }”只是装样子；它通向 { $host }。
# $scheme: what the code begins with, as in "wifi" or "tel"
code-scheme = 这个码不是网页链接，而是“{ $scheme }”类。我只显示它写的内容：
code-unclear = 这个码是一个网页链接，但写法不像正常的链接，或者太长。我不打开它，只显示它的内容：
code-text = 这个码不是链接。它写的是：
