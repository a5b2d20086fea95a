"""From what the rules found to statements: content spans, kinds, speakers, order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from service.domain.span import Span, hull, words_of
from service.domain.statement import Statement
from service.domain.syntax import Sentence
from service.extraction.assembly.contents import CLOSING, OPENING, bare_ranges, kind_of, less
from service.extraction.assembly.drafts import Carrier, Draft, Range, Raw, parses_of
from service.extraction.assembly.joining import continued, goes_on, take_in
from service.extraction.assembly.nesting import is_nested, relay
from service.extraction.cast.gathering import Cast
from service.extraction.lexicon.cues import verb_lemma
from service.extraction.rules.questions import ASKED
from service.extraction.speakers.resolution import Speakers
from service.extraction.syntax.parsing import convert
from service.extraction.text.dates import date_said
from service.extraction.text.reading import Reading


def assemble(
    text: str,
    reading: Reading,
    carriers: Sequence[Carrier],
    raws: Sequence[Raw],
    published_on: date | None,
) -> tuple[Statement, ...]:
    """The statements of an article, sorted by position."""
    quoted = sorted((q.start, q.end) for c in carriers for q in c.unit.quotations)
    cast = Cast(reading.text, [c.parsed for c in carriers], quoted)
    speakers = Speakers(cast, [c.unit.start for c in carriers])
    drafts: list[Draft] = []
    waiting: Draft | None = None
    beside: dict[int, list[Raw]] = {}
    for raw in raws:
        beside.setdefault(id(raw.carrier), []).append(raw)
    for raw in raws:
        draft = _draft(raw, reading.text)
        if raw.found.cue is None and raw.found.source is None:
            earlier = continued(drafts, raw)
            if earlier is not None:
                take_in(earlier, draft)
            elif waiting is not None and goes_on(waiting, draft):
                take_in(waiting, draft)
            elif not raw.carrier.unit.quotations[-1].closed:
                waiting = draft
            continue
        if waiting is not None and goes_on(waiting, draft):
            take_in(draft, waiting)
            waiting = None
        if raw.found.mention is not None and raw.found.source is not None:
            draft.figure = speakers.resolve(
                raw.carrier.parsed,
                raw.found.mention,
                raw.found.source,
                is_nested(raw, beside[id(raw.carrier)]),
                [*draft.content, *_asked(raw, beside[id(raw.carrier)])],
            )
            if drafts and _answers_oneself(draft, drafts[-1]):
                draft.figure = None
        drafts.append(draft)
    drafts = relay(drafts)
    parses = {id(p): p for d in drafts for p in parses_of(d)}
    converted = {key: convert(parsed, reading, text) for key, parsed in parses.items()}
    statements = [
        s
        for d in drafts
        if (s := _statement(d, text, reading, published_on, converted)) is not None
    ]
    return tuple(sorted(statements, key=lambda s: (s.content[0], s.cue or s.content[0])))


def _answers_oneself(draft: Draft, last: Draft) -> bool:
    """Whether "he replied" would be said by who was quoted last, which nobody does."""
    found = draft.raw.found
    answers = found.verb is not None and verb_lemma(found.verb.lower_) in _ANSWERING
    pronoun = found.source is not None and found.source.tag_ == "PRP"
    return answers and pronoun and bool(last.quoted) and draft.figure is last.figure


_ANSWERING = frozenset("reply answer retort rejoin".split())


def _asked(raw: Raw, beside: Sequence[Raw]) -> list[Range]:
    """Who asks and what, where somebody answers in the sentence ("asked by Obi if it was safe, he
    said ..."): the answer is no more the asker's than what is reported."""
    parsed = raw.carrier.parsed
    asking = [o.found for o in beside if o is not raw and o.found.cue is not None]
    asking = [f for f in asking if f.cue and parsed.doc[f.cue[0]].lower_ in ASKED]
    ranges = [r for f in asking for r in (*([f.mention] if f.mention else []), *f.content)]
    return [(parsed.starts[s], parsed.end(parsed.doc[e - 1])) for s, e in ranges if s < e]


def _draft(raw: Raw, text: str) -> Draft:
    parsed, unit, found = raw.carrier.parsed, raw.carrier.unit, raw.found
    content = [(parsed.starts[s], parsed.end(parsed.doc[e - 1])) for s, e in found.content]
    lifted = [(q.start, q.end) for q in unit.quotations]
    content = [piece for s, e in content for piece in less(s, e, lifted)]
    quoted = [(q.inner_start, q.inner_end) for q in (unit.quotations[n] for n in found.gaps)]
    return Draft(raw, [*quoted, *content], quoted, until=unit.paragraph)


def _statement(
    draft: Draft,
    text: str,
    reading: Reading,
    published_on: date | None,
    converted: Mapping[int, Sentence],
) -> Statement | None:
    found, parsed = draft.raw.found, draft.raw.carrier.parsed
    spans = tuple(reading.origin(s, e) for s, e in sorted(bare_ranges(draft.content, reading.text)))
    words = words_of(spans, text)
    if not any(map(str.isalnum, words)):
        return None
    cue = None
    if found.cue is not None:
        cue = reading.origin(parsed.starts[found.cue[0]], parsed.end(parsed.doc[found.cue[1] - 1]))
    source: tuple[Span, ...] = ()
    if found.mention is not None:
        source = (
            reading.origin(
                parsed.starts[found.mention[0]], parsed.end(parsed.doc[found.mention[1] - 1])
            ),
        )
    figure = draft.figure
    return Statement(
        kind=kind_of(draft, reading.text),
        content=spans,
        text=words,
        cue=cue,
        source=source,
        speaker=figure.speaker() if figure is not None else None,
        role=figure.role if figure is not None else None,
        relayer=draft.relayer,
        asserts=found.asserts,
        denied=found.denied,
        said_on=date_said(_reporting_words(draft, reading.text), published_on),
        sentence=_around(draft, (*spans, *source, *((cue,) if cue else ())), reading, text),
        sentences=tuple(converted[id(p)] for p in parses_of(draft)),
    )


def _around(draft: Draft, spans: Sequence[Span], reading: Reading, text: str) -> Span:
    """The reporter's sentence with its quotations, and all that the statement has beyond it."""
    unit = draft.raw.carrier.unit
    whole = hull((reading.origin(unit.start, unit.end), *spans))
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
