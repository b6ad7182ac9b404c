## Changing the message: tone, undo, words, languages

# Short labels: three or four stand side by side on a phone
button-change = Change …
button-undo = ↶ Undo
button-tone-friendly = Friendly
button-tone-formal = Formal
button-tone-plain = No emoji

# At most 200 characters
pressed-change = You can also reply to the message with what to change: “leave out the price”, “add: bring a chair”.
pressed-undone = There is nothing to take back.
