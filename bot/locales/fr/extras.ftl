## More than text: the photo with marks, calendar, contacts, map, links, tables, text

# Short labels: three or four stand side by side on a phone
button-marks = Sur la photo
button-more = Plus…
button-calendar = Calendrier
button-contact = Contact
button-map = Plan
# $place: one of several, cut short
button-map-of = Plan : { $place }
# $name: where a QR code leads, or what kind it is of ("wifi"), cut short
button-code = Lien : { $name }…
# $name: a host, as in example.com
button-open = Ouvrir { $name }
button-table = Tableau
button-text = Texte…
button-text-breaks = Copier, lignes de la photo
button-text-joined = Copier, lignes réunies

# $doubtful: facts that a person should look at again
marks-caption = Sur quoi repose le message, par numéro. 🟦 quand · 🟩 où · 🟧 combien · 🟪 comment joindre · 🟫 qui{ $doubtful ->
    [0] {""}
    [one] {""} · { $doubtful } n'est pas sûr : le noir et jaune avec « ? »
   *[other] {""} · { $doubtful } ne sont pas sûrs : les noir et jaune avec « ? »
}
marks-refused = Je n'ai pas le droit de montrer des images dans cette discussion. Transfère-moi la photo en privé, et tu y reçois les marques.
pressed-marks = Je marque la photo…
pressed-marks-again = La photo avec ses marques est déjà dans la discussion.
pressed-sent-again = C'est déjà dans la discussion.
pressed-nothing = Je ne trouve rien d'assez sûr sur cette photo pour cela.
pressed-text-long = Le texte est trop long pour être copié d'un geste. Prends-le comme fichier.

# Names of files, after the title
file-calendar = calendrier
file-contact = contacts
file-table = tableau

# $when: day and hour; $title: what the event is called
calendar-event = 📅 { $when } : { $title }
calendar-deadline = ⏰ { $when } : { $title }
calendar-weekly = 🔁 Chaque semaine à partir du { $when } : { $title }
# $count: events that are not named
calendar-more = … et { $count } de plus
# $zone: as in Europe/Lisbon
calendar-zone = Les heures sont celles de { $zone }.
calendar-anywhere = La photo ne dit pas le fuseau horaire : les heures valent là où est ton calendrier.
calendar-year = La photo n'imprime pas d'année. Vérifie celle que j'ai prise, s'il te plaît.
calendar-check = Une partie était difficile à lire ; la description dit laquelle.
calendar-link = Ou l'ouvrir dans Google Calendar

# $name: of a person or an organisation; $ways: numbers and addresses
contact-line = 👤 { $name } : { $ways }

code-web = Ce code mène à
# $readable: a host in other letters than it is looked up by
code-readable = affiché comme « { $readable } ». Des lettres d'autres alphabets peuvent ressembler à celles que tu connais.
# $posing: what stands before the @; $host: where it leads
code-posing = « { $posing } » devant le @ n'est que pour l'apparence ; il mène à { $host }.
# $scheme: what the code begins with, as in "wifi" or "tel"
code-scheme = Ce code n'est pas un lien web, mais du type « { $scheme } ». Je montre seulement ce qu'il dit :
code-unclear = Ce code est un lien web qui n'est pas écrit comme le sont les liens, ou bien trop long. Je ne l'ouvre pas et montre seulement ce qu'il dit :
code-text = Ce code n'est pas un lien. Il dit :
