"""A question and how far it is: what the bot remembers of it, and the jobs that are made of it."""

from enum import StrEnum
from hashlib import blake2b

import msgspec

from bot.albums import Item
from bot.captions import Caption
from bot.sender import Place
from engine.contract import Job, Options, Photo, Problem, Want


class Stage(StrEnum):
    """How far the bot's side of a question is."""

    ACCEPTED = "accepted"
    """It is written down."""
    TOLD = "told"
    """The person sees the status message."""
    ANSWERED = "answered"
    """The status message has become the answer."""


PAST = 20
"""Changes of an answer that can be taken back, the newest; a person does not remember more of them."""
REFUSED = "refused"
"""Stands for the id of the job that is shown where the answer is that there is no job."""


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """What a person sent, ready for the engine."""

    answer: str
    """Short id of the answer, also in the data of its buttons."""
    key: str
    """What the question is known by within its chat: a message, or an album."""
    place: Place
    source: int
    """Id of the message that the answer replies to."""
    asker: int
    """Id of the one person who may press the buttons; 0: anyone, where Telegram does not tell who asked."""
    items: tuple[Item, ...] = ()
    """What was sent; one item a photo or file, none where the question is a text."""
    caption: Caption = Caption()
    language: str = ""
    """Of the sentences around the message, as in `bot.locale`."""
    photos: tuple[Photo, ...] = ()
    numbers: tuple[int, ...] = ()
    """For each photo its place among the items, from 1, as the person counts them."""
    text: str = ""
    unasked: bool = False
    """Whether nobody asked, so that nothing is said until there is an answer that is worth it."""
    inline: str = ""
    """Telegram's id of the message that is the answer, where it stands in a chat that the bot is not in."""
    problems: tuple[Problem, ...] = ()
    """What kept items out of the job; `photo` counts the items from 0."""

    @property
    def owner(self) -> str:
        """Whose job and photos these are, as in `Job.owner`."""
        return owner_of(self.place.chat, self.asker)


class Beside(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked for beside the message: a message of its own comes of it."""

    want: Want
    reply_to: int
    """Id of the message that it replies to."""
    question: str = ""
    """As in `Job.question`. Not kept: it may be another person's than the photo."""
    owner: str = ""
    """As in `Job.owner`: who wants it, where that is somebody else than who sent the photo. Not kept either: it would
    outlast what is removed of them."""
    language: str = ""
    """Of who wants it, as in `bot.locale`."""


class State(msgspec.Struct, frozen=True, kw_only=True):
    """A question and how far it is."""

    question: Question
    status: int | None = None
    wanted: str = ""
    shown: str = ""
    sent: frozenset[str] = frozenset()
    """What was sent beside the answer: "text", "marks", "calendar", …"""
    stopped: bool = False
    """Whether the person stopped it before there was a job."""
    failed: int = 0
    """Changes of the answer that did not work."""
    options: dict[str, Options] = {}
    past: dict[str, tuple[str, ...]] = {}
    """By job, those whose results stood there before its own, the oldest first; no entry where there were none."""
    besides: dict[str, Beside] = {}
    """By the job that each is for."""
    replies: tuple[int, ...] = ()
    """Messages that reply to questions about the photo."""

    @property
    def stage(self) -> Stage:
        if self.shown:
            return Stage.ANSWERED
        return Stage.ACCEPTED if self.status is None else Stage.TOLD

    @property
    def behind(self) -> tuple[str, ...]:
        """What a change of what stands in the chat now can be taken back to, the oldest first."""
        stands = (self.shown,) if self.shown in self.options else ()
        return (*self.past.get(self.shown, ()), *stands)[-PAST:]


def owner_of(chat: int, asker: int) -> str:
    """A person; the chat, where Telegram does not tell who asks there."""
    return str(asker or chat)


def job(
    question: Question,
    options: Options,
    *,
    failed: int = 0,
    want: Want = Want.MESSAGE,
    asked: str = "",
    owner: str = "",
) -> Job:
    """The job that answers the question with these options, after so many changes that did not work; or what is wanted
    besides, by `owner`, where `asked` is what they want to know."""
    decides = msgspec.json.encode((question.photos, question.text, options, failed, want, asked, owner))
    return Job(
        id=f"{question.answer}.{blake2b(decides, digest_size=6).hexdigest()}",
        want=want,
        question=asked,
        owner=owner or question.owner,
        photos=question.photos,
        text=question.text,
        options=options,
    )


def answer_of(job_id: str) -> str:
    return job_id.partition(".")[0]
