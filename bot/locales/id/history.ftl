## /history and /find: a person's last answers

command-history = Jawaban terakhirmu, untuk dilihat lagi
command-find = Cari jawaban dari kata-katanya

# $count: of them; a list follows
history-list = { $count ->
    [1] Jawaban terakhirmu. Nomornya menampilkannya lagi.
   *[other] { $count } jawaban terakhirmu. Nomor menampilkannya lagi.
}
history-none = Aku belum punya jawaban untukmu. Kirim aku foto selebaran, atau teks.
history-off = Aku tidak menyimpan daftar jawabanmu: pengelolaku mematikannya. /find mencari dalam yang masih kuingat.
# One answer of the list. $number: place in it; $title: what it is about; $when: day and hour;
# $place: private, guest (a chat that the bot is not in), group (without a name) or named; $group: its name
history-one = { $number }. { $title }: { $when }{ $place ->
    [private] { "" }
    [guest] , di obrolan lain
    [group] , di sebuah grup
   *[named] , di “{ $group }”
}
# In a group, above a button that leads to the private chat
history-in-private = Di sini semua orang akan melihat jawabanmu. Kutunjukkan kepadamu secara pribadi.
button-history = Tunjukkan secara pribadi
# Above an answer that is too long to be shown again as a message
history-too-long = Terlalu panjang untuk satu pesan. Ada di file ini.
pressed-history-gone = Jawaban ini sudah tidak ada padaku.

find-how = Tulis yang dicari setelah perintahnya: /find pasar
# $words: what was looked for
find-none = Dari jawabanmu yang masih ada padaku, tidak ada yang berisi “{ $words }”.
# $count: of them; $words: what was looked for; a list follows
find-list = { $count ->
    [1] Satu jawabanmu berisi “{ $words }”. Nomornya menampilkannya lagi.
   *[other] { $count } jawabanmu berisi “{ $words }”. Nomor menampilkannya lagi.
}
# $count: hits that are not listed
find-more = { $count } jawaban lebih lama juga. Tambah satu kata supaya lebih sedikit.

## /help, /privacy and /forget, besides

help-history = /history menampilkan lagi jawaban terakhirmu, dan /find mencari kata di dalamnya.
# $count: answers; $keep: how long, as in "30 days"
privacy-history =
    { $count ->
        [1] Jawaban terakhirmu disimpan
       *[other] { $count } jawaban terakhirmu disimpan
    } { $keep }, masing-masing dengan pesannya dan teks fotonya, supaya ada untuk /history dan /find.
# $count: of them
forget-history = { $count } jawaban di /history-mu
