## What can go wrong

error-empty-file = File ini kosong (0 byte). Tolong kirim fotonya lagi.
error-not-an-image = { $found ->
    [video] Ini video, dan aku hanya membaca foto. Kirim tangkapan layarnya.
    [audio] Ini file suara, dan aku hanya membaca foto.
    [voice] Ini pesan suara, dan aku hanya membaca foto.
    [sticker] Ini stiker, dan aku hanya membaca foto.
    [pdf] Ini PDF, dan aku hanya membaca foto. Kirim tangkapan layar atau foto halamannya.
    [heic] Ini gambar HEIC atau AVIF, yang belum bisa kubuka. Kirim sebagai foto, bukan file.
    [text] File ini berisi teks dan bukan gambar, apa pun namanya. Tempel saja teksnya di pesan.
   *[other] File ini bukan gambar yang bisa kubuka. Kirim sebagai foto, atau sebagai JPEG, PNG, atau WebP.
}
error-truncated = Foto ini terpotong: sebagian filenya hilang. Tolong kirim lagi.
# $megapixels, $limit: millions of pixels
error-too-many-pixels = Gambar ini terlalu besar: { $megapixels } megapiksel, dan aku membaca sampai { $limit }. Kirim yang lebih kecil, atau sebagai foto, bukan file.
error-unreasonable = Gambar ini dibuat dengan cara tak biasa dan butuh waktu terlalu lama untuk dibuka. Kirim sebagai foto, bukan file, atau kirim tangkapan layarnya.
# $limit: megabytes
error-too-large = File ini terlalu besar: aku bisa mengunduh sampai { $limit } MB. Kirim sebagai foto, bukan file.
# $limit: characters
error-too-much-text = Teksnya lebih banyak daripada yang muat di satu pesan: aku menerima sampai { $limit } karakter. Tolong kirim per bagian.
# $limit: photos in one album
error-too-many-photos = Fotonya lebih banyak daripada yang bisa kubaca sekaligus. Kuambil { $limit } yang pertama; tolong kirim yang lain terpisah.
# $frames: pictures in the file
error-first-frame-only = File ini berisi { $frames ->
    [100] 100 gambar atau lebih
   *[other] { $frames } gambar
  }; kubaca yang pertama.
error-unknown-script = Sebagian besar foto ini ditulis dengan huruf yang belum bisa kubaca, jadi aku tidak menulis apa pun yang bisa salah. Aku membaca huruf Latin, Tionghoa, dan Jepang.
error-partly-read = Aku bisa membaca kira-kira { $percent } % teksnya; tolong cocokkan pesannya dengan foto.
error-not-fetched = Aku tidak bisa mengunduh foto ini dari Telegram. Tolong kirim lagi.
error-letters-missing = Ini sepertinya { $language ->
    [vi] bahasa Vietnam,
   *[other] bahasa
  } yang belum semua hurufnya bisa kubaca. Tolong perbaiki kata-katanya sebelum dikirim ke grup.
error-model-away = Model yang menulis tidak menjawab, jadi pesan ini disusun dengan aturan. Coba lagi nanti untuk kata-katanya.
error-model-unusable = Tulisan model tidak cocok dengan foto, jadi pesan ini disusun dengan aturan.
error-not-proofread = Model yang membaca ulang tidak menjawab, jadi yang sulit dibaca mungkin tidak ditandai.
error-tokens-spent = Model-model sudah mengerjakan jatah sehari untukmu, jadi tidak ikut dalam pesan ini. Besok mereka membantu lagi.
error-no-longer-kept = Foto ini sudah tidak ada padaku. Tolong kirim lagi.
# $seconds: the limit
error-too-slow = Ini makan waktu lebih dari { $seconds } detik, jadi kuhentikan. Tolong coba lagi, dengan foto yang lebih sedikit atau lebih kecil.
error-crashed = Aku tidak bisa membaca ini: setiap kali dicoba pembacaannya terputus. Tolong coba foto lain, atau tangkapan layar.
error-cancelled = Dihentikan, seperti permintaanmu.
# $incident: under which it is logged
error-internal = Ada yang salah di pihakku. Tolong coba lagi; kalau tetap begitu, sampaikan nomor ini kepada pengelola: { $incident }.
# $wait: a duration
error-busy = Terlalu banyak yang menunggu sekarang, jadi ini belum kumulai. Tekan “Coba lagi” kira-kira { $wait } lagi, ya.
# $wait: a duration
error-busy-personal = Fotomu yang menunggu di sini sudah sebanyak yang kuterima dari satu orang. Tekan “Coba lagi” kira-kira { $wait } lagi, ya.
