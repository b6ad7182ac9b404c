## The conversation: while it works

status-seen = { $photos ->
    [0] Visto. Escribo el mensaje…
    [one] Visto. Leo la foto…
   *[other] Visto. Leo { $photos } fotos…
}
# $ahead: jobs before this one
status-queued = { $ahead ->
    [one] Visto. Hay otro antes que tú.
   *[other] Visto. Hay { $ahead } antes que tú.
}
status-reading = { $of ->
    [one] Leo la foto…
   *[other] Leo la página { $page } de { $of }…
}
# $words: about how many a model has written so far
status-writing = { $words ->
    [0] Escribo el mensaje…
    [one] Escribo el mensaje… 1 palabra
   *[other] Escribo el mensaje… { $words } palabras
}
status-weighing = { $drafts ->
    [one] Valoro un borrador…
   *[other] Valoro { $drafts } borradores…
}

## The answer

answer-no-text = { $photos ->
    [one] No veo texto en esta foto. Si lo hay, prueba más de cerca, con mejor luz, o envía la foto como archivo.
   *[other] No veo texto en estas fotos. Si lo hay, prueba más de cerca, con mejor luz, o envía las fotos como archivos.
}
answer-no-words = En este texto no encuentro nada con que hacer un mensaje.
answer-kept = ✓ { $of ->
    [one] { $kept } de 1 dato conservado
   *[other] { $kept } de { $of } datos conservados
}
# $drafts: that were weighed; $seconds: as in duration-short; $of: 0 where there is no fact to keep
answer-weighed = ✓ { $drafts ->
    [one] 1 borrador valorado
   *[other] { $drafts } borradores valorados
} en { $seconds }{ $of ->
    [0] .
    [one] ; este conserva { $kept } de 1 dato.
   *[other] ; este conserva { $kept } de { $of } datos.
}
answer-nothing-to-check = ✓ Nada añadido. La foto no muestra ninguna fecha, precio, número ni enlace que comprobar.
answer-nothing-to-check-text = ✓ Nada añadido. El texto no trae ninguna fecha, precio, número ni enlace que comprobar.
# $list: facts as printed, in quotation marks
answer-dropped = Omitido: { $list }
answer-doubts = Compruébalo, por favor:
# $text: the fact as printed; $reasons: one or more of the doubt-* below
answer-doubt = «{ $text }»: { $reasons }
# $count: doubtful facts that are not named
answer-doubts-more = … y { $count } más
answer-cutout = Así está en la foto.
answer-cutout-refused = En este chat no puedo mostrar imágenes. Compara lo que cuesta leer con tu foto, por favor.
doubt-unclear = cuesta leerlo
# $other: what it may say instead
doubt-readings = cuesta leerlo, podría ser «{ $other }»
doubt-impossible-day = ese día no existe
doubt-impossible-time = esa hora no existe
# $digits: how many the number has
doubt-length = un teléfono de { $digits } cifras no es habitual allí
# $taken, $other: day and month
doubt-order = lo he entendido como { $taken }; podría ser { $other }
doubt-order-unknown = no se sabe cuál es el día y cuál el mes
# $weekday: of the date
doubt-weekday = ese día es { $weekday }; lo dejé como está impreso
doubt-weekday-unknown = el día de la semana no es el de la fecha; lo dejé como está impreso
answer-quoted = «{ $text }»
answer-more = y { $count } más
answer-copy = El mensaje es demasiado largo para abrirlo en WhatsApp desde aquí: tócalo para copiarlo y pégalo en tu grupo.
answer-unstyled = Se muestra sin estilos: tiene más de los que caben en un mensaje de Telegram.
answer-text-heading = Todo el texto
answer-text-in-file = Todo el texto está en el archivo de abajo.
# $characters: length of the message
answer-message-in-file = El mensaje tiene { $characters } caracteres, demasiados para una sola respuesta aquí. Está en el archivo de abajo. Con «Más corto» cabe, o recórtalo a mano.
answer-message-in-file-short = El mensaje tiene { $characters } caracteres, demasiados para una sola respuesta aquí. Está en el archivo de abajo.
# $number: place of the photo in the album; $sentence: one of the error-* below
answer-problem = Foto { $number }: { $sentence }
# $sentence: one of the error-* below
answer-change-failed = Ese cambio no ha funcionado. { $sentence }
answer-file-refused = En este chat no puedo enviar archivos. Reenvíame la foto en privado y allí recibes el archivo.
file-text = texto
file-message = mensaje

# Between the parts of a list, and between parts that may have commas themselves
list-comma = { ", " }
list-semicolon = { "; " }
