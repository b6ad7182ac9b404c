## What Telegram shows of the bot before anybody has written to it

# In an empty chat; at most 512 characters
bot-description =
    Schick mir ein Foto von einem Flyer, Plakat, Aushang, Menü, Fahrplan oder Kassenzettel. Du bekommst eine Nachricht, fertig für eine WhatsApp- oder Telegram-Gruppe, und den ganzen Text des Fotos.

    Jedes Datum, jede Uhrzeit, jeder Preis, jede Nummer und jeder Link steht auf dem Foto; ich füge nichts hinzu.
# On the bot's profile; at most 120 characters
bot-short-description = Aus dem Foto eines Flyers mache ich eine Nachricht für die Gruppe. Nichts ist erfunden, nichts Wichtiges fehlt.
