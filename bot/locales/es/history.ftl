## /history and /find: a person's last answers

command-history = Tus últimas respuestas, para verlas otra vez
command-find = Buscar una respuesta por sus palabras

# $count: of them; a list follows
history-list = { $count ->
    [one] Tu última respuesta. Su número la muestra otra vez.
   *[other] Tus últimas { $count } respuestas. Un número muestra una otra vez.
}
history-none = Aún no tengo respuestas tuyas. Envíame la foto de un folleto, o un texto.
history-off = No guardo ninguna lista de tus respuestas: quien me administra lo ha desactivado. /find busca en lo que aún recuerdo.
# One answer of the list. $number: place in it; $title: what it is about; $when: day and hour;
# $place: private, guest (a chat that the bot is not in), group (without a name) or named; $group: its name
history-one = { $number }. { $title }: { $when }{ $place ->
    [private] { "" }
    [guest] , en otro chat
    [group] , en un grupo
   *[named] , en «{ $group }»
}
# In a group, above a button that leads to the private chat
history-in-private = Aquí todos verían tus respuestas. Te las muestro en privado.
button-history = Mostrarlas en privado
# Above an answer that is too long to be shown again as a message
history-too-long = Es demasiado largo para un mensaje. Está en este archivo.
pressed-history-gone = Ya no tengo esta respuesta.

find-how = Di después del comando qué hay que buscar: /find mercado
# $words: what was looked for
find-none = Ninguna de tus respuestas que aún tengo dice «{ $words }».
# $count: of them; $words: what was looked for; a list follows
find-list = { $count ->
    [one] Una de tus respuestas dice «{ $words }». Su número la muestra otra vez.
   *[other] { $count } de tus respuestas dicen «{ $words }». Un número muestra una otra vez.
}
# $count: hits that are not listed
find-more = { $count ->
    [one] Una respuesta más antigua también. Con otra palabra salen menos.
   *[other] { $count } respuestas más antiguas también. Con otra palabra salen menos.
}

## /help, /privacy and /forget, besides

help-history = /history muestra otra vez tus últimas respuestas, y /find busca palabras en ellas.
# $count: answers; $keep: how long, as in "30 days"
privacy-history =
    { $count ->
        [one] Tu última respuesta se guarda
       *[other] Tus últimas { $count } respuestas se guardan
    } { $keep }, cada una con su mensaje y el texto de la foto, para que /history y /find las tengan.
# $count: of them
forget-history = { $count ->
    [one] 1 respuesta de tu /history
   *[other] { $count } respuestas de tu /history
}
