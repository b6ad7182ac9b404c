"""Who gets in: asked of every update before a handler sees it, so that nothing of a refused person is even fetched.

In a private chat somebody who may not use the bot is told so, with the number by which the operator knows them; in a
group only where they spoke to the bot. Either once in a while, so that nobody can make the bot talk for ever.
"""

from telegram import CallbackQuery, Message, Update
from telegram.constants import ChatType

from bot import items
from bot.access import Verdict
from bot.deps import Deps
from bot.handlers.commands import say

_SENTENCES = {Verdict.BLOCKED: "refused-blocked", Verdict.UNKNOWN: "refused-unknown"}


async def admits(deps: Deps, message: Message, *, asks: bool) -> bool:
    """Whether a message is taken; `asks` where it is plainly for the bot, so that silence would be no answer."""
    people = numbers(message)
    verdict = await deps.access.verdict(people, message.chat.id)
    if verdict is Verdict.ADMITTED:
        return True
    private = message.chat.type == ChatType.PRIVATE
    if verdict is Verdict.GROUP_BLOCKED or not (asks or private):
        return False
    name, number = _SENTENCES[verdict], people[0] if people else message.chat.id
    if verdict is Verdict.UNKNOWN and not private:
        name, number = "refused-group", message.chat.id
    if not await deps.access.refused(message.chat.id, str(number)):
        await say(deps, message, deps.locale.text(name, id=str(number)), only=True)
    return False


async def hears(deps: Deps, message: Message, command: str) -> bool:
    """Whether a command is heard that is for refused people too: theirs to have their data removed. From them as seldom
    as they are told that they are refused."""
    people = numbers(message)
    if await deps.access.verdict(people, message.chat.id) is Verdict.ADMITTED:
        return True
    return not await deps.access.refused(message.chat.id, f"{command}:{people[0] if people else 0}")


async def admits_press(deps: Deps, query: CallbackQuery) -> bool:
    """Whether a press is taken. One that is not is noted nowhere, but answered each time, or the app would wait."""
    chat = query.message.chat.id if query.message else query.from_user.id
    if await deps.access.verdict([query.from_user.id], chat) is Verdict.ADMITTED:
        await deps.groups.saw(query)
        return True
    await deps.sender.answer(query.id, deps.locale.text("pressed-refused"))
    return False


async def may_ask(deps: Deps, message: Message) -> bool:
    """Whether a question is taken in a group that may leave asking to its admins; who is none is told so once in a
    while."""
    if not deps.group.admins_only or await is_admin(deps, message):
        return True
    people = numbers(message)
    if not await deps.access.refused(message.chat.id, f"ask:{people[0] if people else 0}"):
        await say(deps, message, deps.locale.text("group-only-admins-ask"), only=True)
    return False


async def is_admin(deps: Deps, message: Message) -> bool:
    """Whether a message of a group is an admin's, of whom Telegram is asked each time; who writes in the group's own
    name is one."""
    person = items.asker_of(message.from_user)
    if message.sender_chat is not None:
        return message.sender_chat.id == message.chat.id
    return bool(person) and await deps.sender.lookup.is_admin(message.chat.id, person)


def carries(deps: Deps, query: CallbackQuery) -> bool:
    """Whether the bot's message from under which something is pressed shows that button. An app of one's own can send
    what a button carries from under any message that it sees."""
    message = query.message
    if not isinstance(message, Message) or message.reply_markup is None or not is_ours(deps, message):
        return False
    return any(one.callback_data == query.data for row in message.reply_markup.inline_keyboard for one in row)


def is_ours(deps: Deps, message: Message) -> bool:
    """Whether the bot itself wrote it."""
    return message.from_user is not None and message.from_user.id == deps.me.id


async def moved(deps: Deps, update: Update) -> None:
    """A group became a supergroup: what holds of it goes with it."""
    message = update.message
    if message and message.migrate_to_chat_id:
        await deps.access.moved(message.chat.id, message.migrate_to_chat_id)
        await deps.group_settings.moved(message.chat.id, message.migrate_to_chat_id)


def numbers(message: Message) -> list[int]:
    """All that the sender goes by: the person, where Telegram tells, and the chat in whose name they write."""
    person = items.asker_of(message.from_user)
    return [*([person] if person else []), *([message.sender_chat.id] if message.sender_chat else [])]
