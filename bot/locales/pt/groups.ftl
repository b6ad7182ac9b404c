## In groups: being added, and /settings of the admins

# $bot: the bot's user name
added =
    Leio fotos de folhetos e faço delas o rascunho de uma mensagem para o grupo; nada nele é inventado.
    Fico em silêncio até me pedirem: responda a uma foto com /read@{ $bot }. Admins: /settings@{ $bot } diz o que mais posso fazer aqui.
group-admins-only = Só os admins deste grupo podem mudar os meus ajustes aqui.
group-only-admins-ask = Neste grupo só os admins podem me pedir. Envie a foto para mim no privado, e leio lá.
# $automatic: on or off; $topics: topics in which photos are read by themselves, 0: in all;
# $platform: whatsapp, telegram, plain or own; $tone: friendly, formal, plain or own; $length: brief, normal, detailed
# or own; $language: a language in its own words, or own; $who: all or admins; $quiet: hours, as in "22:00–07:00", or
# none; $zone: a time zone
group-settings =
    Como sou neste grupo. Só os admins podem mudar.

    Fotos sobre as quais ninguém pergunta: { $automatic ->
        [on] { $topics ->
            [0] eu leio, e falo quando há algo a dizer
            [one] eu leio em um tópico, e falo quando há algo a dizer
           *[other] eu leio em { $topics } tópicos, e falo quando há algo a dizer
        }
       *[off] deixo em paz
    }
    As mensagens vão para: { $platform ->
        [whatsapp] WhatsApp
        [telegram] Telegram
        [plain] qualquer lugar, como texto simples
       *[own] onde cada pessoa preferir
    }
    Elas falam: { $tone ->
        [friendly] com simpatia
        [formal] com formalidade
        [plain] com simplicidade, sem emojis
       *[own] como cada pessoa preferir
    }
    Elas são: { $length ->
        [brief] curtas
        [normal] de tamanho normal
        [detailed] detalhadas
       *[own] tão longas quanto cada pessoa preferir
    }
    Eu falo: { $language ->
        [own] a língua de quem pede
       *[other] { $language }
    }
    Quem pode pedir: { $who ->
        [admins] os admins
       *[all] todos
    }
    Horas de silêncio: { $quiet ->
        [none] nenhuma
       *[other] { $quiet } ({ $zone })
    }
# $bot: the bot's user name
group-privacy =
    ⚠ O Telegram não me mostra fotos aqui, só comandos e respostas a mim (modo de privacidade). /read em resposta a uma foto funciona do mesmo jeito. Para eu ver as fotos: faça de mim admin deste grupo; ou escreva a @BotFather, /setprivacy, escolha @{ $bot }, Disable, depois me tire deste grupo e me adicione de novo.
group-which-platform = Onde são postadas as mensagens deste grupo?
group-which-tone = Como devem falar as mensagens deste grupo?
group-which-length = De que tamanho devem ser as mensagens deste grupo?
group-which-language = Em que língua falo neste grupo?
# $word: group-word-quiet below; $zone: a time zone
group-which-quiet =
    Em que horas devo ficar em silêncio? Então não leio nada por conta própria, e o que digo não faz som. As horas são as de { $zone }.

    Outras: responda a isto com “{ $word }: 21-6”.
# $word: settings-word-zone; $example: name of a time zone
group-which-zone =
    Em que fuso horário está este grupo? As horas de silêncio são dele.

    Qualquer outro: responda a isto com “{ $word }: { $example }”.
# What an admin writes before a colon; in small letters
group-word-quiet = silêncio
# $words: as the admin wrote it
group-no-hours = Não entendo “{ $words }” como horas. Escreva como “22-7”: a primeira hora de silêncio, e a primeira depois dela.

# On buttons
button-automatic-on = Ler fotos por conta própria
button-automatic-off = Ler só quando pedirem
button-who-admins = Só admins pedem
button-who-all = Todos podem pedir
button-topic-here = Por conta própria só neste tópico
button-topic-away = Não mais neste tópico
button-platform = Destino…
button-tone = Tom…
button-length = Tamanho…
button-quiet = Silêncio…
button-quiet-none = Sem horas de silêncio
# $begin, $end: hours, as in 22:00
button-quiet-hours = { $begin }–{ $end }
button-each = Como cada um
button-asker = De quem pedir
button-add-group = Adicionar a um grupo
button-open-private = Testar no privado
start-read = Envie uma foto de um folheto, cartaz, aviso, cardápio, horário ou recibo, aqui neste chat. Respondo com uma mensagem pronta para postar.

## Where the bot is asked in a chat that it is not in

guest-how = Mencione-me em resposta à foto de um folheto, ou a um texto, e faço dele uma mensagem.
guest-too-long = A mensagem é longa demais para uma só resposta aqui. Envie a foto para mim no privado, e lá você a recebe.
