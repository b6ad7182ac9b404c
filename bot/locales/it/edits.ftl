## Changing the message: tone, undo, words, languages

# Short labels: three or four stand side by side on a phone
button-change = Cambia…
button-undo = ↶ Annulla
button-translate = Traduci…
# Back to what the photo says, word for word
button-untranslated = Come sulla foto
button-tone-friendly = Amichevole
button-tone-formal = Formale
button-tone-plain = Senza emoji

# At most 200 characters
pressed-change = Puoi anche rispondere al messaggio con quello che va cambiato: «togli il prezzo», «aggiungi: porta una sedia».
pressed-undone = Non c'è nulla da annullare.

# What can be written in reply to an answer
edit-how = Per cambiare il messaggio, rispondigli per esempio con: «togli il prezzo», «aggiungi: porta una sedia», «cambia 15:00 in 16:00», «titolo: Festa d'estate», «accorcia il titolo», «in maiuscolo», «più corto», «formale», «senza emoji», o con il messaggio intero come lo vuoi tu.
# $text: what the person wrote
edit-nothing = Nel messaggio non c'è nulla che «{ $text }» possa cambiare, quindi resta com'è.
# $list: facts of the message, in quotation marks; $first: the first of them
edit-several = Quale intendi: { $list }? Scrivi, per esempio, «cambia { $first } in …».
edit-whole = Il messaggio ora è il tuo testo, quindi non tocco né il tono, né la lunghezza, né la lingua. «Annulla» riporta il mio.
# $limit: changes of one answer
edit-many = { $limit ->
    [one] Su questo messaggio c'è già { $limit } modifica, e non ne tengo di più.
   *[other] Su questo messaggio ci sono già { $limit } modifiche, e non ne tengo di più.
} Ritirane qualcuna con «Annulla», o invia il messaggio intero come lo vuoi.
edit-no-model = Non posso tradurre: serve un modello linguistico, e chi mi gestisce non ne ha impostato nessuno.

# Under the answer. $list: in quotation marks
answer-yours = ✎ La tua modifica: { $list }
answer-omitted = Lasciato fuori, come hai chiesto: { $list }
# $language: in its own words
answer-translated = Tradotto da un modello ({ $language }): i dati sono controllati, le altre parole no.
help-edits = Per cambiare un messaggio, rispondigli: «togli il prezzo», «aggiungi: porta una sedia», «cambia 15:00 in 16:00», «titolo: Festa d'estate», «accorcia il titolo», o il testo intero come lo vuoi. «↶ Annulla» ritira una modifica.
