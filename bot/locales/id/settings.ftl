## /settings of a person

command-settings = Pesan seperti apa yang kamu suka
# $platform: whatsapp, telegram or plain; $tone: friendly, formal or plain; $length: brief, normal or detailed;
# $language: a language in its own words, or own; $region: name of a country, or none; $zone: a time zone, or none
settings =
    Seperti yang kamu suka. Yang kamu tulis bersama foto tetap lebih diutamakan.

    Pesanmu dikirim ke: { $platform ->
        [whatsapp] WhatsApp
        [telegram] Telegram
       *[plain] mana saja, sebagai teks polos
    }
    Gayanya: { $tone ->
        [formal] formal
        [plain] sederhana, tanpa emoji
       *[friendly] akrab
    }
    Panjangnya: { $length ->
        [brief] singkat
        [detailed] rinci
       *[normal] biasa
    }
    Aku berbicara: { $language ->
        [own] seperti Telegram-mu
       *[other] { $language }
    }
    Nomor telepon dan tanggal dibaca seperti di: { $region ->
        [none] tempat asal foto itu tampaknya
       *[other] { $region }
    }
    Zona waktumu: { $zone ->
        [none] belum diketahui
       *[other] { $zone }
    }
settings-which-language = Dengan bahasa apa aku berbicara denganmu?
# $word: settings-word-country below; $example: name of a country
settings-which-region =
    Kamu di negara mana? Nomor telepon dan tanggal dibaca seperti ditulis di sana, kalau fotonya tidak memberi tahu.

    Negara lain: tulis “{ $word }: { $example }”.
# $word: settings-word-zone below; $example: name of a time zone
settings-which-zone =
    Kamu di zona waktu mana? Acara di kalender memakai zona itu.

    Zona lain: tulis “{ $word }: { $example }”.
# What a person writes before a colon; one word, in small letters
settings-word-country = negara
settings-word-zone = zona
# $words: as the person wrote it
settings-no-region = Aku tidak mengenal negara “{ $words }”. Dua hurufnya juga bisa, seperti “PT”.
settings-no-zone = Aku tidak mengenal zona waktu “{ $words }”. Tulis seperti “Europe/Lisbon”, atau kotanya saja.

# On buttons, three of which stand side by side on a phone: short ones
button-length-brief = Singkat
button-length-normal = Biasa
button-length-detailed = Rinci
button-language = Bahasa…
button-region = Negara…
button-zone = Zona waktu…
button-language-own = Ikut Telegram
button-region-none = Ikut fotonya
button-reset = Seperti semula
button-back = ‹ Kembali
pressed-foreign-settings = Ini pengaturan orang lain. Tulis /settings untuk milikmu.
pressed-expired-settings = Tombol ini sudah tidak berlaku. Tulis /settings untuk yang baru.

## /help and /privacy, besides

help-settings = /settings mengingat pesan seperti apa yang kamu suka, dan dengan bahasa apa aku berbicara denganmu.

privacy-settings =
    Pesan seperti apa yang kamu suka (/settings) disimpan sampai kamu membatalkannya. Kalau admin grup mau aku membaca foto sendiri, kubaca foto semua orang di sana; lama penyimpanannya sama seperti yang lain.
