## More than text: the photo with marks, calendar, contacts, map, links, tables, text

# Short labels: three or four stand side by side on a phone
button-marks = Sur la photo
button-more = Plus…

# $doubtful: facts that a person should look at again
marks-caption = Sur quoi repose le message, par numéro. 🟦 quand · 🟩 où · 🟧 combien · 🟪 comment joindre · 🟫 qui{ $doubtful ->
    [0] {""}
    [one] {""} · { $doubtful } n'est pas sûr : le noir et jaune avec « ? »
   *[other] {""} · { $doubtful } ne sont pas sûrs : les noir et jaune avec « ? »
}
marks-refused = Je n'ai pas le droit de montrer des images dans cette discussion. Transfère-moi la photo en privé, et tu y reçois les marques.
pressed-marks = Je marque la photo…
pressed-marks-again = La photo avec ses marques est déjà dans la discussion.
