"""Places: what stands after "Venue", address lines, and "at the village hall" in a sentence."""

import re
from collections.abc import Iterator

from engine.contract import FactKind
from engine.stages.document import BlockKind
from engine.stages.facts.addresses import HAN, LOW_WORDS, Addresses, addresses, has_street, is_venue
from engine.stages.facts.names import is_capital
from engine.stages.facts.scene import Found, Label, Part, Scene, Strip
from engine.stages.facts.surface import fold

_LONGEST = 110
"""Characters of a place."""
_LABELLED = re.compile(r"(?<!no)(?<!nr): ")
_TOP = 2
"""Blocks at the top of the page where organisations stand."""
_MOST_COMMAS = 4
"""More of them make a list rather than an address."""
_EDGES = " ,.;:·•|-–—!\"'"
_CUT = re.compile(r"\s-\s(?!\d{3})|\s\(?(?=https?:|www\.)")


def find(scene: Scene) -> Iterator[Found]:
    """Places of the page; runs after all that is made of digits is claimed, and claims where they stand."""
    patterns = addresses(scene.words)
    for strip in scene.strips:
        for rule, parts in (
            *_labelled(scene, strip, patterns),
            *_lines(scene, strip, patterns),
            *_in_prose(strip, patterns),
        ):
            if all(scene.strips[p.strip].free(p.start, p.end) for p in parts):
                for part in parts:
                    scene.strips[part.strip].claim(part.start, part.end)
                yield Found(kind=FactKind.PLACE, parts=tuple(parts), value="", rule=rule)


def _labelled(scene: Scene, strip: Strip, patterns: Addresses) -> Iterator[tuple[str, list[Part]]]:
    spots = [label.end for label in strip.labels if "place" in label.kinds and _names_place(strip, label, patterns)]
    if "place" in strip.head and not (strip.labels and strip.labels[0].colon):
        spots.append(0)
    spots.extend(start for start, _, kinds in strip.columns if "place" in kinds)
    for at in spots:
        online = patterns.online.match(strip.low, at)
        part = _trimmed(strip, at, online.end() if online else _end(strip, at))
        if part is None or not re.search(r"\w\w", strip.raw[part.start : part.end]):
            continue
        parts = [part]
        following = scene.after(strip)
        if following is not None and part.end >= len(strip.raw.rstrip(_EDGES)) and len(following.raw) <= _LONGEST:
            goes_on = strip.raw.rstrip().endswith(",") and not following.labels
            more = _trimmed(following, 0, _end(following, 0))
            if more is not None and (goes_on or patterns.street_alone.match(following.low)):
                parts.append(more)
        yield "place-label", parts


def _names_place(strip: Strip, label: Label, patterns: Addresses) -> bool:
    """A label without a colon must be set like one; words such as "salle" or "office" are places themselves."""
    if label.colon:
        return True
    word = strip.low[label.start : label.end].strip()
    if label.end >= len(strip.raw) or len(strip.raw) > _LONGEST:
        return False
    if strip.block.kind is BlockKind.ROW and strip.block.cells and len(strip.block.cells[0].strip()) <= len(word) + 1:
        return True
    first = strip.raw[label.end]
    bare = (
        patterns.noun.fullmatch(word)
        or patterns.prepositions.fullmatch(word + " ")
        or word in ("last seen", "visit us")
    )
    return not bare and is_capital(strip.raw[label.start]) and (is_capital(first) or first.isdigit())


def _lines(scene: Scene, strip: Strip, patterns: Addresses) -> Iterator[tuple[str, list[Part]]]:
    """Stretches of a block that read as an address or a venue and nothing else."""
    if strip.block.kind in (BlockKind.TITLE, BlockKind.ROW) or strip.only_label:
        return
    for start, end in strip.gaps():
        at = start
        cuts = sorted((*(m.span() for m in _CUT.finditer(strip.raw, start, end)), *strip.stops, (end, end)))
        for cut, following in cuts:
            if not at <= cut <= end:
                continue
            part = _narrowed(strip, _trimmed(strip, at, cut), patterns)
            if part is not None and _reads_as_place(scene, strip, part, patterns):
                yield "place-line", [part]
            at = following


def _narrowed(strip: Strip, part: Part | None, patterns: Addresses) -> Part | None:
    """Without the preposition before it and the small words after it."""
    if part is None:
        return None
    begin = patterns.prepositions.match(strip.low, part.start, part.end)
    start, end = (begin.end() if begin else part.start), part.end
    while (last := re.search(r"(?:^|\s)([a-z]+)\Z", strip.raw[start:end])) and not patterns.noun.fullmatch(last[1]):
        end = start + last.start()
    return _trimmed(strip, start, end)


def _reads_as_place(scene: Scene, strip: Strip, part: Part, patterns: Addresses) -> bool:
    raw, low = strip.raw[part.start : part.end], strip.low[part.start : part.end]
    if not 5 <= len(raw) <= _LONGEST or _LABELLED.search(low) or patterns.presents.search(low):
        return False
    if HAN.search(raw):
        return bool(
            re.search(r"[都道府県市区町村路街巷].*\d+\s?[号號番丁]|\d+[号號].*[楼樓室层]|丁目", raw)
        ) or _is_han_venue(scene, strip, part, patterns)
    words = [w for w in re.findall(r"[^\W\d_]+", raw) if len(w) > 1]
    low_words = [
        w for w in words if not is_capital(w[0]) and w not in LOW_WORDS and not patterns.known.fullmatch(fold(w))
    ]
    street = has_street(raw, low, patterns)
    if re.match(r"(?:each|every|no|any|all)\s", low) or _is_phones_name(strip, part, street=street):
        return False
    if not words or len(low_words) > (2 if street else 1) or len(low_words) * 2 > len(words):
        return False
    if street:
        return True
    if not is_venue(low, patterns) or _is_before_title(scene, strip):
        return False
    if strip.index < _TOP and patterns.organisations.search(low):
        return False  # a school's or church's name at the top says who, not where
    return _near_date(scene, strip) if "," not in raw else raw.count(",") <= _MOST_COMMAS


def _is_phones_name(strip: Strip, part: Part, *, street: bool) -> bool:
    """Whether it says whose number comes next: "Box office (506) 555-0133"."""
    following = strip.low[part.end :].lstrip(" :.")
    at = len(strip.low) - len(following)
    digits = following[:1].isdigit() or following[:1] in ("(", "+")
    return not street and digits and any(start <= at < end for start, end in strip.claimed)


def _is_han_venue(scene: Scene, strip: Strip, part: Part, patterns: Addresses) -> bool:
    low = strip.low[part.start : part.end]
    whole = part.end - part.start >= len(strip.raw.strip()) - 2
    noun = patterns.noun.search(low, 1)
    return bool(noun) and whole and len(low) <= 24 and not _is_before_title(scene, strip) and _near_date(scene, strip)


def _is_before_title(scene: Scene, strip: Strip) -> bool:
    kinds = [s.block.kind for s in scene.strips[strip.index :]]
    return BlockKind.TITLE in kinds


def _near_date(scene: Scene, strip: Strip) -> bool:
    """Whether a date or time is claimed in this block or one of the two on either side."""
    around = scene.strips[max(0, strip.index - 2) : strip.index + 3]
    return any(s.claimed and s.block.page == strip.block.page for s in around)


def _in_prose(strip: Strip, patterns: Addresses) -> Iterator[tuple[str, list[Part]]]:
    for match in patterns.online.finditer(strip.low):
        if not strip.low[: match.start()].strip(" -:") and not strip.low[match.end() :].strip(" ."):
            yield "place-online", [Part(strip.index, *match.span())]
    for match in patterns.prepositions.finditer(strip.low):
        end = _phrase_end(strip, match.end(), patterns)
        part = _trimmed(strip, match.end(), end)
        if part is None:
            continue
        low = strip.low[part.start : part.end]
        nouns = patterns.noun.search(low)
        named = is_capital(strip.raw[part.start]) or strip.raw[part.start].isdigit() or " " in low
        if (
            named
            and (nouns or has_street(strip.raw[part.start : part.end], low, patterns))
            and _is_specific(strip, part)
        ):
            yield "place-prose", [part]
    if HAN.search(strip.raw):
        for match in patterns.han_noun.finditer(strip.low):
            yield "place-prose", [Part(strip.index, *match.span("place"))]


def _is_specific(strip: Strip, part: Part) -> bool:
    """Named, not merely "the school": a capital or a number, or two words that make it one of its kind."""
    return any(is_capital(c) or c.isdigit() for c in strip.raw[part.start : part.end])


def _phrase_end(strip: Strip, at: int, patterns: Addresses) -> int:
    """Where a name that begins at `at` ends: at the first word that is no part of one."""
    limit = _end(strip, at)
    end = at
    for token in re.finditer(r"\S+", strip.raw[:limit]):
        if token.start() < at:
            continue
        word = token[0].strip("\"'()")
        plain = strip.low[token.start() : token.end()].strip(",.;:()")
        capital = bool(word) and (is_capital(word[0]) or word[0].isdigit() or word == "&")
        if not capital and plain not in LOW_WORDS and not patterns.noun.fullmatch(plain):
            break
        if capital or patterns.noun.fullmatch(plain):
            end = token.end()
        if token[0][-1] in ".;!?" and len(word) > 4:
            break
    return end


def _end(strip: Strip, at: int) -> int:
    """Up to the next label, claim or end of sentence."""
    ends = [label.start for label in strip.labels if label.start > at and label.colon and label.kinds != {"number"}]
    ends.extend(start for start, _ in strip.claimed if start >= at)
    ends.extend(end for start, end, _ in strip.columns if start <= at < end)
    cut = _CUT.search(strip.raw, at)
    if cut:
        ends.append(cut.start())
    return min([*ends, strip.sentence_end(at)])


def _trimmed(strip: Strip, start: int, end: int) -> Part | None:
    """Without signs at its edges; a bracket that does not close ends it."""
    end = min(end, start + _LONGEST)
    while start < end and strip.raw[start] in _EDGES:
        start += 1
    text = strip.raw[start:end]
    if text.count("(") > text.count(")"):
        end = start + text.rindex("(")
    while end > start and strip.raw[end - 1] in _EDGES:
        end -= 1
    return Part(strip.index, start, end) if end > start else None
