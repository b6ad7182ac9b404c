"""Text with entities: HTML as Telegram reads it, offsets as it counts them, links as it finds them."""

import pytest
from telegram import Bot, MessageEntity

from bot.demo import DemoServer
from bot.demo.people import Person
from tests.demo.conftest import refused


@pytest.mark.parametrize(
    ("html", "text", "entities"),
    [
        ("<b>a</b>&lt;&amp;&#33;&nbsp;", "a<&!&nbsp;", [("bold", 0, 1)]),
        ("<strong>a</strong><em>b</em><ins>c</ins><del>d</del>", "abcd", [
            ("bold", 0, 1), ("italic", 1, 1), ("underline", 2, 1), ("strikethrough", 3, 1),
        ]),
        ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
        ("😀<code>x</code>", "😀x", [("code", 2, 1)]),
        ("<pre><code class=\"language-py\">x</code></pre>", "x", [("pre", 0, 1)]),
        ("<blockquote>a</blockquote><blockquote expandable>b</blockquote>", "ab", [
            ("blockquote", 0, 1), ("expandable_blockquote", 1, 1),
        ]),
        ("<a href='https://e.org/?a=1&amp;b=2'>x</a>", "x", [("text_link", 0, 1)]),
        ("<tg-spoiler>a</tg-spoiler><span class=\"tg-spoiler\">b</span>", "ab", [("spoiler", 0, 1), ("spoiler", 1, 1)]),
        ("<b>unclosed by slash</>", "unclosed by slash", [("bold", 0, 17)]),
        ("\n <b>a</b> ", "a", [("bold", 0, 1)]),
    ],
)  # fmt: skip
async def test_html_becomes_entities(
    bot: Bot, robin: Person, html: str, text: str, entities: list[tuple[str, int, int]]
) -> None:
    """Tags become entities with UTF-16 offsets, references become characters."""
    sent = await bot.send_message(robin.id, html, parse_mode="HTML")
    assert sent.text == text
    assert [(entity.type, entity.offset, entity.length) for entity in sent.entities] == entities


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("é<h1>x</h1>", 'Unsupported start tag "h1" at byte offset 2'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("a <b", "Unclosed start tag at byte offset 2"),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ('<a href>x</a>', 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'),
        ('<a href="x>y</a>', "Unclosed start tag at byte offset 0"),
        ('<span class="red">x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)  # fmt: skip
async def test_broken_html_is_refused(server: DemoServer, bot: Bot, robin: Person, html: str, words: str) -> None:
    """The refusal names what is wrong and at which byte."""
    call = bot.send_message(robin.id, html, parse_mode="HTML")
    assert await refused(server, call) == f"Bad Request: can't parse entities: {words}"
    assert server.messages(robin) == []


@pytest.mark.parametrize(
    ("offset", "length", "words"),
    [
        (0, 5, "Entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 5"),
        (1, 1, "Entity beginning at UTF-16 offset 1 begins in a middle of a UTF-16 symbol at byte offset 1"),
        (0, 1, "Entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 1"),
        (-1, 1, "Receive an entity with incorrect offset -1"),
    ],
)
async def test_wrong_offsets_are_refused(
    server: DemoServer, bot: Bot, robin: Person, offset: int, length: int, words: str
) -> None:
    """Entities have to lie inside the text and not cut a character in two."""
    call = bot.send_message(robin.id, "😀ab", entities=[MessageEntity("bold", offset, length)])
    assert await refused(server, call) == f"Bad Request: {words[0].lower()}{words[1:]}"


async def test_entities_past_a_hundred_are_dropped(bot: Bot, robin: Person) -> None:
    """Telegram keeps a hundred and says nothing of the rest."""
    entities = [MessageEntity("bold", 2 * n, 1) for n in range(150)]
    assert len((await bot.send_message(robin.id, "ab" * 150, entities=entities)).entities) == 100


async def test_offsets_follow_what_is_taken_out_of_the_text(server: DemoServer, bot: Bot, robin: Person) -> None:
    """Carriage returns and direction marks go, and entities move along."""
    await bot.send_message(robin.id, "\na\r\u202eb fat", entities=[MessageEntity("bold", 6, 3)])
    (seen,) = server.messages(robin)
    assert seen.text == "ab fat"
    assert seen.styled("bold") == ["fat"]


async def test_code_holds_no_other_formatting(bot: Bot, robin: Person) -> None:
    """A bold word inside a block of code is plain."""
    entities = [MessageEntity("pre", 0, 6), MessageEntity("bold", 2, 2)]
    assert [e.type for e in (await bot.send_message(robin.id, "abcdef", entities=entities)).entities] == ["pre"]


async def test_markdown_is_refused_with_a_reason(server: DemoServer, bot: Bot, robin: Person) -> None:
    """This server does not read Markdown and says so."""
    call = bot.send_message(robin.id, "*x*", parse_mode="MarkdownV2")
    assert "not Markdown" in await refused(server, call)
    call = bot.send_message(robin.id, "*x*", parse_mode="RTF")
    assert await refused(server, call) == "Bad Request: unsupported parse_mode"


async def test_links_and_commands_are_found(server: DemoServer, robin: Person) -> None:
    """What people type is marked as Telegram marks it, and a link in code is not."""
    seen = await robin.send_text("/read@placard_demo_bot see example.org/a, mail me@example.org #fair @robin_x 1/2")
    assert seen.styled("bot_command") == ["/read@placard_demo_bot"]
    assert seen.styled("url") == ["example.org/a"]
    assert seen.styled("email") == ["me@example.org"]
    assert seen.styled("hashtag") == ["#fair"]
    assert seen.styled("mention") == ["@robin_x"]
    code = await robin.send_text("x.org", entities=[{"type": "code", "offset": 0, "length": 5}])
    assert [entity["type"] for entity in code.entities] == ["code"]
