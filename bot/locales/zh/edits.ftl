## Changing the message: tone, undo, words, languages

# Short labels: three or four stand side by side on a phone
button-change = 修改……
button-undo = ↶ 撤销
button-tone-friendly = 亲切
button-tone-formal = 正式
button-tone-plain = 无表情

# At most 200 characters
pressed-change = 你也可以回复这条消息，写明要改什么：“去掉价格”“加上：自带椅子”。
pressed-undone = 没有可以撤销的。
