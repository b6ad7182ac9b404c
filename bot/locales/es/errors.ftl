## What can go wrong

error-empty-file = Este archivo está vacío (0 bytes). Envía la foto otra vez, por favor.
error-not-an-image = { $found ->
    [video] Esto es un vídeo, y solo leo fotos. Envía una captura de él.
    [audio] Esto es un archivo de sonido, y solo leo fotos.
    [voice] Esto es un mensaje de voz, y solo leo fotos.
    [sticker] Esto es un sticker, y solo leo fotos.
    [pdf] Esto es un PDF, y solo leo fotos. Envía una captura o una foto de su página.
    [heic] Esto es una imagen HEIC o AVIF, que todavía no puedo abrir. Envíala como foto en vez de como archivo.
    [text] Este archivo contiene texto y ninguna imagen, diga lo que diga su nombre. Pega el texto en un mensaje.
   *[other] Este archivo no es una imagen que pueda abrir. Envíalo como foto, o como JPEG, PNG o WebP.
}
error-truncated = Esta foto está cortada: falta una parte del archivo. Envíala otra vez, por favor.
# $megapixels, $limit: millions of pixels
error-too-many-pixels = Esta imagen es demasiado grande: { $megapixels } megapíxeles, y leo hasta { $limit }. Envíala más pequeña, o como foto en vez de como archivo.
error-unreasonable = Esta imagen está hecha de un modo inusual y abrirla llevaría demasiado tiempo. Envíala como foto en vez de como archivo, o una captura de ella.
# $limit: megabytes
error-too-large = Este archivo es demasiado grande: puedo descargar hasta { $limit } MB. Envíalo como foto en vez de como archivo.
# $limit: characters
error-too-much-text = Es más texto del que pongo en un mensaje: acepto hasta { $limit } caracteres. Envíalo por partes, por favor.
# $limit: photos in one album
error-too-many-photos = Son más fotos de las que leo de una vez. He tomado las primeras { $limit }; envía las demás aparte, por favor.
# $frames: pictures in the file
error-first-frame-only = Este archivo contiene { $frames ->
    [100] 100 imágenes o más
    [one] { $frames } imagen
   *[other] { $frames } imágenes
  }; leí la primera.
error-unknown-script = Casi toda esta foto está en letras que aún no sé leer, así que no escribí nada que pudiera estar mal. Leo el alfabeto latino, chino y japonés.
error-partly-read = Pude leer alrededor del { $percent } % del texto; compara el mensaje con la foto, por favor.
error-not-fetched = No pude descargar esta foto de Telegram. Envíala otra vez, por favor.
error-letters-missing = Esto parece { $language ->
    [vi] vietnamita, del
   *[other] un idioma del
  } que aún no sé leer todas las letras. Corrige sus palabras antes de publicarlas, por favor.
error-model-away = El modelo que escribe no respondió, así que este mensaje está hecho con reglas. Inténtalo más tarde para tener sus palabras.
error-model-unusable = Lo que escribió el modelo no coincidía con la foto, así que este mensaje está hecho con reglas.
error-not-proofread = El modelo que lee por segunda vez no respondió, así que quizá no esté marcado lo que cuesta leer.
error-tokens-spent = Los modelos ya han hecho por ti lo que pueden en un día, así que no intervinieron en este mensaje. Mañana vuelven a ayudar.
error-no-longer-kept = Ya no tengo esta foto. Envíala otra vez, por favor.
# $seconds: the limit
error-too-slow = { $seconds ->
    [one] Esto llevó más de 1 segundo, así que lo detuve.
   *[other] Esto llevó más de { $seconds } segundos, así que lo detuve.
} Inténtalo otra vez, por favor, con menos fotos o más pequeñas.
error-crashed = No pude leerlo: la lectura se interrumpió cada vez. Prueba con otra foto, por favor, o con una captura.
error-cancelled = Detenido, como pediste.
# $incident: under which it is logged
error-internal = Algo falló por mi parte. Inténtalo otra vez, por favor; si sigue así, di este número a quien me administra: { $incident }.
# $wait: a duration
error-busy = Ahora mismo esperan demasiados, así que no he empezado con esto. Pulsa «Reintentar» dentro de { $wait } más o menos, por favor.
# $wait: a duration
error-busy-personal = Ya tienes aquí en espera tantas fotos como acepto de una persona. Pulsa «Reintentar» dentro de { $wait } más o menos, por favor.
