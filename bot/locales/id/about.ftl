## What Telegram shows of the bot before anybody has written to it

# In an empty chat; at most 512 characters
bot-description =
    Kirim aku foto selebaran, poster, pengumuman, menu, jadwal, atau struk. Kamu mendapat pesan siap kirim untuk grup WhatsApp atau Telegram, dan semua teks di foto.

    Setiap tanggal, jam, harga, nomor, dan tautan ada di foto; aku tidak menambahkan apa pun.
# On the bot's profile; at most 120 characters
bot-short-description = Dari foto selebaran kubuatkan pesan untuk grup. Tidak ada yang dikarang, dan yang penting tidak tertinggal.
