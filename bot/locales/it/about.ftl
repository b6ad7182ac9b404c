## What Telegram shows of the bot before anybody has written to it

# In an empty chat; at most 512 characters
bot-description =
    Inviami la foto di un volantino, una locandina, un avviso, un menù, un orario o uno scontrino. Ricevi un messaggio pronto da pubblicare in un gruppo WhatsApp o Telegram, e tutto il testo della foto.

    Ogni data, ora, prezzo, numero e link sta nella foto; io non aggiungo nulla.
# On the bot's profile; at most 120 characters
bot-short-description = Dalla foto di un volantino faccio un messaggio per il gruppo. Nulla è inventato, nulla d'importante manca.
