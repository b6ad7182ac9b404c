## The conversation: for owners

owner-is-paused = ⏸ متوقف: لا يؤخذ جديد. /resume ينهي ذلك.
owner-queue = الطابور: ينتظر { $waiting }، يجري { $running }، في الطريق إلى دردشاتها { $undelivered }.
# $pace: as in duration-short
owner-workers = { $workers ->
    [0] لا عمّال: لا يُقرأ شيء.
    [one] عامل واحد، { $pace } لكل عمل مؤخراً.
    [two] عاملان، { $pace } لكل عمل مؤخراً.
    [few] { $workers } عمّال، { $pace } لكل عمل مؤخراً.
    [many] { $workers } عاملاً، { $pace } لكل عمل مؤخراً.
   *[other] { $workers } عامل، { $pace } لكل عمل مؤخراً.
}
# $wait: as in duration-short
owner-wait = من يسأل الآن ينتظر نحو { $wait }.
owner-today = اليوم (UTC): الأجوبة { $answers }، الإخفاقات { $failures }.
# $code: of the failure
owner-failure = • { $code }: { $count }
owner-dead = أعمال تُركت: { $count }.
owner-open = متاح لكل من لم يُحظر.
owner-closed = متاح لمن في القائمة فقط: /who.
# $allowed, $blocked: numbers, or one of the two below
owner-who =
    يمكنهم الاستخدام: { $allowed }
    محظورون: { $blocked }
owner-everybody = الجميع
owner-nobody = لا أحد
# $id: of a person or group
owner-allowed = سُمح له: { $id }.
owner-allow-open = (الجميع مسموح لهم، لأن PLACARD_ALLOW فارغ.)
owner-blocked = حُظر: { $id }. /unblock { $id } يتراجع عن ذلك.
owner-unblocked = لم يعد محظوراً: { $id }.
owner-not-blocked = لم يكن { $id } محظوراً.
owner-not-blocked-owner = { $id } مشغّل أو أنا؛ ولا أحظر أياً منهما.
# $command: allow, block or unblock
owner-how = اكتب رقماً، مثل «/{ $command } 123456»، أو ردّ بالأمر /{ $command } على رسالة منه، ولو أعدت توجيهها إلى هنا. في المجموعة، /{ $command } وحده يعني المجموعة.
owner-hidden = لا يخبر Telegram لمن تلك الرسالة. اكتب رقمه: «/{ $command } 123456». وهو يراه حين أرفضه.
owner-paused = توقفت. ما أخذته يُجاب عنه، ولا يؤخذ جديد حتى /resume.
owner-resumed = آخذ الصور من جديد.
