## Out to the group: the first row of buttons under an answer

button-to-whatsapp = WhatsApp ➤
button-to-telegram = Telegram ➤
button-post = Kirim…
button-post-here = Kirim di sini

## Inline mode: the bot's name typed in any chat

# Buttons above the results, short ones; a tap leads to the chat with the bot
inline-none = Kirim aku foto dulu
inline-unknown = Pesan itu tidak kukenal. Kirim aku foto
inline-foreign = Itu milik orang lain. Kirim aku foto
inline-refused = Aku tidak menerima darimu. Lihat sebabnya
inline-too-long = Terlalu panjang untuk satu pesan Telegram
inline-later = Masih kutulis. Coba lagi sebentar lagi
# The name of a message that has no title
inline-untitled = Pesan

## Post …: into a group, by the bot

# $count: groups below
posting-choose = { $count ->
    [1] Kirim ke mana? Ini grup tempat kita berdua boleh menulis:
   *[other] Kirim ke mana? Ini grup-grup tempat kita berdua boleh menulis:
}
posting-none =
    Aku tidak tahu grup tempat kita berdua boleh menulis. Tambahkan aku ke satu grup dan tulis /read di sana sekali, supaya aku melihat kamu ada di situ.
# $group: its name
posting-preview = Begini tampilannya di “{ $group }”.
button-post-now = Kirim sekarang
button-post-at = Pada jam…
button-post-never = Tidak jadi
button-post-back = ‹ Kembali
button-post-undo = Tarik kembali
button-post-cancel = Batalkan
# $group: its name; $zone: as in "Europe/Lisbon"
posting-when =
    Kapan kukirim di “{ $group }”? Pilih waktu, atau balas pesan ini dengan waktu: “besok 18:30”, “2026-12-01 9:00”, “2 jam lagi”.

    Waktunya menurut { $zone }.
posting-when-utc =
    Kapan kukirim di “{ $group }”? Pilih waktu, atau balas pesan ini dengan waktu: “besok 18:30”, “2026-12-01 9:00”, “2 jam lagi”.

    Waktunya UTC, karena aku tidak tahu kamu tinggal di mana: atur zona waktumu dengan /settings.
# What people may write for times besides English and the names of weekdays: small letters, parted by commas, all forms
# of a word; what they show in “posting-when” has to be understood. The ones before the last
# say that an hour of the day is named; the last ones are left out, or say that it is so long from now.
when-words-today = hari ini, nanti malam
when-words-tomorrow = besok
when-words-minutes = menit, min
when-words-hours = jam
when-words-days = hari
when-words-at = pukul
when-words-left-out = dalam, pada, lagi, dari sekarang

# Labels of times, on buttons; $time: as in "18:00"
button-at-hour = 1 jam lagi
button-at-today = Hari ini { $time }
button-at-tomorrow = Besok { $time }
# $weekday: its full name
button-at-weekday = { $weekday } { $time }
posting-posting = Mengirim…
# $group: its name
posting-done = Terkirim di “{ $group }”.
# $link: to the message
posting-done-link = Terkirim di “{ $group }”: { $link }
# $group: its name; $when: day, time and time zone
posting-planned = Akan kukirim di “{ $group }” pada { $when }. /scheduled menunjukkan semua yang menunggu.
posting-taken-back = Sudah kutarik: tidak ada lagi di “{ $group }”.
posting-cannot-take-back = Aku tidak bisa menariknya lagi: Telegram hanya mengizinkanku menghapus pesan selama dua hari. Hapus sendiri di sana, atau minta admin.
posting-cancelled = Dibatalkan: tidak ada yang dikirim di “{ $group }”.
posting-given-up = Tidak ada yang dikirim.
# Why a message cannot be posted; $group: its name
posting-no-gone = Tidak bisa kukirim: aku tidak ada lagi di “{ $group }”.
posting-no-left = Tidak bisa kukirim: kamu tidak ada lagi di “{ $group }”.
posting-no-silent = Tidak bisa kukirim: kamu tidak boleh menulis di “{ $group }”.
posting-no-muted = Tidak bisa kukirim: aku tidak boleh menulis di “{ $group }”.
posting-no-hidden = Tidak bisa kukirim: “{ $group }” menyembunyikan anggotanya, jadi aku tidak tahu apakah kamu boleh menulis di sana. Admin juga bisa menjadikanku admin.
posting-no-blocked = Tidak bisa kukirim: pengelolaku tidak mengizinkanku bekerja di “{ $group }”.
posting-no-unknown = Aku tidak bisa bertanya kepada Telegram apakah kita boleh menulis di “{ $group }”. Coba lagi sebentar lagi, ya.
posting-no-refused = Telegram tidak menerimanya untuk “{ $group }”.
# $limit: messages that may wait
posting-no-room = { $limit } pesanmu sudah menunggu, dan itu paling banyak. /scheduled menampilkannya.
posting-not-a-time = Aku tidak mengerti waktu itu. Tulis seperti “besok 18:30”, “2026-12-01 9:00”, atau “2 jam lagi”.
posting-past = Waktu itu sudah lewat. Sebutkan yang akan datang, ya.
# $days: how far ahead
posting-too-far = Aku merencanakan paling jauh { $days } hari ke depan.
# $when: day, time and time zone
posting-late = Aku sedang mati saat ini seharusnya dikirim di “{ $group }” pada { $when }. Kukirim sekarang?
# $group: its name
posting-lost = Aku terputus saat mengirim ini di “{ $group }”, dan tidak tahu apakah sampai. Tolong lihat. Kalau tidak ada di sana, kirim sekarang.

# Answers to pressed buttons
pressed-post-later = Masih kutulis. Tekan lagi sebentar lagi, ya.
pressed-post-too-long = Pesannya terlalu panjang untuk satu pesan Telegram. Dengan “Singkatkan” jadi muat.
pressed-post-open = Sudah terbuka, di bawah.
pressed-post-over = Itu sudah selesai.
pressed-post-foreign = Hanya yang meminta yang bisa mengirim ini.

## /scheduled: what waits for its time

command-scheduled = Apa yang akan kukirim, dan kapan
scheduled-none = Tidak ada milikmu yang menunggu dikirim. “Kirim…” di bawah pesan, lalu “Pada jam…”, merencanakannya.
scheduled-list = Ini menunggu dikirim:
# $number: place in the list; $title: of the message; $group: its name; $when: day, time and time zone
scheduled-one = { $number }. “{ $title }” di “{ $group }” pada { $when }
# $number: place in the list
button-scheduled-cancel = Batalkan { $number }

## /help and /privacy, besides

help-share = Ke grup: “WhatsApp ➤” dan “Telegram ➤” mengirim pesannya atas namamu; dengan “Kirim…” aku yang mengirimnya, sekarang atau pada jam tertentu. /scheduled menunjukkan yang menunggu.
# $seen: a duration
privacy-share = Selama { $seen } aku mencatat di grup mana kamu berbicara denganku, supaya “Kirim…” bisa menawarkannya. Yang harus kukirim nanti disimpan sampai saat itu.

## /forget, besides

# $count: of them
forget-posts = { $count } pesan yang akan kamu kirim
forget-groups = catatan bahwa kulihat kamu di { $count } grup
