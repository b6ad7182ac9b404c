## More than text: the photo with marks, calendar, contacts, map, links, tables, text

# Short labels: three or four stand side by side on a phone
button-marks = On photo
button-more = More …
button-back = ‹ Back

# $doubtful: facts that a person should look at again
marks-caption = What the message rests on, by number. 🟦 when · 🟩 where · 🟧 how much · 🟪 how to reach · 🟫 who{ $doubtful ->
    [0] {""}
    [one] {""} · 1 is not certain: the black and yellow one with “?”
   *[other] {""} · { $doubtful } are not certain: the black and yellow ones with “?”
}
marks-refused = I may not show pictures in this chat. Forward the photo to me in private, and you get the marks there.
pressed-marks = Marking the photo …
pressed-marks-again = The photo with its marks is in the chat already.
