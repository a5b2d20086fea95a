"""Disputes: a speaker says no to what somebody else said, without saying what was instead.

"Refuted Putin's assertion regarding the number of troops" names an owner (Putin) and a topic (the
number, the troops); "these allegations are false" names neither and is meant for what the article
reports; "is a hoax" denies the thing itself. What is disputed is found by ``judge`` and
``judge_article``, by owner first and topic second.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from service.contradiction.clauses.tree import Tree
from service.contradiction.lexicon import lexicon
from service.contradiction.names import CONTENT, name_of

ABOUT = {"regard", "regarding", "about", "on", "over", "concern", "concerning"}
COUNTING = {
    "number", "figure", "toll", "count", "tally", "total", "size", "scale", "estimate", "many",
}  # fmt: skip
BRINGING = {"make", "bring", "level", "raise", "file", "publish", "contain", "set_out"}
"""What is done with a claim: it tells nothing of what the claim is about."""
PARTS = {"most", "all", "many", "some", "any", "both", "part", "much"}
ANAPHORS = {"that", "this", "it", "they", "these", "those", "which"}


@dataclass(frozen=True, slots=True)
class Dispute:
    """A rejection.

    ``start`` and ``end`` are its words, ``owner`` the names of whose claim it is, ``words`` the
    concepts and ``names`` the names of its topic. ``claim`` is the noun for what is rejected
    ("assertion"), or "" where the thing itself is. ``counting`` is True where the topic is a
    number, ``hedged`` where it is put carefully, ``blanket`` where no topic is named, ``proof``
    where pictures, documents and the like are rejected.
    """

    start: int
    end: int
    claim: str
    owner: frozenset[str]
    words: frozenset[str]
    names: frozenset[str]
    counting: bool
    hedged: bool
    blanket: bool
    proof: bool

    @property
    def span(self) -> tuple[int, int]:
        """Where its words stand."""
        return self.start, self.end


def read_dispute(
    tree: Tree, index: int, target: int, claim: str, start: int, end: int | None = None
) -> Dispute:
    """The rejection of ``target`` by the word ``index``, with its owner and its topic; without an
    ``end`` it reaches from ``start`` to where the topic ends."""
    tokens, lex = tree.tokens, lexicon()
    below = tree.subtree(target, set())
    for c in tree.children[index] if tokens[index].pos == "VERB" and index < target else ():
        about = tokens[c].dep == "prep" and tokens[c].lemma in ABOUT
        owned = tokens[c].lemma == "by" and tokens[target].dep == "dobj"
        if c > target and (about or owned or (claim and tokens[c].dep == "ccomp")):
            below += tree.subtree(c, set())
    if end is None:
        limit = [i for i in below if tokens[i].pos != "PUNCT"]
        end = max(tokens[limit[-1]].end if limit else 0, tokens[index].end)
        start = min(start, tokens[index].start)
    owner, owners = _find_owner(tree, target, below)
    owners |= _find_accused(tree, target, below) if claim else set()
    topic = [tokens[i] for i in below if i not in owners and _tells(tree, i, target, claim)]
    if claim in ("", "claim") and tokens[target].pos not in ("PRON", "DET"):
        topic += [tokens[target]]
    words = {
        lex.concept(t.lemma, t.pos == "VERB")
        for t in topic
        if not name_of(t) and t.lemma not in COUNTING | BRINGING | {"regard", "concern"}
    }
    words = {w for w in words if not lex.has("claim", w) and not lex.has("false", w) and w != "be"}
    names = {n for t in topic if (n := name_of(t))} - owner
    hedged = any(tokens[c].lemma in ("might", "may", "could") for c in tree.children[index])
    counting = any(t.lemma in COUNTING for t in [*topic, tokens[target]])
    return Dispute(
        start, end, claim, frozenset(owner), frozenset(words), frozenset(names),
        counting=counting, hedged=hedged, blanket=not words and not names and not counting,
        proof=lex.has("proof", tokens[target].lemma),
    )  # fmt: skip


def _find_owner(tree: Tree, target: int, below: Sequence[int]) -> tuple[set[str], set[int]]:
    """Whose claim it is ("Putin's assertion", "claims made by the union", "claims in the suit"),
    and the tokens of it."""
    tokens = tree.tokens
    owner: set[str] = set()
    owners: set[int] = set()
    for i in below:
        if _is_owner(tree, i, target):
            owner |= {name_of(tokens[i]) or tokens[i].lemma}
            owners |= set(tree.subtree(i, set())) - _told_after(tree, i)
            owner |= {n for c in tree.subtree(i, {"case"}) if (n := name_of(tokens[c]))}
    return owner, owners


def _is_owner(tree: Tree, index: int, target: int) -> bool:
    """Whether a word names whose claim ``target`` is, or in what it was made."""
    tokens = tree.tokens
    token, above = tokens[index], tokens[tokens[index].head]
    if token.dep == "poss":
        return token.head == target
    if token.dep != "pobj":
        return False
    if not _belongs(tree, above.head, target):
        return False
    document = any(lexicon().has(kind, token.lemma) for kind in ("claim", "suit", "proof"))
    return above.lemma in ("by", "from") or (above.lemma == "in" and document)


def _belongs(tree: Tree, holder: int, target: int) -> bool:
    """Whether what hangs on ``holder`` is told of the claim: itself, the verb by which it was made,
    or the one that rejects it."""
    tokens = tree.tokens
    made = tokens[holder].head == target and tokens[holder].lemma in BRINGING
    rejects = tokens[target].head == holder and tokens[target].dep == "dobj"
    return holder == target or made or rejects


def _find_accused(tree: Tree, target: int, below: Sequence[int]) -> set[int]:
    """Against whom a claim was made, which is not what it is about."""
    tokens = tree.tokens
    against = (i for i in below if tokens[i].lemma == "against" and tokens[i].dep == "prep")
    meant = (i for i in against if _belongs(tree, tokens[i].head, target))
    return {c for i in meant for c in tree.subtree(i, set())}


def find_whole(tree: Tree, index: int) -> int:
    """Of "most of the claims" the claims, and else the word itself."""
    of = tree.child(index, "prep") if tree.tokens[index].lemma in PARTS else None
    whole = tree.child(of, "pobj") if of is not None and tree.tokens[of].lemma == "of" else None
    return index if whole is None else whole


def _tells(tree: Tree, index: int, target: int, claim: str) -> bool:
    """Whether a word is of the topic, and does not merely judge the claim ("baseless claims")."""
    token = tree.tokens[index]
    if token.pos not in CONTENT or index == target:
        return False
    if not claim:
        return True
    judging = token.pos == "ADJ" and token.head == target
    false = any(lexicon().has("false", t.lemma) for t in (token, tree.tokens[token.head]))
    return not judging and not false


def _told_after(tree: Tree, owner: int) -> set[int]:
    """What is claimed, where the parse hangs it on whose claim it is ("the allegation by unions
    that shots were fired")."""
    tokens = tree.tokens
    clauses = (
        c
        for c in tree.subtree(owner, set())
        if tokens[c].dep in ("acl", "relcl", "ccomp")
        and any(tokens[m].dep == "mark" and tokens[m].lemma == "that" for m in tree.children[c])
    )
    return {i for c in clauses for i in tree.subtree(c, set())}
