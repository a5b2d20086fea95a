"""Describing: reading a statement once, from the parse it carries, into all that judging needs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from service.contradiction.clauses.anaphora import resolve
from service.contradiction.clauses.circumstances import read_saying
from service.contradiction.clauses.frames import Frame, read_frames
from service.contradiction.clauses.restating import restate_frames
from service.contradiction.figures.measures import Quantity
from service.contradiction.figures.quantities import read_quantities
from service.contradiction.lexicon import lexicon
from service.contradiction.names import CONTENT, name_of
from service.contradiction.statements.context import Context, find_before
from service.contradiction.statements.disputes import Dispute
from service.contradiction.statements.features import Features
from service.contradiction.statements.offices import name_body
from service.contradiction.statements.rejections import read_disputes
from service.contradiction.statements.voices import (
    find_role,
    hear_voice,
    label_speaker,
    name_members,
    name_role,
    name_side,
    name_speaker,
    name_title,
)
from service.domain.span import Span, hull
from service.domain.speaker import Speaker, SpeakerKind
from service.domain.statement import Statement, StatementKind
from service.domain.syntax import Sentence

MOST_FRAMES, MOST_QUANTITIES, MOST_SENTENCES = 32, 24, 24
LONGEST = 6000
"""The most code points of text that features carry."""
SAYING = {"say", "claim", "allege", "insist", "tell", "assert", "maintain", "contend"}
ASSERTING = {"blame", "attribute", "put", "estimate"}
ASKING = {"ask", "wonder", "inquire", "enquire"}


def describe(statement: Statement, context: Context) -> Features:
    """The features of ``statement``, read from the parse it carries; never raises on odd input."""
    sentences = _sentences_of(statement)
    cue = _cue(statement, sentences)
    told = _read_content(statement, sentences)
    start, text = _excerpt(statement, sentences, context.text)
    day = statement.said_on or context.published_on
    speaker = name_speaker(statement) or (hear_voice(told.frames) if context.bare else frozenset())
    side, role = name_side(statement), find_role(statement, context.statements)
    return Features(
        start=start,
        text=text,
        content=tuple((s.start, s.end) for s in statement.content[:8]),
        label=label_speaker(statement, sentences),
        title=name_title(statement, role),
        speaker=speaker,
        members=name_members(statement),
        side=side,
        body=name_body(statement),
        role=name_role(statement, role, context.text, context.statements),
        cue=cue,
        cue_span=(statement.cue.start, statement.cue.end) if statement.cue else None,
        denied=statement.denied,
        asserts=statement.asserts and cue not in ASKING,
        direct=statement.kind.value != "INDIRECT",
        bare=context.bare,
        day=day.isoformat() if day else None,
        place=context.place,
        frames=tuple(
            resolve(told.frames[:MOST_FRAMES], _self_speaking(statement, context), context.bare)
        ),
        quantities=tuple(told.quantities[:MOST_QUANTITIES]),
        disputes=tuple(told.disputes[:8]),
        words=frozenset(told.words),
        names=frozenset(told.names),
        entities=_entities([*sorted(told.names | side), *sorted(context.topics)], statement),
        saying=frozenset(told.saying),
        topics=context.topics,
        before="" if context.bare else find_before(context.text, _begin(statement)),
    )


def _begin(statement: Statement) -> int:
    spans = [*statement.content, *([statement.cue] if statement.cue else [])]
    return min((span.start for span in spans), default=0)


@dataclass(slots=True)
class _Content:
    """What the sentences of a statement tell, as it is gathered."""

    frames: list[Frame] = field(default_factory=list)
    quantities: list[Quantity] = field(default_factory=list)
    disputes: list[Dispute] = field(default_factory=list)
    words: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    saying: set[str] = field(default_factory=set)


def _read_content(statement: Statement, sentences: Sequence[Sentence]) -> _Content:
    told, offset = _Content(), 0
    for sentence in sentences:
        inside = _inside(sentence, statement.content)
        reach = _with_cue(sentence, inside, statement.cue)
        found = list(restate_frames(sentence, read_frames(sentence, reach, offset), offset))
        if statement.speaker is not None:
            found = relay(found, sentence, inside, offset)
        if statement.denied and statement.cue is not None:
            found = deny(found, sentence, statement.cue, offset)
        told.frames += found
        told.words |= {frame.concept for frame in found if frame.concept != "be"}
        told.saying |= read_saying(sentence, inside, statement.cue)
        measured = read_quantities(sentence.tokens, inside)
        told.quantities += [_numbered(q, offset) for q in measured]
        told.disputes += read_disputes(sentence, inside, statement.cue, statement.denied)
        _read_words(sentence, inside, told.words, told.names)
        offset += len(sentence.tokens)
    return told


def _self_speaking(statement: Statement, context: Context) -> Speaker | None:
    """The speaker, where "he" or "it" in the content may be himself: not in his own quoted words,
    where he is "I", nor in an article that has more people of whom "she" may be said."""
    if statement.kind is StatementKind.DIRECT or statement.speaker is None:
        return None
    person = statement.speaker.kind is SpeakerKind.PERSON
    return statement.speaker if context.bare or not person else None


def relay(
    frames: Sequence[Frame], sentence: Sentence, inside: Sequence[bool], offset: int
) -> list[Frame]:
    """The frames, with what the speaker only passes on ("the minister says nobody died") marked as
    reported: those are another's words."""
    tokens = sentence.tokens
    found = []
    for frame in frames:
        token = tokens[frame.number - offset]
        above = tokens[token.head]
        saying = token.dep == "ccomp" and inside[token.head] and above.lemma in SAYING
        subject = next(
            (t for t in tokens if t.head == token.head and t.dep == "nsubj" and saying), None
        )
        others = subject is not None and subject.text.lower() not in ("i", "we")
        fact = frame.mood == "fact"
        found.append(frame._replace(mood="reported") if others and fact else frame)
    return found


def deny(frames: Sequence[Frame], sentence: Sentence, cue: Span, offset: int) -> list[Frame]:
    """The frames of a denied content: what hangs directly on the denying cue is negated by it."""
    tokens = sentence.tokens
    found = []
    for frame in frames:
        at = frame.number - offset
        for _ in range(4):
            at = tokens[at].head
            if tokens[at].pos in ("VERB", "AUX") or tokens[at].head == at:
                break
        if cue.start <= tokens[at].start < cue.end:
            frame = frame._replace(negation=None if frame.negated else (cue.start, cue.end))
        elif not frame.negated and frame.mood == "fact":
            frame = frame._replace(mood="topic")
        found.append(frame)
    return found


def _sentences_of(statement: Statement) -> tuple[Sentence, ...]:
    return tuple(s for s in statement.sentences if s.tokens)[:MOST_SENTENCES]


def _inside(sentence: Sentence, content: Sequence[Span]) -> list[bool]:
    return [any(s.start <= t.start and t.end <= s.end for s in content) for t in sentence.tokens]


def _read_words(
    sentence: Sentence, inside: Sequence[bool], words: set[str], names: set[str]
) -> None:
    """Adds the concepts and the names of the content to ``words`` and ``names``."""
    lex = lexicon()
    for token, within in zip(sentence.tokens, inside, strict=True):
        if within and token.pos in CONTENT and token.lemma != "be":
            name = name_of(token)
            if name:
                names.add(name)
            else:
                words.add(lex.concept(token.lemma, token.pos == "VERB"))


def _with_cue(sentence: Sentence, inside: Sequence[bool], cue: Span | None) -> Sequence[bool]:
    """What is read of a sentence, with a cue that itself asserts: "blamed the fire on lightning"
    and "put the damage at 3 million" say more than what follows them."""
    return [
        within
        or (
            cue is not None
            and cue.start <= token.start < cue.end
            and token.lemma in ASSERTING
            and token.pos == "VERB"
        )
        for token, within in zip(sentence.tokens, inside, strict=True)
    ]


def _numbered(quantity: Quantity, offset: int) -> Quantity:
    return Quantity(
        quantity.kind,
        quantity.low,
        quantity.high,
        quantity.comparator,
        quantity.head,
        quantity.at + offset,
        quantity.start,
        quantity.end,
        quantity.near,
    )


def _cue(statement: Statement, sentences: Iterable[Sentence]) -> str:
    if statement.cue is None:
        return ""
    for sentence in sentences:
        for token in sentence.tokens:
            if (
                token.start >= statement.cue.start
                and token.end <= statement.cue.end
                and token.pos in ("VERB", "NOUN")
            ):
                return token.lemma
    return ""


def _excerpt(statement: Statement, sentences: Sequence[Sentence], text: str) -> tuple[int, str]:
    spans = list(statement.content)
    spans += [statement.cue] if statement.cue else []
    spans += [
        Span(s.tokens[0].start, max(s.tokens[-1].end, s.tokens[0].start + 1)) for s in sentences
    ]
    if not spans:
        return 0, ""
    whole = hull(spans)
    return whole.start, text[whole.start : min(whole.end, whole.start + LONGEST)]


def _entities(names: Iterable[str], statement: Statement) -> tuple[str, ...]:
    found = {n[:200] for n in names if len(n) > 2}
    if statement.speaker is not None and statement.speaker.kind is not SpeakerKind.UNNAMED:
        found.add(statement.speaker.name.lower()[:200])
    return tuple(sorted(found))[:40]
