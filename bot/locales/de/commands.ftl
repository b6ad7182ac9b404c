## The conversation: commands

command-start = Was dieser Bot macht
command-help = Wie man ihn benutzt
command-read = Ein Foto oder einen Text lesen (als Antwort darauf)
command-cancel = Abbrechen, was ich für dich in Arbeit habe
command-privacy = Was behalten wird, wo und wie lange
command-forget = Löschen, was ich von dir habe
command-status = Wie es um Warteschlange und Prozesse steht
command-who = Wer diesen Bot benutzen darf und wer nicht
command-allow = Jemanden zulassen, per Nummer oder als Antwort
command-block = Von jemandem nichts mehr annehmen
command-unblock = Ein /block zurücknehmen
command-pause = Vorerst nichts Neues annehmen
command-resume = Wieder Fotos annehmen

start =
    Schick mir ein Foto von einem Flyer, Plakat, Aushang, Menü, Fahrplan oder Kassenzettel. Du bekommst eine Nachricht, fertig für eine WhatsApp- oder Telegram-Gruppe, und den ganzen Text des Fotos.

    Jedes Datum, jede Uhrzeit, jeder Preis, jede Nummer und jeder Link in der Nachricht steht auf dem Foto; ich füge nichts hinzu.

    Probier es: Schick jetzt ein Foto. Alles Weitere sagt /help.
# $bot: the bot's user name
start-group =
    Ich lese Flyer und andere Fotos mit Text und entwerfe daraus eine Nachricht. In einer Gruppe schweige ich, bis mich jemand fragt: Antworte auf ein Foto mit /read@{ $bot }.
# $photos: photos in one album; $bot: the bot's user name
help =
    Was du schicken kannst
    • Ein Foto, oder ein Bild als Datei (schärfer).
    • Ein Album mit bis zu { $photos } Fotos: Daraus wird eine Nachricht.
    • Einen Text, getippt oder weitergeleitet.

    Was du dazuschreiben kannst
    • Wie die Nachricht sein soll: „kurz“, „ausführlich“, „förmlich“, „ohne Emojis“, „für Telegram“, „nur Text“.
    • „Denk länger nach“: Dann wäge ich mehrere Entwürfe ab, und die anderen sind einen Knopf entfernt.
    • Was sie noch sagen soll: „Bring einen Stuhl mit!“

    Unter der Antwort ändern Knöpfe, wohin die Nachricht geht und wie lang sie ist. Ein Tipp auf die Nachricht kopiert sie. „{ button-marks }“ zeigt, wo alles steht; „{ button-more }“ führt zu Kalender, Kontakten, Karte, Tabellen und Text.

    Frag, was das Foto sagt: Antworte darauf, oder auf die Antwort, mit „wie viel für Kinder?“ oder „bis wann?“.

    In einer Gruppe schweige ich, bis mich jemand fragt. Antworte auf ein Foto oder einen Text mit /read@{ $bot }, oder schreib es unter dein Foto.

    /cancel bricht ab, was ich für dich in Arbeit habe. /privacy sagt, was behalten wird, und /forget löscht es.
# $photos, $results: how long, as in "1 hour"; $model: "none", or the address of the model server that the operator set
privacy =
    Wohin deine Fotos gehen: Gelesen werden sie auf dem Rechner, auf dem dieser Bot betrieben wird.{ $model ->
        [none] { " " }Sonst gehen sie nirgendwohin.
       *[other] { " " }Ein Modellserver hilft dabei, den ausgesucht hat, wer den Bot betreibt: { $model }. Sonst gehen sie nirgendwohin.
    }

    Wie lange etwas behalten wird: Fotos { $photos }, dann werden sie gelöscht. Ihr Text, der Entwurf und kleine Bilder von dem, was schwer zu lesen war, { $results }, damit die Knöpfe unter der Antwort gehen und dasselbe Foto sofort beantwortet wird.

    Was bei jedem Versuch abgebrochen ist, wird { $dead } behalten, mit seinen Fotos, damit sich herausfinden lässt, warum, und es doch noch eine Antwort gibt.

    In einer Gruppe merke ich mir { $photos } lang, welche Fotos eines Albums geschickt wurden, falls mich jemand bittet, sie zu lesen; vorher hole ich keines.

    /forget löscht sofort, was ich von dir habe, aus allen Chats. Was in diesem Chat steht, gehört dir: Lösch es, wie du magst.
duration-days = { $count ->
    [one] 1 Tag
   *[other] { $count } Tage
}
duration-hours = { $count ->
    [one] 1 Stunde
   *[other] { $count } Stunden
}
duration-minutes = { $count ->
    [one] 1 Minute
   *[other] { $count } Minuten
}
duration-seconds = { $count ->
    [one] 1 Sekunde
   *[other] { $count } Sekunden
}

# $seconds: a figure such as 0.2
duration-short = { $seconds } s

## The conversation: how to ask

read-how = Antworte mit /read auf das Foto oder den Text, den ich lesen soll. Auch ein Text unter dem Foto, der mit /read beginnt, geht.
read-how-private = Schick mir ein Foto, und ich lese es. Oder antworte mit /read auf ein Foto oder einen Text in diesem Chat.
read-mine = Diese Nachricht ist meine eigene Antwort. Antworte auf das Foto oder den Text, den ich lesen soll.
read-nothing = In dieser Nachricht finde ich weder Foto noch Text.
hint-short = Das ist zu kurz für eine Nachricht. Schick mir ein Foto von einem Flyer, oder einen Text von mindestens einem Satz.
hint-other = Ich lese nur Fotos und Texte. Schick mir ein Foto von einem Flyer, oder einen Text.
hint-command = Diesen Befehl kenne ich nicht. /help sagt, was ich kann.

## The conversation: cancelling

cancel-nothing = Ich habe in diesem Chat nichts für dich in Arbeit.
# $list: what was stopped, one or more of the cancel-* below
cancel-done = Abgebrochen: { $list }.
cancel-late = Zu spät, es ist so gut wie fertig.
cancel-photo = das Foto
# $count: photos
cancel-album = { $count ->
    [one] das Album mit 1 Foto
   *[other] das Album mit { $count } Fotos
}
# $words: the first words of the text
cancel-text = der Text „{ $words }“
