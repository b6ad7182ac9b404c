## Ask: a question about a photo, and what the photo says to it

command-ask = 问照片上写了什么（回复它）
ask-none = 就我能读到的，照片没有说。
ask-model-away = 规则找不到时去找答案的模型没有回应。请稍后再问。
ask-tokens-spent = 模型今天为你做的已到上限，所以没有去找。明天它们会再帮忙。
ask-doubtful = 难以辨认，请核对照片。
# $keep: how long answers are remembered, as in "1 day"
ask-which = 你指哪张照片？请回复那张照片，或我关于它的回答。我会记住它们 { $keep }；更早的请重新发送。
# $bot: the bot's user name
ask-how = 回复一张我读过的照片或我关于它的回答，写上你的问题：“儿童多少钱？”“到什么时候？”。也可以用命令：/ask@{ $bot } 到什么时候
ask-unread = 那张照片没有可供我查找的文字。
