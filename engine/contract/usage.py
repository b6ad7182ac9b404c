"""What models spend."""

from collections.abc import Iterable

import msgspec


class Usage(msgspec.Struct, frozen=True, kw_only=True):
    """What a model was asked to do."""

    model: str
    """As the setting names it."""
    given: int = 0
    """Tokens of the prompts, pictures included."""
    written: int = 0
    """Tokens that it wrote."""


def summed(spent: Iterable[Usage]) -> tuple[Usage, ...]:
    """One entry a model."""
    found: dict[str, Usage] = {}
    for usage in spent:
        before = found.get(usage.model, Usage(model=usage.model))
        found[usage.model] = Usage(
            model=usage.model, given=before.given + usage.given, written=before.written + usage.written
        )
    return tuple(found.values())
