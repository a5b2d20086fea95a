"""Quotation marks: which of them open, and which close what another opened.

Straight, curly, doubled (`` and '', ‘‘ and ’’), low and angle marks are known, and single British
ones, which look like apostrophes.
"""

from __future__ import annotations

import re
from array import array
from sys import intern

_MARK = re.compile(r"``|''|‘‘|’’|‘’|[\"“”„‟«»‹›「」『』＂‘’'‚‛]")
CLOSERS = {
    '"': ('"', "”", "''"),
    "＂": ("＂",),
    "“": ("”", '"', "’’"),
    "‘‘": ("’’", "”", "''"),
    "‘’": ("’’", "‘’", "”"),
    "’’": ("’’", "”", '"'),
    "‟": ("”", '"'),
    "„": ("“", "”", '"'),
    "”": ("”",),
    "«": ("»",),
    "»": ("«",),
    "‹": ("›",),
    "「": ("」",),
    "『": ("』",),
    "``": ("''", '"', "”", "’’"),
    "''": ("''", '"', "”"),
}
_SINGLE_CLOSERS = {"'": "'", "‘": "’", "‚": "‘’", "‛": "’"}
_BEFORE_OPENING = frozenset(' \n([{—–-/:>“"„«…') | {""}
_ELISIONS = re.compile(r"['‘’](?:\d0s|n['’]|tis\b|twas\b|til\b|em\b|cause\b|cos\b|round\b)", re.I)
_LONGEST_SINGLE = 3000


class Marks:
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


def opens(text: str, at: int, mark: str, start: int, end: int) -> bool:
    """Whether the mark at ``at`` of the paragraph ``text[start:end]`` can open a quotation."""
    before = text[at - 1] if at > start else ""
    after = text[at + len(mark)] if at + len(mark) < end else ""
    if mark in _SINGLE_CLOSERS:
        return (
            before in _BEFORE_OPENING
            and (after.isalnum() or (after in '“"«[(…' and after != ""))
            and not _ELISIONS.match(text, at)
        )
    if mark not in CLOSERS:
        return False
    if mark in ('"', "”") and at == start and after == " ":
        return text.find(mark, at + 1, end) > 0
    if mark in ('"', "''", "”", "»", "＂", "‘’", "’’"):
        return before in _BEFORE_OPENING and after not in " \n" and after != ""
    return True


def find_closing(text: str, marks: Marks, index: int, start: int, end: int) -> tuple[int, int]:
    """The index of the closing mark and the end of the words before it.

    The index is -1 where no closing mark comes, 0 where another quotation opens first, so that the
    mark at ``index`` seems to be astray.
    """
    mark = marks[index][1]
    if mark in _SINGLE_CLOSERS:
        return _close_single(text, marks, index, end)
    closers = CLOSERS[mark]
    nested = 0
    for later in range(index + 1, len(marks)):
        at, found = marks[later]
        if found == "“" and mark == '"':
            nested += 1
        elif found == "”" and nested:
            nested -= 1
        elif found == mark == "“" and (
            _only_closes(text, at, start, end)
            or _ends_words(text, at, end, last=later + 1 == len(marks))
        ):
            return later, at
        elif found in closers and not (found == "''" and mark == '"'):
            if found == '"' and mark == '"' and _onlyopens(text, at, start, end):
                return 0, 0
            return later, at
        elif found == mark and mark in ("“", "«") and _onlyopens(text, at, start, end):
            inner = [marks[i][1] for i in range(later + 1, min(later + 8, len(marks)))]
            if sum(m in closers for m in inner) < 2:
                return 0, 0
            nested += [m for m in inner if m in "“”"][:2] == ["”", "”"]
    return _close_oddly(text, marks, index, end)


def _close_oddly(text: str, marks: Marks, index: int, end: int) -> tuple[int, int]:
    """What closes a double mark where nothing drawn for it does: two single ones a straight one, or
    a single one behind a comma and before who said it (""We won,' said Obi")."""
    opening = marks[index][1]
    later = [(i, *marks[i]) for i in range(index + 1, min(len(marks), index + _MOST_INSIDE))]
    for i, at, mark in later if opening in _DOUBLED else ():
        if opening == '"' and mark in ("''", "’’"):
            return i, at
        if mark in _SINGLE_CLOSERS and opens(text, at, mark, 0, end):
            break
        if mark in ("'", "’") and text[at - 1] in ",!?" and _TELLS.match(text, at + 1, end):
            return i, at
    return -1, end


_DOUBLED = frozenset({'"', "“"})
_MOST_INSIDE = 40
_TELLS = re.compile(r" (?:said|says|added|told|[A-Z][^.,]{1,40} (?:said|says|added|told)\b)")


def _onlyopens(text: str, at: int, start: int, end: int) -> bool:
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


def _ends_words(text: str, at: int, end: int, last: bool) -> bool:
    """Whether a comma or a stop and a space stand before a mark, and a space behind it, or, if it
    is the last, small letters or no more than who said it ("“We won, “ said Obi", "“We won, “Obi
    said.")."""
    if text[max(at - 2, 0) : at] not in _CLOSED:
        return False
    behind = text[at + 1 : at + 3].lstrip()[:1]
    apart = text[at + 1 : at + 2] == " " and behind.isalpha()
    return apart or (last and (behind.islower() or _TOLD.fullmatch(text, at + 1, end) is not None))


_TOLD = re.compile(r" ?[A-Z][^.,]{1,40} (?:said|says|added|explained|told [^.,]{1,30})\.\s*")
_CLOSED = frozenset({", ", ". ", "! ", "? "})


def _close_single(text: str, marks: Marks, index: int, end: int) -> tuple[int, int]:
    """The best closing mark before the next single quotation opens.

    Behind punctuation is best, then behind a word, then behind an "s" (which may be a genitive).
    """
    opening, mark = marks[index]
    after_word = after_s = 0
    for later in range(index + 1, len(marks)):
        at, found = marks[later]
        if at - opening > _LONGEST_SINGLE:
            break
        if found in _SINGLE_CLOSERS and opens(text, at, found, 0, end):
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
