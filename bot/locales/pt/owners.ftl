## The conversation: for owners

owner-is-paused = ⏸ Em pausa: nada novo é aceito. /resume termina a pausa.
owner-queue = Fila: { $waiting } esperando, { $running } em andamento, { $undelivered } a caminho do chat.
# $pace: as in duration-short
owner-workers = { $workers ->
    [0] Nenhum processo: nada é lido.
    [one] { $workers } processo, ultimamente { $pace } por trabalho.
   *[other] { $workers } processos, ultimamente { $pace } por trabalho.
}
# $wait: as in duration-short
owner-wait = Quem pede agora espera cerca de { $wait }.
owner-today = Hoje (UTC): { $answers ->
    [one] { $answers } resposta
   *[other] { $answers } respostas
}, { $failures ->
    [one] { $failures } falha
   *[other] { $failures } falhas
}.
# $code: of the failure
owner-failure = • { $code }: { $count }
owner-dead = Trabalhos abandonados: { $count }.
owner-open = Aberto a quem não estiver bloqueado.
owner-closed = Aberto só a quem está na lista: /who.
# $allowed, $blocked: numbers, or one of the two below
owner-who =
    Podem usar este bot: { $allowed }
    Bloqueados: { $blocked }
owner-everybody = todos
owner-nobody = ninguém
# $id: of a person or group
owner-allowed = Admitido: { $id }.
owner-allow-open = (Todos estão, pois PLACARD_ALLOW está vazio.)
owner-blocked = Bloqueado: { $id }. /unblock { $id } desfaz isso.
owner-unblocked = Não está mais bloqueado: { $id }.
owner-not-blocked = { $id } não estava bloqueado.
owner-not-blocked-owner = { $id } é um dono ou sou eu mesmo; não bloqueio nenhum dos dois.
# $command: allow, block or unblock
owner-how = Escreva um número, como em “/{ $command } 123456”, ou responda com /{ $command } a uma mensagem da pessoa, também a uma que você encaminhou para cá. Em um grupo, /{ $command } sozinho vale para o grupo.
owner-hidden = O Telegram não diz de quem é essa mensagem. Escreva o número da pessoa: “/{ $command } 123456”. Ela o vê quando eu a recuso.
owner-paused = Em pausa. O que já aceitei é respondido; nada novo é aceito até /resume.
owner-resumed = Voltei a aceitar fotos.
