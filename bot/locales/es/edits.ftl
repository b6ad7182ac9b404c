## Changing the message: tone, undo, words, languages

# Short labels: three or four stand side by side on a phone
button-change = Cambiar…
button-undo = ↶ Deshacer
button-tone-friendly = Cercano
button-tone-formal = Formal
button-tone-plain = Sin emojis

# At most 200 characters
pressed-change = También puedes responder al mensaje con lo que hay que cambiar: «quita el precio», «añade: trae una silla».
pressed-undone = No hay nada que deshacer.
