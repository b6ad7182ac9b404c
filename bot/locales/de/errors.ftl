## What can go wrong

error-empty-file = Diese Datei ist leer (0 Byte). Schick das Foto bitte noch einmal.
error-not-an-image = { $found ->
    [video] Das ist ein Video, und ich lese nur Fotos. Schick einen Screenshot davon.
    [audio] Das ist eine Tondatei, und ich lese nur Fotos.
    [voice] Das ist eine Sprachnachricht, und ich lese nur Fotos.
    [sticker] Das ist ein Sticker, und ich lese nur Fotos.
    [pdf] Das ist ein PDF, und ich lese nur Fotos. Schick einen Screenshot oder ein Foto der Seite.
    [heic] Das ist ein HEIC- oder AVIF-Bild, das ich noch nicht öffnen kann. Schick es als Foto statt als Datei.
    [text] Diese Datei enthält Text und kein Bild, was immer ihr Name sagt. Füg den Text stattdessen in eine Nachricht ein.
   *[other] Diese Datei ist kein Bild, das ich öffnen kann. Schick es als Foto, oder als JPEG, PNG oder WebP.
}
error-truncated = Dieses Foto ist abgeschnitten: Ein Teil der Datei fehlt. Schick es bitte noch einmal.
# $megapixels, $limit: millions of pixels
error-too-many-pixels = Dieses Bild ist zu groß: { $megapixels } Megapixel, und ich lese bis { $limit }. Schick es kleiner, oder als Foto statt als Datei.
error-unreasonable = Dieses Bild ist ungewöhnlich gemacht und würde viel zu lange brauchen, bis es offen ist. Schick es als Foto statt als Datei, oder einen Screenshot davon.
# $limit: megabytes
error-too-large = Diese Datei ist zu groß: Ich kann bis { $limit } MB holen. Schick sie als Foto statt als Datei.
# $limit: characters
error-too-much-text = Das ist mehr Text, als in eine Nachricht geht: Ich nehme bis { $limit } Zeichen. Schick ihn bitte in Teilen.
# $limit: photos in one album
error-too-many-photos = Das sind mehr Fotos, als ich auf einmal lese. Ich habe die ersten { $limit } genommen; schick die anderen bitte extra.
# $frames: pictures in the file
error-first-frame-only = Diese Datei enthält { $frames ->
    [100] 100 Bilder oder mehr
    [one] { $frames } Bild
   *[other] { $frames } Bilder
  }; ich habe das erste gelesen.
error-unknown-script = Fast alles auf diesem Foto steht in einer Schrift, die ich noch nicht lesen kann; darum habe ich nichts geschrieben, was falsch sein könnte. Ich lese lateinische Schrift, Chinesisch und Japanisch.
error-partly-read = Ich konnte etwa { $percent } % des Textes lesen; vergleich die Nachricht bitte mit dem Foto.
error-not-fetched = Ich konnte dieses Foto nicht von Telegram holen. Schick es bitte noch einmal.
error-letters-missing = Das sieht nach { $language ->
    [vi] Vietnamesisch aus. Davon
   *[other] einer Sprache mit eigenen Zeichen aus. Davon
  } kann ich noch nicht alle Buchstaben lesen. Verbessere die Wörter bitte, bevor du sie postest.
error-model-away = Das Modell, das schreibt, hat nicht geantwortet; darum ist diese Nachricht nach Regeln gemacht. Versuch es später noch einmal, wenn du seine Worte willst.
error-model-unusable = Was das Modell geschrieben hat, passte nicht zum Foto; darum ist diese Nachricht nach Regeln gemacht.
error-not-proofread = Das Modell, das ein zweites Mal liest, hat nicht geantwortet; was schwer zu lesen ist, ist darum vielleicht nicht markiert.
error-tokens-spent = Die Modelle haben heute für dich getan, was sie an einem Tag dürfen; an dieser Nachricht waren sie nicht beteiligt. Morgen helfen sie wieder.
error-no-longer-kept = Ich habe dieses Foto nicht mehr. Schick es bitte noch einmal.
# $seconds: the limit
error-too-slow = { $seconds ->
    [one] Das hat länger als 1 Sekunde gedauert, darum habe ich aufgehört.
   *[other] Das hat länger als { $seconds } Sekunden gedauert, darum habe ich aufgehört.
} Versuch es bitte noch einmal, mit weniger oder kleineren Fotos.
error-crashed = Ich konnte das nicht lesen: Jeder Versuch ist abgebrochen. Probier bitte ein anderes Foto davon, oder einen Screenshot.
error-cancelled = Abgebrochen, wie du wolltest.
# $incident: under which it is logged
error-internal = Bei mir ist etwas schiefgegangen. Versuch es bitte noch einmal; wenn es so bleibt, nenn der Person, die mich betreibt, diese Nummer: { $incident }.
# $wait: a duration
error-busy = Gerade warten zu viele, darum habe ich hiermit nicht angefangen. Drück bitte in etwa { $wait } auf „Noch einmal“.
# $wait: a duration
error-busy-personal = Hier warten schon so viele Fotos von dir, wie ich von einer Person annehme. Drück bitte in etwa { $wait } auf „Noch einmal“.
