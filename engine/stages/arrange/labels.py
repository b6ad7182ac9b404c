"""Words that announce what stands under or beside them on a flyer. For layout only: facts have their own lists."""

import re

_WORDS = """
date dates day time times timing timings when where venue place location address hours doors show start starts end cost
price prices fee fees monthly entry admission tickets host hosts speaker register rsvp contact call phone tel email web
website info subjects batch duration age ages level dress bring organiser organizer agenda salary pay shift
fecha hora horario lugar dónde donde cuándo cuando precio entrada costo coste contacto teléfono dirección informes
data horário local onde quando preço ingresso contato telefone endereço valor informações
date heure horaires lieu où quand prix tarif entrée adresse contact tél téléphone renseignements inscription
datum uhrzeit zeit wann wo ort preis eintritt kosten kontakt telefon adresse anmeldung beginn lohn schicht arbeitsort
gebühr standgebühr teilnahmegebühr teilnahme anmeldeschluss treffpunkt ansprechpartner
data ora orario luogo dove quando prezzo ingresso costo contatti telefono indirizzo info
quanto iscrizioni quota canone cauzione cuánto combien wieviel
mula masa yuran jadual jadwal tarikh pendaftaran
tanggal waktu jam tempat lokasi biaya harga kontak hubungi pukul hari
tarih saat yer ücret başlangıç bitiş adres telefon bilgi kayıt
ngày giờ địa thời gian giá liên hệ
日期 时间 地点 费用 电话 地址 主讲 对象 时长 票价 主办 报名 联系 時間 地點 費用 電話 地址
日にち 開催日 内容 日時 日程 時間 会場 場所 費用 料金 参加費 受付 定員 対象 電話 主催 申込 持ち物 講師
"""
LABELS = frozenset(_WORDS.split())


def is_label(text: str, *, wholly: bool = False) -> bool:
    """True for a short text that is, or unless `wholly` only holds, such a word and no figure."""
    words = re.sub(r"[^\w\s]", " ", text.casefold()).split()
    matches = [word in LABELS for word in words]
    return 0 < len(words) <= 3 and not any(c.isdigit() for c in text) and (all(matches) if wholly else any(matches))
