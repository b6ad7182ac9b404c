## Ask: a question about a photo, and what the photo says to it

command-ask = اسأل ماذا تقول صورة (رداً عليها)
ask-none = لا تذكر الصورة ذلك، بقدر ما أستطيع قراءته.
ask-model-away = لم يجب النموذج الذي يبحث حيث لا تجد القواعد شيئاً. اسأل لاحقاً.
ask-tokens-spent = فعلت النماذج لك ما يُسمح به في اليوم، فلم يبحث أيّ منها. غداً تساعد من جديد.
ask-doubtful = صعب القراءة، تحقق من الصورة.
# $keep: how long answers are remembered, as in "1 day"
ask-which = أيّ صورة تقصد؟ ردّ على الصورة أو على جوابي عنها. أتذكّرها { $keep }؛ وما هو أقدم فأرسله من جديد.
# $bot: the bot's user name
ask-how = ردّ على صورة قرأتُها أو على جوابي عنها بسؤالك: «كم للأطفال؟»، «حتى متى؟». أو بالأمر: /ask@{ $bot } حتى متى
ask-unread = ليس لتلك الصورة نص أبحث فيه.
