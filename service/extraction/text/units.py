"""Paragraphs to units: one sentence of the reporter with the quotations it carries.

Parsers stumble over long quotations, and a quotation of three sentences is not part of the
reporter's sentence anyway. So each whole quotation is lifted out of the sentence that carries it;
fragments ("called it "a disgrace"") stay in. What is left is short and parses well, and the
sentences of a quotation are parsed for themselves.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Container, Sequence
from dataclasses import dataclass

from service.extraction.text.lifting import WORD, choose_whole, is_bare_report, opens_with_cue
from service.extraction.text.ranges import Range, trimmed
from service.extraction.text.scanner import Quotation
from service.extraction.text.sentences import SENTENCE_END, ends_sentence

_SEMICOLON = re.compile(r";\s+")


_LONGEST_PIECE = 1500


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence of the reporter, and its whole quotations in order.

    ``paragraph`` is the index of its paragraph. ``first`` tells that the unit opens its
    paragraph, ``pure`` that the paragraph is nothing but quotations.
    """

    paragraph: int
    start: int
    end: int
    quotations: tuple[Quotation, ...]
    first: bool
    pure: bool

    @property
    def pieces(self) -> tuple[Range, ...]:
        """The ranges of its own words in reading order, split where a quotation was lifted out."""
        return _pieces(self.start, self.end, self.quotations)

    def words(self, text: str) -> list[str]:
        """The reporter's words."""
        return [w for s, e in self.pieces for w in WORD.findall(text, s, e)]

    def stands_alone(self, text: str) -> bool:
        """Whether it is a quotation without a word beside it, whose speaker the unit before may
        tell."""
        return bool(self.quotations) and not self.words(text)


def units(
    text: str, paragraph: Range, index: int, quotations: Sequence[Quotation]
) -> tuple[Unit, ...]:
    """The units of one paragraph."""
    whole = choose_whole(text, paragraph, quotations)
    lifted = {q.start for q in whole}
    kept = [(q.start, q.end) for q in quotations if q.start not in lifted]
    starts = [q.start for q in whole]
    cut = []
    for start, end in _edges(text, paragraph, whole, kept):
        inside = whole[bisect_left(starts, start) : bisect_left(starts, end)]
        cut.append((start, end, inside))
    told = (p for s, e, q in cut for p in _pieces(s, e, q))
    pure = bool(whole) and not any(WORD.search(text, s, e) for s, e in told)
    return tuple(Unit(index, s, e, q, s == paragraph[0], pure) for s, e, q in cut)


def _pieces(start: int, end: int, inside: Sequence[Quotation]) -> tuple[Range, ...]:
    """What is left of a range when quotations are lifted out of it."""
    pieces, position = [], start
    for quotation in inside:
        pieces.append((position, quotation.start))
        position = quotation.end
    pieces.append((position, end))
    return tuple(pieces)


def _edges(
    text: str, paragraph: Range, whole: Sequence[Quotation], kept: Sequence[Range]
) -> list[Range]:
    """Where the units of a paragraph begin and end."""
    start, end = paragraph
    opaque = sorted([*((q.start, q.end) for q in whole), *kept])
    lifted = {q.start for q in whole}
    cuts = {q.end for q in whole if _ends_unit(text, q, end)}
    cuts |= _cuts_between(text, start, end, opaque, lifted)
    cuts |= _semicolon_cuts(text, start, end, opaque)
    edges: list[Range] = []
    position = start
    for cut in [*sorted(cuts), end]:
        inside = opaque[bisect_left(opaque, (position, 0)) : bisect_left(opaque, (cut, 0))]
        edges += _split_long(text, position, cut, inside)
        position = cut
    pieces = (trimmed(text, s, e) for s, e in edges)
    return [(s, e) for s, e in pieces if s < e]


def _split_long(text: str, start: int, end: int, inside: Sequence[Range]) -> list[Range]:
    """Cuts what no sentence is that long, at a space, so that a parser is never swamped."""
    if end - start - sum(e - s for s, e in inside) <= _LONGEST_PIECE:
        return [(start, end)]
    ranges = []
    while end - start > _LONGEST_PIECE:
        cut = text.rfind(" ", start + 1, start + _LONGEST_PIECE)
        cut = cut if cut > start else start + _LONGEST_PIECE
        around = bisect_left(inside, (cut, 0)) - 1
        if around >= 0 and inside[around][1] > cut:
            cut = inside[around][1]
        ranges.append((start, cut))
        start = cut
    return [*ranges, (start, end)]


def _cuts_between(
    text: str, start: int, end: int, opaque: Sequence[Range], lifted: Container[int]
) -> set[int]:
    """Ends of sentences outside quotations, and at the end of a fragment that takes the stop in."""
    cuts: set[int] = set()
    position, index = start, 0
    for match in SENTENCE_END.finditer(text, start, end):
        at = match.start() + len(match["stop"]) + len(match["close"])
        while index < len(opaque) and opaque[index][1] <= match.start():
            index += 1
        if index < len(opaque) and opaque[index][0] <= match.start():
            begin, stop = opaque[index]
            if begin in lifted or at < stop:
                continue
        if ends_sentence(text, match, position):
            cuts.add(at)
            position = match.end()
    return cuts


def _ends_unit(text: str, quotation: Quotation, end: int) -> bool:
    """Whether the sentence that carries a whole quotation ends with it."""
    rest = text[quotation.end : min(end, quotation.end + 120)]
    after = rest.lstrip(" \n")
    last = text[quotation.inner_start : quotation.inner_end].rstrip("'’\"”")[-1:] or "'"
    if not after or not quotation.closed:
        return True
    if after[0] in ".!?":
        return False
    if last not in ".!?…" or after[0].islower() or after[0] in ",;:-–—―(":
        return False
    if after[0] in "\"“‘'`«":
        return True
    trails_off = text[quotation.inner_start : quotation.inner_end].rstrip().endswith("..")
    announced = text[max(0, quotation.start - 3) : quotation.start].rstrip().endswith(":")
    if last == "." and not trails_off:
        return announced or not is_bare_report(after)
    return announced or not opens_with_cue(after)


def _semicolon_cuts(text: str, start: int, end: int, opaque: Sequence[Range]) -> set[int]:
    """A semicolon parts two reports where the second has its own cue."""
    cuts: set[int] = set()
    index = 0
    for match in _SEMICOLON.finditer(text, start, end):
        while index < len(opaque) and opaque[index][1] <= match.start():
            index += 1
        if index < len(opaque) and opaque[index][0] < match.start():
            continue
        if opens_with_cue(text[match.end() : match.end() + 80]):
            cuts.add(match.start() + 1)
    return cuts
