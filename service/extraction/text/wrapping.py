"""Hard-wrapped text: which line breaks are mere wraps.

Agencies, mail and plain text break lines inside sentences, at some width, and such text shows it:
its lines break off within a sentence, and where they do they are as full as the width allows. In a
text of that shape a break is a wrap where the next word had no room left, and ends a paragraph
where it had, or where the next line is indented. In any other text a break stands, unless it falls
within a sentence that later lines go on with, in small letters, and end.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from service.extraction.text.header import front_matter_end

NOTHING = "\u2060"
"""Stands where nothing is read (a word joiner), so that what follows keeps its place."""

Change = tuple[int, int, str]
"""A range of the text, and as many code points that are read for it."""

_LINE = re.compile(r"[^\r\n]*(?:\r\n?|\n|$)")
_LEAD = re.compile(r"(?:>[ \t]?)*")
_FIRST = re.compile(r"\S+")
_WORD = re.compile(r"\w+")
_FINISHED = re.compile(r"[.!?…:;][\"”’'»)\]*_]*\Z")
_ITEM = re.compile(r"(?:[-*+•–—]|\(?\d{1,2}[.)]|\(?[a-z]\))[ \t]")
_APART = re.compile(r"#{1,6}[ \t]|\||[\W_]*\Z")
"""What never goes on nor is gone on with: a heading, a table's row, a rule of dashes."""
_HYPHENATED = re.compile(r"(\w+)-\Z")
_UNFINISHED = re.compile(
    r"(?:,[\"”’']|\b(?:an?|the|of|at|by|for|from|in|on|to|with|and|or|that|said|says|told))\Z"
)
"""What no paragraph ends with, whatever follows."""
_SUSPENDED = frozenset({"and", "or", "to"})

_NARROWEST, _WIDEST = 35, 120
_SLACK = 8
"""How much sooner than need be a line may end that was filled by eye, or evenly."""
_LONGEST_END = 40
_MOSTLY, _OFTEN = 0.8, 1 / 3


@dataclass(frozen=True, slots=True)
class _Line:
    """A line: ``words`` from ``begin`` to ``end`` behind its indent or its ``lead`` of ">"."""

    start: int
    begin: int
    end: int
    lead: str
    words: str

    @property
    def length(self) -> int:
        return self.end - self.start

    @property
    def indent(self) -> int:
        return self.begin - self.start


@dataclass(frozen=True, slots=True)
class _Shape:
    """How lines were wrapped: at what width, and whether paragraphs are set apart by a mark, which
    is a blank line or an indent."""

    width: int
    marked: bool


def unwrap(text: str) -> str:
    """The text with each wrap as a space, and with a blank line before each indented paragraph.

    It is as long as ``text``: what is found in it stands at the same place in ``text``.
    """
    blocks = list(_blocks(text))
    shape = _shape(blocks)
    known = frozenset(_WORD.findall(text))
    if shape is None:
        changes = _joined_sentences(blocks, known)
    else:
        changes = (change for block in blocks for change in _changes(block, shape, known))
    pieces, position = [], 0
    for start, end, shown in changes:
        pieces += [text[position:start], shown]
        position = end
    return "".join([*pieces, text[position:]]) if pieces else text


def _blocks(text: str) -> Iterator[list[_Line]]:
    """The lines between blank ones."""
    block: list[_Line] = []
    for match in _LINE.finditer(text, front_matter_end(text)):
        line = match[0].rstrip()
        bare = line.lstrip()
        lead = _LEAD.match(bare)
        marks = lead[0] if lead else ""
        words = bare[len(marks) :].lstrip()
        if words:
            end = match.start() + len(line)
            block.append(_Line(match.start(), end - len(words), end, marks.rstrip(), words))
        elif block:
            # The last match is empty, so the last block too is come to here.
            yield block
            block = []


def _shape(blocks: Sequence[Sequence[_Line]]) -> _Shape | None:
    """How the lines were wrapped, None where they were not.

    It takes that nearly all lines that break off within a sentence are full, that most of the text
    stands in lines that fit, and that not too many full lines end where a sentence does: by chance,
    lines of a list are full as well.
    """
    pairs = [pair for block in blocks for pair in pairwise(block)]
    running = [pair for pair in pairs if _runs_on(*pair)]
    width, votes = _width(running)
    lengths = [line.length for line, _ in pairs]
    fitting = [length for length in lengths if length <= width + _SLACK]
    level = [pair for pair in pairs if pair[0].indent >= pair[1].indent]
    full = sum(_needed(*pair) > width for pair in level)
    if votes <= max(_MOSTLY * len(running), _OFTEN * full) or 2 * sum(fitting) < sum(lengths):
        return None
    marks = len(blocks) - 1 + len(pairs) - len(level)
    unmarked = sum(_is_finished(pair[0]) and _needed(*pair) <= width for pair in level)
    return _Shape(width, marks >= unmarked)


def _width(running: Sequence[tuple[_Line, _Line]]) -> tuple[int, int]:
    """The width at which most lines that break off within a sentence are full, and how many."""
    votes = Counter(line.length for line, _ in running)
    votes.subtract(_needed(*pair) for pair in running)
    totals = list(accumulate(votes[length] for length in range(_WIDEST + 1)))
    width = max(range(_NARROWEST, _WIDEST + 1), key=totals.__getitem__)
    return width, totals[width]


def _needed(line: _Line, following: _Line) -> int:
    """The least width at which nobody would have broken the line where it breaks."""
    word = _FIRST.match(following.words)
    return line.length + (word.end() if word else 0) + 1 + _SLACK


def _runs_on(line: _Line, following: _Line) -> bool:
    """Whether a line breaks off within a sentence, which goes on in small letters."""
    if _is_apart(line, following) or _ITEM.match(following.words):
        return False
    return line.words[-1] not in ".!?…:;" and following.words[0].islower()


def _is_finished(line: _Line) -> bool:
    """Whether a line ends as sentences do."""
    return _FINISHED.search(line.words[-_LONGEST_END:]) is not None


def _is_apart(line: _Line, following: _Line) -> bool:
    """Whether two lines cannot belong to one paragraph, whatever they say."""
    apart = _APART.match(line.words) or _APART.match(following.words)
    return apart is not None or line.lead != following.lead


def _changes(block: Sequence[_Line], shape: _Shape, known: Container[str]) -> Iterator[Change]:
    edge = min(line.indent for line in block)
    item = _ITEM.match(block[0].words) is not None
    for line, following in pairwise(block):
        if _is_wrap(line, following, shape, edge, item):
            yield _join(line, following, known)
        else:
            item = _ITEM.match(following.words) is not None
            if following.indent > edge and not following.lead:
                yield following.start, following.start + 1, "\n"


def _is_wrap(line: _Line, following: _Line, shape: _Shape, edge: int, item: bool) -> bool:
    """Whether the break behind a line is a mere wrap.

    ``edge`` is the least indent of the lines around, ``item`` whether the line belongs to a list.
    """
    if line.length > shape.width + _SLACK or _is_apart(line, following):
        return False
    needed = _needed(line, following)
    if _ITEM.match(following.words) and (item or needed - _SLACK <= shape.width):
        return False
    if _runs_on(line, following):
        return 2 * line.length > shape.width
    if following.indent > edge and not item:
        return False
    strictly = _is_finished(line) and not shape.marked
    return needed - _SLACK * strictly > shape.width


def _joined_sentences(blocks: Sequence[Sequence[_Line]], known: Container[str]) -> Iterator[Change]:
    """The breaks within sentences that begin in one line and end in a later one.

    Around links and advertisements text breaks anywhere, also with a blank line. Lines that no
    full stop ends ever (a list, verse) are left as they are.
    """
    lines = [line for block in blocks for line in block]
    openings = {block[0].start for block in blocks}
    run: list[tuple[_Line, _Line]] = []
    for pair in pairwise(lines):
        if not _breaks_off(*pair, pair[1].start in openings):
            run = []
            continue
        run.append(pair)
        if _is_finished(pair[1]):
            yield from (_join(*each, known) for each in run)
            run = []


def _breaks_off(line: _Line, following: _Line, apart: bool) -> bool:
    """Whether a line ends within a sentence; ``apart`` tells that a blank line follows."""
    if apart:
        return line.length >= _NARROWEST and _runs_on(line, following)
    if _runs_on(line, following):
        return True
    if _is_apart(line, following) or _ITEM.match(following.words):
        return False
    return _UNFINISHED.search(line.words[-_LONGEST_END:]) is not None


def _join(line: _Line, following: _Line, known: Container[str]) -> Change:
    """What is read for a wrap: a space, or nothing within a word that has a hyphen.

    The hyphen goes as well where the text writes the word without it elsewhere.
    """
    start, end = line.end, following.begin
    before, after = _HYPHENATED.search(line.words), _WORD.match(following.words)
    if before is None or after is None or after[0] in _SUSPENDED:
        return start, end, " ".ljust(end - start, NOTHING)
    start -= before[1] + after[0] in known
    return start, end, NOTHING * (end - start)
