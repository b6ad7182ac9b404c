"""No sentence that a person reads in a chat stands anywhere but in the locale files."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import bot

ROOT = Path(bot.__file__).parent
ELSEWHERE = {"demo", "cli"}
"""The chat page, which has texts of its own, and the terminal, whose sentences are held by its own tests."""
ENGLISH = {
    "metrics.py": "what figures mean, for whoever runs the bot",
    "metrics_queue.py": "the same",
    "api.py": "what is wrong with the token, for whoever runs the bot",
}
"""Files with English sentences for operators."""
SENTENCE = re.compile(r"\s*[A-Z][a-z']* [a-z']+.*|.*[a-z]{2} [a-z']+[.!?]\s*", re.DOTALL)
LETTERS = re.compile(r"[^\W\d_]{2}")
SPEAKS = {
    "Rich",
    "bold",
    "italic",
    "pre",
    "quote",
    "button",
    "InlineKeyboardButton",
    "InlineQueryResultsButton",
    "BotCommand",
}
"""What is called with words that are shown."""
SHOWN = {"text", "title", "description", "caption", "message_text"}
"""Arguments that are shown, of whatever is called."""

FILES = [
    path
    for path in sorted(ROOT.rglob("*.py"))
    if not ELSEWHERE & set(path.relative_to(ROOT).parts) and path.name not in ENGLISH
]


def strings(node: ast.AST) -> Iterator[ast.Constant]:
    """Literals in an expression; those of f-strings too."""
    return (part for part in ast.walk(node) if isinstance(part, ast.Constant) and isinstance(part.value, str))


def unsaid(tree: ast.AST) -> set[ast.Constant]:
    """Literals that nobody is shown: docstrings, and what is logged, raised or held true."""
    found: set[ast.Constant] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Expr(value=ast.Constant()) | ast.Raise() | ast.Assert():
                found |= set(strings(node))
            case ast.Call(func=ast.Attribute(value=ast.Name(id="log"))):
                found |= set(strings(node))
    return found


def shown(tree: ast.AST) -> Iterator[ast.Constant]:
    """Literals that go to a person as they are."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            for said in node.args[:1] if called in SPEAKS else []:
                yield from strings(said) if isinstance(said, ast.Constant | ast.JoinedStr) else ()
            for keyword in node.keywords:
                if keyword.arg in SHOWN and isinstance(keyword.value, ast.Constant | ast.JoinedStr):
                    yield from strings(keyword.value)


def said(tree: ast.AST) -> set[str]:
    """Words for people in code."""
    quiet = unsaid(tree)
    sentences = {str(part.value) for part in strings(tree) if part not in quiet}
    words = {str(part.value) for part in shown(tree)}
    return {text for text in sentences if SENTENCE.fullmatch(text)} | {text for text in words if LETTERS.search(text)}


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_code_says_nothing_by_itself(path: Path) -> None:
    """Words for people come by their names from the locale files, so that each language has them."""
    assert said(ast.parse(path.read_text(encoding="utf-8"))) == set()


@pytest.mark.parametrize(
    "code",
    [
        'text = "Send me a photo."',
        'refusal = f"Please wait {seconds} seconds"',
        'rows = [button("Retry", Verb.RETRY, answer)]',
        'await deps.sender.send(chat, Rich(f"Photo {number}"))',
        'await api.answer_callback_query(query, text="Done")',
    ],
)
def test_words_in_code_are_found(code: str) -> None:
    """Sentences wherever they stand, and single words where they are shown."""
    assert said(ast.parse(code))


@pytest.mark.parametrize(
    "code",
    [
        '"""A docstring of a module."""',
        'log.warning("Nothing went out")',
        'raise ValueError("No such thing.")',
        'x = "a b"',
    ],
)
def test_what_nobody_is_shown_is_no_sentence(code: str) -> None:
    """Docstrings, logs and errors are for whoever runs or changes the bot."""
    assert not said(ast.parse(code))
