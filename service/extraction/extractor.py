"""From the text of an article to its statements.

The text is read (wraps and markup off), cut into paragraphs and units, quotations are lifted out,
what can hold a statement is parsed in one batch, the rules find cues with what they report, and the
cast of the article says who speaks. Every step is a function of the text alone, so the same text
always gives the same statements.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from datetime import date

from spacy.tokens import Token

from service.domain.statement import Statement
from service.domain.syntax import Sentence
from service.extraction.assembly.drafts import Carrier, Raw
from service.extraction.assembly.statements import assemble
from service.extraction.attribution.factuality import is_reported
from service.extraction.attribution.found import Found
from service.extraction.attribution.sources import nearest_subject
from service.extraction.attribution.verbs import cue_verbs
from service.extraction.lexicon.triggers import may_report
from service.extraction.rules.according import read_according
from service.extraction.rules.adjectives import read_adjectives
from service.extraction.rules.direct import closes_quotation, read_gaps, read_opening
from service.extraction.rules.hearsay import read_hearsay
from service.extraction.rules.indirect import read_verb
from service.extraction.rules.nominal import read_nouns
from service.extraction.rules.parenthetical import read_aside
from service.extraction.rules.questions import read_questions
from service.extraction.rules.rejoinders import add_rejoinders
from service.extraction.syntax.chunks import Chunks
from service.extraction.syntax.parsing import Parsed, convert, load_pipeline, parse, tokenize
from service.extraction.text.blocks import add_blocks
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
        carriers = self._parse(reading)
        raws = [raw for carrier in carriers for raw in _read_carrier(carrier)]
        return assemble(text, reading, carriers, raws, published_on or header.published_on)

    def parse(self, text: str) -> tuple[Sentence, ...]:
        """The sentences of a text that reports nobody's words, as domain values."""
        reading = read(text, 0)
        self._make_room(len(reading.text))
        pieces = sentence_ranges(reading.text, 0, len(reading.text))
        waiting = [tokenize(self._chunks, reading.text, (piece,)) for piece in pieces]
        return tuple(convert(p, reading, text) for p in parse(self._nlp, waiting))

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

    def _parse(self, reading: Reading) -> list[Carrier]:
        """All units; those that can hold a statement parsed, the others without words."""
        chosen = list(_units(reading.text))
        done = parse(self._nlp, self._sentences(chosen, reading.text))
        return [_carrier(unit, done, reading.text) for unit in chosen]

    def _sentences(self, chosen: Sequence[Unit], text: str) -> Iterator[Parsed]:
        """What there is to parse, tokenised as it is asked for: each unit, then its quotations."""
        for unit in chosen:
            yield tokenize(self._chunks, text, unit.pieces if _matters(unit, text) else ())
            for quotation in unit.quotations:
                for part in sentence_ranges(text, quotation.inner_start, quotation.inner_end):
                    yield tokenize(self._chunks, text, (part,))


def _units(text: str) -> Iterator[Unit]:
    found = [(dateline_end(text, start, end), end) for start, end in paragraphs(text)]
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


def _carrier(unit: Unit, done: Iterator[Parsed], text: str) -> Carrier:
    own = next(done)
    quoted = []
    for quotation in unit.quotations:
        parts = sentence_ranges(text, quotation.inner_start, quotation.inner_end)
        quoted.append(tuple(next(done) for _ in parts))
    return Carrier(unit, own, tuple(quoted))


def _read_carrier(carrier: Carrier) -> Iterator[Raw]:
    """What the rules find in one unit, a quotation without a cue included."""
    parsed = carrier.parsed
    found = read_parsed(parsed) if len(parsed.doc) else []
    opening = read_opening(parsed) if not carrier.unit.quotations else None
    if opening is not None:
        found.append(opening)
    claimed = {gap for one in found for gap in one.gaps}
    for one in found:
        yield Raw(carrier, one)
    left = [n for n in range(len(carrier.unit.quotations)) if n not in claimed]
    if left:
        yield Raw(carrier, Found(None, None, None, None, gaps=left))


def read_parsed(parsed: Parsed) -> list[Found]:
    """All attributions of one parsed sentence."""
    cues = cue_verbs(parsed)
    direct = read_gaps(parsed, cues)
    quoting = {one.verb.i for one in direct if one.verb is not None}
    around = {v.i: p for v in cues if v.i not in quoting and (p := read_aside(v)) is not None}
    repeated = {i for i, p in around.items() if _repeats(p, cues)}
    accordings = read_according(parsed)
    holes = [p.clause for p in [*around.values(), *accordings] if p.clause is not None]
    found = [*direct, *(p for i, p in around.items() if i not in repeated), *accordings]
    for verb in cues:
        if verb.i in around:
            continue
        one = read_verb(verb, holes)
        if one is None:
            continue
        known = next(
            (d for d in direct if d.verb is verb or (d.verb is not None and d.verb.i == verb.i)),
            None,
        )
        if known is None:
            found.append(one)
        elif not closes_quotation(verb, parsed) or _is_marked(verb, one):
            known.content = one.content
    taken = {f.cue for f in found}
    said = {content for one in found for content in one.content}
    nouns = (n for n in read_nouns(parsed) if n.cue not in taken)
    found += [n for n in nouns if n.source is not None or said.isdisjoint(n.content)]
    found += [a for a in read_adjectives(parsed) if a.cue not in taken]
    found += [q for q in read_questions(parsed) if q.cue not in taken]
    found += [h for v in cues if (h := read_hearsay(v)) is not None and h.cue not in taken]
    return sorted(add_rejoinders(cues, found), key=lambda f: f.cue or (0, 0))


def _is_marked(verb: Token, one: Found) -> bool:
    """Whether a "that" or a comma tells that a quotation goes on without marks behind its cue."""
    first = one.content[0][0] if one.content else 0
    between = verb.doc[verb.i + 1 : first + 1]
    return any(t.lower_ in ("that", "and") or t.text == "," for t in between)


def _repeats(aside: Found, cues: Sequence[Token]) -> bool:
    """Whether "he said" stands amid words that he is already said to have told."""
    if aside.source is None or aside.source.tag_ != "PRP" or aside.verb is None:
        return False
    above = (
        v for v in cues if v.i != aside.verb.i and v.is_ancestor(aside.verb) and is_reported(v)
    )
    subjects = (nearest_subject(v) for v in above)
    return any(s is not None and s.lower_ == aside.source.lower_ for s in subjects)
