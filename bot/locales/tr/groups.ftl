## In groups: being added, and /settings of the admins

# $bot: the bot's user name
added =
    El ilanlarının fotoğraflarını okur, onlardan grup için bir mesaj taslağı çıkarırım; içinde uydurma yoktur.
    Sorulmadıkça susarım: bir fotoğrafı /read@{ $bot } ile yanıtla. Yöneticiler: burada başka ne yapabildiğimi /settings@{ $bot } anlatır.
group-admins-only = Buradaki ayarlarımı yalnızca bu grubun yöneticileri değiştirebilir.
group-only-admins-ask = Bu grupta bana yalnızca yöneticiler sorabilir. Fotoğrafı bana özelden gönder, orada okurum.
# $automatic: on or off; $topics: topics in which photos are read by themselves, 0: in all;
# $platform: whatsapp, telegram, plain or own; $tone: friendly, formal, plain or own; $length: brief, normal, detailed
# or own; $language: a language in its own words, or own; $who: all or admins; $quiet: hours, as in "22:00–07:00", or
# none; $zone: a time zone
group-settings =
    Bu grupta böyleyim. Bunu yalnızca yöneticiler değiştirebilir.

    Kimsenin sormadığı fotoğraflar: { $automatic ->
        [on] { $topics ->
            [0] okurum, söyleyecek bir şey olunca konuşurum
           *[other] { $topics } konuda okurum, söyleyecek bir şey olunca konuşurum
        }
       *[off] dokunmam
    }
    Mesajların gittiği yer: { $platform ->
        [whatsapp] WhatsApp
        [telegram] Telegram
        [plain] her yer, düz metin olarak
       *[own] herkesin dilediği gibi
    }
    Üslupları: { $tone ->
        [friendly] samimi
        [formal] resmi
        [plain] yalın, emojisiz
       *[own] herkesin dilediği gibi
    }
    Uzunlukları: { $length ->
        [brief] kısa
        [normal] normal
        [detailed] ayrıntılı
       *[own] herkesin dilediği gibi
    }
    Konuştuğum dil: { $language ->
        [own] kim sorarsa onun dili
       *[other] { $language }
    }
    Kim sorabilir: { $who ->
        [admins] yöneticiler
       *[all] herkes
    }
    Sessiz saatler: { $quiet ->
        [none] yok
       *[other] { $quiet } ({ $zone })
    }
# $bot: the bot's user name
group-privacy =
    ⚠ Telegram burada bana fotoğrafları göstermiyor, yalnızca komutları ve bana verilen yanıtları gösteriyor (gizlilik modu). Bir fotoğrafı /read ile yanıtlamak yine çalışır. Fotoğrafları görmem için: beni bu grubun yöneticisi yap; ya da @BotFather'a yaz, /setprivacy, @{ $bot } seç, Disable, sonra beni gruptan çıkarıp yeniden ekle.
group-which-platform = Bu grubun mesajları nereye gönderiliyor?
group-which-tone = Bu grubun mesajları nasıl bir üslupta olsun?
group-which-length = Bu grubun mesajları ne kadar uzun olsun?
group-which-language = Bu grupta hangi dilde konuşayım?
# $word: group-word-quiet below; $zone: a time zone
group-which-quiet =
    Hangi saatlerde sessiz olayım? O zaman kendiliğimden bir şey okumam ve söylediklerim ses çıkarmaz. Saatler { $zone } saatidir.

    Başka saatler: bunu “{ $word }: 21-6” ile yanıtla.
# $word: settings-word-zone; $example: name of a time zone
group-which-zone =
    Bu grup hangi saat diliminde? Sessiz saatler ona göredir.

    Başka bir dilim: bunu “{ $word }: { $example }” ile yanıtla.
# What an admin writes before a colon; in small letters
group-word-quiet = sessiz
# $words: as the admin wrote it
group-no-hours = “{ $words }” sözünü saat olarak anlamıyorum. “22-7” gibi yaz: ilk sessiz saat ve ondan sonraki ilk saat.

# On buttons
button-automatic-on = Fotoğrafları kendin oku
button-automatic-off = Yalnız sorulunca oku
button-who-admins = Yalnız yöneticiler sorsun
button-who-all = Herkes sorabilsin
button-topic-here = Kendin yalnız bu konuda oku
button-topic-away = Artık bu konuda değil
button-platform = Gittiği yer …
button-tone = Üslup …
button-length = Uzunluk …
button-quiet = Sessiz saatler …
button-quiet-none = Sessiz saat yok
# $begin, $end: hours, as in 22:00
button-quiet-hours = { $begin }–{ $end }
button-each = Herkes nasıl isterse
button-asker = Soranın dili
button-add-group = Beni bir gruba ekle
button-open-private = Özelden dene
start-read = Bana bu sohbette bir el ilanının, afişin, duyurunun, menünün, tarifenin ya da fişin fotoğrafını gönder. Gönderilmeye hazır bir mesajla yanıtlarım.

## Where the bot is asked in a chat that it is not in

guest-how = Bir el ilanının fotoğrafına ya da bir metne yanıt verirken benden söz et, ondan bir mesaj yapayım.
guest-too-long = Mesaj burada tek yanıta sığmayacak kadar uzun. Fotoğrafı bana özelden gönder, orada alırsın.
