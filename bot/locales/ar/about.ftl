## What Telegram shows of the bot before anybody has written to it

# In an empty chat; at most 512 characters
bot-description =
    أرسل إليّ صورة منشور أو ملصق أو إعلان أو قائمة طعام أو جدول مواعيد أو إيصال. تصلك رسالة جاهزة للنشر في مجموعة WhatsApp أو Telegram، ومعها كل نص الصورة.

    كل تاريخ ووقت وسعر ورقم ورابط في تلك الرسالة موجود في الصورة؛ أنا لا أضيف شيئاً.
# On the bot's profile; at most 120 characters
bot-short-description = أصنع من صورة إعلان رسالةً لمجموعتك. لا شيء فيها مختلَق، ولا ينقصها شيء مهم.
