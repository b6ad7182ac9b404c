## The conversation: for owners

owner-is-paused = ⏸ Dijeda: tidak ada yang baru diterima. /resume mengakhirinya.
owner-queue = Antrean: { $waiting } menunggu, { $running } berjalan, { $undelivered } menuju obrolannya.
# $pace: as in duration-short
owner-workers = { $workers ->
    [0] Tidak ada pekerja: tidak ada yang dibaca.
   *[other] { $workers } pekerja, belakangan { $pace } per tugas.
}
# $wait: as in duration-short
owner-wait = Yang meminta sekarang menunggu kira-kira { $wait }.
owner-today = Hari ini (UTC): { $answers } jawaban, { $failures } kegagalan.
# $code: of the failure
owner-failure = • { $code }: { $count }
owner-dead = Tugas yang ditinggalkan: { $count }.
owner-open = Terbuka untuk semua yang tidak diblokir.
owner-closed = Terbuka hanya untuk yang ada di daftar: /who.
# $allowed, $blocked: numbers, or one of the two below
owner-who =
    Boleh memakai bot ini: { $allowed }
    Diblokir: { $blocked }
owner-everybody = semua orang
owner-nobody = tidak ada
# $id: of a person or group
owner-allowed = Diterima: { $id }.
owner-allow-open = (Semua orang diterima, karena PLACARD_ALLOW kosong.)
owner-blocked = Diblokir: { $id }. /unblock { $id } membatalkannya.
owner-unblocked = Tidak diblokir lagi: { $id }.
owner-not-blocked = { $id } tidak diblokir.
owner-not-blocked-owner = { $id } adalah pemilik atau aku sendiri; keduanya tidak kublokir.
# $command: allow, block or unblock
owner-how = Tulis nomor, seperti “/{ $command } 123456”, atau balas pesannya dengan /{ $command }, juga pesan yang kamu teruskan ke sini. Di grup, /{ $command } saja berarti grup itu.
owner-hidden = Telegram tidak memberi tahu pesan siapa itu. Tulis nomornya: “/{ $command } 123456”. Dia melihatnya saat kutolak.
owner-paused = Dijeda. Yang sudah kuterima tetap dijawab, tidak ada yang baru diterima sampai /resume.
owner-resumed = Aku menerima foto lagi.
