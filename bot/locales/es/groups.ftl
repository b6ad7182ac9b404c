## In groups: being added, and /settings of the admins

# $bot: the bot's user name
added =
    Leo fotos de folletos y con ellas hago el borrador de un mensaje para el grupo; en él no hay nada inventado.
    Callo hasta que me preguntan: responde a una foto con /read@{ $bot }. Admins: /settings@{ $bot } dice qué más puedo hacer aquí.
group-admins-only = Solo los admins de este grupo pueden cambiar mis ajustes aquí.
group-only-admins-ask = En este grupo solo pueden preguntarme los admins. Envíame la foto en privado y la leo allí.
# $automatic: on or off; $topics: topics in which photos are read by themselves, 0: in all;
# $platform: whatsapp, telegram, plain or own; $tone: friendly, formal, plain or own; $length: brief, normal, detailed
# or own; $language: a language in its own words, or own; $who: all or admins; $quiet: hours, as in "22:00–07:00", or
# none; $zone: a time zone
group-settings =
    Cómo soy en este grupo. Solo los admins pueden cambiarlo.

    Fotos por las que nadie pregunta: { $automatic ->
        [on] { $topics ->
            [0] las leo, y hablo cuando hay algo que decir
            [one] las leo en un tema, y hablo cuando hay algo que decir
           *[other] las leo en { $topics } temas, y hablo cuando hay algo que decir
        }
       *[off] las dejo en paz
    }
    Los mensajes van a: { $platform ->
        [whatsapp] WhatsApp
        [telegram] Telegram
        [plain] cualquier sitio, como texto simple
       *[own] donde cada persona prefiera
    }
    Hablan: { $tone ->
        [friendly] con cercanía
        [formal] con formalidad
        [plain] con sencillez, sin emojis
       *[own] como cada persona prefiera
    }
    Son: { $length ->
        [brief] cortos
        [normal] de longitud normal
        [detailed] detallados
       *[own] tan largos como cada persona prefiera
    }
    Yo hablo: { $language ->
        [own] el idioma de quien pregunta
       *[other] { $language }
    }
    Quién puede preguntar: { $who ->
        [admins] los admins
       *[all] todos
    }
    Horas de silencio: { $quiet ->
        [none] ninguna
       *[other] { $quiet } ({ $zone })
    }
# $bot: the bot's user name
group-privacy =
    ⚠ Telegram no me muestra fotos aquí, solo comandos y respuestas a mí (modo de privacidad). /read en respuesta a una foto funciona igual. Para que vea las fotos: hazme admin de este grupo; o escribe a @BotFather, /setprivacy, elige @{ $bot }, Disable, y luego quítame de este grupo y vuelve a añadirme.
group-which-platform = ¿Dónde se publican los mensajes de este grupo?
group-which-tone = ¿Cómo deben hablar los mensajes de este grupo?
group-which-length = ¿Qué longitud deben tener los mensajes de este grupo?
group-which-language = ¿En qué idioma hablo en este grupo?
# $word: group-word-quiet below; $zone: a time zone
group-which-quiet =
    ¿En qué horas debo guardar silencio? Entonces no leo nada por mi cuenta, y lo que digo no suena. Las horas son las de { $zone }.

    Otras: responde a esto con «{ $word }: 21-6».
# $word: settings-word-zone; $example: name of a time zone
group-which-zone =
    ¿En qué zona horaria está este grupo? De ella son las horas de silencio.

    Cualquier otra: responde a esto con «{ $word }: { $example }».
# What an admin writes before a colon; in small letters
group-word-quiet = silencio
# $words: as the admin wrote it
group-no-hours = No entiendo «{ $words }» como horas. Escríbelo como «22-7»: la primera hora de silencio, y la primera después.

# On buttons
button-automatic-on = Leer fotos por tu cuenta
button-automatic-off = Leer solo si te piden
button-who-admins = Solo admins preguntan
button-who-all = Todos pueden preguntar
button-topic-here = Por tu cuenta solo en este tema
button-topic-away = Ya no en este tema
button-platform = Destino…
button-tone = Tono…
button-length = Longitud…
button-quiet = Silencio…
button-quiet-none = Sin horas de silencio
# $begin, $end: hours, as in 22:00
button-quiet-hours = { $begin }–{ $end }
button-each = Como cada cual
button-asker = De quien pregunte
button-add-group = Añadirme a un grupo
button-open-private = Probar en privado
start-read = Envíame la foto de un folleto, cartel, aviso, menú, horario o recibo, aquí en este chat. Respondo con un mensaje listo para publicar.

## Where the bot is asked in a chat that it is not in

guest-how = Mencióname en respuesta a la foto de un folleto, o a un texto, y hago con ello un mensaje.
guest-too-long = El mensaje es demasiado largo para una sola respuesta aquí. Envíame la foto en privado y allí lo recibes.
