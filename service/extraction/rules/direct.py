"""Direct speech: which cue a lifted quotation goes with."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from service.extraction.attribution.circumstances import OCCASIONS
from service.extraction.attribution.continuations import quoted_saying
from service.extraction.attribution.found import Found, TokenRange
from service.extraction.attribution.mentions import source_range
from service.extraction.attribution.sources import nearest_subject, subject_of
from service.extraction.attribution.verbs import cue_verbs, is_asked_aside
from service.extraction.lexicon.cues import CUES, verb_lemma
from service.extraction.rules.topics import (
    named_alone,
    read_announcement,
    read_going_on,
    read_topic,
    read_worded,
)
from service.extraction.syntax.parsing import Parsed
from service.extraction.syntax.tree import INFLECTED, child, is_passive, is_verb, trim
from service.extraction.text.dates import WEEKDAYS

_FARTHEST = 40


def read_gaps(parsed: Parsed, cues: Sequence[Token]) -> list[Found]:
    """Each lifted quotation of the sentence with its cue and source, one entry per cue."""
    found: dict[int, Found] = {}
    for number, gap in enumerate(parsed.gaps):
        verb = _cue_of(parsed, gap, cues)
        verb = (quoted_saying(verb) or verb) if verb is not None else None
        one = (
            (found.get(verb.i) or _entry(verb))
            if verb is not None
            else _without_cue(parsed.doc, gap)
        )
        if one is None:
            continue
        key = one.verb.i if one.verb is not None else -1
        found.setdefault(key, one).gaps.append(number)
        if number == 0 and one.verb is not None and _follows(one.verb, gap):
            one.content = _begun(parsed.doc, gap)
        elif number == 0 and one.verb is not None:
            one.content = _opened(one.verb, gap)
    return list(found.values())


def _begun(doc: Doc, gap: int) -> list[TokenRange]:
    """What a speaker says before the quotation begins (""For years, "we had no water," she said").

    Not the occasion ("In an interview, ..."), and not what the reporter tells ("She rose, ...").
    """
    start, end = trim(doc, 0, gap)
    words = doc[start:end]
    if end - start < _SHORTEST_BEGINNING or words[0].lower_ in _OCCASIONAL:
        return []
    if any(t.lower_ in OCCASIONS or (verb_lemma(t.lower_) in CUES and is_verb(t)) for t in words):
        return []
    told = any(child(t, "nsubj", "nsubjpass") is not None and t.dep_ not in _BELOW for t in words)
    apart = doc[gap - 1].text == ":" or (told and doc[gap - 1].text == ",")
    return [] if apart else [(start, end)]


def _opened(verb: Token, gap: int) -> list[TokenRange]:
    """What stands before a cue between commas amid what is said ("But, he said, "we lost"")."""
    subject, doc = nearest_subject(verb), verb.doc
    if subject is None or doc[gap - 1].text != "," or verb.i + 2 != gap:
        return []
    opening = min(subject.left_edge.i, verb.i)
    start, end = trim(doc, 0, opening)
    apart = opening > 1 and doc[opening - 1].text == ","
    if not apart or start >= end or doc[start].lower_ in _OCCASIONAL - _JOINING:
        return []
    words = doc[start:end]
    told = any(
        t.lower_ in OCCASIONS or (verb_lemma(t.lower_) in CUES and is_verb(t)) for t in words
    )
    return [] if told or words[0].tag_ in ("VBG", "VBN") else [(start, end)]


_JOINING = frozenset({"but", "and", "then"})
_SHORTEST_BEGINNING = 2
_OCCASIONAL = frozenset("asked speaking during meanwhile according then but and".split())
_BELOW = frozenset("advcl relcl acl".split())


def read_opening(parsed: Parsed) -> Found | None:
    """The cue of a sentence that ends with a colon and so announces the next paragraph."""
    doc = parsed.doc
    if len(doc) < 3 or doc[-1].text != ":":
        return None
    cues = [t for t in cue_verbs(parsed) if _quotes(t) and len(doc) - t.i <= 12]
    entry = _entry(cues[-1]) if cues else None
    return entry if entry is not None and entry.source is not None else read_announcement(doc)


def _entry(verb: Token) -> Found:
    source = _speaker_of(verb)
    mention = source_range(source, verb) if source is not None else None
    return Found(verb, (verb.i, verb.i + 1), source, mention)


def _speaker_of(verb: Token) -> Token | None:
    subject = subject_of(verb)
    if subject is not None:
        return subject
    misread = _misread(verb)
    if misread is not None or is_passive(verb):
        return misread
    following = verb.doc[verb.i + 1 : verb.i + 8]
    names = (t for t in following if t.pos_ == "PROPN" and t.lower_ not in WEEKDAYS)
    named = next((t for t in names if t.head.pos_ != "PROPN"), None)
    return _whose_office(named) or _inverted(verb) or _asked(verb)


def _whose_office(name: Token | None) -> Token | None:
    """Who has the office that a body's name stands before ("Dockers Union organiser Ada Obi")."""
    while name is not None and name.dep_ in ("compound", "poss", "nmod") and name.head.i > name.i:
        name = name.head
    return name


def _inverted(verb: Token) -> Token | None:
    """The noun behind a verb that opens what follows a quotation (""Why?" asked the minister")."""
    return child(verb, "dobj") if verb.i == 0 else None


def _misread(verb: Token) -> Token | None:
    """The name behind a verb that opens what follows a quotation, and that the parser took for how
    its bearer is (""No," repeated Obi")."""
    named = verb.i == 0 and verb.dep_ == "amod" and verb.head.pos_ == "PROPN"
    return verb.head if named and verb.head.left_edge.i == 0 else None


def _asked(verb: Token) -> Token | None:
    """Who is asked something between commas and then speaks."""
    return nearest_subject(verb.head) if is_asked_aside(verb.head) else None


def _cue_of(parsed: Parsed, gap: int, cues: Sequence[Token]) -> Token | None:
    """Behind an opening quotation the first cue; else the last one before the quotation."""
    doc = parsed.doc
    cues = [c for c in cues if not _is_beside(c, cues)]
    before = [c for c in cues if c.i < gap and gap - c.i <= _FARTHEST and _quotes(c)]
    behind = [c for c in cues if c.i >= gap and c.i - gap <= _FARTHEST and _quotes(c)]
    if before and behind and _follows(behind[0], gap):
        closed = any(earlier < gap and _follows(before[-1], earlier) for earlier in parsed.gaps)
        if closed or _is_announced(before[-1], gap):
            return behind[0]
    if before and not _is_setting(before[-1], gap):
        return before[-1]
    if before and not (behind and _follows(behind[0], gap)):
        above = [c for c in before if c.dep_ != "relcl"] if before[-1].dep_ == "relcl" else []
        return _main_verb(before[-1], gap) or (above or before)[-1]
    best = next((c for c in behind if c.dep_ not in ("acl", "relcl", "amod", "pcomp")), None)
    return best or (behind[0] if behind else _any_verb(doc, gap))


def _is_beside(verb: Token, cues: Sequence[Token]) -> bool:
    """Whether a cue only tells how or when somebody speaks with another one ("said, without
    elaborating: ...", "said when asked: ...", "said, citing the police: ...", "said in a written
    answer: ...")."""
    without = verb.dep_ in ("pobj", "pcomp") and verb.head.lower_ == "without"
    asked = verb.tag_ == "VBN" and verb.dep_ == "advcl" and verb.left_edge.lower_ == "when"
    cites = verb.tag_ == "VBG" and verb.dep_ == "advcl" and verb.lower_ in _CITING
    below = without or asked or cites or verb.dep_ == "amod"
    return below and any(c.is_ancestor(verb) for c in cues)


_CITING = frozenset({"citing", "referring"})


def closes_quotation(verb: Token, parsed: Parsed) -> bool:
    """Whether "she said" stands right behind the quotation that the sentence opens with."""
    return bool(parsed.gaps) and parsed.gaps[0] == 0 and _follows(verb, 0)


def _is_announced(before: Token, gap: int) -> bool:
    """Whether a quotation behind a colon says again what a cue has told, so that a cue of its own
    may follow it ("Obi said that it was lost: "It is gone," he added")."""
    return child(before, "ccomp") is not None and before.doc[gap - 1].text == ":"


def _is_setting(verb: Token, gap: int) -> bool:
    """Whether a cue stands in a clause that is over before a quotation ("When they asked,")."""
    return verb.dep_ in ("advcl", "relcl", "acl") and verb.doc[gap - 1].text == ","


def _main_verb(setting: Token, gap: int) -> Token | None:
    """The verb right before a quotation whose setting comes first ("After they had criticised him,
    he shot back, ...")."""
    between = setting.doc[setting.i + 1 : gap]
    root = next((t for t in between if t.dep_ == "ROOT" and is_verb(t)), None)
    return root if root is not None and child(root, "nsubj") is not None else None


def _follows(verb: Token, gap: int) -> bool:
    """Whether "she said" stands right behind the quotation."""
    subject = nearest_subject(verb)
    return subject is not None and subject.left_edge.i >= gap and verb.i - gap <= _NEAR


_NEAR = 8


def _quotes(verb: Token) -> bool:
    if verb.lower_ in ("quoted", "reported") and is_passive(verb):
        return False
    cue = CUES.get(verb_lemma(verb.lower_))
    if verb.dep_ == "acl" and verb.tag_ == "VBN" and "o" in (cue.frames if cue else ""):
        return child(verb, "agent") is not None
    finite = verb.tag_ != "VB" or (verb.i == 0 and verb.is_lower)
    return (cue is not None and ("q" in cue.frames) and finite) or (
        cue is not None and "q" in cue.frames and verb.dep_ == "xcomp"
    )


def _any_verb(doc: Doc, gap: int) -> Token | None:
    """Behind an opening quotation any finite verb with a subject close by ("..." Smith laughed)."""
    if gap:
        return None
    for token in doc[:10]:
        if is_verb(token) and token.tag_ in INFLECTED:
            return token if child(token, "nsubj") is not None and token.pos_ == "VERB" else None
    return None


def _without_cue(doc: Doc, gap: int) -> Found | None:
    """A name with a colon before the quotation, or with a dash behind it."""
    if gap == 0 and 1 < len(doc) <= 12 and doc[0].text in ("—", "–", "-", "--", "―"):
        return named_alone(doc, 1, len(doc) - (doc[-1].text == "."))
    if gap > 2 and (going_on := read_going_on(doc, gap)) is not None:
        return going_on
    if gap < 2 or doc[gap - 1].text != ":":
        return None
    if gap <= _FARTHEST and (worded := read_worded(doc, gap)) is not None:
        return worded
    if gap <= _NEAREST:
        return named_alone(doc, 0, gap - 1) or read_topic(doc, gap)
    main = any(t.dep_ == "ROOT" for t in doc[max(0, gap - _NEAREST) : gap])
    return read_topic(doc, gap) if main and gap <= _FARTHEST else None


_NEAREST = 12
