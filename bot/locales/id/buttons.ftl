## The buttons under the answer

button-whatsapp = WhatsApp
button-telegram = Telegram
button-plain = Polos
# $label: one of the three above
button-current = • { $label } •
button-shorter = Singkatkan
button-longer = Panjangkan
button-think = Pikir lagi
button-best = Kembali ke terbaik
# Names of drafts, on buttons of which four stand side by side on a phone: short ones
angle-announcer = Biasa
angle-keeper = Rinci
angle-host = Undangan
angle-notice = Maklumat
angle-shortest = Ringkas
button-file = Teks sebagai file
button-copy = Salin
button-retry = Coba lagi

pressed-already = Sudah begitu.
pressed-changing = Sebentar…
# $wait: a duration
pressed-thinking = Berpikir, paling lama { $wait }…
pressed-file = Ini filenya.
pressed-file-again = Filenya sudah ada di obrolan.
pressed-expired = Aku tidak mengenal jawaban ini lagi. Kirim lagi fotonya untuk jawaban baru.
pressed-foreign = Hanya yang meminta yang bisa mengubah ini. Balas fotonya dengan /read untuk jawabanmu sendiri.
# $wait: a duration
pressed-busy = Sedang terlalu banyak pekerjaan. Tekan lagi { $wait } lagi, ya.
