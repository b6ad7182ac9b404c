## What Telegram shows of the bot before anybody has written to it

# In an empty chat; at most 512 characters
bot-description =
    Envoie-moi la photo d'un flyer, d'une affiche, d'un avis, d'un menu, d'un horaire ou d'un ticket. Tu reçois un message prêt à publier dans un groupe WhatsApp ou Telegram, et tout le texte de la photo.

    Chaque date, heure, prix, numéro et lien se trouve sur la photo ; je n'ajoute rien.
# On the bot's profile; at most 120 characters
bot-short-description = D'une photo de flyer, je fais un message pour le groupe. Rien n'est inventé, rien d'important ne manque.
