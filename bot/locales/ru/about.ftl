## What Telegram shows of the bot before anybody has written to it

# In an empty chat; at most 512 characters
bot-description =
    Пришли мне фото листовки, афиши, объявления, меню, расписания или чека. В ответ получишь сообщение, готовое для группы в WhatsApp или Telegram, и весь текст с фото.

    Каждая дата, время, цена, номер и ссылка в этом сообщении взяты с фото; я ничего не добавляю.
# On the bot's profile; at most 120 characters
bot-short-description = Делаю из фото объявления сообщение для группы. В нём ничего не выдумано, и ничего важного не пропущено.
