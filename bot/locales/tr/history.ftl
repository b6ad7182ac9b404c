## /history and /find: a person's last answers

command-history = Son yanıtların, yeniden görmek için
command-find = Bir yanıtı kelimesinden bul

# $count: of them; a list follows
history-list = { $count ->
    [one] Son yanıtın. Numarası onu yeniden gösterir.
   *[other] Son { $count } yanıtın. Numaralar yanıtları yeniden gösterir.
}
history-none = Sana verdiğim bir yanıt yok henüz. Bana bir ilanın fotoğrafını ya da bir metin gönder.
history-off = Yanıtlarının listesini tutmuyorum: İşletenim bunu kapatmış. /find hâlâ hatırladıklarıma bakar.
# One answer of the list. $number: place in it; $title: what it is about; $when: day and hour;
# $place: private, guest (a chat that the bot is not in), group (without a name) or named; $group: its name
history-one = { $number }. { $title }: { $when }{ $place ->
    [private] { "" }
    [guest] , başka bir sohbette
    [group] , bir grupta
   *[named] , “{ $group }” grubunda
}
# In a group, above a button that leads to the private chat
history-in-private = Yanıtlarını burada herkes görürdü. Onları sana özelden gösteriyorum.
button-history = Özelden göster
# Above an answer that is too long to be shown again as a message
history-too-long = Tek mesaj için fazla uzun. Bu dosyada.
pressed-history-gone = Bu yanıt artık bende yok.

find-how = Komutun ardına ne arayacağımı yaz: /find pazar
# $words: what was looked for
find-none = Elimdeki yanıtlarının hiçbirinde “{ $words }” geçmiyor.
# $count: of them; $words: what was looked for; a list follows
find-list = { $count ->
    [one] Bir yanıtında “{ $words }” geçiyor. Numarası onu yeniden gösterir.
   *[other] { $count } yanıtında “{ $words }” geçiyor. Numaralar yanıtları yeniden gösterir.
}
# $count: hits that are not listed
find-more = { $count ->
    [one] Daha eski bir yanıtta da geçiyor. Bir kelime daha eklersen daha azı çıkar.
   *[other] Daha eski { $count } yanıtta da geçiyor. Bir kelime daha eklersen daha azı çıkar.
}

## /help, /privacy and /forget, besides

help-history = /history son yanıtlarını yeniden gösterir, /find içlerinde kelime arar.
# $count: answers; $keep: how long, as in "30 days"
privacy-history = { $count ->
    [one] Son yanıtın
   *[other] Son { $count } yanıtın
}, mesajı ve fotoğrafın metniyle birlikte { $keep } saklanır; /history ve /find bunları kullanır.
# $count: of them
forget-history = { $count ->
    [one] /history’deki 1 yanıt
   *[other] /history’deki { $count } yanıt
}
