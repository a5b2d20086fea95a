"""Voices: who speaks in a statement, by which words he is known, and for whom he speaks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from service.contradiction.clauses.frames import Frame
from service.contradiction.lexicon import lexicon
from service.domain.speaker import Speaker, SpeakerKind
from service.domain.statement import Statement
from service.domain.syntax import Sentence

TITLES = {
    "mr", "mrs", "ms", "dr", "prof", "sir", "president", "minister", "general", "the", "of", "and",
    "a", "an", "for", "in", "from", "two", "three", "some", "said",
}  # fmt: skip
ARTICLES = {"the", "a", "an", "his", "her", "their", "its", "our"}
BODIES = (SpeakerKind.ORGANISATION, SpeakerKind.GROUP)


@dataclass(frozen=True, slots=True)
class Voices:
    """Who speaks in an article: ``roles`` has the first role that it tells of each speaker, by his
    name, and ``bodies`` those that speak, each with where, in the order of the statements."""

    roles: Mapping[str, str] = field(default_factory=dict)
    bodies: tuple[tuple[int, Speaker], ...] = ()


def gather_voices(statements: Iterable[Statement]) -> Voices:
    """Who speaks in the article that has these ``statements``; to be gathered once for them all."""
    roles: dict[str, str] = {}
    bodies: list[tuple[int, Speaker]] = []
    for statement in statements:
        if statement.speaker is None:
            continue
        if statement.role:
            roles.setdefault(statement.speaker.name, statement.role)
        if statement.speaker.kind in BODIES:
            bodies.append((statement.content[0].start, statement.speaker))
    return Voices(roles, tuple(bodies))


NOBODY = Voices()
"""Of a sentence that belongs to no article."""


def _words(text: str) -> frozenset[str]:
    found = {
        w.lower().removesuffix("'s").removesuffix("’s") for w in re.findall(r"[\w'’.-]+", text)
    }
    words = frozenset(w.strip(".'’") for w in found) - {""}
    return (words - TITLES) or (words - {"the", "a", "an"})


def name_speaker(statement: Statement) -> frozenset[str]:
    """The words by which the speaker is known, with their singulars; nations by their name."""
    speaker = statement.speaker
    if speaker is None:
        return frozenset()
    nations = lexicon().nations
    words = _words(speaker.name)
    for alias in speaker.aliases[:8]:
        words |= _words(alias)
    words |= {w[:-1] for w in words if w.endswith("s") and len(w) > 4}
    words |= {f"{w[:-3]}y" for w in words if w.endswith("ies") and len(w) > 4}
    return frozenset(nations.get(w, w) for w in words)


def hear_voice(frames: Sequence[Frame]) -> frozenset[str]:
    """Who gives his word in a sentence that quotes nobody: "the president ruled out talks"."""
    lex = lexicon()
    if not frames or frames[0].agent is None or not lex.has("voicing", frames[0].predicate):
        return frozenset()
    agent = frames[0].agent
    return frozenset({*agent.heads, *agent.modifiers, *agent.names})


def name_members(statement: Statement) -> frozenset[str]:
    """The words of the names of a group's members."""
    if statement.speaker is None:
        return frozenset()
    return frozenset(w for member in statement.speaker.members[:8] for w in _words(member))


def name_side(statement: Statement) -> frozenset[str]:
    """The nations for which the speaker speaks, by name, role and organisation."""
    nations = lexicon().nations
    speaker = statement.speaker
    told = [statement.role or ""]
    if speaker is not None:
        told += [speaker.organisation or ""]
        told += [speaker.name] if speaker.kind is not SpeakerKind.PERSON else []
    found = {nations[w] for part in told for w in _words(part) if w in nations}
    return frozenset(found)


def name_role(statement: Statement, role: str, text: str, voices: Voices) -> frozenset[str]:
    """The words of the speaker's ``role``, of whom he speaks for, and the names by which the
    article introduces him ("who heads the Land Observatory")."""
    organisation = statement.speaker.organisation if statement.speaker is not None else None
    source = " ".join(span.of(text) for span in statement.source[:4])
    names = " ".join(word for word in source.split() if word[:1].isupper())
    body = _name_owner(statement, voices) if source.lower().startswith(("its ", "their ")) else ""
    told = _words(f"{statement.role or ''} {organisation or ''} {names} {body}")
    told |= _words(role) if not statement.role else frozenset()
    speaker = statement.speaker
    described = speaker is not None and speaker.kind is not SpeakerKind.PERSON
    return told | frozenset(speaker.name.lower().split()) if speaker and described else told


def find_role(statement: Statement, voices: Voices) -> str:
    """The speaker's role as his statement tells it, else as another of his does ("" where none
    does): who is now "he" was introduced there."""
    if statement.role or statement.speaker is None:
        return statement.role or ""
    return voices.roles.get(statement.speaker.name, "")


def name_title(statement: Statement, role: str) -> str:
    """The speaker's ``role``, or for whom he speaks; "" where his name says it."""
    if statement.speaker is None:
        return ""
    told = role or statement.speaker.organisation
    return told[:80] if told and told.lower() not in statement.speaker.name.lower() else ""


def _name_owner(statement: Statement, voices: Voices) -> str:
    """Whose director "its director" is: the last body that spoke before."""
    begin = statement.content[0].start
    spoke = (
        body.name
        for start, body in reversed(voices.bodies)
        if start < begin and body != statement.speaker
    )
    return next(spoke, "")


def label_speaker(statement: Statement, sentences: Sequence[Sentence]) -> str:
    """How to call the speaker within a sentence: a common noun small and with its article, as it
    stands in the statement's own sentence."""
    if statement.speaker is None:
        return ""
    name = statement.speaker.name[:80]
    words = name.split()
    for tokens in (sentence.tokens for sentence in sentences):
        for at in range(len(tokens) - len(words) + 1):
            if [t.text for t in tokens[at : at + len(words)]] != words:
                continue
            common = not any(t.pos == "PROPN" for t in tokens[at : at + len(words)])
            before = tokens[at - 1].text.lower() if at else ""
            name = name[:1].lower() + name[1:] if common else name
            return f"{before} {name}" if before in ARTICLES else name
    return name
