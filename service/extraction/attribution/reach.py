"""How far reported words reach: where the reporter's own sentence goes on."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from service.extraction.attribution.asides import follows_comma
from service.extraction.attribution.continuations import carried_on
from service.extraction.attribution.found import plural_behind
from service.extraction.attribution.sources import UTTERANCES, nearest_subject, subject_of
from service.extraction.lexicon.cues import CUES, verb_lemma
from service.extraction.syntax.tree import (
    CLOSING_MARKS,
    OPENING_MARKS,
    child,
    children,
    is_lost_root,
    is_mark,
    is_present_pair,
    is_verb,
)


def clause_end(verb: Token, start: int) -> int:
    """The token behind the last one of what ``verb`` reports from ``start`` on."""
    doc = verb.doc
    last = len(doc) - 1 if is_lost_root(verb) else verb.right_edge.i + 1
    if start >= last and (astray := _verb_above(doc[start])) is not None:
        last = astray.right_edge.i + 1
    elif start == last and plural_behind(verb) == doc[start]:
        last = doc[start].right_edge.i + 1
    end = _behind_quotation(doc, max(last, start + 1))
    for token in doc[start:end]:
        if _breaks(token, verb, start):
            edge = _edge_of_break(token, verb, start)
            if edge > start and _behind_quotation(doc, edge) == edge:
                end = edge
                break
    marks = [t.i for t in doc[start:end] if is_mark(t)]
    return end - (len(marks) % 2 and marks[-1] == end - 1)


def _verb_above(token: Token) -> Token | None:
    """The verb of the clause whose subject opens with the token."""
    for subject in (token, *token.ancestors):
        if subject.dep_ in ("nsubj", "nsubjpass", "expl"):
            return subject.head if subject.left_edge.i == token.i else None
    return None


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
    left = max(token.left_edge.i if token.dep_ in _LEFTWARD else token.i, start)
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
    before = token.nbor(-1).lower_
    if token.lower_ == "according" and before == "," and token.i > start + 2:
        return True
    if is_verb(token):
        return (
            _is_afterthought(token, verb)
            or _resumes(token, verb)
            or _objects(token, verb)
            or _adds(token, verb, before)
            or _frames(token, verb)
            or _answers(token)
            or _tells_beside(token)
            or _begins_report(token, verb)
            or _takes_up(token, verb, before)
            or _follows_quotation(token)
            or (before == "," and token.lower_ in _REFLECTING and token.dep_ == "advcl")
        )
    if _is_afterthought(token, verb):
        return True
    if token.dep_ == "prep" and _is_purpose(token) and child(verb, "ccomp") is None:
        return True
    return token.head.i == verb.i and token.dep_ == "prep" and _is_occasion(token)


def _tells_beside(token: Token) -> bool:
    """Whether somebody else's report begins with "while" or "as" ("denied that he had a plan while
    his lawyer called it a lie")."""
    cue, mark = CUES.get(verb_lemma(token.lower_)), child(token, "mark")
    subject = child(token, "nsubj")
    apart = token.dep_ == "advcl" and mark is not None and mark.lower_ in ("while", "as")
    named = subject is not None and subject.tag_ in ("NN", "NNS", "NNP", "NNPS")
    tells = child(token, "ccomp", "oprd", "dobj") is not None and token.tag_ in ("VBD", "VBZ")
    return cue is not None and cue.spoken and "q" in cue.frames and apart and named and tells


def _is_purpose(preposition: Token) -> bool:
    """What the reporter says it was done for ("... in an effort to win them back")."""
    noun = child(preposition, "pobj")
    return preposition.lower_ == "in" and noun is not None and noun.lower_ in _PURPOSES


_PURPOSES = frozenset("effort attempt bid".split())


def _resumes(token: Token, verb: Token) -> bool:
    """The reporter's sentence goes on with another verb ("and warned", "and police denied")."""
    mark = child(token, "mark")
    if token.dep_ != "conj" or (mark is not None and mark.lower_ == "that"):
        return False
    cue = CUES.get(verb_lemma(token.lower_))
    subject = child(token, "nsubj", "nsubjpass", "expl")
    if subject is None and token.tag_ == verb.tag_ and _is_infinite(token.head):
        return token.tag_ in ("VBD", "VBZ")
    if token.head.i == verb.i:
        return cue is not None or (subject is None and _are_alike(token, verb))
    present = is_present_pair(token, verb) and subject is None and token.head.head.i == verb.i
    if cue is None or not cue.spoken or not (token.tag_ == verb.tag_ or present):
        return False
    return subject is None or subject.pos_ in ("NOUN", "PROPN", "NUM")


def _is_infinite(verb: Token) -> bool:
    """Whether the verb stands in an infinitive or a subjunctive, with which no finite verb without
    a subject can be joined ("proposed that it be shut, and left")."""
    helpers = list(children(verb, "aux", "auxpass"))
    if verb.tag_ == "VB":
        return all(c.tag_ != "MD" and c.lower_ not in ("do", "does", "did") for c in helpers)
    return verb.tag_ == "VBN" and len(helpers) == 1 and helpers[0].tag_ == "VB"


def _are_alike(one: Token, other: Token) -> bool:
    """Whether two verbs stand in one form, "VBN" being what a parser takes "VBD" for."""
    return one.tag_ == other.tag_ or {one.tag_, other.tag_} == {"VBD", "VBN"}


def _takes_up(token: Token, verb: Token, before: str) -> bool:
    """A finite saying right behind a comma has the participle's subject for its own ("Obi, noting
    the size of the crowd, said")."""
    cue = CUES.get(verb_lemma(token.lower_))
    finite = token.tag_ in ("VBD", "VBZ") and child(token, "nsubj", "aux") is None
    speaks = cue is not None and cue.spoken and "q" in cue.frames
    return verb.tag_ == "VBG" and before == "," and finite and speaks


def _objects(token: Token, verb: Token) -> bool:
    """The reporter goes on with a "but" and another subject ("..., but the dam held"), unless a
    "that" or a quotation mark tells that it is still reported."""
    if token.dep_ != "conj" or not child(token.head, "cc") or token.i < verb.i:
        return False
    subject = child(token, "nsubj", "nsubjpass", "expl")
    opening = token.left_edge.i
    doc = token.doc
    if is_mark(doc[opening]) or (doc[opening].lower_ == "that" and doc[opening].dep_ == "mark"):
        return False
    return subject is not None and doc[opening - 1].lower_ == "but" and doc[opening - 2].text == ","


def _adds(token: Token, verb: Token, before: str) -> bool:
    """A participle adds a second report (", noting that")."""
    cue = CUES.get(verb_lemma(token.lower_))
    if cue is None or not cue.spoken or token.tag_ != "VBG":
        return False
    if before not in ("and", "also") and not follows_comma(token) and not _tells_why(token):
        return False
    announces = all(t.is_punct for t in token.doc[token.i + 1 :])
    denies = cue.denies and carried_on(token) == verb
    return child(token, "ccomp") is not None or token.head.i == verb.i or announces or denies


def _tells_why(token: Token) -> bool:
    """Whether the participle tells what was said of the thing before it ("clarified the matter
    saying that ...")."""
    thing = token.head if token.dep_ == "acl" else child(token.head, "dobj")
    if thing is None or thing.dep_ != "dobj" or thing.right_edge.i < token.i - 1:
        return False
    if thing.lemma_.lower() in UTTERANCES:
        return False
    return token.dep_ in ("acl", "advcl") and subject_of(token) is not thing


def _frames(token: Token, verb: Token) -> bool:
    """A clause of time belongs to the reporter, behind a comma ("..., as crowds gathered") or
    behind a thing ("backed the bill after it was changed", "backed it, calling it a gift")."""
    opening = token.left_edge
    if token.dep_ != "advcl" or token.head.i != verb.i:
        return False
    apart, thing = token.doc[opening.i - 1].text == ",", _is_behind_thing(token, verb)
    led = token.tag_ == "VBG" and all(t.pos_ == "ADV" for t in token.doc[opening.i : token.i])
    if led:
        return apart
    named = opening.lower_ == "as" and not apart and _names(verb)
    return (apart or thing) and opening.lower_ in _TIMES and not named


_REFLECTING = frozenset(
    "pointing drawing reflecting contrasting highlighting underscoring echoing signaling signalling"
    " conceding prompting sparking alluding gesturing nodding".split()
)
"""Participles that tell what somebody did in saying it, or what came of it."""


def _names(verb: Token) -> bool:
    """Whether the verb calls a thing something ("described the dam as lost")."""
    cue = CUES.get(verb_lemma(verb.lower_))
    return cue is not None and "o" in cue.frames


_TIMES = frozenset("while as after before when since".split())


def _follows_quotation(token: Token) -> bool:
    """Whether a clause of time stands behind the comma that ends a quotation ("said "we won," as
    others hoped for a draw")."""
    opening = token.left_edge
    if opening.lower_ not in _TIMES or opening.i < _SHORTEST_QUOTATION:
        return False
    doc = token.doc
    return is_mark(doc[opening.i - 1]) and doc[opening.i - 2].text == "," and token.dep_ == "advcl"


_SHORTEST_QUOTATION = 3


def _begins_report(token: Token, verb: Token) -> bool:
    """Whether somebody else speaks behind a comma and an "and", though the parser took it for what
    is said ("called it a lie, and traders said ...")."""
    cue, subject = CUES.get(verb_lemma(token.lower_)), child(token, "nsubj")
    if token.dep_ != "ccomp" or token.head.i != verb.i or cue is None or not cue.spoken:
        return False
    before = token.left_edge.i - 1
    joined = verb.i < before and verb.doc[before].lower_ in ("and", "but")
    named = subject is not None and subject.pos_ in ("NOUN", "PROPN", "NUM")
    return joined and named and verb.doc[before - 1].text == ","


def _answers(token: Token) -> bool:
    """Somebody else speaks in a clause behind a comma ("..., as residents accused", ", with a
    spokesman saying"), wherever the parser hung it."""
    opening = token.left_edge if token.dep_ != "pcomp" else token.head
    cue = CUES.get(verb_lemma(token.lower_))
    if cue is None or not cue.spoken or "q" not in cue.frames or opening.i < 1:
        return False
    subject = child(token, "nsubj")
    named = subject is not None and subject.i < token.i and subject.pos_ in ("NOUN", "PROPN")
    opens = opening.lower_ in (("as", "while") if token.tag_ in ("VBD", "VBZ") else ("with",))
    return named and opens and token.doc[opening.i - 1].text == ","


OCCASIONS = frozenset(
    "statement statements interview interviews tweet tweets email post letter conference briefing"
    " speech speeches release message report rally rallies debate appearance event hearing stop"
    " broadcast radio twitter facebook instagram television tv"
    " article editorial blog video monday tuesday wednesday thursday friday saturday sunday"
    " reporters".split()
)


def _is_occasion(preposition: Token) -> bool:
    """Where or when it was said ("in a statement on Thursday"), not what."""
    noun = child(preposition, "pobj")
    following = preposition.right_edge.i + 1
    if following < len(preposition.doc) and preposition.doc[following].lower_ in _GOING_ON:
        return False
    if noun is None or noun.lower_ not in OCCASIONS:
        return False
    return child(noun, "acl", "relcl") is None and not any(
        c.lower_ in ("as", "that") for c in children(noun, "prep")
    )


_GOING_ON = frozenset("of as to for that".split())


_PERSONAL = frozenset("who whose whom".split())


def _is_behind_thing(token: Token, verb: Token) -> bool:
    """Whether the verb's object, and no clause, stands before ``token``."""
    thing = child(verb, "dobj") or next(
        (below for p in children(verb, "prep") if (below := child(p, "pobj")) is not None), None
    )
    named = thing is not None and verb.i < thing.i < token.left_edge.i
    return named and child(verb, "ccomp", "xcomp") is None


def _is_afterthought(token: Token, verb: Token) -> bool:
    """An apposition or a relative clause of a person behind a comma that ends the words about a
    thing ("..., a veteran of two wars", "..., who left"): the reporter explains it."""
    if token.dep_ != "appos" and (token.dep_ != "relcl" or token.left_edge.lower_ not in _PERSONAL):
        return False
    left = token.left_edge.i
    head = token.head
    return (
        left > verb.i + 1
        and token.doc[left - 1].text == ","
        and child(head, "cc") is None
        and child(token, "cc", "conj") is None
        and token.right_edge.i + 1 >= verb.right_edge.i
        and head.dep_ in ("dobj", "pobj")
        and (head.head.i == verb.i or head.head.head.i == verb.i)
        and _is_behind_thing(token, verb)
    )
