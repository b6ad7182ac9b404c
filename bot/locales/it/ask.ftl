## Ask: a question about a photo, and what the photo says to it

command-ask = Chiedere che cosa dice una foto (rispondendo)
ask-none = La foto non lo dice, per quanto riesco a leggere.
ask-model-away = Il modello che cerca dove le regole non trovano nulla non ha risposto. Chiedi di nuovo più tardi.
ask-tokens-spent = I modelli hanno fatto per te quello che possono in un giorno, quindi nessuno ha cercato. Domani aiutano di nuovo.
ask-doubtful = Difficile da leggere, controlla sulla foto, per favore.
# $keep: how long answers are remembered, as in "1 day"
ask-which = Di quale foto parli? Rispondi alla foto, o alla mia risposta su di essa. Le ricordo per { $keep }; se è più vecchia, inviala di nuovo.
# $bot: the bot's user name
ask-how = Rispondi a una foto che ho letto, o alla mia risposta su di essa, con la tua domanda: «Quanto costa per i bambini?», «Fino a quando?». O con il comando: /ask@{ $bot } fino a quando
ask-unread = Di quella foto non c'è nessun testo in cui cercare.
