## What Telegram shows of the bot before anybody has written to it

# In an empty chat; at most 512 characters
bot-description =
    Bana bir el ilanının, afişin, duyurunun, menünün, tarifenin ya da fişin fotoğrafını gönder. Karşılığında WhatsApp veya Telegram grubuna gönderilmeye hazır bir mesaj ve fotoğraftaki bütün metni alırsın.

    O mesajdaki her tarih, saat, fiyat, numara ve bağlantı fotoğrafta yazar; ben hiçbir şey eklemem.
# On the bot's profile; at most 120 characters
bot-short-description = Bir ilan fotoğrafından grup mesajı yaparım. İçinde uydurulan hiçbir şey olmaz, önemli olan hiçbir şey eksik kalmaz.
