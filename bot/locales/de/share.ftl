## Out to the group: the first row of buttons under an answer

button-to-whatsapp = WhatsApp ➤
button-to-telegram = Telegram ➤
button-post = Posten …
button-post-here = Hier posten

## Inline mode: the bot's name typed in any chat

# Buttons above the results, short ones; a tap leads to the chat with the bot
inline-none = Schick mir erst ein Foto
inline-unknown = Die Nachricht kenne ich nicht. Schick ein Foto
inline-foreign = Das gehört jemand anderem. Schick ein Foto
inline-refused = Ich nehme nichts von dir an. Sieh, warum
inline-too-long = Zu lang für eine Telegram-Nachricht
inline-later = Ich schreibe noch daran. Gleich noch einmal
# The name of a message that has no title
inline-untitled = Nachricht

## Post …: into a group, by the bot

# $count: groups below
posting-choose = { $count ->
    [one] Wo soll ich sie posten? Das ist die Gruppe, in der wir beide schreiben dürfen:
   *[other] Wo soll ich sie posten? Das sind die Gruppen, in denen wir beide schreiben dürfen:
}
posting-none =
    Ich kenne keine Gruppe, in der wir beide schreiben dürfen. Füg mich zu einer hinzu und schreib dort einmal /read, damit ich sehe, dass du darin bist.
# $group: its name
posting-preview = So wird sie in „{ $group }“ aussehen.
button-post-now = Jetzt posten
button-post-at = Zu einer Zeit …
button-post-never = Doch nicht
button-post-back = ‹ Zurück
button-post-undo = Zurückholen
button-post-cancel = Abbrechen
# $group: its name; $zone: as in "Europe/Lisbon"
posting-when =
    Wann soll ich sie in „{ $group }“ posten? Wähl eine Zeit, oder antworte auf diese Nachricht mit einer: „morgen 18:30“, „2026-12-01 9:00“, „in 2 Stunden“.

    Zeiten gelten für { $zone }.
posting-when-utc =
    Wann soll ich sie in „{ $group }“ posten? Wähl eine Zeit, oder antworte auf diese Nachricht mit einer: „morgen 18:30“, „2026-12-01 9:00“, „in 2 Stunden“.

    Zeiten sind UTC, denn ich weiß nicht, wo du wohnst: Stell mit /settings deine Zeitzone ein.
# What people may write for times besides English and the names of weekdays: small letters, parted by commas, all forms
# of a word; what they show in “posting-when” has to be understood. The ones before the last
# say that an hour of the day is named; the last ones are left out, or say that it is so long from now.
when-words-today = heute, heute abend
when-words-tomorrow = morgen
when-words-minutes = min, minute, minuten
when-words-hours = h, std, stunde, stunden
when-words-days = tag, tage, tagen
when-words-at = um, ab, uhr
when-words-left-out = in, am, jetzt

# Labels of times, on buttons; $time: as in "18:00"
button-at-hour = In 1 Stunde
button-at-today = Heute { $time }
button-at-tomorrow = Morgen { $time }
# $weekday: its full name
button-at-weekday = { $weekday } { $time }
posting-posting = Ich poste sie …
# $group: its name
posting-done = In „{ $group }“ gepostet.
# $link: to the message
posting-done-link = In „{ $group }“ gepostet: { $link }
# $group: its name; $when: day, time and time zone
posting-planned = Ich poste das in „{ $group }“ am { $when }. /scheduled zeigt alles, was wartet.
posting-taken-back = Zurückgeholt: Sie steht nicht mehr in „{ $group }“.
posting-cannot-take-back = Ich kann sie nicht mehr zurückholen: Telegram lässt mich eine Nachricht nur zwei Tage lang löschen. Lösch sie dort selbst, oder bitte einen Admin.
posting-cancelled = Abgebrochen: In „{ $group }“ wird nichts gepostet.
posting-given-up = Es wird nichts gepostet.
# Why a message cannot be posted; $group: its name
posting-no-gone = Ich kann sie nicht posten: Ich bin nicht mehr in „{ $group }“.
posting-no-left = Ich kann sie nicht posten: Du bist nicht mehr in „{ $group }“.
posting-no-silent = Ich kann sie nicht posten: Du darfst in „{ $group }“ nicht schreiben.
posting-no-muted = Ich kann sie nicht posten: Ich darf in „{ $group }“ nicht schreiben.
posting-no-hidden = Ich kann sie nicht posten: „{ $group }“ verbirgt seine Mitglieder, darum sehe ich nicht, ob du dort schreiben darfst. Ein Admin kann auch mich zum Admin machen.
posting-no-blocked = Ich kann sie nicht posten: Die Person, die mich betreibt, lässt mich in „{ $group }“ nicht arbeiten.
posting-no-unknown = Ich konnte Telegram nicht fragen, ob wir in „{ $group }“ schreiben dürfen. Versuch es bitte gleich noch einmal.
posting-no-refused = Telegram hat sie für „{ $group }“ nicht angenommen.
# $limit: messages that may wait
posting-no-room = { $limit ->
    [one] Eine Nachricht von dir wartet schon, und mehr geht nicht. /scheduled zeigt sie.
   *[other] { $limit } Nachrichten von dir warten schon, und mehr geht nicht. /scheduled zeigt sie.
}
posting-not-a-time = Diese Zeit verstehe ich nicht. Schreib sie wie „morgen 18:30“, „2026-12-01 9:00“ oder „in 2 Stunden“.
posting-past = Diese Zeit ist vorbei. Nenn bitte eine, die noch kommt.
# $days: how far ahead
posting-too-far = Ich plane höchstens { $days ->
    [one] einen Tag
   *[other] { $days } Tage
} voraus.
# $when: day, time and time zone
posting-late = Ich war aus, als das in „{ $group }“ gepostet werden sollte, am { $when }. Soll ich es jetzt posten?
# $group: its name
posting-lost = Ich wurde unterbrochen, während ich das in „{ $group }“ gepostet habe, und weiß nicht, ob es angekommen ist. Sieh bitte nach. Wenn es dort nicht steht, poste es jetzt.

# Answers to pressed buttons
pressed-post-later = Ich schreibe noch daran. Drück bitte gleich noch einmal.
pressed-post-too-long = Die Nachricht ist zu lang für eine Telegram-Nachricht. Mit „Kürzer“ passt sie.
pressed-post-open = Das ist schon offen, weiter unten.
pressed-post-over = Das ist schon vorbei.
pressed-post-foreign = Das kann nur posten, wer gefragt hat.

## /scheduled: what waits for its time

command-scheduled = Was ich posten soll und wann
scheduled-none = Von dir wartet nichts. „Posten …“ unter einer Nachricht, dann „Zu einer Zeit …“, plant eine.
scheduled-list = Das wartet darauf, gepostet zu werden:
# $number: place in the list; $title: of the message; $group: its name; $when: day, time and time zone
scheduled-one = { $number }. „{ $title }“ in „{ $group }“ am { $when }
# $number: place in the list
button-scheduled-cancel = { $number } abbrechen

## /help and /privacy, besides

help-share = In eine Gruppe: „WhatsApp ➤“ und „Telegram ➤“ schicken die Nachricht in deinem Namen; mit „Posten …“ poste ich sie, jetzt oder zu einer Zeit. /scheduled zeigt, was wartet.
# $seen: a duration
privacy-share = Ich merke mir { $seen } lang, in welchen Gruppen du dich an mich gewandt hast, damit „Posten …“ sie anbieten kann. Was ich später posten soll, wird bis dahin behalten.

## /forget, besides

# $count: of them
forget-posts = { $count ->
    [one] 1 Nachricht, die du posten wolltest
   *[other] { $count } Nachrichten, die du posten wolltest
}
forget-groups = { $count ->
    [one] die Notiz, dass ich dich in 1 Gruppe gesehen habe
   *[other] die Notizen, dass ich dich in { $count } Gruppen gesehen habe
}
