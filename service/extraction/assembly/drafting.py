"""From attributions to drafts: what each reports, by whom, and what goes on with it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence

from service.extraction.assembly.contents import less
from service.extraction.assembly.drafts import Carrier, Draft, Pending, Raw
from service.extraction.assembly.joining import NEAREST, continued, goes_on, take_in
from service.extraction.assembly.nesting import is_nested, relay
from service.extraction.assembly.unannounced import read_unannounced
from service.extraction.attribution.found import Found
from service.extraction.cast.figures import Figure
from service.extraction.lexicon.cues import verb_lemma
from service.extraction.rules.attributions import Attributions
from service.extraction.rules.questions import ASKED
from service.extraction.rules.topics import makes_a_gesture, read_topic
from service.extraction.speakers.resolution import Speakers
from service.extraction.text.ranges import Range

_HELD = 8 * NEAREST
"""How many drafts are held back before those are handed on that nothing can join any more."""

_TOGETHER = 1_000
"""How many carriers are let go together: one by one they would leave holes in what is allocated,
which statements, being of other sizes, do not fill."""


def draft_all(carriers: deque[Pending], speakers: Speakers, text: str) -> Iterator[Draft]:
    """The drafts of all statements in order, taking the carriers out of the queue."""
    drafting = _Drafting(speakers, text)
    while carriers:
        together = [carriers.popleft() for _ in range(min(_TOGETHER, len(carriers)))]
        for pending in together:
            drafting.read(pending.opened())
            if len(drafting.drafts) >= _HELD:
                done = _joined_no_more(drafting.drafts)
                yield from relay(drafting.drafts[:done])
                del drafting.drafts[:done]
    yield from relay(drafting.drafts)


class _Drafting:
    """The drafts so far, and what may still join one: a quotation left open without a speaker, and
    the unit that was read last."""

    def __init__(self, speakers: Speakers, text: str) -> None:
        self.drafts: list[Draft] = []
        self._attributions = Attributions()
        self._speakers = speakers
        self._text = text
        self._waiting: Draft | None = None
        self._before: Carrier | None = None

    def read(self, carrier: Carrier) -> None:
        """Adds what one unit reports, and joins its quotations without a cue."""
        beside = list(_raws(carrier, self._attributions))
        for raw in beside:
            draft = _draft(raw, self._text)
            if raw.found.cue is None and raw.found.source is None:
                self._join(draft)
            else:
                self._add(draft, beside)
        self._before = carrier

    def _join(self, draft: Draft) -> None:
        """Gives a quotation without a cue to the attribution that it goes on with, or to whom the
        sentence before it is about."""
        told = [d for d in self.drafts[-NEAREST:] if d.raw.carrier is self._before]
        earlier = continued(self.drafts, draft.raw)
        if earlier is not None and (taking := self._gesturing(earlier, told, draft)) is not None:
            self.drafts.append(taking)
        elif earlier is not None:
            take_in(earlier, draft)
        elif self._waiting is not None and goes_on(self._waiting, draft):
            take_in(self._waiting, draft)
        elif own := read_unannounced(self._before, told, draft, self._speakers, self._text):
            self.drafts.append(own)
        elif not draft.raw.carrier.unit.quotations[-1].closed:
            self._waiting = draft

    def _gesturing(self, earlier: Draft, told: Sequence[Draft], draft: Draft) -> Draft | None:
        """The quotation as that of whoever takes the word with a gesture from who spoke before
        (""We won," said Obi. Eze shook her head. "Never.""), None where nobody does."""
        before = self._before
        topic = read_topic(before.parsed.doc, len(before.parsed.doc)) if before else None
        if told or topic is None or topic.source is None:
            return None
        if earlier.quoted and not makes_a_gesture(topic.source):
            return None
        own = read_unannounced(before, told, draft, self._speakers, self._text)
        return own if own is not None and own.figure is not earlier.figure else None

    def _add(self, draft: Draft, beside: Sequence[Raw]) -> None:
        if self._waiting is not None and goes_on(self._waiting, draft):
            take_in(draft, self._waiting)
            self._waiting = None
        draft.relayer = _medium(draft, self._speakers)
        draft.figure = _speaker(draft, beside, self._speakers)
        if self.drafts and _answers_oneself(draft, self.drafts[-1]):
            draft.figure = None
        self.drafts.append(draft)


def _raws(carrier: Carrier, attributions: Attributions) -> Iterator[Raw]:
    """What the rules find in one unit, a quotation without a cue included."""
    found = attributions.of(carrier.parsed, bool(carrier.unit.quotations))
    for one in found:
        yield Raw(carrier, one)
    claimed = {gap for one in found for gap in one.gaps}
    left = [n for n in range(len(carrier.unit.quotations)) if n not in claimed]
    if left:
        yield Raw(carrier, Found(None, None, None, None, gaps=left))


def _speaker(draft: Draft, beside: Sequence[Raw], speakers: Speakers) -> Figure | None:
    """Whom the mention beside the cue means."""
    raw = draft.raw
    if raw.found.mention is None or raw.found.source is None:
        return None
    return speakers.resolve(
        raw.carrier.parsed,
        raw.found.mention,
        raw.found.source,
        is_nested(raw, beside),
        [*draft.content, *_asked(raw, beside)],
    )


def _medium(draft: Draft, speakers: Speakers) -> Figure | None:
    """Who passes the words on that somebody is cited for."""
    through, parsed = draft.raw.found.through, draft.raw.carrier.parsed
    if through is None:
        return None
    return speakers.resolve(parsed, through[1], through[0], False, draft.content)


def _joined_no_more(drafts: Sequence[Draft]) -> int:
    """How many of the drafts stand so far back that no quotation goes on with them, nor with any
    other of their sentence."""
    done = len(drafts) - NEAREST
    while done and drafts[done].raw.carrier is drafts[done - 1].raw.carrier:
        done -= 1
    return done


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
