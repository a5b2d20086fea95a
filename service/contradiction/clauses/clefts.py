"""Clefts: who did it, or did not, where "it was" sets him apart.

"It was the army, not the rebels, that shelled the market" tells what the army did; "it was not the
army" that it did not.
"""

from __future__ import annotations

from service.contradiction.clauses.frames import Frame
from service.contradiction.clauses.phrases import read_phrase
from service.contradiction.clauses.tree import Tree

BESIDE = {"appos", "conj"}
"""How what is meant instead hangs on what is set apart."""


def tell_cleft(tree: Tree, index: int, frame: Frame) -> Frame:
    """``it was not the army that shelled the market``: the army did not, and no more is told."""
    if _find_cleft(tree, index) is not None:
        return frame._replace(mood="topic", negation=None)
    tokens, at = tree.tokens, tree.tokens[index].head
    if tokens[index].dep != "relcl":
        return frame
    copula = tokens[tokens[at].head if tokens[at].dep in BESIDE else at].head
    cleft = _find_cleft(tree, copula)
    if cleft is None or cleft[1] != index:
        return frame
    if at != cleft[0]:
        meant = read_phrase(tree, cleft[0])
        passive = frame.passive
        frame = frame._replace(patient=meant) if passive else frame._replace(agent=meant)
    denied = tree.child(copula, "neg")
    if denied is None or denied > cleft[0]:
        return frame
    negation = tokens[copula].start, tokens[cleft[0]].end
    return frame._replace(negation=None if frame.negated else negation)


def _find_cleft(tree: Tree, copula: int) -> tuple[int, int] | None:
    """Who is set apart by the verb of "it was", and the clause that tells what he did."""
    tokens = tree.tokens
    set_apart, it = tree.child(copula, "attr"), tree.child(copula, "nsubj")
    if tokens[copula].lemma != "be" or set_apart is None or it is None or tokens[it].lemma != "it":
        return None
    beside = [c for c in tree.children[set_apart] if tokens[c].dep in BESIDE]
    told = (tree.child(at, "relcl") for at in (set_apart, *beside))
    clause = next((c for c in told if c is not None), None)
    if clause is None or tree.child(clause, "nsubj", "nsubjpass") is None:
        return None
    return set_apart, clause
