## More than text: the photo with marks, calendar, contacts, map, links, tables, text

# Short labels: three or four stand side by side on a phone
button-marks = Sulla foto
button-more = Altro…
button-calendar = Calendario
button-contact = Contatto
button-map = Mappa
# $place: one of several, cut short
button-map-of = Mappa: { $place }
# $name: where a QR code leads, or what kind it is of ("wifi"), cut short
button-code = Link: { $name }…
# $name: a host, as in example.com
button-open = Apri { $name }
button-table = Tabella
button-text = Testo…
button-text-breaks = Copia, righe come stampate
button-text-joined = Copia, righe unite

# $doubtful: facts that a person should look at again
marks-caption = Su che cosa si basa il messaggio, per numero. 🟦 quando · 🟩 dove · 🟧 quanto · 🟪 come contattare · 🟫 chi{ $doubtful ->
    [0] {""}
    [one] {""} · 1 non è sicuro: quello nero e giallo con «?»
   *[other] {""} · { $doubtful } non sono sicuri: quelli neri e gialli con «?»
}
marks-refused = In questa chat non posso mostrare immagini. Inoltrami la foto in privato, e lì ricevi i segni.
pressed-marks = Segno la foto…
pressed-marks-again = La foto con i segni è già nella chat.
pressed-sent-again = È già nella chat.
pressed-nothing = In questa foto non trovo nulla di abbastanza sicuro per questo.
pressed-text-long = Il testo è troppo lungo per copiarlo con un tocco. Prendilo come file.

# Names of files, after the title
file-calendar = calendario
file-contact = contatti
file-table = tabella

# $when: day and hour; $title: what the event is called
calendar-event = 📅 { $when }: { $title }
calendar-deadline = ⏰ { $when }: { $title }
calendar-weekly = 🔁 Ogni settimana da { $when }: { $title }
# $count: events that are not named
calendar-more = … e altri { $count }
# $zone: as in Europe/Lisbon
calendar-zone = Le ore sono quelle di { $zone }.
calendar-anywhere = La foto non dice il fuso orario: le ore valgono dove si trova il tuo calendario.
calendar-year = La foto non riporta l'anno. Controlla quello che ho messo, per favore.
calendar-check = Qualcosa era difficile da leggere; la descrizione dice che cosa.
calendar-link = Oppure aprilo in Google Calendar

# $name: of a person or an organisation; $ways: numbers and addresses
contact-line = 👤 { $name }: { $ways }

code-web = Questo codice porta a
# $readable: a host in other letters than it is looked up by
code-readable = mostrato come «{ $readable }». Lettere di altri alfabeti possono somigliare a quelle che conosci.
# $posing: what stands before the @; $host: where it leads
code-posing = «{ $posing }» prima della @ è solo apparenza; porta a { $host }.
# $scheme: what the code begins with, as in "wifi" or "tel"
code-scheme = Questo codice non è un link web ma del tipo «{ $scheme }». Mostro soltanto quello che dice:
code-unclear = Questo codice è un link web che non è scritto come lo sono i link, o è troppo lungo. Non lo apro e mostro solo ciò che dice:
code-text = Questo codice non è un link. Dice:
