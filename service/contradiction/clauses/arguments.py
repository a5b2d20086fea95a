"""Arguments: what belongs to a predicate. Its agent and patient, its attribute, and its obliques.

Where the subject is left out it is taken from the governing clause, and "by" before a time names
no doer.
"""

from __future__ import annotations

from service.contradiction.clauses.phrases import Phrase, read_phrase
from service.contradiction.clauses.tree import Tree
from service.contradiction.lexicon import lexicon
from service.contradiction.names import CALENDAR
from service.domain.syntax import Token


def read_roles(tree: Tree, index: int) -> dict[str, Phrase]:
    """Who or what the predicate at ``index`` is about, by role: ``agent`` and ``patient``, whatever
    the voice, and ``attribute``; a role that nothing fills is not there."""
    tokens = tree.tokens
    token = tokens[index]
    found: dict[str, Phrase] = {}
    subject = _subject(tree, index)
    passive = any(tokens[c].dep in ("auxpass", "nsubjpass") for c in tree.children[index])
    reduced = is_reduced(tree, index)
    if reduced:
        found["patient"] = read_phrase(tree, token.head)
    elif subject is not None:
        found["patient" if passive else "agent"] = read_phrase(tree, subject)
    if token.pos in ("NOUN", "PROPN"):
        found["patient"] = read_phrase(tree, index)
    target = tree.child(index, "dobj")
    target = tree.child(index, "dative") if target is None else target
    particle = tree.child(index, "prt")
    if target is None and particle is not None:
        target = tree.child(particle, "pobj")
    given = passive and not reduced and target is not None and lexicon().has("giving", token.lemma)
    known = "patient" in found and not given
    if target is not None and not known and tokens[target].pos not in ("NUM", "SYM"):
        found["patient"] = read_phrase(tree, target)
    if "patient" not in found and target is None:
        goal = _goal(tree, index)
        if goal is not None:
            found["patient"] = read_phrase(tree, goal)
    by = tree.child(index, "agent")
    doer = tree.child(by, "pobj") if by is not None else None
    if doer is not None and not _is_time(tokens[doer]):
        found["agent"] = read_phrase(tree, doer)
    attribute = _attribute(tree, index)
    if attribute is not None:
        found["attribute"] = read_phrase(tree, attribute)
    return found


def is_reduced(tree: Tree, index: int) -> bool:
    """Whether a participle stands beside what undergoes it ("the goods stolen"), and is no clause
    of its own ("the claims that he had stolen goods")."""
    token = tree.tokens[index]
    reduced = token.tag == "VBN" and token.dep in ("acl", "amod")
    return reduced and tree.child(index, "nsubj", "nsubjpass") is None


def _is_time(token: Token) -> bool:
    """Whether "by" before the word tells when, and not by whom."""
    noun = lexicon().nouns.get(token.lemma)
    return token.lemma in CALENDAR or (noun is not None and noun.lexfile == "time")


def _goal(tree: Tree, index: int) -> int | None:
    """What a verb is aimed at that has no object: "paid for the house", "met with the envoy"."""
    lex, lemma = lexicon(), tree.tokens[index].lemma
    found: tuple[str, ...] = ()
    if lex.has("aimed", lemma):
        found = ("for", "on", "at", "against")
    elif lex.has("towards", lemma):
        found = ("to",)
    elif lex.has("mutual", lemma):
        found = ("with", "to")
    holders = [c for c in tree.children[index] if found and tree.tokens[c].lemma in found]
    return next((goal for c in holders if (goal := tree.child(c, "pobj")) is not None), None)


def _attribute(tree: Tree, index: int) -> int | None:
    tokens, lemma = tree.tokens, tree.tokens[index].lemma
    found = tree.child(index, "attr", "acomp", "oprd")
    if found is not None:
        return found
    if lexicon().has("include", lemma) or lemma == "become":
        return tree.child(index, "dobj")
    if lemma == "consist" and (prep := tree.child(index, "prep")) is not None:
        return tree.child(prep, "pobj")
    return next(
        (
            tree.child(c, "pobj")
            for c in tree.children[index]
            if lemma == "be" and tokens[c].dep == "prep" and tokens[c].lemma in ("from", "for")
        ),
        None,
    )


def _subject(tree: Tree, index: int) -> int | None:
    """The token that is the subject, taken from the governing clause where there is none."""
    tokens = tree.tokens
    at = index
    for _ in range(4):
        subject = tree.child(at, "nsubj", "nsubjpass", "csubj")
        for helper in tree.children[at] if subject is None else ():
            if tokens[helper].dep in ("aux", "auxpass"):
                subject = subject or tree.child(helper, "nsubj", "nsubjpass")
        if subject is not None:
            return _antecedent(tree, at, subject)
        token = tokens[at]
        if token.lemma == "be" and token.head == at - 1 and tokens[at - 1].tag in ("VBD", "VBN"):
            return tree.child(at - 1, "nsubj", "nsubjpass")
        if token.dep in ("relcl", "acl") and token.tag != "TO":
            return token.head if token.tag in ("VBG", "VBD", "VBZ", "VBP") else None
        if token.dep == "xcomp" and (target := tree.child(token.head, "dobj")) is not None:
            return target
        held = token.dep == "pcomp" and tokens[token.head].lemma in ("of", "from", "without")
        held = held or (token.pos in ("ADP", "ADV") and at != index)
        if not (held or token.dep in ("conj", "xcomp", "advcl")) or token.head == at:
            return None
        if token.lemma == "of" and (target := _find_object(tree, at)) is not None:
            return target
        at = token.head
    return None


def _find_object(tree: Tree, prep: int) -> int | None:
    """Who is accused or suspected of doing it, where the preposition hangs on such a verb."""
    above = tree.tokens[prep].head
    target = tree.child(above, "dobj") if tree.tokens[above].pos == "VERB" else None
    return target if target is not None and target < prep else None


def _antecedent(tree: Tree, at: int, subject: int) -> int:
    """What "who" and "that" in a relative clause stand for."""
    token = tree.tokens[subject]
    if token.tag in ("WDT", "WP") and tree.tokens[at].dep == "relcl":
        return tree.tokens[at].head
    return subject


def read_obliques(tree: Tree, index: int) -> tuple[tuple[str, Phrase], ...]:
    """What hangs on the predicate at ``index``, or on its object, by a preposition, each with that
    ("in", or "out_of" where there are two); in the text's order, eight at most."""
    tokens = tree.tokens
    found: list[tuple[str, Phrase]] = []
    holders = [
        index,
        *(
            c
            for c in tree.children[index]
            if tokens[c].dep in ("dobj", "attr", "advmod", "nsubjpass", "acomp")
        ),
    ]
    for holder in holders:
        for prep in tree.children[holder]:
            until = tokens[prep].dep == "agent" and holder == index
            target = tree.child(prep, "pobj")
            if until and target is not None and _is_time(tokens[target]):
                found.append(("by", read_phrase(tree, target)))
            if tokens[prep].dep != "prep" or (holder != index and tokens[prep].lemma == "of"):
                continue
            target = tree.child(prep, "pobj")
            lemma = tokens[prep].lemma
            if target is None and (inner := tree.child(prep, "prep", "pcomp")) is not None:
                target, lemma = tree.child(inner, "pobj"), f"{lemma}_{tokens[inner].lemma}"
            if target is not None and len(found) < 8:
                found.append((lemma, read_phrase(tree, target)))
    receiver = tree.child(index, "nsubjpass")
    given = receiver is not None and tree.child(index, "dobj") is not None
    if receiver is not None and given and lexicon().has("giving", tokens[index].lemma):
        found.append(("to", read_phrase(tree, receiver)))
    return tuple(found)
