"""The bot's name typed in any chat: the person's own messages, ready to be sent there.

"draft <id>", which the button under an answer types, is one message; anything else looks among their last ones. An id
cannot be guessed, and is of no use to anybody but who asked.
"""

import asyncio
import re

from telegram import InlineQuery, InlineQueryResultArticle, InputTextMessageContent, LinkPreviewOptions, Update

from bot import forms, reply, sentences
from bot.access import Verdict
from bot.buttons.out import DRAFT
from bot.deps import Deps
from bot.handlers.changing import may_change
from bot.rich import Rich
from bot.state import State
from engine.contract import Draft, Result

_ONE = re.compile(re.escape(DRAFT) + "([0-9a-f]{16})")
_TITLE = 64
"""Characters of a message's name in the list."""
_BELOW = 120
"""Characters of its text below that."""

_LOOKED_AT = 100
"""Of a person's questions, the newest, that words are looked for in, anew with every letter that they type."""

Draftlike = tuple[State, Result, Draft]
"""A message: where it was asked for, what stands there, and the form in which it is sent."""


async def asked(deps: Deps, update: Update) -> None:
    query = update.inline_query
    if query is None:
        return
    found = _ONE.fullmatch(query.query.strip())
    state = await deps.jobs.state(found[1]) if found else None
    person = query.from_user.id
    chat = state.question.place.chat if state else person
    if await deps.access.verdict([person], chat) is not Verdict.ADMITTED:
        await _nothing(deps, query, "inline-refused")
    elif found:
        await _one(deps, query, state)
    else:
        await _last(deps, query, query.query.casefold().split())


async def _one(deps: Deps, query: InlineQuery, state: State | None) -> None:
    standing = await forms.shown(deps, state) if state else None
    if state is None or standing is None:
        await _nothing(deps, query, "inline-unknown")
    elif not may_change(state, query.from_user.id):
        await _nothing(deps, query, "inline-foreign")
    elif (draft := await forms.for_telegram(deps, state, standing, wait=deps.settings.placard_form_wait)) is None:
        await _nothing(deps, query, "inline-later")
    elif not reply.fits(reply.posted(draft)):
        await _nothing(deps, query, "inline-too-long")
    else:
        await deps.sender.offer(query.id, [_result(deps, (state, standing, draft))])


async def _last(deps: Deps, query: InlineQuery, words: list[str]) -> None:
    """Their last messages, the newest first; those in which all of the words stand."""
    lately = await deps.jobs.asked(str(query.from_user.id), most=_LOOKED_AT)
    mine = [state for state in reversed(lately) if state.shown]
    found: list[tuple[State, Result]] = []
    for state in mine:
        standing = await forms.shown(deps, state)
        if standing and standing.message and all(word in _searched(standing) for word in words):
            found.append((state, standing))
        if len(found) == deps.settings.placard_inline_most:
            break
    wait = deps.settings.placard_form_wait
    drafts = await asyncio.gather(*(forms.for_telegram(deps, state, standing, wait=wait) for state, standing in found))
    made = [
        (state, standing, draft or standing.message)
        for (state, standing), draft in zip(found, drafts, strict=True)
        if standing.message
    ]
    results = [_result(deps, one) for one in made if reply.fits(reply.posted(one[2]))]
    if results:
        await deps.sender.offer(query.id, results)
    else:
        await _nothing(deps, query, "inline-too-long" if made else "inline-none")


async def _nothing(deps: Deps, query: InlineQuery, sentence: str) -> None:
    await deps.sender.offer(query.id, [], button=deps.locale.text(sentence))


def _result(deps: Deps, message: Draftlike) -> InlineQueryResultArticle:
    state, standing, draft = message
    rich = reply.posted(draft)
    return InlineQueryResultArticle(
        state.question.answer,
        sentences.short(standing.title, _TITLE) or deps.locale.text("inline-untitled"),
        InputTextMessageContent(
            rich.text, entities=rich.entities or None, link_preview_options=LinkPreviewOptions(is_disabled=True)
        ),
        description=sentences.short(_without(rich, standing.title), _BELOW) or None,
    )


def _searched(standing: Result) -> str:
    message = standing.message
    return f"{standing.title}\n{message.text if message else ''}".casefold()


def _without(rich: Rich, title: str) -> str:
    """The message behind its title, which stands above it."""
    return rich.text.removeprefix(title).strip()
