"""Which country a page is from, which decides the order of day and month, the currency of `$` and whose phones these are."""

import re
from collections import Counter
from functools import cache

import msgspec


class Region(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of the page's country."""

    code: str
    """ISO 3166 code; the likeliest one even where little speaks for it, empty where nothing does."""
    sure: bool
    """True where the page itself says so by more than its language."""

    @property
    def month_first(self) -> bool:
        """Whether 5/4 is the fourth of May there."""
        return self.code in _MONTH_FIRST


_MONTH_FIRST = frozenset({"US", "PH", "PR", "FM", "PW"})
_HOME = {
    "de": "DE", "es": "ES", "pt": "BR", "fr": "FR", "it": "IT", "id": "ID", "tr": "TR", "vi": "VN", "nl": "NL", "pl": "PL",
    "sv": "SE", "zh": "CN", "ja": "JP", "ko": "KR", "hi": "IN", "ru": "RU", "uk": "UA", "ar": "AE", "he": "IL", "th": "TH",
    "el": "GR", "bn": "BD", "ta": "IN", "te": "IN", "gu": "IN", "pa": "IN", "kn": "IN", "ml": "IN", "mr": "IN", "ur": "PK",
    "da": "DK", "nb": "NO", "no": "NO", "fi": "FI", "cs": "CZ", "ro": "RO", "hu": "HU", "fa": "IR", "bg": "BG", "ms": "MY",
}  # fmt: skip
"""Where most people who print in a language are; English is printed everywhere and has no entry."""

_SIGNS = {
    "GB": r"£|\bGBP\b", "IN": r"₹|\bINR\b|\bRs\b\.?|/-|\bUPI\b|\blakhs?\b|\bcrore\b|\bAadhaar\b|\b[CI]CSE\b|\bCBSE\b",
    "US": r"\bUSD?\$|\bUS dollars?\b|\bZIP\b|\bElementary\b|\bMiddle School\b|\bLLC\b", "MX": r"\bMX\$|\bMXN\b|\bMN\b|\bCDMX\b",
    "BR": r"\bR\$", "ID": r"\bRp\b|Rp\.?\s?\d|\bWIB\b|\bWITA\b|\bJl\.", "TR": r"₺|\bTL\b|\bTRY\b", "VN": r"₫|\bVN[DĐ]\b|\d\s?đ(?!\w)|TP\.?\s?HCM",
    "CN": r"元|人民币|微信", "TW": r"\bNT\$|民國|臺|台北|新北", "HK": r"\bHK\$|香港|九龍|新界", "JP": r"円|〒|丁目",
    "PL": r"\bzł\b|\bPLN\b|\bul\.", "SE": r"\bSEK\b|\bSwish\b", "CH": r"\bCHF\b|\bFr\.\s?\d", "RU": r"₽|\bруб\b", "UA": r"₴|\bгрн\b",
    "KR": r"₩|\d원", "IL": r"₪", "TH": r"฿|บาท", "PH": r"₱|\bPHP\b|\bBrgy\b", "NG": r"₦|\bNGN\b", "ZA": r"\bZAR\b|\bR\s?\d+[.,]\d\d\b",
    "MY": r"\bRM\s?\d|\bMYR\b|\bSdn\.? ?Bhd\b|\bSelangor\b|\bKuala Lumpur\b", "SG": r"\bS\$|\bSGD\b|\bSingapore\b",
    "AU": r"\bAU?\$|\bAUD\b|\bAE[SD]T\b|\bNSW\b|\bQLD\b|\bVIC \d{4}\b|\bABN\b|\bMelbourne\b|\bSydney\b|\bBrisbane\b",
    "CA": r"\bC(?:A|AD)?\$|\bCAD\b|\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d\b|\bOntario\b|\bToronto\b|\bQuébec\b|\bMontréal\b|\bVancouver\b",
    "NZ": r"\bNZ\$|\bNZD\b|\bAuckland\b|\bNZ[SD]T\b", "AE": r"\bAED\b|\bDhs?\b|درهم|\bDubai\b|\bAbu Dhabi\b", "JO": r"\bJOD\b|دينار|دنانير",
    "SA": r"\bSAR\b|ريال", "EG": r"\bEGP\b|جنيه", "PK": r"\bPKR\b|\bKarachi\b|\bLahore\b|\bIslamabad\b|\bPKT\b", "LK": r"\bLKR\b|\bColombo\b",
    "KE": r"\bKSh\b|\bKES\b|\bNairobi\b", "AR": r"\bAR\$|\bARS\b|\bCABA\b|\bBuenos Aires\b", "CO": r"\bCOP\b|\bBogotá\b|\bMedellín\b",
    "CL": r"\bCLP\b|\bSantiago de Chile\b", "PE": r"\bS/\.?\s?\d|\bPEN\b|\bLima\b", "ES": r"\bBizum\b|\bC/\s?[A-Z]", "PT": r"\bMB ?WAY\b|\bLisboa\b|\bNIF\b",
    "AT": r"\bÖsterreich\b|\bWien\b", "IE": r"\bEircode\b|\bDublin\b|\bCo\. (?:Cork|Kerry|Galway|Mayo|Clare)\b", "CZ": r"\bKč\b", "HU": r"\bFt\b|\bHUF\b", "RO": r"\blei\b|\bRON\b",
    "DK": r"\bDKK\b", "NO": r"\bNOK\b", "BD": r"৳|\bBDT\b|\bDhaka\b", "NP": r"\bNPR\b|\bKathmandu\b",
}  # fmt: skip
_PLACES = {
    "US": r"\b[A-Z]{2} \d{5}(?:-\d{4})?\b|\b(?:Ave|Blvd|Pkwy|Hwy)\b|\b(?:Avenue|Boulevard) [NSEW]{1,2}\b|\(\d{3}\) ?\d{3}-\d{4}|\b\d{3}[-.]\d{3}[-.]\d{4}\b|(?:m\.?|\d) [ECMP][SD]?T\b|\b\d+ [A-Z]\w+ (?:St|Ct|Dr|Rd|Ln)\b",
    "GB": r"\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b|\b0\d{3,4} \d{3} ?\d{3,4}\b|\b020 \d{4} \d{4}\b|\b07\d{3} ?\d{6}\b|\b(?:GMT|BST)\b|\bCouncil\b|\bFête\b|\bParish\b|\bplc\b|\b(?:Town|Village) [Hh]all\b|\bCIO\b",
    "IN": r"\b\d{5} \d{5}\b|\b[6-9]\d{9}\b|\bIST\b|[a-z] ?- ?[1-9]\d{5}\b|\b(?:Nagar|Marg|Chowk|Layout|Mandir|Mandal|Bengaluru|Bangalore|Mumbai|Delhi|Pune|Chennai|Hyderabad|Kolkata|Gurgaon|Noida)\b|\bRegd\b",
}
_MONTH_DAY = re.compile(
    r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}\b(?!:)", re.IGNORECASE
)
_DAY_MONTH = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)", re.IGNORECASE
)
_DOMAIN = re.compile(
    r"[a-z0-9]\.(?:co\.|com\.|org\.|or\.|ne\.|net\.|ac\.|gov\.)?(?P<tld>[a-z]{2})(?![a-z.-])(?=[/\s,;)]|$)"
)
_CALLING_CODE = re.compile(r"(?<!\d)(?:\+|00)\s?\(?(?P<digits>[1-9][\d\s().-]{6,})")
_GENERIC_TLDS = frozenset({"io", "co", "me", "tv", "ai", "fm", "eu", "cc", "ly", "to", "gg", "am", "so", "st"})
_SURE = 2


@cache
def _patterns() -> tuple[tuple[str, int, re.Pattern[str]], ...]:
    signs = ((code, 3, re.compile(pattern)) for code, pattern in _SIGNS.items())
    return (*signs, *((code, 2, re.compile(pattern)) for code, pattern in _PLACES.items()))


def region_of(text: str, language: str, assumed: str = "") -> Region:
    """The country that the page (flat text) speaks for; `assumed` is what the person set, used where it says nothing."""
    votes: Counter[str] = Counter()
    for code, weight, pattern in _patterns():
        hits = len(pattern.findall(text))
        if hits:
            votes[code] += weight + min(hits, 3) - 1
    for match in _DOMAIN.finditer(text):
        if match["tld"] not in _GENERIC_TLDS:
            votes["GB" if match["tld"] == "uk" else match["tld"].upper()] += 4
    for match in _CALLING_CODE.finditer(text):
        code = _region_of_number(match["digits"])
        if code:
            votes[code] += 5
    if language == "en":
        votes["US"] += min(2, len(_MONTH_DAY.findall(text)))
        if _DAY_MONTH.search(text) and votes["GB"]:
            votes["GB"] += 1
        if "$" in text:
            votes["US"] += 1
    home = _HOME.get(language, "")
    if home:
        # The language is the first witness: a kr, a zł or a calling code of a neighbour weighs less than all of the text.
        votes[home] += 2
    likely = max(votes, key=lambda code: (votes[code], code == home), default="")
    if not likely or votes[likely] <= 0:
        return Region(code=assumed, sure=False)
    if assumed and votes[likely] <= _SURE:
        return Region(code=assumed, sure=False)
    return Region(code=likely, sure=votes[likely] > _SURE)


def _region_of_number(digits: str) -> str:
    import phonenumbers

    plain = re.sub(r"\D", "", digits)
    for length in (1, 2, 3):
        code = phonenumbers.region_code_for_country_code(int(plain[:length])) if len(plain) >= length else "ZZ"
        if code not in ("ZZ", "001"):
            return code
    return ""
