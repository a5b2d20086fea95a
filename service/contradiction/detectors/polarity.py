"""Polarity: one says that it did or is, the other that it did not or is not. The plain shape of
NEGATION.

Both must be told as real and speak of one deed, or of one quality of one thing (``qualities``);
what is denied only of a part, or was only foretold, is no clash.
"""

from __future__ import annotations

import re

from service.contradiction.alignment.gate import refuse
from service.contradiction.alignment.matches import match_frames
from service.contradiction.alignment.pairs import Match, Pair
from service.contradiction.alignment.participants import Relation
from service.contradiction.alignment.parts import SOME_OF_THEM
from service.contradiction.clauses.frames import Frame, is_generic
from service.contradiction.clauses.phrases import NOBODY, Phrase
from service.contradiction.detectors.candidates import Candidate, Found
from service.contradiction.detectors.denials import read_signals, told_words
from service.contradiction.detectors.qualities import find_denied_quality, find_denied_state
from service.contradiction.figures.units import UNITS
from service.contradiction.lexicon import lexicon
from service.contradiction.statements.features import Features
from service.domain.contradiction import ContradictionKind, Reason

REAL = {"fact", "possible", "ability"}
GOALS = {"to", "with", "about"}
RESTRICTED = re.compile(r"\s+(?:who|whose|that|with|without|under|over|aged|on|from)\b")
"""What follows those of whom nobody did it: "nobody who brings dry maize"."""


def find_denial(f: Frame, g: Frame, pair: Pair) -> Found:
    """``did`` and ``did not``."""
    if f.negated == g.negated:
        return None
    if pair.same_speaker and f.concept == g.concept and {f.mood, g.mood} & {"future", "wish"}:
        return Reason.REVERSAL
    if _took_back(f, g, pair):
        return Reason.REVERSAL
    if not _real(f, g, pair):
        return None
    deeds = f.predicate == g.predicate and f.patient is not None and g.patient is not None
    if not deeds and (f.attribute is None) != (g.attribute is None):
        return find_denied_state(f, g, pair)
    match = match_frames(f, g, pair)
    if match is None or match.opposed:
        return None
    if not deeds and f.attribute is not None and g.attribute is not None:
        return find_denied_quality(f, g, match, pair)
    if not _one_deed(f, g, match, pair):
        return None
    if (refusal := refuse(f, g, pair)) is not None:
        return refusal
    negative, positive = (f, g) if f.negated else (g, f)
    if _narrower(negative, positive, match) or _told_otherwise(negative, positive, match, pair):
        return Reason.OTHER_SCOPE
    if pair.same_speaker and f.tense != g.tense:
        return Reason.REVERSAL
    signals = read_signals(match, pair, f, g)
    return Candidate(ContradictionKind.NEGATION, told_words(f), told_words(g), "polarity", signals)


def _took_back(f: Frame, g: Frame, pair: Pair) -> bool:
    """Whether the one tells of a deed that the other's speaker foretold of himself otherwise."""
    if f.concept != g.concept or {f.mood, g.mood} != {"future", "fact"}:
        return False
    speaker, done = (pair.a.speaker, g) if f.mood == "future" else (pair.b.speaker, f)
    return done.agent is not None and bool(speaker & {done.agent.head, *done.agent.names})


def _real(f: Frame, g: Frame, pair: Pair) -> bool:
    """Whether both are told as real, or two sentences foretell the same."""
    if pair.scene != "bare" and f.mood != g.mood:
        return False
    if pair.scene == "bare" and f.mood == g.mood == "future":
        return True
    if any(h.mood == "possible" and h.tense != "past" for h in (f, g)) and "past" in (
        f.tense,
        g.tense,
    ):
        return False
    return f.mood in REAL and g.mood in REAL


def _one_deed(f: Frame, g: Frame, match: Match, pair: Pair) -> bool:
    """Whether both clauses speak of one deed of the same participants."""
    if f.predicate == "be" or g.predicate == "be" or f.complement != g.complement:
        return False
    if pair.scene != "bare" and not _same_deed(f, g, match):
        return False
    general = any(p is not None and p.head in NOBODY for h in (f, g) for p in (h.agent, h.patient))
    if general and not pair.related and not pair.a.names & pair.b.names:
        return False
    means = match.theme >= Relation.WITHIN and _acts_by_means(f, g)
    if match.theme <= Relation.OTHER or (match.agent <= Relation.OTHER and not means):
        return False
    if max(match.agent, match.theme) < Relation.WITHIN and not _both_wild(match, pair):
        return False
    if (f.patient is None) == (g.patient is None) or match.theme >= Relation.WILD:
        return True
    negative = f if f.negated else g
    if negative.patient is not None and negative.patient.head == "nothing":
        return match.agent >= Relation.WITHIN
    return negative.patient is None and match.agent == Relation.SAME and match.predicate == 1


def _same_deed(f: Frame, g: Frame, match: Match) -> bool:
    """Whether two clauses of an article surely speak of one deed: the participants must be named
    and the same, and of what many do at once or hold in mind, both of them."""
    named = [r for r in (match.agent, match.theme) if r >= Relation.WITHIN]
    if f.complement or (_is_common(f) and _is_common(g)):
        return len(named) == 2
    if f.patient is None and g.patient is None:
        nobody = any(p is not None and p.head in NOBODY for p in (f.agent, g.agent))
        return bool(named) and match.overlap > (0.2 if nobody else 0.3)
    told = match.agent >= Relation.MISSING or _acts_by_means(f, g)
    return len(named) == 2 or (match.theme >= Relation.WITHIN and told)


def _is_common(f: Frame) -> bool:
    """Whether a clause tells what many do at once or hold in mind, by a verb that says no more."""
    lex = lexicon()
    common = lex.has("many", f.predicate) or lex.has("light", f.predicate) or f.predicate == "work"
    return common and f.concept == lex.concept(f.predicate, verb=True)


def _acts_by_means(f: Frame, g: Frame) -> bool:
    """Whether one clause names who did it, and the other by what: "the army killed them", "they
    were killed by bombing"."""
    p, q = f.agent, g.agent
    if p is None or q is None or "pronoun" in (p.form, q.form):
        return False
    return _is_means(p) != _is_means(q)


def _is_means(p: Phrase) -> bool:
    noun = lexicon().nouns.get(p.head)
    return noun is not None and noun.lexfile in ("act", "event", "artifact", "phenomenon")


def _both_wild(match: Match, pair: Pair) -> bool:
    wild = max(match.agent, match.theme) >= Relation.WILD
    return match.overlap >= 0.5 and wild and pair.scene != "cross"


def _narrower(negative: Frame, positive: Frame, match: Match) -> bool:
    """Whether what is denied is denied only of a part ("did not comment on the recall")."""
    lasting = any(prep == "since" for prep, _ in negative.obliques)
    timed = not lasting and any(not t.startswith(("relative:", "this:")) for t in negative.times)
    if timed and not positive.times:
        return True
    extra = {p.head for prep, p in negative.obliques if p.form != "pronoun" and prep != "since"}
    extra -= {p.head for prep, p in negative.obliques if prep == "for" and p.head in UNITS}
    here = {p.head for _, p in positive.obliques}
    if any(p.form == "pronoun" for _, p in positive.obliques):
        here |= extra
    missing = {h for h in extra if not any(lexicon().similar(h, k) for k in here)}
    if negative.patient is not None and negative.patient.head == "nothing":
        return False
    wider = negative.theme is not None and positive.theme is None
    return bool(missing and here) or (wider and match.theme < Relation.WITHIN)


def _told_otherwise(negative: Frame, positive: Frame, match: Match, pair: Pair) -> bool:
    """Whether an article denies something else than it tells: of some spoken of before, of one who
    may have left the deed to others, of whoever came to somebody, or of such things in general."""
    nobody = negative.agent
    if pair.scene == "bare":
        return False
    side = pair.a if negative in pair.a.frames else pair.b
    if any(_is_of_some(p, side) for p in (negative.agent, negative.patient) if p is not None):
        return True
    if nobody is not None and nobody.form == "none":
        goals = {prep for prep, _ in negative.obliques} & GOALS
        return bool(goals) and not goals & {prep for prep, _ in positive.obliques}
    if is_generic(negative) or is_generic(positive):
        return negative.tense != positive.tense
    own = nobody is not None and nobody.form == "pronoun" and positive.agent is None
    return own and match.predicate < 1


def _is_of_some(nobody: Phrase, side: Features) -> bool:
    """Whether nobody is only nobody of some: "none of them", "nobody who brings dry maize"."""
    if nobody.form != "none":
        return False
    behind = side.text[nobody.end - side.start :]
    return bool(SOME_OF_THEM.search(side.quote(nobody.span)) or RESTRICTED.match(behind))
