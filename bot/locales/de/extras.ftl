## More than text: the photo with marks, calendar, contacts, map, links, tables, text

# Short labels: three or four stand side by side on a phone
button-marks = Im Foto
button-more = Mehr …
button-calendar = Kalender
button-contact = Kontakt
button-map = Karte
# $place: one of several, cut short
button-map-of = Karte: { $place }
# $name: where a QR code leads, or what kind it is of ("wifi"), cut short
button-code = Link: { $name } …
# $name: a host, as in example.com
button-open = { $name } öffnen
button-table = Tabelle
button-text = Text …
button-text-breaks = Kopieren, Zeilen wie gedruckt
button-text-joined = Kopieren, Zeilen verbunden

# $doubtful: facts that a person should look at again
marks-caption = Worauf die Nachricht beruht, nach Nummern. 🟦 wann · 🟩 wo · 🟧 wie viel · 🟪 wie erreichbar · 🟫 wer{ $doubtful ->
    [0] {""}
    [one] {""} · 1 ist nicht sicher: das schwarz-gelbe mit „?“
   *[other] {""} · { $doubtful } sind nicht sicher: die schwarz-gelben mit „?“
}
marks-refused = In diesem Chat darf ich keine Bilder zeigen. Leite mir das Foto privat weiter, dort bekommst du es mit den Markierungen.
pressed-marks = Ich markiere das Foto …
pressed-marks-again = Das Foto mit seinen Markierungen ist schon im Chat.
pressed-sent-again = Das ist schon im Chat.
pressed-nothing = Ich finde auf diesem Foto nichts, was dafür sicher genug ist.
pressed-text-long = Der Text ist zu lang, um ihn mit einem Tipp zu kopieren. Nimm ihn als Datei.

# Names of files, after the title
file-calendar = Kalender
file-contact = Kontakte
file-table = Tabelle

# $when: day and hour; $title: what the event is called
calendar-event = 📅 { $when }: { $title }
calendar-deadline = ⏰ { $when }: { $title }
calendar-weekly = 🔁 Jede Woche ab { $when }: { $title }
# $count: events that are not named
calendar-more = … und { $count } mehr
# $zone: as in Europe/Lisbon
calendar-zone = Zeiten gelten für { $zone }.
calendar-anywhere = Das Foto nennt keine Zeitzone: Die Zeiten gelten dort, wo dein Kalender ist.
calendar-year = Auf dem Foto steht kein Jahr. Bitte prüf das, das ich genommen habe.
calendar-check = Etwas davon war schwer zu lesen; die Beschreibung sagt, was.
calendar-link = Oder in Google Kalender öffnen

# $name: of a person or an organisation; $ways: numbers and addresses
contact-line = 👤 { $name }: { $ways }

code-web = Dieser Code führt zu
# $readable: a host in other letters than it is looked up by
code-readable = angezeigt als „{ $readable }“. Buchstaben anderer Alphabete können aussehen wie solche, die du kennst.
# $posing: what stands before the @; $host: where it leads
code-posing = „{ $posing }“ vor dem @ ist nur zum Schein; es führt zu { $host }.
# $scheme: what the code begins with, as in "wifi" or "tel"
code-scheme = Dieser Code ist kein Weblink, sondern von der Art „{ $scheme }“. Ich zeige nur, was er sagt:
code-unclear = Dieser Code ist ein Weblink, der nicht so geschrieben ist, wie es Links sind, oder viel zu lang. Ich öffne ihn nicht und zeige nur, was er sagt:
code-text = Dieser Code ist kein Link. Er sagt:
