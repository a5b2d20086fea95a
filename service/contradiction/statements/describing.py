"""Describing: reading a statement once, from the parse it carries, into all that judging needs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from service.contradiction.clauses.anaphora import resolve
from service.contradiction.statements.content import read_content
from service.contradiction.statements.context import Context, find_before
from service.contradiction.statements.features import Features
from service.contradiction.statements.offices import name_body
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
ASKING = {"ask", "wonder", "inquire", "enquire"}


def describe(statement: Statement, context: Context) -> Features:
    """The features of ``statement``, read from the parse it carries; never raises on odd input."""
    sentences = _sentences_of(statement)
    cue = _cue(statement, sentences)
    told = read_content(statement, sentences)
    start, text = _excerpt(statement, sentences, context.text)
    day = statement.said_on or context.published_on
    speaker = name_speaker(statement) or (hear_voice(told.frames) if context.bare else frozenset())
    side, role = name_side(statement), find_role(statement, context.voices)
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
        role=name_role(statement, role, context.text, context.voices),
        cue=cue,
        cue_span=(statement.cue.start, statement.cue.end) if statement.cue else None,
        denied=statement.denied,
        asserts=statement.asserts and cue not in ASKING,
        direct=statement.kind is not StatementKind.INDIRECT,
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


def _self_speaking(statement: Statement, context: Context) -> Speaker | None:
    """The speaker, where "he" or "it" in the content may be himself: not in his own quoted words,
    where he is "I", nor in an article that has more people of whom "she" may be said."""
    if statement.kind is StatementKind.DIRECT or statement.speaker is None:
        return None
    person = statement.speaker.kind is SpeakerKind.PERSON
    return statement.speaker if context.bare or not person else None


def _sentences_of(statement: Statement) -> tuple[Sentence, ...]:
    return tuple(s for s in statement.sentences if s.tokens)[:MOST_SENTENCES]


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
