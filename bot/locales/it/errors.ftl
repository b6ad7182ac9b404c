## What can go wrong

error-empty-file = Questo file è vuoto (0 byte). Invia di nuovo la foto, per favore.
error-not-an-image = { $found ->
    [video] Questo è un video, e leggo solo foto. Invia uno screenshot.
    [audio] Questo è un file audio, e leggo solo foto.
    [voice] Questo è un messaggio vocale, e leggo solo foto.
    [sticker] Questo è uno sticker, e leggo solo foto.
    [pdf] Questo è un PDF, e leggo solo foto. Invia uno screenshot o una foto della pagina.
    [heic] Questa è un'immagine HEIC o AVIF, che non so ancora aprire. Inviala come foto invece che come file.
    [text] Questo file contiene testo e nessuna immagine, qualunque cosa dica il suo nome. Incolla il testo in un messaggio.
   *[other] Questo file non è un'immagine che so aprire. Invialo come foto, o in JPEG, PNG o WebP.
}
error-truncated = Questa foto è tagliata: manca una parte del file. Inviala di nuovo, per favore.
# $megapixels, $limit: millions of pixels
error-too-many-pixels = Questa immagine è troppo grande: { $megapixels } megapixel, e leggo fino a { $limit }. Inviala più piccola, o come foto invece che come file.
error-unreasonable = Questa immagine è fatta in modo insolito e ci vorrebbe troppo tempo per aprirla. Inviala come foto invece che come file, o invia uno screenshot.
# $limit: megabytes
error-too-large = Questo file è troppo grande: posso scaricare fino a { $limit } MB. Invialo come foto invece che come file.
# $limit: characters
error-too-much-text = È più testo di quanto ne metta in un messaggio: ne prendo fino a { $limit } caratteri. Invialo a pezzi, per favore.
# $limit: photos in one album
error-too-many-photos = Sono più foto di quante ne legga in una volta. Ho preso le prime { $limit }; invia le altre a parte, per favore.
# $frames: pictures in the file
error-first-frame-only = Questo file contiene { $frames ->
    [100] 100 immagini o più
    [one] { $frames } immagine
   *[other] { $frames } immagini
  }; ho letto la prima.
error-unknown-script = Quasi tutta questa foto è in lettere che non so ancora leggere, quindi non ho scritto nulla che potesse essere sbagliato. Leggo l'alfabeto latino, il cinese e il giapponese.
error-partly-read = Ho potuto leggere circa il { $percent } % del testo; confronta il messaggio con la foto, per favore.
error-not-fetched = Non sono riuscito a scaricare questa foto da Telegram. Inviala di nuovo, per favore.
error-letters-missing = Sembra { $language ->
    [vi] vietnamita,
   *[other] una lingua
  } di cui non so ancora leggere tutte le lettere. Correggi le parole prima di pubblicarle, per favore.
error-model-away = Il modello che scrive non ha risposto, quindi questo messaggio è composto con delle regole. Riprova più tardi per avere le sue parole.
error-model-unusable = Quello che ha scritto il modello non corrispondeva alla foto, quindi questo messaggio è composto con delle regole.
error-not-proofread = Il modello che legge una seconda volta non ha risposto, quindi quello che si legge male forse non è segnato.
error-tokens-spent = I modelli hanno fatto per te quello che possono in un giorno, quindi non hanno preso parte a questo messaggio. Domani aiutano di nuovo.
error-no-longer-kept = Non ho più questa foto. Inviala di nuovo, per favore.
# $seconds: the limit
error-too-slow = { $seconds ->
    [one] Ci è voluto più di 1 secondo, quindi mi sono fermato.
   *[other] Ci sono voluti più di { $seconds } secondi, quindi mi sono fermato.
} Riprova, per favore, con meno foto o foto più piccole.
error-crashed = Non sono riuscito a leggerlo: la lettura si è interrotta ogni volta. Prova un'altra foto, per favore, o uno screenshot.
error-cancelled = Interrotto, come hai chiesto.
# $incident: under which it is logged
error-internal = Qualcosa è andato storto da parte mia. Riprova, per favore; se continua così, comunica questo numero a chi mi gestisce: { $incident }.
# $wait: a duration
error-busy = In questo momento aspettano in troppi, quindi non ho cominciato. Premi «Riprova» tra circa { $wait }, per favore.
# $wait: a duration
error-busy-personal = Hai già qui in attesa tante foto quante ne prendo da una persona. Premi «Riprova» tra circa { $wait }, per favore.
