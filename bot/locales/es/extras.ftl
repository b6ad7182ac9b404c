## More than text: the photo with marks, calendar, contacts, map, links, tables, text

# Short labels: three or four stand side by side on a phone
button-marks = En la foto
button-more = Más…
button-calendar = Calendario
button-contact = Contacto
button-map = Mapa
# $place: one of several, cut short
button-map-of = Mapa: { $place }
# $name: where a QR code leads, or what kind it is of ("wifi"), cut short
button-code = Enlace: { $name }…
# $name: a host, as in example.com
button-open = Abrir { $name }
button-table = Tabla
button-text = Texto…
button-text-breaks = Copiar, líneas como en la foto
button-text-joined = Copiar, líneas unidas

# $doubtful: facts that a person should look at again
marks-caption = En qué se basa el mensaje, por número. 🟦 cuándo · 🟩 dónde · 🟧 cuánto · 🟪 cómo contactar · 🟫 quién{ $doubtful ->
    [0] {""}
    [one] {""} · 1 no es seguro: el negro y amarillo con «?»
   *[other] {""} · { $doubtful } no son seguros: los negros y amarillos con «?»
}
marks-refused = En este chat no puedo mostrar imágenes. Reenvíame la foto en privado y allí recibes las marcas.
pressed-marks = Marco la foto…
pressed-marks-again = La foto con sus marcas ya está en el chat.
pressed-sent-again = Eso ya está en el chat.
pressed-nothing = En esta foto no encuentro nada bastante seguro para eso.
pressed-text-long = El texto es demasiado largo para copiarlo de un toque. Tómalo como archivo.

# Names of files, after the title
file-calendar = calendario
file-contact = contactos
file-table = tabla

# $when: day and hour; $title: what the event is called
calendar-event = 📅 { $when }: { $title }
calendar-deadline = ⏰ { $when }: { $title }
calendar-weekly = 🔁 Cada semana desde { $when }: { $title }
# $count: events that are not named
calendar-more = … y { $count } más
# $zone: as in Europe/Lisbon
calendar-zone = Las horas son las de { $zone }.
calendar-anywhere = La foto no dice la zona horaria: las horas valen donde esté tu calendario.
calendar-year = La foto no trae el año. Comprueba el que he puesto, por favor.
calendar-check = Algo costaba leerlo; la descripción dice qué.
calendar-link = O ábrelo en Google Calendar

# $name: of a person or an organisation; $ways: numbers and addresses
contact-line = 👤 { $name }: { $ways }

code-web = Este código lleva a
# $readable: a host in other letters than it is looked up by
code-readable = se muestra como «{ $readable }». Letras de otros alfabetos pueden parecerse a las que conoces.
# $posing: what stands before the @; $host: where it leads
code-posing = «{ $posing }» delante de la @ es solo apariencia; lleva a { $host }.
# $scheme: what the code begins with, as in "wifi" or "tel"
code-scheme = Este código no es un enlace web, sino del tipo «{ $scheme }». Solo muestro lo que dice:
code-unclear = Este código es un enlace web que no está escrito como lo están los enlaces, o es demasiado largo. No lo abro y solo muestro lo que dice:
code-text = Este código no es un enlace. Dice:
