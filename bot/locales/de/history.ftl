## /history and /find: a person's last answers

command-history = Deine letzten Antworten, zum Wiedersehen
command-find = Eine Antwort an ihren Wörtern finden

# $count: of them; a list follows
history-list = { $count ->
    [one] Deine letzte Antwort. Ihre Nummer zeigt sie noch einmal.
   *[other] Deine letzten { $count } Antworten. Eine Nummer zeigt eine noch einmal.
}
history-none = Ich habe noch keine Antworten von dir. Schick mir ein Foto von einem Flyer, oder einen Text.
history-off = Ich führe keine Liste deiner Antworten: Das ist hier ausgeschaltet. /find sucht in dem, was ich noch weiß.
# One answer of the list. $number: place in it; $title: what it is about; $when: day and hour;
# $place: private, guest (a chat that the bot is not in), group (without a name) or named; $group: its name
history-one = { $number }. { $title }: { $when }{ $place ->
    [private] { "" }
    [guest] , in einem anderen Chat
    [group] , in einer Gruppe
   *[named] , in „{ $group }“
}
# In a group, above a button that leads to the private chat
history-in-private = Hier sähen alle deine Antworten. Ich zeige sie dir privat.
button-history = Privat zeigen
# Above an answer that is too long to be shown again as a message
history-too-long = Das ist zu lang für eine Nachricht. Es steht in dieser Datei.
pressed-history-gone = Diese Antwort habe ich nicht mehr.

find-how = Sag nach dem Befehl, wonach ich suchen soll: /find Markt
# $words: what was looked for
find-none = In keiner deiner Antworten, die ich noch habe, steht „{ $words }“.
# $count: of them; $words: what was looked for; a list follows
find-list = { $count ->
    [one] In einer deiner Antworten steht „{ $words }“. Ihre Nummer zeigt sie noch einmal.
   *[other] In { $count } deiner Antworten steht „{ $words }“. Eine Nummer zeigt eine noch einmal.
}
# $count: hits that are not listed
find-more = { $count ->
    [one] In einer älteren auch. Mit einem Wort mehr werden es weniger.
   *[other] In { $count } älteren auch. Mit einem Wort mehr werden es weniger.
}

## /help, /privacy and /forget, besides

help-history = /history zeigt deine letzten Antworten noch einmal, und /find sucht Wörter darin.
# $count: answers; $keep: how long, as in "30 days"
privacy-history =
    { $count ->
        [one] Deine letzte Antwort wird
       *[other] Deine letzten { $count } Antworten werden
    } { $keep } behalten, jede mit ihrer Nachricht und dem Text des Fotos, damit /history und /find sie haben.
# $count: of them
forget-history = { $count ->
    [one] 1 Antwort in deiner /history
   *[other] { $count } Antworten in deiner /history
}
