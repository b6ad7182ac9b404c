"""Updates as Telegram sends them, and what they may be turned into: fields gone, of other kinds, huge, strange."""

import copy
import json
from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

ANN, GROUP, BOT = 1_111_111, -1_002_222, 3_333_333
"""Ids that whoever brings the updates puts those in the place of that there are."""
_ANN = {"id": ANN, "is_bot": False, "first_name": "Ann", "username": "ann_b", "language_code": "en"}
_BOT = {"id": BOT, "is_bot": True, "first_name": "Placard", "username": "placard_bot"}
_PRIVATE = {"id": ANN, "type": "private", "first_name": "Ann"}
_GROUP = {"id": GROUP, "type": "supergroup", "title": "Street", "is_forum": True}
_SIZES = [
    {"file_id": "small", "file_unique_id": "s", "width": 90, "height": 67, "file_size": 1200},
    {"file_id": "large", "file_unique_id": "l", "width": 1280, "height": 960, "file_size": 90_000},
]
_FILE = {
    "file_id": "doc",
    "file_unique_id": "d",
    "file_name": "flyer.jpg",
    "mime_type": "image/jpeg",
    "file_size": 9000,
}
_TEXT = "Summer fair on Saturday 11 July, 2 pm, at the village green. Entry £3.50."
_MARK = {"type": "bot_command", "offset": 0, "length": 5}
_OLD = {"message_id": 3, "date": 1_760_000_000, "chat": _GROUP, "from": _BOT, "text": "An answer"}
_PHOTO = {"photo": _SIZES}
_VERBS = "plftamngukcvqbdsyohjzxrw"
"""First letters of what buttons carry, those that there are and one that there is not."""
_CHOICES = (
    "plain",
    "brief",
    "",
    "30",
    "poet",
    "change",
    "formal",
    "de",
    "0123456789ab",
    "",
    "",
    "",
    "0",
    "",
    "joined",
    "zone.Europe.Lisbon",
    "quiet.21-6",
    "",
    "at.1760000000",
    "",
    "",
    "yes",
    "",
    "",
)
"""What each of them carries behind its answer."""
_PREVIEW = {"inline_keyboard": [[{"text": "Post now", "callback_data": "h:abcdefabcdefabcd:now"}]]}
_BUTTONS = {"inline_keyboard": [[{"text": "Shorter", "callback_data": "l:abcdefabcdef:brief"}]]}


def _message(chat: dict[str, Any] = _PRIVATE, **content: Any) -> dict[str, Any]:
    return {"message_id": 7, "date": 1_760_000_000, "chat": chat, "from": _ANN, **content}


_SAMPLES: tuple[dict[str, Any], ...] = (
    {"message": _message(text=_TEXT)},
    {"message": _message(text="/start", entities=[_MARK])},
    {"message": _message(text="/read formal", entities=[_MARK])},
    {"message": _message(text="/cancel", entities=[{**_MARK, "length": 7}])},
    {"message": _message(photo=_SIZES, caption="formal, please")},
    {"message": _message(photo=_SIZES, media_group_id="12345", caption="/read")},
    {"message": _message(document=_FILE)},
    {"message": _message(document={**_FILE, "mime_type": "application/pdf"})},
    {"message": _message(video={"file_id": "v", "file_unique_id": "v", "width": 9, "height": 9, "duration": 3})},
    {"message": _message(voice={"file_id": "v", "file_unique_id": "v", "duration": 3})},
    {"message": _message(
        sticker={"file_id": "v", "file_unique_id": "v", "type": "regular", "width": 5, "height": 5,
                 "is_animated": False, "is_video": False},
    )},
    {"message": _message(location={"latitude": 51.5, "longitude": -0.1})},
    {"message": _message(contact={"phone_number": "+441632960000", "first_name": "Ann"})},
    {"message": _message(poll={
        "id": "1", "question": "?", "options": [{"text": "a", "voter_count": 0, "persistent_id": "1"}],
        "total_voter_count": 0, "is_closed": False, "is_anonymous": True, "type": "regular",
        "allows_multiple_answers": False, "allows_revoting": False,
    })},
    {"message": _message(
        text=_TEXT,
        forward_origin={"type": "user", "date": 1_760_000_000, "sender_user": _ANN},
    )},
    {"message": _message(
        chat=_GROUP, text="/read@placard_bot", entities=[{**_MARK, "length": 17}], message_thread_id=5,
        is_topic_message=True, reply_to_message={**_OLD, "from": _ANN, **_PHOTO},
    )},
    {"message": _message(chat=_GROUP, text="shorter", reply_to_message=_OLD)},
    {"message": _message(chat=_GROUP, new_chat_members=[_BOT])},
    {"message": _message(chat={"id": -5, "type": "group", "title": "Old"}, migrate_to_chat_id=GROUP)},
    {"message": _message(chat=_GROUP, sender_chat=_GROUP, text=_TEXT)},
    {"edited_message": _message(text=_TEXT, edit_date=1_760_000_005)},
    {"channel_post": {"message_id": 8, "date": 1_760_000_000, "photo": _SIZES,
                      "chat": {"id": -100_9, "type": "channel", "title": "News"}}},
    {"callback_query": {"id": "77", "from": _ANN, "chat_instance": "9", "data": "l:abcdefabcdef:brief",
                        "message": {**_OLD, "reply_markup": _BUTTONS}}},
    {"callback_query": {"id": "78", "from": _ANN, "chat_instance": "9", "data": "x",
                        "message": {"chat": _GROUP, "message_id": 3, "date": 0}}},
    {"callback_query": {"id": "79", "from": _ANN, "chat_instance": "9", "game_short_name": "g",
                        "inline_message_id": "i"}},
    {"guest_message": _message(
        chat=_GROUP, text="@placard_bot", guest_query_id="6", reply_to_message={**_OLD, "from": _ANN, **_PHOTO},
    )},
    {"callback_query": {"id": "80", "from": _ANN, "chat_instance": "9", "data": "y:0:automatic.on", "message": _OLD}},
    {"callback_query": {"id": "81", "from": _ANN, "chat_instance": "9", "data": f"s:{ANN}:zone.Europe.Lisbon",
                        "message": {**_OLD, "chat": {"id": ANN, "type": "private"}}}},
    *({"callback_query": {
        "id": f"9{verb}", "from": _ANN, "chat_instance": "9",
        "data": f"{verb}:{ANN if verb in 'sx' else 'abcdefabcdefabcd'}:{choice}",
        "message": {**_OLD, "chat": {"id": ANN, "type": "private"}, "reply_markup": _BUTTONS},
    }} for verb, choice in zip(_VERBS, _CHOICES, strict=True)),
    {"callback_query": {"id": "82", "from": _ANN, "chat_instance": "9", "data": "x:1111111:yes", "message": {
        **_OLD, "reply_markup": {"inline_keyboard": [[{"text": "Yes", "callback_data": "x:1111111:yes"}]]},
    }}},
    *({"inline_query": {"id": "5", "from": _ANN, "query": query, "offset": "", "chat_type": "group"}}
      for query in ("abc", "", "draft abcdefabcdefabcd")),
    *({"my_chat_member": {
        "chat": _GROUP, "from": _ANN, "date": 1_760_000_000,
        "old_chat_member": {"user": _BOT, "status": before}, "new_chat_member": {"user": _BOT, "status": after},
    }} for before, after in (("left", "member"), ("member", "kicked"), ("kicked", "administrator"))),
    {"guest_message": _message(chat=_GROUP, text="@placard_bot formal", guest_query_id="7", photo=_SIZES)},
    *({"message": _message(text=text, reply_to_message={**_OLD, "chat": _PRIVATE, "reply_markup": _BUTTONS})}
      for text in ("When is it?", "without the price", "21:00", "zone: Lisbon", _TEXT)),
    {"message": _message(text="tomorrow 9:00", reply_to_message={**_OLD, "chat": _PRIVATE, "reply_markup": _PREVIEW})},
    {"message": _message(chat=_GROUP, text="quiet: 21-6", reply_to_message=_OLD)},
    *({"message": _message(text=text, entities=[{**_MARK, "length": len(text.split()[0])}])}
      for text in ("/ask when?", "/find fair", "/history", "/scheduled", "/settings zone: Lisbon", "/start history",
                   "/privacy", "/forget", "/help")),
    *({"message": _message(chat=_GROUP, text=text, entities=[{**_MARK, "length": len(text)}])}
      for text in ("/settings@placard_bot", "/history@placard_bot", "/scheduled@placard_bot")),
)  # fmt: skip

_JUNK: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 2**31, -(2**63), 2**63, 2**64, 10**400, 0.5, 1e308, float("inf"), float("nan"), "",
    "0", " ", "\x00", "\ud800", "x\udfff", "\u202e\u2066", "a" * 5000, "😀" * 4096, "/read", "/start@placard_bot", "/",
    "{ $x }", "[bold]", "%s%n", "../../etc/passwd", "bot:{inbox}:ready", "\r\n* 1", "\x1b[2J", [], [None], [[]], {},
    {"id": 1}, [1] * 500, {"a": {"b": {"c": []}}}, "private", "supergroup", "channel",
)  # fmt: skip
junk = st.one_of(
    st.sampled_from(_JUNK).map(copy.deepcopy),
    st.integers(),
    st.text(max_size=30),
    st.recursive(st.none() | st.booleans() | st.integers(), lambda inner: st.lists(inner, max_size=3), max_leaves=6),
)


def _places(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Ways to everything inside."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in inside:
        yield (*way, key)
        yield from _places(part, (*way, key))


@st.composite
def _changed(draw: st.DrawFn) -> dict[str, Any]:
    update = copy.deepcopy({"update_id": draw(st.integers(1, 2**31 - 1)), **draw(st.sampled_from(_SAMPLES))})
    for _ in range(draw(st.integers(0, 4))):
        ways = list(_places(update))
        if not ways:
            break
        *way, key = draw(st.sampled_from(ways))
        inside: Any = update
        for step in way:
            inside = inside[step]
        match draw(st.sampled_from(["junk", "junk", "junk", "gone", "other", "more", "doubled"])):
            case "gone":
                del inside[key]
            case "other":
                inside[key] = copy.deepcopy(draw(st.sampled_from(_SAMPLES)))
            case "more" if isinstance(inside, dict):
                kinds = sorted({name for sample in _SAMPLES for content in sample.values() for name in content})
                inside[draw(st.sampled_from(kinds))] = draw(junk)
            case "doubled" if isinstance(inside, list):
                inside += copy.deepcopy(inside)
            case _:
                inside[key] = draw(junk)
    return update


@st.composite
def _bytes(draw: st.DrawFn) -> bytes:
    """The update as text, now and then broken off, or with a piece of it changed."""
    text = json.dumps(draw(_changed())).encode()
    for _ in range(draw(st.sampled_from([0, 0, 0, 0, 0, 1, 2]))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(st.binary(max_size=4)) + text[at + draw(st.integers(0, 9)) :]
    return text


_DEEP = b'{"update_id":1,"message":' + b'{"reply_to_message":' * 900 + b"1" + b"}" * 901
any_updates = st.one_of(
    _bytes(), _bytes(), _bytes(), _bytes(), _bytes(), _bytes(), _bytes(), _bytes(), _bytes(),
    st.binary(max_size=200),
    st.sampled_from([b"", b"null", b"[]", b"1", b"[" * 50_000, b'{"update_id":' * 2000, b'{"update_id":1}', _DEEP]),
    st.dictionaries(st.sampled_from(["update_id", "message", "callback_query"]), junk).map(
        lambda update: json.dumps(update).encode()
    ),
)  # fmt: skip
"""The body of what comes to the webhook."""
