## What Telegram shows of the bot before anybody has written to it

# In an empty chat; at most 512 characters
bot-description =
    Envíame una foto de un folleto, cartel, aviso, menú, horario o recibo. Recibes un mensaje listo para publicar en un grupo de WhatsApp o Telegram, y todo el texto de la foto.

    Cada fecha, hora, precio, número y enlace está en la foto; yo no añado nada.
# On the bot's profile; at most 120 characters
bot-short-description = Hago un mensaje para tu grupo con la foto de un folleto. No invento nada y no falta nada importante.
