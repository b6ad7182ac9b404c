## More than text: the photo with marks, calendar, contacts, map, links, tables, text

# Short labels: three or four stand side by side on a phone
button-marks = Im Foto
button-more = Mehr …

# $doubtful: facts that a person should look at again
marks-caption = Worauf die Nachricht beruht, nach Nummern. 🟦 wann · 🟩 wo · 🟧 wie viel · 🟪 wie erreichbar · 🟫 wer{ $doubtful ->
    [0] {""}
    [one] {""} · 1 ist nicht sicher: das schwarz-gelbe mit „?“
   *[other] {""} · { $doubtful } sind nicht sicher: die schwarz-gelben mit „?“
}
marks-refused = In diesem Chat darf ich keine Bilder zeigen. Leite mir das Foto privat weiter, dort bekommst du es mit den Markierungen.
pressed-marks = Ich markiere das Foto …
pressed-marks-again = Das Foto mit seinen Markierungen ist schon im Chat.
