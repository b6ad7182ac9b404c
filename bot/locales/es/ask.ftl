## Ask: a question about a photo, and what the photo says to it

command-ask = Preguntar qué dice una foto (respondiendo a ella)
ask-none = La foto no lo dice, hasta donde puedo leerla.
ask-model-away = El modelo que busca donde las reglas no encuentran nada no respondió. Pregunta otra vez más tarde.
ask-tokens-spent = Los modelos ya han hecho por ti lo que pueden en un día, así que ninguno lo buscó. Mañana vuelven a ayudar.
ask-doubtful = Cuesta leerlo, compruébalo en la foto, por favor.
# $keep: how long answers are remembered, as in "1 day"
ask-which = ¿A qué foto te refieres? Responde a la foto, o a mi respuesta sobre ella. Las recuerdo { $keep }; si es más antigua, envíala otra vez.
# $bot: the bot's user name
ask-how = Responde a una foto que leí, o a mi respuesta sobre ella, con tu pregunta: «¿Cuánto cuesta para niños?», «¿Hasta cuándo?». O con el comando: /ask@{ $bot } hasta cuándo
ask-unread = De esa foto no hay ningún texto en que pueda buscar.
