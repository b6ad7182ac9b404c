## The buttons under the answer

button-whatsapp = WhatsApp
button-telegram = Telegram
button-plain = Semplice
# $label: one of the three above
button-current = • { $label } •
button-shorter = Più corto
button-longer = Più lungo
button-think = Pensa di più
button-best = Torna al migliore
# Names of drafts, on buttons of which four stand side by side on a phone: short ones
angle-announcer = Solito
angle-keeper = Dettagli
angle-host = Invito
angle-notice = Avviso
angle-shortest = Minimo
button-file = Testo in un file
button-copy = Copia
button-retry = Riprova

pressed-already = È già così.
pressed-changing = Un momento…
# $wait: a duration
pressed-thinking = Ci penso, per { $wait } al massimo…
pressed-file = Eccolo.
pressed-file-again = Il file è già nella chat.
pressed-expired = Non conosco più questa risposta. Invia di nuovo la foto per averne una nuova.
pressed-foreign = Può cambiarla solo chi l'ha chiesta. Rispondi alla foto con /read per avere una risposta tua.
# $wait: a duration
pressed-busy = Troppo da fare in questo momento. Premi di nuovo tra { $wait }, per favore.
