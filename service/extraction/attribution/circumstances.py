"""What a reporter tells behind reported words of when, where and why they were said."""

from __future__ import annotations

from spacy.tokens import Token

from service.extraction.attribution.partings import below_mark
from service.extraction.lexicon.cues import CUES, verb_lemma
from service.extraction.syntax.tree import child, children, is_mark, is_verb, word_before


def is_circumstance(token: Token, verb: Token) -> bool:
    """Whether at ``token`` begins what the reporter tells beside the report of ``verb``."""
    if _is_afterthought(token, verb):
        return True
    if is_verb(token):
        return _frames(token, verb) or _follows_quotation(token) or _reflects(token)
    if token.dep_ != "prep":
        return False
    if _is_purpose(token) and child(verb, "ccomp") is None:
        return True
    return (token.head.i == verb.i and _is_occasion(token)) or _is_occasion_astray(token, verb)


def _reflects(token: Token) -> bool:
    """Whether a participle behind a comma tells what somebody did in saying it."""
    reflects = token.lower_ in _REFLECTING and token.dep_ == "advcl"
    return reflects and word_before(token).text == ","


def _is_purpose(preposition: Token) -> bool:
    """What the reporter says it was done for ("... in an effort to win them back")."""
    noun = child(preposition, "pobj")
    return preposition.lower_ == "in" and noun is not None and noun.lower_ in _PURPOSES


_PURPOSES = frozenset("effort attempt bid".split())


def _frames(token: Token, verb: Token) -> bool:
    """A clause of time belongs to the reporter, behind a comma ("..., as crowds gathered") or
    behind a thing ("backed the bill after it was changed", "backed it, calling it a gift")."""
    if token.dep_ != "advcl":
        return False
    if _follows_promise(token, verb):
        return True
    if token.head.i != verb.i:
        return False
    opening = token.left_edge
    apart, thing = token.doc[opening.i - 1].text == ",", _is_behind_thing(token, verb)
    led = token.tag_ == "VBG" and all(t.pos_ == "ADV" for t in token.doc[opening.i : token.i])
    if led:
        return apart
    named = opening.lower_ == "as" and not apart and _names(verb)
    return (apart or thing) and opening.lower_ in _TIMES and not named


def _follows_promise(token: Token, verb: Token) -> bool:
    """Whether a clause tells what was reported before somebody promised something ("vowed to act
    after an audit found that it leaked")."""
    act = child(verb, "xcomp")
    if act is None or token.head.i not in (verb.i, act.i):
        return False
    promised = act.tag_ == "VB" and act.left_edge.i == verb.i + 1 and act.i < token.left_edge.i
    told = verb_lemma(token.lower_) in CUES and (
        child(token, "nsubj") is not None or below_mark(token) is not None
    )
    return promised and token.left_edge.lower_ in ("after", "since") and told


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
OCCASIONS = frozenset(
    "statement statements interview interviews tweet tweets email post letter conference briefing"
    " speech speeches release message report rally rallies debate appearance event hearing stop"
    " broadcast radio twitter facebook instagram television tv"
    " article editorial blog video monday tuesday wednesday thursday friday saturday sunday"
    " reporters remarks comments".split()
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


def _is_occasion_astray(preposition: Token, verb: Token) -> bool:
    """Whether an occasion of one's own behind the thing that is denied or praised hangs to the
    thing ("denied the charge in an interview with the radio", "in remarks to reporters")."""
    thing, noun = preposition.head, child(preposition, "pobj")
    above = thing.head if thing.dep_ != "pobj" else thing.head.head
    hangs = thing.dep_ in ("dobj", "pobj") and verb in (above, above.head)
    if noun is None or not hangs or child(verb, "ccomp", "xcomp") is not None:
        return False
    own = noun.lower_ in _SAID_IN and preposition.lower_ in ("in", "during", "at", "on")
    known = any(c.lower_ in ("the", "this", "that", "no", "any") for c in children(noun, "det"))
    made = any(c.lower_ in ("by", "from", "of") for c in children(noun, "prep"))
    saying = any(c.tag_ == "VBG" for c in children(noun, "acl"))
    return own and not (known or made or saying)


_SAID_IN = frozenset(
    "statement interview interviews remarks comments post speech conference briefing tweet address"
    " communique broadcast message".split()
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
        and (head.head.i == verb.i or head.head.head.i == verb.i or _is_told_of(token, verb))
        and _is_behind_thing(token, verb)
    )


def _is_told_of(clause: Token, verb: Token) -> bool:
    """Whether a relative clause is of somebody within the thing, however deep ("remarks by Obi, who
    left")."""
    above = next((t for t in clause.head.ancestors if is_verb(t)), None)
    return clause.dep_ == "relcl" and above == verb
