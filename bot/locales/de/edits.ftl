## Changing the message: tone, undo, words, languages

# Short labels: three or four stand side by side on a phone
button-change = Ändern …
button-undo = ↶ Zurück
button-translate = Übersetzen …
# Back to what the photo says, word for word
button-untranslated = Wie auf dem Foto
button-tone-friendly = Freundlich
button-tone-formal = Förmlich
button-tone-plain = Ohne Emojis

# At most 200 characters
pressed-change = Du kannst auch auf die Nachricht antworten und sagen, was anders sein soll: „lass den Preis weg“, „ergänze: bring einen Stuhl mit“.
pressed-undone = Da ist nichts zurückzunehmen.

# What can be written in reply to an answer
edit-how = Um die Nachricht zu ändern, antworte darauf, zum Beispiel mit: „lass den Preis weg“, „ergänze: bring einen Stuhl mit“, „ändere 15:00 in 16:00“, „Titel: Sommerfest“, „mach den Titel kürzer“, „in Großbuchstaben“, „kürzer“, „förmlich“, „ohne Emojis“ – oder mit der ganzen Nachricht, wie du sie willst.
# $text: what the person wrote
edit-nothing = In der Nachricht ist nichts, was „{ $text }“ ändern könnte; sie bleibt also, wie sie ist.
# $list: facts of the message, in quotation marks; $first: the first of them
edit-several = Was davon meinst du: { $list }? Schreib zum Beispiel „ändere { $first } in …“.
edit-whole = Die Nachricht ist jetzt dein eigener Text; Ton, Länge und Sprache lasse ich, wie sie sind. „Zurück“ holt meine wieder.
# $limit: changes of one answer
edit-many = { $limit ->
    [one] An dieser Nachricht ist schon { $limit } Änderung, und mehr merke ich mir nicht.
   *[other] An dieser Nachricht sind schon { $limit } Änderungen, und mehr merke ich mir nicht.
} Nimm welche mit „Zurück“ zurück, oder schick die ganze Nachricht, wie du sie willst.
edit-no-model = Ich kann nicht übersetzen: Dafür braucht es ein Sprachmodell, und es ist keines eingerichtet.

# Under the answer. $list: in quotation marks
answer-yours = ✎ Deine Änderung: { $list }
answer-omitted = Weggelassen, wie du wolltest: { $list }
# $language: in its own words
answer-translated = Von einem Modell übersetzt ({ $language }): Angaben sind geprüft, andere Wörter nicht.
help-edits = Um eine Nachricht zu ändern, antworte darauf: „lass den Preis weg“, „ergänze: bring einen Stuhl mit“, „ändere 15:00 in 16:00“, „Titel: Sommerfest“, „mach den Titel kürzer“, oder der ganze Text, wie du ihn willst. „↶ Zurück“ nimmt eine Änderung zurück.
