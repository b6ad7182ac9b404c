## The conversation: while it works

status-seen = { $photos ->
    [0] Diterima. Menulis pesan…
    [1] Diterima. Membaca foto…
   *[other] Diterima. Membaca { $photos } foto…
}
# $ahead: jobs before this one
status-queued = Diterima. Ada { $ahead } sebelum kamu.
status-reading = { $of ->
    [1] Membaca foto…
   *[other] Membaca halaman { $page } dari { $of }…
}
# $words: about how many a model has written so far
status-writing = { $words ->
    [0] Menulis pesan…
   *[other] Menulis pesan… { $words } kata
}
status-weighing = Menimbang { $drafts } draf…

## The answer

answer-no-text = { $photos ->
    [1] Aku tidak melihat teks di foto ini. Kalau ada, coba dari lebih dekat, dengan cahaya lebih baik, atau kirim fotonya sebagai file.
   *[other] Aku tidak melihat teks di foto-foto ini. Kalau ada, coba dari lebih dekat, dengan cahaya lebih baik, atau kirim fotonya sebagai file.
}
answer-no-words = Tidak ada yang bisa kujadikan pesan dalam teks ini.
answer-kept = ✓ { $kept } dari { $of } fakta dipertahankan
# $drafts: that were weighed; $seconds: as in duration-short; $of: 0 where there is no fact to keep
answer-weighed = ✓ { $drafts } draf ditimbang dalam { $seconds }{ $of ->
    [0] .
   *[other] ; yang ini mempertahankan { $kept } dari { $of } fakta.
}
answer-nothing-to-check = ✓ Tidak ada yang ditambahkan. Di foto tidak ada tanggal, harga, nomor, atau tautan untuk diperiksa.
answer-nothing-to-check-text = ✓ Tidak ada yang ditambahkan. Di teks tidak ada tanggal, harga, nomor, atau tautan untuk diperiksa.
# $list: facts as printed, in quotation marks
answer-dropped = Tidak disertakan: { $list }
answer-doubts = Tolong periksa:
# $text: the fact as printed; $reasons: one or more of the doubt-* below
answer-doubt = “{ $text }”: { $reasons }
# $count: doubtful facts that are not named
answer-doubts-more = … dan { $count } lagi
answer-cutout = Begini tertulis di foto.
answer-cutout-refused = Aku tidak boleh menampilkan gambar di obrolan ini. Tolong cocokkan yang sulit dibaca dengan fotomu.
doubt-unclear = sulit dibaca
# $other: what it may say instead
doubt-readings = sulit dibaca, mungkin “{ $other }”
doubt-impossible-day = tanggal itu tidak ada
doubt-impossible-time = jam itu tidak ada
# $digits: how many the number has
doubt-length = nomor telepon dengan { $digits } angka tidak lazim di sana
# $taken, $other: day and month
doubt-order = kubaca sebagai { $taken }; bisa juga { $other }
doubt-order-unknown = tidak jelas mana hari dan mana bulannya
# $weekday: of the date
doubt-weekday = tanggal itu hari { $weekday }; kubiarkan seperti tercetak
doubt-weekday-unknown = harinya tidak cocok dengan tanggalnya; kubiarkan seperti tercetak
answer-quoted = “{ $text }”
answer-more = dan { $count } lagi
answer-copy = Pesannya terlalu panjang untuk dibuka di WhatsApp dari sini: ketuk untuk menyalin, lalu tempel di grupmu.
answer-unstyled = Ditampilkan tanpa gaya: jumlahnya lebih banyak daripada yang muat dalam satu pesan Telegram.
answer-text-heading = Semua teks
answer-text-in-file = Semua teks ada di file di bawah.
# $characters: length of the message
answer-message-in-file = Pesannya { $characters } karakter, terlalu panjang untuk satu jawaban di sini. Ada di file di bawah. Dengan “Singkatkan” jadi muat, atau potong sendiri.
answer-message-in-file-short = Pesannya { $characters } karakter, terlalu panjang untuk satu jawaban di sini. Ada di file di bawah.
# $number: place of the photo in the album; $sentence: one of the error-* below
answer-problem = Foto { $number }: { $sentence }
# $sentence: one of the error-* below
answer-change-failed = Perubahan itu tidak berhasil. { $sentence }
answer-file-refused = Aku tidak boleh mengirim file di obrolan ini. Teruskan fotonya kepadaku secara pribadi, dan filenya kamu terima di sana.
file-text = teks
file-message = pesan

# Between the parts of a list, and between parts that may have commas themselves
list-comma = { ", " }
list-semicolon = { "; " }
