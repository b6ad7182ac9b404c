## Changing the message: tone, undo, words, languages

# Short labels: three or four stand side by side on a phone
button-change = تغيير …
button-undo = ↶ تراجع
button-translate = ترجمة …
# Back to what the photo says, word for word
button-untranslated = كما في الصورة
button-tone-friendly = ودّي
button-tone-formal = رسمي
button-tone-plain = بلا إيموجي

# At most 200 characters
pressed-change = يمكنك أيضاً الرد على الرسالة بما تريد تغييره: «احذف السعر»، «أضف: أحضروا كرسياً».
pressed-undone = لا شيء للتراجع عنه.

# What can be written in reply to an answer
edit-how = لتغيير الرسالة ردّ عليها مثلاً: «احذف السعر»، «أضف: أحضروا كرسياً»، «غيّر 15:00 إلى 16:00»، «العنوان: حفل الصيف»، «اجعل العنوان أقصر»، «بأحرف كبيرة»، «أقصر»، «رسمي»، «بدون إيموجي»، أو بالرسالة كلها كما تريدها.
# $text: what the person wrote
edit-nothing = ليس في الرسالة ما يغيّره «{ $text }»، فتبقى كما هي.
# $list: facts of the message, in quotation marks; $first: the first of them
edit-several = أيها تقصد: { $list }؟ اكتب مثلاً: «غيّر { $first } إلى …».
edit-whole = صارت الرسالة نصّك أنت، فلا أمسّ نبرتها ولا طولها ولا لغتها. «تراجع» يعيد نصّي.
# $limit: changes of one answer
edit-many = في هذه الرسالة { $limit } من التغييرات، ولا أحفظ أكثر. تراجع عن بعضها بزر «تراجع»، أو أرسل الرسالة كلها كما تريدها.
edit-no-model = لا أستطيع الترجمة: يلزمها نموذج لغوي، ولم يُعدّ مشغّلي واحداً.

# Under the answer. $list: in quotation marks
answer-yours = ✎ تغييرك: { $list }
answer-omitted = حُذف كما طلبت: { $list }
# $language: in its own words
answer-translated = ترجمها نموذج إلى { $language }: فُحصت الحقائق، أما سائر الكلمات فلا.

help-edits = لتغيير رسالة ردّ عليها: «احذف السعر»، «أضف: أحضروا كرسياً»، «غيّر 15:00 إلى 16:00»، «العنوان: حفل الصيف»، «اجعل العنوان أقصر»، أو بالنص كله كما تريده. «↶ تراجع» يلغي تغييراً.
