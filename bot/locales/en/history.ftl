## /history and /find: a person's last answers

command-history = Your last answers, to see them again
command-find = Find an answer by its words

# $count: of them; a list follows
history-list = { $count ->
    [one] Your last answer. Its number shows it again.
   *[other] Your last { $count } answers. A number shows one again.
}
history-none = I have no answers of yours yet. Send me a photo of a flyer, or a text.
history-off = I keep no list of your answers: whoever operates me has switched that off. /find looks through what I still remember.
# One answer of the list. $number: place in it; $title: what it is about; $when: day and hour;
# $place: private, guest (a chat that the bot is not in), group (without a name) or named; $group: its name
history-one = { $number }. { $title }: { $when }{ $place ->
    [private] { "" }
    [guest] , in another chat
    [group] , in a group
   *[named] , in “{ $group }”
}
# In a group, above a button that leads to the private chat
history-in-private = Everybody here would see your answers. I show them to you in private.
button-history = Show them in private
# Above an answer that is too long to be shown again as a message
history-too-long = It is too long for one message. It is in this file.
pressed-history-gone = I do not have this answer any more.

find-how = Say after the command what to look for: /find market
# $words: what was looked for
find-none = None of your answers that I still have says “{ $words }”.
# $count: of them; $words: what was looked for; a list follows
find-list = { $count ->
    [one] One of your answers says “{ $words }”. Its number shows it again.
   *[other] { $count } of your answers say “{ $words }”. A number shows one again.
}
# $count: hits that are not listed
find-more = { $count ->
    [one] One older answer does, too. One more word finds fewer.
   *[other] { $count } older answers do, too. One more word finds fewer.
}

## /help, /privacy and /forget, besides

help-history = /history shows your last answers again, and /find looks for words in them.
# $count: answers; $keep: how long, as in "30 days"
privacy-history =
    { $count ->
        [one] Your last answer is
       *[other] Your last { $count } answers are
    } kept for { $keep }, each with its message and the text of the photo, so that /history and /find have them.
# $count: of them
forget-history = { $count ->
    [one] 1 answer in your /history
   *[other] { $count } answers in your /history
}
