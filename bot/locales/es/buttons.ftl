## The buttons under the answer

button-whatsapp = WhatsApp
button-telegram = Telegram
button-plain = Simple
# $label: one of the three above
button-current = • { $label } •
button-shorter = Más corto
button-longer = Más largo
button-think = Pensar más
button-best = Volver al mejor
# Names of drafts, on buttons of which four stand side by side on a phone: short ones
angle-announcer = Usual
angle-keeper = Detalles
angle-host = Invitar
angle-notice = Aviso
angle-shortest = Mínimo
button-file = Texto en archivo
button-copy = Copiar
button-retry = Reintentar

pressed-already = Ya está así.
pressed-changing = Un momento…
# $wait: a duration
pressed-thinking = Pensando, hasta { $wait }…
pressed-file = Ahí va.
pressed-file-again = El archivo ya está en el chat.
pressed-expired = Ya no conozco esta respuesta. Envía la foto otra vez y hago una nueva.
pressed-foreign = Solo puede cambiarlo quien lo pidió. Responde a la foto con /read y tendrás tu propia respuesta.
# $wait: a duration
pressed-busy = Hay demasiado que hacer ahora mismo. Pulsa otra vez dentro de { $wait }, por favor.
