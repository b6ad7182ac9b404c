## The conversation: commands

command-start = O que este bot faz
command-help = Como usar
command-read = Ler uma foto ou um texto (respondendo a ele)
command-cancel = Parar o que estou fazendo para você
command-privacy = O que é guardado, onde e por quanto tempo
command-forget = Apagar o que guardo sobre você
command-status = Como estão a fila e os processos
command-who = Quem pode usar este bot e quem não pode
command-allow = Admitir alguém, pelo número ou respondendo
command-block = Não aceitar mais nada de alguém
command-unblock = Desfazer um /block
command-pause = Não aceitar nada novo por enquanto
command-resume = Voltar a aceitar fotos

start =
    Envie uma foto de um folheto, cartaz, aviso, cardápio, horário ou recibo. Você recebe uma mensagem pronta para postar em um grupo do WhatsApp ou do Telegram, e todo o texto da foto.

    Cada data, hora, preço, número e link dessa mensagem está na foto; eu não acrescento nada.

    Experimente: envie uma foto agora. O resto está em /help.
# $bot: the bot's user name
start-group =
    Leio folhetos e outras fotos com texto, e faço deles o rascunho de uma mensagem. Em grupos fico em silêncio até me pedirem: responda a uma foto com /read@{ $bot }.
# $photos: photos in one album; $bot: the bot's user name
help =
    O que você pode enviar
    • Uma foto, ou uma imagem como arquivo (mais nítida).
    • Um álbum de até { $photos } fotos: vira uma só mensagem.
    • Um texto, digitado ou encaminhado.

    O que você pode escrever junto
    • Como a mensagem deve ser: “curto”, “detalhado”, “formal”, “sem emojis”, “para o Telegram”, “texto simples”.
    • “Pense mais”: então avalio vários rascunhos, e os outros ficam a um botão de distância.
    • O que ela deve dizer também: “Traga uma cadeira!”

    Os botões debaixo da resposta mudam para onde é a mensagem e que tamanho ela tem. Um toque na mensagem a copia. “{ button-marks }” mostra onde está cada coisa; “{ button-more }” leva a calendário, contatos, mapa, tabelas e texto.

    Pergunte o que a foto diz: responda a ela, ou à resposta, com “quanto custa para crianças?” ou “até quando?”.

    Em grupos fico em silêncio até me pedirem. Responda a uma foto ou a um texto com /read@{ $bot }, ou escreva isso na legenda da sua foto.

    /cancel para o que estou fazendo para você. /privacy diz o que é guardado, e /forget apaga.
# $photos, $results: how long, as in "1 hour"; $model: "none", or the address of the model server that the operator set
privacy =
    Para onde vão as suas fotos: são lidas na máquina de quem opera este bot.{ $model ->
        [none] { " " }Não vão para nenhum outro lugar.
       *[other] { " " }Um servidor de modelos escolhido por essa pessoa ajuda: { $model }. Não vão para nenhum outro lugar.
    }

    Por quanto tempo são guardadas: as fotos, { $photos }; depois são apagadas. O texto delas, o rascunho e pequenas imagens do que era difícil de ler, { $results }, para que os botões da resposta funcionem e a mesma foto seja respondida na hora.

    O que falhou todas as vezes que tentei é guardado por { $dead }, com as fotos, para que quem me opera descubra o motivo e ainda haja uma resposta.

    Em grupos anoto que fotos de um álbum foram enviadas, por { $photos }, para o caso de alguém me pedir que as leia; antes disso não baixo nenhuma.

    /forget apaga na hora o que guardo sobre você, de todos os chats. O que está neste chat é seu: apague quando quiser.
duration-days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
}
duration-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
duration-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
duration-seconds = { $count ->
    [one] { $count } segundo
   *[other] { $count } segundos
}

# $seconds: a figure such as 0.2
duration-short = { $seconds } s

## The conversation: how to ask

read-how = Responda com /read à foto ou ao texto que devo ler. Uma legenda que comece com /read também serve.
read-how-private = Envie uma foto, e eu leio. Ou responda com /read a uma foto ou a um texto deste chat.
read-mine = Essa mensagem é a minha própria resposta. Responda à foto ou ao texto que devo ler.
read-nothing = Não encontro foto nem texto nessa mensagem.
hint-short = É curto demais para fazer uma mensagem. Envie a foto de um folheto, ou um texto de pelo menos uma frase.
hint-other = Só leio fotos e textos. Envie a foto de um folheto, ou um texto.
hint-command = Não conheço esse comando. Em /help está o que sei fazer.

## The conversation: cancelling

cancel-nothing = Não estou fazendo nada para você neste chat.
# $list: what was stopped, one or more of the cancel-* below
cancel-done = Interrompido: { $list }.
cancel-late = Tarde demais, já está quase pronto.
cancel-photo = a foto
# $count: photos
cancel-album = { $count ->
    [one] o álbum de { $count } foto
   *[other] o álbum de { $count } fotos
}
# $words: the first words of the text
cancel-text = o texto “{ $words }”
