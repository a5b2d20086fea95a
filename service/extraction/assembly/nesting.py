"""Reports within reports: whose words they are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Token

from service.extraction.assembly.drafts import Draft, Raw
from service.extraction.attribution.continuations import passed_on_by
from service.extraction.lexicon.bodies import HEARERS
from service.extraction.lexicon.cues import CUES, verb_lemma
from service.extraction.lexicon.nouns import UTTERANCES
from service.extraction.lexicon.titles import (
    AGENCIES,
    DOCUMENTS,
    GROUP_NOUNS,
    PUBLICATIONS,
    ROLE_NOUNS,
)
from service.extraction.syntax.tree import child, children, is_relative, is_verb


def is_nested(raw: Raw, beside: Sequence[Raw]) -> bool:
    """Whether what is said is itself said by somebody else of the sentence."""
    cue = raw.found.cue
    others = (o.found for o in beside if o is not raw and not o.found.according and o.found.source)
    return cue is not None and any(s <= cue[0] < e for o in others for s, e in o.content)


def relay(drafts: list[Draft]) -> list[Draft]:
    """Of nested reports the inner speaker wins where the outer only passes words on; otherwise the
    outer stands, and beside it an inner one only if somebody else is named as having spoken."""
    together: dict[int, list[Draft]] = {}
    for draft in drafts:
        together.setdefault(id(draft.raw.carrier), []).append(draft)
    dropped: set[int] = set()
    for group in together.values():
        for draft in group:
            dropped |= _outdone(draft, [d for d in group if d is not draft and _inside(d, draft)])
    return [d for d in drafts if id(d) not in dropped]


def _outdone(outer: Draft, inner: Sequence[Draft]) -> set[int]:
    """The drafts that a nest of reports does without."""
    if _is_heard(outer) and any(_is_all_heard(one, outer, inner) for one in inner):
        return {id(outer)}
    if outer.raw.found.source is None:
        return set()
    quoted = [one for one in inner if _is_passed_on(one, outer)]
    for one in quoted:
        one.relayer = outer.figure
    if quoted:
        return {id(outer)}
    whole = [one for one in inner if one.figure is not None and _is_all_told(one, outer)]
    amid = [one for one in inner if one.figure is not None and _is_told_around(one, outer)]
    if amid:
        whole = amid
    recorded = _closes_as_record(outer) and all(map(_is_of_people, whole))
    if whole and (amid or recorded or _is_medium(outer)):
        for one in whole:
            one.relayer = outer.figure
        return {id(outer)}
    named = [one for one in inner if _stands_alone(one, outer)]
    heard = [one for one in inner if one.figure is not None]
    if all(map(_is_aside, heard)):
        heard = []
    if (heard and _passes_on(outer)) or (named and _is_paper(outer)):
        for one in heard:
            one.relayer = outer.figure
        return {id(outer)}
    outdone = [one for one in inner if not _stands_alone(one, outer)]
    for one in outdone:
        outer.content += one.quoted
        outer.quoted += one.quoted
        outer.extra += [(one.raw.carrier, n) for n in one.raw.found.gaps]
    return {id(one) for one in outdone}


def _is_heard(outer: Draft) -> bool:
    """Whether a court hears of nobody in particular what somebody said."""
    source = outer.raw.found.source
    return outer.figure is None and (source is None or source.lower_ in HEARERS)


def _is_all_heard(inner: Draft, outer: Draft, beside: Sequence[Draft]) -> bool:
    """Whether a court hears no more than that somebody said something ("heard he admitted it, but
    denied she was hurt", "he told police it was late, the jury heard")."""
    found, verb = outer.raw.found, inner.raw.found.verb
    if inner.figure is None or inner.raw.found.mention is None or verb is None or not found.content:
        return False
    begin, end = found.content[0]
    cues = {one.raw.found.verb.i for one in beside if one.raw.found.verb is not None}
    joined = all(t.i in cues for t in children(verb, "conj") if is_verb(t) and t.i < end)
    return joined and inner.raw.found.mention[0] == begin


def _is_passed_on(inner: Draft, outer: Draft) -> bool:
    """Whether the outer cue tells that it quotes the inner speaker ("quoted Obi as saying")."""
    verb, above = inner.raw.found.verb, outer.raw.found.verb
    return verb is not None and above is not None and passed_on_by(verb) == above


def _is_all_told(inner: Draft, outer: Draft) -> bool:
    """Whether what the outer tells is no more than that somebody said something ("the radio
    reported that the mayor said ...")."""
    verb, above = inner.raw.found.verb, outer.raw.found.verb
    if verb is None or above is None or verb.dep_ != "ccomp" or verb.head.i != above.i:
        return False
    return child(verb, "conj") is None and child(verb, "ccomp") is not None


def _is_told_around(inner: Draft, outer: Draft) -> bool:
    """Whether "according to" stands between a cue and what it reports ("he told police, according
    to the file, that he was alone")."""
    verb, clause = inner.raw.found.verb, outer.raw.found.clause
    content = inner.raw.found.content
    if verb is None or clause is None or not (outer.raw.found.according and content):
        return False
    return verb.i < clause[0] and verb.doc[clause[1] : content[0][0]].text == ", that"


def _is_aside(inner: Draft) -> bool:
    """Whether an inner cue stands in a subordinate clause ("they won, when men who praised her
    came, an agency said")."""
    verb = inner.raw.found.verb
    return verb is not None and any(t.dep_ in _SUBORDINATE for t in (verb, *verb.ancestors))


_SUBORDINATE = frozenset({"advcl", "relcl", "acl", "pcomp"})


def _passes_on(outer: Draft) -> bool:
    """Whether a medium is only named beside words that somebody else said ("they left, the army
    said, Interfax reported")."""
    found = outer.raw.found
    return _is_medium(outer) and (found.according or found.clause is not None)


def _stands_alone(inner: Draft, outer: Draft) -> bool:
    found = inner.raw.found
    if inner.quoted and inner.figure is not outer.figure:
        return True
    if _is_owned_claim(inner) or _is_within_words(inner):
        return inner.figure is not None and inner.figure is not outer.figure
    if found.verb is None or found.source is None or found.source.tag_ == "PRP":
        return False
    cue = CUES.get(verb_lemma(found.verb.lower_))
    if found.source.lemma_.lower() in _FINDINGS and outer.figure is not None:
        return _is_issued(inner, outer)
    if found.verb.dep_ == "pcomp" and found.verb.head.lower_ != "with":
        return False
    speaks = cue is not None and "q" in cue.frames and "c" in cue.frames and cue.spoken
    subject = child(found.verb, "nsubj")
    if (subject is not None and is_relative(subject)) or not _is_somebody(found.source):
        return False
    if cue is not None and not (inner.quoted or cue.denies or "i" in cue.frames):
        speaks = speaks and child(found.verb, "ccomp", "xcomp") is not None
    return speaks and inner.figure is not None and inner.figure is not outer.figure


def _is_issued(inner: Draft, outer: Draft) -> bool:
    """Whether a paper within a report is of somebody else who is named ("denied a Lake Board
    release stating that it had agreed")."""
    figure, found = inner.figure, inner.raw.found
    if figure is None or found.verb is None or found.source is None or figure is outer.figure:
        return False
    named = any(w[0].isupper() for w in figure.words) and found.source.text not in figure.words
    return named and child(found.verb, "ccomp") is not None


def _is_within_words(inner: Draft) -> bool:
    """Whether it tells what somebody said in words of theirs that the outer is about ("ordered Obi
    to retract remarks in which he called it a gift")."""
    verb = inner.raw.found.verb
    if verb is None or verb.dep_ != "relcl" or verb.head.lower_ not in UTTERANCES:
        return False
    pronoun = next((t for t in verb.lefts if t.dep_ == "prep" and t.lower_ == "in"), None)
    return pronoun is not None and child(pronoun, "pobj") is not None


def _is_owned_claim(inner: Draft) -> bool:
    """Whether a noun tells what somebody claims ("called Obi's claim that it leaked a lie")."""
    found, doc = inner.raw.found, inner.raw.carrier.parsed.doc
    if found.verb is not None or found.according or found.source is None or not found.content:
        return False
    clause = doc[found.content[0][0]].lower_ != "to"
    return clause and found.asserts and _is_somebody(found.source)


def _is_somebody(source: Token) -> bool:
    """Whether the inner source is a name or one person or body, not "70 percent" or "critics"."""
    one = source.tag_ == "NN" and child(source, "det", "poss") is not None
    return one or source.pos_ == "PROPN"


_FINDINGS = DOCUMENTS | frozenset("investigation probe inquiry autopsy test footage video".split())
"""What shows something to whoever tells of it ("tests showed that it leaked, police said")."""


def _inside(inner: Draft, outer: Draft) -> bool:
    if inner.raw.carrier is not outer.raw.carrier or inner.raw.found.cue is None:
        return False
    at = inner.raw.carrier.parsed.starts[inner.raw.found.cue[0]]
    return any(s <= at < e for s, e in outer.content)


def _is_paper(draft: Draft) -> bool:
    """Whether the words are those of a paper that nobody is said to have issued."""
    found = draft.raw.found
    return found.according and found.source is not None and found.source.lemma_.lower() in DOCUMENTS


def _closes_as_record(outer: Draft) -> bool:
    """Whether a paper without a name is told behind what somebody said in it ("he told them that it
    rained, the minutes said")."""
    found = outer.raw.found
    paper = found.source is not None and found.source.lemma_.lower() in DOCUMENTS | {"minute"}
    return paper and found.clause is not None and not _is_named(outer)


def _is_of_people(inner: Draft) -> bool:
    """Whether people, and no tests or checks, are said to have told it."""
    source = inner.raw.found.source
    if source is None or source.tag_ == "PRP" or source.pos_ == "PROPN":
        return source is not None
    return source.lemma_.lower() in ROLE_NOUNS | GROUP_NOUNS


def _is_named(draft: Draft) -> bool:
    figure = draft.figure
    return figure is not None and any(w[0].isupper() for w in figure.words)


def _is_medium(draft: Draft) -> bool:
    name = _PRESS_OFFICE.sub("", draft.figure.name if draft.figure is not None else "")
    return any(w.lower() in PUBLICATIONS | AGENCIES for w in re.split(r"[\s-]+", name))


_PRESS_OFFICE = re.compile(
    r"\b(?:press|media) (?:office|centre|center|service|department|bureau|team|wing|unit"
    r"|secretary|officer|adviser|aide|spokes\w+)\b",
    re.I,
)
"""Who speaks for a body, and is no medium."""
