## Português: formas do Brasil, escritas para que se entendam também em Portugal; trata-se por «você»; o bot fala de si na
## primeira pessoa; aspas “”. A categoria [one] vale em português também para 0: por isso leva o número.

## The conversation: who may not ask

# $id: by which Telegram knows the person
refused-blocked = Não aceito mais nada seu, por decisão de quem me opera. Se acha que é um engano, diga a essa pessoa o seu número: { $id }. Com /forget você apaga o que guardo sobre você.
refused-unknown = Não estou aberto a todos, e você não está na minha lista. Para entrar, diga o seu número a quem me opera: { $id }.
# $id: by which Telegram knows the group
refused-group = Não estou aberto a todos, e nem este grupo nem você estão na minha lista. Para entrar, diga o número do grupo a quem me opera: { $id }.
refused-paused = Não aceito nada novo agora: quem me opera me colocou em pausa. Toque em “Tentar de novo” mais tarde, por favor.
# $limit: photos and texts in a day; $wait: a duration
refused-quota-person = Aceito { $limit ->
    [1] uma foto ou um texto
    [one] { $limit } foto ou texto
   *[other] { $limit } fotos e textos
} por dia de cada pessoa, e com isto seria mais. A contagem recomeça à meia-noite UTC, daqui a { $wait }.
refused-quota-chat = Aceito { $limit ->
    [1] uma foto ou um texto
    [one] { $limit } foto ou texto
   *[other] { $limit } fotos e textos
} por dia de cada grupo, e com isto seria mais. A contagem recomeça à meia-noite UTC, daqui a { $wait }.
pressed-refused = Aqui não aceito nada seu.
pressed-paused = Não aceito nada novo agora: quem me opera me colocou em pausa. Tente mais tarde, por favor.

## The conversation: forgetting

forget-ask =
    Apago tudo o que guardo sobre você, daqui e de outros chats? São as suas fotos, o texto delas, as minhas respostas e o que anotei; o que ainda estou fazendo é interrompido. As mensagens nos seus chats ficam, mas os botões delas deixam de funcionar.
forget-kept = Guardo até o prazo acabar. Em /privacy você vê quando.
forget-nothing = Aqui não há nada seu.
# $list: one or more of the forget-* below
forget-done =
    Apagado: { $list }.

    O que ainda sei: quanto você me pediu hoje, até amanhã; se pode usar este bot; e que mensagens recebi e enviei, pelo número, para não responder duas vezes.
# $count: of them
forget-questions = { $count ->
    [1] o que você pediu uma vez
    [one] o que você pediu { $count } vez
   *[other] o que você pediu { $count } vezes
}
forget-photos = { $count ->
    [one] { $count } foto
   *[other] { $count } fotos
}
forget-answers = { $count ->
    [one] { $count } resposta
   *[other] { $count } respostas
}
forget-cancelled = { $count ->
    [one] { $count } coisa que eu estava fazendo
   *[other] { $count } coisas que eu estava fazendo
}
forget-items = { $count ->
    [one] a anotação sobre { $count } foto de um álbum
   *[other] as anotações sobre { $count } fotos de álbuns
}
forget-buried = { $count ->
    [one] { $count } coisa que tinha dado errado
   *[other] { $count } coisas que tinham dado errado
}
forget-days = { $count ->
    [one] { $count } dia de contas do que os modelos gastaram com você
   *[other] { $count } dias de contas do que os modelos gastaram com você
}
forget-settings = como você gosta das suas mensagens
button-forget = Apagar tudo
button-keep = Guardar
pressed-foreign-forget = Isso é para quem pediu. Escreva /forget para apagar o que é seu.
