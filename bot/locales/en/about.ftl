## What Telegram shows of the bot before anybody has written to it

# In an empty chat; at most 512 characters
bot-description =
    Send me a photo of a flyer, poster, notice, menu, timetable or receipt. You get back a message ready to post in a WhatsApp or Telegram group, and all the text of the photo.

    Every date, time, price, number and link in it stands in the photo; I add nothing.
# On the bot's profile; at most 120 characters
bot-short-description = I make a group message of a photo of a flyer. Nothing in it is invented, and nothing that matters is missing.
