## Out to the group: the first row of buttons under an answer

button-to-whatsapp = WhatsApp ➤
button-to-telegram = Telegram ➤
button-post = 发布……
button-post-here = 发在这里

## Inline mode: the bot's name typed in any chat

# Buttons above the results, short ones; a tap leads to the chat with the bot
inline-none = 请先发给我一张照片
inline-unknown = 我没有这条消息。请发给我一张照片
inline-foreign = 那是别人的。请发给我一张照片
inline-refused = 我不接受你的东西。看看原因
inline-too-long = 一条 Telegram 消息放不下
inline-later = 我还在写。请稍后再试
# The name of a message that has no title
inline-untitled = 消息

## Post …: into a group, by the bot

# $count: groups below
posting-choose = { $count ->
    [1] 发到哪里？你我都能发言的群是这个：
   *[other] 发到哪里？你我都能发言的群有这些：
}
posting-none =
    我不知道哪个群里你我都能发言。请把我加到一个群里，并在那里写一次 /read，让我看到你在群里。
# $group: its name
posting-preview = 在“{ $group }”里会是这个样子。
button-post-now = 现在发布
button-post-at = 定时……
button-post-never = 算了
button-post-back = ‹ 返回
button-post-undo = 撤回
button-post-cancel = 取消
# $group: its name; $zone: as in "Europe/Lisbon"
posting-when =
    什么时候发到“{ $group }”？选一个时间，或回复这条消息写明：“明天 18:30”“2026-12-01 9:00”“2 小时后”。

    时间按 { $zone }。
posting-when-utc =
    什么时候发到“{ $group }”？选一个时间，或回复这条消息写明：“明天 18:30”“2026-12-01 9:00”“2 小时后”。

    时间按 UTC，因为我不知道你住在哪里：请用 /settings 设置时区。

# What people may write for times besides English and the names of weekdays: small letters, parted by commas, all forms
# of a word; what they show in “posting-when” has to be understood. The ones before the last
# say that an hour of the day is named; the last ones are left out, or say that it is so long from now.
when-words-today = 今天, 今晚
when-words-tomorrow = 明天
when-words-minutes = 分钟, 分
when-words-hours = 小时, 个小时
when-words-days = 天
when-words-at = 在
when-words-left-out = 后, 以后, 之后, 从现在起

# Labels of times, on buttons; $time: as in "18:00"
button-at-hour = 1 小时后
button-at-today = 今天 { $time }
button-at-tomorrow = 明天 { $time }
# $weekday: its full name
button-at-weekday = { $weekday } { $time }
posting-posting = 正在发布……
# $group: its name
posting-done = 已发到“{ $group }”。
# $link: to the message
posting-done-link = 已发到“{ $group }”：{ $link }
# $group: its name; $when: day, time and time zone
posting-planned = 我会在 { $when } 发到“{ $group }”。/scheduled 列出所有等待发布的。
posting-taken-back = 已撤回：它不在“{ $group }”里了。
posting-cannot-take-back = 我撤不回了：Telegram 只让我在两天内删除消息。请你自己在那里删，或请管理员删。
posting-cancelled = 已取消：不会发到“{ $group }”。
posting-given-up = 什么也没发布。
# Why a message cannot be posted; $group: its name
posting-no-gone = 我发不了：我已不在“{ $group }”里。
posting-no-left = 我发不了：你已不在“{ $group }”里。
posting-no-silent = 我发不了：你不能在“{ $group }”里发言。
posting-no-muted = 我发不了：我不能在“{ $group }”里发言。
posting-no-hidden = 我发不了：“{ $group }”隐藏了成员，我看不到你能否在那里发言。管理员也可以把我设为管理员。
posting-no-blocked = 我发不了：运行者不让我在“{ $group }”里工作。
posting-no-unknown = 我没能问到 Telegram 我们能否在“{ $group }”里发言。请稍后再试。
posting-no-refused = Telegram 没有收下发往“{ $group }”的消息。
# $limit: messages that may wait
posting-no-room = 你已有 { $limit } 条消息在等待，不能再多了。/scheduled 可以查看。
posting-not-a-time = 我看不懂这个时间。请写成“明天 18:30”“2026-12-01 9:00”或“2 小时后”。
posting-past = 那个时间已经过去了。请说一个将来的时间。
# $days: how far ahead
posting-too-far = 我最多提前 { $days } 天安排。
# $when: day, time and time zone
posting-late = 本该在 { $when } 发到“{ $group }”时，我没有在运行。现在发布吗？
# $group: its name
posting-lost = 我在往“{ $group }”发布时被打断，不知道有没有发到。请看一下；如果那里没有，就现在发布。

# Answers to pressed buttons
pressed-post-later = 我还在写。请稍后再按。
pressed-post-too-long = 消息太长，一条 Telegram 消息放不下。按“短一点”就放得下。
pressed-post-open = 已经打开了，在下面。
pressed-post-over = 那已经结束了。
pressed-post-foreign = 只有提问的人能发布。

## /scheduled: what waits for its time

command-scheduled = 我要发布什么、什么时候
scheduled-none = 你没有等待发布的消息。按消息下面的“发布……”，再按“定时……”就能安排。
scheduled-list = 等待发布：
# $number: place in the list; $title: of the message; $group: its name; $when: day, time and time zone
scheduled-one = { $number }. “{ $title }”，{ $when } 发到“{ $group }”
# $number: place in the list
button-scheduled-cancel = 取消 { $number }

## /help and /privacy, besides

help-share = 发到群里：“WhatsApp ➤”和“Telegram ➤”以你的名义发送；“发布……”由我来发，现在或定时。/scheduled 显示等待发布的。
# $seen: a duration
privacy-share = 你在哪些群里找过我，我会记 { $seen }，好让“发布……”列出它们。要稍后发布的内容保存到那时。

## /forget, besides

# $count: of them
forget-posts = { $count } 条你准备发布的消息
forget-groups = 我在 { $count } 个群里见过你的记录
