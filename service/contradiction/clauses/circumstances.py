"""Circumstances: when and where a clause says that it was, and when it was said.

Times are kept by unit ("weekday:monday", "month:5", "winter:last", "this:winter", "relative:now"),
so that two clauses can be told apart that name two of one unit. When something was said matters
where figures grow: the toll of Monday gives way to that of Thursday.
"""

from __future__ import annotations

from collections.abc import Sequence

from service.contradiction.clauses.tree import Tree
from service.contradiction.figures.moments import is_month, is_year, read_moment
from service.contradiction.names import MONTHS, WEEKDAYS, name_of
from service.domain.span import Span
from service.domain.syntax import Sentence, Token

SUBCLAUSES = frozenset({"ccomp", "advcl", "relcl", "acl", "csubj", "parataxis", "pcomp", "xcomp"})
RELATIVE_TIMES = {
    "yesterday", "today", "tomorrow", "now", "previously", "earlier", "later", "formerly", "once",
    "already", "still", "tonight", "recently", "currently", "initially", "originally",
}  # fmt: skip
SEASONS = {"spring", "summer", "autumn", "winter"}
PERIODS = {"year", "month", "week", "quarter", "half", "day", "season", "decade"}
RECURRING = PERIODS | SEASONS | {"time"}
"""What there is a last and a next of: "this winter", "last time"."""
ORDERING = {"this", "last", "next", "first", "second", "third", "fourth"}
LOCATIVES = {
    "in", "at", "near", "from", "to", "into", "outside", "inside", "across", "around", "on", "over",
    "through", "via", "between", "beside", "behind", "within",
}  # fmt: skip
SAYING = 6
"""How many words up from a time the verb of saying may stand."""


def read_saying(sentence: Sentence, inside: Sequence[bool], cue: Span | None) -> frozenset[str]:
    """When the words were said, of what stands outside them with the verb of saying."""
    tokens = sentence.tokens
    if cue is None:
        return frozenset()
    clause = [i for i in range(len(tokens)) if not inside[i] and _reaches(tokens, i, cue)]
    found = set(read_times(tokens, clause))
    for index in clause:
        moment = read_moment(tokens, index)
        if moment is not None and moment.kind in ("day", "date"):
            found.add(f"{moment.kind}:{moment.low:.0f}")
    return frozenset(found)


def _reaches(tokens: Sequence[Token], index: int, cue: Span) -> bool:
    """Whether a token hangs on the verb of saying with no other verb between."""
    at = index
    for _ in range(SAYING):
        at = tokens[at].head
        if cue.start <= tokens[at].start < cue.end:
            return True
        if tokens[at].pos in ("VERB", "AUX") or tokens[at].head == at:
            break
    return False


def read_times(tokens: Sequence[Token], clause: Sequence[int]) -> frozenset[str]:
    """The times that the tokens of a clause name, by unit."""
    found = set()
    for index in clause:
        word = tokens[index].text.lower()
        if word.removesuffix("s") in WEEKDAYS:
            found.add(f"weekday:{word.removesuffix('s')}")
        elif word == "at" and tokens[min(index + 1, len(tokens) - 1)].text.lower() == "first":
            found.add("relative:initially")
        elif word in SEASONS:
            found.add(f"season:{word}")
        elif is_month(tokens, index):
            found.add(f"month:{MONTHS[word.rstrip('.')]}")
        elif word in ("earlier", "before") and tokens[max(index - 1, 0)].lemma in PERIODS:
            found.add(f"back:{tokens[index - 1].lemma}")
        elif word in RELATIVE_TIMES:
            found.add(f"relative:{word}")
        elif is_year(tokens, index):
            found.add(f"year:{word}")
        elif word in ORDERING and index + 1 < len(tokens):
            follower = tokens[index + 1].lemma
            if follower in RECURRING:
                found.add(f"this:{follower}" if word == "this" else f"{follower}:{word}")
    return frozenset(found)


def find_times(tree: Tree, index: int, clause: Sequence[int]) -> frozenset[str]:
    """The times of the clause of the predicate at ``index``, also where they stand with what a
    quality is for: "safe to drink in May"."""
    quality = tree.child(index, "acomp")
    aim = None if quality is None else tree.child(quality, "xcomp")
    told = clause if aim is None else [*clause, *tree.subtree(aim, SUBCLAUSES)]
    return read_times(tree.tokens, told)


def read_places(tree: Tree, clause: Sequence[int]) -> frozenset[str]:
    """The names of the places that a clause names."""
    tokens = tree.tokens
    found: set[str] = set()
    for index in clause:
        token = tokens[index]
        if token.dep == "pobj" and tokens[token.head].lemma in LOCATIVES:
            for at in tree.subtree(index, SUBCLAUSES | {"prep"}):
                name = name_of(tokens[at])
                if name:
                    found.add(name)
    return frozenset(found)
