## The buttons under the answer

button-whatsapp = WhatsApp
button-telegram = Telegram
button-plain = Düz
# $label: one of the three above
button-current = • { $label } •
button-shorter = Daha kısa
button-longer = Daha uzun
button-think = Uzun düşün
button-best = En iyisine dön
# Names of drafts, on buttons of which four stand side by side on a phone: short ones
angle-announcer = Olağan
angle-keeper = Ayrıntı
angle-host = Davet
angle-notice = Duyuru
angle-shortest = En kısa
button-file = Metin dosyası
button-copy = Kopyala
button-retry = Yeniden dene

pressed-already = Zaten öyle.
pressed-changing = Bir saniye …
# $wait: a duration
pressed-thinking = Düşünüyorum, en çok { $wait } …
pressed-file = Hemen geliyor.
pressed-file-again = Dosya zaten sohbette.
pressed-expired = Bu yanıtı artık bilmiyorum. Yenisi için fotoğrafı yeniden gönder.
pressed-foreign = Bunu yalnızca soran kişi değiştirebilir. Kendi yanıtın için fotoğrafı /read ile yanıtla.
# $wait: a duration
pressed-busy = Şu anda çok iş var. Lütfen { $wait } sonra yeniden bas.
