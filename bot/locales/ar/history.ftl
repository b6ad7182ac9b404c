## /history and /find: a person's last answers

command-history = أجوبتك الأخيرة، لتراها من جديد
command-find = ابحث عن جواب بكلماته

# $count: of them; a list follows
history-list = { $count ->
    [one] جوابك الأخير. رقمه يعرضه من جديد.
    [two] جواباك الأخيران. الرقم يعرض الجواب من جديد.
    [few] أجوبتك الأخيرة، وعددها { $count }. الرقم يعرض الجواب من جديد.
   *[other] أجوبتك الأخيرة، وعددها { $count }. الرقم يعرض الجواب من جديد.
}
history-none = ليس لك عندي جواب بعد. أرسل لي صورة إعلان أو نصاً.
history-off = لا أحفظ قائمة بأجوبتك: أوقف مشغّلي ذلك. أما /find فيبحث فيما ما زلت أذكره.
# One answer of the list. $number: place in it; $title: what it is about; $when: day and hour;
# $place: private, guest (a chat that the bot is not in), group (without a name) or named; $group: its name
history-one = { $number }. { $title }: { $when }{ $place ->
    [private] { "" }
    [guest] ، في دردشة أخرى
    [group] ، في مجموعة
   *[named] ، في «{ $group }»
}
# In a group, above a button that leads to the private chat
history-in-private = هنا يرى الجميع أجوبتك. سأعرضها عليك على الخاص.
button-history = اعرضها على الخاص
# Above an answer that is too long to be shown again as a message
history-too-long = هو أطول من رسالة واحدة. تجده في هذا الملف.
pressed-history-gone = لم يعد هذا الجواب عندي.

find-how = اكتب بعد الأمر ما تبحث عنه: /find سوق
# $words: what was looked for
find-none = لا يرد «{ $words }» في أيّ من أجوبتك التي ما زالت عندي.
# $count: of them; $words: what was looked for; a list follows
find-list = { $count ->
    [one] يرد «{ $words }» في جواب واحد لك. رقمه يعرضه من جديد.
    [two] يرد «{ $words }» في جوابين لك. الرقم يعرض الجواب من جديد.
    [few] يرد «{ $words }» في { $count } أجوبة لك. الرقم يعرض الجواب من جديد.
    [many] يرد «{ $words }» في { $count } جواباً لك. الرقم يعرض الجواب من جديد.
   *[other] يرد «{ $words }» في { $count } جواب لك. الرقم يعرض الجواب من جديد.
}
# $count: hits that are not listed
find-more = { $count ->
    [one] ويرد في جواب أقدم أيضاً. أضف كلمة ليقلّ ما أجده.
    [two] ويرد في جوابين أقدم أيضاً. أضف كلمة ليقلّ ما أجده.
    [few] ويرد في { $count } أجوبة أقدم أيضاً. أضف كلمة ليقلّ ما أجده.
    [many] ويرد في { $count } جواباً أقدم أيضاً. أضف كلمة ليقلّ ما أجده.
   *[other] ويرد في { $count } جواب أقدم أيضاً. أضف كلمة ليقلّ ما أجده.
}

## /help, /privacy and /forget, besides

help-history = /history يعرض أجوبتك الأخيرة من جديد، و/find يبحث فيها عن كلمات.
# $count: answers; $keep: how long, as in "30 days"
privacy-history = { $count ->
    [one] جوابك الأخير محفوظ
    [two] جواباك الأخيران محفوظان
    [few] أجوبتك الأخيرة (وعددها { $count }) محفوظة
   *[other] أجوبتك الأخيرة (وعددها { $count }) محفوظة
} مع الرسالة ونص الصورة، كي تجدها بـ /history و/find، ومدة ذلك { $keep }.
# $count: of them
forget-history = { $count ->
    [one] جواب واحد في سجلّك /history
    [two] جوابان في سجلّك /history
    [few] { $count } أجوبة في سجلّك /history
    [many] { $count } جواباً في سجلّك /history
   *[other] { $count } جواب في سجلّك /history
}
