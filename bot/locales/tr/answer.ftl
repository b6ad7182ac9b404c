## The conversation: while it works

status-seen = { $photos ->
    [0] Gördüm. Mesaj yazılıyor …
    [1] Gördüm. Fotoğraf okunuyor …
   *[other] Gördüm. { $photos } fotoğraf okunuyor …
}
# $ahead: jobs before this one
status-queued = Gördüm. Senden önce { $ahead } iş var.
status-reading = { $of ->
    [1] Fotoğraf okunuyor …
   *[other] Sayfa { $page }/{ $of } okunuyor …
}
# $words: about how many a model has written so far
status-writing = { $words ->
    [0] Mesaj yazılıyor …
   *[other] Mesaj yazılıyor … { $words } sözcük
}
status-weighing = { $drafts } taslak tartılıyor …

## The answer

answer-no-text = { $photos ->
    [1] Bu fotoğrafta yazı görmüyorum. Varsa daha yakından, daha iyi ışıkta yeniden çek ya da fotoğrafı dosya olarak gönder.
   *[other] Bu fotoğraflarda yazı görmüyorum. Varsa daha yakından, daha iyi ışıkta yeniden çek ya da fotoğrafları dosya olarak gönder.
}
answer-no-words = Bu metinde mesaj yapacak bir şey bulamıyorum.
answer-kept = ✓ { $of } bilgiden { $kept } tanesi korundu
# $drafts: that were weighed; $seconds: as in duration-short; $of: 0 where there is no fact to keep
answer-weighed = ✓ { $seconds } içinde { $drafts } taslak tartıldı{ $of ->
    [0] .
   *[other] ; bu, { $of } bilgiden { $kept } tanesini koruyor.
}
answer-nothing-to-check = ✓ Hiçbir şey eklenmedi. Fotoğrafta denetlenecek tarih, fiyat, numara ya da bağlantı yok.
answer-nothing-to-check-text = ✓ Hiçbir şey eklenmedi. Metinde denetlenecek tarih, fiyat, numara ya da bağlantı yok.
# $list: facts as printed, in quotation marks
answer-dropped = Dışarıda kalan: { $list }
answer-doubts = Lütfen denetle:
# $text: the fact as printed; $reasons: one or more of the doubt-* below
answer-doubt = “{ $text }”: { $reasons }
# $count: doubtful facts that are not named
answer-doubts-more = … ve { $count } tane daha
answer-cutout = Fotoğrafta böyle duruyor.
answer-cutout-refused = Bu sohbette resim gösteremiyorum. Lütfen zor okunanları fotoğrafınla karşılaştır.
doubt-unclear = zor okunuyor
# $other: what it may say instead
doubt-readings = zor okunuyor, “{ $other }” olabilir
doubt-impossible-day = böyle bir gün yok
doubt-impossible-time = böyle bir saat yok
# $digits: how many the number has
doubt-length = orada { $digits } haneli telefon numarası alışılmış değil
# $taken, $other: day and month
doubt-order = bunu { $taken } diye aldım; { $other } olabilir
doubt-order-unknown = hangisinin gün, hangisinin ay olduğu anlaşılmıyor
# $weekday: of the date
doubt-weekday = o gün { $weekday }; yazıldığı gibi bıraktım
doubt-weekday-unknown = haftanın günü tarihe uymuyor; yazıldığı gibi bıraktım
answer-quoted = “{ $text }”
answer-more = ve { $count } tane daha
answer-copy = Mesaj buradan WhatsApp'ta açılamayacak kadar uzun: kopyalamak için dokun, sonra grubuna yapıştır.
answer-unstyled = Biçimsiz gösteriliyor: tek bir Telegram mesajına sığandan çok biçimi var.
answer-text-heading = Bütün metin
answer-text-in-file = Bütün metin aşağıdaki dosyada.
# $characters: length of the message
answer-message-in-file = Mesaj { $characters } karakter, burada tek yanıta sığmıyor. Aşağıdaki dosyada. “Daha kısa” onu sığdırır ya da kendin kısalt.
answer-message-in-file-short = Mesaj { $characters } karakter, burada tek yanıta sığmıyor. Aşağıdaki dosyada.
# $number: place of the photo in the album; $sentence: one of the error-* below
answer-problem = Fotoğraf { $number }: { $sentence }
# $sentence: one of the error-* below
answer-change-failed = Bu değişiklik olmadı. { $sentence }
answer-file-refused = Bu sohbette dosya gönderemiyorum. Fotoğrafı bana özelden ilet, dosyayı orada alırsın.
file-text = metin
file-message = mesaj

# Between the parts of a list, and between parts that may have commas themselves
list-comma = { ", " }
list-semicolon = { "; " }
