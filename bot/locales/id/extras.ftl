## More than text: the photo with marks, calendar, contacts, map, links, tables, text

# Short labels: three or four stand side by side on a phone
button-marks = Di foto
button-more = Lainnya…
button-calendar = Kalender
button-contact = Kontak
button-map = Peta
# $place: one of several, cut short
button-map-of = Peta: { $place }
# $name: where a QR code leads, or what kind it is of ("wifi"), cut short
button-code = Tautan: { $name }…
# $name: a host, as in example.com
button-open = Buka { $name }
button-table = Tabel
button-text = Teks…
button-text-breaks = Salin, baris seperti tercetak
button-text-joined = Salin, baris digabung

# $doubtful: facts that a person should look at again
marks-caption = Dasar pesannya, menurut nomor. 🟦 kapan · 🟩 di mana · 🟧 berapa · 🟪 cara menghubungi · 🟫 siapa{ $doubtful ->
    [0] {""}
   *[other] {""} · { $doubtful } tidak pasti: yang hitam kuning dengan “?”
}
marks-refused = Aku tidak boleh menampilkan gambar di obrolan ini. Teruskan fotonya kepadaku secara pribadi, dan tandanya kamu terima di sana.
pressed-marks = Menandai foto…
pressed-marks-again = Foto dengan tandanya sudah ada di obrolan.
pressed-sent-again = Itu sudah ada di obrolan.
pressed-nothing = Di foto ini tidak ada yang cukup pasti untuk itu.
pressed-text-long = Teksnya terlalu panjang untuk disalin sekali ketuk. Ambil sebagai file.

# Names of files, after the title
file-calendar = kalender
file-contact = kontak
file-table = tabel

# $when: day and hour; $title: what the event is called
calendar-event = 📅 { $when }: { $title }
calendar-deadline = ⏰ { $when }: { $title }
calendar-weekly = 🔁 Setiap minggu mulai { $when }: { $title }
# $count: events that are not named
calendar-more = … dan { $count } lagi
# $zone: as in Europe/Lisbon
calendar-zone = Waktunya menurut { $zone }.
calendar-anywhere = Foto tidak menyebut zona waktu: waktunya berlaku di tempat kalendermu berada.
calendar-year = Foto tidak mencantumkan tahun. Tolong periksa tahun yang kupakai.
calendar-check = Ada yang sulit dibaca; keterangannya menyebutkan apa.
calendar-link = Atau buka di Google Kalender

# $name: of a person or an organisation; $ways: numbers and addresses
contact-line = 👤 { $name }: { $ways }

code-web = Kode ini menuju ke
# $readable: a host in other letters than it is looked up by
code-readable = ditampilkan sebagai “{ $readable }”. Huruf dari abjad lain bisa mirip dengan yang kamu kenal.
# $posing: what stands before the @; $host: where it leads
code-posing = “{ $posing }” di depan @ hanya hiasan; kode ini menuju ke { $host }.
# $scheme: what the code begins with, as in "wifi" or "tel"
code-scheme = Kode ini bukan tautan web, melainkan jenis “{ $scheme }”. Aku hanya menunjukkan isinya:
code-unclear = Kode ini tautan web yang tidak ditulis sebagaimana tautan biasanya, atau terlalu panjang. Aku tidak membukanya dan hanya menunjukkan isinya:
code-text = Kode ini bukan tautan. Isinya:
