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


def read_hoax(tree: Tree) -> Dispute | None:
    """``No, ...``, ``Not coming to a store: the ...``, ``... is not happening``, ``... a hoax``: a
    sentence that stands alone and says no to what goes round."""
    tokens = tree.tokens
    first = tokens[0].text.lower()
    if first in ("no", "not", "nope", "sorry") and len(tokens) > 3:
        negated = any(t.dep == "neg" or t.text.lower() in ("not", "no", "n't") for t in tokens)
        return _whole(tree, 0, 1) if first in ("not",) or negated else None
    for index, token in enumerate(tokens):
        lemma = token.lemma
        negated = tree.child(index, "neg") is not None or any(
            tokens[c].text.lower() == "no" for c in tree.children[index]
        )
        above_negated = tree.child(token.head, "neg") is not None
        if (
            lemma in HOAXES
            and token.dep not in ("nsubj", "nsubjpass", "poss")
            and not above_negated
        ):
            return _whole(tree, index, index + 1)
        if (
            negated
            and token.pos in ("VERB", "AUX")
            and (
                lemma in ("happen", "exist")
                or any(tokens[c].lemma in ("thing", "real", "true") for c in tree.children[index])
            )
        ):
            end = next(
                (c for c in tree.children[index] if tokens[c].lemma in ("thing", "real", "true")),
                index,
            )
            return _whole(tree, index, max(index, end) + 1)
    return None


def _whole(tree: Tree, first: int, last: int) -> Dispute:
    """A rejection of everything that the rest of the sentence speaks of."""
    tokens, lex = tree.tokens, lexicon()
    rest = [t for i, t in enumerate(tokens) if not first <= i < last and t.pos in CONTENT]
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
        tokens[first].start, tokens[last - 1].end, "", frozenset(), frozenset(words),
        frozenset(names), counting=False, hedged=False, blanket=False, proof=False,
    )  # fmt: skip
