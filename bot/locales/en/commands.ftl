## The conversation: commands

command-start = What this bot does
command-help = How to use it
command-read = Read a photo or a text (in reply to it)
command-cancel = Stop what I am working on for you
command-privacy = What is kept, where, and how long
command-forget = Remove what I keep of you
command-status = How queue and workers are
command-who = Who may use this bot, and who may not
command-allow = Admit somebody, by number or in reply
command-block = Take nothing from somebody any more
command-unblock = Take back a /block
command-pause = Take nothing new for now
command-resume = Take photos again

start =
    Send me a photo of a flyer, poster, notice, menu, timetable or receipt. You get back a message ready to post in a WhatsApp or Telegram group, and all the text of the photo.

    Every date, time, price, number and link in that message stands in the photo; I add nothing.

    Try it: send a photo now. /help tells the rest.
# $bot: the bot's user name
start-group =
    I read flyers and other photos of text, and draft a message from them. In a group I stay silent until asked: reply to a photo with /read@{ $bot }.
# $photos: photos in one album; $bot: the bot's user name
help =
    What you can send
    • A photo, or an image as a file (sharper).
    • An album of up to { $photos } photos: one message comes of it.
    • A text, typed or forwarded.

    What you can write beside it
    • How the message should be: “short”, “detailed”, “formal”, “no emoji”, “for Telegram”, “plain text”.
    • “Think longer”: then I weigh several drafts, and the others are one button away.
    • What it should say too: “Bring a chair!”

    Under the answer, buttons change where the message is for and how long it is. A tap on the message copies it. “{ button-marks }” shows where everything stands; “{ button-more }” leads to calendar, contacts, map, tables and text.

    Ask what the photo says: reply to it, or to the answer, with “how much for children?” or “until when?”.

    In a group I stay silent until asked. Reply to a photo or a text with /read@{ $bot }, or write it as the caption of your photo.

    /cancel stops what I am working on for you. /privacy tells what is kept, and /forget removes it.
# $photos, $results: how long, as in "1 hour"; $model: "none", or the address of the model server that the operator set
privacy =
    Where your photos go: they are read on the machine of whoever operates this bot.{ $model ->
        [none] { " " }They go nowhere else.
       *[other] { " " }A model server that the operator chose helps with it: { $model }. They go nowhere else.
    }

    How long it is kept: photos { $photos }, then they are deleted. Their text, the draft and small pictures of what was hard to read { $results }, so that the buttons under the answer work and the same photo is answered at once.

    What broke off each time that I tried is kept for { $dead }, with its photos, so that my operator can find out why and have it answered after all.

    In a group I note which photos of an album were sent, for { $photos }, in case somebody asks me to read them; I fetch none before that.

    /forget removes what I keep of you at once, from every chat. What stands in this chat is yours: delete it as you like.
duration-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
duration-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}
duration-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
duration-seconds = { $count ->
    [one] 1 second
   *[other] { $count } seconds
}

# $seconds: a figure such as 0.2
duration-short = { $seconds } s

## The conversation: how to ask

read-how = Reply with /read to the photo or the text that I should read. A caption that begins with /read works too.
read-how-private = Send me a photo, and I read it. Or reply with /read to a photo or a text in this chat.
read-mine = That message is my own answer. Reply to the photo or the text that I should read.
read-nothing = I find neither a photo nor a text in that message.
hint-short = That is too short to make a message of. Send me a photo of a flyer, or a text of at least a sentence.
hint-other = I read photos and texts only. Send me a photo of a flyer, or a text.
hint-command = I do not know that command. /help tells what I can do.

## The conversation: cancelling

cancel-nothing = I am not working on anything for you in this chat.
# $list: what was stopped, one or more of the cancel-* below
cancel-done = Stopped: { $list }.
cancel-late = Too late, it is as good as done.
cancel-photo = the photo
# $count: photos
cancel-album = the album of { $count } photos
# $words: the first words of the text
cancel-text = the text “{ $words }”
