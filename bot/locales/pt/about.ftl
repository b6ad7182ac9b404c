## What Telegram shows of the bot before anybody has written to it

# In an empty chat; at most 512 characters
bot-description =
    Envie uma foto de um folheto, cartaz, aviso, cardápio, horário ou recibo. Você recebe uma mensagem pronta para postar em um grupo do WhatsApp ou do Telegram, e todo o texto da foto.

    Cada data, hora, preço, número e link está na foto; eu não acrescento nada.
# On the bot's profile; at most 120 characters
bot-short-description = Faço da foto de um folheto uma mensagem para o grupo. Nada é inventado, e nada importante falta.
