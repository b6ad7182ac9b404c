## More than text: the photo with marks, calendar, contacts, map, links, tables, text

# Short labels: three or four stand side by side on a phone
button-marks = Di foto
button-more = Lainnya…

# $doubtful: facts that a person should look at again
marks-caption = Dasar pesannya, menurut nomor. 🟦 kapan · 🟩 di mana · 🟧 berapa · 🟪 cara menghubungi · 🟫 siapa{ $doubtful ->
    [0] {""}
   *[other] {""} · { $doubtful } tidak pasti: yang hitam kuning dengan “?”
}
marks-refused = Aku tidak boleh menampilkan gambar di obrolan ini. Teruskan fotonya kepadaku secara pribadi, dan tandanya kamu terima di sana.
pressed-marks = Menandai foto…
pressed-marks-again = Foto dengan tandanya sudah ada di obrolan.
