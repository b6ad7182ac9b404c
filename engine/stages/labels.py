"""Words that flyers print in front of a fact ("Venue", "日時"), by language; the first of each is our own label.

Only words that say no more than the sign which may stand for them. Words that say more ("Doors", "Kick-off") are in
`SPOKEN`: they tell what kind of fact follows but are always kept.
"""

import re
from collections.abc import Iterable
from enum import StrEnum

_AFTER = ".:：?？ "
"""What may stand behind a label."""
CJK_BEGINS = "\u2e80"
"""Scripts from here on write a label and its value without a space between them."""


class Label(StrEnum):
    """What a label announces."""

    DATE = "date"
    TIME = "time"
    PLACE = "place"
    PRICE = "price"
    DEADLINE = "deadline"
    PHONE = "phone"
    EMAIL = "email"
    LINK = "link"
    ADMISSION = "admission"
    """Only ours: in front of prices that let someone in, in a formal message."""
    CONTACT = "contact"
    """Only ours: in front of a name and a number, in a formal message."""


_ORDER = (Label.DATE, Label.TIME, Label.PLACE, Label.PRICE, Label.DEADLINE, Label.PHONE, Label.EMAIL, Label.LINK)

_WORDS = {
    "en": "Date,When,Dates,Day,Date & Time,Date and Time|Time,Hours"
    "|Venue,Where,Place,Location,Address|Price,Cost,Prices"
    "|Deadline|Phone,Tel,Telephone,Ph,Mobile,Mob|E-mail,Email,Mail|Website,Link,Web",
    "es": "Fecha,Cuándo,Día|Hora,Horario|Lugar,Dónde,Dirección|Precio,Costo,Coste,Cuánto|Fecha límite|Teléfono,Tel"
    ",Tfno,Cel"
    "|Correo,Correo electrónico,E-mail|Enlace,Web",
    "pt": "Data,Quando,Dia|Hora,Horário|Local,Onde,Endereço|Preço,Valor,Quanto|Prazo|Telefone,Tel,Fone|E-mail|Link"
    ",Site",
    "fr": "Date,Quand|Heure,Horaires,Horaire|Lieu,Où,Adresse|Prix,Tarif,Tarifs,Combien|Date limite|Téléphone,Tél,Tel"
    "|E-mail,Courriel,Mail|Lien,Site",
    "de": "Datum,Wann,Termin|Uhrzeit,Zeit,Beginn|Ort,Wo,Adresse,Treffpunkt|Preis,Kosten,Wie viel|Frist|Telefon,Tel"
    "|E-Mail,Mail"
    "|Link,Web,Internet",
    "it": "Data,Quando|Ora,Orario,Orari|Luogo,Dove,Indirizzo|Prezzo,Costo,Quanto|Scadenza|Telefono,Tel,Cell|E-mail"
    ",Email"
    "|Link,Sito",
    "nl": "Datum,Wanneer|Tijd,Aanvang|Plaats,Locatie,Waar,Adres|Prijs,Kosten"
    "|Uiterlijk|Telefoon,Tel|E-mail|Link,Website",
    "id": "Hari,Tanggal,Hari/Tanggal|Pukul,Waktu,Jam|Tempat,Lokasi,Alamat|Harga,Biaya|Batas akhir"
    "|Telepon,Telp,HP,No. HP|Email|Tautan,Situs",
    "ms": "Tarikh,Hari|Masa,Waktu|Tempat,Lokasi,Alamat|Harga,Bayaran,Yuran|Tarikh tutup|Telefon,Tel|E-mel|Pautan",
    "tr": "Tarih,Gün|Saat|Yer,Adres|Ücret,Fiyat|Son tarih|Telefon,Tel|E-posta|Bağlantı,Web",
    "vi": "Ngày,Thời gian|Giờ|Địa điểm,Nơi,Địa chỉ|Giá|Hạn chót|Điện thoại,ĐT,SĐT|Email|Liên kết",
    "pl": "Data,Kiedy,Termin|Godzina,Godziny|Miejsce,Gdzie,Adres|Cena,Koszt|Ostateczny termin|Telefon,Tel|E-mail|Link",
    "sv": "Datum,När|Tid|Plats,Var,Adress|Pris|Sista dag|Telefon,Tel|E-post|Länk",
    "zh": "日期,日子,時間日期|时间,時間|地点,地點,地址,场地|费用,費用,价格,價格|截止日期,截止"
    "|电话,電話,联系电话,聯絡電話"
    "|邮箱,電郵,电子邮件|网址,網址",
    "ja": "日時,日程,日にち,開催日|時間|会場,場所,住所,所在地|費用,料金,参加費,価格|締切,〆切|電話,電話番号,TEL|メール"
    "|URL,リンク",
    "ko": "날짜,일시,일자|시간|장소,위치,주소|가격,비용|마감|전화|이메일|링크",
    "hi": "दिनांक,तारीख,तिथि,कब|समय|स्थान,पता,कहाँ|शुल्क,मूल्य|अंतिम तिथि|फोन,फ़ोन,मोबाइल,दूरभाष|ईमेल|लिंक",
    "ar": "التاريخ,اليوم,متى|الوقت,الساعة|المكان,العنوان,أين|السعر,الرسوم|آخر موعد"
    "|هاتف,الهاتف,ت,جوال|البريد الإلكتروني,البريد"
    "|الرابط,الموقع",
    "cs": "Datum,Kdy,Termín|Čas,Začátek|Místo,Kde,Adresa|Cena,Vstupné|Uzávěrka|Telefon,Tel|E-mail|Odkaz,Web",
    "da": "Dato,Hvornår|Tid,Tidspunkt|Sted,Hvor,Adresse|Pris|Frist|Telefon,Tlf|E-mail|Link",
    "nb": "Dato,Når|Tid,Klokkeslett|Sted,Hvor,Adresse|Pris|Frist|Telefon,Tlf|E-post|Lenke",
    "fi": "Päivä,Milloin,Aika|Kello|Paikka,Missä,Osoite|Hinta|Viimeinen päivä|Puhelin,Puh|Sähköposti|Linkki",
    "hu": "Dátum,Mikor,Időpont|Idő,Kezdés|Helyszín,Hol,Cím|Ár,Díj|Határidő|Telefon,Tel|E-mail|Link",
    "ro": "Data,Când|Ora,Orar|Loc,Locul,Unde,Adresa|Preț,Tarif|Termen limită|Telefon,Tel|E-mail|Link",
    "ru": "Дата,Когда|Время,Начало|Место,Где,Сбор,Адрес|Цена,Стоимость|Срок|Телефон,Тел,Тел/факс|Почта,Эл. почта,E-mail"
    "|Ссылка,Сайт",
}

SPOKEN = {
    Label.DATE: "new batch,starts,mula,mulai,start date,begins,début,inicio,início,beginn,start,başlangıç"
    ",khai giảng,开始,開始,"
    "開催,свободна,verfügbar ab",
    Label.TIME: "doors,show,kick-off,kick off,timing,timings,reporting time,einlass,schicht"
    ",puertas,受付,開場,開演,"
    "відкриття,horaires d'ouverture,open,opening hours,öffnungszeiten,jam buka",
    Label.PLACE: "arbeitsort,meeting point,punto de encuentro,集合,集合場所,rendez-vous,standort,сбор",
    Label.PRICE: "standgebühr,teilnahmegebühr,gebühr,"
    "monthly fee,fee,fees,rent,deposit,salary,wage,pay,lohn,gehalt,miete,kaution,tickets,admission,entry,"
    "eintritt,entrada,entrée,ingresso,залог,аренда,зарплата,reward,donation,iuran,giá,đặt cọc,入場料,定員,"
    "assinatura,loyer,caution,canone,cauzione,quota,quota di partecipazione",
    Label.PHONE: "register,contact,contacts,call,text,whatsapp,rsvp,iscrizioni,inscripciones,inscrições"
    ",inscriptions,anmeldung,aanmelden,pendaftaran,info,information,enquiries,inquiries,queries,"
    "helpline,help line,kontakt,contacto,contato,informações,contatti,bilgi,iletişim,liên hệ,संपर्क,للاستفسار,"
    "контакт,звонить,申込,問合せ,お問い合わせ,联系人,咨询,hubungi",
}

_FORMAL = {
    "en": "Admission|Contact",
    "es": "Entrada|Contacto",
    "pt": "Entrada|Contato",
    "fr": "Entrée|Contact",
    "de": "Eintritt|Kontakt",
    "it": "Ingresso|Contatti",
    "nl": "Toegang|Contact",
    "id": "Tiket|Kontak",
    "ms": "Tiket|Hubungi",
    "tr": "Giriş|İletişim",
    "vi": "Vé|Liên hệ",
    "pl": "Wstęp|Kontakt",
    "sv": "Entré|Kontakt",
    "da": "Entré|Kontakt",
    "nb": "Inngang|Kontakt",
    "fi": "Pääsymaksu|Yhteystiedot",
    "cs": "Vstupné|Kontakt",
    "hu": "Belépő|Kapcsolat",
    "ro": "Intrare|Contact",
    "ru": "Вход|Контакт",
    "zh": "门票|联系人",
    "ja": "入場料|連絡先",
    "ko": "입장료|연락처",
    "hi": "प्रवेश|संपर्क",
    "ar": "الدخول|للتواصل",
}
"""Our labels that no sign stands for: in front of what lets someone in, and of whom to ask."""
_BY_LANGUAGE = {
    language: {label: tuple(words.split(",")) for label, words in zip(_ORDER, entry.split("|"), strict=True)}
    for language, entry in _WORDS.items()
}
GENERIC = {
    word.casefold(): label for entry in _BY_LANGUAGE.values() for label, group in entry.items() for word in group
}
"""Every word that a sign may stand for, with what it announces."""

KNOWN = {word: label for label, group in SPOKEN.items() for word in group.split(",")} | GENERIC
"""Every label word we know, casefolded."""

BEGINS = frozenset(("beginn", "aanvang", "začátek", "kezdés", "начало", "start", "inicio", "início", "début", "inizio"))
"""Labels of an hour that say which one it is, where a line tells several."""

OWN_WORDS = frozenset(
    word
    for entry in _BY_LANGUAGE.values()
    for group in entry.values()
    for word in (*group[0].casefold().split(), *re.findall(r"\w+", group[0].casefold()))
) | frozenset(word for entry in _FORMAL.values() for word in entry.casefold().split("|"))
"""Words that a draft may say though no photo does: they are our own labels."""


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_LEADING = re.compile(
    rf"\s*(?:(?:{_any(KNOWN)})(?!\w)\s*[.:：\-–]?\s+(?=\S)|(?:{_any(KNOWN)})\s*[.:：]\s*(?=\S)"
    rf"|(?:{_any(word for word in KNOWN if word[0] > CJK_BEGINS)})(?=\d))",
    re.IGNORECASE,
)


def own(label: Label, language: str) -> str:
    """Our word for it in that language; empty for a language that has no list."""
    if label in (Label.ADMISSION, Label.CONTACT):
        admission, _, contact = _FORMAL.get(language, "").partition("|")
        return admission if label is Label.ADMISSION else contact
    entry = _BY_LANGUAGE.get(language)
    return entry[label][0] if entry else ""


def comma(language: str) -> str:
    """What parts two facts on one line."""
    return {"ar": "، ", "fa": "، ", "ur": "، ", "zh": "，", "ja": "、"}.get(language, ", ")


def colon(language: str) -> str:
    """What stands between our label and a fact, as that language sets it."""
    return {"fr": " : ", "zh": "：", "ja": "："}.get(language, ": ")


def known(text: str) -> Label | None:
    """What `text` announces where it is a label and nothing else ("Venue:", "日時")."""
    return KNOWN.get(text.strip().rstrip(_AFTER).casefold())


def generic(text: str) -> Label | None:
    """As `known`, where a sign may take the label's place."""
    return GENERIC.get(text.strip().rstrip(_AFTER).casefold())


def split(text: str) -> tuple[str, str]:
    """The label at the start of `text` and what follows it; no label: an empty one and the whole text.

    Without a colon the value has to look like one (it starts with a capital, a digit or a sign), so that
    "Date night at the Odeon" and "Where the wild roses grow" stay whole.
    """
    found = _LEADING.match(text)
    if not found:
        return "", text
    label, value = found[0].strip(), text[found.end() :].strip()
    if label[-1] in ":：" or not (value[0].isalpha() and value[0].islower()):
        return label.rstrip(".:： -–"), value
    return "", text
