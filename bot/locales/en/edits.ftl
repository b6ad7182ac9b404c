## Changing the message: tone, undo, words, languages

# Short labels: three or four stand side by side on a phone
button-change = Change …
button-undo = ↶ Undo
button-translate = Translate …
# Back to what the photo says, word for word
button-untranslated = As on the photo
button-tone-friendly = Friendly
button-tone-formal = Formal
button-tone-plain = No emoji

# At most 200 characters
pressed-change = You can also reply to the message with what to change: “leave out the price”, “add: bring a chair”.
pressed-undone = There is nothing to take back.

# What can be written in reply to an answer
edit-how = To change the message, reply to it with, for example: “leave out the price”, “add: bring a chair”, “change 3 pm to 4 pm”, “title: Summer party”, “make the title shorter”, “in capitals”, “shorter”, “formal”, “no emoji” – or with the whole message as you want it.
# $text: what the person wrote
edit-nothing = The message has nothing that “{ $text }” could change, so that stays as it is.
# $list: facts of the message, in quotation marks; $first: the first of them
edit-several = Which one do you mean: { $list }? Write, for example, “change { $first } to …”.
edit-whole = The message is your own text now, so I leave its tone, length and language alone. “Undo” brings mine back.
# $limit: changes of one answer
edit-many = There are { $limit } changes on this message already, and I keep no more. Take some back with “Undo”, or send the whole message as you want it.
edit-no-model = I cannot translate: that takes a language model, and whoever operates me has set up none.

# Under the answer. $list: in quotation marks
answer-yours = ✎ Your change: { $list }
answer-omitted = Left out, as you asked: { $list }
# $language: in its own words
answer-translated = Translated to { $language } by a model: facts are checked, other words are not.

help-edits = To change a message, reply to it: “leave out the price”, “add: bring a chair”, “change 3 pm to 4 pm”, “title: Summer party”, “make the title shorter”, or the whole text as you want it. “↶ Undo” takes a change back.
