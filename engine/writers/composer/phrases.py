"""Small word lists: what a page says to be polite, to lead in or to point elsewhere, and what money is for."""

import re

PRESENTS = re.compile(
    r"\s*(?:(?:proudly |cordially |warmly )?(?:presents?|invites? you(?: all)?(?: to)?|welcomes? you(?: to)?)"
    r"(?: the| an?| our| their)?"
    r"|präsentiert|veranstaltet(?: ein(?:en?)?)?|lädt (?:herzlich )?ein(?: zum| zur| zu)?"
    r"|présente(?:nt)?|vous invite(?:nt)?(?: à(?: la)?| aux?)?|organise(?:nt)?(?: (?:son|sa|ses|une?|leur))?"
    r"|presentan?|(?:te|le|les|os) invitan?(?: a(?: la| los| las)?| al)?|organizan?(?: su| el| la)?"
    r"|apresentam?|convidam?(?: para(?: [oa]s?)?)?|promovem?"
    r"|presentano?|vi invitano?(?: al?| alla)?|organizza(?:no)?(?: il| la)?"
    r"|mempersembahkan|mengundang|mengadakan|sunar|düzenliyor|brengt|organiseert(?: een)?|nodigt u? ?uit(?: voor)?"
    r"|zapraszają? na|presenterar|bjuder in till|hân hạnh giới thiệu)\s*[:.…]*\s*$",
    re.IGNORECASE,
)
"""The end of a line such as "Hartwell Parish Council presents", which reads on into the title."""

CLOSING = re.compile(
    r"^\s*(?:(?:with )?(?:kind|best|warm|many)?\s*regards|yours (?:sincerely|faithfully|truly)|sincerely|thanking you"
    r"|mit freundlichen grüßen|freundliche grüße|cordialement|bien à vous|atentamente|saludos|atenciosamente"
    r"|cordiali saluti|distinti saluti|hormat kami|saygılarımızla|saygılarımla|trân trọng|敬具|此致|敬上|с уважением"
    r"|مع التحية|وتفضلوا بقبول فائق الاحترام|सादर|भवदीय)\s*[,.،]?\s*$",
    re.IGNORECASE,
)
"""What stands above a signature."""

POLITE = re.compile(
    r"^\s*(?:dear (?:[\w/&.]+\s?){1,6},?|(?:the )?inconvenience (?:caused )?is (?:deeply )?regretted\.?"
    r"|(?:we )?(?:sincerely )?(?:regret|apologi[sz]e for) (?:the|any) inconvenience(?: caused)?\.?"
    r"|thank you(?: (?:very much|all|so much|for your (?:co-?operation|understanding|patience)))?[.!]*|thanks[.!]*"
    r"|(?:please |pls )?(?:come|visit) (?:us )?again[.!]*|have a nice day[.!]*"
    r"|sehr geehrte(?: damen und herren)?,?|liebe eltern,?|estimad[oa]s? (?:\w+\s?){1,3}[,:]|chers? (?:\w+\s?){1,2},"
    r"|danke für ihr verständnis[.!]*|vielen dank(?: für ihr verständnis)?[.!]*|merci de votre compréhension[.!]*"
    r"|(?:muchas )?gracias(?: por su (?:comprensión|colaboración))?[.!]*"
    r"|(?:agradecemos|obrigad[oa]s? p)[^.]{0,40}compreensão[.!]*"
    r"|grazie(?: per la (?:collaborazione|comprensione))?[.!]*|ci scusiamo per il disagio[.!]*"
    r"|(?:be)?dank(?:t)? voor uw begrip[.!]*|terima kasih(?: atas [^.]{0,50})?[.!]*"
    r"|anlayışınız için teşekkür ederiz[.!]*|dziękujemy(?: za zrozumienie)?[.!]*|przepraszamy za utrudnienia[.!]*"
    r"|tack för (?:visad hänsyn|förståelsen|er förståelse)[.!]*|děkujeme za pochopení[.!]*"
    r"|尊敬的.{0,10}[:：,，]|各位.{0,8}[:：,，]|.{2,8}の皆様(?:へ)?"
    r"|bonjour,|gentil[ie] (?:\w+\s?){1,2},|prezad[oa]s? (?:\w+\s?){1,2}[,:])\s*$",
    re.IGNORECASE,
)
"""Lines that carry nothing for whoever reads the message."""

ELSEWHERE = re.compile(
    r"\b(?:overleaf|(?:on|see) page \d+|see (?:reverse|over|next page)|p\.?\s?t\.?\s?o\.?|turn over|siehe rückseite"
    r"|auf (?:der rückseite|seite \d+)|au verso|voir page \d+|al dorso|al reverso|no verso"
    r"|halaman \d+)\b|次のページ|裏面|见反面|见背面",
    re.IGNORECASE,
)
"""Points to another page of paper, which a message has not."""

FREE = re.compile(
    r"\b(?:free|gratis|gratuit\w*|gratuito|kostenlos|frei|ücretsiz|miễn phí|não pagam?"
    r"|бесплатно)\b|免费|免費|無料|मुफ्त|निःशुल्क|مجان",
    re.IGNORECASE,
)
"""Costs nothing."""

ADMISSION = re.compile(
    r"\b(?:ticket\w*|admission|entry|entrance|adults?|children|kids|child|students?|seniors?|concessions?|advance"
    r"|at the door|under \d+|u\d+s?|members?|entrada|ingresso|bilhetes?|eintritt|karten"
    r"|erwachsene|kinder|entrée|billets?"
    r"|entré|vuxna|barn|voksne|dorośli|dzieci|dospělí|děti|adultes?|enfants?|emplacement|biglietti|giriş|bilet"
    r"|tiket|vé|билет\w*|вход)\b|门票|門票"
    r"|入場|入场|参加費|チケット|تذكرة|التذكرة|टिकट|प्रवेश",
    re.IGNORECASE,
)
"""The price lets someone in."""

ADMITS = re.compile(
    r"\b(?:ticket\w*|admission|entry|entrance|entrada|ingresso|bilhetes?|eintritt|karten|entrée|billets?"
    r"|biglietti|toegang|entree|giriş|bilet|tiket|vé|wstęp|entré|inngang|vstupné|belépő|intrare|билет\w*|вход)\b"
    r"|门票|門票|入場|入场|参加費|チケット|تذكرة|التذكرة|टिकट|प्रवेश",
    re.IGNORECASE,
)
"""Says so itself."""

OFFICE = re.compile(
    r"\b(?:hon\.?|secretary|president|chair(?:man|woman|person)?|principal|head ?teacher|director|manager|treasurer"
    r"|committee|warden|coordinator|vorsitzende\w*|schulleit\w*|président\w*|directeur|directrice|presidente|directora?"
    r"|secretári[oa]|ketua|sekretaris|müdür\w*|başkan\w*|председатель|директор)(?!\w)|会長|校長|理事長|主任",
    re.IGNORECASE,
)
"""What a person signs as."""

POST_UI = re.compile(
    r"^\W*(?:[\d.,]+\s?[kKmM]?\s(?:likes?|views?|comments?|shares?|me gusta|curtidas|j’aime|j'aime|mi piace|suka"
    r"|beğenme|vind-ik-leuks|gillar|lajků?|polubień)|gefällt [\d.,]+ mal|(?:le gusta a|liked by|aimé par"
    r"|curtido por) .+"
    r"|(?:view|see) (?:all )?\d* ?comments|ver (?:los |todos os |todos los )?\d+ coment[aá]rios"
    r"|alle \d+ kommentare ansehen"
    r"|voir les \d+ commentaires|visualizza tutti e \d+ i commenti|lihat semua \d+ komentar"
    r"|\d+\s?(?:d|h|m|w|min|hours?|days?|weeks?|minutes?) ago|vor \d+ (?:tagen?|stunden?|wochen?)|hace \d+ (?:días?"
    r"|horas?)"
    r"|há \d+ (?:dias?|horas?)|il y a \d+ (?:jours?|heures?)|\d+ (?:giorni|ore) fa|\d+ (?:hari|jam) (?:yang )?lalu"
    r"|(?:#[\w]+[\s,]*)+)\W*$",
    re.IGNORECASE,
)
"""What an app says under a post, and tags alone, which lead nowhere in a group's chat."""

STAMP = re.compile(r"(?:\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?)(?:\s*[✓√vV/]){0,3}", re.IGNORECASE)
"""A clock stamp under a message of a chat."""

CHAT_UI = re.compile(
    r"^(?:(?:type a )?message|nachricht|mensaje|mensagem|messaggio|tulis pesan|hari ini|kemarin|bugün|dün|i dag|vandaag"
    r"|dzisiaj|wczoraj|сегодня|вчера|today|yesterday|heute"
    r"|gestern|aujourd'hui|hier|hoy|ayer"
    r"|i?message(?:s|ry)?|imessage|text message|sms|rcs message|\d+ (?:people|persons?|personas|pessoas|personnes"
    r"|persone|personen|orang"
    r"|kişi|osób|osoby|lidí|människor|personer|fő|человек)|online|last seen .*|typing…?|\d+ (?:members?"
    r"|participants?|mitglieder|membres|miembros|membros"
    r"|unread messages?|mitglied|teilnehmer|participants|partecipanti"
    r"|participantes|inscritos|peserta|anggota|pelanggan|subscribers?|katılımcı|üye|leden|deelnemers|medlemmar"
    r"|uczestników)"
    r"|昨日|今日|昨天|今天|어제|오늘|既読(?:\s?\d+)?|已读|未読メッセージ|メッセージを入[力カ](?:する)?|メッセージ"
    r"|发消息|输入消息|輸入訊息|메시지(?: 입력)?"
    r"|forwarded|reply|edited|tap here.*|[+<>‹›…•↩⋮]+)$",
    re.IGNORECASE,
)
"""What the app says on a screenshot, not a person."""

THANKS = re.compile(
    r"\b(?:thank(?:s| you)|noted|danke|gracias|obrigad[oa]|merci|grazie|bedankt|terima kasih|teşekkür\w*|cảm ơn"
    r"|dziękuję|tack|takk?|kiitos|děkuji|köszönöm|mulțumesc|спасибо)\b|谢谢|謝謝|ありがとう|감사|धन्यवाद|شكرا"
    r"|\A(?:了解(?:です|(?:いた)?しました)|承知(?:いた)?しました|かしこまりました|[わ分]かりました|收到|知道了|알겠습니다)",
    re.IGNORECASE,
)
"""What those who were told answer in a chat."""

TOTAL = re.compile(
    r"\b(?:(?:grand |net+ |sub-?\s?)?total\w*|amount due|balance due|gesamt\w*|summe"
    r"|montant|importe|totale|jumlah|toplam|tổng)\b"
    r"|合计|合計|总计|итого",
    re.IGNORECASE,
)
SUBTOTAL = re.compile(
    r"\bsub-?\s?total|\bexcl\w*|^(?!.*incl).*\b(?:tax|gst|vat|tva|iva|mwst)\b"
    r"|\b(?:qty|quantity|items?|discount|tender\w*|savings?)\b",
    re.IGNORECASE,
)
"""Totals of something else than what was to be paid."""
TILL = re.compile(
    r"\b(?:receipt|tax\s?invoice|invoice|cash\s?bill|cashier|change|cash|subtotal"
    r"|sub total|gst|vat|qty|rounding|kassenbon|"
    r"quittung|mwst|ticket de caisse|tva|recibo|iva|scontrino|struk|kasir|fiş|kdv)\b|レシート|領収|小计|收据",
    re.IGNORECASE,
)
"""Words of a till; several of them and a total make a receipt."""
