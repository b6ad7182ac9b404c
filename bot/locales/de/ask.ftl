## Ask: a question about a photo, and what the photo says to it

command-ask = Fragen, was ein Foto sagt (als Antwort darauf)
ask-none = Das Foto sagt es nicht, soweit ich es lesen kann.
ask-model-away = Das Modell, das sucht, wo Regeln nichts finden, hat nicht geantwortet. Frag später noch einmal.
ask-tokens-spent = Die Modelle haben heute für dich getan, was sie an einem Tag dürfen; gesucht hat darum keines. Morgen helfen sie wieder.
ask-doubtful = Schwer zu lesen, bitte auf dem Foto prüfen.
# $keep: how long answers are remembered, as in "1 day"
ask-which = Welches Foto meinst du? Antworte auf das Foto, oder auf meine Antwort dazu. Ich erinnere mich { $keep } lang; ein älteres schick noch einmal.
# $bot: the bot's user name
ask-how = Antworte auf ein Foto, das ich gelesen habe, oder auf meine Antwort dazu, mit deiner Frage: „Wie viel für Kinder?“, „Bis wann?“. Oder mit dem Befehl: /ask@{ $bot } bis wann
ask-unread = Von diesem Foto gibt es keinen Text, in dem ich nachsehen könnte.
