## The conversation: while it works

status-seen = { $photos ->
    [0] Visto. Escrevendo a mensagem…
    [one] Visto. Lendo a foto…
   *[other] Visto. Lendo { $photos } fotos…
}
# $ahead: jobs before this one
status-queued = { $ahead ->
    [1] Visto. Há outro antes de você.
    [one] Visto. Há { $ahead } antes de você.
   *[other] Visto. Há { $ahead } antes de você.
}
status-reading = { $of ->
    [1] Lendo a foto…
   *[other] Lendo a página { $page } de { $of }…
}
# $words: about how many a model has written so far
status-writing = { $words ->
    [0] Escrevendo a mensagem…
    [one] Escrevendo a mensagem… { $words } palavra
   *[other] Escrevendo a mensagem… { $words } palavras
}
status-weighing = { $drafts ->
    [1] Avaliando um rascunho…
    [one] Avaliando { $drafts } rascunho…
   *[other] Avaliando { $drafts } rascunhos…
}

## The answer

answer-no-text = { $photos ->
    [one] Não vejo texto nesta foto. Se houver, tente mais de perto, com luz melhor, ou envie a foto como arquivo.
   *[other] Não vejo texto nestas fotos. Se houver, tente mais de perto, com luz melhor, ou envie as fotos como arquivos.
}
answer-no-words = Não encontro neste texto nada para fazer uma mensagem.
answer-kept = ✓ { $of ->
    [one] { $kept } de { $of } dado mantido
   *[other] { $kept } de { $of } dados mantidos
}
# $drafts: that were weighed; $seconds: as in duration-short; $of: 0 where there is no fact to keep
answer-weighed = ✓ { $drafts ->
    [one] { $drafts } rascunho avaliado
   *[other] { $drafts } rascunhos avaliados
} em { $seconds }{ $of ->
    [0] .
    [one] ; este mantém { $kept } de { $of } dado.
   *[other] ; este mantém { $kept } de { $of } dados.
}
answer-nothing-to-check = ✓ Nada acrescentado. A foto não mostra data, preço, número nem link para conferir.
answer-nothing-to-check-text = ✓ Nada acrescentado. O texto não traz data, preço, número nem link para conferir.
# $list: facts as printed, in quotation marks
answer-dropped = Ficou de fora: { $list }
answer-doubts = Confira, por favor:
# $text: the fact as printed; $reasons: one or more of the doubt-* below
answer-doubt = “{ $text }”: { $reasons }
# $count: doubtful facts that are not named
answer-doubts-more = … e mais { $count }
answer-cutout = Assim está na foto.
answer-cutout-refused = Não posso mostrar imagens neste chat. Compare o que é difícil de ler com a sua foto, por favor.
doubt-unclear = difícil de ler
# $other: what it may say instead
doubt-readings = difícil de ler, pode ser “{ $other }”
doubt-impossible-day = esse dia não existe
doubt-impossible-time = essa hora não existe
# $digits: how many the number has
doubt-length = um telefone de { $digits } dígitos não é comum lá
# $taken, $other: day and month
doubt-order = entendi como { $taken }; pode ser { $other }
doubt-order-unknown = não dá para saber qual é o dia e qual é o mês
# $weekday: of the date
doubt-weekday = esse dia é { $weekday }; deixei como está impresso
doubt-weekday-unknown = o dia da semana não é o da data; deixei como está impresso
answer-quoted = “{ $text }”
answer-more = e mais { $count }
answer-copy = A mensagem é longa demais para abrir no WhatsApp daqui: toque nela para copiar e cole no seu grupo.
answer-unstyled = Mostrada sem estilos: ela tem mais do que cabem em uma mensagem do Telegram.
answer-text-heading = Todo o texto
answer-text-in-file = Todo o texto está no arquivo abaixo.
# $characters: length of the message
answer-message-in-file = A mensagem tem { $characters } caracteres, demais para uma só resposta aqui. Está no arquivo abaixo. Com “Mais curto” ela cabe, ou corte à mão.
answer-message-in-file-short = A mensagem tem { $characters } caracteres, demais para uma só resposta aqui. Está no arquivo abaixo.
# $number: place of the photo in the album; $sentence: one of the error-* below
answer-problem = Foto { $number }: { $sentence }
# $sentence: one of the error-* below
answer-change-failed = Essa mudança não deu certo. { $sentence }
answer-file-refused = Não posso enviar arquivos neste chat. Encaminhe a foto para mim no privado, e lá você recebe o arquivo.
file-text = texto
file-message = mensagem

# Between the parts of a list, and between parts that may have commas themselves
list-comma = { ", " }
list-semicolon = { "; " }
