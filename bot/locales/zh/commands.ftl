# 简体中文。对人称“你”，语气亲切；机器人自称“我”。
## The conversation: commands

command-start = 这个机器人能做什么
command-help = 怎么用
command-read = 读一张照片或一段文字（回复它）
command-cancel = 停下我正在为你做的事
command-privacy = 保存什么、在哪里、多久
command-forget = 删除我保存的你的内容
command-status = 队列和工作进程的情况
command-who = 谁可以用，谁不可以
command-allow = 准许某人，写号码或回复其消息
command-block = 不再接受某人的任何东西
command-unblock = 撤销 /block
command-pause = 暂时不接新的
command-resume = 重新接收照片

start =
    发给我一张传单、海报、通知、菜单、时刻表或收据的照片。你会得到一条可以直接发到 WhatsApp 或 Telegram 群里的消息，以及照片上的全部文字。

    消息里的每个日期、时间、价格、号码和链接都出自照片；我不添加任何东西。

    试试看：现在就发一张照片。/help 有更多说明。
# $bot: the bot's user name
start-group =
    我读传单和其他带文字的照片，并据此起草一条消息。在群里，没人叫我我就不出声：用 /read@{ $bot } 回复一张照片即可。
# $photos: photos in one album; $bot: the bot's user name
help =
    你可以发什么
    • 一张照片，或以文件形式发送的图片（更清晰）。
    • 最多 { $photos } 张照片的相册：合成一条消息。
    • 一段文字，自己写的或转发的。

    你可以在旁边写什么
    • 消息该是什么样：“简短”“详细”“正式”“不要表情”“发到 Telegram”“纯文本”。
    • “想久一点”：我会权衡几份草稿，其余的按一下就能看到。
    • 还要说什么：“请自带椅子！”

    回答下面的按钮可以改消息发往哪里、多长。点一下消息就能复制。“{ button-marks }”标出每项内容在照片上的位置；“{ button-more }”里有日历、联系人、地图、表格和文字。

    问照片上写了什么：回复照片或回答，写“儿童多少钱？”或“到什么时候？”。

    在群里，没人叫我我就不出声。用 /read@{ $bot } 回复一张照片或一段文字，或把它写成照片的说明。

    /cancel 停下我正在为你做的事。/privacy 说明保存了什么，/forget 把它删除。
# $photos, $results: how long, as in "1 hour"; $model: "none", or the address of the model server that the operator set
privacy =
    你的照片去了哪里：它们在运行这个机器人的人的机器上读取。{ $model ->
        [none] { "" }不会去别的地方。
       *[other] { "" }运行者选的一台模型服务器会帮忙：{ $model }。不会去别的地方。
    }

    保存多久：照片 { $photos }，然后删除。照片的文字、草稿和难以辨认之处的小图保存 { $results }，这样回答下面的按钮才能用，同一张照片也能马上得到回答。

    每次尝试都中断的内容连同照片保存 { $dead }，好让运行者查明原因，并补上回答。

    在群里，我会记下相册里发过哪些照片，保存 { $photos }，以备有人要我读；在那之前我一张也不取。

    /forget 会立刻从所有聊天中删除我保存的你的内容。这个聊天里的消息归你：想删就删。
duration-days = { $count } 天
duration-hours = { $count } 小时
duration-minutes = { $count } 分钟
duration-seconds = { $count } 秒

# $seconds: a figure such as 0.2
duration-short = { $seconds } 秒

## The conversation: how to ask

read-how = 用 /read 回复要我读的照片或文字。以 /read 开头的照片说明也行。
read-how-private = 发给我一张照片，我就读。或者在这个聊天里用 /read 回复一张照片或一段文字。
read-mine = 那是我自己的回答。请回复要我读的照片或文字。
read-nothing = 那条消息里既没有照片也没有文字。
hint-short = 太短了，写不成消息。请发一张传单的照片，或至少一句话的文字。
hint-other = 我只读照片和文字。请发一张传单的照片，或一段文字。
hint-command = 我不认识这个命令。/help 说明我能做什么。

## The conversation: cancelling

cancel-nothing = 在这个聊天里，我没有在为你做什么。
# $list: what was stopped, one or more of the cancel-* below
cancel-done = 已停下：{ $list }。
cancel-late = 太晚了，已经快好了。
cancel-photo = 那张照片
# $count: photos
cancel-album = 那个有 { $count } 张照片的相册
# $words: the first words of the text
cancel-text = 文字“{ $words }”
