## What can go wrong

error-empty-file = Bu dosya boş (0 bayt). Lütfen fotoğrafı yeniden gönder.
error-not-an-image = { $found ->
    [video] Bu bir video, ben yalnızca fotoğraf okurum. Ekran görüntüsünü gönder.
    [audio] Bu bir ses dosyası, ben yalnızca fotoğraf okurum.
    [voice] Bu bir sesli mesaj, ben yalnızca fotoğraf okurum.
    [sticker] Bu bir çıkartma, ben yalnızca fotoğraf okurum.
    [pdf] Bu bir PDF, ben yalnızca fotoğraf okurum. Sayfanın ekran görüntüsünü ya da fotoğrafını gönder.
    [heic] Bu bir HEIC ya da AVIF görseli, bunu henüz açamıyorum. Dosya yerine fotoğraf olarak gönder.
    [text] Adı ne derse desin, bu dosyada görsel değil metin var. Metni bir mesaja yapıştır.
   *[other] Bu dosya açabildiğim bir görsel değil. Fotoğraf olarak ya da JPEG, PNG, WebP olarak gönder.
}
error-truncated = Bu fotoğraf kesik: dosyanın bir bölümü eksik. Lütfen yeniden gönder.
# $megapixels, $limit: millions of pixels
error-too-many-pixels = Bu görsel çok büyük: { $megapixels } megapiksel, ben en çok { $limit } okurum. Daha küçük ya da dosya yerine fotoğraf olarak gönder.
error-unreasonable = Bu görsel, açması çok uzun sürecek alışılmadık bir biçimde yapılmış. Dosya yerine fotoğraf olarak ya da ekran görüntüsünü gönder.
# $limit: megabytes
error-too-large = Bu dosya çok büyük: en çok { $limit } MB alabilirim. Dosya yerine fotoğraf olarak gönder.
# $limit: characters
error-too-much-text = Bu, tek mesaj yaptığımdan çok metin: en çok { $limit } karakter alırım. Lütfen bölerek gönder.
# $limit: photos in one album
error-too-many-photos = Bunlar bir kerede okuduğumdan çok fotoğraf. İlk { $limit } tanesini aldım; ötekileri lütfen ayrıca gönder.
# $frames: pictures in the file
error-first-frame-only = Bu dosyada { $frames ->
    [100] 100 ya da daha çok görsel
   *[other] { $frames } görsel
  } var; ilkini okurum.
error-unknown-script = Bu fotoğrafın çoğu henüz okuyamadığım harflerle yazılmış, bu yüzden yanlış olabilecek hiçbir şey yazmadım. Latin alfabesini, Çinceyi ve Japoncayı okurum.
error-partly-read = Metnin yaklaşık % { $percent } kadarını okuyabildim; lütfen mesajı fotoğrafla karşılaştır.
error-not-fetched = Bu fotoğrafı Telegram'dan alamadım. Lütfen yeniden gönder.
error-letters-missing = Bu, { $language ->
    [vi] Vietnamca
   *[other] henüz bütün harflerini okuyamadığım bir dil
  } gibi görünüyor. Göndermeden önce lütfen sözcüklerini düzelt.
error-model-away = Yazan model yanıt vermedi, bu yüzden bu mesaj kurallarla kuruldu. Onun sözleri için daha sonra yeniden dene.
error-model-unusable = Modelin yazdığı fotoğrafla tutmadı, bu yüzden bu mesaj kurallarla kuruldu.
error-not-proofread = İkinci kez okuyan model yanıt vermedi, bu yüzden zor okunanlar işaretlenmemiş olabilir.
error-tokens-spent = Modeller bir günde senin için yapabileceklerini yaptı, bu mesajda payları yok. Yarın yine yardım ederler.
error-no-longer-kept = Bu fotoğraf artık bende yok. Lütfen yeniden gönder.
# $seconds: the limit
error-too-slow = Bu { $seconds } saniyeden uzun sürdü, bu yüzden durdum. Lütfen daha az ya da daha küçük fotoğrafla yeniden dene.
error-crashed = Bunu okuyamadım: okuma her seferinde yarıda kaldı. Lütfen başka bir fotoğrafını ya da ekran görüntüsünü dene.
error-cancelled = İstediğin gibi durdum.
# $incident: under which it is logged
error-internal = Benim tarafımda bir şey ters gitti. Lütfen yeniden dene; düzelmezse işletene bu numarayı bildir: { $incident }.
# $wait: a duration
error-busy = Şu anda bekleyen çok, bu yüzden buna başlamadım. Lütfen yaklaşık { $wait } sonra “Yeniden dene”ye bas.
# $wait: a duration
error-busy-personal = Burada bir kişiden aldığım kadar fotoğrafın bekliyor. Lütfen yaklaşık { $wait } sonra “Yeniden dene”ye bas.
