## The conversation: for owners

owner-is-paused = ⏸ Paused: nothing new is taken. /resume ends that.
owner-queue = Queue: { $waiting } waiting, { $running } running, { $undelivered } on the way to their chats.
# $pace: as in duration-short
owner-workers = { $workers ->
    [0] No worker: nothing is read.
    [one] 1 worker, { $pace } a job of late.
   *[other] { $workers } workers, { $pace } a job of late.
}
# $wait: as in duration-short
owner-wait = Who asks now waits about { $wait }.
owner-today = Today (UTC): { $answers ->
    [one] 1 answer
   *[other] { $answers } answers
}, { $failures ->
    [one] 1 failure
   *[other] { $failures } failures
}.
# $code: of the failure
owner-failure = • { $code }: { $count }
owner-dead = Buried jobs: { $count }.
owner-open = Open to everybody who is not blocked.
owner-closed = Open to those on the list only: /who.
# $allowed, $blocked: numbers, or one of the two below
owner-who =
    May use this bot: { $allowed }
    Blocked: { $blocked }
owner-everybody = everybody
owner-nobody = nobody
# $id: of a person or group
owner-allowed = Admitted: { $id }.
owner-allow-open = (Everybody is, as PLACARD_ALLOW is empty.)
owner-blocked = Blocked: { $id }. /unblock { $id } takes it back.
owner-unblocked = Not blocked any more: { $id }.
owner-not-blocked = { $id } was not blocked.
owner-not-blocked-owner = { $id } is an owner or myself; I block neither.
# $command: allow, block or unblock
owner-how = Write a number, as in “/{ $command } 123456”, or reply with /{ $command } to a message of theirs, also to one that you forwarded here. In a group, /{ $command } alone means the group.
owner-hidden = Telegram does not tell whose message that is. Write their number: “/{ $command } 123456”. They see it when I refuse them.
owner-paused = Paused. What I have taken is answered, nothing new is taken until /resume.
owner-resumed = I take photos again.
