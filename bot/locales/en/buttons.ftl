## The buttons under the answer

button-whatsapp = WhatsApp
button-telegram = Telegram
button-plain = Plain
# $label: one of the three above
button-current = • { $label } •
button-shorter = Shorter
button-longer = Longer
button-think = Think longer
button-best = Back to the best
# Names of drafts, on buttons of which four stand side by side on a phone: short ones
angle-announcer = Usual
angle-keeper = Details
angle-host = Invite
angle-notice = Notice
angle-shortest = Shortest
button-file = Text as a file
button-copy = Copy
button-retry = Try again

pressed-already = It is like that already.
pressed-changing = One moment …
# $wait: a duration
pressed-thinking = Thinking, for up to { $wait } …
pressed-file = Here it comes.
pressed-file-again = The file is in the chat already.
pressed-expired = I do not know this answer any more. Send the photo again for a new one.
pressed-foreign = Only the person who asked can change this. Reply to the photo with /read for an answer of your own.
# $wait: a duration
pressed-busy = Too much to do right now. Please press again in { $wait }.
