## Changing the message: tone, undo, words, languages

# Short labels: three or four stand side by side on a phone
button-change = Değiştir …
button-undo = ↶ Geri al
button-translate = Çevir …
# Back to what the photo says, word for word
button-untranslated = Fotoğraftaki gibi
button-tone-friendly = Samimi
button-tone-formal = Resmi
button-tone-plain = Emojisiz

# At most 200 characters
pressed-change = Mesajı, neyin değişeceğini yazarak da yanıtlayabilirsin: “fiyatı çıkar”, “ekle: sandalye getirin”.
pressed-undone = Geri alınacak bir şey yok.

# What can be written in reply to an answer
edit-how = Mesajı değiştirmek için onu örneğin şöyle yanıtla: “fiyatı çıkar”, “ekle: sandalye getirin”, “15:00 yerine 16:00 yaz”, “başlık: Yaz şenliği”, “başlığı kısalt”, “büyük harflerle”, “daha kısa”, “resmi”, “emojisiz”. Ya da mesajın tamamını istediğin gibi yaz.
# $text: what the person wrote
edit-nothing = Mesajda “{ $text }” ile değişecek bir şey yok, bu yüzden olduğu gibi kalıyor.
# $list: facts of the message, in quotation marks; $first: the first of them
edit-several = Hangisini kastediyorsun: { $list }? Örneğin şöyle yaz: “{ $first } yerine … yaz”.
edit-whole = Mesaj artık senin metnin, o yüzden üslubuna, uzunluğuna ve diline dokunmuyorum. “Geri al” benimkini geri getirir.
# $limit: changes of one answer
edit-many = Bu mesajda şimdiden { $limit } değişiklik var, daha fazlasını tutmam. Bazılarını “Geri al” ile geri al ya da mesajın tamamını istediğin gibi gönder.
edit-no-model = Çeviremem: bunun için bir dil modeli gerekir ve işletenim kurmamış.

# Under the answer. $list: in quotation marks
answer-yours = ✎ Senin değişikliğin: { $list }
answer-omitted = İstediğin gibi çıkarıldı: { $list }
# $language: in its own words
answer-translated = Bir model { $language } diline çevirdi: bilgiler denetlendi, öteki sözler denetlenmedi.

help-edits = Bir mesajı değiştirmek için onu yanıtla: “fiyatı çıkar”, “ekle: sandalye getirin”, “15:00 yerine 16:00 yaz”, “başlık: Yaz şenliği”, “başlığı kısalt” ya da metnin tamamı, istediğin gibi. “↶ Geri al” bir değişikliği geri alır.
