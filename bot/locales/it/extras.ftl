## More than text: the photo with marks, calendar, contacts, map, links, tables, text

# Short labels: three or four stand side by side on a phone
button-marks = Sulla foto
button-more = Altro…

# $doubtful: facts that a person should look at again
marks-caption = Su che cosa si basa il messaggio, per numero. 🟦 quando · 🟩 dove · 🟧 quanto · 🟪 come contattare · 🟫 chi{ $doubtful ->
    [0] {""}
    [one] {""} · 1 non è sicuro: quello nero e giallo con «?»
   *[other] {""} · { $doubtful } non sono sicuri: quelli neri e gialli con «?»
}
marks-refused = In questa chat non posso mostrare immagini. Inoltrami la foto in privato, e lì ricevi i segni.
pressed-marks = Segno la foto…
pressed-marks-again = La foto con i segni è già nella chat.
