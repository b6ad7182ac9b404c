"""Where a code of the photo leads, and places on a map."""

import pytest

from engine.contract import FactKind
from engine.extras import links
from tests.engine.results import fact, result


@pytest.mark.parametrize(
    ("payload", "host", "readable", "posing", "url"),
    [
        ("https://a.example/x?y=1#z", "a.example", "", "", "https://a.example/x?y=1#z"),
        ("HTTP://A.Example", "a.example", "", "", "http://a.example"),
        ("www.a.example/x", "www.a.example", "", "", "https://www.a.example/x"),
        ("https://bank.com@evil.example/x", "evil.example", "", "bank.com", "https://evil.example/x"),
        ("https://bank.com:443@evil.example", "evil.example", "", "bank.com", "https://evil.example"),
        ("https://evil.example\\@bank.com/", "evil.example", "", "", "https://evil.example/@bank.com/"),
        ("https://a.example:8443/", "a.example:8443", "", "", "https://a.example:8443/"),
        ("https://xn--pple-43d.com/", "xn--pple-43d.com", "аpple.com", "", "https://xn--pple-43d.com/"),
        ("https://аpple.com/", "xn--pple-43d.com", "аpple.com", "", "https://xn--pple-43d.com/"),
        ("https://münchen.example/", "xn--mnchen-3ya.example", "münchen.example", "", None),
        ("https://straße.example/", "xn--strae-oqa.example", "straße.example", "", "https://xn--strae-oqa.example/"),
        (
            "https://xn--strae-oqa.example",
            "xn--strae-oqa.example",
            "straße.example",
            "",
            "https://xn--strae-oqa.example",
        ),
        ("https://bank.com./", "bank.com.", "", "", "https://bank.com./"),
        ("https://my_shop.example/", "my_shop.example", "", "", "https://my_shop.example/"),
    ],
)
def test_a_web_address_is_told_by_its_host(
    payload: str, host: str, readable: str, posing: str, url: str | None
) -> None:
    """As it is looked up, with what it may be taken for; what is opened has no name or password in it."""
    found = links.target(payload)
    assert (found.host, found.readable, found.posing) == (host, readable, posing)
    assert found.url == (url or "https://xn--mnchen-3ya.example/")


@pytest.mark.parametrize(
    ("payload", "scheme"),
    [
        ("WIFI:S:guest;T:WPA;P:secret;;", "wifi"),
        ("javascript:alert(1)", "javascript"),
        ("tg://resolve?domain=x", "tg"),
        ("intent://scan/#Intent;end", "intent"),
        ("data:text/html,<script>", "data"),
        ("file:///etc/passwd", "file"),
        ("tel:+441632960111", "tel"),
        ("Table 7", ""),
        ("Table: 7", ""),
        ("Hello\nworld", ""),
        ("BEGIN:VCARD\nFN:Dana\nEND:VCARD", "vcard"),
        ("https://[::1]/", "https"),
        ("https://bank.com%2eevil.example/", "https"),
        ("https://a<b.example/", "https"),
        ("https://" + ".".join(["a" * 60] * 5) + "/", "https"),
        ("https://", "https"),
        ("https://[::1", "https"),
        ("https://a b.example/", "https"),
        ("https://a.example:99999/", "https"),
        ("https://" + "a" * 300 + ".example", "https"),
        ("https://a.example/" + "x" * 3000, "https"),
    ],
)
def test_what_is_no_web_address_is_only_named(payload: str, scheme: str) -> None:
    """Nothing is offered to be opened."""
    found = links.target(payload)
    assert (found.scheme, found.url) == (scheme, "")


def test_what_cannot_be_seen_is_not_in_an_address() -> None:
    """Signs that turn text around would show another host."""
    found = links.target("https://a.example/\u202egnp.exe")
    assert "\u202e" not in found.payload
    assert "%E2%80%AE" not in found.url


def test_codes_are_listed_once() -> None:
    """A flyer has the same code on both of its halves."""
    assert links.codes(result("x", codes=("https://a.example", "Table 7", "https://a.example"))) == (
        "https://a.example",
        "Table 7",
    )


def test_places_open_on_a_map_and_what_is_online_does_not() -> None:
    """Each place once, its words encoded."""
    found = result(
        "x",
        fact(FactKind.PLACE, "Mill Lane 7 & Rec"),
        fact(FactKind.PLACE, "Online (Zoom)"),
        fact(FactKind.PLACE, "Mill Lane 7 & Rec"),
    )
    assert links.maps(found) == (
        ("Mill Lane 7 & Rec", "https://www.google.com/maps/search/?api=1&query=Mill%20Lane%207%20%26%20Rec"),
    )
