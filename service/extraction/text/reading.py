"""The text as a reader sees it, and the way back to the text as it came.

News arrives with Markdown and HTML remnants, entities, non-breaking spaces and Windows line ends.
The rules read a cleaned text; anchors must point into the text as given. A ``Reading`` holds the
cleaned text with a map back, so that no rule has to know of markup and no offset is ever guessed.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from service.domain.span import Span
from service.extraction.text.ranges import Range, trimmed

_SPACES = "\t\v\f\u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
_BREAKS = "\u0085\u2028\u2029"
_CONTROLS = "".join(map(chr, (*range(9), *range(14, 32), *range(127, 133), *range(134, 160))))
_BLANKS = {ord(c): " " for c in _SPACES + _CONTROLS} | {ord(c): "\n" for c in _BREAKS}
_SURROGATE = re.compile("[\ud800-\udfff]")
_ACCENT = re.compile(r"(?<=\w)[´`](?=\w)|(?<=s)´(?=\s)")
"""An accent that stands for an apostrophe ("Brazil´s", "the growers´ union")."""
_TICKED = re.compile(r"(?<![\w`])`(?=[A-Z“‘(])([^`\n]{2,900}[,.!?…])`(?![\w`])")
"""Accents that stand for quotation marks ("`It was late,` she said")."""

_BLOCKS = "p br div li ul ol h[1-6] blockquote tr table section article header footer hr td th"
_MARKUP = re.compile(
    # Nothing else begins with any of these, so most places take one look.
    r"(?=[â\r\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff<&!\[*_\\]|^[ >=+•-])(?:"
    r"(?P<line>\r\n?)"
    r"|(?P<broken>â€(?P<byte>[œ™˜¦“”])?)"
    r"|(?P<invisible>[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+)"
    r"|(?P<dropped><(?P<raw>script|style)\b[^<>]{0,500}>[^<]{0,20000}</(?P=raw)>"
    r"|<!--[^<>]{0,2000}-->)"
    rf"|(?P<block></?(?:{'|'.join(_BLOCKS.split())})(?:\s[^<>]{{0,500}})?/?>)"
    r"|(?P<tag></?[a-zA-Z][a-zA-Z0-9]{0,15}(?:\s[^<>]{0,500})?/?>)"
    r"|(?P<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});)"
    r"|(?P<image>!\[[^\[\]\n]{0,300}\]\([^()\s]{0,500}\))"
    r"|(?P<link>\[(?P<label>[^\[\]\n]{1,300})\]\([^()\n]{0,500}\))"
    r"|(?P<rule>^[ ]{0,3}(?:-[ ]?){3,80}$|^[ ]{0,3}(?:\*[ ]?){3,80}$"
    r"|^[ ]{0,3}(?:_[ ]?){3,80}$|^[ ]{0,3}={3,80}$)"
    r"|(?P<lead>^[ ]{0,3}(?:>[ ]?)+|^[ ]{0,3}[*+•][ ]+)"
    r"|(?P<stars>\*{1,3}(?=\S)|(?<=\S)\*{1,3})"
    r"|(?P<unders>(?<![\w])_{1,3}(?=\w)|(?<=[\w.,!?])_{1,3}(?!\w))"
    r"|(?P<escape>\\(?=[*_\"'\[\]#`>])))",
    re.MULTILINE,
)


_GLUED = re.compile(r"\b(?P<name>[A-Z][^\W\d_]{3,}|[Ss]?he|they)(?:said|says|told|added)\b")
_CAPITAL = re.compile(r"\b[A-Z][^\W\d_]+\b")
_GIVEN = frozenset({"he", "she", "they"})


@dataclass(frozen=True, slots=True)
class Reading:
    """``text`` without markup; every code point of it knows its place in the text as given.

    ``_starts`` are offsets in ``text`` at which a piece begins, ``_origins`` where that piece
    begins in the given text, ``_lengths`` the given length of a piece that stands for something
    else (an entity), or -1 for a piece that is unchanged.
    """

    text: str
    _starts: tuple[int, ...]
    _origins: tuple[int, ...]
    _lengths: tuple[int, ...]

    def origin(self, start: int, end: int) -> Span:
        """The span of the given text that ``text[start:end]`` (not empty) was read from."""
        first = bisect_right(self._starts, start) - 1
        last = bisect_right(self._starts, end - 1) - 1
        return Span(self._begin(first, start), self._finish(last, end))

    def _begin(self, piece: int, offset: int) -> int:
        moved = 0 if self._lengths[piece] >= 0 else offset - self._starts[piece]
        return self._origins[piece] + moved

    def _finish(self, piece: int, offset: int) -> int:
        length = self._lengths[piece]
        return self._origins[piece] + (length if length >= 0 else offset - self._starts[piece])


def read(text: str, start: int = 0) -> Reading:
    """The reading of ``text`` from code point ``start`` on; any string can be read."""
    plain = _ACCENT.sub("’", _SURROGATE.sub(" ", text).translate(_BLANKS))
    plain = _TICKED.sub(r"“\1”", plain)
    pieces: list[str] = []
    starts, origins, lengths = [0], [start], [-1]
    length, position = 0, start
    for begin, end, shown, kept_from in _changes(plain, start):
        if begin > position:
            length = _append(pieces, plain[position:begin], length)
        if shown:
            starts.append(length)
            origins.append(kept_from if kept_from >= 0 else begin)
            lengths.append(-1 if kept_from >= 0 else end - begin)
            length = _append(pieces, shown, length)
        position = end
        starts.append(length)
        origins.append(position)
        lengths.append(-1)
    length = _append(pieces, plain[position:], length)
    return Reading("".join(pieces), tuple(starts), tuple(origins), tuple(lengths))


def _append(pieces: list[str], piece: str, length: int) -> int:
    pieces.append(piece)
    return length + len(piece)


def _changes(plain: str, start: int) -> Iterator[tuple[int, int, str, int]]:
    """What is read otherwise than it stands: the range, what is read for it, and where that
    stands, -1 where it does not."""
    seams = deque(_seams(plain, start))
    for match in _MARKUP.finditer(plain, start):
        while seams and seams[0] <= match.start():
            yield seams[0], seams.popleft(), " ", -1
        while seams and seams[0] < match.end():
            seams.popleft()
        yield match.start(), match.end(), *_shown(match)
    for seam in seams:
        yield seam, seam, " ", -1


def _seams(plain: str, start: int) -> Iterator[int]:
    """Where a lost line end glued "said" to "he", or to a name that stands elsewhere too
    ("Colesaid")."""
    glued = [*_GLUED.finditer(plain, start)]
    known = set(_CAPITAL.findall(plain)) if glued else set()
    return (m.end("name") for m in glued if m["name"] in known or m["name"].lower() in _GIVEN)


_MISREAD = {"œ": "“", "": "”", "™": "’", "˜": "‘", "¦": "…", "“": "–", "”": "—"}
"""Marks of UTF-8 that were read as Western European, by their last byte."""


def _shown(match: re.Match[str]) -> tuple[str, int]:
    """What a reader sees of the markup, and where that stands in the text if it stands there."""
    kind = match.lastgroup or ""
    if kind == "line":
        return "\n", -1
    if match["block"] or match["rule"]:
        return "\n\n", -1
    if match["entity"]:
        shown = unescape(match["entity"])
        plain = _SURROGATE.sub(" ", shown).translate(_BLANKS)
        return ("" if plain == "\u00ad" else plain), -1
    if match["broken"]:
        return _MISREAD.get(match["byte"] or "", ""), -1
    if match["link"]:
        return match["label"], match.start("label")
    return "", -1


_LINE = re.compile(r"[^\n]+")
_TERMINAL = re.compile(r"[.!?…:;\"”“’'»)\]][ ]*$")
_HEADING = re.compile(r"[ ]{0,3}#{1,6}[ ]")
_ENDED = re.compile(r"[a-z]{3}[.!?][\"”’']? +[A-Z]")
_SIGNED = re.compile(r"[\"“„«‘'].*[.!?…][\"”“»’'] *(?:[–—―]|--?) *[^\W\d_a-z]")


def paragraphs(text: str) -> tuple[Range, ...]:
    """Start and end of each paragraph of a reading, headings and list marks left out.

    Every line is one: wraps are taken back before a text is read (``wrapping.py``).
    """
    lines = (trimmed(text, *line.span()) for line in _LINE.finditer(text))
    return tuple(p for p in lines if p[0] < p[1] and not _is_heading(text[p[0] : p[1]]))


def _is_heading(paragraph: str) -> bool:
    """A line with a heading mark, or a short one that ends like no sentence and holds none, nor
    breaks off with a comma, nor is a sentence in quotation marks with who says it behind a dash."""
    if _HEADING.match(paragraph):
        return True
    if paragraph.endswith(",") or _ENDED.search(paragraph) or _SIGNED.match(paragraph):
        return False
    return len(paragraph) < 120 and len(paragraph.split()) <= 14 and not _TERMINAL.search(paragraph)
