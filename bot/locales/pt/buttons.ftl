## The buttons under the answer

button-whatsapp = WhatsApp
button-telegram = Telegram
button-plain = Simples
# $label: one of the three above
button-current = • { $label } •
button-shorter = Mais curto
button-longer = Mais longo
button-think = Pensar mais
button-best = Voltar ao melhor
# Names of drafts, on buttons of which four stand side by side on a phone: short ones
angle-announcer = Usual
angle-keeper = Detalhes
angle-host = Convite
angle-notice = Aviso
angle-shortest = Mínimo
button-file = Texto em arquivo
button-copy = Copiar
button-retry = Tentar de novo

pressed-already = Já está assim.
pressed-changing = Um momento…
# $wait: a duration
pressed-thinking = Pensando, por até { $wait }…
pressed-file = Aí vai.
pressed-file-again = O arquivo já está no chat.
pressed-expired = Não conheço mais esta resposta. Envie a foto de novo e faço outra.
pressed-foreign = Só quem pediu pode mudar isto. Responda à foto com /read para ter a sua própria resposta.
# $wait: a duration
pressed-busy = Muita coisa para fazer agora. Toque de novo daqui a { $wait }, por favor.
