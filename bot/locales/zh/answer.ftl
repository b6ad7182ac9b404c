## The conversation: while it works

status-seen = { $photos ->
    [0] 看到了。正在写消息……
    [1] 看到了。正在读照片……
   *[other] 看到了。正在读 { $photos } 张照片……
}
# $ahead: jobs before this one
status-queued = 看到了。你前面还有 { $ahead } 个。
status-reading = { $of ->
    [1] 正在读照片……
   *[other] 正在读第 { $page } 页，共 { $of } 页……
}
# $words: about how many a model has written so far
status-writing = { $words ->
    [0] 正在写消息……
   *[other] 正在写消息…… { $words } 个词
}
status-weighing = 正在权衡 { $drafts } 份草稿……

## The answer

answer-no-text = { $photos ->
    [1] 我在这张照片上看不到文字。如果有，请靠近些、在更亮的地方再拍，或以文件形式发送。
   *[other] 我在这些照片上看不到文字。如果有，请靠近些、在更亮的地方再拍，或以文件形式发送。
}
answer-no-words = 这段文字里没有可以写成消息的内容。
answer-kept = ✓ { $of } 项事实保留了 { $kept } 项
# $drafts: that were weighed; $seconds: as in duration-short; $of: 0 where there is no fact to keep
answer-weighed = ✓ 用{ $seconds }权衡了 { $drafts } 份草稿{ $of ->
    [0] 。
   *[other] ；这份保留了 { $of } 项事实中的 { $kept } 项。
}
answer-nothing-to-check = ✓ 没有添加任何内容。照片上没有需要核对的日期、价格、号码或链接。
answer-nothing-to-check-text = ✓ 没有添加任何内容。文字里没有需要核对的日期、价格、号码或链接。
# $list: facts as printed, in quotation marks
answer-dropped = 没有写入：{ $list }
answer-doubts = 请核对：
# $text: the fact as printed; $reasons: one or more of the doubt-* below
answer-doubt = “{ $text }”：{ $reasons }
# $count: doubtful facts that are not named
answer-doubts-more = ……还有 { $count } 项
answer-cutout = 照片上是这样的。
answer-cutout-refused = 我不能在这个聊天里发图片。请把难以辨认的地方与你的照片对照。
doubt-unclear = 难以辨认
# $other: what it may say instead
doubt-readings = 难以辨认，也可能是“{ $other }”
doubt-impossible-day = 没有这一天
doubt-impossible-time = 没有这个时间
# $digits: how many the number has
doubt-length = 那里的电话号码一般不是 { $digits } 位
# $taken, $other: day and month
doubt-order = 我理解为 { $taken }；也可能是 { $other }
doubt-order-unknown = 看不出哪个是日、哪个是月
# $weekday: of the date
doubt-weekday = 那天是{ $weekday }；我照原样写了
doubt-weekday-unknown = 星期与日期不符；我照原样写了
answer-quoted = “{ $text }”
answer-more = 还有 { $count } 项
answer-copy = 消息太长，不能从这里直接在 WhatsApp 打开：点一下复制，再粘贴到你的群里。
answer-unstyled = 显示时去掉了样式：样式太多，一条 Telegram 消息放不下。
answer-text-heading = 全部文字
answer-text-in-file = 全部文字在下面的文件里。
# $characters: length of the message
answer-message-in-file = 消息有 { $characters } 个字符，一个回答放不下，在下面的文件里。按“短一点”就放得下，或自己删减。
answer-message-in-file-short = 消息有 { $characters } 个字符，一个回答放不下，在下面的文件里。
# $number: place of the photo in the album; $sentence: one of the error-* below
answer-problem = 第 { $number } 张照片：{ $sentence }
# $sentence: one of the error-* below
answer-change-failed = 这次修改没有成功。{ $sentence }
answer-file-refused = 我不能在这个聊天里发文件。请把照片私下转发给我，文件会发到那里。
file-text = 文字
file-message = 消息

# Between the parts of a list, and between parts that may have commas themselves
list-comma = { "，" }
list-semicolon = { "；" }
