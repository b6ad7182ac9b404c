"""/settings of a person: one message that changes itself, and the words that do the same ("country: Portugal")."""

import msgspec
from telegram import CallbackQuery, InlineKeyboardMarkup, Message, Update
from telegram.constants import ChatType

from bot import captions, items, regions, sentences
from bot.buttons import Press
from bot.buttons import settings as under
from bot.buttons.settings import Field
from bot.deps import Deps
from bot.handlers import door, group_settings
from bot.handlers.commands import place_of, say
from bot.named import LONGEST, named
from bot.preferences import Preference
from bot.rich import Rich
from engine.contract import Length, Platform, Tone

_FIELDS = {"settings-word-country": Field.REGION, "settings-word-zone": Field.ZONE}
_EXAMPLE_REGION, _EXAMPLE_ZONE = "PT", "Europe/Lisbon"


async def show(deps: Deps, update: Update) -> None:
    """/settings, with or without words behind it."""
    message = update.message
    if message is None:
        return
    found = captions.command(message.text or "", deps.me.username or "")
    words = found[1] if found else ""
    if message.chat.type != ChatType.PRIVATE:
        await group_settings.show(deps, message, words)
    elif not await by_words(deps, message, words):
        await _send(deps, message)


async def by_words(deps: Deps, message: Message, text: str) -> bool:
    """Take a text that is nothing but a setting ("zone: Lisbon"); False where it is none."""
    said = understood(deps, text)
    person = items.asker_of(message.from_user)
    if said is None or not person:
        return False
    field, words = said
    value = _meant(deps, field, words)
    if not value:
        sentence = deps.locale.text(f"settings-no-{field}", words=sentences.short(words, LONGEST))
        await say(deps, message, sentence)
        return True
    wanted = changed(deps, deps.preference, field, value) or deps.preference
    await deps.preferences.put(person, wanted)
    await _send(await deps.about(person, _telegram(message)), message)
    return True


def understood(deps: Deps, text: str) -> tuple[Field, str] | None:
    """Which setting a text names and what it is to be."""
    return named(text, _FIELDS, deps.locale, deps.locales)


async def pressed(deps: Deps, query: CallbackQuery, press: Press) -> None:
    """A button of somebody's settings, which only they can press."""
    message, person = query.message, query.from_user
    if not isinstance(message, Message) or press.answer != str(person.id) or message.chat.id != person.id:
        await deps.sender.answer(query.id, deps.locale.text("pressed-foreign-settings"))
        return
    if not await door.admits_press(deps, query):
        return
    field, _, value = press.choice.partition(".")
    if value or field == Field.RESET:
        wanted = changed(deps, deps.preference, field, value)
        if wanted is None:
            await deps.sender.answer(query.id, deps.locale.text("pressed-expired-settings"))
            return
        same = wanted == deps.preference
        await deps.sender.answer(query.id, deps.locale.text("pressed-already") if same else "")
        await deps.preferences.put(person.id, wanted)
        deps = await deps.about(person.id, person.language_code or "")
    else:
        await deps.sender.answer(query.id)
    text, buttons = _page(deps, person.id, person.language_code or "", "" if value else field)
    await deps.sender.edit(place_of(message), message.message_id, Rich(text), buttons=buttons, final=True)


def changed(deps: Deps, now: Preference, field: str, value: str) -> Preference | None:
    """What somebody wants after a choice; None where there is no such choice."""
    replace = msgspec.structs.replace
    try:
        match field:
            case Field.RESET:
                return Preference()
            case Field.PLATFORM:
                return replace(now, platform=Platform(value))
            case Field.TONE:
                return replace(now, tone=Tone(value))
            case Field.LENGTH:
                return replace(now, length=Length(value))
            case Field.LANGUAGE if value in (under.OWN, *deps.locales.languages):
                return replace(now, language="" if value == under.OWN else value)
            case Field.REGION if value == under.NONE:
                return replace(now, region="")
            case Field.REGION if regions.is_region(value):
                return _living_in(now, value)
            case Field.ZONE if regions.is_zone(under.zone_from(value)):
                return replace(now, zone=under.zone_from(value))
    except ValueError:
        pass
    return None


def _living_in(now: Preference, region: str) -> Preference:
    """The zone goes with the country where that has one only, and is asked for again where it is not of the country."""
    zones = regions.zones(region)
    if len(zones) == 1:
        return msgspec.structs.replace(now, region=region, zone=zones[0])
    return msgspec.structs.replace(now, region=region, zone=now.zone if now.zone in zones else "")


def _meant(deps: Deps, field: Field, words: str) -> str:
    """What somebody's words stand for, as a button carries it."""
    if field is Field.REGION:
        return regions.region_of(words, deps.locale.language)
    return under.zone_data(regions.zone_of(words))


async def _send(deps: Deps, message: Message) -> None:
    person = items.asker_of(message.from_user)
    text, buttons = _page(deps, person, _telegram(message), Field.HOME)
    key = f"said:{message.chat.id}:{message.message_id}"
    await deps.sender.send(place_of(message), Rich(text), reply_to=message.message_id, buttons=buttons, key=key)


def _page(deps: Deps, person: int, telegram: str, field: str) -> tuple[str, InlineKeyboardMarkup]:
    """What is shown of the settings; `telegram` is the language of the person's Telegram."""
    locale, preference = deps.locale, deps.preference
    match field:
        case Field.LANGUAGE:
            buttons = under.languages(locale, person, preference, deps.locales.languages)
            return locale.text("settings-which-language"), buttons
        case Field.REGION:
            word, example = locale.text("settings-word-country"), regions.name(_EXAMPLE_REGION, locale.language)
            text = locale.text("settings-which-region", word=word, example=example)
            return text, under.countries(locale, person, preference, telegram)
        case Field.ZONE:
            text = locale.text("settings-which-zone", word=locale.text("settings-word-zone"), example=_EXAMPLE_ZONE)
            return text, under.zones(locale, person, preference, telegram)
    shown = deps.options
    text = locale.text(
        "settings",
        platform=shown.platform,
        tone=shown.tone,
        length=shown.length,
        language=regions.own_name(preference.language) if preference.language else under.OWN,
        region=regions.name(preference.region, locale.language) if preference.region else under.NONE,
        zone=preference.zone or under.NONE,
    )
    return text, under.home(locale, person, preference, shown)


def _telegram(message: Message) -> str:
    return (message.from_user and message.from_user.language_code) or ""
