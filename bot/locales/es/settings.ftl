## /settings of a person

command-settings = Cómo te gustan tus mensajes
# $platform: whatsapp, telegram or plain; $tone: friendly, formal or plain; $length: brief, normal or detailed;
# $language: a language in its own words, or own; $region: name of a country, or none; $zone: a time zone, or none
settings =
    Cómo te gusta. Lo que escribes junto a una foto sigue mandando.

    Tus mensajes van a: { $platform ->
        [whatsapp] WhatsApp
        [telegram] Telegram
       *[plain] cualquier sitio, como texto simple
    }
    Hablan: { $tone ->
        [formal] con formalidad
        [plain] con sencillez, sin emojis
       *[friendly] con cercanía
    }
    Son: { $length ->
        [brief] cortos
        [detailed] detallados
       *[normal] de longitud normal
    }
    Yo hablo: { $language ->
        [own] como tu Telegram
       *[other] { $language }
    }
    Teléfonos y fechas se leen como en: { $region ->
        [none] el lugar de donde parezca la foto
       *[other] { $region }
    }
    Tu zona horaria: { $zone ->
        [none] no la sé
       *[other] { $zone }
    }
settings-which-language = ¿En qué idioma te hablo?
# $word: settings-word-country below; $example: name of a country
settings-which-region =
    ¿En qué país estás? Los teléfonos y las fechas se leen como se escriben allí, cuando la foto no lo dice.

    Cualquier otro: escribe «{ $word }: { $example }».
# $word: settings-word-zone below; $example: name of a time zone
settings-which-zone =
    ¿En qué zona horaria estás? En ella van las citas del calendario.

    Cualquier otra: escribe «{ $word }: { $example }».
# What a person writes before a colon; one word, in small letters
settings-word-country = país
settings-word-zone = zona
# $words: as the person wrote it
settings-no-region = No conozco ningún país «{ $words }». También valen sus dos letras, como «PT».
settings-no-zone = No conozco ninguna zona horaria «{ $words }». Escríbela como «Europe/Lisbon», o solo la ciudad.

# On buttons, three of which stand side by side on a phone: short ones
button-length-brief = Corto
button-length-normal = Normal
button-length-detailed = Detallado
button-language = Idioma…
button-region = País…
button-zone = Zona horaria…
button-language-own = Como mi Telegram
button-region-none = Como la foto
button-reset = Como antes
button-back = ‹ Volver
pressed-foreign-settings = Estos ajustes son de otra persona. Escribe /settings para los tuyos.
pressed-expired-settings = Estos botones ya no valen. Escribe /settings para tener otros.

## /help and /privacy, besides

help-settings = Con /settings recuerdo cómo te gustan tus mensajes y en qué idioma te hablo.

privacy-settings =
    Cómo te gustan tus mensajes (/settings) se guarda hasta que lo deshaces. Donde los admins de un grupo quieren que lea fotos por mi cuenta, leo las de todos los que están allí; se guardan tanto como las demás.
