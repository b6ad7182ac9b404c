"""Results as the engine gives them, for the tests of what is made of them."""

from engine.contract import Box, Doubt, Fact, FactKind, Line, Page, Result, Symbol, Table

D, T, P = FactKind.DATE, FactKind.TIME, FactKind.PLACE


def box(line: int, left: float = 0, right: float = 100) -> Box:
    top, bottom = 20.0 * line, 20.0 * line + 16
    return Box(corners=((left, top), (right, top), (right, bottom), (left, bottom)))


def fact(
    kind: FactKind, text: str, value: str = "", line: int = 0, *, role: str = "", doubts: tuple[Doubt, ...] = ()
) -> Fact:
    return Fact(kind=kind, text=text, value=value or text, lines=(line,), boxes=(box(line),), role=role, doubts=doubts)


def result(
    lines: str = "",
    *facts: Fact,
    title: str = "Summer Fair",
    language: str = "en",
    tables: tuple[Table, ...] = (),
    codes: tuple[str, ...] = (),
    text: str = "",
) -> Result:
    """A page of these lines, with these facts on it."""
    printed = [line.strip() for line in lines.strip().splitlines()]
    page = Page(
        width=100,
        height=20 * len(printed) + 20,
        lines=tuple(Line(text=line, confidence=1.0, box=box(at)) for at, line in enumerate(printed)),
        symbols=tuple(Symbol(text=code, format="QRCode", box=box(at)) for at, code in enumerate(codes)),
    )
    return Result(
        job_id="j",
        pages=(page,),
        text=text or "\n".join(printed),
        title=title,
        language=language,
        facts=facts,
        tables=tables,
    )
