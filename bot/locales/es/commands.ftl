## The conversation: commands

command-start = Qué hace este bot
command-help = Cómo se usa
command-read = Leer una foto o un texto (respondiendo a él)
command-cancel = Detener lo que estoy haciendo para ti
command-privacy = Qué se guarda, dónde y cuánto tiempo
command-forget = Borrar lo que guardo de ti
command-status = Cómo están la cola y los procesos
command-who = Quién puede usar este bot y quién no
command-allow = Admitir a alguien, por número o respondiendo
command-block = No aceptar nada más de alguien
command-unblock = Deshacer un /block
command-pause = No aceptar nada nuevo por ahora
command-resume = Volver a aceptar fotos

start =
    Envíame una foto de un folleto, cartel, aviso, menú, horario o recibo. Recibes un mensaje listo para publicar en un grupo de WhatsApp o Telegram, y todo el texto de la foto.

    Cada fecha, hora, precio, número y enlace de ese mensaje está en la foto; yo no añado nada.

    Pruébalo: envía una foto ahora. Lo demás está en /help.
# $bot: the bot's user name
start-group =
    Leo folletos y otras fotos con texto, y hago con ellos un borrador de mensaje. En un grupo callo hasta que me preguntan: responde a una foto con /read@{ $bot }.
# $photos: photos in one album; $bot: the bot's user name
help =
    Qué puedes enviar
    • Una foto, o una imagen como archivo (más nítida).
    • Un álbum de hasta { $photos } fotos: sale un solo mensaje.
    • Un texto, escrito o reenviado.

    Qué puedes escribir al lado
    • Cómo debe ser el mensaje: «corto», «detallado», «formal», «sin emojis», «para Telegram», «texto simple».
    • «Piensa más»: entonces valoro varios borradores, y los demás quedan a un botón.
    • Qué más debe decir: «¡Trae una silla!»

    Debajo de la respuesta, los botones cambian para dónde es el mensaje y cuánto mide. Al tocar el mensaje se copia. «{ button-marks }» muestra dónde está cada cosa; «{ button-more }» lleva a calendario, contactos, mapa, tablas y texto.

    Pregunta qué dice la foto: responde a ella, o a la respuesta, con «¿cuánto cuesta para niños?» o «¿hasta cuándo?».

    En un grupo callo hasta que me preguntan. Responde a una foto o un texto con /read@{ $bot }, o escríbelo al pie de tu foto.

    Con /cancel se detiene lo que estoy haciendo para ti. /privacy dice qué se guarda, y /forget lo borra.
# $photos, $results: how long, as in "1 hour"; $model: "none", or the address of the model server that the operator set
privacy =
    Adónde van tus fotos: se leen en la máquina de quien administra este bot.{ $model ->
        [none] { " " }No van a ningún otro sitio.
       *[other] { " " }Ayuda un servidor de modelos que eligió quien lo administra: { $model }. No van a ningún otro sitio.
    }

    Cuánto se guarda: las fotos { $photos }, y luego se borran. Su texto, el borrador y pequeñas imágenes de lo que costaba leer { $results }, para que los botones de la respuesta funcionen y la misma foto se responda al instante.

    Lo que falló cada vez que lo intenté se guarda { $dead }, con sus fotos, para que quien me administra averigüe la causa y aún se pueda responder.

    En un grupo anoto qué fotos de un álbum se enviaron, durante { $photos }, por si alguien me pide leerlas; antes no descargo ninguna.

    /forget borra al instante lo que guardo de ti, de todos los chats. Lo que está en este chat es tuyo: bórralo cuando quieras.
duration-days = { $count ->
    [one] 1 día
   *[other] { $count } días
}
duration-hours = { $count ->
    [one] 1 hora
   *[other] { $count } horas
}
duration-minutes = { $count ->
    [one] 1 minuto
   *[other] { $count } minutos
}
duration-seconds = { $count ->
    [one] 1 segundo
   *[other] { $count } segundos
}

# $seconds: a figure such as 0.2
duration-short = { $seconds } s

## The conversation: how to ask

read-how = Responde con /read a la foto o al texto que debo leer. También vale un pie de foto que empiece por /read.
read-how-private = Envíame una foto y la leo. O responde con /read a una foto o un texto de este chat.
read-mine = Ese mensaje es mi propia respuesta. Responde a la foto o al texto que debo leer.
read-nothing = En ese mensaje no encuentro ni foto ni texto.
hint-short = Es demasiado corto para hacer un mensaje. Envíame la foto de un folleto, o un texto de al menos una frase.
hint-other = Solo leo fotos y textos. Envíame la foto de un folleto, o un texto.
hint-command = No conozco ese comando. En /help está lo que sé hacer.

## The conversation: cancelling

cancel-nothing = No estoy haciendo nada para ti en este chat.
# $list: what was stopped, one or more of the cancel-* below
cancel-done = Detenido: { $list }.
cancel-late = Demasiado tarde, ya está casi hecho.
cancel-photo = la foto
# $count: photos
cancel-album = { $count ->
    [one] el álbum de 1 foto
   *[other] el álbum de { $count } fotos
}
# $words: the first words of the text
cancel-text = el texto «{ $words }»
