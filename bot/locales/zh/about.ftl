## What Telegram shows of the bot before anybody has written to it

# In an empty chat; at most 512 characters
bot-description =
    发给我一张传单、海报、通知、菜单、时刻表或收据的照片。你会得到一条可以直接发到 WhatsApp 或 Telegram 群里的消息，以及照片上的全部文字。

    消息里的每个日期、时间、价格、号码和链接都出自照片；我不添加任何东西。
# On the bot's profile; at most 120 characters
bot-short-description = 我把传单的照片变成一条群消息。里面没有任何编造，要紧的也一样不少。
