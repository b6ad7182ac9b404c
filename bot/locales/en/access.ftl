## The conversation: who may not ask

# $id: by which Telegram knows the person
refused-blocked = I take nothing from you any more, on my operator's word. If you think that is a mistake, tell them your number: { $id }. /forget removes what I keep of you.
refused-unknown = I am not open to everybody, and you are not on my list. To be admitted, tell my operator your number: { $id }.
# $id: by which Telegram knows the group
refused-group = I am not open to everybody, and neither this group nor you are on my list. To be admitted, tell my operator the group's number: { $id }.
refused-paused = I take nothing new right now: my operator has paused me. Please press “Try again” later.
# $limit: photos and texts in a day; $wait: a duration
refused-quota-person = I take { $limit ->
    [one] one photo or text
   *[other] { $limit } photos and texts
} a day from one person, and with this it would be more. The count begins anew at midnight UTC, in { $wait }.
refused-quota-chat = I take { $limit ->
    [one] one photo or text
   *[other] { $limit } photos and texts
} a day from one group, and with this it would be more. The count begins anew at midnight UTC, in { $wait }.
pressed-refused = I take nothing from you here.
pressed-paused = I take nothing new right now: my operator has paused me. Please try again later.

## The conversation: forgetting

forget-ask =
    Shall I remove everything that I keep of you, here and from other chats? Your photos, their text, my answers and what I noted; what I am still working on is stopped. The messages in your chats stay, but the buttons under them stop working.
forget-kept = I keep it, until its time is over. /privacy tells when.
forget-nothing = There is nothing of yours here.
# $list: one or more of the forget-* below
forget-done =
    Removed: { $list }.

    What I still know: how much you asked me about today, until tomorrow; whether you may use this bot; and which messages I have had and sent, by their numbers, so that nothing is answered twice.
# $count: of them
forget-questions = { $count ->
    [one] what you asked once
   *[other] what you asked { $count } times
}
forget-photos = { $count ->
    [one] 1 photo
   *[other] { $count } photos
}
forget-answers = { $count ->
    [one] 1 answer
   *[other] { $count } answers
}
forget-cancelled = { $count ->
    [one] 1 thing that I was working on
   *[other] { $count } things that I was working on
}
forget-items = { $count ->
    [one] the note of 1 photo in an album
   *[other] the notes of { $count } photos in albums
}
forget-buried = { $count ->
    [one] 1 thing that had gone wrong
   *[other] { $count } things that had gone wrong
}
forget-days = { $count ->
    [one] 1 day of counts of what models spent for you
   *[other] { $count } days of counts of what models spent for you
}
forget-settings = how you like your messages
button-forget = Remove it all
button-keep = Keep it
pressed-foreign-forget = That is for the person who asked. Write /forget to have yours removed.
