"""Whether a text asks something: by a question mark of any script, or by the word that it begins with.

What it asks is understood by the engine; here it only matters that it is neither an instruction nor a text to post.
"""

import re

_MARKS = "?？؟՞¿"
_BEGINS = (
    "what|when|where|who|whom|whose|which|how|why|until when|till when|by when|whats|wheres|whos|hows"
    "|is there|is it|are there|are you|do i|do we|do you|does it|does|can i|can we|may i|could i|should i"
    "|qué|que|cuándo|cuando|dónde|donde|quién|quien|cuál|cual|cómo|cuánto|cuanto|cuánta|cuántos|cuántas|hasta cuándo"
    "|hasta cuando|a qué hora|a que hora|hay que|por qué"
    "|quando|onde|quem|qual|quais|quanto|quanta|quantos|quantas|até quando|até que horas|que horas|a que horas|tem que"
    "|quand|où|qui|quel|quelle|quels|quelles|combien|comment|pourquoi|est-ce que|y a-t-il|c'est combien|c'est quand"
    "|c'est où|jusqu'à quand|à quelle heure"
    "|wann|wo|wer|wem|wen|was kostet|was kosten|was muss|was soll|welche|welcher|welches|wie viel|wieviel|wie lange"
    "|wie teuer|wie heißt|wie ist|bis wann|ab wann|um wie viel uhr|gibt es|gibts|warum|wohin"
    "|dove|chi|cosa|che cosa|quale|quali|a che ora|fino a quando|c'è|ci sono|perché|quanto costa"
    "|apa|kapan|di mana|dimana|siapa|berapa|bagaimana|mengapa|jam berapa|hari apa|sampai kapan|apakah|bawa apa"
    "|ne zaman|nerede|nerde|kim|kaç|ne kadar|hangi|nasıl|saat kaçta"
    "|что|когда|где|куда|кто|кому|какой|какая|какое|какие|какого|сколько|как|почему|во сколько|до какого|до скольки"
    "|есть ли|можно ли|нужно ли|нужны ли"
    "|क्या|कब|कहाँ|कहां|कौन|किस|कितने|कितना|कितनी|कैसे|क्यों"
    "|ما|متى|أين|اين|من|كم|هل|كيف|لماذا|بكم|وين"
    "|khi nào|ở đâu|ai|bao nhiêu|mấy giờ|bao giờ|làm sao"
)
_WORDS = re.compile(rf"\W*(?:{_BEGINS})(?!\w)", re.IGNORECASE)
_INSIDE = re.compile("什么|多少|几点|几号|哪|谁|怎么|吗|何时|什麼|多久|いくら|いつ|どこ|誰|何時|ですか|ますか")
"""Of languages that do not begin with the word that asks."""


def asks(text: str) -> bool:
    """Whether it is a question."""
    return any(mark in text for mark in _MARKS) or bool(_WORDS.match(text)) or bool(_INSIDE.search(text))
