## The buttons under the answer

button-whatsapp = WhatsApp
button-telegram = Telegram
button-plain = 纯文本
# $label: one of the three above
button-current = • { $label } •
button-shorter = 短一点
button-longer = 长一点
button-think = 想久一点
button-best = 回到最佳
# Names of drafts, on buttons of which four stand side by side on a phone: short ones
angle-announcer = 常规
angle-keeper = 细节
angle-host = 邀请
angle-notice = 通知
angle-shortest = 最短
button-file = 文字存为文件
button-copy = 复制
button-retry = 再试一次

pressed-already = 已经是这样了。
pressed-changing = 稍等……
# $wait: a duration
pressed-thinking = 正在思考，最多{ $wait }……
pressed-file = 这就发来。
pressed-file-again = 文件已经在聊天里了。
pressed-expired = 我已经不记得这个回答了。要新的回答，请再发一次照片。
pressed-foreign = 只有提问的人能改。想要自己的回答，请用 /read 回复那张照片。
# $wait: a duration
pressed-busy = 现在太忙了。请过{ $wait }再按。
