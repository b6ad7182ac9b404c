## Ask: a question about a photo, and what the photo says to it

command-ask = Ask what a photo says (in reply to it)
ask-none = The photo does not say, as far as I can read it.
ask-model-away = The model that looks where rules find nothing did not answer. Ask again later.
ask-tokens-spent = The models have done for you what they may in one day, so none looked for it. Tomorrow they help again.
ask-doubtful = Hard to read, please check the photo.
# $keep: how long answers are remembered, as in "1 day"
ask-which = Which photo do you mean? Reply to the photo, or to my answer about it. I remember them for { $keep }; send an older one again.
# $bot: the bot's user name
ask-how = Reply to a photo that I read, or to my answer about it, with your question: “How much for children?”, “Until when?”. Or with the command: /ask@{ $bot } until when
ask-unread = There is no text of that photo that I could look in.
