"""Untruths: clauses that say of a claim that it is false, has no truth in it, or was made up."""

from __future__ import annotations

from collections.abc import Sequence

from service.contradiction.clauses.tree import Tree
from service.contradiction.lexicon import lexicon
from service.contradiction.names import name_of
from service.contradiction.statements.disputes import (
    ANAPHORS,
    Dispute,
    find_whole,
    read_dispute,
)

LOOSE = {
    "right", "wrong", "credible", "reliable", "thing", "real", "old", "absurd", "ridiculous",
    "mistaken", "precise", "exact", "genuine", "happen", "exist",
}  # fmt: skip
"""Words that reject a claim where one is named, but may judge anything after "this is"."""
TRUTHS = {"truth", "basis", "substance", "foundation", "merit"}
"""What a claim has none of, where it is rejected."""
GUESSES = {"speculation", "speculative", "guesswork", "conjecture"}
"""What a claim is called that nobody is to rely on."""
SUGGESTING = {"suggest", "say", "claim", "assert", "imply", "allege", "pretend", "conclude"}
"""What it is wrong to do, where what follows is rejected."""
REALMS = {"fact", "law", "reality", "science", "history", "evidence"}
"""In what a claim has no basis, which is not what it is about."""
OWN = {"i", "we"}
THINGS = {"artifact", "food", "location", "object", "plant", "animal", "substance"}
"""Sorts of nouns for what can be touched, which no claim is."""
FORGED = {"fake", "bogus", "forged"}
"""What an account with a firm is, not one of what happened."""


def read_untruth(tree: Tree, index: int, inside: Sequence[bool]) -> Dispute | None:
    """The rejection that the verb ``index`` makes, where it calls a claim or its speaker false;
    ``inside`` are the tokens of what is said."""
    if _is_anothers(tree, index, inside):
        return None
    return _by_copula(tree, index) or _by_lying(tree, index)


def _is_anothers(tree: Tree, index: int, inside: Sequence[bool]) -> bool:
    """Whether the clause only tells what somebody else says or what is not said or supposed: "if
    he believes it was untrue", "I do not say that they lied"."""
    tokens = tree.tokens
    at = index
    for _ in range(4):
        token, above = tokens[at], tokens[at].head
        words = {tokens[c].lemma for c in tree.children[at] if tokens[c].dep in ("mark", "advmod")}
        if words & {"if", "whether", "unless"}:
            return True
        if not inside[above]:
            return False
        if token.dep == "ccomp" and above != at:
            subject = tree.child(above, "nsubj")
            others = subject is not None and tokens[subject].text.lower() not in OWN
            others = others and tokens[above].dep != "ROOT"
            if others or tree.child(above, "neg") is not None:
                return True
        elif token.dep not in ("conj", "advcl", "xcomp"):
            return False
        at = above
    return False


def _by_copula(tree: Tree, index: int) -> Dispute | None:
    """``the allegations are false``, ``the figures are not accurate``, ``it is a hoax``."""
    tokens = tree.tokens
    if lexicon().has("faking", tokens[index].lemma):
        return _by_faking(tree, index)
    if (truth := _find_truth(tree, index)) is not None:
        return _by_truth(tree, index, truth)
    if tokens[index].lemma not in ("be", "base", "contain", "remain"):
        return None
    subject = _find_subject(tree, index)
    if subject is None or subject > index:
        return None
    if (suggested := _find_suggested(tree, index, subject)) is not None:
        return _by_suggesting(tree, index, suggested)
    return _by_predicate(tree, index, _find_claim(tree, index, subject))


def _find_truth(tree: Tree, index: int) -> int | None:
    """The truth in ``there is no truth to it``, ``it has no basis``, ``it is without merit``."""
    tokens = tree.tokens
    truth = tree.child(index, "attr", "dobj")
    if truth is not None and tokens[truth].lemma in TRUTHS:
        return truth
    prep = tree.child(index, "prep")
    if prep is None or tokens[prep].lemma != "without":
        return None
    truth = tree.child(prep, "pobj")
    return truth if truth is not None and tokens[truth].lemma in TRUTHS else None


def _by_predicate(tree: Tree, index: int, subject: int) -> Dispute | None:
    """What is called false by what stands behind the copula: ``false``, ``not accurate``."""
    tokens, lex = tree.tokens, lexicon()
    noun, pointing = tokens[subject].lemma, tokens[subject].text.lower() in ANAPHORS
    claiming = pointing or any(lex.has(kind, noun) for kind in ("claim", "proof", "suit"))
    denying = [
        c
        for c in tree.subtree(index, {"nsubj", "conj", "advcl", "relcl"})
        if tokens[c].dep == "neg" or tokens[c].text.lower() in ("no", "not")
    ]
    rest = [i for i in tree.subtree(index, {"nsubj", "nsubjpass", "advcl", "ccomp"}) if i > index]
    rest += [c for c in tree.children[index] if c > index]
    for at in sorted(set(rest)):
        lemma = tokens[at].lemma
        negated = any(c < at for c in denying)
        false = (lex.has("false", lemma) or lemma in GUESSES) and not negated
        untrue = lex.has("true", lemma) and negated
        if not (false or untrue) or (pointing and lemma in LOOSE):
            continue
        if _says_something_else(tree, at, noun):
            continue
        if claiming or lemma in ("hoax", "myth", "fake", "figment", "lie"):
            group = [index, *(c for c in tree.children[index] if tokens[c].dep in ("aux", "neg"))]
            first = tokens[min(group)].start if untrue else tokens[at].start
            head = tokens[at].head
            last = tokens[head] if tokens[at].dep == "amod" and head > at else tokens[at]
            return read_dispute(tree, index, subject, noun if claiming else "", first, last.end)
    return None


def _says_something_else(tree: Tree, at: int, noun: str) -> bool:
    """Whether the word calls no claim false: somebody is lied to, a meadow is "rubbish meadow", a
    fake account is nobody's words."""
    token, above, lex = tree.tokens[at], tree.tokens[tree.tokens[at].head].lemma, lexicon()
    known = lex.nouns.get(above) if token.dep in ("amod", "compound") else None
    thing = known is not None and known.lexfile in THINGS and not lex.has("claim", above)
    return token.pos == "VERB" or thing or (noun == "account" and token.lemma in FORGED)


def _find_claim(tree: Tree, index: int, subject: int) -> int:
    """What is called false: the subject, or where it only points, the claim that it is told to be
    (``these are baseless accusations``)."""
    told = tree.child(index, "attr")
    if told is None or tree.tokens[subject].text.lower() not in ANAPHORS:
        return subject
    return told if lexicon().has("claim", tree.tokens[told].lemma) else subject


def _find_suggested(tree: Tree, index: int, subject: int) -> int | None:
    """The infinitive for which "it" only stands: ``it was misleading to suggest that ...``."""
    tokens = tree.tokens
    if tokens[subject].text.lower() != "it":
        return None
    judged = tree.child(index, "acomp", "attr")
    below = [*tree.children[index], *(tree.children[judged] if judged is not None else [])]
    return next((c for c in below if tokens[c].dep == "xcomp" and c > index), None)


def _by_suggesting(tree: Tree, index: int, suggested: int) -> Dispute | None:
    """``it was wrong to say that they had fled``: what follows is rejected."""
    tokens, lex = tree.tokens, lexicon()
    told = tree.child(suggested, "ccomp")
    judged = tree.child(index, "acomp", "attr")
    if judged is None or told is None or tokens[suggested].lemma not in SUGGESTING:
        return None
    if any(tokens[c].tag in ("WP", "WRB", "WDT") for c in tree.subtree(told, set())):
        return None
    if not lex.has("false", tokens[judged].lemma) or tree.child(index, "neg") is not None:
        return None
    return read_dispute(tree, suggested, told, "claim", tokens[judged].start)


def _by_truth(tree: Tree, index: int, truth: int) -> Dispute | None:
    """``there was no truth in her claim``, ``the reports have no basis``, ``it is without merit``,
    ``the charge lacks substance``."""
    tokens, lex = tree.tokens, lexicon()
    without = tokens[tokens[truth].head].lemma in ("without", "lack")
    denied = any(tokens[c].text.lower() in ("no", "not", "any") for c in tree.children[truth])
    if not (denied or without):
        return None
    holders = [c for at in (truth, index) for c in tree.children[at] if tokens[c].dep == "prep"]
    holders = [c for c in holders if tokens[c].lemma != "without"]
    held = (t for c in holders if (t := tree.child(c, "pobj")) is not None)
    target = next((t for t in held if tokens[t].lemma not in REALMS), None)
    target = _find_subject(tree, index) if target is None else target
    if target is None:
        return None
    noun = tokens[target].lemma
    claiming = any(lex.has(kind, noun) for kind in ("claim", "suit"))
    if not (claiming or target > truth):
        return None
    claim = noun if claiming else "claim"
    end = None if target > truth else tokens[truth].end
    return read_dispute(tree, index, target, claim, tokens[index].start, end)


def _find_subject(tree: Tree, index: int) -> int | None:
    """The subject of a clause, or of the one that it is joined to; of "most of the claims" the
    claims, and of "claims, which" the claims."""
    tokens = tree.tokens
    subject = tree.child(index, "nsubj", "nsubjpass")
    if subject is None and tokens[index].dep == "conj":
        subject = tree.child(tokens[index].head, "nsubj", "nsubjpass")
    if subject is not None:
        subject = find_whole(tree, subject)
    if subject is not None and tokens[index].dep == "relcl":
        relative = tokens[subject].lemma in ("that", "which", "who")
        subject = tokens[index].head if relative else subject
    return subject


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
