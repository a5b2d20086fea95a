"""Untruths: clauses that say of a claim that it is false, has no truth in it, or was made up."""

from __future__ import annotations

from service.contradiction.clauses.tree import Tree
from service.contradiction.lexicon import lexicon
from service.contradiction.names import name_of
from service.contradiction.statements.disputes import ANAPHORS, Dispute, read_dispute

LOOSE = {
    "right", "wrong", "credible", "reliable", "thing", "real", "old", "absurd", "ridiculous",
    "mistaken", "precise", "exact", "genuine", "happen", "exist",
}  # fmt: skip
"""Words that reject a claim where one is named, but may judge anything after "this is"."""
TRUTHS = {"truth", "basis", "substance", "foundation", "merit"}
"""What a claim has none of, where it is rejected."""


def read_untruth(tree: Tree, index: int) -> Dispute | None:
    """The rejection that the verb ``index`` makes, where it calls a claim or its speaker false."""
    return _by_copula(tree, index) or _by_lying(tree, index)


def _by_copula(tree: Tree, index: int) -> Dispute | None:
    """``the allegations are false``, ``the figures are not accurate``, ``it is a hoax``."""
    tokens, lex = tree.tokens, lexicon()
    if lex.has("faking", tokens[index].lemma):
        return _by_faking(tree, index)
    truth = tree.child(index, "attr", "dobj")
    if truth is None and (prep := tree.child(index, "prep")) is not None:
        truth = tree.child(prep, "pobj") if tokens[prep].lemma == "without" else None
    if truth is not None and tokens[truth].lemma in TRUTHS:
        return _by_truth(tree, index, truth)
    if tokens[index].lemma not in ("be", "base", "contain", "remain"):
        return None
    subject = tree.child(index, "nsubj", "nsubjpass")
    if subject is None or subject > index:
        return None
    noun = tokens[subject].lemma
    claiming = (
        lex.has("claim", noun) or lex.has("proof", noun) or tokens[subject].text.lower() in ANAPHORS
    )
    negated = tree.child(index, "neg") is not None or any(
        tokens[c].text.lower() in ("no", "not") for c in tree.subtree(index, {"nsubj"})
    )
    rest = [i for i in tree.subtree(index, {"nsubj", "nsubjpass", "advcl", "ccomp"}) if i > index]
    rest += [c for c in tree.children[index] if c > index]
    for at in sorted(set(rest)):
        lemma = tokens[at].lemma
        false = lex.has("false", lemma) and not negated
        untrue = lex.has("true", lemma) and negated
        if (false or untrue) and tokens[subject].text.lower() in ANAPHORS and lemma in LOOSE:
            continue
        if (false or untrue) and (claiming or lemma in ("hoax", "myth", "fake", "figment", "lie")):
            claim = noun if claiming else ""
            group = [index, *(c for c in tree.children[index] if tokens[c].dep in ("aux", "neg"))]
            first = tokens[min(group)].start if untrue else tokens[at].start
            head = tokens[at].head
            last = tokens[head] if tokens[at].dep == "amod" and head > at else tokens[at]
            return read_dispute(tree, index, subject, claim, first, last.end)
    return None


def _by_truth(tree: Tree, index: int, truth: int) -> Dispute | None:
    """``there was no truth in her claim``, ``the reports have no basis``."""
    tokens, lex = tree.tokens, lexicon()
    without = tokens[tokens[truth].head].lemma == "without"
    denied = any(tokens[c].text.lower() in ("no", "not", "any") for c in tree.children[truth])
    if not (denied or without):
        return None
    holders = [c for at in (truth, index) for c in tree.children[at] if tokens[c].dep == "prep"]
    target = next((t for c in holders if (t := tree.child(c, "pobj")) is not None), None)
    target = tree.child(index, "nsubj") if target is None else target
    if target is None or not (lex.has("claim", tokens[target].lemma) or target > truth):
        return None
    claim = tokens[target].lemma if lex.has("claim", tokens[target].lemma) else "claim"
    return read_dispute(tree, index, target, claim, tokens[index].start)


def _by_lying(tree: Tree, index: int) -> Dispute | None:
    """``the envoy was lying``: what he says is false."""
    tokens = tree.tokens
    liar = tree.child(index, "nsubj")
    here = any(tokens[c].dep in ("prep", "prt", "advmod") for c in tree.children[index])
    if tokens[index].lemma != "lie" or tokens[index].pos != "VERB" or liar is None or here:
        return None
    if tree.child(index, "neg") is not None or tokens[index].dep in ("advcl", "relcl", "acl"):
        return None
    if any(tokens[c].tag == "MD" for c in tree.children[index]):
        return None
    owner = frozenset({name_of(tokens[liar]) or tokens[liar].lemma})
    first = min([index, *(c for c in tree.children[index] if tokens[c].dep == "aux")])
    none: frozenset[str] = frozenset()
    return Dispute(
        tokens[first].start, tokens[index].end, "claim", owner, none, none,
        counting=False, hedged=False, blanket=True, proof=False,
    )  # fmt: skip


def _by_faking(tree: Tree, index: int) -> Dispute | None:
    """``the video was fabricated``."""
    tokens, lex = tree.tokens, lexicon()
    subject = tree.child(index, "nsubjpass", "nsubj")
    if (
        subject is None
        or tree.child(index, "neg") is not None
        or tree.child(index, "dobj") is not None
    ):
        return None
    noun = tokens[subject].lemma
    if not lex.has("claim", noun) and not lex.has("proof", noun):
        return None
    return read_dispute(tree, index, subject, noun, tokens[index].start, tokens[index].end)
