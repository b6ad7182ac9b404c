## More than text: the photo with marks, calendar, contacts, map, links, tables, text

# Short labels: three or four stand side by side on a phone
button-marks = फ़ोटो पर
button-more = और …
button-calendar = कैलेंडर
button-contact = संपर्क
button-map = नक़्शा
# $place: one of several, cut short
button-map-of = नक़्शा: { $place }
# $name: where a QR code leads, or what kind it is of ("wifi"), cut short
button-code = लिंक: { $name } …
# $name: a host, as in example.com
button-open = { $name } खोलो
button-table = तालिका
button-text = टेक्स्ट …
button-text-breaks = कॉपी, छपी पंक्तियों में
button-text-joined = कॉपी, पंक्तियाँ जोड़कर

# $doubtful: facts that a person should look at again
marks-caption = संदेश किस पर टिका है, नंबर से। 🟦 कब · 🟩 कहाँ · 🟧 कितना · 🟪 संपर्क कैसे · 🟫 कौन{ $doubtful ->
    [0] {""}
   *[other] {""} · { $doubtful } पक्के नहीं: काले-पीले, “?” वाले
}
marks-refused = इस चैट में मैं तस्वीर नहीं दिखा सकता। फ़ोटो मुझे निजी चैट में फ़ॉरवर्ड कीजिए, निशान वहीं मिलेंगे।
pressed-marks = फ़ोटो पर निशान लगा रहा हूँ …
pressed-marks-again = निशान वाली फ़ोटो चैट में है ही।
pressed-sent-again = वह चैट में है ही।
pressed-nothing = इसके लिए इस फ़ोटो में काफ़ी पक्का कुछ नहीं मिला।
pressed-text-long = टेक्स्ट एक टैप में कॉपी करने के लिए बहुत लंबा है। इसे फ़ाइल के रूप में लीजिए।

# Names of files, after the title
file-calendar = कैलेंडर
file-contact = संपर्क
file-table = तालिका

# $when: day and hour; $title: what the event is called
calendar-event = 📅 { $when }: { $title }
calendar-deadline = ⏰ { $when }: { $title }
calendar-weekly = 🔁 हर हफ़्ते, { $when } से: { $title }
# $count: events that are not named
calendar-more = … और { $count }
# $zone: as in Europe/Lisbon
calendar-zone = समय { $zone } के हैं।
calendar-anywhere = फ़ोटो समय क्षेत्र नहीं बताती: समय वहाँ के माने जाएँगे जहाँ आपका कैलेंडर है।
calendar-year = फ़ोटो में साल नहीं छपा। मैंने जो लिया, उसे जाँचिए।
calendar-check = इसमें कुछ पढ़ना मुश्किल था; क्या, यह विवरण में लिखा है।
calendar-link = या Google कैलेंडर में खोलिए

# $name: of a person or an organisation; $ways: numbers and addresses
contact-line = 👤 { $name }: { $ways }

code-web = यह कोड यहाँ ले जाता है
# $readable: a host in other letters than it is looked up by
code-readable = “{ $readable }” दिखता है। दूसरी लिपियों के अक्षर जाने-पहचाने जैसे लग सकते हैं।
# $posing: what stands before the @; $host: where it leads
code-posing = @ से पहले “{ $posing }” सिर्फ़ दिखावा है; यह { $host } पर ले जाता है।
# $scheme: what the code begins with, as in "wifi" or "tel"
code-scheme = यह कोड वेब लिंक नहीं, “{ $scheme }” क़िस्म का है। इसमें जो लिखा है, बस वही दिखाता हूँ:
code-unclear = यह कोड ऐसा वेब लिंक है जो लिंक की तरह लिखा नहीं है, या बहुत लंबा है। मैं इसे नहीं खोलता, बस दिखाता हूँ कि इसमें क्या लिखा है:
code-text = यह कोड लिंक नहीं है। इसमें लिखा है:
