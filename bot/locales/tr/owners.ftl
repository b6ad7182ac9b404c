## The conversation: for owners

owner-is-paused = ⏸ Duraklatıldı: yeni bir şey alınmıyor. Bunu /resume bitirir.
owner-queue = Kuyruk: { $waiting } bekliyor, { $running } sürüyor, { $undelivered } sohbetine gidiyor.
# $pace: as in duration-short
owner-workers = { $workers ->
    [0] İşçi yok: hiçbir şey okunmuyor.
   *[other] { $workers } işçi, son zamanlarda iş başına { $pace }.
}
# $wait: as in duration-short
owner-wait = Şimdi soran yaklaşık { $wait } bekler.
owner-today = Bugün (UTC): { $answers } yanıt, { $failures } başarısızlık.
# $code: of the failure
owner-failure = • { $code }: { $count }
owner-dead = Vazgeçilen işler: { $count }.
owner-open = Engellenmemiş herkese açık.
owner-closed = Yalnızca listedekilere açık: /who.
# $allowed, $blocked: numbers, or one of the two below
owner-who =
    Kullanabilenler: { $allowed }
    Engellenenler: { $blocked }
owner-everybody = herkes
owner-nobody = hiç kimse
# $id: of a person or group
owner-allowed = Kabul edildi: { $id }.
owner-allow-open = (PLACARD_ALLOW boş olduğu için zaten herkes kabul.)
owner-blocked = Engellendi: { $id }. Bunu /unblock { $id } geri alır.
owner-unblocked = Artık engelli değil: { $id }.
owner-not-blocked = { $id } engelli değildi.
owner-not-blocked-owner = { $id } bir işleten ya da benim; ikisini de engellemem.
# $command: allow, block or unblock
owner-how = “/{ $command } 123456” gibi bir numara yaz ya da onun bir mesajını, buraya ilettiğin biri de olur, /{ $command } ile yanıtla. Grupta tek başına /{ $command } o grubu anlatır.
owner-hidden = Telegram o mesajın kimin olduğunu söylemiyor. Numarasını yaz: “/{ $command } 123456”. Onu reddettiğimde numarasını görür.
owner-paused = Duraklatıldı. Aldıklarım yanıtlanır, /resume yazılana kadar yeni bir şey alınmaz.
owner-resumed = Yeniden fotoğraf alıyorum.
