## Changing the message: tone, undo, words, languages

# Short labels: three or four stand side by side on a phone
button-change = Cambiar…
button-undo = ↶ Deshacer
button-translate = Traducir…
# Back to what the photo says, word for word
button-untranslated = Como en la foto
button-tone-friendly = Cercano
button-tone-formal = Formal
button-tone-plain = Sin emojis

# At most 200 characters
pressed-change = También puedes responder al mensaje con lo que hay que cambiar: «quita el precio», «añade: trae una silla».
pressed-undone = No hay nada que deshacer.

# What can be written in reply to an answer
edit-how = Para cambiar el mensaje, respóndele con, por ejemplo: «quita el precio», «añade: trae una silla», «cambia 15:00 por 16:00», «título: Fiesta de verano», «acorta el título», «en mayúsculas», «más corto», «formal», «sin emojis», o con el mensaje entero tal como lo quieres.
# $text: what the person wrote
edit-nothing = En el mensaje no hay nada que «{ $text }» pueda cambiar, así que se queda como está.
# $list: facts of the message, in quotation marks; $first: the first of them
edit-several = ¿A cuál te refieres: { $list }? Escribe, por ejemplo, «cambia { $first } por …».
edit-whole = El mensaje es ahora tu propio texto, así que no toco su tono, su longitud ni su idioma. «Deshacer» devuelve el mío.
# $limit: changes of one answer
edit-many = { $limit ->
    [one] Este mensaje ya tiene { $limit } cambio, y no guardo más.
   *[other] Este mensaje ya tiene { $limit } cambios, y no guardo más.
} Retira alguno con «Deshacer», o envía el mensaje entero como lo quieres.
edit-no-model = No puedo traducir: hace falta un modelo de lenguaje, y quien me administra no ha puesto ninguno.

# Under the answer. $list: in quotation marks
answer-yours = ✎ Tu cambio: { $list }
answer-omitted = Omitido, como pediste: { $list }
# $language: in its own words
answer-translated = Traducido por un modelo ({ $language }): los datos están comprobados, las demás palabras no.
help-edits = Para cambiar un mensaje, respóndele: «quita el precio», «añade: trae una silla», «cambia 15:00 por 16:00», «título: Fiesta de verano», «acorta el título», o el texto entero como lo quieres. «↶ Deshacer» retira un cambio.
