"""CATEGORY, by place: one person in two places at one time.

"He was at home on the night of the murder" and "she saw him at the bar that night" cannot both be.
Only two bare sentences are read so, and only where both name the occasion: elsewhere a person moves
about.
"""

from __future__ import annotations

from collections.abc import Iterable

from service.contradiction.alignment.gate import times_differ
from service.contradiction.alignment.pairs import Pair
from service.contradiction.alignment.participants import Relation, relate
from service.contradiction.clauses.frames import Frame
from service.contradiction.clauses.phrases import Phrase
from service.contradiction.detectors.candidates import Candidate, Found
from service.contradiction.lexicon import lexicon
from service.domain.contradiction import ContradictionKind

STAYING = {"be_at", "be", "stay", "remain", "sleep", "spend"}
SPOTS = {"at", "in", "inside", "aboard"}
OCCASIONS = {"time", "event"}
"""WordNet's files of nouns that tell when."""


def find_whereabouts(pair: Pair) -> Iterable[Found]:
    """Two places for one person on one occasion."""
    if pair.scene != "bare" or pair.same_speaker:
        return ()
    mine, theirs = ([f for f in side.frames if _is_stay(f)] for side in (pair.a, pair.b))
    if not mine or not theirs or not _occasion(pair):
        return ()
    return [_apart(f, g, pair) for f in mine for g in theirs]


def _occasion(pair: Pair) -> bool:
    """Whether both speak of one night, day or happening."""
    lex = lexicon()
    known = (lex.nouns.get(word) for word in pair.shared)
    told = any(noun is not None and noun.lexfile in OCCASIONS for noun in known)
    return told or bool(pair.shared & (lex.actions - {"house", "present"}))


def _apart(f: Frame, g: Frame, pair: Pair) -> Candidate | None:
    here, there = _spot(f), _spot(g)
    if here is None or there is None or f.tense != g.tense or times_differ(f, g, pair):
        return None
    if bool(here.names) != bool(there.names) or here.names & there.names:
        return None
    if relate(f.agent, g.agent, pair.a, pair.b) < Relation.WITHIN:
        return None
    if relate(here, there, pair.a, pair.b) > Relation.OTHER:
        return None
    return Candidate(ContradictionKind.CATEGORY, here.span, there.span, "whereabouts")


def _is_stay(f: Frame) -> bool:
    """Whether a clause has somebody be somewhere."""
    stays = f.predicate in STAYING and f.attribute is None
    return stays and not f.negated and f.mood == "fact"


def _spot(f: Frame) -> Phrase | None:
    """The place where a clause has a person be."""
    if f.agent is None or f.agent.form not in ("definite", "name") or f.agent.counted:
        return None
    if not (f.agent.names or lexicon().person(f.agent.head)):
        return None
    found = (p for prep, p in f.obliques if prep in SPOTS and not p.counted and _is_spot(p))
    return next(found, None)


def _is_spot(p: Phrase) -> bool:
    noun = lexicon().nouns.get(p.head)
    known = noun is not None and noun.lexfile in ("artifact", "location", "group", "object")
    return bool(p.names) or known or (noun is None and p.form == "definite")
