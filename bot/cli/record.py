"""The JSON that `placard read` prints; its shape is relied on from outside (docs/commands.md)."""

import json
from typing import Any

import msgspec

from bot.cli.answer import Answer
from engine.contract import Box, Draft, Fact, Page


def as_json(answer: Answer, *, indent: int | None = None) -> str:
    """One photo's answer, or one job's with several pages; on one line unless indented."""
    return json.dumps(as_record(answer), ensure_ascii=False, indent=indent)


def as_record(answer: Answer) -> dict[str, Any]:
    """As plain data; `photos` stands beside `photo` only where the job has several pages."""
    record: dict[str, Any] = {"photo": answer.photos[0]}
    if len(answer.photos) > 1:
        record["photos"] = list(answer.photos)
    result = answer.result
    if result is None:
        first = answer.remarks[0]
        record["error"] = {"code": first.code, "message": first.sentence}
    if answer.remarks and (result or len(answer.remarks) > 1):
        record["problems"] = [
            {"photo": remark.photo, "code": remark.code, "message": remark.sentence, "fatal": remark.fatal}
            for remark in answer.remarks
        ]
    if result is None:
        return record
    return record | {
        "pages": [_page(page) for page in result.pages],
        "text": result.text,
        "title": result.title,
        "language": result.language,
        "facts": [_fact(fact) for fact in result.facts],
        "message": _message(result.message) if result.message else None,
        "others": [_message(draft) for draft in result.others],
        "thought": msgspec.to_builtins(result.thought),
        "usage": msgspec.to_builtins(result.usage),
        "timings_ms": {stage: round(spent, 1) for stage, spent in result.timings_ms.items()},
    }


def _page(page: Page) -> dict[str, Any]:
    return {
        "width": page.width,
        "height": page.height,
        "rotation": page.rotation,
        "lines": [
            {"text": line.text, "confidence": round(line.confidence, 4), "box": _corners(line.box)}
            for line in page.lines
        ],
        "symbols": [
            {"text": symbol.text, "format": symbol.format, "box": _corners(symbol.box)} for symbol in page.symbols
        ],
    }


def _corners(box: Box) -> list[list[float]]:
    return [[round(x, 1), round(y, 1)] for x, y in box.corners]


def _fact(fact: Fact) -> dict[str, Any]:
    return {
        "kind": fact.kind.value,
        "text": fact.text,
        "value": fact.value,
        "page": fact.page,
        "lines": list(fact.lines),
        "boxes": [_corners(box) for box in fact.boxes],
        "confidence": round(fact.confidence, 4),
        "rule": fact.rule,
        "role": fact.role,
        "doubts": [doubt.value for doubt in fact.doubts],
        "other": fact.other,
    }


def _message(draft: Draft) -> dict[str, Any]:
    checks = draft.checks
    message: dict[str, Any] = {
        "platform": draft.platform.value,
        "angle": draft.angle.value,
        "text": draft.text,
        "checks": {
            "kept": checks.kept,
            "of": checks.of,
            "invented": list(checks.invented),
            "changed": [{"printed": change.printed, "said": change.said} for change in checks.changed],
            "dropped": list(checks.dropped),
        },
    }
    if draft.entities:
        message["entities"] = [{"type": e.type, "offset": e.offset, "length": e.length} for e in draft.entities]
    return message
