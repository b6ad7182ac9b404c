## Changing the message: tone, undo, words, languages

# Short labels: three or four stand side by side on a phone
button-change = बदलो …
button-undo = ↶ वापस
button-tone-friendly = दोस्ताना
button-tone-formal = औपचारिक
button-tone-plain = बिना इमोजी

# At most 200 characters
pressed-change = संदेश का जवाब देकर भी बता सकते हैं कि क्या बदले: “क़ीमत हटाओ”, “जोड़ो: कुर्सी साथ लाएँ”।
pressed-undone = वापस लेने को कुछ नहीं है।
