## More than text: the photo with marks, calendar, contacts, map, links, tables, text

# Short labels: three or four stand side by side on a phone
button-marks = Fotoğrafta
button-more = Daha …
button-calendar = Takvim
button-contact = Kişi
button-map = Harita
# $place: one of several, cut short
button-map-of = Harita: { $place }
# $name: where a QR code leads, or what kind it is of ("wifi"), cut short
button-code = Bağlantı: { $name } …
# $name: a host, as in example.com
button-open = { $name } aç
button-table = Tablo
button-text = Metin …
button-text-breaks = Kopyala, satırlar basıldığı gibi
button-text-joined = Kopyala, satırlar birleşik

# $doubtful: facts that a person should look at again
marks-caption = Mesajın dayandıkları, numarasıyla. 🟦 ne zaman · 🟩 nerede · 🟧 ne kadar · 🟪 nasıl ulaşılır · 🟫 kim{ $doubtful ->
    [0] {""}
   *[other] {""} · { $doubtful } tanesi kesin değil: “?” işaretli, siyah-sarı olanlar
}
marks-refused = Bu sohbette resim gösteremiyorum. Fotoğrafı bana özelden ilet, işaretleri orada alırsın.
pressed-marks = Fotoğraf işaretleniyor …
pressed-marks-again = İşaretli fotoğraf zaten sohbette.
pressed-sent-again = O zaten sohbette.
pressed-nothing = Bu fotoğrafta bunun için yeterince kesin bir şey bulamıyorum.
pressed-text-long = Metin bir dokunuşla kopyalanamayacak kadar uzun. Dosya olarak al.

# Names of files, after the title
file-calendar = takvim
file-contact = kişiler
file-table = tablo

# $when: day and hour; $title: what the event is called
calendar-event = 📅 { $when }: { $title }
calendar-deadline = ⏰ { $when }: { $title }
calendar-weekly = 🔁 Her hafta, başlangıç { $when }: { $title }
# $count: events that are not named
calendar-more = … ve { $count } tane daha
# $zone: as in Europe/Lisbon
calendar-zone = Saatler { $zone } saatidir.
calendar-anywhere = Fotoğraf saat dilimini söylemiyor: saatler takviminin bulunduğu yere göredir.
calendar-year = Fotoğrafta yıl basılı değil. Lütfen aldığım yılı denetle.
calendar-check = Bir kısmı zor okunuyordu; açıklamada hangisi olduğu yazıyor.
calendar-link = Ya da Google Takvim'de aç

# $name: of a person or an organisation; $ways: numbers and addresses
contact-line = 👤 { $name }: { $ways }

code-web = Bu kod şuraya götürür
# $readable: a host in other letters than it is looked up by
code-readable = “{ $readable }” olarak görünür. Başka alfabelerin harfleri bildiklerine benzeyebilir.
# $posing: what stands before the @; $host: where it leads
code-posing = @ öncesindeki “{ $posing }” yalnızca gösteriş; { $host } adresine götürür.
# $scheme: what the code begins with, as in "wifi" or "tel"
code-scheme = Bu kod bir web bağlantısı değil, “{ $scheme }” türünden. Yalnızca ne dediğini gösteriyorum:
code-unclear = Bu kod, bağlantıların yazıldığı gibi yazılmamış ya da çok uzun bir web bağlantısı. Onu açmıyorum, yalnızca ne dediğini gösteriyorum:
code-text = Bu kod bağlantı değil. Şöyle diyor:
