## More than text: the photo with marks, calendar, contacts, map, links, tables, text

# Short labels: three or four stand side by side on a phone
button-marks = On photo
button-more = More …
button-calendar = Calendar
button-contact = Contact
button-map = Map
# $place: one of several, cut short
button-map-of = Map: { $place }
# $name: where a QR code leads, or what kind it is of ("wifi"), cut short
button-code = Link: { $name } …
# $name: a host, as in example.com
button-open = Open { $name }
button-table = Table
button-text = Text …
button-text-breaks = Copy, lines as printed
button-text-joined = Copy, lines joined

# $doubtful: facts that a person should look at again
marks-caption = What the message rests on, by number. 🟦 when · 🟩 where · 🟧 how much · 🟪 how to reach · 🟫 who{ $doubtful ->
    [0] {""}
    [one] {""} · 1 is not certain: the black and yellow one with “?”
   *[other] {""} · { $doubtful } are not certain: the black and yellow ones with “?”
}
marks-refused = I may not show pictures in this chat. Forward the photo to me in private, and you get the marks there.
pressed-marks = Marking the photo …
pressed-marks-again = The photo with its marks is in the chat already.
pressed-sent-again = That is in the chat already.
pressed-nothing = I find nothing certain enough on this photo for that.
pressed-text-long = The text is too long to be copied at a tap. Take it as a file.

# Names of files, after the title
file-calendar = calendar
file-contact = contacts
file-table = table

# $when: day and hour; $title: what the event is called
calendar-event = 📅 { $when }: { $title }
calendar-deadline = ⏰ { $when }: { $title }
calendar-weekly = 🔁 Every week from { $when }: { $title }
# $count: events that are not named
calendar-more = … and { $count } more
# $zone: as in Europe/Lisbon
calendar-zone = Times are those of { $zone }.
calendar-anywhere = The photo does not tell the time zone: the times count wherever your calendar is.
calendar-year = The photo prints no year. Please check the one I took.
calendar-check = Something of it was hard to read; the description says what.
calendar-link = Or open it in Google Calendar

# $name: of a person or an organisation; $ways: numbers and addresses
contact-line = 👤 { $name }: { $ways }

code-web = This code leads to
# $readable: a host in other letters than it is looked up by
code-readable = shown as “{ $readable }”. Letters of other alphabets can look like ones that you know.
# $posing: what stands before the @; $host: where it leads
code-posing = “{ $posing }” before the @ is only for show; it leads to { $host }.
# $scheme: what the code begins with, as in "wifi" or "tel"
code-scheme = This code is no web link but of the kind “{ $scheme }”. I only show what it says:
code-unclear = This code is a web link that is not written as links are, or far too long. I do not open it and only show what it says:
code-text = This code is no link. It says:
