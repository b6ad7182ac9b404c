"""Writes docs/reference.md: every setting, as `Settings` documents it, in the order and groups of .env.example.

python docs/reference.py
"""

import ast
import inspect
import re
import sys
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).parent.parent
TARGET = ROOT / "docs" / "reference.md"
_HEAD = """# Every setting

Made from the code by `make docs`. [Settings](settings.md) says how they are given, and which of them matter.
"""
_ENTRY = re.compile(r"^## (?P<group>.+)$|^#(?P<name>[A-Z_]+)=(?P<default>.*)$", re.MULTILINE)


def documented() -> dict[str, str]:
    """What each setting means, by the name of its variable: the docstring below its field."""
    from bot.settings import BotSettings
    from engine.settings import EngineSettings

    found = {}
    for settings in (BotSettings, EngineSettings):
        [body] = [node.body for node in ast.parse(inspect.getsource(settings)).body if isinstance(node, ast.ClassDef)]
        for field, said in pairwise(body):
            if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
                assert isinstance(said, ast.Expr), f"{field.target.id} says nothing of itself"
                assert isinstance(said.value, ast.Constant), f"{field.target.id} says nothing of itself"
                found[field.target.id.upper()] = " ".join(str(said.value.value).split())
    return found


def page() -> str:
    """The whole page."""
    meanings = documented()
    lines = [_HEAD.rstrip()]
    for entry in _ENTRY.finditer((ROOT / ".env.example").read_text(encoding="utf-8")):
        if entry["group"]:
            lines += ["", f"## {entry['group']}\n", "| setting | default | meaning |", "|---|---|---|"]
        else:
            default = f"`{entry['default']}`" if entry["default"] else "–"
            meaning = meanings[entry["name"]].replace("|", "\\|").replace("<", "&lt;")
            lines.append(f"| `{entry['name']}` | {default} | {meaning} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    TARGET.write_text(page(), encoding="utf-8")
