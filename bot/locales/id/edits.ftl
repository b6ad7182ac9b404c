## Changing the message: tone, undo, words, languages

# Short labels: three or four stand side by side on a phone
button-change = Ubah…
button-undo = ↶ Urungkan
button-translate = Terjemahkan…
# Back to what the photo says, word for word
button-untranslated = Seperti di foto
button-tone-friendly = Akrab
button-tone-formal = Formal
button-tone-plain = Tanpa emoji

# At most 200 characters
pressed-change = Kamu juga bisa membalas pesannya dengan yang perlu diubah: “hapus harganya”, “tambahkan: bawa kursi”.
pressed-undone = Tidak ada yang bisa diurungkan.

# What can be written in reply to an answer
edit-how = Untuk mengubah pesannya, balas misalnya dengan: “hapus harganya”, “tambahkan: bawa kursi”, “ganti 15:00 dengan 16:00”, “judul: Pesta musim panas”, “perpendek judulnya”, “huruf besar”, “lebih singkat”, “formal”, “tanpa emoji”, atau dengan seluruh pesan seperti yang kamu mau.
# $text: what the person wrote
edit-nothing = Di pesannya tidak ada yang bisa diubah oleh “{ $text }”, jadi tetap seperti semula.
# $list: facts of the message, in quotation marks; $first: the first of them
edit-several = Yang mana maksudmu: { $list }? Tulis, misalnya, “ganti { $first } dengan …”.
edit-whole = Pesannya sekarang teksmu sendiri, jadi gaya, panjang, dan bahasanya kubiarkan. “Urungkan” mengembalikan yang punyaku.
# $limit: changes of one answer
edit-many = Pesan ini sudah punya { $limit } perubahan, dan aku tidak menyimpan lebih. Tarik sebagian dengan “Urungkan”, atau kirim seluruh pesan seperti yang kamu mau.
edit-no-model = Aku tidak bisa menerjemahkan: perlu model bahasa, dan pengelolaku belum memasangnya.

# Under the answer. $list: in quotation marks
answer-yours = ✎ Perubahanmu: { $list }
answer-omitted = Tidak disertakan, seperti permintaanmu: { $list }
# $language: in its own words
answer-translated = Diterjemahkan ke { $language } oleh model: fakta sudah diperiksa, kata lainnya tidak.
help-edits = Untuk mengubah pesan, balas pesannya: “hapus harganya”, “tambahkan: bawa kursi”, “ganti 15:00 dengan 16:00”, “judul: Pesta musim panas”, “perpendek judulnya”, atau seluruh teks seperti yang kamu mau. “↶ Urungkan” menarik satu perubahan.
