## The conversation: for owners

owner-is-paused = ⏸ रुका हुआ: कुछ नया नहीं लिया जाता। /resume इसे ख़त्म करता है।
owner-queue = कतार: { $waiting } इंतज़ार में, { $running } चल रहे, { $undelivered } अपनी चैट की राह में।
# $pace: as in duration-short
owner-workers = { $workers ->
    [0] कोई वर्कर नहीं: कुछ नहीं पढ़ा जाता।
   *[other] { $workers } वर्कर, इन दिनों हर काम { $pace }।
}
# $wait: as in duration-short
owner-wait = जो अभी पूछे, उसे लगभग { $wait } इंतज़ार।
owner-today = आज (UTC): { $answers } जवाब, { $failures } असफल।
# $code: of the failure
owner-failure = • { $code }: { $count }
owner-dead = छोड़े गए काम: { $count }।
owner-open = उन सबके लिए खुला जो ब्लॉक नहीं हैं।
owner-closed = सिर्फ़ सूची वालों के लिए खुला: /who।
# $allowed, $blocked: numbers, or one of the two below
owner-who =
    इस्तेमाल कर सकते हैं: { $allowed }
    ब्लॉक: { $blocked }
owner-everybody = सब
owner-nobody = कोई नहीं
# $id: of a person or group
owner-allowed = अनुमति दी: { $id }।
owner-allow-open = (सबको है, क्योंकि PLACARD_ALLOW ख़ाली है।)
owner-blocked = ब्लॉक किया: { $id }। /unblock { $id } इसे वापस लेता है।
owner-unblocked = अब ब्लॉक नहीं: { $id }।
owner-not-blocked = { $id } ब्लॉक नहीं था।
owner-not-blocked-owner = { $id } संचालक है या मैं ख़ुद; दोनों को मैं ब्लॉक नहीं करता।
# $command: allow, block or unblock
owner-how = नंबर लिखिए, जैसे “/{ $command } 123456”, या उनके किसी संदेश का जवाब /{ $command } से दीजिए, यहाँ फ़ॉरवर्ड किया हुआ भी चलेगा। ग्रुप में अकेला /{ $command } उस ग्रुप के लिए है।
owner-hidden = Telegram नहीं बताता कि वह संदेश किसका है। उनका नंबर लिखिए: “/{ $command } 123456”। जब मैं मना करता हूँ, तब उन्हें वह दिखता है।
owner-paused = रुक गया। जो ले चुका हूँ उसका जवाब दूँगा, /resume तक कुछ नया नहीं।
owner-resumed = मैं फिर फ़ोटो ले रहा हूँ।
