# Türkçe. “Sen” diye seslenir, sıcak ve kısa.
## The conversation: commands

command-start = Bu bot ne yapar
command-help = Nasıl kullanılır
command-read = Bir fotoğrafı ya da metni oku (ona yanıt olarak)
command-cancel = Senin için yaptığım işi durdur
command-privacy = Ne, nerede, ne kadar süre saklanır
command-forget = Senden sakladıklarımı sil
command-status = Kuyruk ve işçiler ne durumda
command-who = Kim kullanabilir, kim kullanamaz
command-allow = Birini kabul et, numarayla ya da yanıtla
command-block = Birinden artık hiçbir şey alma
command-unblock = Bir /block'u geri al
command-pause = Şimdilik yeni bir şey alma
command-resume = Yeniden fotoğraf al

start =
    Bana bir el ilanının, afişin, duyurunun, menünün, tarifenin ya da fişin fotoğrafını gönder. Karşılığında WhatsApp veya Telegram grubuna gönderilmeye hazır bir mesaj ve fotoğraftaki bütün metni alırsın.

    O mesajdaki her tarih, saat, fiyat, numara ve bağlantı fotoğrafta yazar; ben hiçbir şey eklemem.

    Dene: şimdi bir fotoğraf gönder. Gerisini /help anlatır.
# $bot: the bot's user name
start-group =
    El ilanlarını ve üzerinde yazı olan fotoğrafları okur, onlardan bir mesaj taslağı çıkarırım. Grupta sorulmadıkça susarım: bir fotoğrafı /read@{ $bot } ile yanıtla.
# $photos: photos in one album; $bot: the bot's user name
help =
    Ne gönderebilirsin
    • Bir fotoğraf ya da dosya olarak bir görsel (daha net).
    • En çok { $photos } fotoğraflık bir albüm: hepsinden tek mesaj çıkar.
    • Yazdığın ya da ilettiğin bir metin.

    Yanına ne yazabilirsin
    • Mesaj nasıl olsun: “kısa”, “ayrıntılı”, “resmi”, “emojisiz”, “Telegram için”, “düz metin”.
    • “Daha uzun düşün”: o zaman birkaç taslağı tartarım, ötekiler bir düğme uzağında olur.
    • Başka ne desin: “Sandalye getirin!”

    Yanıtın altındaki düğmeler mesajın nereye gideceğini ve ne kadar uzun olacağını değiştirir. Mesaja dokunmak onu kopyalar. “{ button-marks }” her şeyin nerede yazdığını gösterir; “{ button-more }” takvime, kişilere, haritaya, tablolara ve metne götürür.

    Fotoğrafın ne dediğini sor: onu ya da yanıtı “çocuklar için ne kadar?” veya “ne zamana kadar?” diye yanıtla.

    Grupta sorulmadıkça susarım. Bir fotoğrafı ya da metni /read@{ $bot } ile yanıtla ya da bunu fotoğrafının altına yaz.

    /cancel senin için yaptığım işi durdurur. /privacy ne saklandığını anlatır, /forget onu siler.
# $photos, $results: how long, as in "1 hour"; $model: "none", or the address of the model server that the operator set
privacy =
    Fotoğrafların nereye gider: bu botu işleten kişinin makinesinde okunur.{ $model ->
        [none] { " " }Başka yere gitmez.
       *[other] { " " }İşletenin seçtiği bir model sunucusu yardım eder: { $model }. Başka yere gitmez.
    }

    Ne kadar saklanır: fotoğraflar { $photos }, sonra silinir. Metinleri, taslak ve zor okunan yerlerin küçük resimleri { $results }; böylece yanıtın altındaki düğmeler çalışır ve aynı fotoğraf hemen yanıtlanır.

    Her denememde yarıda kalanlar, işletenim nedenini bulup yine de yanıtlatabilsin diye, fotoğraflarıyla birlikte { $dead } saklanır.

    Grupta, biri okumamı isterse diye, bir albümde hangi fotoğrafların gönderildiğini { $photos } not ederim; ondan önce hiçbirini indirmem.

    /forget senden sakladıklarımı bütün sohbetlerden hemen siler. Bu sohbette duranlar senindir: dilediğin gibi sil.
duration-days = { $count } gün
duration-hours = { $count } saat
duration-minutes = { $count } dakika
duration-seconds = { $count } saniye

# $seconds: a figure such as 0.2
duration-short = { $seconds } sn

## The conversation: how to ask

read-how = Okumamı istediğin fotoğrafı ya da metni /read ile yanıtla. /read ile başlayan bir fotoğraf açıklaması da olur.
read-how-private = Bana bir fotoğraf gönder, okuyayım. Ya da bu sohbetteki bir fotoğrafı veya metni /read ile yanıtla.
read-mine = O mesaj benim kendi yanıtım. Okumamı istediğin fotoğrafı ya da metni yanıtla.
read-nothing = O mesajda ne fotoğraf ne metin buluyorum.
hint-short = Bu, mesaj yapmak için çok kısa. Bana bir el ilanının fotoğrafını ya da en az bir cümlelik bir metin gönder.
hint-other = Yalnızca fotoğraf ve metin okurum. Bana bir el ilanının fotoğrafını ya da bir metin gönder.
hint-command = Bu komutu bilmiyorum. Neler yapabildiğimi /help anlatır.

## The conversation: cancelling

cancel-nothing = Bu sohbette senin için bir şey yapmıyorum.
# $list: what was stopped, one or more of the cancel-* below
cancel-done = Durduruldu: { $list }.
cancel-late = Geç kaldın, neredeyse bitti.
cancel-photo = fotoğraf
# $count: photos
cancel-album = { $count } fotoğraflık albüm
# $words: the first words of the text
cancel-text = “{ $words }” metni
