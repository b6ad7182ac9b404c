## Out to the group: the first row of buttons under an answer

button-to-whatsapp = WhatsApp ➤
button-to-telegram = Telegram ➤
button-post = Postar…
button-post-here = Postar aqui

## Inline mode: the bot's name typed in any chat

# Buttons above the results, short ones; a tap leads to the chat with the bot
inline-none = Primeiro me envie uma foto
inline-unknown = Não conheço essa mensagem. Envie uma foto
inline-foreign = É de outra pessoa. Envie uma foto
inline-refused = Não aceito nada seu. Veja por quê
inline-too-long = Longa demais para uma mensagem do Telegram
inline-later = Ainda estou escrevendo. Tente daqui a pouco
# The name of a message that has no title
inline-untitled = Mensagem

## Post …: into a group, by the bot

# $count: groups below
posting-choose = { $count ->
    [one] Onde posto? Este é o grupo em que nós dois podemos escrever:
   *[other] Onde posto? Estes são os grupos em que nós dois podemos escrever:
}
posting-none =
    Não conheço nenhum grupo em que nós dois possamos escrever. Adicione-me a um e escreva /read lá uma vez, para eu ver que você está nele.
# $group: its name
posting-preview = Assim vai aparecer em “{ $group }”.
button-post-now = Postar já
button-post-at = Com hora…
button-post-never = Deixa pra lá
button-post-back = ‹ Voltar
button-post-undo = Retirar
button-post-cancel = Cancelar
# $group: its name; $zone: as in "Europe/Lisbon"
posting-when =
    Quando posto em “{ $group }”? Escolha uma hora, ou responda a esta mensagem com uma: “amanhã 18:30”, “2026-12-01 9:00”, “em 2 horas”.

    As horas são as de { $zone }.
posting-when-utc =
    Quando posto em “{ $group }”? Escolha uma hora, ou responda a esta mensagem com uma: “amanhã 18:30”, “2026-12-01 9:00”, “em 2 horas”.

    As horas são UTC, pois não sei onde você mora: defina o seu fuso horário com /settings.
# What people may write for times besides English and the names of weekdays: small letters, parted by commas, all forms
# of a word; what they show in “posting-when” has to be understood. The ones before the last
# say that an hour of the day is named; the last ones are left out, or say that it is so long from now.
when-words-today = hoje, hoje à noite, esta noite
when-words-tomorrow = amanhã, amanha
when-words-minutes = min, minuto, minutos
when-words-hours = h, hora, horas
when-words-days = dia, dias
when-words-at = à, às, as
when-words-left-out = em, daqui a, dentro de, no, na, de, agora

# Labels of times, on buttons; $time: as in "18:00"
button-at-hour = Em 1 hora
button-at-today = Hoje { $time }
button-at-tomorrow = Amanhã { $time }
# $weekday: its full name
button-at-weekday = { $weekday } { $time }
posting-posting = Postando…
# $group: its name
posting-done = Postado em “{ $group }”.
# $link: to the message
posting-done-link = Postado em “{ $group }”: { $link }
# $group: its name; $when: day, time and time zone
posting-planned = Vou postar isto em “{ $group }”: { $when }. /scheduled mostra tudo o que espera.
posting-taken-back = Retirado: não está mais em “{ $group }”.
posting-cannot-take-back = Não consigo mais retirar: o Telegram só me deixa apagar uma mensagem durante dois dias. Apague lá você, ou peça a um admin.
posting-cancelled = Cancelado: nada é postado em “{ $group }”.
posting-given-up = Nada é postado.
# Why a message cannot be posted; $group: its name
posting-no-gone = Não posso postar: não estou mais em “{ $group }”.
posting-no-left = Não posso postar: você não está mais em “{ $group }”.
posting-no-silent = Não posso postar: você não pode escrever em “{ $group }”.
posting-no-muted = Não posso postar: eu não posso escrever em “{ $group }”.
posting-no-hidden = Não posso postar: “{ $group }” esconde os seus membros, então não vejo se você pode escrever lá. Um admin pode fazer de mim admin também.
posting-no-blocked = Não posso postar: quem me opera não me deixa trabalhar em “{ $group }”.
posting-no-unknown = Não consegui perguntar ao Telegram se podemos escrever em “{ $group }”. Tente de novo daqui a pouco, por favor.
posting-no-refused = O Telegram não aceitou isto para “{ $group }”.
# $limit: messages that may wait
posting-no-room = { $limit ->
    [one] Já espera { $limit } mensagem sua, e mais não cabe. /scheduled mostra.
   *[other] Já esperam { $limit } mensagens suas, e mais não cabe. /scheduled mostra.
}
posting-not-a-time = Não entendo essa hora. Escreva como “amanhã 18:30”, “2026-12-01 9:00” ou “em 2 horas”.
posting-past = Essa hora já passou. Diga uma que ainda venha, por favor.
# $days: how far ahead
posting-too-far = Planejo com no máximo { $days ->
    [1] um dia
    [one] { $days } dia
   *[other] { $days } dias
} de antecedência.
# $when: day, time and time zone
posting-late = Eu estava fora do ar quando isto devia ser postado em “{ $group }”: { $when }. Posto agora?
# $group: its name
posting-lost = Fui interrompido enquanto postava isto em “{ $group }”, e não sei se chegou. Dê uma olhada, por favor. Se não estiver lá, poste agora.

# Answers to pressed buttons
pressed-post-later = Ainda estou escrevendo. Toque de novo daqui a pouco, por favor.
pressed-post-too-long = A mensagem é longa demais para uma do Telegram. Com “Mais curto” ela cabe.
pressed-post-open = Já está aberto, mais abaixo.
pressed-post-over = Isso já acabou.
pressed-post-foreign = Só quem pediu pode postar isto.

## /scheduled: what waits for its time

command-scheduled = O que vou postar, e quando
scheduled-none = Nada seu espera para ser postado. “Postar…” debaixo de uma mensagem e depois “Com hora…” agenda uma.
scheduled-list = Isto espera para ser postado:
# $number: place in the list; $title: of the message; $group: its name; $when: day, time and time zone
scheduled-one = { $number }. “{ $title }” em “{ $group }”: { $when }
# $number: place in the list
button-scheduled-cancel = Cancelar { $number }

## /help and /privacy, besides

help-share = Para um grupo: “WhatsApp ➤” e “Telegram ➤” enviam a mensagem em seu nome; com “Postar…” eu posto, agora ou a uma hora. /scheduled mostra o que espera.
# $seen: a duration
privacy-share = Por { $seen } anoto em que grupos você falou comigo, para que “Postar…” possa oferecê-los. O que devo postar mais tarde fica guardado até lá.

## /forget, besides

# $count: of them
forget-posts = { $count ->
    [one] { $count } mensagem que você ia postar
   *[other] { $count } mensagens que você ia postar
}
forget-groups = { $count ->
    [one] a anotação de que vi você em { $count } grupo
   *[other] as anotações de que vi você em { $count } grupos
}
