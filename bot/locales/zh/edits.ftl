## Changing the message: tone, undo, words, languages

# Short labels: three or four stand side by side on a phone
button-change = 修改……
button-undo = ↶ 撤销
button-translate = 翻译……
# Back to what the photo says, word for word
button-untranslated = 同照片
button-tone-friendly = 亲切
button-tone-formal = 正式
button-tone-plain = 无表情

# At most 200 characters
pressed-change = 你也可以回复这条消息，写明要改什么：“去掉价格”“加上：自带椅子”。
pressed-undone = 没有可以撤销的。

# What can be written in reply to an answer
edit-how = 想改这条消息，就回复它，例如：“去掉价格”“加上：自带椅子”“把15:00改成16:00”“标题：夏日聚会”“标题短一点”“大写”“短一点”“正式”“不要表情”，或者直接写出你想要的整条消息。
# $text: what the person wrote
edit-nothing = 消息里没有“{ $text }”能改的东西，所以保持原样。
# $list: facts of the message, in quotation marks; $first: the first of them
edit-several = 你指哪一个：{ $list }？例如写：“把{ $first }改成……”。
edit-whole = 这条消息现在是你自己的文字，所以我不动它的语气、长短和语言。按“撤销”可恢复我的。
# $limit: changes of one answer
edit-many = 这条消息已经有 { $limit } 处改动，我不再多存。按“撤销”收回一些，或直接发来你想要的整条消息。
edit-no-model = 我不能翻译：这需要语言模型，而运行者没有设置。

# Under the answer. $list: in quotation marks
answer-yours = ✎ 你的改动：{ $list }
answer-omitted = 按你的要求去掉：{ $list }
# $language: in its own words
answer-translated = 由模型译成{ $language }：事实核对过，其他文字没有。

help-edits = 想改一条消息，就回复它：“去掉价格”“加上：自带椅子”“把15:00改成16:00”“标题：夏日聚会”“标题短一点”，或写出你想要的全文。“↶ 撤销”收回一次改动。
