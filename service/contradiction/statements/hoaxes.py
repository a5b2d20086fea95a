"""Hoaxes: sentences that stand alone and say no to what goes round.

"No, the plant is not closing", "Not coming to a store: the ...", "... is not happening", "... a
hoax": they reject all that the rest of the sentence speaks of.
"""

from __future__ import annotations

from service.contradiction.clauses.tree import Tree
from service.contradiction.lexicon import lexicon
from service.contradiction.names import CONTENT, name_of
from service.contradiction.statements.disputes import Dispute

HOAXES = {
    "hoax", "fake", "myth", "figment", "debunk", "fabrication", "untrue", "bogus", "misinformation",
}  # fmt: skip
HAPPENING = {"happen", "exist"}
REAL = {"thing", "real", "true"}
"""What is not happening, or is no such thing, is denied itself."""


def read_hoax(tree: Tree) -> Dispute | None:
    """The rejection of all that a sentence that stands alone speaks of, if it makes one."""
    tokens = tree.tokens
    first = tokens[0].text.lower()
    if first in ("no", "not", "nope", "sorry") and len(tokens) > 3:
        negated = any(t.dep == "neg" or t.text.lower() in ("not", "no", "n't") for t in tokens)
        return _reject_all(tree, 0, 0) if first == "not" or negated else None
    for index in range(len(tokens)):
        if _is_hoax(tree, index):
            return _reject_all(tree, index, index)
        if (last := _find_unreal(tree, index)) is not None:
            return _reject_all(tree, index, max(index, last))
    return None


def _is_hoax(tree: Tree, index: int) -> bool:
    """``a hoax``, but not "the hoax was widely shared" nor "is no hoax"."""
    token = tree.tokens[index]
    told = token.lemma in HOAXES and token.dep not in ("nsubj", "nsubjpass", "poss")
    return told and tree.child(token.head, "neg") is None


def _find_unreal(tree: Tree, index: int) -> int | None:
    """Where ``is not happening`` and ``is not real`` end, if the verb ``index`` says so."""
    tokens, below = tree.tokens, tree.children[index]
    negated = any(tokens[c].dep == "neg" or tokens[c].text.lower() == "no" for c in below)
    if not negated or tokens[index].pos not in ("VERB", "AUX"):
        return None
    unreal = next((c for c in below if tokens[c].lemma in REAL), None)
    return index if unreal is None and tokens[index].lemma in HAPPENING else unreal


def _reject_all(tree: Tree, first: int, last: int) -> Dispute:
    """A rejection, by the words ``first`` to ``last``, of all that the rest speaks of."""
    tokens, lex = tree.tokens, lexicon()
    rest = [t for i, t in enumerate(tokens) if not first <= i <= last and t.pos in CONTENT]
    words = {
        lex.concept(t.lemma, t.pos == "VERB")
        for t in rest
        if not name_of(t)
        and t.lemma not in ("be", "real", "thing", "true")
        and len(t.text) > 2
        and not lex.has("claim", t.lemma)
        and not lex.has("false", t.lemma)
    }
    names = {n for t in rest if (n := name_of(t))}
    return Dispute(
        tokens[first].start, tokens[last].end, "", frozenset(), frozenset(words),
        frozenset(names), counting=False, hedged=False, blanket=False, proof=False,
    )  # fmt: skip
