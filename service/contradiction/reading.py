"""Judging the pairs of articles: all by the rules; what these show, and the most suspicious of the
pairs in which they see no clash, are read as well.

However many pairs there are, only so many are read: so an article with hundreds of statements, or
one that meets thousands of others, keeps nobody waiting.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from service.contradiction.alignment.pairs import Pair, make_pair
from service.contradiction.company import gather_company
from service.contradiction.detectors.candidates import Candidate
from service.contradiction.judge import Read, judge_pair, may_clash
from service.contradiction.settling import read_pair, settle
from service.contradiction.statements.features import Features
from service.contradiction.suspicion import read_gist, suspect
from service.domain.contradiction import Judgement, Verdict

MOST_READ = 24
"""How many pairs of one article, or of one comparison with others, are read at most for what the
rules do not see."""
MOST_DOUBTED = 24
"""And how many at most of those that the rules show."""
WORTH = 0.03
"""From which suspicion on a pair is read."""


@dataclass(frozen=True, slots=True)
class Case:
    """Two statements of one article, or of two, with the candidates that their article adds."""

    a: Features
    b: Features
    scene: str
    more: tuple[Candidate, ...] = ()

    def pair(self) -> Pair:
        """The pair they make; it is made anew each time, for it gathers much while it is judged."""
        return make_pair(self.a, self.b, self.scene)


def judge_across(
    sides: Sequence[tuple[Features, Features]], read: Read | None = read_pair
) -> list[Judgement]:
    """The judgement on each pair of statements of two articles; with None for ``read`` the rules
    judge alone."""
    return judge_cases([Case(a, b, "cross") for a, b in sides], read)


def judge_cases(cases: Sequence[Case], read: Read | None) -> list[Judgement]:
    """The judgement on each case."""
    judged = [judge_pair(case.pair(), case.more, None) for case in cases]
    if read is None:
        return judged
    chosen = [*choose_shown(judged), *choose_suspicious(cases, judged)]
    pairs = [cases[at].pair() for at in chosen]
    readings = [read(pair) for pair in pairs]
    companies = gather_company([(p, r.clash) for p, r in zip(pairs, readings, strict=True)])
    for at, pair, reading, company in zip(chosen, pairs, readings, companies, strict=True):
        judged[at] = settle(pair, judged[at], reading, company)
    return judged


def choose_shown(judged: Sequence[Judgement]) -> list[int]:
    """The places of what the rules show, of very much what they are least sure of."""
    shown = ((j.confidence, at) for at, j in enumerate(judged) if j.verdict is Verdict.CONTRADICTS)
    return [at for _, at in sorted(shown)[:MOST_DOUBTED]]


def choose_suspicious(cases: Sequence[Case], judged: Sequence[Judgement]) -> list[int]:
    """The places of the most suspicious cases in which the rules see no clash."""
    sides = {id(side): side for case in cases for side in (case.a, case.b)}
    gists = {key: read_gist(side) for key, side in sides.items()}
    keyed: list[tuple[float, int]] = []
    for at, case in enumerate(cases):
        pair = case.pair()
        if not judged[at].clashes and may_clash(pair):
            keyed.append((-suspect(pair, gists[id(case.a)], gists[id(case.b)]), at))
    return [at for key, at in sorted(keyed)[:MOST_READ] if -key >= WORTH]
