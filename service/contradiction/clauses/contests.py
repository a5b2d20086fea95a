"""Contests: who takes part in a match, a debate or a ceremony, and who misses it.

"Will start the match" and "was ruled out of the match" tell of one place in it.
"""

from __future__ import annotations

from collections.abc import Iterator

from service.contradiction.clauses.frames import Frame
from service.contradiction.clauses.phrases import Phrase
from service.contradiction.clauses.tree import Tree
from service.contradiction.names import name_of

CONTESTS = {
    "match", "game", "race", "final", "semi-final", "semifinal", "tournament", "fight", "bout",
    "meeting", "summit", "ceremony", "concert", "trial", "hearing", "cup", "tour", "olympics",
    "debate", "funeral", "conference", "festival", "championship", "marathon", "opener", "derby",
}  # fmt: skip
PLAYING = {
    "start", "play", "attend", "appear", "feature", "compete", "run", "race", "fight", "ride",
}  # fmt: skip
DROPPING = {"withdraw", "pull", "rule", "drop", "scratch", "pull_out", "rule_out", "drop_out"}


def tell_contest(tree: Tree, frame: Frame) -> Iterator[Frame]:
    """``will start the match`` and ``was ruled out of the match``."""
    who = frame.patient if frame.passive else frame.agent
    out = next(
        (p for by, p in frame.obliques if by in ("from", "out_of", "of") and p.head in CONTESTS),
        None,
    )
    goal = frame.patient if frame.patient is not None else frame.oblique("in", "at")
    if goal is None or goal.head not in CONTESTS or frame.passive:
        goal = None
    if who is None:
        return
    if frame.predicate in DROPPING and out is not None:
        dropped = frame._replace(
            predicate="miss_out", concept="miss_out", agent=who,
            patient=_with_rival(tree, frame, out), passive=False, obliques=(),
            end=max(frame.end, out.end),
        )  # fmt: skip
        yield dropped
        if frame.mood == "fact":
            yield dropped._replace(mood="future")
    elif goal is not None and frame.predicate in {*PLAYING, "miss", "sit_out", "skip"}:
        verb = "take_part" if frame.predicate in PLAYING else "miss_out"
        concept = "join" if verb == "take_part" else verb
        contest = _with_rival(tree, frame, goal)
        yield frame._replace(predicate=verb, concept=concept, patient=contest, obliques=())


def _with_rival(tree: Tree, frame: Frame, contest: Phrase) -> Phrase:
    """``the match against Peru``: its names with that of the other team, or of the town."""
    inside = [i for i, t in enumerate(tree.tokens) if contest.start <= t.start < contest.end]
    preps = [c for i in inside for c in tree.children[i] if tree.tokens[c].dep == "prep"]
    goals = [goal for c in preps if (goal := tree.child(c, "pobj")) is not None]
    found = frozenset(name for goal in goals if (name := name_of(tree.tokens[goal])))
    found = found.union(*(p.names for prep, p in frame.obliques if prep == "against"))
    return contest._replace(names=contest.names | found) if found else contest
