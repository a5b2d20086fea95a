"""What the reporter adds behind reported words: a contrast, a date, a name for what was said."""

from __future__ import annotations

import re

from spacy.tokens import Doc, Token

from service.extraction.lexicon.cues import CUES, verb_lemma
from service.extraction.lexicon.nouns import NOMINAL
from service.extraction.lexicon.titles import (
    DOCUMENTS,
    PUBLICATIONS,
    SPEAKING,
)
from service.extraction.syntax.tree import FINITE, is_mark, word_before, word_behind
from service.extraction.text.dates import WEEKDAYS


def follows_comma(token: Token) -> bool:
    """Whether a comma stands before the token, or before the mark of a quotation there."""
    before = word_before(token).text
    marked = before in ('"', "”", "''") and token.i > 1
    return before == "," or (marked and word_before(word_before(token)).text == ",")


def runs_on(token: Token) -> bool:
    """Whether a participle of saying goes on with what somebody says though no comma parts it from
    what was said ("denied the story insisting that nobody fell"); a paper or a person before it
    says it themselves ("a letter saying that", "men saying that")."""
    cue, noun = CUES.get(verb_lemma(token.lower_)), word_before(token)
    says = cue is not None and cue.spoken and "q" in cue.frames and token.tag_ == "VBG"
    that = word_behind(token)
    if not says or that.lower_ != "that" or that.dep_ != "mark" or token.i < _SHORTEST:
        return False
    if token.dep_ not in ("acl", "advcl", "xcomp") or noun.pos_ in ("AUX", "ADP", "PUNCT", "CCONJ"):
        return False
    if noun.lemma_ in _WITH_GERUND:
        return False
    word = noun.lemma_.lower()
    speaks = noun.pos_ == "PROPN" or word in _SPEAKERS or noun.tag_ == "NNS"
    return not (token.dep_ == "acl" and speaks)


_SHORTEST = 4
_WITH_GERUND = frozenset(
    "be go keep stop start begin continue end resume cease avoid risk remember mind".split()
)
_SPEAKERS = SPEAKING | DOCUMENTS | PUBLICATIONS | frozenset(NOMINAL)


def _concedes(token: Token) -> bool:
    """Whether the reporter sets something against what was said (", although he had agreed"); what
    stands before the clause that it limits is still reported ("said that, while it holds, ...")."""
    even = token.lower_ == "even" and token.i + 1 < len(token.doc)
    mark = word_behind(token) if even else token
    if mark.lower_ not in (("though",) if even else ("while", "whereas", "although", "though")):
        return False
    clause = mark.head
    ahead = clause.dep_ == "advcl" and clause.head.i > clause.i
    before = word_before(token)
    dashed = before.text in ("–", "—", "-", "--") and bool(before.whitespace_)
    return (dashed or follows_comma(token)) and not (ahead or _follows_age(token))


def _follows_age(token: Token) -> bool:
    """Whether the comma before the token closes an age ("shot Ben Cole, 19, while he slept")."""
    aged = token.doc[max(token.i - 3, 0) : token.i]
    return len(aged) == _AGED and aged[0].text == "," and aged[1].text.isdigit()


_AGED = 3


def _dates(token: Token) -> bool:
    """Whether the reporter tells how long before or after it was said (", hours after ...", ", less
    than a week before ...")."""
    if word_before(token).text != "," or _is_followed(token):
        return False
    following = token.doc[token.i : token.i + _LONGEST_SPAN]
    unit = next((t for t in following if t.lower_ in SPANS), None)
    if (
        unit is None
        or unit.i + 1 >= len(unit.doc)
        or word_behind(unit).lower_ not in ("after", "before")
    ):
        return False
    return all(
        t.pos_ in ("DET", "NUM", "ADJ", "ADV", "ADP", "PRON", "SCONJ")
        for t in following
        if t.i < unit.i
    )


def _is_followed(token: Token) -> bool:
    """Whether what was said goes on behind a span of time (", a week after the vote, and that")."""
    doc = token.doc
    joins = (t for t in doc[token.i + 1 : -1] if t.lower_ == "and" and word_before(t).text == ",")
    return any(word_behind(t).lower_ in ("that", "was", "were", "had") for t in joins)


_LONGEST_SPAN = 5
SPANS = frozenset(
    "minute minutes hour hours day days week weeks fortnight month months year years moments"
    " decade decades".split()
)


def _opens_aside(token: Token) -> bool:
    """Whether an apposition to all that was said begins (", a claim that they called untrue")."""
    return (
        token.lower_ in ("a", "an")
        and word_before(token).text in (",", "–", "—")
        and (token.head.lower_ in NOMINAL or token.head.lower_ in _SUMMARIES)
        and token.head.dep_ in ("appos", "dobj", "npadvmod", "pobj", "attr", "conj")
    )


_SUMMARIES = frozenset(
    "reference allusion nod swipe jab dig shot rebuke blow boost reversal turnaround turnabout"
    " shift departure contrast sign signal indication move step gesture setback margin increase"
    " decrease drop rise jump decline surge layoff improvement difference change scenario"
    " arrangement sentiment milestone feat echo repudiation concession acknowledgment".split()
)
"""What a reporter calls that which was said or done (", a reference to the strike")."""


def keeps_silent(token: Token) -> bool:
    """Whether a "but" goes on with what somebody did not tell beside what was said ("but gave no
    reason", "but did not name him")."""
    return (
        token.lower_ == "but"
        and _SILENT.match(token.doc[token.i : token.i + _LONGEST_SILENCE].text.lower()) is not None
    )


_SILENT = re.compile(
    r"but (?:(?:gave|offered|provided|released|disclosed|shared) no"
    r" (?:(?:further|other|more|immediate|additional) )?"
    r"(?:details?|reasons?|explanations?|figures?|specifics|evidence|numbers?|dates?|names?|comment"
    r"|information|indication|sources?|proof|breakdown|deadline|timeline|timeframe)"
    r"|(?:did not|would not|did n[’']t|would n[’']t) (?:(?:immediately|further|yet) )?"
    r"(?:name|say|give|specify|elaborate|identify|provide|disclose|offer|comment|explain|reveal"
    r"|go into|be drawn)"
    r"|(?:declined|refused) to )"
)
_LONGEST_SILENCE = 7


def behind_time(doc: Doc, start: int) -> int:
    """A day or a span behind the cue dates the speech ("said on Wednesday it had ...", "said a day
    later it had ...")."""
    first = start + (doc[start].lower_ == "on" and start + 1 < len(doc))
    dated = doc[first].lower_ in WEEKDAYS and first + 1 < len(doc)
    if dated:
        return first + 1 if doc[first + 1].tag_ != "POS" else start
    span = [t.lower_ for t in doc[start + 1 : start + 3]]
    spans = len(span) > 1 and span[0] in SPANS and span[1] in ("later", "earlier", "before")
    return start + 3 if spans and start + 3 < len(doc) else start


def behind_manner(doc: Doc, start: int) -> int:
    """The first token behind what tells, between commas right behind a cue, how somebody spoke
    ("said, her voice shaking, that", "said, smiling, it was over"), else ``start``."""
    if start < 1 or doc[start - 1].text != "," or doc[start].lower_ == "that":
        return start
    comma = next((t.i for t in doc[start:-1] if t.text == ","), start)
    beside = doc[start].tag_ in ("VBG", "PRP$") or doc[start].lower_ in _BESIDE
    finite = any(t.tag_ in FINITE for t in doc[start:comma])
    return comma + 1 if beside and comma > start and not finite else start


_BESIDE = frozenset("without according in with amid".split())


def before_aside(doc: Doc, start: int, end: int) -> int:
    """The reporter's own addition at the end (", which lies in the north") is not reported."""
    for token in doc[start + 2 : end]:
        if _concedes(token):
            return token.i - 1
        if _dates(token):
            return token.i - 1
        if _opens_aside(token):
            return token.i - 1
        if keeps_silent(token):
            return token.i
        if token.lower_ in ("which", "where") and word_before(token).text == ",":
            head = token
            while head.dep_ not in ("relcl", "ROOT") and head.head.i != head.i:
                head = head.head
            quoted = any(is_mark(t) for t in doc[token.i : end])
            if head.dep_ == "relcl" and head.right_edge.i + 1 >= end - 1 and not quoted:
                return token.i - 1
    return end
