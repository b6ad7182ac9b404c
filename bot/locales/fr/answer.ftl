## The conversation: while it works

status-seen = { $photos ->
    [0] Vu. J'écris le message…
    [one] Vu. Je lis la photo…
   *[other] Vu. Je lis { $photos } photos…
}
# $ahead: jobs before this one
status-queued = { $ahead ->
    [1] Vu. Il y en a un autre avant toi.
    [one] Vu. Il y en a { $ahead } avant toi.
   *[other] Vu. Il y en a { $ahead } avant toi.
}
status-reading = { $of ->
    [1] Je lis la photo…
   *[other] Je lis la page { $page } sur { $of }…
}
# $words: about how many a model has written so far
status-writing = { $words ->
    [0] J'écris le message…
    [one] J'écris le message… { $words } mot
   *[other] J'écris le message… { $words } mots
}
status-weighing = { $drafts ->
    [1] Je pèse un brouillon…
    [one] Je pèse { $drafts } brouillon…
   *[other] Je pèse { $drafts } brouillons…
}

## The answer

answer-no-text = { $photos ->
    [one] Je ne vois pas de texte sur cette photo. S'il y en a, essaie de plus près, avec plus de lumière, ou envoie la photo comme fichier.
   *[other] Je ne vois pas de texte sur ces photos. S'il y en a, essaie de plus près, avec plus de lumière, ou envoie les photos comme fichiers.
}
answer-no-words = Je ne trouve rien dans ce texte pour en faire un message.
answer-kept = ✓ { $of ->
    [one] { $kept } info sur { $of } conservée
   *[other] { $kept } infos sur { $of } conservées
}
# $drafts: that were weighed; $seconds: as in duration-short; $of: 0 where there is no fact to keep
answer-weighed = ✓ { $drafts ->
    [one] { $drafts } brouillon pesé
   *[other] { $drafts } brouillons pesés
} en { $seconds }{ $of ->
    [0] .
    [one] {" "}; celui-ci garde { $kept } info sur { $of }.
   *[other] {" "}; celui-ci garde { $kept } infos sur { $of }.
}
answer-nothing-to-check = ✓ Rien d'ajouté. La photo ne montre ni date, ni prix, ni numéro, ni lien à vérifier.
answer-nothing-to-check-text = ✓ Rien d'ajouté. Le texte ne contient ni date, ni prix, ni numéro, ni lien à vérifier.
# $list: facts as printed, in quotation marks
answer-dropped = Laissé de côté : { $list }
answer-doubts = À vérifier, s'il te plaît :
# $text: the fact as printed; $reasons: one or more of the doubt-* below
answer-doubt = « { $text } » : { $reasons }
# $count: doubtful facts that are not named
answer-doubts-more = … et { $count } de plus
answer-cutout = Voilà comment c'est sur la photo.
answer-cutout-refused = Je n'ai pas le droit de montrer des images dans cette discussion. Compare ce qui se lit mal avec ta photo, s'il te plaît.
doubt-unclear = difficile à lire
# $other: what it may say instead
doubt-readings = difficile à lire, c'est peut-être « { $other } »
doubt-impossible-day = ce jour n'existe pas
doubt-impossible-time = cette heure n'existe pas
# $digits: how many the number has
doubt-length = un numéro de téléphone à { $digits } chiffres n'est pas courant là-bas
# $taken, $other: day and month
doubt-order = j'ai compris { $taken } ; c'est peut-être { $other }
doubt-order-unknown = on ne peut pas savoir quel est le jour et quel est le mois
# $weekday: of the date
doubt-weekday = ce jour est un { $weekday } ; j'ai laissé ce qui est imprimé
doubt-weekday-unknown = le jour de la semaine n'est pas celui de la date ; j'ai laissé ce qui est imprimé
answer-quoted = « { $text } »
answer-more = et { $count } de plus
answer-copy = Le message est trop long pour s'ouvrir dans WhatsApp d'ici : touche-le pour le copier, puis colle-le dans ton groupe.
answer-unstyled = Affiché sans ses styles : il en a plus qu'un message Telegram n'en prend.
answer-text-heading = Tout le texte
answer-text-in-file = Tout le texte est dans le fichier ci-dessous.
# $characters: length of the message
answer-message-in-file = Le message fait { $characters } caractères, trop pour une seule réponse ici. Il est dans le fichier ci-dessous. « Plus court » le fait tenir, ou coupe-le à la main.
answer-message-in-file-short = Le message fait { $characters } caractères, trop pour une seule réponse ici. Il est dans le fichier ci-dessous.
# $number: place of the photo in the album; $sentence: one of the error-* below
answer-problem = Photo { $number } : { $sentence }
# $sentence: one of the error-* below
answer-change-failed = Ce changement n'a pas marché. { $sentence }
answer-file-refused = Je n'ai pas le droit d'envoyer des fichiers dans cette discussion. Transfère-moi la photo en privé, et tu y reçois le fichier.
file-text = texte
file-message = message

# Between the parts of a list, and between parts that may have commas themselves
list-comma = { ", " }
list-semicolon = { "; " }
