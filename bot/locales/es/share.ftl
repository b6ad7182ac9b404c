## Out to the group: the first row of buttons under an answer

button-to-whatsapp = WhatsApp ➤
button-to-telegram = Telegram ➤
button-post = Publicar…
button-post-here = Publicar aquí

## Inline mode: the bot's name typed in any chat

# Buttons above the results, short ones; a tap leads to the chat with the bot
inline-none = Envíame primero una foto
inline-unknown = No conozco ese mensaje. Envíame una foto
inline-foreign = Es de otra persona. Envíame una foto
inline-refused = No acepto nada tuyo. Mira por qué
inline-too-long = Demasiado largo para un mensaje de Telegram
inline-later = Aún lo estoy escribiendo. Prueba en un momento
# The name of a message that has no title
inline-untitled = Mensaje

## Post …: into a group, by the bot

# $count: groups below
posting-choose = { $count ->
    [one] ¿Dónde lo publico? Este es el grupo en que podemos escribir los dos:
   *[other] ¿Dónde lo publico? Estos son los grupos en que podemos escribir los dos:
}
posting-none =
    No conozco ningún grupo en que podamos escribir los dos. Añádeme a uno y escribe allí /read una vez, para que vea que estás en él.
# $group: its name
posting-preview = Así se verá en «{ $group }».
button-post-now = Publicar ya
button-post-at = A una hora…
button-post-never = Déjalo
button-post-back = ‹ Volver
button-post-undo = Retirarlo
button-post-cancel = Cancelar
# $group: its name; $zone: as in "Europe/Lisbon"
posting-when =
    ¿Cuándo lo publico en «{ $group }»? Elige una hora, o responde a este mensaje con una: «mañana 18:30», «2026-12-01 9:00», «en 2 horas».

    Las horas son las de { $zone }.
posting-when-utc =
    ¿Cuándo lo publico en «{ $group }»? Elige una hora, o responde a este mensaje con una: «mañana 18:30», «2026-12-01 9:00», «en 2 horas».

    Las horas son UTC, pues no sé dónde vives: pon tu zona horaria con /settings.
# What people may write for times besides English and the names of weekdays: small letters, parted by commas, all forms
# of a word; what they show in “posting-when” has to be understood. The ones before the last
# say that an hour of the day is named; the last ones are left out, or say that it is so long from now.
when-words-today = hoy, esta noche, esta tarde
when-words-tomorrow = mañana
when-words-minutes = min, minuto, minutos
when-words-hours = h, hora, horas
when-words-days = día, días, dia, dias
when-words-at = a la, a las
when-words-left-out = en, dentro de, el, de, ahora

# Labels of times, on buttons; $time: as in "18:00"
button-at-hour = En 1 hora
button-at-today = Hoy { $time }
button-at-tomorrow = Mañana { $time }
# $weekday: its full name
button-at-weekday = { $weekday } { $time }
posting-posting = Lo publico…
# $group: its name
posting-done = Publicado en «{ $group }».
# $link: to the message
posting-done-link = Publicado en «{ $group }»: { $link }
# $group: its name; $when: day, time and time zone
posting-planned = Lo publicaré en «{ $group }» el { $when }. /scheduled muestra todo lo que espera.
posting-taken-back = Retirado: ya no está en «{ $group }».
posting-cannot-take-back = Ya no puedo retirarlo: Telegram solo me deja borrar un mensaje durante dos días. Bórralo allí tú, o pídeselo a un admin.
posting-cancelled = Cancelado: no se publica nada en «{ $group }».
posting-given-up = No se publica nada.
# Why a message cannot be posted; $group: its name
posting-no-gone = No puedo publicarlo: ya no estoy en «{ $group }».
posting-no-left = No puedo publicarlo: ya no estás en «{ $group }».
posting-no-silent = No puedo publicarlo: no tienes permiso para escribir en «{ $group }».
posting-no-muted = No puedo publicarlo: no tengo permiso para escribir en «{ $group }».
posting-no-hidden = No puedo publicarlo: «{ $group }» oculta a sus miembros, así que no puedo ver si tienes permiso para escribir allí. Un admin puede hacerme admin a mí también.
posting-no-blocked = No puedo publicarlo: quien me administra no me deja trabajar en «{ $group }».
posting-no-unknown = No pude preguntar a Telegram si podemos escribir en «{ $group }». Prueba otra vez en un momento, por favor.
posting-no-refused = Telegram no lo aceptó para «{ $group }».
# $limit: messages that may wait
posting-no-room = { $limit ->
    [one] Ya espera un mensaje tuyo, y no caben más. /scheduled lo muestra.
   *[other] Ya esperan { $limit } mensajes tuyos, y no caben más. /scheduled los muestra.
}
posting-not-a-time = No entiendo esa hora. Escríbela como «mañana 18:30», «2026-12-01 9:00» o «en 2 horas».
posting-past = Esa hora ya pasó. Dime una que esté por venir, por favor.
# $days: how far ahead
posting-too-far = Planifico con { $days ->
    [one] un día
   *[other] { $days } días
} de antelación como mucho.
# $when: day, time and time zone
posting-late = No estaba en marcha cuando esto debía publicarse en «{ $group }»: { $when }. ¿Lo publico ahora?
# $group: its name
posting-lost = Me interrumpí mientras publicaba esto en «{ $group }», y no sé si llegó. Míralo, por favor. Si no está allí, publícalo ahora.

# Answers to pressed buttons
pressed-post-later = Aún lo estoy escribiendo. Pulsa otra vez en un momento, por favor.
pressed-post-too-long = El mensaje es demasiado largo para uno de Telegram. Con «Más corto» cabe.
pressed-post-open = Ya está abierto, más abajo.
pressed-post-over = Eso ya terminó.
pressed-post-foreign = Solo puede publicarlo quien lo pidió.

## /scheduled: what waits for its time

command-scheduled = Qué voy a publicar y cuándo
scheduled-none = No hay nada tuyo esperando. «Publicar…» debajo de un mensaje y luego «A una hora…» lo planifica.
scheduled-list = Esto espera a publicarse:
# $number: place in the list; $title: of the message; $group: its name; $when: day, time and time zone
scheduled-one = { $number }. «{ $title }» en «{ $group }»: { $when }
# $number: place in the list
button-scheduled-cancel = Cancelar { $number }

## /help and /privacy, besides

help-share = A un grupo: «WhatsApp ➤» y «Telegram ➤» envían el mensaje en tu nombre; con «Publicar…» lo publico yo, ahora o a una hora. /scheduled muestra lo que espera.
# $seen: a duration
privacy-share = Durante { $seen } anoto en qué grupos te dirigiste a mí, para que «Publicar…» pueda ofrecerlos. Lo que debo publicar más tarde se guarda hasta entonces.

## /forget, besides

# $count: of them
forget-posts = { $count ->
    [one] 1 mensaje que ibas a publicar
   *[other] { $count } mensajes que ibas a publicar
}
forget-groups = { $count ->
    [one] la nota de que te vi en 1 grupo
   *[other] las notas de que te vi en { $count } grupos
}
