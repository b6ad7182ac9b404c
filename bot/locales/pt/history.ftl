## /history and /find: a person's last answers

command-history = As suas últimas respostas, para ver de novo
command-find = Achar uma resposta pelas palavras dela

# $count: of them; a list follows
history-list = { $count ->
    [1] A sua última resposta. O número a mostra de novo.
    [one] A sua última resposta ({ $count }). O número a mostra de novo.
   *[other] As suas últimas { $count } respostas. Um número mostra uma de novo.
}
history-none = Ainda não tenho respostas suas. Envie a foto de um folheto, ou um texto.
history-off = Não guardo lista das suas respostas: quem me opera desligou isso. /find procura no que ainda lembro.
# One answer of the list. $number: place in it; $title: what it is about; $when: day and hour;
# $place: private, guest (a chat that the bot is not in), group (without a name) or named; $group: its name
history-one = { $number }. { $title }: { $when }{ $place ->
    [private] { "" }
    [guest] , em outro chat
    [group] , em um grupo
   *[named] , em “{ $group }”
}
# In a group, above a button that leads to the private chat
history-in-private = Aqui todos veriam as suas respostas. Eu as mostro no privado.
button-history = Mostrar no privado
# Above an answer that is too long to be shown again as a message
history-too-long = É longo demais para uma mensagem. Está neste arquivo.
pressed-history-gone = Não tenho mais esta resposta.

find-how = Diga depois do comando o que procurar: /find feira
# $words: what was looked for
find-none = Nenhuma das suas respostas que ainda tenho diz “{ $words }”.
# $count: of them; $words: what was looked for; a list follows
find-list = { $count ->
    [1] Uma das suas respostas diz “{ $words }”. O número a mostra de novo.
    [one] { $count } das suas respostas diz “{ $words }”. O número a mostra de novo.
   *[other] { $count } das suas respostas dizem “{ $words }”. Um número mostra uma de novo.
}
# $count: hits that are not listed
find-more = { $count ->
    [1] Uma resposta mais antiga também. Com mais uma palavra vêm menos.
    [one] { $count } resposta mais antiga também. Com mais uma palavra vêm menos.
   *[other] { $count } respostas mais antigas também. Com mais uma palavra vêm menos.
}

## /help, /privacy and /forget, besides

help-history = /history mostra de novo as suas últimas respostas, e /find procura palavras nelas.
# $count: answers; $keep: how long, as in "30 days"
privacy-history =
    { $count ->
        [1] A sua última resposta fica guardada
        [one] A sua última resposta ({ $count }) fica guardada
       *[other] As suas últimas { $count } respostas ficam guardadas
    } por { $keep }, cada uma com a mensagem e o texto da foto, para que /history e /find as tenham.
# $count: of them
forget-history = { $count ->
    [one] { $count } resposta no seu /history
   *[other] { $count } respostas no seu /history
}
