## Out to the group: the first row of buttons under an answer

button-to-whatsapp = WhatsApp ➤
button-to-telegram = Telegram ➤
button-post = Post …
button-post-here = Post here

## Inline mode: the bot's name typed in any chat

# Buttons above the results, short ones; a tap leads to the chat with the bot
inline-none = Send me a photo first
inline-unknown = I know no such message. Send me a photo
inline-foreign = That is somebody else's. Send me a photo
inline-refused = I take nothing from you. See why
inline-too-long = Too long for one Telegram message
inline-later = I am still writing it. Try again in a moment
# The name of a message that has no title
inline-untitled = Message

## Post …: into a group, by the bot

# $count: groups below
posting-choose = { $count ->
    [one] Where shall I post it? This is the group where both of us may write:
   *[other] Where shall I post it? These are the groups where both of us may write:
}
posting-none =
    I know no group where both of us may write. Add me to one and write /read there once, so that I see that you are in it.
# $group: its name
posting-preview = This is how it will look in “{ $group }”.
button-post-now = Post now
button-post-at = At a time …
button-post-never = Never mind
button-post-back = ‹ Back
button-post-undo = Take it back
button-post-cancel = Cancel
# $group: its name; $zone: as in "Europe/Lisbon"
posting-when =
    When shall I post it in “{ $group }”? Choose a time, or reply to this message with one: “tomorrow 18:30”, “2026-12-01 9:00”, “in 2 hours”.

    Times are those of { $zone }.
posting-when-utc =
    When shall I post it in “{ $group }”? Choose a time, or reply to this message with one: “tomorrow 18:30”, “2026-12-01 9:00”, “in 2 hours”.

    Times are UTC, as I do not know where you live: set your time zone with /settings.
# What people may write for times besides English and the names of weekdays: small letters, parted by commas, all forms
# of a word; what they show in “posting-when” has to be understood. The ones before the last
# say that an hour of the day is named; the last ones are left out, or say that it is so long from now.
when-words-today = today, tonight
when-words-tomorrow = tomorrow
when-words-minutes = min, mins, minute, minutes
when-words-hours = h, hour, hours
when-words-days = day, days
when-words-at = at, o'clock
when-words-left-out = in, on, from, now

# Labels of times, on buttons; $time: as in "18:00"
button-at-hour = In 1 hour
button-at-today = Today { $time }
button-at-tomorrow = Tomorrow { $time }
# $weekday: its full name
button-at-weekday = { $weekday } { $time }
posting-posting = Posting it …
# $group: its name
posting-done = Posted in “{ $group }”.
# $link: to the message
posting-done-link = Posted in “{ $group }”: { $link }
# $group: its name; $when: day, time and time zone
posting-planned = I will post this in “{ $group }” on { $when }. /scheduled shows all that waits.
posting-taken-back = I took it back: it does not stand in “{ $group }” any more.
posting-cannot-take-back = I cannot take it back any more: Telegram lets me remove a message for two days only. Delete it there yourself, or ask an admin.
posting-cancelled = Cancelled: nothing is posted in “{ $group }”.
posting-given-up = Nothing is posted.
# Why a message cannot be posted; $group: its name
posting-no-gone = I cannot post it: I am not in “{ $group }” any more.
posting-no-left = I cannot post it: you are not in “{ $group }” any more.
posting-no-silent = I cannot post it: you may not write in “{ $group }”.
posting-no-muted = I cannot post it: I may not write in “{ $group }”.
posting-no-hidden = I cannot post it: “{ $group }” hides its members, so I cannot see whether you may write there. An admin can make me an admin, too.
posting-no-blocked = I cannot post it: my operator does not let me work in “{ $group }”.
posting-no-unknown = I could not ask Telegram whether we may write in “{ $group }”. Please try again in a moment.
posting-no-refused = Telegram did not take it for “{ $group }”.
# $limit: messages that may wait
posting-no-room = { $limit ->
    [one] One message of yours waits already, and that is the most. /scheduled lists it.
   *[other] { $limit } messages of yours wait already, and that is the most. /scheduled lists them.
}
posting-not-a-time = I do not understand that time. Write it like “tomorrow 18:30”, “2026-12-01 9:00” or “in 2 hours”.
posting-past = That time is over. Please name one that is to come.
# $days: how far ahead
posting-too-far = I plan { $days ->
    [one] one day
   *[other] { $days } days
} ahead at most.
# $when: day, time and time zone
posting-late = I was off when this was to be posted in “{ $group }” on { $when }. Shall I post it now?
# $group: its name
posting-lost = I was interrupted while I posted this in “{ $group }”, and cannot tell whether it got there. Please look. Where it does not stand there, post it now.

# Answers to pressed buttons
pressed-post-later = I am still writing it. Please press again in a moment.
pressed-post-too-long = The message is too long for one Telegram message. “Shorter” makes it fit.
pressed-post-open = It is open already, further down.
pressed-post-over = That is over already.
pressed-post-foreign = Only the person who asked can post this.

## /scheduled: what waits for its time

command-scheduled = What I am to post, and when
scheduled-none = Nothing of yours waits to be posted. “Post …” under a message, then “At a time …”, plans one.
scheduled-list = This waits to be posted:
# $number: place in the list; $title: of the message; $group: its name; $when: day, time and time zone
scheduled-one = { $number }. “{ $title }” in “{ $group }” on { $when }
# $number: place in the list
button-scheduled-cancel = Cancel { $number }

## /help and /privacy, besides

help-share = Into a group: “WhatsApp ➤” and “Telegram ➤” send the message in your name; “Post …” has me post it, now or at a time. /scheduled shows what waits.
# $seen: a duration
privacy-share = For { $seen } I note in which groups you turned to me, so that “Post …” can offer them. What I am to post later is kept until then.

## /forget, besides

# $count: of them
forget-posts = { $count ->
    [one] 1 message that you were about to post
   *[other] { $count } messages that you were about to post
}
forget-groups = { $count ->
    [one] the note that I saw you in 1 group
   *[other] the notes that I saw you in { $count } groups
}
