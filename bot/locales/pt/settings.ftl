## /settings of a person

command-settings = Como você gosta das suas mensagens
# $platform: whatsapp, telegram or plain; $tone: friendly, formal or plain; $length: brief, normal or detailed;
# $language: a language in its own words, or own; $region: name of a country, or none; $zone: a time zone, or none
settings =
    Do jeito que você gosta. O que você escreve junto a uma foto continua valendo mais.

    As suas mensagens vão para: { $platform ->
        [whatsapp] WhatsApp
        [telegram] Telegram
       *[plain] qualquer lugar, como texto simples
    }
    Elas falam: { $tone ->
        [formal] com formalidade
        [plain] com simplicidade, sem emojis
       *[friendly] com simpatia
    }
    Elas são: { $length ->
        [brief] curtas
        [detailed] detalhadas
       *[normal] de tamanho normal
    }
    Eu falo: { $language ->
        [own] como o seu Telegram
       *[other] { $language }
    }
    Telefones e datas são lidos como em: { $region ->
        [none] onde a foto parecer ter sido feita
       *[other] { $region }
    }
    O seu fuso horário: { $zone ->
        [none] não sei
       *[other] { $zone }
    }
settings-which-language = Em que língua falo com você?
# $word: settings-word-country below; $example: name of a country
settings-which-region =
    Em que país você está? Telefones e datas são lidos como se escrevem lá, quando a foto não diz.

    Qualquer outro: escreva “{ $word }: { $example }”.
# $word: settings-word-zone below; $example: name of a time zone
settings-which-zone =
    Em que fuso horário você está? Os eventos do calendário ficam nele.

    Qualquer outro: escreva “{ $word }: { $example }”.
# What a person writes before a colon; one word, in small letters
settings-word-country = país
settings-word-zone = fuso
# $words: as the person wrote it
settings-no-region = Não conheço nenhum país “{ $words }”. As duas letras dele também servem, como “PT”.
settings-no-zone = Não conheço nenhum fuso horário “{ $words }”. Escreva como “Europe/Lisbon”, ou só a cidade.

# On buttons, three of which stand side by side on a phone: short ones
button-length-brief = Curto
button-length-normal = Normal
button-length-detailed = Detalhado
button-language = Língua…
button-region = País…
button-zone = Fuso horário…
button-language-own = Como meu Telegram
button-region-none = Como a foto
button-reset = Como era antes
button-back = ‹ Voltar
pressed-foreign-settings = Estes ajustes são de outra pessoa. Escreva /settings para os seus.
pressed-expired-settings = Estes botões não valem mais. Escreva /settings para ter outros.

## /help and /privacy, besides

help-settings = /settings guarda como você gosta das suas mensagens e em que língua falo com você.

privacy-settings =
    Como você gosta das suas mensagens (/settings) fica guardado até você desfazer. Onde os admins de um grupo querem que eu leia fotos por conta própria, leio as de todos de lá; elas ficam guardadas tanto quanto as outras.
