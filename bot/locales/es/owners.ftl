## The conversation: for owners

owner-is-paused = ⏸ En pausa: no se acepta nada nuevo. /resume la termina.
owner-queue = Cola: { $waiting } en espera, { $running } en curso, { $undelivered } de camino a su chat.
# $pace: as in duration-short
owner-workers = { $workers ->
    [0] Ningún proceso: no se lee nada.
    [one] 1 proceso, últimamente { $pace } por trabajo.
   *[other] { $workers } procesos, últimamente { $pace } por trabajo.
}
# $wait: as in duration-short
owner-wait = Quien pregunta ahora espera alrededor de { $wait }.
owner-today = Hoy (UTC): { $answers ->
    [one] 1 respuesta
   *[other] { $answers } respuestas
}, { $failures ->
    [one] 1 fallo
   *[other] { $failures } fallos
}.
# $code: of the failure
owner-failure = • { $code }: { $count }
owner-dead = Trabajos abandonados: { $count }.
owner-open = Abierto a quien no esté bloqueado.
owner-closed = Abierto solo a los de la lista: /who.
# $allowed, $blocked: numbers, or one of the two below
owner-who =
    Pueden usar este bot: { $allowed }
    Bloqueados: { $blocked }
owner-everybody = todos
owner-nobody = nadie
# $id: of a person or group
owner-allowed = Admitido: { $id }.
owner-allow-open = (Lo está todo el mundo, pues PLACARD_ALLOW está vacío.)
owner-blocked = Bloqueado: { $id }. /unblock { $id } lo deshace.
owner-unblocked = Ya no está bloqueado: { $id }.
owner-not-blocked = { $id } no estaba bloqueado.
owner-not-blocked-owner = { $id } es un propietario o yo mismo; no bloqueo a ninguno.
# $command: allow, block or unblock
owner-how = Escribe un número, como en «/{ $command } 123456», o responde con /{ $command } a un mensaje suyo, también a uno que hayas reenviado aquí. En un grupo, /{ $command } a secas se refiere al grupo.
owner-hidden = Telegram no dice de quién es ese mensaje. Escribe su número: «/{ $command } 123456». Lo ve cuando no le admito.
owner-paused = En pausa. Lo que ya acepté se responde; nada nuevo se acepta hasta /resume.
owner-resumed = Vuelvo a aceptar fotos.
