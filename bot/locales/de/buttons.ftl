## The buttons under the answer

button-whatsapp = WhatsApp
button-telegram = Telegram
button-plain = Nur Text
# $label: one of the three above
button-current = • { $label } •
button-shorter = Kürzer
button-longer = Länger
button-think = Nachdenken
button-best = Zurück zum besten
# Names of drafts, on buttons of which four stand side by side on a phone: short ones
angle-announcer = Üblich
angle-keeper = Details
angle-host = Einladen
angle-notice = Aushang
angle-shortest = Kürzest
button-file = Text als Datei
button-copy = Kopieren
button-retry = Noch einmal

pressed-already = Es ist schon so.
pressed-changing = Einen Moment …
# $wait: a duration
pressed-thinking = Ich denke nach, höchstens { $wait } …
pressed-file = Kommt sofort.
pressed-file-again = Die Datei ist schon im Chat.
pressed-expired = Diese Antwort kenne ich nicht mehr. Schick das Foto noch einmal, dann gibt es eine neue.
pressed-foreign = Das kann nur ändern, wer gefragt hat. Antworte auf das Foto mit /read, dann bekommst du eine eigene Antwort.
# $wait: a duration
pressed-busy = Gerade ist zu viel zu tun. Drück bitte in { $wait } noch einmal.
