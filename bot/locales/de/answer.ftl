## The conversation: while it works

status-seen = { $photos ->
    [0] Gesehen. Ich schreibe die Nachricht …
    [one] Gesehen. Ich lese das Foto …
   *[other] Gesehen. Ich lese { $photos } Fotos …
}
# $ahead: jobs before this one
status-queued = { $ahead ->
    [one] Gesehen. Eins ist noch vor dir.
   *[other] Gesehen. { $ahead } sind noch vor dir.
}
status-reading = { $of ->
    [one] Ich lese das Foto …
   *[other] Ich lese Seite { $page } von { $of } …
}
# $words: about how many a model has written so far
status-writing = { $words ->
    [0] Ich schreibe die Nachricht …
    [one] Ich schreibe die Nachricht … 1 Wort
   *[other] Ich schreibe die Nachricht … { $words } Wörter
}
status-weighing = { $drafts ->
    [one] Ich wäge einen Entwurf ab …
   *[other] Ich wäge { $drafts } Entwürfe ab …
}

## The answer

answer-no-text = { $photos ->
    [one] Ich sehe auf diesem Foto keinen Text. Wenn da welcher ist, versuch es aus der Nähe, bei besserem Licht, oder schick das Foto als Datei.
   *[other] Ich sehe auf diesen Fotos keinen Text. Wenn da welcher ist, versuch es aus der Nähe, bei besserem Licht, oder schick die Fotos als Dateien.
}
answer-no-words = In diesem Text finde ich nichts, woraus eine Nachricht würde.
answer-kept = ✓ { $of ->
    [one] { $kept } von 1 Angabe übernommen
   *[other] { $kept } von { $of } Angaben übernommen
}
# $drafts: that were weighed; $seconds: as in duration-short; $of: 0 where there is no fact to keep
answer-weighed = ✓ { $drafts ->
    [one] 1 Entwurf
   *[other] { $drafts } Entwürfe
} in { $seconds } abgewogen{ $of ->
    [0] .
    [one] ; dieser enthält { $kept } von 1 Angabe.
   *[other] ; dieser enthält { $kept } von { $of } Angaben.
}
answer-nothing-to-check = ✓ Nichts hinzugefügt. Auf dem Foto steht kein Datum, kein Preis, keine Nummer und kein Link zum Prüfen.
answer-nothing-to-check-text = ✓ Nichts hinzugefügt. Im Text steht kein Datum, kein Preis, keine Nummer und kein Link zum Prüfen.
# $list: facts as printed, in quotation marks
answer-dropped = Weggelassen: { $list }
answer-doubts = Bitte prüfen:
# $text: the fact as printed; $reasons: one or more of the doubt-* below
answer-doubt = „{ $text }“: { $reasons }
# $count: doubtful facts that are not named
answer-doubts-more = … und { $count } mehr
answer-cutout = So steht es auf dem Foto.
answer-cutout-refused = In diesem Chat darf ich keine Bilder zeigen. Vergleich bitte mit deinem Foto, was schwer zu lesen ist.
doubt-unclear = schwer zu lesen
# $other: what it may say instead
doubt-readings = schwer zu lesen, vielleicht „{ $other }“
doubt-impossible-day = diesen Tag gibt es nicht
doubt-impossible-time = diese Uhrzeit gibt es nicht
# $digits: how many the number has
doubt-length = { $digits ->
    [one] eine Telefonnummer mit 1 Ziffer ist dort nicht üblich
   *[other] eine Telefonnummer mit { $digits } Ziffern ist dort nicht üblich
}
# $taken, $other: day and month
doubt-order = ich habe das als { $taken } verstanden; es kann auch { $other } sein
doubt-order-unknown = was Tag und was Monat ist, lässt sich nicht sagen
# $weekday: of the date
doubt-weekday = dieser Tag ist ein { $weekday }; ich habe es gelassen, wie es gedruckt ist
doubt-weekday-unknown = der Wochentag passt nicht zum Datum; ich habe es gelassen, wie es gedruckt ist
answer-quoted = „{ $text }“
answer-more = und { $count } mehr
answer-copy = Die Nachricht ist zu lang, um sie von hier in WhatsApp zu öffnen: Tipp sie an, um sie zu kopieren, und füg sie in deine Gruppe ein.
answer-unstyled = Ohne Formatierung gezeigt: Sie hat mehr davon, als in eine Telegram-Nachricht passt.
answer-text-heading = Der ganze Text
answer-text-in-file = Der ganze Text steht in der Datei unten.
# $characters: length of the message
answer-message-in-file = Die Nachricht ist { $characters } Zeichen lang, zu lang für eine Antwort hier. Sie steht in der Datei unten. Mit „Kürzer“ passt sie, oder kürze sie von Hand.
answer-message-in-file-short = Die Nachricht ist { $characters } Zeichen lang, zu lang für eine Antwort hier. Sie steht in der Datei unten.
# $number: place of the photo in the album; $sentence: one of the error-* below
answer-problem = Foto { $number }: { $sentence }
# $sentence: one of the error-* below
answer-change-failed = Diese Änderung hat nicht geklappt. { $sentence }
answer-file-refused = In diesem Chat darf ich keine Dateien schicken. Leite mir das Foto privat weiter, dort bekommst du die Datei.
file-text = Text
file-message = Nachricht

# Between the parts of a list, and between parts that may have commas themselves
list-comma = { ", " }
list-semicolon = { "; " }
