## Ask: a question about a photo, and what the photo says to it

command-ask = Fotoğrafın ne dediğini sor (ona yanıt olarak)
ask-none = Okuyabildiğim kadarıyla fotoğraf bunu söylemiyor.
ask-model-away = Kuralların bulamadığı yere bakan model yanıt vermedi. Daha sonra yeniden sor.
ask-tokens-spent = Modeller bugün senin için yapabilecekleri kadarını yaptı, bu yüzden hiçbiri bakmadı. Yarın yine yardım ederler.
ask-doubtful = Zor okunuyor, lütfen fotoğrafa bak.
# $keep: how long answers are remembered, as in "1 day"
ask-which = Hangi fotoğrafı kastediyorsun? Fotoğrafı ya da onunla ilgili yanıtımı yanıtla. Onları { $keep } hatırlarım; daha eskisini yeniden gönder.
# $bot: the bot's user name
ask-how = Okuduğum bir fotoğrafı ya da onunla ilgili yanıtımı sorunla yanıtla: “Çocuklar için ne kadar?”, “Ne zamana kadar?”. Ya da komutla: /ask@{ $bot } ne zamana kadar
ask-unread = O fotoğrafın bakabileceğim bir metni yok.
