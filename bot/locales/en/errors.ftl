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
