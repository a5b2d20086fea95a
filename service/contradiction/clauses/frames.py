"""Event frames: who did what to whom, where, when, and whether it is said to have happened.

A statement is read as a row of frames, one for each predicate in its content. A frame speaks of the
predicate by its concept ("evacuated" and "withdrew" are both ``move``), keeps its negation with the
words that negate, and its mood: what is wished, possible or demanded is no fact.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from service.contradiction.clauses.arguments import is_reduced, read_obliques, read_roles
from service.contradiction.clauses.circumstances import SUBCLAUSES, find_times, read_places
from service.contradiction.clauses.modality import read_mood, read_negation, read_tense
from service.contradiction.clauses.phrases import Phrase
from service.contradiction.clauses.tree import Tree
from service.contradiction.lexicon import lexicon
from service.contradiction.names import CONTENT, name_of
from service.domain.syntax import Sentence

MOST = 24
"""The most frames that are read of one sentence."""
LINKED = {"dobj", "nsubjpass", "acomp", "advmod", "prep", "oprd"}
"""How the second word of a fixed expression ("set fire") hangs on the first."""


class Frame(NamedTuple):
    """One clause.

    ``predicate`` is a lemma, with its particle or light object; ``concept`` what it speaks of;
    ``start`` and ``end`` the predicate's words with auxiliaries and negation; ``first`` and
    ``last`` the whole clause. ``negation`` are the negating words where there are any. ``mood`` is
    fact, ability, possible, future, norm, wish, condition, question, reported (another's words) or
    topic (what a denial only speaks of); ``tense`` is past, present, future or "". ``attribute`` is
    what the subject is said to be. ``obliques`` are prepositions with phrases, ``times`` and
    ``places`` sets of normalised words, ``words`` the concepts of the clause. ``only`` is True for
    "limited to", "nothing but"; ``number`` is that of the predicate among the statement's tokens;
    ``surface`` is the predicate as it stands; ``complement`` is True where a clause follows
    ("showed that ...").
    """

    predicate: str
    concept: str
    start: int
    end: int
    first: int
    last: int
    negation: tuple[int, int] | None
    mood: str
    tense: str
    passive: bool
    agent: Phrase | None
    patient: Phrase | None
    attribute: Phrase | None
    obliques: tuple[tuple[str, Phrase], ...]
    times: frozenset[str]
    places: frozenset[str]
    words: frozenset[str]
    names: frozenset[str]
    only: bool
    number: int
    surface: str
    complement: bool

    @property
    def span(self) -> tuple[int, int]:
        """Where the predicate's words stand."""
        return self.start, self.end

    @property
    def negated(self) -> bool:
        """Whether the clause says that it is not so."""
        return self.negation is not None

    @property
    def theme(self) -> Phrase | None:
        """What undergoes it: the object, or the subject where there is none."""
        if self.patient is not None:
            return self.patient
        return self.agent if self.attribute or lexicon().has("undergo", self.predicate) else None

    def oblique(self, *prepositions: str) -> Phrase | None:
        """The first phrase that follows one of these."""
        return next((p for prep, p in self.obliques if prep in prepositions), None)


def is_generic(f: Frame) -> bool:
    """Whether a clause tells how such things go: ``a cat does not kill an eagle``."""
    habit = f.tense == "present" and f.predicate != "be" and not f.surface.endswith("ing")
    parts = [p for p in (f.agent, f.patient) if p is not None]
    loose = all(p.form in ("indefinite", "bare") and not p.counted and not p.names for p in parts)
    return habit and f.agent is not None and loose


def read_frames(sentence: Sentence, inside: Sequence[bool], offset: int) -> list[Frame]:
    """The frames of the predicates that are ``inside``, in order; ``offset`` numbers them."""
    tree = Tree(sentence.tokens)
    found = []
    for index, token in enumerate(sentence.tokens):
        if inside[index] and _is_predicate(tree, index):
            found.append(_read(tree, index, offset + index))
            if len(found) >= MOST:
                break
        elif inside[index] and token.dep == "ROOT" and token.pos in ("NOUN", "PROPN"):
            found.append(_read(tree, index, offset + index))
    return found


def _is_predicate(tree: Tree, index: int) -> bool:
    token = tree.tokens[index]
    if token.pos == "VERB":
        if token.dep == "amod":
            return token.tag == "VBN" and tree.tokens[token.head].pos == "NOUN"
        return token.dep not in ("aux", "auxpass", "prep", "compound", "prt")
    return token.pos == "AUX" and token.dep not in ("aux", "auxpass")


def _read(tree: Tree, index: int, number: int) -> Frame:
    tokens, lex = tree.tokens, lexicon()
    clause = [c for c in tree.subtree(index, SUBCLAUSES) if not _other_clause(tree, index, c)]
    group = _verb_group(tree, index)
    obliques = read_obliques(tree, index)
    only = _is_only(tree, index, clause)
    predicate, extra = _predicate(tree, index)
    roles = read_roles(tree, index)
    negation = read_negation(tree, index, roles.values())
    predicate, roles = _complete_roles(tree, index, predicate, roles, obliques)
    attribute = roles.get("attribute")
    if only and attribute is None:
        attribute = next((phrase for prep, phrase in obliques if prep == "to"), None)
    content = [tokens[c] for c in clause if tokens[c].pos in CONTENT and tokens[c].lemma != "be"]
    return Frame(
        predicate=predicate,
        concept=extra or lex.concept(predicate, verb=tokens[index].pos == "VERB"),
        start=tokens[group[0]].start,
        end=tokens[group[-1]].end,
        first=tokens[clause[0]].start,
        last=max((tokens[c].end for c in clause if tokens[c].pos != "PUNCT"), default=0),
        negation=negation,
        mood=read_mood(tree, index),
        tense=read_tense(tree, index),
        passive=any(tokens[c].dep in ("auxpass", "nsubjpass") for c in tree.children[index])
        or is_reduced(tree, index),
        agent=roles.get("agent"),
        patient=roles.get("patient"),
        attribute=attribute,
        obliques=obliques,
        times=find_times(tree, index, clause),
        places=read_places(tree, clause),
        words=frozenset(lex.concept(t.lemma, t.pos == "VERB") for t in content if not name_of(t)),
        names=frozenset(name for t in content if (name := name_of(t))),
        only=only,
        number=number,
        surface=tokens[index].text.lower(),
        complement=tree.child(index, "ccomp", "xcomp") is not None,
    )


def _complete_roles(
    tree: Tree,
    index: int,
    predicate: str,
    roles: dict[str, Phrase],
    obliques: Sequence[tuple[str, Phrase]],
) -> tuple[str, dict[str, Phrase]]:
    """The predicate and the roles where two words make it or "there" stands before it."""
    goal = _aim(predicate, roles.get("patient"), obliques)
    roles = roles if goal is None else roles | {"patient": goal}
    there = tree.child(index, "expl")
    if there is None or tree.tokens[there].tag != "EX":
        return predicate, roles
    attribute = roles.get("attribute")
    return "exist", roles if attribute is None else {"agent": attribute}


def _aim(
    predicate: str, patient: Phrase | None, obliques: Sequence[tuple[str, Phrase]]
) -> Phrase | None:
    """What a predicate of two words is aimed at: "set fire to the house", "waited for the bus"."""
    if patient is not None and predicate.endswith(f"_{patient.head}"):
        return next((p for prep, p in obliques if prep in ("in", "on", "to", "at")), None)
    if patient is None and "_" in predicate:
        return next((p for prep, p in obliques if predicate.endswith(f"_{prep}")), None)
    return None


def _is_only(tree: Tree, index: int, clause: Sequence[int]) -> bool:
    """Whether it went no further: "was limited to", "was only", "were solely"."""
    lemma = tree.tokens[index].lemma
    return lexicon().has("only", lemma) or (
        lemma == "be"
        and any(tree.tokens[c].text.lower() in ("only", "solely", "exclusively") for c in clause)
    )


def _other_clause(tree: Tree, index: int, member: int) -> bool:
    """Whether ``member`` belongs to a coordinated predicate instead."""
    at = member
    for _ in range(24):
        if at == index:
            return False
        token = tree.tokens[at]
        if token.dep == "conj" and token.pos in ("VERB", "AUX"):
            return True
        at = token.head
    return False


def _verb_group(tree: Tree, index: int) -> list[int]:
    deps = ("aux", "auxpass", "neg", "prt")
    return sorted([index, *(c for c in tree.children[index] if tree.tokens[c].dep in deps)])


def _predicate(tree: Tree, index: int) -> tuple[str, str]:
    """The predicate's lemma, with particle or light object, and the concept of a light object."""
    tokens, lex = tree.tokens, lexicon()
    lemma = tokens[index].lemma
    first = any(tokens[c].text.lower() == "first" and c > index for c in tree.children[index])
    if first and f"{lemma}_first" in lex.concepts:
        return f"{lemma}_first", ""
    particle = tree.child(index, "prt")
    if particle is not None:
        joined = f"{lemma}_{tokens[particle].lemma}"
        return joined, ""
    for child in tree.children[index]:
        token = tokens[child]
        joined = f"{lemma}_{token.lemma}"
        inner = token.dep == "prep" and token.lemma == "in" and lex.concepts.get(joined) == "gross"
        if token.dep in LINKED and joined in lex.concepts and not inner:
            return joined, ""
        if token.dep in ("dobj", "nsubjpass") and lex.has("light", lemma):
            concept = lex.concept(token.lemma)
            if (
                token.pos == "NOUN"
                and (concept in lex.actions or concept != token.lemma)
                and concept not in lex.verbs["things"]
            ):
                return lemma, concept
    if (
        lemma == "put"
        and (at := tree.child(index, "prep")) is not None
        and tokens[at].lemma == "at"
    ):
        return "put_at", ""
    return lemma, ""
