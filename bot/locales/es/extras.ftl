## More than text: the photo with marks, calendar, contacts, map, links, tables, text

# Short labels: three or four stand side by side on a phone
button-marks = En la foto
button-more = Más…

# $doubtful: facts that a person should look at again
marks-caption = En qué se basa el mensaje, por número. 🟦 cuándo · 🟩 dónde · 🟧 cuánto · 🟪 cómo contactar · 🟫 quién{ $doubtful ->
    [0] {""}
    [one] {""} · 1 no es seguro: el negro y amarillo con «?»
   *[other] {""} · { $doubtful } no son seguros: los negros y amarillos con «?»
}
marks-refused = En este chat no puedo mostrar imágenes. Reenvíame la foto en privado y allí recibes las marcas.
pressed-marks = Marco la foto…
pressed-marks-again = La foto con sus marcas ya está en el chat.
