"""/help, /privacy, /cancel."""

from telegram import InlineKeyboardMarkup, Message, Update
from telegram.constants import ChatType

from bot import items, sentences
from bot.buttons import links
from bot.deps import Deps
from bot.rich import Rich
from bot.sender import Place
from bot.state import State

_WORDS = 5
"""Words of a text by which a person knows it again."""
_CHARACTERS = 60
"""Of these words; in some scripts a whole text is one word."""


async def help(deps: Deps, update: Update) -> None:
    if message := update.message:
        photos, bot = deps.engine.placard_max_photos, deps.me.username or ""
        buttons = links.add_to_group(deps.locale, bot) if message.chat.type == ChatType.PRIVATE else None
        parts = (
            deps.locale.text("help", photos=photos, bot=bot),
            *map(deps.locale.text, ("help-edits", "help-share", "help-settings", "help-history")),
        )
        await say(deps, message, "\n\n".join(parts), buttons=buttons)


async def privacy(deps: Deps, update: Update) -> None:
    """Every figure in it is the setting itself."""
    if message := update.message:
        named = (deps.engine.placard_writer, deps.engine.placard_proofreader)
        servers = dict.fromkeys(name for name in named if name.startswith("openai:"))
        sentence = deps.locale.text(
            "privacy",
            photos=sentences.duration(deps.locale, deps.engine.placard_keep_photos),
            results=sentences.duration(deps.locale, deps.engine.placard_keep_results),
            dead=sentences.duration(deps.locale, deps.engine.placard_keep_dead),
            model=", ".join(servers) or "none",
        )
        share = deps.locale.text("privacy-share", seen=sentences.duration(deps.locale, deps.settings.placard_keep_seen))
        parts = [sentence, share, deps.locale.text("privacy-settings")]
        if deps.history.on:
            keep = sentences.duration(deps.locale, deps.settings.placard_keep_history)
            parts.append(deps.locale.text("privacy-history", count=deps.settings.placard_history, keep=keep))
        await say(deps, message, "\n\n".join(parts))


async def cancel(deps: Deps, update: Update) -> None:
    """Stop the person's own jobs in this chat; the status message of each says so too, by its failure."""
    message = update.message
    if message is None:
        return
    place, asker = place_of(message), items.asker_of(message.from_user)
    stopped = [_photos(deps, count) for count in await deps.albums.stop(place, asker)] if asker else []
    running = await deps.jobs.running(place, asker)
    stopped += [_named(deps, state) for state in running if await _stop(deps, state)]
    if stopped:
        await say(deps, message, deps.locale.text("cancel-done", list=deps.locale.text("list-comma").join(stopped)))
    else:
        await say(deps, message, deps.locale.text("cancel-late" if running else "cancel-nothing"))


async def _stop(deps: Deps, state: State) -> bool:
    """False where it is too late."""
    if state.wanted:
        return await deps.client.cancel(state.wanted)
    await deps.jobs.stop(state.question)
    return True


async def say(
    deps: Deps,
    message: Message,
    sentence: str,
    *,
    about: str = "",
    buttons: InlineKeyboardMarkup | None = None,
    only: bool = False,
) -> None:
    """Reply with a sentence, once however often the update comes; `about` tells several of one message apart. `only`:
    in a group nobody else need see it, where Telegram can do that."""
    place = place_of(message)
    key = f"said:{place.chat}:{message.message_id}{about and ':' + about}"
    person = items.asker_of(message.from_user) if only and place.chat < 0 else 0
    await deps.sender.send(
        place, Rich(sentence), reply_to=message.message_id, buttons=buttons, key=key, only=person or None
    )


def place_of(message: Message) -> Place:
    """The chat, and the topic where the message stands in one."""
    return Place(chat=message.chat.id, thread=message.message_thread_id if message.is_topic_message else None)


def _photos(deps: Deps, count: int) -> str:
    return deps.locale.text("cancel-album", count=count) if count > 1 else deps.locale.text("cancel-photo")


def _named(deps: Deps, state: State) -> str:
    question = state.question
    if question.items:
        return _photos(deps, len(question.photos) or len(question.items))
    words = question.text.split()
    shown = " ".join(words[:_WORDS]) + (" …" if len(words) > _WORDS else "")
    return deps.locale.text("cancel-text", words=sentences.short(shown, _CHARACTERS))
