"""A caption is an instruction, content, or both."""

import tomllib
from importlib.resources import files

import pytest

from bot.captions import Caption, command, content, is_courtesy, understood
from engine.contract import Angle, Length, Options, Platform, Tone


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("formal", Caption(tone=Tone.FORMAL)),
        ("in short", Caption(length=Length.BRIEF)),
        ("Short please!", Caption(length=Length.BRIEF)),
        ("tl;dr", Caption(length=Length.BRIEF)),
        ("for Telegram", Caption(platform=Platform.TELEGRAM)),
        ("detailed", Caption(length=Length.DETAILED)),
        ("no emoji", Caption(tone=Tone.PLAIN)),
        ("plain text", Caption(platform=Platform.PLAIN)),
        ("short 🙏", Caption(length=Length.BRIEF)),
        ("Could you make it formal and short?", Caption(tone=Tone.FORMAL, length=Length.BRIEF)),
        (
            "For the WhatsApp group, no emojis, in detail please",
            Caption(platform=Platform.WHATSAPP, tone=Tone.PLAIN, length=Length.DETAILED),
        ),
        ("Formal, no emojis", Caption(tone=Tone.FORMAL)),
        ("kurz bitte", Caption(length=Length.BRIEF)),
        ("请简短", Caption(length=Length.BRIEF)),
        ("Think longer please", Caption(think=True)),
        ("think harder, shorter", Caption(think=True, length=Length.BRIEF)),
        ("Bitte denk länger nach", Caption(think=True)),
        ("多想想", Caption(think=True)),
    ],
)
def test_an_instruction_is_followed_and_not_said(caption: str, expected: Caption) -> None:
    """Words that tell Placard how to write change the options and do not land in the message."""
    assert understood(caption) == expected


LANGUAGES = {
    "es": (
        "corto, por favor",
        "para WhatsApp",
        "más formal",
        "sin emojis",
        "detallado",
        "piensa más",
        "Trae una silla",
    ),
    "pt": (
        "mais curto, por favor",
        "para o WhatsApp",
        "formal",
        "sem emojis",
        "detalhado",
        "pense mais",
        "Traga um casaco",
    ),
    "fr": (
        "plus court s'il te plaît",
        "pour WhatsApp",
        "formel",
        "sans émojis",
        "détaillé",
        "réfléchis plus",
        "Apporte une chaise",
    ),
    "de": (
        "kürzer bitte",
        "für WhatsApp",
        "förmlich",
        "ohne Emojis",
        "ausführlich",
        "denk länger nach",
        "Bring Kuchen mit",
    ),
    "it": (
        "più corto per favore",
        "per WhatsApp",
        "formale",
        "senza emoji",
        "dettagliato",
        "pensa di più",
        "Porta una sedia",
    ),
    "id": ("lebih singkat ya", "untuk WhatsApp", "formal", "tanpa emoji", "rinci", "pikir lebih lama", "Bawa kursi"),
    "tr": ("KISA lütfen", "WhatsApp için", "resmi", "emojisiz", "ayrıntılı", "daha uzun düşün", "Sandalye getir"),
    "ru": (
        "покороче, пожалуйста",
        "для WhatsApp",
        "официально",
        "без эмодзи",
        "подробно",
        "подумай подольше",
        "Возьми стул",
    ),
    "hi": ("छोटा कृपया", "WhatsApp के लिए", "औपचारिक", "बिना इमोजी", "विस्तार से", "देर तक सोचो", "कुर्सी लाना"),
    "ar": ("أقصر من فضلك", "للواتساب", "رسمي", "بدون رموز تعبيرية", "بالتفصيل", "فكر أطول", "أحضر كرسيا"),
    "zh": ("请短一点", "发到WhatsApp", "正式", "不要表情", "详细一点", "想久一点", "带一把椅子"),
}
ASKED = (
    Caption(length=Length.BRIEF),
    Caption(platform=Platform.WHATSAPP),
    Caption(tone=Tone.FORMAL),
    Caption(tone=Tone.PLAIN),
    Caption(length=Length.DETAILED),
    Caption(think=True),
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_of_the_bot_is_understood(language: str) -> None:
    """Length, platform, tone, signs and thought are asked for in a person's own words, and nothing of that is said."""
    *instructions, content = LANGUAGES[language]
    assert tuple(understood(words) for words in instructions) == ASKED
    assert understood(f"{content}. {instructions[0]}") == Caption(length=Length.BRIEF, note=f"{content}.")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_that_is_not_known_keeps_all_the_others(language: str) -> None:
    """An instruction with one more word in it is content, each word of it."""
    *instructions, content = LANGUAGES[language]
    for words in instructions:
        assert understood(f"{words} {content}").note == f"{words} {content}".partition(", ")[-1 if ", " in words else 0]


@pytest.mark.parametrize(
    "caption",
    [
        "कमी नहीं",
        "Grupo oficial de vecinos",
        "Por favor, traed una silla",
        "Bez emocji i krótko",
        "قصيرة القامة",
        "官方群",
        "Kısa film gösterimi",
        "Лекция о формальной логике",
        "Tolong bawa kursi",
    ],
)
def test_words_of_other_languages_are_said_too(caption: str) -> None:
    """What only begins like an instruction, or holds one beside other words, is content in any script."""
    assert understood(caption) == Caption(note=caption)


def test_no_word_asks_for_two_things() -> None:
    """Within a language a word stands in one list, in small letters, under a key that means something."""
    table = tomllib.loads((files("bot") / "captions.toml").read_text("utf-8"))
    known = {"whatsapp", "telegram", "text", "emoji", "formal", "friendly", "brief", "normal", "detailed", "think"}
    for words in table.values():
        assert set(words) <= known | {"requests", "fillers"}
        every = [word for listed in words.values() for word in listed]
        assert sorted(every) == sorted({word.casefold() for word in every})


@pytest.mark.parametrize(
    "caption",
    [
        "Bring a chair!",
        "Short notice: bring a chair",
        "Join us on Telegram",
        "Formal dress, please be on time",
        "Call 555-1234",
        "Thanks to Maria for the cakes",
        "The long table is by the door; the short one is not",
        "Think about it!",
        "I think that it starts at 6",
        "🙏",
    ],
)
def test_everything_else_is_said_in_the_persons_own_words(caption: str) -> None:
    """A caption with a word that is no instruction is content from its first letter to its last sign."""
    assert understood(caption) == Caption(note=caption)


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("formal please. Bring a chair!", Caption(tone=Tone.FORMAL, note="Bring a chair!")),
        ("Bring a chair, keep it short", Caption(length=Length.BRIEF, note="Bring a chair")),
        ("short\nTickets at www.example.org.", Caption(length=Length.BRIEF, note="Tickets at www.example.org.")),
        ("Doors 3.30 pm, bring dogs, formal", Caption(tone=Tone.FORMAL, note="Doors 3.30 pm, bring dogs")),
    ],
)
def test_a_caption_may_be_both(caption: str, expected: Caption) -> None:
    """The instruction is followed, and what is left is said."""
    assert understood(caption) == expected


@pytest.mark.parametrize("caption", ["please", "What does it say?", "Can you read this please?", ""])
def test_asking_for_what_placard_does_anyway_adds_nothing(caption: str) -> None:
    """A polite question to Placard is not posted in the group."""
    assert understood(caption) == Caption()


def test_somebody_elses_caption_is_content() -> None:
    """What stands under a forwarded photo is said, even where it looks like an instruction."""
    assert content(" formal ") == Caption(note="formal")


def test_the_captions_of_an_album_count_together() -> None:
    """Notes are kept in their order, and the later of two instructions wins."""
    first, second = understood("short. Bring a chair!"), understood("detailed. And a hat!")
    assert first.merged(second) == Caption(length=Length.DETAILED, note="Bring a chair!\nAnd a hat!")


def test_a_caption_leaves_what_it_does_not_name() -> None:
    """A change in words keeps the other options and adds to the note."""
    before = Options(platform=Platform.TELEGRAM, note="Bring a chair!")
    after = understood("formal. And a hat!").options(before, think=10)
    assert after == Options(platform=Platform.TELEGRAM, tone=Tone.FORMAL, note="Bring a chair!\nAnd a hat!")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/read", ("read", "")),
        ("/read formal", ("read", "formal")),
        ("/READ@Placard_Bot formal", ("read", "formal")),
        ("/read\nBring a chair!", ("read", "Bring a chair!")),
        ("/read@another_bot", None),
        ("read this", None),
        ("see /read", None),
    ],
)
def test_a_command_is_known_by_its_name_and_its_bot(text: str, expected: tuple[str, str] | None) -> None:
    """A command to another bot is none of ours."""
    assert command(text, "placard_bot") == expected


def test_asking_for_thought_takes_the_time_that_the_bot_gives_it() -> None:
    """ "Think longer" weighs drafts from all angles, and never for less time than before."""
    thought = understood("think longer").options(Options(angle=Angle.HOST), think=10)
    assert (thought.think, thought.angle) == (10, Angle.ANNOUNCER)
    assert understood("think longer").options(Options(think=20), think=10).think == 20


def test_another_length_lets_go_of_the_chosen_draft() -> None:
    """Who chose the formal notice and then wants it shorter is not held to the notice; another platform keeps it."""
    chosen = Options(angle=Angle.NOTICE)
    assert understood("shorter").options(chosen, think=10).angle is Angle.ANNOUNCER
    assert understood("for Telegram").options(chosen, think=10).angle is Angle.NOTICE


@pytest.mark.parametrize("words", ["Without fees!", "Sin costo", "ohne Eintritt", "Senza costi.", "tanpa biaya"])
def test_that_something_is_free_is_no_wish_to_hide_its_price(words: str) -> None:
    """Beside a photo it is said, and the prices stay; with an article it is a wish."""
    assert understood(words) == Caption(note=words)
    assert not understood("without the fees").note


@pytest.mark.parametrize(
    ("text", "courtesy"),
    [
        ("Thank you!", True), ("thanks 🙏", True), ("👍", True), ("danke", True), ("gracias", True), ("谢谢", True),
        ("no dogs", False), ("shorter", False), ("read it", False), ("Thank you, Mary", False),
    ],
)  # fmt: skip
def test_thanks_ask_for_nothing(text: str, courtesy: bool) -> None:
    """A word of thanks or a sign is told from words that say or want something."""
    assert is_courtesy(text) is courtesy
