## What can go wrong

error-empty-file = Este arquivo está vazio (0 bytes). Envie a foto de novo, por favor.
error-not-an-image = { $found ->
    [video] Isto é um vídeo, e só leio fotos. Envie uma captura de tela dele.
    [audio] Isto é um arquivo de som, e só leio fotos.
    [voice] Isto é uma mensagem de voz, e só leio fotos.
    [sticker] Isto é uma figurinha, e só leio fotos.
    [pdf] Isto é um PDF, e só leio fotos. Envie uma captura de tela ou uma foto da página.
    [heic] Isto é uma imagem HEIC ou AVIF, que ainda não consigo abrir. Envie como foto, não como arquivo.
    [text] Este arquivo contém texto e nenhuma imagem, diga o nome o que disser. Cole o texto em uma mensagem.
   *[other] Este arquivo não é uma imagem que eu consiga abrir. Envie como foto, ou como JPEG, PNG ou WebP.
}
error-truncated = Esta foto está cortada: falta uma parte do arquivo. Envie de novo, por favor.
# $megapixels, $limit: millions of pixels
error-too-many-pixels = Esta imagem é grande demais: { $megapixels } megapixels, e leio até { $limit }. Envie menor, ou como foto, não como arquivo.
error-unreasonable = Esta imagem foi feita de um jeito incomum e levaria tempo demais para abrir. Envie como foto, não como arquivo, ou envie uma captura de tela.
# $limit: megabytes
error-too-large = Este arquivo é grande demais: consigo baixar até { $limit } MB. Envie como foto, não como arquivo.
# $limit: characters
error-too-much-text = É mais texto do que ponho em uma mensagem: aceito até { $limit } caracteres. Envie em partes, por favor.
# $limit: photos in one album
error-too-many-photos = São mais fotos do que leio de uma vez. Peguei as primeiras { $limit }; envie as outras à parte, por favor.
# $frames: pictures in the file
error-first-frame-only = Este arquivo contém { $frames ->
    [100] 100 imagens ou mais
    [one] { $frames } imagem
   *[other] { $frames } imagens
  }; li a primeira.
error-unknown-script = A maior parte desta foto está em letras que ainda não sei ler, então não escrevi nada que pudesse estar errado. Leio o alfabeto latino, chinês e japonês.
error-partly-read = Consegui ler cerca de { $percent } % do texto; compare a mensagem com a foto, por favor.
error-not-fetched = Não consegui baixar esta foto do Telegram. Envie de novo, por favor.
error-letters-missing = Isto parece { $language ->
    [vi] vietnamita,
   *[other] um idioma
  } de que ainda não sei ler todas as letras. Corrija as palavras antes de postar, por favor.
error-model-away = O modelo que escreve não respondeu, então esta mensagem foi montada por regras. Tente mais tarde para ter as palavras dele.
error-model-unusable = O que o modelo escreveu não batia com a foto, então esta mensagem foi montada por regras.
error-not-proofread = O modelo que lê pela segunda vez não respondeu, então o que é difícil de ler talvez não esteja marcado.
error-tokens-spent = Os modelos já fizeram por você o que podem em um dia, então não participaram desta mensagem. Amanhã eles ajudam de novo.
error-no-longer-kept = Não tenho mais esta foto. Envie de novo, por favor.
# $seconds: the limit
error-too-slow = { $seconds ->
    [one] Isto levou mais de { $seconds } segundo, então parei.
   *[other] Isto levou mais de { $seconds } segundos, então parei.
} Tente de novo, por favor, com menos fotos ou fotos menores.
error-crashed = Não consegui ler isto: a leitura falhou todas as vezes. Tente outra foto, por favor, ou uma captura de tela.
error-cancelled = Interrompido, como você pediu.
# $incident: under which it is logged
error-internal = Algo deu errado do meu lado. Tente de novo, por favor; se continuar assim, diga este número a quem me opera: { $incident }.
# $wait: a duration
error-busy = Há gente demais esperando agora, então ainda não comecei. Toque em “Tentar de novo” daqui a cerca de { $wait }, por favor.
# $wait: a duration
error-busy-personal = Você já tem aqui à espera tantas fotos quantas aceito de uma pessoa. Toque em “Tentar de novo” daqui a cerca de { $wait }, por favor.
