"""Adjectives and views that report a position: "is worried about the dam", "was adamant that it
held", "is of the view that it leaked"."""

from __future__ import annotations

from spacy.tokens import Token

from service.extraction.attribution.factuality import is_reported, who_is_keen
from service.extraction.attribution.found import Found, TokenRange
from service.extraction.attribution.mentions import may_speak, source_range
from service.extraction.attribution.reach import clause_end
from service.extraction.attribution.sources import subject_of
from service.extraction.lexicon.attitudes import ADJECTIVES
from service.extraction.lexicon.titles import SPEAKING
from service.extraction.syntax.parsing import Parsed
from service.extraction.syntax.tree import (
    child,
    children,
    is_mark,
    is_negated,
    is_verb,
    trim,
    word_behind,
)

_COPULAS = frozenset("be feel become remain grow sound stay get".split())
_SURE = frozenset("sure certain confident convinced adamant positive".split())


def read_adjectives(parsed: Parsed) -> list[Found]:
    """Every adjective of the sentence that says what somebody holds of something, and every view
    that somebody is of."""
    known = (t for t in parsed.doc if t.lower_ in ADJECTIVES)
    views = (t for t in parsed.doc if t.lower_ in _VIEWS)
    clear = (t for t in parsed.doc if t.lower_ in ("clear", "plain"))
    colons = [t for t in parsed.doc[2:-1] if t.text == ":"]
    found = [*map(_read, known), *map(_read_view, views), *map(_made_clear, clear)]
    found += map(_read_colon, colons)
    return [one for one in found if one is not None]


_VIEWS = frozenset("view views opinion opinions belief impression conviction understanding".split())


def _read_view(view: Token) -> Found | None:
    """What somebody says that he is of the view of ("They are of the view that it leaked", "They
    take the view that it leaked")."""
    of, clause = view.head, child(view, "acl", "ccomp", "relcl")
    verb = of.head
    between = verb.doc[verb.i + 1 : of.i]
    near = of.i > verb.i and all(t.pos_ == "ADV" for t in between)
    joins = of.lower_ in ("of", "under") and verb.lemma_ == "be" and near
    if view.dep_ == "dobj" and of.lemma_ in ("take", "hold"):
        joins, verb = True, of
    if clause is None or not joins or not is_reported(verb) or is_negated(verb):
        return None
    source, that = subject_of(verb), clause.left_edge
    if source is None or not may_speak(source) or that.lower_ != "that":
        return None
    content = trim(view.doc, that.i, clause_end(verb, that.i), frozenset({"that"}))
    return Found(None, (view.i, view.i + 1), source, source_range(source, verb), [content])


def _read(adjective: Token) -> Found | None:
    verb = _copula(adjective)
    if verb is None or not is_reported(verb):
        return None
    source = _who_feels(verb)
    if source is None or not may_speak(source) or source.lower_ == "it":
        return None
    if word_behind(adjective).text == ":":
        return None
    start, behind = _object(adjective, ADJECTIVES[adjective.lower_].split())
    if start is None:
        return None
    clause = behind.dep_ in ("ccomp", "advcl")
    end = clause_end(verb if clause else behind, start)
    content = trim(adjective.doc, start, end, frozenset({"that"}))
    if content[0] >= content[1]:
        return None
    found = Found(None, _cue(adjective, start), source, source_range(source, verb), [content])
    found.asserts = clause and adjective.lower_ in _PLAIN and not is_negated(verb)
    return found


def _read_colon(colon: Token) -> Found | None:
    """What somebody who is sure of it says behind a colon ("The mayor is adamant: it held")."""
    doc, adjective = colon.doc, colon.doc[colon.i - 1]
    verb = _copula(adjective) if adjective.lower_ in _PLAIN else None
    source = subject_of(verb) if verb is not None else None
    if verb is None or source is None or not (may_speak(source) and is_reported(verb)):
        return None
    speaks = source.pos_ == "PROPN" or source.lemma_.lower() in SPEAKING or source.tag_ == "PRP"
    behind = doc[colon.i + 1 :]
    told = (
        any(map(is_verb, behind)) and source.lower_ not in ("it", "they") and not is_negated(verb)
    )
    content = trim(doc, colon.i + 1, len(doc))
    if not (speaks and told) or is_negated(verb) or any(map(is_mark, behind)):
        return None
    return Found(
        None, (adjective.i, adjective.i + 1), source, source_range(source, verb), [content]
    )


_PLAIN = _SURE | frozenset(
    "clear categorical blunt emphatic unequivocal frank candid explicit insistent".split()
)


def _copula(adjective: Token) -> Token | None:
    """The verb that gives somebody the adjective; a participle may be that verb itself."""
    if child(adjective, "auxpass", "nsubjpass") is not None:
        return adjective
    node = adjective
    while node.dep_ == "conj" and not is_verb(node):
        node = node.head
    verb = node.head
    return verb if node.dep_ in ("acomp", "oprd") and verb.lemma_ in _COPULAS else None


def _who_feels(verb: Token) -> Token | None:
    """The subject of the verb, also where the parser hung it to the "is" of a passive."""
    owners = (verb, *children(verb, "auxpass"))
    subjects = (child(owner, "nsubjpass", "nsubj") for owner in owners)
    return next((s for s in subjects if s is not None), None) or subject_of(verb)


def _object(adjective: Token, ways: list[str]) -> tuple[int | None, Token]:
    """Where what is feared, backed or known begins, and the head of it."""
    owners = (adjective, adjective.head) if adjective.dep_ == "acomp" else (adjective,)
    for owner in owners:
        for clause in children(owner, "ccomp", "xcomp", "advcl"):
            opening = clause.left_edge
            to = child(clause, "aux")
            if clause.i < adjective.i or opening.i <= adjective.i or who_is_keen(clause):
                continue
            if "that" in ways and clause.dep_ != "xcomp" and _is_clause(clause):
                return opening.i, clause
            if "to" in ways and to is not None and to.lower_ == "to":
                return to.i, clause
        for preposition in children(owner, "prep"):
            if preposition.i > adjective.i and preposition.lower_ in ways:
                below = child(preposition, "pobj", "pcomp")
                if below is not None:
                    return preposition.i + 1, preposition
    return None, adjective


def _is_clause(clause: Token) -> bool:
    mark = child(clause, "mark")
    named = child(clause, "nsubj", "nsubjpass", "expl") is not None
    return named and (
        mark.lower_ in ("that", "whether") if mark is not None else clause.dep_ == "ccomp"
    )


def _cue(adjective: Token, start: int) -> TokenRange:
    joined = start == adjective.i + 2 and word_behind(adjective).dep_ == "prep"
    return adjective.i, adjective.i + (2 if joined else 1)


def _made_clear(adjective: Token) -> Found | None:
    """ "He made (it) clear that he would stay." """
    verb = adjective.head
    if verb.lemma_ != "make" or not is_reported(verb) or is_negated(verb):
        return None
    source = subject_of(verb)
    clauses = [*children(adjective, "ccomp", "advcl", "csubj")]
    clauses += children(verb, "ccomp", "advcl")
    clause = next((c for c in clauses if _is_near(adjective, c.left_edge)), None)
    if source is None or not may_speak(source) or clause is None:
        return None
    begin = clause.left_edge.i
    content = trim(verb.doc, begin, clause.right_edge.i + 1, frozenset({"that"}))
    mention = source_range(source, verb)
    return Found(None, (verb.i, adjective.i + 1), source, mention, [content])


def _is_near(adjective: Token, opening: Token) -> bool:
    """Whether a clause opens right behind the adjective, or its "that" behind when, where and to
    whom it was made clear ("made clear to reporters this week that he would stay")."""
    between = adjective.doc[adjective.i + 1 : opening.i]
    told = opening.lower_ == "that" and len(between) <= _FARTHEST
    return opening.i == adjective.i + 1 or (
        opening.i > adjective.i and told and not any(map(is_verb, between))
    )


_FARTHEST = 8
