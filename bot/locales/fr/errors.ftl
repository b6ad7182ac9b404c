## What can go wrong

error-empty-file = Ce fichier est vide (0 octet). Renvoie la photo, s'il te plaît.
error-not-an-image = { $found ->
    [video] C'est une vidéo, et je ne lis que des photos. Envoies-en une capture d'écran.
    [audio] C'est un fichier audio, et je ne lis que des photos.
    [voice] C'est un message vocal, et je ne lis que des photos.
    [sticker] C'est un sticker, et je ne lis que des photos.
    [pdf] C'est un PDF, et je ne lis que des photos. Envoie une capture d'écran ou une photo de sa page.
    [heic] C'est une image HEIC ou AVIF, que je ne sais pas encore ouvrir. Envoie-la comme photo plutôt que comme fichier.
    [text] Ce fichier contient du texte et aucune image, quoi qu'en dise son nom. Colle plutôt le texte dans un message.
   *[other] Ce fichier n'est pas une image que je sais ouvrir. Envoie-le comme photo, ou en JPEG, PNG ou WebP.
}
error-truncated = Cette photo est coupée : une partie du fichier manque. Renvoie-la, s'il te plaît.
# $megapixels, $limit: millions of pixels
error-too-many-pixels = Cette image est trop grande : { $megapixels } mégapixels, et je lis jusqu'à { $limit }. Envoie-la en plus petit, ou comme photo plutôt que comme fichier.
error-unreasonable = Cette image est faite d'une manière inhabituelle et serait bien trop longue à ouvrir. Envoie-la comme photo plutôt que comme fichier, ou envoie une capture d'écran.
# $limit: megabytes
error-too-large = Ce fichier est trop gros : je peux télécharger jusqu'à { $limit } Mo. Envoie-le comme photo plutôt que comme fichier.
# $limit: characters
error-too-much-text = C'est plus de texte que je n'en mets dans un message : je prends jusqu'à { $limit } caractères. Envoie-le en plusieurs parties, s'il te plaît.
# $limit: photos in one album
error-too-many-photos = C'est plus de photos que je n'en lis d'un coup. J'ai pris les premières, jusqu'à { $limit } ; envoie les autres à part, s'il te plaît.
# $frames: pictures in the file
error-first-frame-only = Ce fichier contient { $frames ->
    [100] 100 images ou plus
    [one] { $frames } image
   *[other] { $frames } images
  } ; j'ai lu la première.
error-unknown-script = Presque toute cette photo est dans des lettres que je ne sais pas encore lire, alors je n'ai rien écrit qui puisse être faux. Je lis l'alphabet latin, le chinois et le japonais.
error-partly-read = J'ai pu lire environ { $percent } % du texte ; compare le message avec la photo, s'il te plaît.
error-not-fetched = Je n'ai pas pu télécharger cette photo depuis Telegram. Renvoie-la, s'il te plaît.
error-letters-missing = On dirait { $language ->
    [vi] du vietnamien,
   *[other] une langue
  } dont je ne sais pas encore lire toutes les lettres. Corrige les mots avant de publier, s'il te plaît.
error-model-away = Le modèle qui écrit n'a pas répondu, alors ce message est composé selon des règles. Réessaie plus tard pour avoir ses mots.
error-model-unusable = Ce que le modèle a écrit ne correspondait pas à la photo, alors ce message est composé selon des règles.
error-not-proofread = Le modèle qui relit n'a pas répondu, alors ce qui se lit mal n'est peut-être pas signalé.
error-tokens-spent = Les modèles ont fait pour toi ce qu'ils peuvent en un jour, alors ils n'ont pas pris part à ce message. Demain, ils aident de nouveau.
error-no-longer-kept = Je n'ai plus cette photo. Renvoie-la, s'il te plaît.
# $seconds: the limit
error-too-slow = { $seconds ->
    [one] Cela a pris plus de { $seconds } seconde, alors j'ai arrêté.
   *[other] Cela a pris plus de { $seconds } secondes, alors j'ai arrêté.
} Réessaie, s'il te plaît, avec moins de photos ou des photos plus petites.
error-crashed = Je n'ai pas pu lire ceci : la lecture s'est interrompue à chaque fois. Essaie une autre photo, s'il te plaît, ou une capture d'écran.
error-cancelled = Arrêté, comme tu l'as demandé.
# $incident: under which it is logged
error-internal = Quelque chose s'est mal passé de mon côté. Réessaie, s'il te plaît ; si ça continue, donne ce numéro à la personne qui me gère : { $incident }.
# $wait: a duration
error-busy = Il y a trop d'attente en ce moment, alors je n'ai pas commencé. Appuie sur « Réessayer » dans { $wait } environ, s'il te plaît.
# $wait: a duration
error-busy-personal = Tu as déjà ici autant de photos en attente que j'en prends d'une personne. Appuie sur « Réessayer » dans { $wait } environ, s'il te plaît.
