## Changing the message: tone, undo, words, languages

# Short labels: three or four stand side by side on a phone
button-change = Ubah…
button-undo = ↶ Urungkan
button-tone-friendly = Akrab
button-tone-formal = Formal
button-tone-plain = Tanpa emoji

# At most 200 characters
pressed-change = Kamu juga bisa membalas pesannya dengan yang perlu diubah: “hapus harganya”, “tambahkan: bawa kursi”.
pressed-undone = Tidak ada yang bisa diurungkan.
