## Ask: a question about a photo, and what the photo says to it

command-ask = Tanya apa isi sebuah foto (balas fotonya)
ask-none = Foto itu tidak menyebutkannya, sejauh yang bisa kubaca.
ask-model-away = Model yang mencari saat aturan tidak menemukan apa pun tidak menjawab. Tanya lagi nanti.
ask-tokens-spent = Model-model sudah mengerjakan jatah sehari untukmu, jadi tidak ada yang mencarinya. Besok mereka membantu lagi.
ask-doubtful = Sulit dibaca, tolong periksa fotonya.
# $keep: how long answers are remembered, as in "1 day"
ask-which = Foto mana yang kamu maksud? Balas fotonya, atau jawabanku tentangnya. Aku mengingatnya { $keep }; kalau lebih lama, kirim lagi.
# $bot: the bot's user name
ask-how = Balas foto yang sudah kubaca, atau jawabanku tentangnya, dengan pertanyaanmu: “Berapa untuk anak-anak?”, “Sampai kapan?”. Atau dengan perintah: /ask@{ $bot } sampai kapan
ask-unread = Tidak ada teks dari foto itu yang bisa kucari.
