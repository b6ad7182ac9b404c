## The conversation: commands

command-start = Apa yang dilakukan bot ini
command-help = Cara memakainya
command-read = Baca foto atau teks (balas fotonya)
command-cancel = Hentikan yang sedang kukerjakan untukmu
command-privacy = Apa yang disimpan, di mana, dan berapa lama
command-forget = Hapus yang kusimpan tentangmu
command-status = Keadaan antrean dan pekerja
command-who = Siapa yang boleh memakai bot ini, dan siapa yang tidak
command-allow = Terima seseorang, dengan nomor atau balasan
command-block = Jangan terima apa pun lagi dari seseorang
command-unblock = Batalkan /block
command-pause = Jangan terima yang baru dulu
command-resume = Terima foto lagi

start =
    Kirim aku foto selebaran, poster, pengumuman, menu, jadwal, atau struk. Kamu mendapat pesan siap kirim untuk grup WhatsApp atau Telegram, dan semua teks di foto.

    Setiap tanggal, jam, harga, nomor, dan tautan di pesan itu ada di foto; aku tidak menambahkan apa pun.

    Coba saja: kirim foto sekarang. Selebihnya ada di /help.
# $bot: the bot's user name
start-group =
    Aku membaca selebaran dan foto bertulisan lainnya, lalu membuat draf pesan darinya. Di grup aku diam sampai diminta: balas sebuah foto dengan /read@{ $bot }.
# $photos: photos in one album; $bot: the bot's user name
help =
    Yang bisa kamu kirim
    • Foto, atau gambar sebagai file (lebih tajam).
    • Album sampai { $photos } foto: jadinya satu pesan.
    • Teks, diketik atau diteruskan.

    Yang bisa kamu tulis bersamanya
    • Seperti apa pesannya: “singkat”, “rinci”, “formal”, “tanpa emoji”, “untuk Telegram”, “teks polos”.
    • “Pikir lebih lama”: aku menimbang beberapa draf, dan yang lain tinggal satu tombol.
    • Apa lagi yang perlu disampaikan: “Bawa kursi!”

    Tombol di bawah jawaban mengubah ke mana pesannya dan seberapa panjang. Ketuk pesannya untuk menyalin. “{ button-marks }” menunjukkan di mana semuanya tertulis; “{ button-more }” membuka kalender, kontak, peta, tabel, dan teks.

    Tanya apa isi fotonya: balas fotonya, atau jawabannya, dengan “berapa untuk anak-anak?” atau “sampai kapan?”.

    Di grup aku diam sampai diminta. Balas foto atau teks dengan /read@{ $bot }, atau tulis itu sebagai keterangan fotomu.

    /cancel menghentikan yang kukerjakan untukmu. /privacy menjelaskan apa yang disimpan, dan /forget menghapusnya.
# $photos, $results: how long, as in "1 hour"; $model: "none", or the address of the model server that the operator set
privacy =
    Ke mana fotomu pergi: dibaca di komputer pengelola bot ini.{ $model ->
        [none] { " " }Tidak ke tempat lain.
       *[other] { " " }Server model pilihan pengelola ikut membantu: { $model }. Tidak ke tempat lain.
    }

    Berapa lama disimpan: foto { $photos }, lalu dihapus. Teksnya, drafnya, dan gambar kecil dari yang sulit dibaca { $results }, supaya tombol di bawah jawaban berfungsi dan foto yang sama langsung dijawab.

    Yang gagal setiap kali kucoba disimpan { $dead }, beserta fotonya, supaya pengelolaku bisa mencari sebabnya dan akhirnya tetap dijawab.

    Di grup aku mencatat foto album mana yang dikirim, selama { $photos }, kalau-kalau ada yang memintaku membacanya; sebelum itu tidak ada yang kuunduh.

    /forget langsung menghapus yang kusimpan tentangmu, dari semua obrolan. Yang ada di obrolan ini milikmu: hapus sesukamu.
duration-days = { $count } hari
duration-hours = { $count } jam
duration-minutes = { $count } menit
duration-seconds = { $count } detik

# $seconds: a figure such as 0.2
duration-short = { $seconds } dtk

## The conversation: how to ask

read-how = Balas foto atau teks yang perlu kubaca dengan /read. Keterangan foto yang diawali /read juga bisa.
read-how-private = Kirim aku foto, dan aku membacanya. Atau balas foto atau teks di obrolan ini dengan /read.
read-mine = Pesan itu jawabanku sendiri. Balas foto atau teks yang perlu kubaca.
read-nothing = Tidak ada foto atau teks di pesan itu.
hint-short = Itu terlalu pendek untuk dijadikan pesan. Kirim aku foto selebaran, atau teks paling sedikit satu kalimat.
hint-other = Aku hanya membaca foto dan teks. Kirim aku foto selebaran, atau teks.
hint-command = Aku tidak mengenal perintah itu. Di /help ada apa saja yang aku bisa.

## The conversation: cancelling

cancel-nothing = Aku tidak sedang mengerjakan apa pun untukmu di obrolan ini.
# $list: what was stopped, one or more of the cancel-* below
cancel-done = Dihentikan: { $list }.
cancel-late = Terlambat, ini hampir selesai.
cancel-photo = foto itu
# $count: photos
cancel-album = album berisi { $count } foto
# $words: the first words of the text
cancel-text = teks “{ $words }”
