"""Quotations: where they open and where they close.

One pass over the marks of a text, so a million of them cost no more than their number. Straight,
curly, doubled (`` and ''), low and angle marks are known, and single British ones, which look like
apostrophes. A quotation that a paragraph leaves open goes on where the next paragraph opens with
the same mark. Marks within a quotation are part of it.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from sys import intern

_MARK = re.compile(r"``|''|[\"“”„‟«»‹›「」『』＂‘’'‚‛]")
_DOUBLE = re.compile(r"[\"“”«»„]")
_CLOSERS = {
    '"': ('"', "”", "''"),
    "＂": ("＂",),
    "“": ("”", '"'),
    "‟": ("”", '"'),
    "„": ("“", "”", '"'),
    "”": ("”",),
    "«": ("»",),
    "»": ("«",),
    "‹": ("›",),
    "「": ("」",),
    "『": ("』",),
    "``": ("''", '"', "”"),
    "''": ("''", '"', "”"),
}
_SINGLE_CLOSERS = {"'": "'", "‘": "’", "‚": "‘’", "‛": "’"}
_BEFORE_OPENING = frozenset(' \n([{—–-/:>“"„«…') | {""}
_ELISIONS = re.compile(r"['‘’](?:\d0s|n['’]|tis\b|twas\b|til\b|em\b|cause\b|cos\b|round\b)", re.I)
_LONGEST_SINGLE = 3000


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation in one paragraph: ``start`` and ``end`` take in the marks, ``inner_start`` and
    ``inner_end`` do not. ``closed`` is False where the closing mark is missing; ``continued`` is
    True where it goes on from the paragraph before.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    closed: bool
    continued: bool = False


class _Marks:
    """The marks of a paragraph, each where it stands; a million of them take twelve megabytes."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._places = array("L")
        self._drawn: list[str] = []
        for match in _MARK.finditer(text, start, end):
            self._places.append(match.start())
            self._drawn.append(intern(match[0]))

    def __len__(self) -> int:
        return len(self._drawn)

    def __getitem__(self, index: int) -> tuple[int, str]:
        return self._places[index], self._drawn[index]


def scan(text: str, paragraphs: Sequence[tuple[int, int]]) -> tuple[tuple[Quotation, ...], ...]:
    """The outermost quotations of each paragraph, in order."""
    found: list[tuple[Quotation, ...]] = []
    left_open: str | None = None
    closing = -1
    for index, (start, end) in enumerate(paragraphs):
        following = _first(text, paragraphs[index + 1 : index + 2])
        if start < closing:
            until, inner_end = min(closing, end), min(closing - 1, end)
            going_on = Quotation(start, until, start, inner_end, closing <= end, continued=True)
            quotations, left_open = _scan_paragraph(text, (until, end), None, following)
            quotations = (going_on, *quotations)
        else:
            quotations, left_open = _scan_paragraph(text, (start, end), left_open, following)
        if left_open in _CLOSERS and closing < end:
            closing = _closes_later(text, paragraphs[index + 1 : index + 1 + _MOST_PARAGRAPHS])
        found.append(quotations)
    return tuple(found)


_MOST_PARAGRAPHS = 4


def _first(text: str, paragraphs: Sequence[tuple[int, int]]) -> str:
    """What the first of the paragraphs begins with, nothing where there is none."""
    return text[paragraphs[0][0]] if paragraphs else ""


def _closes_later(text: str, paragraphs: Sequence[tuple[int, int]]) -> int:
    """Where a quotation left open closes that later paragraphs do not open anew, -1 where none of
    them tells: behind the first mark, if that can only close."""
    for start, end in paragraphs:
        mark = _DOUBLE.search(text, start, end)
        if mark is None:
            continue
        before = text[mark.start() - 1] if mark.start() > start else " "
        return mark.end() if mark[0] in '"”' and not before.isspace() else -1
    return -1


def _scan_paragraph(
    text: str, paragraph: tuple[int, int], carried: str | None, following: str
) -> tuple[tuple[Quotation, ...], str | None]:
    """The paragraph's quotations, and the mark of one that it leaves open at its end.

    A single mark leaves one open only where the ``following`` paragraph begins with it.
    """
    start, end = paragraph
    marks = _Marks(text, start, end)
    found: list[Quotation] = []
    index = 0
    while index < len(marks):
        at, mark = marks[index]
        continued = carried is not None and at == start and mark in (carried, *_same(carried))
        close = index + 1
        if continued or _opens(text, at, mark, start, end):
            close, inner_end = _close(text, marks, index, start, end)
            if close > index:
                last, closer = marks[close]
                inner = (at + len(mark), inner_end)
                stop = last + len(closer)
                _add(found, text, (at, stop), inner, closed=True, continued=continued)
                index = close + 1
                continue
            if close < 0 if mark in _CLOSERS else not close and mark == following:
                if _add(found, text, (at, end), (at + len(mark), end), False, continued):
                    return tuple(found), mark
                return tuple(found), None
        index += 1
    return tuple(found), None


def _add(
    found: list[Quotation],
    text: str,
    outer: tuple[int, int],
    inner: tuple[int, int],
    closed: bool,
    continued: bool,
) -> bool:
    start, end = inner
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start >= end or not any(c.isalnum() for c in text[start : min(end, start + 200)]):
        return False
    found.append(Quotation(outer[0], outer[1], start, end, closed, continued))
    return True


def _same(mark: str) -> tuple[str, ...]:
    return ('"', "“", "``", "''") if mark in ('"', "“", "``", "''") else ()


def _opens(text: str, at: int, mark: str, start: int, end: int) -> bool:
    before = text[at - 1] if at > start else ""
    after = text[at + len(mark)] if at + len(mark) < end else ""
    if mark in _SINGLE_CLOSERS:
        return (
            before in _BEFORE_OPENING
            and (after.isalnum() or (after in '“"«[(…' and after != ""))
            and not _ELISIONS.match(text, at)
        )
    if mark not in _CLOSERS:
        return False
    if mark in ('"', "''", "”", "»", "＂"):
        return before in _BEFORE_OPENING and after not in " \n" and after != ""
    return True


def _close(text: str, marks: _Marks, index: int, start: int, end: int) -> tuple[int, int]:
    """The index of the closing mark and the end of the words before it.

    The index is -1 where no closing mark comes, 0 where another quotation opens first, so that the
    mark at ``index`` seems to be astray.
    """
    mark = marks[index][1]
    if mark in _SINGLE_CLOSERS:
        return _close_single(text, marks, index, end)
    closers = _CLOSERS[mark]
    nested = 0
    for later in range(index + 1, len(marks)):
        at, found = marks[later]
        if found == "“" and mark == '"':
            nested += 1
        elif found == "”" and nested:
            nested -= 1
        elif found == mark == "“" and _only_closes(text, at, start, end):
            return later, at
        elif found in closers and not (found == "''" and mark == '"'):
            if found == '"' and mark == '"' and _only_opens(text, at, start, end):
                return 0, 0
            return later, at
        elif found == mark and mark in ("“", "«") and _only_opens(text, at, start, end):
            inner = [marks[i][1] for i in range(later + 1, min(later + 8, len(marks)))]
            if sum(m in closers for m in inner) < 2:
                return 0, 0
            nested += [m for m in inner if m in "“”"][:2] == ["”", "”"]
    return -1, end


def _only_opens(text: str, at: int, start: int, end: int) -> bool:
    """Whether a mark can only open: a space before it and a word behind it."""
    before = text[at - 1] if at > start else " "
    after = text[at + 1] if at + 1 < end else " "
    return before in " \n(" and (after.isalnum() or after in "[‘'")


def _only_closes(text: str, at: int, start: int, end: int) -> bool:
    """Whether a mark can only close, however it is drawn: a word or stop before it and none behind
    it ("“Go!“ he said")."""
    before = text[at - 1] if at > start else " "
    after = text[at + 1] if at + 1 < end else " "
    return not before.isspace() and before not in "([—–-" and after in " \n.,;:!?)"


def _close_single(text: str, marks: _Marks, index: int, end: int) -> tuple[int, int]:
    """The best closing mark before the next single quotation opens.

    Behind punctuation is best, then behind a word, then behind an "s" (which may be a genitive).
    """
    opening, mark = marks[index]
    after_word = after_s = 0
    for later in range(index + 1, len(marks)):
        at, found = marks[later]
        if at - opening > _LONGEST_SINGLE:
            break
        if found in _SINGLE_CLOSERS and _opens(text, at, found, 0, end):
            break
        if found not in _SINGLE_CLOSERS[mark] or not _ends_word(text, at, end):
            continue
        if text[at - 1] in ",.!?…;—–":
            return later, at
        if text[at - 1] not in "sS":
            after_word = after_word or later
        else:
            after_s = later
    best = after_word or after_s
    return (best, marks[best][0]) if best else (0, 0)


def _ends_word(text: str, at: int, end: int) -> bool:
    after = text[at + 1] if at + 1 < end else " "
    return not after.isalnum() and not text[at - 1].isspace()
