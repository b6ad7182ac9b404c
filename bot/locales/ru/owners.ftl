## The conversation: for owners

owner-is-paused = ⏸ Пауза: нового не принимаю. /resume её закончит.
owner-queue = Очередь: ждут { $waiting }, в работе { $running }, на пути в чаты { $undelivered }.
# $pace: as in duration-short
owner-workers = { $workers ->
    [0] Воркеров нет: ничего не читается.
    [one] { $workers } воркер, в последнее время { $pace } на задание.
    [few] { $workers } воркера, в последнее время { $pace } на задание.
   *[many] { $workers } воркеров, в последнее время { $pace } на задание.
}
# $wait: as in duration-short
owner-wait = Кто спросит сейчас, подождёт около { $wait }.
owner-today = Сегодня (UTC): { $answers ->
    [one] { $answers } ответ
    [few] { $answers } ответа
   *[many] { $answers } ответов
}, { $failures ->
    [one] { $failures } неудача
    [few] { $failures } неудачи
   *[many] { $failures } неудач
}.
# $code: of the failure
owner-failure = • { $code }: { $count }
owner-dead = Похороненные задания: { $count }.
owner-open = Открыт для всех, кто не заблокирован.
owner-closed = Открыт только для тех, кто в списке: /who.
# $allowed, $blocked: numbers, or one of the two below
owner-who =
    Можно пользоваться: { $allowed }
    Заблокированы: { $blocked }
owner-everybody = всем
owner-nobody = никто
# $id: of a person or group
owner-allowed = Доступ открыт: { $id }.
owner-allow-open = (Он и так у всех, ведь PLACARD_ALLOW пуст.)
owner-blocked = Заблокировано: { $id }. /unblock { $id } отменит это.
owner-unblocked = Больше не заблокировано: { $id }.
owner-not-blocked = { $id } и не был заблокирован.
owner-not-blocked-owner = { $id } — владелец или я сам; ни того ни другого я не блокирую.
# $command: allow, block or unblock
owner-how = Напиши номер, например «/{ $command } 123456», или ответь командой /{ $command } на сообщение этого человека, подойдёт и пересланное сюда. В группе одно /{ $command } означает саму группу.
owner-hidden = Telegram не говорит, чьё это сообщение. Напиши номер: «/{ $command } 123456». Человек видит его, когда я ему отказываю.
owner-paused = Пауза. На принятое отвечу, нового не возьму до /resume.
owner-resumed = Я снова принимаю фото.
