"""A result or a failure as the one message that answers it: text with styles, buttons, files, a picture.

The group message stands first. For WhatsApp and as plain text it stands in a block that one tap copies, with the marks
that WhatsApp turns into bold and italic. For Telegram it stands as it will look there, in real styles: Telegram copies
and forwards styles along with the words, and would show marks as they are. (A short one has a Copy button besides.)
Then comes what was checked, what could not be read, and all the text in a quotation that unfolds.

Message and text are never cut off: what does not fit in one Telegram message goes into a file, the text before the
message. Only of remarks on a great many photos the last ones are left out.
"""

import re
from collections.abc import Iterator, Sequence

import msgspec
from telegram import InlineKeyboardMarkup, MessageEntity

from bot import buttons, doubts, regions, sentences
from bot.buttons import NOWHERE, Menu, Under, Ways
from bot.locale import Locale
from bot.rich import ENTITY_LIMIT, TEXT_LIMIT, Rich, bold, cut, inert, italic, join, pre, quote
from bot.state import Question
from engine.contract import Draft, Failure, Length, Options, Platform, Problem, Result
from engine.errors import Code

LIST_LIMIT = 400
"""Characters of a list of facts in an answer; the others are counted."""
NAME_LIMIT = 40
"""Characters of a title in the name of a file."""


class File(msgspec.Struct, frozen=True, kw_only=True):
    """A text file that goes with an answer."""

    kind: str
    """"text" or "message"; the text of an answer is sent once, however often its message changes."""
    name: str
    text: str


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What is shown in the chat."""

    rich: Rich
    buttons: InlineKeyboardMarkup | None = None
    files: tuple[File, ...] = ()
    picture: bytes = b""
    """A PNG of what is hard to read, cut out of the photo; it is shown once, with the first answer that has it."""


def result(
    locale: Locale,
    question: Question,
    options: Options,
    result: Result,
    *,
    thinks: bool = True,
    ways: Ways = NOWHERE,
    before: str = "",
    translates: bool = False,
    menu: Menu = Menu.MAIN,
    notice: str = "",
) -> Answer:
    """The answer to a question; `thinks`, `ways`, `before`, `translates` as in `Under`, `notice` is a sentence about
    a change that did not work."""
    problems = _problems(locale, question, result.problems)
    draft = result.message
    if draft is None:
        return Answer(rich=cut(join("\n\n", [_nothing(locale, question, result), *problems, notice]), TEXT_LIMIT))
    under = Under(
        locale=locale,
        answer=question.answer,
        options=options,
        result=result,
        draft=draft,
        text=bool(question.photos),
        thinks=thinks,
        ways=ways,
        before=before,
        translates=translates,
    )
    keyboard = buttons.under_answer(under, menu)
    text = result.text if question.photos else ""
    checked = inert(_checked(locale, question, result, draft))
    for shown, message, files in _ways(locale, result, draft, text, options):
        inside = all(file.kind != "message" for file in files)
        below = join("\n", [checked, _copying(locale, draft) if inside else ""])
        rich = join("\n\n", [message, below, *problems, notice, shown])
        answer = Answer(rich=rich, buttons=keyboard, files=files, picture=result.cutout)
        if fits(answer.rich):
            return answer
    return msgspec.structs.replace(answer, rich=cut(answer.rich, TEXT_LIMIT))


def for_guests(locale: Locale, question: Question, result: Result) -> Answer:
    """The answer in a chat that the bot is not in: the message and what was checked, without files or buttons."""
    draft = result.message
    if draft is None:
        problems = _problems(locale, question, result.problems)
        return Answer(rich=join("\n\n", [_nothing(locale, question, result), *problems]))
    rich = join("\n\n", [message_of(locale, draft), inert(_checked(locale, question, result, draft))])
    return Answer(rich=rich if fits(rich) else Rich(locale.text("guest-too-long")))


def failure(locale: Locale, question: Question, failure: Failure) -> Answer:
    """The answer where there is no result: a sentence for each photo that is to blame, else one for the job."""
    blamed = _problems(locale, question, failure.problems)
    rich = join("\n\n", blamed or [sentences.error(locale, failure.code, failure.data)])
    return Answer(rich=cut(rich, TEXT_LIMIT))


def unchanged(locale: Locale, failure: Failure) -> str:
    """Why a change did not work, to stand under the answer that stood there before."""
    return locale.text("answer-change-failed", sentence=sentences.error(locale, failure.code, failure.data))


def unread(locale: Locale, question: Question) -> Answer:
    """The answer where none of what was sent could be given to the engine."""
    return Answer(rich=join("\n\n", _problems(locale, question, ())))


def text_file(locale: Locale, result: Result) -> File:
    """All the text of the photos, as a file."""
    return File(kind="text", name=file_name(locale, result, "text"), text=result.text)


def posted(draft: Draft) -> Rich:
    """A message as it stands in a group of Telegram, alone."""
    return inert(Rich(draft.text, tuple(MessageEntity(e.type, e.offset, e.length) for e in draft.entities)))


def fits(rich: Rich) -> bool:
    """Whether Telegram takes it as one message."""
    return rich.length16 <= TEXT_LIMIT and len(rich.entities) <= ENTITY_LIMIT


def _nothing(locale: Locale, question: Question, result: Result) -> str:
    """That there is no text, unless a problem tells already why there is none."""
    if question.text:
        return locale.text("answer-no-words")
    blamed = {problem.photo for problem in result.problems if problem.fatal or problem.code == Code.UNKNOWN_SCRIPT}
    blank = len(question.photos) - len(blamed)
    return locale.text("answer-no-text", photos=blank) if blank > 0 else ""


def _ways(
    locale: Locale, result: Result, draft: Draft, text: str, options: Options
) -> Iterator[tuple[Rich, Rich, tuple[File, ...]]]:
    """Ways to show text and message, the fullest first; the last one has both in files."""
    below = text_file(locale, result)
    heading = bold(locale.text("answer-text-heading"))
    in_quote = heading + "\n" + quote(inert(text)) if text else Rich()
    in_file = italic(locale.text("answer-text-in-file")) if text else Rich()
    message = message_of(locale, draft)
    yield in_quote, message, ()
    yield in_file, message, (below,) if text else ()
    too_long = "answer-message-in-file-short" if options.length is Length.BRIEF else "answer-message-in-file"
    title = result.title if len(result.title) <= LIST_LIMIT else ""
    yield (
        in_file,
        join("\n", [bold(inert(title)), locale.text(too_long, characters=len(draft.text))]),
        (
            File(kind="message", name=file_name(locale, result, "message"), text=draft.text),
            *((below,) if text else ()),
        ),
    )


def message_of(locale: Locale, draft: Draft) -> Rich:
    """The group message alone, ready to be copied."""
    if draft.platform is not Platform.TELEGRAM:
        return pre(draft.text)
    shown = posted(draft)
    # Some entities are for the headings and quotations around the message.
    if len(shown.entities) + 4 <= ENTITY_LIMIT:
        return shown
    return pre(draft.text) + "\n" + italic(locale.text("answer-unstyled"))


def _checked(locale: Locale, question: Question, result: Result, draft: Draft) -> str:
    """What holding the message against the photo found."""
    checks, thought = draft.checks, result.thought
    lines = []
    if thought:
        spent = sentences.seconds(locale, thought.seconds)
        lines.append(
            locale.text("answer-weighed", drafts=thought.drafts, seconds=spent, kept=checks.kept, of=checks.of)
        )
    elif checks.of:
        lines.append(locale.text("answer-kept", kept=checks.kept, of=checks.of))
    if not checks.of and not checks.yours:
        lines.append(locale.text("answer-nothing-to-check" if question.photos else "answer-nothing-to-check-text"))
    if checks.dropped:
        lines.append(locale.text("answer-dropped", list=sentences.quoted(locale, checks.dropped, LIST_LIMIT)))
    if draft.language:
        lines.append(locale.text("answer-translated", language=regions.own_name(draft.language)))
    if checks.omitted:
        lines.append(locale.text("answer-omitted", list=sentences.quoted(locale, checks.omitted, LIST_LIMIT)))
    if checks.yours:
        lines.append(locale.text("answer-yours", list=sentences.quoted(locale, checks.yours, LIST_LIMIT)))
    lines += doubts.lines(locale, result.facts)
    return "\n".join(lines)


def _copying(locale: Locale, draft: Draft) -> Rich:
    """How to copy a message for WhatsApp where no button opens it there."""
    opens = draft.platform is not Platform.WHATSAPP or buttons.whatsapp_link(draft)
    return Rich() if opens else italic(locale.text("answer-copy"))


def _problems(locale: Locale, question: Question, found: Sequence[Problem]) -> list[str]:
    """A sentence for each photo that something is to be said about, in their order; first of all what is about none."""
    numbered = [(problem.photo + 1, problem) for problem in question.problems]
    numbered += [(_number(question.numbers, problem.photo), problem) for problem in found]
    out: dict[str, None] = {}
    for number, problem in sorted(numbered, key=lambda pair: pair[0]):
        sentence = sentences.error(locale, problem.code, problem.data)
        if len(question.items) > 1 and number > 0 and problem.code != Code.TOO_MANY_PHOTOS:
            sentence = locale.text("answer-problem", number=number, sentence=sentence)
        out[sentence] = None
    return list(out)


def _number(numbers: Sequence[int], photo: int) -> int:
    """The photo's place in what was sent, from 1; 0 for none of them."""
    return numbers[photo] if 0 <= photo < len(numbers) else photo + 1


def file_name(locale: Locale, result: Result, kind: str, ending: str = "txt") -> str:
    """A file name that tells what it is of: the title, then the word for its kind (`file-<kind>`)."""
    title = " ".join(re.sub(r"[^\w -]+", " ", result.title).split())[:NAME_LIMIT].strip()
    word = locale.text(f"file-{kind}")
    return f"{title} – {word}.{ending}" if title else f"{word}.{ending}"
