## Out to the group: the first row of buttons under an answer

button-to-whatsapp = WhatsApp ➤
button-to-telegram = Telegram ➤
button-post = Gönder …
button-post-here = Buraya gönder

## Inline mode: the bot's name typed in any chat

# Buttons above the results, short ones; a tap leads to the chat with the bot
inline-none = Önce bana bir fotoğraf gönder
inline-unknown = Böyle bir mesaj bilmiyorum. Bana fotoğraf gönder
inline-foreign = O başkasının. Bana bir fotoğraf gönder
inline-refused = Senden bir şey almıyorum. Nedenine bak
inline-too-long = Tek Telegram mesajı için çok uzun
inline-later = Hâlâ yazıyorum. Birazdan yeniden dene
# The name of a message that has no title
inline-untitled = Mesaj

## Post …: into a group, by the bot

# $count: groups below
posting-choose = { $count ->
    [1] Nereye göndereyim? İkimizin de yazabildiği grup bu:
   *[other] Nereye göndereyim? İkimizin de yazabildiği gruplar bunlar:
}
posting-none =
    İkimizin de yazabildiği bir grup bilmiyorum. Beni bir gruba ekle ve orada bir kez /read yaz ki o grupta olduğunu göreyim.
# $group: its name
posting-preview = “{ $group }” grubunda böyle görünecek.
button-post-now = Şimdi gönder
button-post-at = Şu saatte …
button-post-never = Boş ver
button-post-back = ‹ Geri
button-post-undo = Geri çek
button-post-cancel = İptal
# $group: its name; $zone: as in "Europe/Lisbon"
posting-when =
    “{ $group }” grubuna ne zaman göndereyim? Bir saat seç ya da bu mesajı saatle yanıtla: “yarın 18:30”, “2026-12-01 9:00”, “2 saat sonra”.

    Saatler { $zone } saatidir.
posting-when-utc =
    “{ $group }” grubuna ne zaman göndereyim? Bir saat seç ya da bu mesajı saatle yanıtla: “yarın 18:30”, “2026-12-01 9:00”, “2 saat sonra”.

    Nerede yaşadığını bilmediğim için saatler UTC: saat dilimini /settings ile ayarla.

# What people may write for times besides English and the names of weekdays: small letters, parted by commas, all forms
# of a word; what they show in “posting-when” has to be understood. The ones before the last
# say that an hour of the day is named; the last ones are left out, or say that it is so long from now.
when-words-today = bugün, bu akşam
when-words-tomorrow = yarın
when-words-minutes = dk, dakika
when-words-hours = sa, saat
when-words-days = gün
when-words-at = saatinde
when-words-left-out = sonra, içinde, şimdi

# Labels of times, on buttons; $time: as in "18:00"
button-at-hour = 1 saat sonra
button-at-today = Bugün { $time }
button-at-tomorrow = Yarın { $time }
# $weekday: its full name
button-at-weekday = { $weekday } { $time }
posting-posting = Gönderiliyor …
# $group: its name
posting-done = “{ $group }” grubuna gönderildi.
# $link: to the message
posting-done-link = “{ $group }” grubuna gönderildi: { $link }
# $group: its name; $when: day, time and time zone
posting-planned = Bunu “{ $group }” grubuna { $when } zamanında göndereceğim. Bekleyenlerin hepsini /scheduled gösterir.
posting-taken-back = Geri çektim: artık “{ $group }” grubunda durmuyor.
posting-cannot-take-back = Artık geri çekemiyorum: Telegram bir mesajı yalnızca iki gün içinde silmeme izin veriyor. Onu orada kendin sil ya da bir yöneticiden iste.
posting-cancelled = İptal edildi: “{ $group }” grubuna hiçbir şey gönderilmiyor.
posting-given-up = Hiçbir şey gönderilmiyor.
# Why a message cannot be posted; $group: its name
posting-no-gone = Gönderemiyorum: artık “{ $group }” grubunda değilim.
posting-no-left = Gönderemiyorum: artık “{ $group }” grubunda değilsin.
posting-no-silent = Gönderemiyorum: “{ $group }” grubunda yazamazsın.
posting-no-muted = Gönderemiyorum: “{ $group }” grubunda yazamam.
posting-no-hidden = Gönderemiyorum: “{ $group }” üyelerini gizliyor, bu yüzden orada yazıp yazamayacağını göremiyorum. Bir yönetici beni de yönetici yapabilir.
posting-no-blocked = Gönderemiyorum: işletenim “{ $group }” grubunda çalışmama izin vermiyor.
posting-no-unknown = “{ $group }” grubunda yazıp yazamayacağımızı Telegram'a soramadım. Lütfen birazdan yeniden dene.
posting-no-refused = Telegram bunu “{ $group }” için kabul etmedi.
# $limit: messages that may wait
posting-no-room = { $limit } mesajın zaten bekliyor, en çoğu bu. /scheduled onları listeler.
posting-not-a-time = Bu saati anlamıyorum. “yarın 18:30”, “2026-12-01 9:00” ya da “2 saat sonra” gibi yaz.
posting-past = O saat geçti. Lütfen gelecek bir saat söyle.
# $days: how far ahead
posting-too-far = En çok { $days } gün sonrasını planlarım.
# $when: day, time and time zone
posting-late = Bunun “{ $group }” grubuna { $when } zamanında gönderilmesi gerekirken kapalıydım. Şimdi göndereyim mi?
# $group: its name
posting-lost = Bunu “{ $group }” grubuna gönderirken yarıda kesildim; ulaşıp ulaşmadığını bilmiyorum. Lütfen bak. Orada yoksa şimdi gönder.

# Answers to pressed buttons
pressed-post-later = Hâlâ yazıyorum. Lütfen birazdan yeniden bas.
pressed-post-too-long = Mesaj tek Telegram mesajı için çok uzun. “Daha kısa” onu sığdırır.
pressed-post-open = Zaten açık, aşağıda.
pressed-post-over = O zaten bitti.
pressed-post-foreign = Bunu yalnızca soran kişi gönderebilir.

## /scheduled: what waits for its time

command-scheduled = Ne zaman ne göndereceğim
scheduled-none = Gönderilmeyi bekleyen mesajın yok. Bir mesajın altındaki “Gönder …”, sonra “Şu saatte …” bir tane planlar.
scheduled-list = Gönderilmeyi bekleyenler:
# $number: place in the list; $title: of the message; $group: its name; $when: day, time and time zone
scheduled-one = { $number }. “{ $title }”, “{ $group }” grubuna, { $when }
# $number: place in the list
button-scheduled-cancel = İptal { $number }

## /help and /privacy, besides

help-share = Gruba: “WhatsApp ➤” ve “Telegram ➤” mesajı senin adınla gönderir; “Gönder …” ile onu ben gönderirim, şimdi ya da belli bir saatte. /scheduled bekleyenleri gösterir.
# $seen: a duration
privacy-share = Hangi gruplarda bana seslendiğini { $seen } not ederim ki “Gönder …” onları sunabilsin. Sonra göndereceklerim o zamana kadar saklanır.

## /forget, besides

# $count: of them
forget-posts = göndermek üzere olduğun { $count } mesaj
forget-groups = seni { $count } grupta gördüğümün notu
