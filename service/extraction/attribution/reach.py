"""How far reported words reach: where the reporter's own sentence goes on."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from service.extraction.attribution.asides import runs_on
from service.extraction.attribution.astray import clause_above, object_above
from service.extraction.attribution.circumstances import is_circumstance
from service.extraction.attribution.lost_subjects import behind_contrast
from service.extraction.attribution.resumptions import is_further_report
from service.extraction.attribution.sources import nearest_subject
from service.extraction.attribution.subjects import swallowed_subject
from service.extraction.attribution.verbs import plural_behind
from service.extraction.syntax.tree import (
    CLOSING_MARKS,
    FINITE,
    OPENING_MARKS,
    child,
    children,
    is_lost_root,
    is_mark,
    is_verb,
    word_before,
)


def clause_end(verb: Token, start: int) -> int:
    """The token behind the last one of what ``verb`` reports from ``start`` on."""
    doc = verb.doc
    if start >= len(doc):
        return start
    last = len(doc) - 1 if is_lost_root(verb) else verb.right_edge.i + 1
    main = swallowed_subject(verb.head) if verb.i == 0 and verb.head.i > verb.i else None
    main = main or (behind_contrast(verb.head) if verb.dep_ == "advcl" else None)
    if main is not None and start < main.left_edge.i < last:
        return main.left_edge.i
    if start and doc[start - 1].text == ":" and start > verb.i + 2:
        last = len(doc)
    elif start >= last and (astray := _verb_above(doc[start])) is not None:
        last = astray.right_edge.i + 1
    elif object_above(verb) == start and (above := clause_above(verb)) is not None:
        last = above.right_edge.i + 1
    elif start == last and plural_behind(verb) == doc[start]:
        last = doc[start].right_edge.i + 1
    end = _behind_quotation(doc, _behind_second_that(doc, max(last, start + 1)))
    end = _before_main(verb, start, end)
    for token in doc[start:end]:
        if _breaks(token, verb, start):
            edge = _edge_of_break(token, verb, start)
            if edge > start and _behind_quotation(doc, edge) == edge:
                end = edge
                break
    marks = [t.i for t in doc[start:end] if is_mark(t)]
    return end - (len(marks) % 2 and marks[-1] == end - 1)


def _behind_second_that(doc: Doc, end: int) -> int:
    """Where a second clause ends which goes on with "and that", wherever the parser hung it ("said
    she was "ready" and that two boats were missing")."""
    joining = end + (end < len(doc) and doc[end].text == ",")
    for joined, that in zip(doc[joining:], doc[joining + 1 : joining + 2], strict=False):
        if joined.dep_ == "cc" and that.lower_ == "that" and that.dep_ == "mark":
            return that.head.right_edge.i + 1
    return end


def _verb_above(token: Token) -> Token | None:
    """The verb of the clause whose subject opens with the token, or that opens with its verb or
    with "that"."""
    if token.lower_ == "that" and token.dep_ == "mark":
        return token.head
    if token.lower_ in _BEING:
        return token.head if token.dep_ in ("aux", "auxpass") else token
    for subject in (token, *token.ancestors):
        if subject.dep_ in ("nsubj", "nsubjpass", "expl"):
            return subject.head if subject.left_edge.i == token.i else None
    return None


_BEING = frozenset("is are was were".split())


def _behind_quotation(doc: Doc, end: int) -> int:
    """Where a quotation that is open at ``end`` closes: no reporter goes on inside one."""
    inside = False
    for token in doc:
        if token.i >= end and not inside:
            return end
        if is_mark(token):
            inside = token.text in OPENING_MARKS or (not inside and token.text not in CLOSING_MARKS)
            if token.i >= end:
                return token.i + 1
    return end


def _edge_of_break(token: Token, verb: Token, start: int) -> int:
    leftward = token.dep_ in _LEFTWARD and not runs_on(token)
    left = max(token.left_edge.i if leftward else token.i, start)
    if token.dep_ == "pcomp" and token.head.lower_ == "with":
        left = max(token.head.i, start)
    doc, subject = token.doc, nearest_subject(token) if is_verb(token) else None
    if subject is not None and start < subject.left_edge.i < left and subject.i < token.i:
        left = subject.left_edge.i
    while (
        left - 1 > start
        and (doc[left - 1].dep_ in ("cc", "punct") or _is_of_break(doc[left - 1], left))
        and not (is_mark(doc[left - 1]) or doc[left - 1].text in "’')")
    ):
        left -= 1
    return left


def _is_of_break(word: Token, left: int) -> bool:
    """Whether an adverb belongs to what breaks off ("and later said"), not to what was said."""
    return word.dep_ == "advmod" and word.head.i >= left


_LEFTWARD = frozenset({"conj", "ccomp", "advcl", "prep", "appos", "relcl"})


def _breaks(token: Token, verb: Token, start: int) -> bool:
    """Whether at ``token`` something else than the reported words begins."""
    if token.i <= start:
        return False
    if token.lower_ == "according" and token.i > start + 2 and word_before(token).text == ",":
        return True
    if is_circumstance(token, verb) or _follows_order(token, verb):
        return True
    return is_verb(token) and is_further_report(token, verb, word_before(token).lower_)


def _before_main(verb: Token, start: int, end: int) -> int:
    """Where the verb of the sentence stands behind a comma, which the parser gave none ("Obi, who
    said it was a lie, left early")."""
    if verb.dep_ != "relcl" or verb.head.dep_ != "ROOT" or verb.head.pos_ != "PROPN":
        return end
    for token in verb.doc[start + 1 : end]:
        clause = token.head if token.dep_ in ("aux", "auxpass") else token
        apart = token.tag_ in FINITE and word_before(token).text == ","
        if apart and child(clause, "nsubj", "nsubjpass", "expl") is None:
            return token.i - 1
    return end


def _follows_order(token: Token, verb: Token) -> bool:
    """Whether a clause beside that of the cue tells what came of what was asked for ("told him to
    wait and the door was shut")."""
    if token.dep_ != "conj" or token.head != verb or not is_verb(token):
        return False
    ordered = child(verb, "xcomp")
    asked = ordered is not None and any(c.lower_ == "to" for c in children(ordered, "aux"))
    own = child(token, "nsubj", "nsubjpass", "expl") is not None
    return asked and own and child(token, "mark") is None and child(verb, "ccomp") is None
