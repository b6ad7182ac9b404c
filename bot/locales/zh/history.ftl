## /history and /find: a person's last answers

command-history = 再看一遍最近的回答
command-find = 用词语查找回答

# $count: of them; a list follows
history-list = 你最近的 { $count } 个回答。按编号可再看一遍。
history-none = 我还没有给过你回答。发一张海报的照片或一段文字给我吧。
history-off = 我不保存你的回答列表：运行者关闭了它。/find 会在我还记得的内容里查找。
# One answer of the list. $number: place in it; $title: what it is about; $when: day and hour;
# $place: private, guest (a chat that the bot is not in), group (without a name) or named; $group: its name
history-one = { $number }. { $title }：{ $when }{ $place ->
    [private] { "" }
    [guest] ，在另一个聊天里
    [group] ，在一个群里
   *[named] ，在“{ $group }”里
}
# In a group, above a button that leads to the private chat
history-in-private = 在这里所有人都会看到你的回答。我私下给你看。
button-history = 私下看
# Above an answer that is too long to be shown again as a message
history-too-long = 一条消息放不下，在这个文件里。
pressed-history-gone = 我这里已经没有这个回答了。

find-how = 在命令后面写上要找的词：/find 市集
# $words: what was looked for
find-none = 我还留着的回答里，没有一个提到“{ $words }”。
# $count: of them; $words: what was looked for; a list follows
find-list = 你有 { $count } 个回答提到“{ $words }”。按编号可再看一遍。
# $count: hits that are not listed
find-more = 还有 { $count } 个更早的回答也提到。多写一个词可以缩小范围。

## /help, /privacy and /forget, besides

help-history = /history 再显示你最近的回答，/find 在其中查找词语。
# $count: answers; $keep: how long, as in "30 days"
privacy-history = 你最近的 { $count } 个回答连同消息和照片文字会保留 { $keep }，供 /history 和 /find 使用。
# $count: of them
forget-history = /history 里的 { $count } 个回答
