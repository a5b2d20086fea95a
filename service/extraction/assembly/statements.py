"""From what the rules found to statements: content spans, kinds, speakers, order."""

from __future__ import annotations

from array import array
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from service.domain.span import Span, hull, words_of
from service.domain.speaker import Speaker
from service.domain.statement import Statement
from service.domain.syntax import Sentence
from service.extraction.assembly.contents import CLOSING, OPENING, bare_ranges, kind_of, less
from service.extraction.assembly.drafting import draft_all
from service.extraction.assembly.drafts import Draft, Pending, parses_of
from service.extraction.attribution.found import TokenRange
from service.extraction.cast.figures import Figure
from service.extraction.cast.gathering import Cast
from service.extraction.speakers.resolution import Speakers
from service.extraction.syntax.conversion import Converter
from service.extraction.syntax.parsing import Parsed
from service.extraction.text.dates import date_said
from service.extraction.text.reading import Reading


def assemble(
    text: str, reading: Reading, carriers: deque[Pending], published_on: date | None
) -> tuple[Statement, ...]:
    """The statements of an article, sorted by position.

    ``carriers`` are taken out of the queue as they are read, so that of a long text there is never
    more at once than what is still to be read and what has been found.
    """
    statements = _state(text, reading, carriers, published_on)
    # By now the cast is let go, and what it takes is free for the keys by which they are sorted.
    statements.sort(key=lambda s: (s.content[0], s.cue or s.content[0]))
    return tuple(statements)


def _state(
    text: str, reading: Reading, carriers: deque[Pending], published_on: date | None
) -> list[Statement]:
    """The statements in the order in which they were found."""
    speakers = _gather(reading.text, carriers)
    sentences = Sentences(Converter(reading, text))
    statements: list[Statement] = []
    figures: list[Figure | None] = []
    relayers: list[Figure | None] = []
    for draft in draft_all(carriers, speakers, reading.text):
        statement = _statement(draft, text, reading, sentences, published_on)
        if statement is not None:
            statements.append(statement)
            figures.append(draft.figure)
            relayers.append(draft.relayer)
    _give_voices(statements, figures, relayers)
    return statements


def _gather(text: str, carriers: Iterable[Pending]) -> Speakers:
    """Who may speak in a text, and in which sentences."""
    quoted = sorted((q.start, q.end) for c in carriers for q in c.unit.quotations)
    cast = Cast(text, (c.parsed.opened() for c in carriers), quoted)
    return Speakers(cast, array("L", (c.unit.start for c in carriers)))


class Sentences:
    """The parses of an article as values of the domain. Statements of one sentence have it in
    common, for it takes more room than all else that is told of them."""

    def __init__(self, converter: Converter) -> None:
        self._converter = converter
        self._latest: dict[int, tuple[Parsed, Sentence]] = {}

    def convert(self, draft: Draft) -> tuple[Sentence, ...]:
        """What a draft is made of; what the draft before had as well is not made anew."""
        parses = parses_of(draft)
        self._latest = {
            id(p): self._latest.get(id(p)) or (p, self._converter.convert(p)) for p in parses
        }
        return tuple(self._latest[id(p)][1] for p in parses)


def _give_voices(
    statements: list[Statement],
    figures: Sequence[Figure | None],
    relayers: Sequence[Figure | None],
) -> None:
    """Tells who speaks and who passes it on, which is known of nobody before the whole text is."""
    known: dict[int, Speaker] = {}
    for at, (figure, relayer) in enumerate(zip(figures, relayers, strict=True)):
        if figure is not None:
            speaker = known.get(id(figure)) or figure.speaker()
            known[id(figure)] = speaker
            statements[at] = replace(statements[at], speaker=speaker, role=figure.role)
        if relayer is not None:
            statements[at] = replace(statements[at], relayer=relayer.name)


def _statement(
    draft: Draft,
    text: str,
    reading: Reading,
    sentences: Sentences,
    published_on: date | None,
) -> Statement | None:
    found, parsed = draft.raw.found, draft.raw.carrier.parsed
    spans = tuple(reading.origin(s, e) for s, e in sorted(bare_ranges(draft.content, reading.text)))
    words = words_of(spans, text)
    if not any(map(str.isalnum, words)):
        return None
    cue = _span_of(found.cue, parsed, reading)
    mention = _span_of(found.mention, parsed, reading)
    source = () if mention is None else (mention,)
    return Statement(
        kind=kind_of(draft, reading.text),
        content=spans,
        text=words,
        cue=cue,
        source=source,
        speaker=None,
        asserts=found.asserts,
        denied=found.denied,
        said_on=date_said(_reporting_words(draft, reading.text), published_on),
        sentence=_around(draft, (*spans, *source, *((cue,) if cue else ())), reading, text),
        sentences=sentences.convert(draft),
    )


def _span_of(tokens: TokenRange | None, parsed: Parsed, reading: Reading) -> Span | None:
    """Where tokens stand in the text as it was given."""
    if tokens is None:
        return None
    first, behind = tokens
    return reading.origin(parsed.starts[first], parsed.end(parsed.doc[behind - 1]))


def _around(draft: Draft, spans: Sequence[Span], reading: Reading, text: str) -> Span:
    """The reporter's sentence with its quotations, and all that the statement has beyond it."""
    unit = draft.raw.carrier.unit
    # Offsets are taken from the spans where those reach as far, and so are kept once.
    whole = hull((*spans, reading.origin(unit.start, unit.end)))
    start, end = whole.start, whole.end
    while start and text[start - 1] in OPENING:
        start -= 1
    while text[end : end + 1] and text[end] in CLOSING:
        end += 1
    return Span(start, end)


def _reporting_words(draft: Draft, text: str) -> str:
    """The sentence less what is reported in it, by any of the words within the cue's reach."""
    unit = draft.raw.carrier.unit
    pieces = [text[s:e] for begin, stop in unit.pieces for s, e in less(begin, stop, draft.content)]
    return " ".join(pieces)
