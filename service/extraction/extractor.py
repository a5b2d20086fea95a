"""From the text of an article to its statements.

The text is read (wraps and markup off), cut into paragraphs and units, quotations are lifted out,
what can hold a statement is parsed in one batch, the rules find cues with what they report, and the
cast of the article says who speaks. Every step is a function of the text alone, so the same text
always gives the same statements.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from datetime import date
from itertools import zip_longest

from service.domain.statement import Statement
from service.domain.syntax import Sentence
from service.extraction.assembly.drafts import Pending
from service.extraction.assembly.statements import assemble
from service.extraction.lexicon.triggers import may_report
from service.extraction.syntax.chunks import Chunks
from service.extraction.syntax.conversion import Converter
from service.extraction.syntax.parsing import Tokenized, Waiting, load_pipeline, parse, tokenize
from service.extraction.text.blocks import add_blocks, join_signed
from service.extraction.text.dateline import dateline_end
from service.extraction.text.header import is_deck, read_header
from service.extraction.text.reading import Reading, paragraphs, read
from service.extraction.text.scanner import scan
from service.extraction.text.sentences import sentence_ranges
from service.extraction.text.units import Unit, units
from service.extraction.text.wrapping import unwrap

_ZONE = 1_000_000
"""How many code points of text a pipeline may remember the words of."""


class Extractor:
    """Finds statements. Loading takes about a second; one instance serves any number of texts.

    Raises:
        OSError: when ``pipeline`` is not installed.
    """

    def __init__(self, pipeline: str) -> None:
        self._nlp = load_pipeline(pipeline)
        self._chunks = Chunks(self._nlp)
        self._zone = ExitStack()
        self._read = _ZONE

    def extract(self, text: str, published_on: date | None = None) -> tuple[Statement, ...]:
        """The statements of ``text``, sorted by position. Any string can be given.

        ``published_on`` dates what the text dates relative to itself ("on Tuesday").
        """
        unwrapped = unwrap(text)
        header = read_header(unwrapped)
        reading = read(unwrapped, header.body_start)
        self._make_room(len(reading.text))
        carriers = deque(self._parse(reading))
        return assemble(text, reading, carriers, published_on or header.published_on)

    def parse(self, text: str) -> tuple[Sentence, ...]:
        """The sentences of a text that reports nobody's words, as domain values."""
        reading = read(text, 0)
        self._make_room(len(reading.text))
        pieces = sentence_ranges(reading.text, 0, len(reading.text))
        waiting = [tokenize(self._chunks, reading.text, (piece,)) for piece in pieces]
        converter = Converter(reading, text)
        return tuple(converter.convert(p.opened()) for p in parse(self._nlp, waiting))

    def _make_room(self, length: int) -> None:
        """Forgets the words of earlier texts once they are many.

        A pipeline remembers every word that it has ever met, which in a process that runs for
        months is a leak; learning the common ones anew for each text costs a twentieth of its time.
        """
        self._read += length
        if self._read >= _ZONE:
            self._zone.close()
            self._zone.enter_context(self._nlp.memory_zone())
            self._read = length

    def _parse(self, reading: Reading) -> list[Pending]:
        """All units; those that can hold a statement parsed, the others without words."""
        chosen = list(_units(reading.text))
        done = parse(self._nlp, self._sentences(chosen, reading.text))
        return [_pending(unit, done, reading.text) for unit in chosen]

    def _sentences(self, chosen: Sequence[Unit], text: str) -> Iterator[Tokenized]:
        """What there is to parse, tokenised as it is asked for: each unit, then its quotations."""
        for unit, following in zip_longest(chosen, chosen[1:]):
            told_behind = following is not None and following.stands_alone(text)
            matters = told_behind or _matters(unit, text)
            yield tokenize(self._chunks, text, unit.pieces if matters else ())
            for quotation in unit.quotations:
                for part in sentence_ranges(text, quotation.inner_start, quotation.inner_end):
                    yield tokenize(self._chunks, text, (part,))


def _units(text: str) -> Iterator[Unit]:
    lines = [(dateline_end(text, start, end), end) for start, end in paragraphs(text)]
    found = join_signed(text, lines)
    marked = add_blocks(text, found, scan(text, found))
    for index, (paragraph, quotations) in enumerate(zip(found, marked, strict=True)):
        if is_deck(text, *paragraph):
            continue
        yield from units(text, paragraph, index, quotations)


def _matters(unit: Unit, text: str) -> bool:
    """Whether a unit can hold a statement: a cue or a quotation mark, and words beside it."""
    words = unit.words(text)
    if unit.quotations:
        return bool(words)
    if len(words) < 2:
        return False
    return may_report(words) or any(c in text[unit.start : unit.end] for c in _MARKS)


_MARKS = '"“«„‘'


def _pending(unit: Unit, done: Iterator[Waiting], text: str) -> Pending:
    own = next(done)
    quoted = []
    for quotation in unit.quotations:
        parts = sentence_ranges(text, quotation.inner_start, quotation.inner_end)
        quoted.append(tuple(next(done) for _ in parts))
    return Pending(unit, own, tuple(quoted))
