"""The words of a statement: its ranges without the marks around them, and what of it is quoted."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.domain.statement import StatementKind
from service.extraction.assembly.drafts import Draft
from service.extraction.text.ranges import Range


def less(start: int, end: int, holes: Sequence[Range]) -> list[Range]:
    """The range less the holes in it."""
    pieces = []
    for begin, stop in holes:
        if start < stop and begin < end:
            pieces.append((start, begin))
            start = stop
    return [(s, e) for s, e in [*pieces, (start, end)] if s < e]


def bare_ranges(ranges: Sequence[Range], text: str) -> list[Range]:
    """Content ranges stripped of the quotation marks around the whole."""
    return [r for r in (_unquoted(s, e, text) for s, e in ranges) if r[0] < r[1]]


OPENING, CLOSING = "\"“«„‘'`", "\"”»“’'"


def _unquoted(start: int, end: int, text: str) -> Range:
    while start < end and text[start].isspace():
        start += 1
    words = text[start:end]
    closed = text[end : end + 1]
    if _is_beheaded(words, text[start - 1 : start]):
        return start - 1, end
    if words.count('"') % 2 and words[-1] == '"' and text[start - 1 : start] == '"':
        return start, end - 1
    if words.count('"') % 2 and closed == '"' and words[0] not in '"':
        return start, end + 1
    if (
        len(words) > 2
        and words[0] in OPENING
        and words[-1] in CLOSING
        and not any(c in '"“”«»' for c in words[1:-1])
    ):
        return start + 1, end - 1
    if words and words[0] in '”"»' and words.count('"') % 2:
        return start + 1, end
    if len(words) > 1 and words[0] in "'‘“" and closed in ("'", "’", "”") and closed:
        inner = words[1:]
        return (start, end) if any(c in inner for c in "‘“”") else (start + 1, end)
    return start, end


def _is_beheaded(words: str, before: str) -> bool:
    """Whether the words close a quotation amid them that opens right before them."""
    if before == "“":
        return words.count("”") > words.count("“") and words[-1] != "”"
    return before == '"' and words.count('"') % 2 == 1 and words[-1] != '"'


def kind_of(draft: Draft, text: str) -> StatementKind:
    """Direct where nearly all is quoted, mixed where some of it is."""
    inside = sum(e - s for s, e in draft.quoted)
    whole = sum(e - s for s, e in draft.content)
    if inside >= 0.95 * whole:
        return StatementKind.DIRECT
    quotes = any(_QUOTED.search(text[s : e + 1]) for s, e in draft.content)
    return StatementKind.MIXED if inside or quotes else StatementKind.INDIRECT


_QUOTED = re.compile(r"""["“«„]|(?<!\w)['‘]\w[^'’\n]*(?:\w['’]\w[^'’\n]*)*['’](?!\w)""")
