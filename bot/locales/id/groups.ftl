## In groups: being added, and /settings of the admins

# $bot: the bot's user name
added =
    Aku membaca foto selebaran dan membuat draf pesan untuk grup darinya; tidak ada yang dikarang.
    Aku diam sampai diminta: balas sebuah foto dengan /read@{ $bot }. Admin: /settings@{ $bot } memberi tahu apa lagi yang bisa kulakukan di sini.
group-admins-only = Hanya admin grup ini yang boleh mengubah pengaturanku di sini.
group-only-admins-ask = Di grup ini hanya admin yang boleh memintaku. Kirim fotonya kepadaku secara pribadi, kubaca di sana.
# $automatic: on or off; $topics: topics in which photos are read by themselves, 0: in all;
# $platform: whatsapp, telegram, plain or own; $tone: friendly, formal, plain or own; $length: brief, normal, detailed
# or own; $language: a language in its own words, or own; $who: all or admins; $quiet: hours, as in "22:00–07:00", or
# none; $zone: a time zone
group-settings =
    Sikapku di grup ini. Hanya admin yang bisa mengubahnya.

    Foto yang tidak ditanyakan siapa pun: { $automatic ->
        [on] { $topics ->
            [0] kubaca, dan aku bicara kalau ada yang perlu disampaikan
           *[other] kubaca di { $topics } topik, dan aku bicara kalau ada yang perlu disampaikan
        }
       *[off] kubiarkan
    }
    Pesan dikirim ke: { $platform ->
        [whatsapp] WhatsApp
        [telegram] Telegram
        [plain] mana saja, sebagai teks polos
       *[own] mana pun yang disukai tiap orang
    }
    Gayanya: { $tone ->
        [friendly] akrab
        [formal] formal
        [plain] sederhana, tanpa emoji
       *[own] seperti yang disukai tiap orang
    }
    Panjangnya: { $length ->
        [brief] singkat
        [normal] biasa
        [detailed] rinci
       *[own] seperti yang disukai tiap orang
    }
    Aku berbicara: { $language ->
        [own] bahasa orang yang meminta
       *[other] { $language }
    }
    Yang boleh meminta: { $who ->
        [admins] admin
       *[all] semua orang
    }
    Jam tenang: { $quiet ->
        [none] tidak ada
       *[other] { $quiet } ({ $zone })
    }
# $bot: the bot's user name
group-privacy =
    ⚠ Di sini Telegram tidak menunjukkan foto kepadaku, hanya perintah dan balasan untukku (mode privasi). /read sebagai balasan foto tetap bisa. Supaya aku melihat foto: jadikan aku admin grup ini; atau tulis ke @BotFather, /setprivacy, pilih @{ $bot }, Disable, lalu keluarkan aku dari grup ini dan tambahkan lagi.
group-which-platform = Di mana pesan grup ini dikirim?
group-which-tone = Seperti apa gaya pesan grup ini?
group-which-length = Seberapa panjang pesan grup ini?
group-which-language = Dengan bahasa apa aku berbicara di grup ini?
# $word: group-word-quiet below; $zone: a time zone
group-which-quiet =
    Pada jam berapa aku harus tenang? Saat itu aku tidak membaca apa pun sendiri, dan yang kukatakan tidak berbunyi. Jamnya menurut { $zone }.

    Jam lain: balas ini dengan “{ $word }: 21-6”.
# $word: settings-word-zone; $example: name of a time zone
group-which-zone =
    Grup ini di zona waktu mana? Jam tenang mengikutinya.

    Zona lain: balas ini dengan “{ $word }: { $example }”.
# What an admin writes before a colon; in small letters
group-word-quiet = tenang
# $words: as the admin wrote it
group-no-hours = Aku tidak mengerti “{ $words }” sebagai jam. Tulis seperti “22-7”: jam tenang pertama, dan jam pertama sesudahnya.

# On buttons
button-automatic-on = Baca foto sendiri
button-automatic-off = Baca hanya jika diminta
button-who-admins = Hanya admin boleh minta
button-who-all = Semua boleh minta
button-topic-here = Baca sendiri hanya di topik ini
button-topic-away = Tidak lagi di topik ini
button-platform = Tujuan…
button-tone = Gaya…
button-length = Panjang…
button-quiet = Jam tenang…
button-quiet-none = Tanpa jam tenang
# $begin, $end: hours, as in 22:00
button-quiet-hours = { $begin }–{ $end }
button-each = Sesuai tiap orang
button-asker = Bahasa peminta
button-add-group = Tambahkan aku ke grup
button-open-private = Coba secara pribadi
start-read = Kirim aku foto selebaran, poster, pengumuman, menu, jadwal, atau struk, di obrolan ini. Kujawab dengan pesan yang siap dikirim.

## Where the bot is asked in a chat that it is not in

guest-how = Sebut aku dalam balasan ke foto selebaran, atau ke teks, dan kubuatkan pesan darinya.
guest-too-long = Pesannya terlalu panjang untuk satu jawaban di sini. Kirim fotonya kepadaku secara pribadi, dan kamu terima di sana.
