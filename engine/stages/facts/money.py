"""Signs, codes and words of currencies, and amounts as the world prints them."""

import re
from functools import cache

_SIGNS = {
    "£": "GBP", "€": "EUR", "₹": "INR", "₺": "TRY", "₫": "VND", "₽": "RUB", "₩": "KRW", "₱": "PHP", "฿": "THB", "₦": "NGN",
    "₪": "ILS", "₴": "UAH", "৳": "BDT", "₡": "CRC", "₲": "PYG", "₸": "KZT", "₵": "GHS", "₼": "AZN", "₾": "GEL",
    "r$": "BRL", "mx$": "MXN", "us$": "USD", "usd$": "USD", "au$": "AUD", "a$": "AUD", "ca$": "CAD", "cad$": "CAD", "c$": "CAD",
    "nz$": "NZD", "s$": "SGD", "hk$": "HKD", "nt$": "TWD", "ar$": "ARS", "u$s": "USD",
    "rp": "IDR", "rp.": "IDR", "rm": "MYR", "zł": "PLN", "zl": "PLN", "kč": "CZK", "kc": "CZK", "ft": "HUF", "tl": "TRY", "vnđ": "VND", "đ": "VND",
    "đồng": "VND", "dong": "VND", "chf": "CHF", "sfr.": "CHF", "ksh": "KES", "aed": "AED", "dhs": "AED", "dhs.": "AED", "dh": "AED", "qar": "QAR",
    "sar": "SAR", "kd": "KWD", "bd": "BHD", "omr": "OMR", "rub": "RUB", "руб": "RUB", "руб.": "RUB", "рублей": "RUB", "р.": "RUB", "грн": "UAH", "лв": "BGN", "lei": "RON",
    "円": "JPY", "圓": "JPY", "원": "KRW", "บาท": "THB", "درهم": "AED", "درهما": "AED", "دراهم": "AED", "دينار": "JOD", "دنانير": "JOD",
    "دينارا": "JOD", "ريال": "SAR", "ريالا": "SAR", "جنيه": "EGP", "जी": "", "रुपये": "INR", "रुपए": "INR", "रु": "INR", "रु.": "INR",
    "rupiah": "IDR", "reais": "BRL", "real": "BRL", "lira": "TRY", "złotych": "PLN", "zlotych": "PLN", "euro": "EUR", "euros": "EUR", "eur": "EUR",
    "pesos": "MXN", "peso": "MXN", "dollars": "USD", "dollar": "USD", "dolares": "USD", "pounds": "GBP", "pound": "GBP", "soles": "PEN",
    "rupees": "INR", "rupee": "INR", "baht": "THB", "ringgit": "MYR", "rand": "ZAR", "kronor": "SEK", "kroner": "NOK", "franken": "CHF", "francs": "CHF",
}  # fmt: skip
_CODES = [
    "USD",
    "EUR",
    "GBP",
    "INR",
    "JPY",
    "CNY",
    "AUD",
    "CAD",
    "NZD",
    "SGD",
    "HKD",
    "TWD",
    "MXN",
    "BRL",
    "ARS",
    "CLP",
    "COP",
    "PEN",
    "IDR",
    "MYR",
    "PHP",
    "THB",
    "VND",
    "KRW",
    "TRY",
    "PLN",
    "CZK",
    "HUF",
    "RON",
    "SEK",
    "NOK",
    "DKK",
    "CHF",
    "RUB",
    "UAH",
    "ZAR",
    "NGN",
    "KES",
    "AED",
    "SAR",
    "QAR",
    "KWD",
    "BHD",
    "OMR",
    "JOD",
    "EGP",
    "ILS",
    "PKR",
    "LKR",
    "BDT",
    "NPR",
    "MAD",
    "TND",
]
_BY_REGION = {
    "$": {
        "US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "SG": "SGD", "HK": "HKD", "TW": "TWD", "MX": "MXN", "AR": "ARS", "CL": "CLP",
        "CO": "COP", "UY": "UYU", "DO": "DOP", "JM": "JMD", "TT": "TTD", "FJ": "FJD", "BB": "BBD", "": "USD",
    },
    "¥": {"JP": "JPY", "CN": "CNY", "": "CNY"},
    "元": {"CN": "CNY", "TW": "TWD", "HK": "HKD", "": "CNY"},
    "块": {"": "CNY"},
    "kr": {"SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK", "": "SEK"},
    "rs": {"IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR", "MU": "MUR", "": "INR"},
    "r": {"ZA": "ZAR"},
    "s/": {"PE": "PEN"},
    "fr": {"CH": "CHF"},
    "p": {"GB": "GBP"},
    "¢": {"": "USD"},
}  # fmt: skip
_BY_REGION |= {
    "kr.": _BY_REGION["kr"],
    "rs.": _BY_REGION["rs"],
    "s/.": _BY_REGION["s/"],
    "fr.": _BY_REGION["fr"],
    "₨": _BY_REGION["rs"],
}
_BY_REGION |= {":-": _BY_REGION["kr"], "/-": _BY_REGION["rs"]}
_AMBIGUOUS = {  # a sign of one country's money that its neighbours use, too
    "pesos": {"AR": "ARS", "CL": "CLP", "CO": "COP", "UY": "UYU", "PH": "PHP", "DO": "DOP"}, "peso": {"AR": "ARS", "PH": "PHP"},
    "dollars": {"CA": "CAD", "AU": "AUD", "NZ": "NZD", "SG": "SGD", "HK": "HKD"}, "rupees": {"PK": "PKR", "LK": "LKR", "NP": "NPR"},
    "دينار": {"KW": "KWD", "BH": "BHD", "TN": "TND", "DZ": "DZD", "IQ": "IQD"}, "ريال": {"QA": "QAR", "OM": "OMR", "YE": "YER"},
    "درهم": {"MA": "MAD"}, "kroner": {"DK": "DKK"}, "pound": {"EG": "EGP"}, "£": {"EG": "EGP"}, "a$": {},
}  # fmt: skip
_OF_REGION = {
    "US": "USD", "GB": "GBP", "IN": "INR", "AU": "AUD", "CA": "CAD", "NZ": "NZD", "SG": "SGD", "MY": "MYR", "PH": "PHP", "MX": "MXN", "BR": "BRL",
    "AR": "ARS", "CL": "CLP", "CO": "COP", "PE": "PEN", "ID": "IDR", "TR": "TRY", "VN": "VND", "CN": "CNY", "TW": "TWD", "HK": "HKD", "JP": "JPY", "KR": "KRW",
    "TH": "THB", "PL": "PLN", "CZ": "CZK", "HU": "HUF", "RO": "RON", "SE": "SEK", "NO": "NOK", "DK": "DKK", "CH": "CHF", "RU": "RUB", "UA": "UAH", "ZA": "ZAR",
    "NG": "NGN", "KE": "KES", "AE": "AED", "SA": "SAR", "JO": "JOD", "EG": "EGP", "IL": "ILS", "PK": "PKR", "LK": "LKR", "BD": "BDT", "NP": "NPR",
    **dict.fromkeys(("DE", "FR", "ES", "IT", "NL", "PT", "AT", "IE", "BE", "FI", "GR", "LU", "SK", "SI", "EE", "LV", "LT", "HR", "MT", "CY", "BG"), "EUR"),
}  # fmt: skip
_SCALES = {
    "k": 10**3, "rb": 10**3, "ribu": 10**3, "nghin": 10**3, "ngan": 10**3, "mil": 10**3, "tys": 10**3, "tys.": 10**3, "bin": 10**3,
    "m": 10**6, "jt": 10**6, "juta": 10**6, "trieu": 10**6, "tr": 10**6, "million": 10**6, "mn": 10**6, "millones": 10**6, "milioni": 10**6,
    "lakh": 10**5, "lakhs": 10**5, "lac": 10**5, "l": 10**5, "crore": 10**7, "cr": 10**7, "万": 10**4, "萬": 10**4, "千": 10**3, "億": 10**8, "亿": 10**8,
}  # fmt: skip
_THREE_DECIMALS = frozenset({"KWD", "BHD", "OMR", "JOD", "TND", "IQD"})
_LETTER_SCALES = {"k": None, "m": None, "tr": "VND", "l": "INR", "cr": "INR", "mil": None, "bin": "TRY"}

AMOUNT = r"(?:\d{1,3}(?:[.,' ]\d{2,3})*[.,' ]\d{3}(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,3})?(?!\d))(?:\s?/-|\s?:-|[.,]\s?-{1,2}(?!\d))?"
"""1,800 · 9.500.000 · 17 000 · 1,50,000 · 14,80 · 150/- · 8,- · 12.--"""
SCALE = rf"(?:\s?(?:{'|'.join(re.escape(s) for s in sorted(_SCALES, key=lambda s: -len(s)))})(?![^\W\d_万萬千円元]))"


@cache
def sign_pattern() -> tuple[str, str]:
    """Signs that stand before an amount and signs that stand after one, as regular expressions over folded text."""
    before = {*_SIGNS, *(c.lower() for c in _CODES), "$", "¥", "kr", "kr.", "rs", "rs.", "₨", "s/", "s/.", "fr.", "r"}
    before -= {
        "р.",
        "円",
        "원",
        "บาท",
        "đ",
        "ft",
        "lei",
        "лв",
        "zł",
        "zl",
        "kč",
        "kc",
        "c$",
        "जी",
        "pound",
        "pounds",
        "dollar",
        "dollars",
        "real",
        "dong",
    }
    after = {*_SIGNS, *(c.lower() for c in _CODES), "$", "¥", "元", "块", "kr", "kr.", "p", "¢", "rs", "rs."}
    after -= {"r$", "mx$", "us$", "a$", "c$", "s$", "rm", "rp", "rp.", "जी", "s/", "u$s"}

    def joined(signs: set[str]) -> str:
        folded = {s.replace("đồng", "đong") for s in signs}
        body = (
            (r"(?<![^\W\d_])" if s[0].isalpha() and s[0].isascii() else "") + re.escape(s)
            for s in sorted(folded, key=lambda s: (-len(s), s))
        )
        return f"(?:{'|'.join(body)})"

    return joined(before), joined(after) + r"(?![a-z])"


def code_of(sign: str, region: str) -> str:
    """ISO 4217 code of a folded sign on a page from that country; empty where it has none there."""
    sign = sign.strip()
    if sign in _BY_REGION:
        by_region = _BY_REGION[sign]
        return by_region.get(region, by_region.get("", ""))
    if sign.upper() in _CODES:
        return sign.upper()
    return _AMBIGUOUS.get(sign, {}).get(region) or _SIGNS.get(sign, _SIGNS.get(sign.replace("đong", "đồng"), ""))


def code_of_region(region: str) -> str:
    """ISO 4217 code of the country's money; empty where unknown."""
    return _OF_REGION.get(region, "")


def amount(printed: str, code: str = "") -> float | None:
    """The number; None where the text is none. With one sign in it, three digits after that are thousands."""
    text = re.sub(r"\s?(?:/-|:-|[.,]\s?-{1,2})$", "", printed.strip())
    text = re.sub(r"[' ]", "", text)
    dot, comma = text.rfind("."), text.rfind(",")
    decimal = ""
    if dot >= 0 and comma >= 0:
        decimal = "." if dot > comma else ","
    elif dot >= 0 or comma >= 0:
        sign = "." if dot >= 0 else ","
        tail = len(text) - max(dot, comma) - 1
        if text.count(sign) == 1 and (tail != 3 or text.startswith("0") or (code in _THREE_DECIMALS and sign == ".")):
            decimal = sign
    for sign in ".,":
        if sign != decimal:
            text = text.replace(sign, "")
    try:
        return float(text.replace(decimal, ".") if decimal else text)
    except ValueError:
        return None


def scaled(number: float, scale: str, code: str) -> float:
    """The number times its "k", "juta", "lakh" or 万; letters count only with the money that uses them."""
    scale = scale.strip()
    if not scale:
        return number
    only_with = _LETTER_SCALES.get(scale)
    if only_with is not None and only_with != code:
        return number
    return number * _SCALES[scale]


def value(number: float, code: str) -> str:
    """`12.5 GBP`, or the number alone where the currency is not known."""
    plain = f"{number:.3f}".rstrip("0").rstrip(".")
    return f"{plain} {code}".strip()
