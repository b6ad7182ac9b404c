## The conversation: for owners

owner-is-paused = ⏸ 已暂停：不接新的。/resume 恢复。
owner-queue = 队列：{ $waiting } 个等待，{ $running } 个进行中，{ $undelivered } 个正送往聊天。
# $pace: as in duration-short
owner-workers = { $workers ->
    [0] 没有工作进程：什么也读不了。
   *[other] { $workers } 个工作进程，近来每件 { $pace }。
}
# $wait: as in duration-short
owner-wait = 现在提问大约要等{ $wait }。
owner-today = 今天（UTC）：{ $answers } 个回答，{ $failures } 次失败。
# $code: of the failure
owner-failure = • { $code }：{ $count }
owner-dead = 放弃的任务：{ $count }。
owner-open = 对所有没被屏蔽的人开放。
owner-closed = 只对名单上的人开放：/who。
# $allowed, $blocked: numbers, or one of the two below
owner-who =
    可以使用：{ $allowed }
    已屏蔽：{ $blocked }
owner-everybody = 所有人
owner-nobody = 没有人
# $id: of a person or group
owner-allowed = 已准许：{ $id }。
owner-allow-open = （所有人都可以，因为 PLACARD_ALLOW 是空的。）
owner-blocked = 已屏蔽：{ $id }。/unblock { $id } 可以撤销。
owner-unblocked = 不再屏蔽：{ $id }。
owner-not-blocked = { $id } 本来就没被屏蔽。
owner-not-blocked-owner = { $id } 是运行者或我自己；这两者我都不屏蔽。
# $command: allow, block or unblock
owner-how = 写一个号码，如“/{ $command } 123456”，或用 /{ $command } 回复对方的消息，你转发到这里的也行。在群里，单独的 /{ $command } 指这个群。
owner-hidden = Telegram 不说那条消息是谁的。请写对方的号码：“/{ $command } 123456”。我拒绝对方时，对方会看到它。
owner-paused = 已暂停。已接收的会回答，/resume 之前不接新的。
owner-resumed = 我又接收照片了。
