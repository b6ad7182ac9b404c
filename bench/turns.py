"""Words that turn a meaning round, by language, and sentences that no flyer said."""

NO = {
    "en": r"\b(?:no|not|can.t|don.t)\s+",
    "de": r"\b(?:kein(?:e[nrms]?)?|nicht|ohne)\s+",
    "fr": r"\b(?:pas(?: de)?|sans)\s+",
    "es": r"\b(?:no|sin)\s+",
    "it": r"\b(?:non|senza)\s+",
    "nl": r"\b(?:geen|niet|zonder)\s+",
    "pt": r"\b(?:não|sem)\s+",
    "id": r"\b(?:tidak|tanpa|jangan)\s+",
    "ru": r"\b(?:не|без)\s+",
}
NO_MORE = {
    "en": "No {}",
    "de": "Kein {}",
    "fr": "Pas de {}",
    "es": "No {}",
    "it": "Non {}",
    "nl": "Geen {}",
    "pt": "Não {}",
    "id": "Tidak {}",
}
TURNED = {
    "en": (("from", "until"), ("until", "from"), ("before", "after"), ("by", "after"), ("after", "before")),
    "de": (("ab", "bis"), ("bis", "ab"), ("vor", "nach"), ("nach", "vor")),
    "fr": (("avant", "après"), ("dès", "jusqu'à"), ("après", "avant")),
    "es": (("hasta", "desde"), ("desde", "hasta"), ("antes", "después")),
}
OPPOSITE = {
    "en": (("closed", "open"), ("open", "closed")),
    "de": (("geschlossen", "geöffnet"), ("geöffnet", "geschlossen")),
    "fr": (("fermé", "ouvert"), ("ouvert", "fermé")),
    "es": (("cerrada", "abierta"), ("cerrado", "abierto"), ("abierto", "cerrado")),
}
FREE = {"en": "free", "de": "frei", "fr": "gratuit", "es": "gratis", "it": "gratis", "nl": "gratis", "pt": "grátis"}
UNITS = (("kg", "g"), ("g", "kg"), ("km", "m"), ("m", "km"), ("min", "h"), ("cm", "mm"), ("litres", "ml"))
ADDED = {
    "en": (
        "Bring your friends!", "Parking is available.", "Refreshments will be served.", "Don't miss it!",
        "All proceeds go to charity.", "Hurry, seats are limited", "See you there, everyone!", "Dress warmly",
        "Live music until late.", "Fun for the whole family!", "Sign up early to avoid disappointment",
    ),
    "de": (
        "Bringt eure Freunde mit!", "Parkplätze sind vorhanden.", "Für Getränke ist gesorgt.",
        "Wir freuen uns auf euch!",
        "Der Erlös wird gespendet.", "Nicht verpassen!", "Spaß für die ganze Familie",
    ),
    "fr": (
        "Venez nombreux !", "Un goûter sera servi.", "Parking disponible sur place.", "Ne manquez pas cet événement !",
        "Les bénéfices seront reversés.", "Amusement garanti pour petits et grands",
    ),
    "es": (
        "¡No te lo pierdas!", "Habrá refrescos y música.", "Aparcamiento disponible.", "¡Trae a tus amigos!",
        "Plazas limitadas, date prisa", "Diversión para toda la familia",
    ),
}  # fmt: skip
