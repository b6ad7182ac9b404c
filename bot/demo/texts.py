"""A text or caption out of a request: parsed, validated, settled, measured."""

from typing import Any

from bot.demo import markup
from bot.demo.facts import CAPTION, TEXT
from bot.demo.formatted import Entity, Formatted, settle, utf16
from bot.demo.params import Params
from bot.demo.refusals import bad_request

_KINDS = frozenset({
    "mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bold", "italic", "underline",
    "strikethrough", "spoiler", "blockquote", "expandable_blockquote", "code", "pre", "text_link", "text_mention",
    "custom_emoji", "date_time",
})  # fmt: skip
_FOUND_ANYWAY = frozenset({"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number"})
"""Telegram finds these by itself and takes no one's word for them."""


def message_text(params: Params, *, too_long: str = "message is too long") -> Formatted:
    """The text of a message; `too_long` differs between sending and editing, as it does at Telegram."""
    formatted = _formatted(params, "text", "entities")
    if not formatted.text:
        raise bad_request("message text is empty")
    if formatted.length > TEXT:
        raise bad_request(too_long)
    return formatted


def caption(params: Params, *, too_long: str = "message caption is too long") -> Formatted:
    formatted = _formatted(params, "caption", "caption_entities")
    if formatted.length > CAPTION:
        raise bad_request(too_long)
    return formatted


def _formatted(params: Params, text_name: str, entities_name: str) -> Formatted:
    text = params.string(text_name)
    mode = params.string("parse_mode").lower()
    if mode == "html":
        return settle(*markup.parse(text))
    if mode in ("markdown", "markdownv2"):
        raise bad_request("can't parse entities: this local server reads HTML and explicit entities, not Markdown")
    if mode not in ("", "none"):
        raise bad_request("unsupported parse_mode")
    return settle(text, _explicit(params.decoded(entities_name, "entities"), text))


def _explicit(given: Any, text: str) -> list[Entity]:
    if given is None:
        return []
    if not isinstance(given, list):
        raise bad_request("expected an Array of MessageEntity")
    inside = _boundaries(text)
    entities: list[Entity] = []
    for entity in given:
        if not isinstance(entity, dict):
            raise bad_request("can't parse MessageEntity: Object expected")
        kind, offset, length = entity.get("type"), entity.get("offset"), entity.get("length")
        if not isinstance(offset, int) or not isinstance(length, int):
            raise bad_request('can\'t parse MessageEntity: Field "offset" must be of type Number')
        if kind not in _KINDS:
            raise bad_request("can't parse MessageEntity: Unsupported type specified")
        if offset < 0:
            raise bad_request(f"receive an entity with incorrect offset {offset}")
        if length < 0:
            raise bad_request(f"receive an entity with incorrect length {length}")
        if kind == "text_link" and not isinstance(entity.get("url"), str):
            raise bad_request('can\'t parse MessageEntity: Field "url" must be of type String')
        if length == 0 or kind in _FOUND_ANYWAY:
            continue
        _check_place(offset, length, utf16(text), inside)
        entities.append({key: value for key, value in entity.items() if value is not None})
    return entities


def _check_place(offset: int, length: int, end: int, inside: frozenset[int]) -> None:
    begins = f"Entity beginning at UTF-16 offset {offset}"
    if offset + length > end:
        raise bad_request(f"{begins} ends after the end of the text at UTF-16 offset {offset + length}")
    if offset in inside:
        raise bad_request(f"{begins} begins in a middle of a UTF-16 symbol at byte offset {offset}")
    if offset + length in inside:
        raise bad_request(f"{begins} ends in a middle of a UTF-16 symbol at byte offset {offset + length}")


def _boundaries(text: str) -> frozenset[int]:
    """Offsets that lie between the two halves of one character."""
    halves, at = set(), 0
    for character in text:
        if ord(character) > 0xFFFF:
            halves.add(at + 1)
            at += 1
        at += 1
    return frozenset(halves)
