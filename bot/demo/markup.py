"""`parse_mode=HTML` as Telegram reads it, with its refusals.

Offsets in the refusals are bytes of the UTF-8 text, offsets in the entities UTF-16 units.
"""

import re
from dataclasses import dataclass

from bot.demo.formatted import Entity, utf16
from bot.demo.refusals import bad_request

_KINDS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "span": "spoiler", "tg-spoiler": "spoiler",
    "tg-emoji": "custom_emoji", "a": "text_link", "code": "code", "pre": "pre", "blockquote": "blockquote",
}  # fmt: skip
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(r"&(?:#(?P<dec>\d{1,7})|#[xX](?P<hex>[0-9a-fA-F]{1,6})|(?P<name>lt|gt|amp|quot));?")
_TOKEN = re.compile(r"[A-Za-z0-9.\-]+")
_SPACE = " \t\n\r\v\f"


@dataclass
class _Open:
    tag: str
    argument: str
    offset: int


def decode(text: str) -> str:
    """The four named and all numeric references; any other `&` stays as it is."""

    def character(match: re.Match[str]) -> str:
        if name := match["name"]:
            return _NAMED[name]
        code = int(match["dec"]) if match["dec"] else int(match["hex"], 16)
        return chr(code) if 0 < code < 0x10FFFF and not 0xD800 <= code < 0xE000 else match[0]

    return _REFERENCE.sub(character, text)


def parse(text: str) -> tuple[str, list[Entity]]:
    """Plain text and entities of HTML; refuses what Telegram refuses."""
    return _Parser(text).run()


class _Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.out = ""
        self.length = 0
        self.open: list[_Open] = []
        self.entities: list[Entity] = []

    def run(self) -> tuple[str, list[Entity]]:
        while self.at < len(self.text):
            mark = self.text.find("<", self.at)
            plain = decode(self.text[self.at : mark if mark >= 0 else len(self.text)])
            self.out += plain
            self.length += utf16(plain)
            if mark < 0:
                break
            self.at = mark
            if self.text.startswith("</", mark):
                self._end(mark)
            else:
                self._start(mark)
        if self.open:
            raise _refuse(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        return self.out, self.entities

    def _byte(self, index: int) -> int:
        return len(self.text[:index].encode())

    def _peek(self) -> str:
        return self.text[self.at] if self.at < len(self.text) else ""

    def _until(self, stops: str) -> str:
        begin = self.at
        while self.at < len(self.text) and self.text[self.at] not in stops:
            self.at += 1
        return self.text[begin : self.at]

    def _spaces(self) -> None:
        while self._peek() and self._peek() in _SPACE:
            self.at += 1

    def _start(self, begin: int) -> None:
        self.at += 1
        tag = self._until(_SPACE + ">").lower()
        if not self._peek():
            raise _refuse(f"Unclosed start tag at byte offset {self._byte(begin)}")
        if tag not in _KINDS:
            raise _refuse(f'Unsupported start tag "{tag}" at byte offset {self._byte(begin)}')
        argument = ""
        while True:
            self._spaces()
            if self._peek() == ">":
                break
            name, value = self._attribute(tag, begin)
            if (tag, name) in (("a", "href"), ("tg-emoji", "emoji-id"), ("blockquote", "expandable")):
                argument = value if name != "expandable" else "expandable"
            elif (tag, name) == ("code", "class") and value.startswith("language-"):
                argument = value.removeprefix("language-")
            elif (tag, name) == ("span", "class") and value.startswith("tg-"):
                argument = value.removeprefix("tg-")
        self.at += 1
        if tag == "span" and argument != "spoiler":
            raise _refuse(f'Tag "span" must have class "tg-spoiler" at byte offset {self._byte(begin)}')
        self.open.append(_Open(tag, argument, self.length))

    def _attribute(self, tag: str, begin: int) -> tuple[str, str]:
        where = f'the tag "{tag}" at byte offset {self._byte(begin)}'
        name = self._until(_SPACE + "=>").lower()
        if not name:
            raise _refuse(f"Empty attribute name in {where}")
        self._spaces()
        if self._peek() != "=":
            if (tag, name) == ("blockquote", "expandable") and self._peek():
                return name, ""
            raise _refuse(f"Expected equal sign in declaration of an attribute of {where}")
        self.at += 1
        self._spaces()
        quote = self._peek()
        if quote and quote in "'\"":
            self.at += 1
            value = decode(self._until(quote))
            self.at += 1
        else:
            token = _TOKEN.match(self.text, self.at)
            value = token[0].lower() if token else ""
            start, self.at = self.at, self.at + len(value)
            if self._peek() and self._peek() not in _SPACE + ">":
                raise _refuse(f"Unexpected end of name token at byte offset {self._byte(start)}")
        if not self._peek():
            raise _refuse(f"Unclosed start tag at byte offset {self._byte(begin)}")
        return name, value

    def _end(self, begin: int) -> None:
        if not self.open:
            raise _refuse(f"Unexpected end tag at byte offset {self._byte(begin)}")
        self.at += 2
        tag = self._until(_SPACE + ">").lower()
        self._spaces()
        if self._peek() != ">":
            raise _refuse(f"Unclosed end tag at byte offset {self._byte(begin)}")
        self.at += 1
        opened = self.open.pop()
        if tag and tag != opened.tag:
            expected = f'expected "</{opened.tag}>", found "</{tag}>"'
            raise _refuse(f"Unmatched end tag at byte offset {self._byte(begin)}, {expected}")
        if self.length > opened.offset:
            self._add(opened)

    def _add(self, opened: _Open) -> None:
        entity: Entity = {
            "type": _KINDS[opened.tag],
            "offset": opened.offset,
            "length": self.length - opened.offset,
        }
        if opened.tag == "a":
            target = opened.argument or self.out[-entity["length"] :]
            if not re.match(r"(https?|tg|mailto|tel)://?\S|[\w-]+\.\w", target):
                return
            entity["url"] = target if "://" in target else f"http://{target}/"
        elif opened.tag == "tg-emoji":
            entity["custom_emoji_id"] = opened.argument
        elif opened.argument == "expandable":
            entity["type"] = "expandable_blockquote"
        elif opened.tag == "code" and opened.argument and self._names_language(opened):
            return
        elif opened.tag == "pre" and opened.argument:
            entity["language"] = opened.argument
        self.entities.append(entity)

    def _names_language(self, code: _Open) -> bool:
        """`<pre><code class="language-x">` is one block with a language."""
        block = next((o for o in self.open if o.tag == "pre" and o.offset == code.offset), None)
        if block is not None:
            block.argument = code.argument
        return block is not None


def _refuse(reason: str) -> Exception:
    return bad_request(f"can't parse entities: {reason}")
