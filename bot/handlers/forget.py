"""/forget: removes what is kept of whoever says it, after one more tap."""

from telegram import CallbackQuery, Message, Update

from bot import buttons, forgetting, items
from bot.buttons import Press
from bot.deps import Deps
from bot.forgetting import Removed
from bot.handlers import door
from bot.handlers.commands import place_of, say
from bot.rich import Rich
from bot.sender import Place
from bot.state import owner_of


async def ask(deps: Deps, update: Update) -> None:
    """Ask whether it is meant. Somebody whom Telegram does not name has a button that would be anybody's, so of them it
    is removed at once: what was asked without a name in this group."""
    message = update.message
    if message is None:
        return
    place, asker = place_of(message), items.asker_of(message.from_user)
    if not asker:
        removed = await forgetting.forget(deps, owner_of(place.chat, 0), 0)
        await say(deps, message, told(deps, removed))
        return
    sentence = Rich(deps.locale.text("forget-ask"))
    keyboard = buttons.under_forgetting(deps.locale, asker)
    key = f"said:{place.chat}:{message.message_id}"
    await deps.sender.send(place, sentence, reply_to=message.message_id, buttons=keyboard, key=key)


async def pressed(deps: Deps, query: CallbackQuery, press: Press) -> None:
    """The other tap, which only who asked can make."""
    message = query.message
    own = press.answer == str(query.from_user.id) and door.carries(deps, query)
    if not own or not isinstance(message, Message):
        await deps.sender.answer(query.id, deps.locale.text("pressed-foreign-forget"))
        return
    await deps.sender.answer(query.id)
    if press.choice == buttons.YES:
        removed = await forgetting.forget(deps, press.answer, query.from_user.id)
        sentence = told(deps, removed)
    else:
        sentence = deps.locale.text("forget-kept")
    place = Place(chat=message.chat.id, thread=message.message_thread_id if message.is_topic_message else None)
    await deps.sender.edit(place, message.message_id, Rich(sentence), final=True)


def told(deps: Deps, removed: Removed) -> str:
    """What was removed, in figures."""
    if removed.nothing:
        return deps.locale.text("forget-nothing")
    counts = {
        "questions": removed.questions,
        "photos": removed.engine.photos,
        "answers": removed.engine.answers,
        "cancelled": removed.engine.cancelled,
        "items": removed.items,
        "buried": removed.engine.buried + removed.aside,
        "days": removed.engine.days,
        "posts": removed.posts,
        "groups": removed.groups,
        "history": removed.history,
        "settings": removed.settings,
    }
    parts = [deps.locale.text(f"forget-{name}", count=count) for name, count in counts.items() if count]
    return deps.locale.text("forget-done", list=deps.locale.text("list-comma").join(parts))
