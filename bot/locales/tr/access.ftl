## Turkish: the person is “sen”, the bot speaks in the first person; an answer is “yanıt”; quotation marks “”.

## The conversation: who may not ask

# $id: by which Telegram knows the person
refused-blocked = İşletenimin isteğiyle artık senden hiçbir şey almıyorum. Bunun bir yanlışlık olduğunu düşünüyorsan numaranı ona bildir: { $id }. Senden sakladıklarımı /forget siler.
refused-unknown = Herkese açık değilim ve sen listemde yoksun. Kabul edilmek için numaranı işletenime bildir: { $id }.
# $id: by which Telegram knows the group
refused-group = Herkese açık değilim; ne bu grup ne sen listemdesiniz. Kabul edilmek için grubun numarasını işletenime bildir: { $id }.
refused-paused = Şu anda yeni bir şey almıyorum: işletenim beni duraklattı. Lütfen daha sonra “Yeniden dene”ye bas.
# $limit: photos and texts in a day; $wait: a duration
refused-quota-person = Bir kişiden günde { $limit } fotoğraf ve metin alırım, bununla sınır aşılırdı. Sayım UTC gece yarısı, { $wait } sonra yeniden başlar.
refused-quota-chat = Bir gruptan günde { $limit } fotoğraf ve metin alırım, bununla sınır aşılırdı. Sayım UTC gece yarısı, { $wait } sonra yeniden başlar.
pressed-refused = Burada senden bir şey almıyorum.
pressed-paused = Şu anda yeni bir şey almıyorum: işletenim beni duraklattı. Lütfen daha sonra yeniden dene.

## The conversation: forgetting

forget-ask =
    Burada ve öteki sohbetlerde senden sakladığım her şeyi sileyim mi? Fotoğrafların, metinleri, yanıtlarım ve notlarım; hâlâ yaptıklarım durur. Sohbetlerindeki mesajlar kalır, ama altlarındaki düğmeler çalışmaz olur.
forget-kept = Süresi dolana kadar saklıyorum. Ne zaman dolduğunu /privacy söyler.
forget-nothing = Burada sana ait bir şey yok.
# $list: one or more of the forget-* below
forget-done =
    Silindi: { $list }.

    Hâlâ bildiklerim: bugün bana ne kadar sorduğun (yarına kadar); bu botu kullanıp kullanamayacağın; ve hiçbir şey iki kez yanıtlanmasın diye, aldığım ve gönderdiğim mesajların numaraları.
# $count: of them
forget-questions = { $count } kez sordukların
forget-photos = { $count } fotoğraf
forget-answers = { $count } yanıt
forget-cancelled = üzerinde çalıştığım { $count } iş
forget-items = albümlerdeki { $count } fotoğrafın notu
forget-buried = ters giden { $count } iş
forget-days = modellerin senin için harcadıklarının { $count } günlük sayımı
forget-settings = mesajlarını nasıl sevdiğin
button-forget = Hepsini sil
button-keep = Sakla
pressed-foreign-forget = Bu, soran kişi için. Seninkini sildirmek için /forget yaz.
