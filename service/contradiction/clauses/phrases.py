"""Phrases: the participants of a clause, as the text names them.

A phrase keeps what alignment asks for: its head, what it is coordinated with, the concepts and
names in it, whether it is definite, a pronoun or nobody, and whose it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from service.contradiction.clauses.tree import WIDTH, Tree
from service.contradiction.lexicon import lexicon
from service.contradiction.names import CONTENT, name_of
from service.domain.syntax import Token

CLAUSES = frozenset(["relcl", "acl", "ccomp", "advcl", "csubj", "parataxis", "appos", "pcomp"])
"""Dependencies that lead out of a noun phrase into a clause or an aside."""
INNER = {"of", "'s"}
"""Prepositions whose phrase belongs to the noun before them."""
SCORES = {"hundred", "thousand", "dozen", "million", "billion", "score"}
"""What "of" joins to what is counted."""
SOME = {
    "none", "all", "most", "many", "some", "several", "few", "half", "both", "each", "one", "any",
    "neither", "either", "majority", "two-thirds", "third", "quarter",
}  # fmt: skip
"""What else "of" joins to it."""
DEFINITE = {
    "the", "this", "that", "these", "those", "my", "your", "its", "his", "her", "their", "our",
    "all",
}  # fmt: skip
INDEFINITE = {"a", "an", "some", "any", "another", "several", "certain"}
NOT_ONE = re.compile(r"(?:\w+ )?not (?:one|(?:a|one) single) ")
"""What begins a phrase of which there is none."""
COMPARATIVE = ("JJR", "RBR")
"""Tags of words that tell one of two from the other ("the lower well")."""
NOBODY = {"nobody", "none", "nothing", "no-one", "neither", "noone"}


class Phrase(NamedTuple):
    """A participant.

    ``heads`` are the lemmas of the coordinated heads, the first of them ``head``; ``words`` the
    concepts of all its words, ``modifiers`` the lemmas of the adjectives and nouns before the
    heads, ``names`` nations and name words in lower case. ``form`` is pronoun, name, definite,
    indefinite, bare or none ("no soldiers"); ``owner`` is the possessor's pronoun or name;
    ``compounds`` are the nouns before the heads ("wheat prices").
    """

    start: int
    end: int
    head: str
    heads: tuple[str, ...]
    words: frozenset[str]
    modifiers: frozenset[str]
    names: frozenset[str]
    form: str
    owner: str
    counted: bool
    compounds: frozenset[str]

    @property
    def span(self) -> tuple[int, int]:
        """Where its words stand."""
        return self.start, self.end


def read_phrase(tree: Tree, index: int) -> Phrase:
    """The phrase whose head is the token ``index``."""
    tokens = tree.tokens
    form = _form(tree, index)
    inner = _counted(tree, index)
    if inner is not None:
        counted = read_phrase(tree, inner)
        whole = tokens[index].text.lower() in ("all", "both") or tokens[index].lemma in SCORES
        form = form if form == "none" else counted.form if whole else "indefinite"
        start = min(tokens[index].start, counted.start)
        return counted._replace(start=start, counted=True, form=form)
    heads = [i for i in tree.conjuncts(index) if i == index or _joins(tree, i)]
    members = sorted({*_members(tree, heads), *(_refusals(tree, index) if form == "none" else ())})
    members = members[:WIDTH]
    head = tokens[index]
    numbered = any(tokens[m].pos == "NUM" and m not in heads for m in members)
    content = [tokens[m] for m in members if tokens[m].pos in CONTENT]
    lex = lexicon()
    names = frozenset(name for t in content if (name := name_of(t)))
    outside = _is_outsider(tree, index)
    return Phrase(
        start=tokens[members[0]].start,
        end=tokens[members[-1]].end,
        head="outsider" if outside else _lemma(head),
        heads=("outsider",) if outside else tuple(_lemma(tokens[h]) for h in heads[:8]),
        words=frozenset(lex.concept(t.lemma, t.pos == "VERB") for t in content),
        modifiers=frozenset(
            t.text.lower() if t.tag in COMPARATIVE else t.lemma
            for m, t in ((m, tokens[m]) for m in members)
            if m not in heads
            and (_tells_which(t) or (t.pos == "NUM" and t.head in heads and m > t.head))
            and tokens[t.head].pos != "NUM"
        ),
        names=names,
        form=form,
        owner=_owner(tree, index),
        counted=numbered,
        compounds=frozenset(
            t.lemma
            for m, t in ((m, tokens[m]) for m in members)
            if t.pos == "NOUN" and (t.head in heads if t.dep == "compound" else _of(tree, m, heads))
        ),
    )


def _joins(tree: Tree, index: int) -> bool:
    """Whether a conjunct is one more of what is named, and not a clause nor what is meant instead
    of another ("the army, not the rebels")."""
    return tree.tokens[index].pos != "VERB" and tree.child(index, "neg") is None


def _tells_which(token: Token) -> bool:
    return token.pos in CONTENT or token.lemma == "another"


def _counted(tree: Tree, index: int) -> int | None:
    """What is counted by "hundreds of", "three of the", "none of its"."""
    token = tree.tokens[index]
    if token.lemma not in SCORES and token.text.lower() not in SOME and token.pos != "NUM":
        return None
    prep = tree.child(index, "prep")
    if prep is None or tree.tokens[prep].lemma != "of":
        return None
    return tree.child(prep, "pobj")


def _of(tree: Tree, member: int, heads: Sequence[int]) -> bool:
    """Whether the noun stands as "pork" does in "exports of pork"."""
    above = tree.tokens[tree.tokens[member].head]
    bare = tree.child(member, "poss", "nummod") is None
    return (
        bare and tree.tokens[member].dep == "pobj" and above.lemma == "of" and above.head in heads
    )


def _refusals(tree: Tree, index: int) -> list[int]:
    """The "not" of "not one of them"."""
    return [c for c in tree.children[index] if tree.tokens[c].dep in ("neg", "preconj")]


def _is_outsider(tree: Tree, index: int) -> bool:
    """``persons from outside the community``: nobody in particular, but not one of those here."""
    return lexicon().has("generic", tree.tokens[index].lemma) and any(
        tree.tokens[i].text.lower() in ("outside", "elsewhere", "abroad")
        for c in tree.children[index]
        if tree.tokens[c].dep == "prep"
        for i in tree.subtree(c, CLAUSES)
    )


def _members(tree: Tree, heads: Sequence[int]) -> Iterator[int]:
    tokens = tree.tokens
    seen: set[int] = set()
    for head in heads:
        stack = [head]
        while stack:
            at = stack.pop()
            if at in seen:
                continue
            seen.add(at)
            yield at
            for c in tree.children[at]:
                dep = tokens[c].dep
                outside = dep in CLAUSES or dep in ("punct", "cc", "neg", "mark", "preconj")
                if outside or (dep == "prep" and tokens[c].lemma not in INNER):
                    continue
                if dep == "conj" and c not in heads and at in heads:
                    continue
                if tokens[at].pos in ("VERB", "AUX") and dep not in ("amod", "compound", "advmod"):
                    continue
                stack.append(c)


def _lemma(token: Token) -> str:
    misread = token.pos == "ADJ" and token.dep in ("nsubj", "nsubjpass", "dobj")
    return token.text.lower() if token.pos == "PRON" or misread else token.lemma


def _form(tree: Tree, index: int) -> str:
    token = tree.tokens[index]
    word = token.text.lower()
    below = [tree.tokens[c] for c in tree.children[index]]
    determiners = {
        t.text.lower() for t in below if t.dep in ("det", "poss", "predet", "neg", "preconj")
    }
    compared = any(
        tree.tokens[c].text.lower() == "no"
        and c + 1 < len(tree.tokens)
        and tree.tokens[c + 1].tag in ("JJR", "RBR")
        for c in tree.children[index]
    )
    if word in NOBODY or (determiners & {"no", "neither"} and not compared):
        return "none"
    if word == "one" and any(t.text.lower() == "not" for t in below):
        return "none"
    if NOT_ONE.match(_before(tree, index)):
        return "none"
    if token.pos == "PRON" or token.tag in ("PRP", "DT"):
        return "pronoun"
    if token.pos == "PROPN":
        return "name"
    if determiners & DEFINITE or any(t.dep == "poss" for t in below):
        return "definite"
    if determiners & INDEFINITE:
        return "indefinite"
    return "bare"


def _before(tree: Tree, index: int) -> str:
    """The words of a phrase up to its head, in lower case, with the one before them."""
    first = max(0, min(tree.subtree(index, CLAUSES)) - 1)
    return " ".join(t.text.lower() for t in tree.tokens[first : index + 1])


def _owner(tree: Tree, index: int) -> str:
    owner = tree.child(index, "poss")
    if owner is None:
        return ""
    token = tree.tokens[owner]
    return name_of(token) or {"our": "we", "my": "i"}.get(token.text.lower(), _lemma(token))
