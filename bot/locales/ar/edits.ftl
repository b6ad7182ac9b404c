## Changing the message: tone, undo, words, languages

# Short labels: three or four stand side by side on a phone
button-change = تغيير …
button-undo = ↶ تراجع
button-tone-friendly = ودّي
button-tone-formal = رسمي
button-tone-plain = بلا إيموجي

# At most 200 characters
pressed-change = يمكنك أيضاً الرد على الرسالة بما تريد تغييره: «احذف السعر»، «أضف: أحضروا كرسياً».
pressed-undone = لا شيء للتراجع عنه.
