## Deutsch: man duzt sich; der Bot spricht von sich in der ersten Person; Anführungszeichen „“. Wer ihn betreibt, wird ohne
## Geschlecht genannt.

## The conversation: who may not ask

# $id: by which Telegram knows the person
refused-blocked = Ich nehme nichts mehr von dir an; so will es die Person, die mich betreibt. Wenn du das für einen Irrtum hältst, nenn ihr deine Nummer: { $id }. /forget löscht, was ich von dir habe.
refused-unknown = Ich bin nicht für alle da, und du stehst nicht auf meiner Liste. Um zugelassen zu werden, nenn der Person, die mich betreibt, deine Nummer: { $id }.
# $id: by which Telegram knows the group
refused-group = Ich bin nicht für alle da, und weder diese Gruppe noch du stehst auf meiner Liste. Um zugelassen zu werden, nenn der Person, die mich betreibt, die Nummer der Gruppe: { $id }.
refused-paused = Ich nehme gerade nichts Neues an: Ich bin angehalten. Drück bitte später auf „Noch einmal“.
# $limit: photos and texts in a day; $wait: a duration
refused-quota-person = Ich nehme { $limit ->
    [one] ein Foto oder einen Text
   *[other] { $limit } Fotos und Texte
} am Tag von einer Person, und damit wären es mehr. Um Mitternacht UTC, in { $wait }, zähle ich von vorn.
refused-quota-chat = Ich nehme { $limit ->
    [one] ein Foto oder einen Text
   *[other] { $limit } Fotos und Texte
} am Tag von einer Gruppe, und damit wären es mehr. Um Mitternacht UTC, in { $wait }, zähle ich von vorn.
pressed-refused = Hier nehme ich nichts von dir an.
pressed-paused = Ich nehme gerade nichts Neues an: Ich bin angehalten. Versuch es bitte später noch einmal.

## The conversation: forgetting

forget-ask =
    Soll ich alles löschen, was ich von dir habe, von hier und aus anderen Chats? Das sind deine Fotos, ihr Text, meine Antworten und was ich mir notiert habe; was ich noch in Arbeit habe, wird abgebrochen. Die Nachrichten in deinen Chats bleiben, aber ihre Knöpfe gehen dann nicht mehr.
forget-kept = Ich behalte es, bis seine Zeit um ist. /privacy sagt, wann.
forget-nothing = Hier ist nichts von dir.
# $list: one or more of the forget-* below
forget-done =
    Gelöscht: { $list }.

    Was ich noch weiß: um wie viel du mich heute gebeten hast, bis morgen; ob du diesen Bot benutzen darfst; und welche Nachrichten ich bekommen und geschickt habe, der Nummer nach, damit nichts zweimal beantwortet wird.
# $count: of them
forget-questions = { $count ->
    [one] worum du einmal gebeten hast
   *[other] worum du { $count }-mal gebeten hast
}
forget-photos = { $count ->
    [one] 1 Foto
   *[other] { $count } Fotos
}
forget-answers = { $count ->
    [one] 1 Antwort
   *[other] { $count } Antworten
}
forget-cancelled = { $count ->
    [one] 1 Sache, die ich in Arbeit hatte
   *[other] { $count } Sachen, die ich in Arbeit hatte
}
forget-items = { $count ->
    [one] die Notiz zu 1 Foto in einem Album
   *[other] die Notizen zu { $count } Fotos in Alben
}
forget-buried = { $count ->
    [one] 1 Sache, die schiefgegangen war
   *[other] { $count } Sachen, die schiefgegangen waren
}
forget-days = { $count ->
    [one] 1 Tag, an dem gezählt ist, was Modelle für dich verbraucht haben
   *[other] { $count } Tage, an denen gezählt ist, was Modelle für dich verbraucht haben
}
forget-settings = wie du deine Nachrichten magst
button-forget = Alles löschen
button-keep = Behalten
pressed-foreign-forget = Das gilt der Person, die gefragt hat. Schreib /forget, um deins löschen zu lassen.
