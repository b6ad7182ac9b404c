"""What people see in their chats in the end, held against what they are owed."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from bot.demo import DemoServer
from bot.demo.views import MessageView
from tests.chaos.crowd import Asked
from tests.hosts.programs import STATUS

_NAME = re.compile(r"<\d+\.\d+>")


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """What is wrong, a line each."""

    lost: tuple[str, ...]
    """Questions without an answer or a sentence."""
    doubled: tuple[str, ...]
    """Questions with more than one message of the bot."""
    misplaced: tuple[str, ...]
    """Answers that say what another photo says, or stand elsewhere than under their own."""
    overtaken: tuple[str, ...]
    """Answers that stand above one to an earlier question of their chat. Albums wait for their last photo, so they are
    compared among themselves."""
    answered: int
    refused: int
    """Harmful ones that got their sentence."""
    given_up: tuple[str, ...]
    """Harmless ones that got a sentence in place of an answer."""

    @property
    def faultless(self) -> bool:
        return not (self.lost or self.doubled or self.misplaced or self.overtaken)


def open_questions(server: DemoServer, asked: Iterable[Asked]) -> list[Asked]:
    """Those that have no final word yet."""
    said = _said(server, asked)
    return [one for one in asked if not _settled(said.get(_key(one), []))]


def judge(server: DemoServer, asked: Sequence[Asked]) -> Verdict:
    """What the chats show."""
    said = _said(server, asked)
    lost, doubled, misplaced, given_up = [], [], [], []
    counts = Counter[str]()
    known = {message for one in asked for message in ((one.chat, id) for id in one.messages)}
    for one in asked:
        found = said.get(_key(one), [])
        told = f"{' '.join(one.names)} in chat {one.chat}: {[message.text for message in found]}"
        if len(found) > 1:
            doubled.append(told)
        if not _settled(found):
            lost.append(told)
            continue
        names = _NAME.findall(found[-1].text)
        if set(names) - set(one.names):
            misplaced.append(told)
        elif set(names) == set(one.names):
            counts["answered"] += 1
        elif names:
            lost.append(told)
        elif one.evil:
            counts["refused"] += 1
        else:
            given_up.append(told)
    for chat in {one.chat for one in asked}:
        stray = [message.text for message in server.answers(chat) if (chat, message.reply_to) not in known]
        misplaced += [f"chat {chat}: {text}" for text in stray]
    return Verdict(
        lost=tuple(lost),
        doubled=tuple(doubled),
        misplaced=tuple(misplaced),
        overtaken=tuple(_overtaken(asked, said)),
        given_up=tuple(given_up),
        answered=counts["answered"],
        refused=counts["refused"],
    )


def _key(one: Asked) -> tuple[int, int]:
    return one.chat, one.messages[0]


def _said(server: DemoServer, asked: Iterable[Asked]) -> dict[tuple[int, int], list[MessageView]]:
    """The bot's messages by the question that they reply to."""
    questions = {(one.chat, message): _key(one) for one in asked for message in one.messages}
    said = defaultdict(list)
    for chat in {one.chat for one in asked}:
        for message in server.answers(chat):
            if message.reply_to and (key := questions.get((chat, message.reply_to))):
                said[key].append(message)
    return said


def _settled(found: Sequence[MessageView]) -> bool:
    return bool(found) and not any(message.text.startswith(STATUS) for message in found)


def _overtaken(asked: Iterable[Asked], said: dict[tuple[int, int], list[MessageView]]) -> Iterable[str]:
    newest: dict[tuple[int, bool], int] = {}
    for one in asked:
        for message in said.get(_key(one), [])[:1]:
            place = one.chat, len(one.messages) > 1
            if message.id < newest.get(place, 0):
                yield f"{' '.join(one.names)} in chat {one.chat}"
            newest[place] = max(newest.get(place, 0), message.id)
