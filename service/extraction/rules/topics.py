"""Whom a sentence is about that reports nothing: the speaker of a quotation that follows it."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from service.extraction.attribution.factuality import is_reported
from service.extraction.attribution.found import Found
from service.extraction.attribution.mentions import may_speak, source_range
from service.extraction.attribution.sources import nearest_subject, subject_of
from service.extraction.lexicon.callings import CALLINGS
from service.extraction.lexicon.titles import ROLE_NOUNS
from service.extraction.syntax.tree import child, children, is_negated, is_passive, is_verb


def read_topic(doc: Doc, end: int) -> Found | None:
    """The person whom the first ``end`` words of a sentence are about, as the source of what is
    quoted behind them ("Ali was less sure: ...", "The mayor shook her head. ...")."""
    root = next((t for t in doc[:end] if t.dep_ == "ROOT" and is_verb(t)), None)
    subject = nearest_subject(root) if root is not None else None
    if root is None or subject is None or not _is_person(subject):
        return None
    return Found(None, None, subject, source_range(subject, root))


def read_announcement(doc: Doc) -> Found | None:
    """Who brings out the words that follow upon a sentence ("The union posted a statement on its
    page. ...", "... responded with a letter. ..."), or from whom they came."""
    for verb in reversed(doc):
        if not is_verb(verb) or not is_reported(verb) or is_negated(verb):
            continue
        source = _issuer(verb)
        if source is not None and may_speak(source):
            return Found(None, None, source, source_range(source, verb))
    return None


def _issuer(verb: Token) -> Token | None:
    """Whose words a verb tells of that is done with a message, None where it is not."""
    if verb.lemma_ in _RESPONDING:
        bearing = (child(p, "pobj") for p in children(verb, "prep") if p.lower_ in _WITH)
        return subject_of(verb) if any(map(_is_message, bearing)) else None
    thing = child(verb, "dobj")
    if not _is_message(thing) or thing is None or is_passive(verb):
        return None
    if verb.lemma_ in _RECEIVING:
        sender = (child(p, "pobj") for p in children(thing, "prep") if p.lower_ == "from")
        return next(sender, None)
    return subject_of(verb) if verb.lemma_ in _BRINGING else None


def _is_message(noun: Token | None) -> bool:
    return noun is not None and noun.lemma_.lower() in _MESSAGES


_MESSAGES = frozenset(
    "statement letter email e-mail message post posting tweet note memo release reply response"
    " comment apology text bulletin advisory notice communique communiqué clarification rejoinder"
    " rebuttal".split()
)
_BRINGING = frozenset(
    "issue release post send share publish put give provide write offer email circulate distribute"
    " read make tweet print forward upload deliver file submit".split()
)
_RESPONDING = frozenset("respond reply answer react".split())
_RECEIVING = frozenset("receive get obtain".split())
_WITH = frozenset("with by in through via".split())


def read_going_on(doc: Doc, gap: int) -> Found | None:
    """Who goes on right before a quotation ("The statement went on: ..."), or what reads so, where
    the tagger took "read" for a noun ("A note from the firm read: ...")."""
    before = doc[gap - 1].i - (doc[gap - 1].text in (":", ","))
    last, verb = doc[before], doc[before - 1]
    if last.lower_ == "on" and child(last, "pobj") is None and verb.lower_ in ("went", "goes"):
        subject = nearest_subject(verb)
        mention = source_range(subject, verb) if subject is not None else None
        return Found(None, (verb.i, before + 1), subject, mention) if subject is not None else None
    paper = next((t for t in doc[:before] if t.dep_ == "ROOT" and t.pos_ == "NOUN"), None)
    if last.lower_ != "read" or last.pos_ != "NOUN" or paper is None or doc[gap - 1].text != ":":
        return None
    return Found(None, (last.i, last.i + 1), paper, (paper.left_edge.i, last.i))


def read_worded(doc: Doc, end: int) -> Found | None:
    """Whose words the first ``end`` words of a sentence tell of that are quoted behind them ("Her
    answer was short: ...", "Obi's message to the rebels: ...", "For Obi the choice was clear:
    ...")."""
    noun = next((t for t in doc[:end] if t.lemma_.lower() in _WORDED and _is_told_of(t)), None)
    if noun is None:
        return None
    source = child(noun, "poss") or _sender(noun) or _for_whom(noun)
    if source is None or not may_speak(source):
        return None
    start, stop = source_range(source, noun)
    while stop - 1 > source.i and doc[stop - 1].tag_ == "POS":
        stop -= 1
    return Found(None, (noun.i, noun.i + 1), source, (start, stop))


def _is_told_of(noun: Token) -> bool:
    """Whether a noun is what a sentence is about, which tells no more than how it was."""
    verb = noun.head
    return noun.dep_ == "ROOT" or (noun.dep_ == "nsubj" and verb.lemma_ == "be")


def _sender(noun: Token) -> Token | None:
    """Who words came from ("the reply from Ankara")."""
    senders = (child(p, "pobj") for p in children(noun, "prep") if p.lower_ in ("from", "of"))
    return next((s for s in senders if s is not None), None)


def _for_whom(noun: Token) -> Token | None:
    """Who a sentence opens with as somebody for whom a choice was clear."""
    first = noun.doc[0]
    held = first.lower_ == "for" and noun.lemma_.lower() in _HELD
    return child(first, "pobj") if held else None


_HELD = frozenset("choice answer lesson message explanation reason question problem".split())
_WORDED = _HELD | frozenset(
    "reply response verdict advice warning plea appeal conclusion assessment reaction argument"
    " complaint view word slogan defence defense".split()
)


def is_reacting(source: Token) -> bool:
    """Whether somebody is said to be answering, whoever else speaks in the sentence ("Obi was
    reacting to claims by Eze that ...")."""
    verb = source.head
    return verb.tag_ == "VBG" and verb.lemma_ in _REACTING and child(verb, "aux") is not None


_REACTING = frozenset("react respond reply speak comment answer".split())


def makes_a_gesture(source: Token) -> bool:
    """Whether all that somebody is told to do is a gesture, which leads up to their words ("Obi
    shook her head.", "Obi was not convinced.")."""
    verb = source.head
    feels = child(verb, "acomp") if verb.lemma_ == "be" else None
    return verb.lemma_ in _GESTURES or (feels is not None and feels.lower_ in _MOODS)


_GESTURES = frozenset(
    "shake nod shrug smile laugh grin chuckle sigh frown grimace wince weep sob pause hesitate"
    " disagree differ beg gesture snort blink scoff shudder".split()
)
_MOODS = frozenset(
    "convinced unconvinced sceptical skeptical unmoved unimpressed unrepentant defiant adamant"
    " blunt dismissive scathing sure unsure certain optimistic pessimistic cautious unfazed furious"
    " emphatic enthusiastic philosophical".split()
)
"""What somebody is who is about to be quoted."""


def _is_person(subject: Token) -> bool:
    return subject.pos_ == "PROPN" or subject.lower_ in _PEOPLE


_PEOPLE = frozenset({"he", "she", *ROLE_NOUNS, *CALLINGS})


def named_alone(doc: Doc, start: int, end: int) -> Found | None:
    """The name that a colon or a dash parts from a quotation, with nothing else beside it."""
    while start < end and not doc[start].is_alpha:
        start += 1
    words = doc[start:end]
    if start >= end or (
        any(is_verb(t) and t.tag_ != "VBG" for t in words) and not words.text.isupper()
    ):
        return None
    if not words[0].text[0].isupper() or (words[0].lower_ in _LEADING_IN and start + 1 < end):
        return None
    comma = next((t.i for t in words if t.text in (",", "(")), end)
    head = doc[comma - 1]
    return Found(None, None, head, (start, end))


_LEADING_IN = frozenset(
    "about above after against amid among at before behind below beside beyond by during from how"
    " in inside into meanwhile near now of on outside over since then through to under until when"
    " where why with within without".split()
)
"""Words with which a heading begins, and no name ("Inside the fall of Cole: ...")."""
