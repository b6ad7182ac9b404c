## Español: se trata de «tú»; el bot habla de sí mismo en primera persona y sin género; comillas «».

## The conversation: who may not ask

# $id: by which Telegram knows the person
refused-blocked = Ya no acepto nada tuyo, por decisión de quien me administra. Si crees que es un error, dile tu número: { $id }. Con /forget se borra lo que guardo de ti.
refused-unknown = No estoy abierto a todo el mundo y no estás en mi lista. Para entrar, da tu número a quien me administra: { $id }.
# $id: by which Telegram knows the group
refused-group = No estoy abierto a todo el mundo, y ni este grupo ni tú están en mi lista. Para entrar, da el número del grupo a quien me administra: { $id }.
refused-paused = Ahora no acepto nada nuevo: quien me administra me ha puesto en pausa. Pulsa «Reintentar» más tarde, por favor.
# $limit: photos and texts in a day; $wait: a duration
refused-quota-person = Acepto { $limit ->
    [one] una foto o un texto
   *[other] { $limit } fotos y textos
} al día de cada persona, y con esto serían más. La cuenta empieza de nuevo a medianoche UTC, dentro de { $wait }.
refused-quota-chat = Acepto { $limit ->
    [one] una foto o un texto
   *[other] { $limit } fotos y textos
} al día de cada grupo, y con esto serían más. La cuenta empieza de nuevo a medianoche UTC, dentro de { $wait }.
pressed-refused = Aquí no acepto nada tuyo.
pressed-paused = Ahora no acepto nada nuevo: quien me administra me ha puesto en pausa. Inténtalo más tarde, por favor.

## The conversation: forgetting

forget-ask =
    ¿Borro todo lo que guardo de ti, de aquí y de otros chats? Son tus fotos, su texto, mis respuestas y lo que anoté; lo que aún tengo entre manos se detiene. Los mensajes de tus chats se quedan, pero sus botones dejan de funcionar.
forget-kept = Lo guardo hasta que se cumpla su plazo. Con /privacy ves cuándo.
forget-nothing = Aquí no hay nada tuyo.
# $list: one or more of the forget-* below
forget-done =
    Borrado: { $list }.

    Lo que aún sé: cuánto me has pedido hoy, hasta mañana; si puedes usar este bot; y qué mensajes he recibido y enviado, por su número, para no responder dos veces.
# $count: of them
forget-questions = { $count ->
    [one] lo que pediste una vez
   *[other] lo que pediste { $count } veces
}
forget-photos = { $count ->
    [one] 1 foto
   *[other] { $count } fotos
}
forget-answers = { $count ->
    [one] 1 respuesta
   *[other] { $count } respuestas
}
forget-cancelled = { $count ->
    [one] 1 cosa que tenía entre manos
   *[other] { $count } cosas que tenía entre manos
}
forget-items = { $count ->
    [one] la nota sobre 1 foto de un álbum
   *[other] las notas sobre { $count } fotos de álbumes
}
forget-buried = { $count ->
    [one] 1 cosa que había salido mal
   *[other] { $count } cosas que habían salido mal
}
forget-days = { $count ->
    [one] 1 día de cuentas de lo que los modelos gastaron por ti
   *[other] { $count } días de cuentas de lo que los modelos gastaron por ti
}
forget-settings = cómo te gustan tus mensajes
button-forget = Borrarlo todo
button-keep = Guardarlo
pressed-foreign-forget = Eso es para quien lo pidió. Escribe /forget para borrar lo tuyo.
