## Chinese, simplified: the person is “你”; quotation marks “”, an ellipsis ……, between quotations no comma; also for those whose Telegram is in traditional characters.

## The conversation: who may not ask

# $id: by which Telegram knows the person
refused-blocked = 按运行者的意思，我不再接受你的任何东西。如果你觉得弄错了，请把你的号码告诉对方：{ $id }。/forget 会删除我保存的你的内容。
refused-unknown = 我不对所有人开放，你不在我的名单上。想获准使用，请把你的号码告诉运行者：{ $id }。
# $id: by which Telegram knows the group
refused-group = 我不对所有人开放，这个群和你都不在我的名单上。想获准使用，请把群的号码告诉运行者：{ $id }。
refused-paused = 我现在不接新的：运行者让我暂停了。请稍后按“再试一次”。
# $limit: photos and texts in a day; $wait: a duration
refused-quota-person = 我每天从一个人那里最多接收 { $limit } 份照片和文字，加上这次就超了。计数在 UTC 午夜重新开始，还有{ $wait }。
refused-quota-chat = 我每天从一个群里最多接收 { $limit } 份照片和文字，加上这次就超了。计数在 UTC 午夜重新开始，还有{ $wait }。
pressed-refused = 在这里我不接受你的任何东西。
pressed-paused = 我现在不接新的：运行者让我暂停了。请稍后再试。

## The conversation: forgetting

forget-ask =
    要我删除这里和其他聊天中我保存的你的一切吗？你的照片、照片上的文字、我的回答和我记下的东西；还在做的会停下。聊天里的消息会留着，但下面的按钮不再能用。
forget-kept = 我会保存到期满为止。/privacy 说明到什么时候。
forget-nothing = 这里没有你的东西。
# $list: one or more of the forget-* below
forget-done =
    已删除：{ $list }。

    我还知道的：你今天问了我多少，到明天为止；你能不能用这个机器人；以及我收过和发过哪些消息（只有编号），以免重复回答。
# $count: of them
forget-questions = 你问过的 { $count } 次内容
forget-photos = { $count } 张照片
forget-answers = { $count } 个回答
forget-cancelled = { $count } 件我正在做的事
forget-items = 相册中 { $count } 张照片的记录
forget-buried = { $count } 件出过错的事
forget-days = { $count } 天的模型用量记录
forget-settings = 你喜欢的消息样式
button-forget = 全部删除
button-keep = 保留
pressed-foreign-forget = 这是给提问的人的。要删除你自己的，请写 /forget。
