"""Content: what the sentences of a statement tell, of what was said alone.

What a speaker only passes on is another's word, what he denies is negated by his "denied", and a
cue that itself asserts is read with what follows it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from service.contradiction.clauses.circumstances import read_saying
from service.contradiction.clauses.frames import Frame, read_frames
from service.contradiction.clauses.restating import restate_frames
from service.contradiction.figures.measures import Quantity
from service.contradiction.figures.quantities import read_quantities
from service.contradiction.lexicon import lexicon
from service.contradiction.names import CONTENT, name_of
from service.contradiction.statements.disputes import Dispute
from service.contradiction.statements.rejections import read_disputes
from service.domain.span import Span
from service.domain.statement import Statement
from service.domain.syntax import Sentence

SAYING = {"say", "claim", "allege", "insist", "tell", "assert", "maintain", "contend"}
"""Verbs by which a speaker passes on what somebody else says."""
ASSERTING = {"blame", "attribute", "put", "estimate"}
"""Cues that tell more than what follows them."""


@dataclass(slots=True)
class Content:
    """What is gathered sentence by sentence: see ``Features`` for each."""

    frames: list[Frame] = field(default_factory=list)
    quantities: list[Quantity] = field(default_factory=list)
    disputes: list[Dispute] = field(default_factory=list)
    words: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    saying: set[str] = field(default_factory=set)


def read_content(statement: Statement, sentences: Sequence[Sentence]) -> Content:
    """What ``sentences``, which are the statement's, tell of what was said."""
    told, offset = Content(), 0
    for sentence in sentences:
        inside = _inside(sentence, statement.content)
        reach = _with_cue(sentence, inside, statement.cue)
        found = list(restate_frames(sentence, read_frames(sentence, reach, offset), offset))
        if statement.speaker is not None:
            found = _relay(found, sentence, inside, offset)
        if statement.denied and statement.cue is not None:
            found = _deny(found, sentence, statement.cue, offset)
        told.frames += found
        told.words |= {frame.concept for frame in found if frame.concept != "be"}
        told.saying |= read_saying(sentence, inside, statement.cue)
        measured = read_quantities(sentence.tokens, inside)
        told.quantities += [quantity._replace(at=quantity.at + offset) for quantity in measured]
        told.disputes += read_disputes(sentence, inside, statement.cue, statement.denied)
        _read_words(sentence, inside, told.words, told.names)
        offset += len(sentence.tokens)
    return told


def _relay(
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


def _deny(frames: Sequence[Frame], sentence: Sentence, cue: Span, offset: int) -> list[Frame]:
    """The frames of a denied content: what hangs directly on the denying cue, or on
    the "failed to" below it, is negated by it."""
    tokens = sentence.tokens
    found = []
    for frame in frames:
        at = frame.number - offset
        for _ in range(4):
            failed = tokens[at].dep == "xcomp" and lexicon().has(
                "failing", tokens[tokens[at].head].lemma
            )
            at = tokens[at].head
            if (tokens[at].pos in ("VERB", "AUX") and not failed) or tokens[at].head == at:
                break
        if cue.start <= tokens[at].start < cue.end:
            frame = frame._replace(negation=None if frame.negated else (cue.start, cue.end))
        elif not frame.negated and frame.mood == "fact":
            frame = frame._replace(mood="topic")
        found.append(frame)
    return found


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
