## Changing the message: tone, undo, words, languages

# Short labels: three or four stand side by side on a phone
button-change = Cambia…
button-undo = ↶ Annulla
button-tone-friendly = Amichevole
button-tone-formal = Formale
button-tone-plain = Senza emoji

# At most 200 characters
pressed-change = Puoi anche rispondere al messaggio con quello che va cambiato: «togli il prezzo», «aggiungi: porta una sedia».
pressed-undone = Non c'è nulla da annullare.
