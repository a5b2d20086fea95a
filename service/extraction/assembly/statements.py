"""From what the rules found to statements: content spans, kinds, speakers, order."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date

from service.domain.span import Span, hull, words_of
from service.domain.statement import Statement, StatementKind
from service.domain.syntax import Sentence
from service.extraction.assembly.drafts import Carrier, Draft, Range, Raw
from service.extraction.assembly.nesting import is_nested, relay
from service.extraction.cast.gathering import Cast
from service.extraction.lexicon.cues import verb_lemma
from service.extraction.rules.questions import ASKED
from service.extraction.speakers.resolution import Speakers
from service.extraction.syntax.parsing import Parsed, convert
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
            earlier = _continued(drafts, raw)
            if earlier is not None:
                _take_in(earlier, draft)
            elif waiting is not None and _goes_on(waiting, draft):
                _take_in(waiting, draft)
            elif not raw.carrier.unit.quotations[-1].closed:
                waiting = draft
            continue
        if waiting is not None and _goes_on(waiting, draft):
            _take_in(draft, waiting)
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
    parses = {id(p): p for d in drafts for p in _parses(d)}
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
    content = [piece for s, e in content for piece in _without(s, e, lifted)]
    quoted = [(q.inner_start, q.inner_end) for q in (unit.quotations[n] for n in found.gaps)]
    return Draft(raw, [*quoted, *content], quoted, until=unit.paragraph)


def _take_in(draft: Draft, other: Draft) -> None:
    """Makes the quotations of another draft part of one that they go on with."""
    draft.until = max(draft.until, other.until)
    draft.content += other.content
    draft.quoted += other.quoted
    draft.extra += [*((other.raw.carrier, n) for n in other.raw.found.gaps), *other.extra]


def _goes_on(waiting: Draft, draft: Draft) -> bool:
    """Whether a quotation that was left open without a speaker goes on in a draft's."""
    unit = draft.raw.carrier.unit
    follows = unit.first and unit.paragraph == waiting.until + 1
    return follows and bool(draft.quoted) and unit.quotations[0].continued


def _without(start: int, end: int, holes: Sequence[Range]) -> list[Range]:
    """The range less the holes in it."""
    pieces = []
    for begin, stop in holes:
        if start < stop and begin < end:
            pieces.append((start, begin))
            start = stop
    return [(s, e) for s, e in [*pieces, (start, end)] if s < e]


def _continued(drafts: Sequence[Draft], raw: Raw) -> Draft | None:
    """The attribution that a quotation without a cue goes on with.

    In one paragraph that is the last quotation's, or else, and where somebody else speaks in the
    sentence right before, that sentence's only speaker's; across paragraphs the one that was left
    open, announced by a colon, or quoted last.
    """
    unit = raw.carrier.unit
    drafts = [d for d in drafts[-_NEAREST:] if d.raw.found.source is not None or d.quoted]
    if not drafts:
        return None
    last = drafts[-1]
    if last.until == unit.paragraph:
        here = [d for d in drafts[-6:] if d.until == unit.paragraph]
        quoted = [d for d in here if d.quoted]
        same = [d for d in here if d.raw.carrier is last.raw.carrier]
        alone = all(d.figure is same[0].figure for d in same)
        beside = unit.start - last.raw.carrier.unit.end <= _BESIDE
        if quoted and not (beside and alone):
            return quoted[-1]
        return same[0] if alone else None
    if last.until != unit.paragraph - 1:
        return None
    first = raw.carrier.unit.first
    if unit.quotations[0].continued and first:
        return next((d for d in reversed(drafts[-6:]) if d.quoted), None)
    if not last.content:
        return last if first else None
    if not (first and unit.pure and last.quoted) or _is_dialogue(drafts):
        return None
    parses = [p for p in _parses(last) if len(p.doc)]
    return None if parses and parses[-1].doc[-1].text == "?" else last


_NEAREST = 12
_BESIDE = 3


def _is_dialogue(drafts: Sequence[Draft]) -> bool:
    """Whether the last two quotations stand in neighbouring paragraphs and are not of one person,
    so that a third may be anybody's."""
    quoted = [d for d in drafts[-4:] if d.quoted][-2:]
    if len(quoted) < 2 or quoted[0].figure is quoted[1].figure:
        return False
    return quoted[1].raw.carrier.unit.paragraph - quoted[0].until == 1


def _statement(
    draft: Draft,
    text: str,
    reading: Reading,
    published_on: date | None,
    converted: Mapping[int, Sentence],
) -> Statement | None:
    found, parsed = draft.raw.found, draft.raw.carrier.parsed
    spans = tuple(reading.origin(s, e) for s, e in sorted(_merged(draft.content, reading.text)))
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
        kind=_kind(draft, reading.text),
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
        sentences=tuple(converted[id(p)] for p in _parses(draft)),
    )


def _around(draft: Draft, spans: Sequence[Span], reading: Reading, text: str) -> Span:
    """The reporter's sentence with its quotations, and all that the statement has beyond it."""
    unit = draft.raw.carrier.unit
    whole = hull((reading.origin(unit.start, unit.end), *spans))
    start, end = whole.start, whole.end
    while start and text[start - 1] in _OPENING:
        start -= 1
    while text[end : end + 1] and text[end] in _CLOSING:
        end += 1
    return Span(start, end)


def _reporting_words(draft: Draft, text: str) -> str:
    """The sentence less what is reported in it, by any of the words within the cue's reach."""
    unit = draft.raw.carrier.unit
    pieces = [
        text[s:e] for begin, stop in unit.pieces for s, e in _without(begin, stop, draft.content)
    ]
    return " ".join(pieces)


def _parses(draft: Draft) -> list[Parsed]:
    found, carrier = draft.raw.found, draft.raw.carrier
    parses = [carrier.parsed] if len(carrier.parsed.doc) else []
    for number in found.gaps:
        parses += carrier.quoted[number]
    for other, number in draft.extra:
        parses += other.quoted[number]
    return parses


def _merged(ranges: Sequence[Range], text: str) -> list[Range]:
    """Content ranges stripped of the quotation marks around the whole."""
    return [r for r in (_unquoted(s, e, text) for s, e in ranges) if r[0] < r[1]]


_OPENING, _CLOSING = "\"“«„‘'`", "\"”»“’'"


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
        and words[0] in _OPENING
        and words[-1] in _CLOSING
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


def _kind(draft: Draft, text: str) -> StatementKind:
    inside = sum(e - s for s, e in draft.quoted)
    whole = sum(e - s for s, e in draft.content)
    if inside >= 0.95 * whole:
        return StatementKind.DIRECT
    quotes = any(_QUOTED.search(text[s : e + 1]) for s, e in draft.content)
    return StatementKind.MIXED if inside or quotes else StatementKind.INDIRECT


_QUOTED = re.compile(r"""["“«„]|(?<!\w)['‘]\w[^'’\n]*(?:\w['’]\w[^'’\n]*)*['’](?!\w)""")
