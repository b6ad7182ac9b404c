## Changing the message: tone, undo, words, languages

# Short labels: three or four stand side by side on a phone
button-change = Ändern …
button-undo = ↶ Zurück
button-tone-friendly = Freundlich
button-tone-formal = Förmlich
button-tone-plain = Ohne Emojis

# At most 200 characters
pressed-change = Du kannst auch auf die Nachricht antworten und sagen, was anders sein soll: „lass den Preis weg“, „ergänze: bring einen Stuhl mit“.
pressed-undone = Da ist nichts zurückzunehmen.
