## /settings of a person

command-settings = Mesajlarını nasıl seversin
# $platform: whatsapp, telegram or plain; $tone: friendly, formal or plain; $length: brief, normal or detailed;
# $language: a language in its own words, or own; $region: name of a country, or none; $zone: a time zone, or none
settings =
    Sevdiğin gibi. Fotoğrafın yanına yazdığın yine önce gelir.

    Mesajların gittiği yer: { $platform ->
        [whatsapp] WhatsApp
        [telegram] Telegram
       *[plain] her yer, düz metin olarak
    }
    Üslupları: { $tone ->
        [formal] resmi
        [plain] yalın, emojisiz
       *[friendly] samimi
    }
    Uzunlukları: { $length ->
        [brief] kısa
        [detailed] ayrıntılı
       *[normal] normal
    }
    Konuştuğum dil: { $language ->
        [own] Telegram'ının dili
       *[other] { $language }
    }
    Telefon numaraları ve tarihler şöyle okunur: { $region ->
        [none] fotoğraf nereden görünüyorsa oradaki gibi
       *[other] { $region }
    }
    Saat dilimin: { $zone ->
        [none] bilinmiyor
       *[other] { $zone }
    }
settings-which-language = Seninle hangi dilde konuşayım?
# $word: settings-word-country below; $example: name of a country
settings-which-region =
    Hangi ülkedesin? Fotoğraf söylemiyorsa telefon numaraları ve tarihler orada yazıldığı gibi okunur.

    Başka bir ülke: “{ $word }: { $example }” yaz.
# $word: settings-word-zone below; $example: name of a time zone
settings-which-zone =
    Hangi saat dilimindesin? Takvim kayıtları ona göre yazılır.

    Başka bir dilim: “{ $word }: { $example }” yaz.
# What a person writes before a colon; one word, in small letters
settings-word-country = ülke
settings-word-zone = dilim
# $words: as the person wrote it
settings-no-region = “{ $words }” adında bir ülke bilmiyorum. İki harfi de olur, “PT” gibi.
settings-no-zone = “{ $words }” adında bir saat dilimi bilmiyorum. “Europe/Lisbon” gibi ya da yalnızca şehri yaz.

# On buttons, three of which stand side by side on a phone: short ones
button-length-brief = Kısa
button-length-normal = Normal
button-length-detailed = Ayrıntılı
button-language = Dil …
button-region = Ülke …
button-zone = Saat dilimi …
button-language-own = Telegram'ım gibi
button-region-none = Fotoğraf gibi
button-reset = Eski hâli
button-back = ‹ Geri
pressed-foreign-settings = Bunlar başkasının ayarları. Kendininkiler için /settings yaz.
pressed-expired-settings = Bu düğmelerin süresi geçmiş. Yenileri için /settings yaz.

## /help and /privacy, besides

help-settings = /settings mesajlarını nasıl sevdiğini ve seninle hangi dilde konuştuğumu aklında tutar.

privacy-settings =
    Mesajlarını nasıl sevdiğin (/settings) sen geri alana kadar saklanır. Bir grubun yöneticileri fotoğrafları kendim okumamı istediğinde oradaki herkesinkini okurum; ötekiler kadar saklanır.
