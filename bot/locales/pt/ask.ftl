## Ask: a question about a photo, and what the photo says to it

command-ask = Perguntar o que uma foto diz (respondendo a ela)
ask-none = A foto não diz, até onde consigo ler.
ask-model-away = O modelo que procura onde as regras não acham nada não respondeu. Pergunte de novo mais tarde.
ask-tokens-spent = Os modelos já fizeram por você o que podem em um dia, então nenhum procurou. Amanhã eles ajudam de novo.
ask-doubtful = Difícil de ler, confira na foto, por favor.
# $keep: how long answers are remembered, as in "1 day"
ask-which = De que foto você fala? Responda à foto, ou à minha resposta sobre ela. Eu me lembro delas por { $keep }; se for mais antiga, envie de novo.
# $bot: the bot's user name
ask-how = Responda a uma foto que li, ou à minha resposta sobre ela, com a sua pergunta: “Quanto custa para crianças?”, “Até quando?”. Ou com o comando: /ask@{ $bot } até quando
ask-unread = Não há texto dessa foto em que eu possa procurar.
