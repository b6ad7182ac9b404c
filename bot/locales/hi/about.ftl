## What Telegram shows of the bot before anybody has written to it

# In an empty chat; at most 512 characters
bot-description =
    मुझे किसी पर्चे, पोस्टर, सूचना, मेन्यू, समय-सारणी या रसीद की फ़ोटो भेजिए। बदले में WhatsApp या Telegram ग्रुप में भेजने लायक तैयार संदेश और फ़ोटो का पूरा टेक्स्ट मिलेगा।

    उस संदेश की हर तारीख़, समय, क़ीमत, नंबर और लिंक फ़ोटो में लिखा है; मैं कुछ नहीं जोड़ता।
# On the bot's profile; at most 120 characters
bot-short-description = मैं पर्चे की फ़ोटो से ग्रुप का संदेश बनाता हूँ। उसमें कुछ गढ़ा हुआ नहीं होता, और कुछ ज़रूरी छूटता नहीं।
