## The conversation: while it works

status-seen = { $photos ->
    [0] Seen. Writing the message …
    [one] Seen. Reading the photo …
   *[other] Seen. Reading { $photos } photos …
}
# $ahead: jobs before this one
status-queued = { $ahead ->
    [one] Seen. One other is before you.
   *[other] Seen. { $ahead } others are before you.
}
status-reading = { $of ->
    [one] Reading the photo …
   *[other] Reading page { $page } of { $of } …
}
# $words: about how many a model has written so far
status-writing = { $words ->
    [0] Writing the message …
    [one] Writing the message … 1 word
   *[other] Writing the message … { $words } words
}
status-weighing = { $drafts ->
    [one] Weighing a draft …
   *[other] Weighing { $drafts } drafts …
}

## The answer

answer-no-text = { $photos ->
    [one] I see no text on this photo. If there is some, try again from closer up, in better light, or send the photo as a file.
   *[other] I see no text on these photos. If there is some, try again from closer up, in better light, or send the photos as files.
}
answer-no-words = I find nothing in this text to make a message of.
answer-kept = ✓ { $kept } of { $of ->
    [one] 1 fact
   *[other] { $of } facts
} kept
# $drafts: that were weighed; $seconds: as in duration-short; $of: 0 where there is no fact to keep
answer-weighed = ✓ Weighed { $drafts ->
    [one] 1 draft
   *[other] { $drafts } drafts
} in { $seconds }{ $of ->
    [0] .
    [one] ; this one keeps { $kept } of 1 fact.
   *[other] ; this one keeps { $kept } of { $of } facts.
}
answer-nothing-to-check = ✓ Nothing added. The photo shows no date, price, number or link to check.
answer-nothing-to-check-text = ✓ Nothing added. The text holds no date, price, number or link to check.
# $list: facts as printed, in quotation marks
answer-dropped = Left out: { $list }
answer-doubts = Please check:
# $text: the fact as printed; $reasons: one or more of the doubt-* below
answer-doubt = “{ $text }”: { $reasons }
# $count: doubtful facts that are not named
answer-doubts-more = … and { $count } more
answer-cutout = How it stands on the photo.
answer-cutout-refused = I may not show pictures in this chat. Please hold what is hard to read against your photo.
doubt-unclear = hard to read
# $other: what it may say instead
doubt-readings = hard to read, it could be “{ $other }”
doubt-impossible-day = there is no such day
doubt-impossible-time = there is no such time
# $digits: how many the number has
doubt-length = a phone number of { $digits } digits is not usual there
# $taken, $other: day and month
doubt-order = I took this as { $taken }; it could be { $other }
doubt-order-unknown = which is the day and which the month is not to be told
# $weekday: of the date
doubt-weekday = that day is a { $weekday }; I left it as printed
doubt-weekday-unknown = the weekday is not that of the date; I left it as printed
answer-quoted = “{ $text }”
answer-more = and { $count } more
answer-copy = The message is too long to open in WhatsApp from here: tap it to copy it, then paste it into your group.
answer-unstyled = Shown without its styles: it has more of them than fit in one Telegram message.
answer-text-heading = All the text
answer-text-in-file = All the text is in the file below.
# $characters: length of the message
answer-message-in-file = The message is { $characters } characters long, too long for one answer here. It is in the file below. “Shorter” makes it fit, or cut it by hand.
answer-message-in-file-short = The message is { $characters } characters long, too long for one answer here. It is in the file below.
# $number: place of the photo in the album; $sentence: one of the error-* below
answer-problem = Photo { $number }: { $sentence }
# $sentence: one of the error-* below
answer-change-failed = That change did not work. { $sentence }
answer-file-refused = I may not send files in this chat. Forward the photo to me in private, and you get the file there.
file-text = text
file-message = message

# Between the parts of a list, and between parts that may have commas themselves
list-comma = { ", " }
list-semicolon = { "; " }
