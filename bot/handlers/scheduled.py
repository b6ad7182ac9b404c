"""/scheduled: what of a person waits to be posted, and how to cancel it."""

from telegram import CallbackQuery, InlineKeyboardMarkup, Message, Update

from bot import items, poster, sentences
from bot.buttons import Press
from bot.buttons import post as under
from bot.deps import Deps
from bot.handlers import door
from bot.handlers.commands import place_of, say
from bot.postings import Posting, Stage
from bot.rich import Rich, inert

_TITLE = 40
"""Characters of a message's first line in the list."""


async def show(deps: Deps, update: Update) -> None:
    """In a group only what is for that group: the names of others are nobody's business there."""
    if message := update.message:
        place = place_of(message)
        text, keyboard = await _listed(deps, items.asker_of(message.from_user), place.chat)
        await say(deps, message, text, buttons=keyboard)


async def pressed(deps: Deps, query: CallbackQuery, press: Press) -> None:
    """Cancel one, and list those that are left."""
    posting, message = await deps.postings.get(press.answer), query.message
    if posting is None or not isinstance(message, Message) or not door.carries(deps, query):
        await deps.sender.answer(query.id, deps.locale.text("pressed-post-over"))
        return
    if posting.person != query.from_user.id:
        await deps.sender.answer(query.id, deps.locale.text("pressed-post-foreign"))
        return
    if not await door.admits_press(deps, query):
        return
    if posting.stage is Stage.PLANNED and await deps.postings.cancel(posting.id):
        await deps.sender.answer(query.id, deps.locale.text("posting-cancelled", group=posting.title))
        await poster.cancelled(deps, posting)
    else:
        await deps.sender.answer(query.id, deps.locale.text("pressed-post-over"))
    text, keyboard = await _listed(deps, posting.person, message.chat.id)
    await deps.sender.edit(place_of(message), message.message_id, Rich(text), buttons=keyboard, final=True)


async def _listed(deps: Deps, person: int, chat: int) -> tuple[str, InlineKeyboardMarkup | None]:
    waiting = [one for one in await deps.postings.planned(person) if chat > 0 or deps.sender.home(one.group) == chat]
    if not waiting:
        return deps.locale.text("scheduled-none"), None
    lines = [deps.locale.text("scheduled-list"), *(_line(deps, n, one) for n, one in enumerate(waiting, 1))]
    return "\n".join(lines), under.scheduled(deps.locale, waiting)


def _line(deps: Deps, number: int, posting: Posting) -> str:
    title = inert(sentences.short(posting.text.strip().split("\n")[0], _TITLE)).text
    at = poster.told_time(deps, posting)
    return deps.locale.text("scheduled-one", number=number, title=title, group=posting.title, when=at)
