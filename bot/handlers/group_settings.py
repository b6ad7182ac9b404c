"""/settings in a group: for its admins, who are asked of Telegram each time; one message that changes itself."""

import re

import msgspec
from telegram import CallbackQuery, InlineKeyboardMarkup, Message
from telegram.constants import ChatType

from bot import items, regions, sentences
from bot.buttons import Press
from bot.buttons import group_settings as under
from bot.buttons.group_settings import GroupField
from bot.buttons.settings import NONE, OWN, zone_data, zone_from
from bot.deps import Deps
from bot.group_settings import GENERAL, HOURS, GroupSetting
from bot.handlers import door
from bot.handlers.commands import place_of, say
from bot.named import LONGEST, named
from bot.rich import Rich
from engine.contract import Length, Platform, Tone

_FIELDS = {"group-word-quiet": GroupField.QUIET, "settings-word-zone": GroupField.ZONE}
_RANGE = re.compile(r"(\d{1,2})(?:[:.]?00)?\s*[-–—]\s*(\d{1,2})(?:[:.]?00)?")
_EXAMPLE_ZONE = "Europe/Lisbon"


async def show(deps: Deps, message: Message, words: str) -> None:
    """The command, with or without words behind it."""
    if not await door.is_admin(deps, message):
        await say(deps, message, deps.locale.text("group-admins-only"), only=True)
    elif not await _by_words(deps, message, words):
        await _send(deps, message)


async def by_words(deps: Deps, message: Message) -> bool:
    """Take a reply to the settings for a setting ("quiet: 21-6"); False where it is none, or no admin's."""
    text = message.text or ""
    if understood(deps, text) is None or not await door.is_admin(deps, message):
        return False
    return await _by_words(deps, message, text)


async def pressed(deps: Deps, query: CallbackQuery, press: Press) -> None:
    """A button of a group's settings: whoever presses it has to be an admin now."""
    message, person = query.message, query.from_user
    if not isinstance(message, Message) or message.chat.type == ChatType.PRIVATE or not door.is_ours(deps, message):
        await deps.sender.answer(query.id, deps.locale.text("pressed-expired-settings"))
        return
    if not await door.admits_press(deps, query):
        return
    if not await deps.sender.lookup.is_admin(message.chat.id, person.id):
        await deps.sender.answer(query.id, deps.locale.text("group-admins-only"), alert=True)
        return
    field, _, value = press.choice.partition(".")
    if value or field == GroupField.RESET:
        wanted = changed(deps, deps.group, field, value, topic=topic_of(message))
        if wanted is None:
            await deps.sender.answer(query.id, deps.locale.text("pressed-expired-settings"))
            return
        await deps.sender.answer(query.id, deps.locale.text("pressed-already") if wanted == deps.group else "")
        await deps.group_settings.put(message.chat.id, wanted)
        deps = await deps.about(person.id, person.language_code or "", chat=message.chat.id)
    else:
        await deps.sender.answer(query.id)
    text, buttons = await _page(deps, message, person.language_code or "", "" if value else field)
    await deps.sender.edit(place_of(message), message.message_id, Rich(text), buttons=buttons, final=True)


def changed(deps: Deps, now: GroupSetting, field: str, value: str, *, topic: int | None) -> GroupSetting | None:
    """What the admins want after a choice; None where there is no such choice."""
    replace = msgspec.structs.replace
    try:
        match field, value:
            case GroupField.RESET, _:
                return GroupSetting()
            case GroupField.AUTOMATIC, under.ON | under.OFF:
                return replace(now, automatic=value == under.ON, topics=now.topics if value == under.ON else ())
            case GroupField.TOPIC, under.HERE if topic is not None:
                return replace(now, topics=tuple(sorted({*now.topics, topic})))
            case GroupField.TOPIC, under.AWAY if topic is not None:
                return replace(now, topics=tuple(other for other in now.topics if other != topic))
            case GroupField.WHO, under.ADMINS | under.ALL:
                return replace(now, admins_only=value == under.ADMINS)
            case GroupField.PLATFORM, _:
                return replace(now, platform=None if value == OWN else Platform(value))
            case GroupField.TONE, _:
                return replace(now, tone=None if value == OWN else Tone(value))
            case GroupField.LENGTH, _:
                return replace(now, length=None if value == OWN else Length(value))
            case GroupField.LANGUAGE, _ if value in (OWN, *deps.locales.languages):
                return replace(now, language="" if value == OWN else value)
            case GroupField.QUIET, _ if value == NONE:
                return replace(now, quiet=None)
            case GroupField.QUIET, _ if hours := _hours(value):
                return replace(now, quiet=hours, zone=now.zone or _zone_of(deps))
            case GroupField.ZONE, _ if regions.is_zone(zone_from(value)):
                return replace(now, zone=zone_from(value))
    except ValueError:
        pass
    return None


def topic_of(message: Message) -> int | None:
    """The topic in which a message stands; None in a group without topics."""
    if not message.chat.is_forum:
        return None
    return place_of(message).thread or GENERAL


def _zone_of(deps: Deps) -> str:
    """Where the admin lives, who most likely means their own hours."""
    zones = regions.zones(deps.preference.region) if deps.preference.region else ()
    return deps.preference.zone or (zones[0] if len(zones) == 1 else "")


def _hours(words: str) -> tuple[int, int] | None:
    """The quiet hours that somebody means; 24 is midnight too."""
    found = _RANGE.fullmatch(words.strip())
    hours = [int(hour) for hour in found.groups()] if found else []
    if not hours or max(hours) > HOURS or hours[0] % HOURS == hours[1] % HOURS:
        return None
    return hours[0] % HOURS, hours[1] % HOURS


def understood(deps: Deps, text: str) -> tuple[GroupField, str] | None:
    """Which setting a text names and what it is to be."""
    return named(text, _FIELDS, deps.locale, deps.locales)


async def _by_words(deps: Deps, message: Message, text: str) -> bool:
    said = understood(deps, text)
    if said is None:
        return False
    field, words = said
    value = zone_data(regions.zone_of(words)) if field is GroupField.ZONE else words
    wanted = changed(deps, deps.group, field, value, topic=None)
    if wanted is None:
        name = "settings-no-zone" if field is GroupField.ZONE else "group-no-hours"
        await say(deps, message, deps.locale.text(name, words=sentences.short(words, LONGEST)))
        return True
    await deps.group_settings.put(message.chat.id, wanted)
    person = items.asker_of(message.from_user)
    await _send(await deps.about(person, _telegram(message), chat=message.chat.id), message)
    return True


async def _send(deps: Deps, message: Message) -> None:
    text, buttons = await _page(deps, message, _telegram(message), GroupField.HOME)
    key = f"said:{message.chat.id}:{message.message_id}"
    await deps.sender.send(place_of(message), Rich(text), reply_to=message.message_id, buttons=buttons, key=key)


async def _page(deps: Deps, message: Message, telegram: str, field: str) -> tuple[str, InlineKeyboardMarkup]:
    """What is shown of the settings; `telegram` is the language of the admin's Telegram."""
    locale, group = deps.locale, deps.group
    match field:
        case GroupField.PLATFORM:
            return locale.text("group-which-platform"), under.platform(locale, group)
        case GroupField.TONE:
            return locale.text("group-which-tone"), under.tone(locale, group)
        case GroupField.LENGTH:
            return locale.text("group-which-length"), under.length(locale, group)
        case GroupField.LANGUAGE:
            return locale.text("group-which-language"), under.language(locale, group, deps.locales.languages)
        case GroupField.QUIET:
            word, zone = locale.text("group-word-quiet"), group.zone or _zone_of(deps) or "UTC"
            return locale.text("group-which-quiet", word=word, zone=zone), under.quiet(locale, group)
        case GroupField.ZONE:
            text = locale.text("group-which-zone", word=locale.text("settings-word-zone"), example=_EXAMPLE_ZONE)
            return text, under.zone(locale, group, deps.preference.region, telegram)
    text = locale.text(
        "group-settings",
        automatic=under.ON if group.automatic else under.OFF,
        topics=len(group.topics),
        platform=group.platform or OWN,
        tone=group.tone or OWN,
        length=group.length or OWN,
        language=regions.own_name(group.language) if group.language else OWN,
        who=under.ADMINS if group.admins_only else under.ALL,
        quiet=under.hours_name(locale, group.quiet) if group.quiet else NONE,
        zone=group.zone or "UTC",
    )
    if not await deps.sender.lookup.sees_all(message.chat.id):
        text += "\n\n" + locale.text("group-privacy", bot=deps.me.username or "")
    return text, under.home(locale, group, topic_of(message))


def _telegram(message: Message) -> str:
    return (message.from_user and message.from_user.language_code) or ""
