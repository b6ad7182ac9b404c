## Bahasa Indonesia: orang disapa dengan “kamu”; bot menyebut dirinya “aku”; tanda kutip “”. Kata benda tidak berubah
## setelah angka, jadi tidak perlu bentuk [one].

## The conversation: who may not ask

# $id: by which Telegram knows the person
refused-blocked = Aku tidak menerima apa pun lagi darimu, atas keputusan pengelolaku. Kalau menurutmu ini keliru, sampaikan nomormu kepadanya: { $id }. /forget menghapus apa yang kusimpan tentangmu.
refused-unknown = Aku tidak terbuka untuk semua orang, dan kamu tidak ada di daftarku. Supaya diterima, sampaikan nomormu kepada pengelolaku: { $id }.
# $id: by which Telegram knows the group
refused-group = Aku tidak terbuka untuk semua orang, dan grup ini maupun kamu tidak ada di daftarku. Supaya diterima, sampaikan nomor grup ini kepada pengelolaku: { $id }.
refused-paused = Sekarang aku tidak menerima yang baru: pengelolaku sedang menjedaku. Tekan “Coba lagi” nanti, ya.
# $limit: photos and texts in a day; $wait: a duration
refused-quota-person = Aku menerima { $limit } foto dan teks sehari dari satu orang, dan dengan ini jadi lebih. Hitungannya mulai lagi tengah malam UTC, { $wait } lagi.
refused-quota-chat = Aku menerima { $limit } foto dan teks sehari dari satu grup, dan dengan ini jadi lebih. Hitungannya mulai lagi tengah malam UTC, { $wait } lagi.
pressed-refused = Di sini aku tidak menerima apa pun darimu.
pressed-paused = Sekarang aku tidak menerima yang baru: pengelolaku sedang menjedaku. Coba lagi nanti, ya.

## The conversation: forgetting

forget-ask =
    Hapus semua yang kusimpan tentangmu, dari sini dan dari obrolan lain? Yaitu foto-fotomu, teksnya, jawabanku, dan catatanku; yang masih kukerjakan dihentikan. Pesan di obrolanmu tetap ada, tetapi tombol di bawahnya tidak berfungsi lagi.
forget-kept = Aku simpan sampai waktunya habis. /privacy memberi tahu kapan.
forget-nothing = Tidak ada milikmu di sini.
# $list: one or more of the forget-* below
forget-done =
    Dihapus: { $list }.

    Yang masih kuketahui: seberapa banyak kamu meminta hari ini, sampai besok; apakah kamu boleh memakai bot ini; dan pesan mana yang kuterima dan kukirim, menurut nomornya, supaya tidak ada yang dijawab dua kali.
# $count: of them
forget-questions = yang kamu minta { $count } kali
forget-photos = { $count } foto
forget-answers = { $count } jawaban
forget-cancelled = { $count } hal yang sedang kukerjakan
forget-items = catatan tentang { $count } foto dalam album
forget-buried = { $count } hal yang gagal
forget-days = { $count } hari catatan pemakaian model untukmu
forget-settings = bagaimana pesan yang kamu suka
button-forget = Hapus semua
button-keep = Simpan saja
pressed-foreign-forget = Itu untuk yang meminta. Tulis /forget untuk menghapus milikmu.
