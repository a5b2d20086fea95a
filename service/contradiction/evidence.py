"""Evidence: the words of a side that are shown for a clash, whole and no more than needed.

The rules and the encoder point at words; an editor shows them so that they can be read alone. A
denial is shown with the verb that denies, for the words behind it say the opposite; a figure with
its "only" or "at least" and with what is counted; no phrase is cut, and no word at either end only
leads on to another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.contradiction.clauses.phrases import Phrase
from service.contradiction.detectors.candidates import Range
from service.contradiction.statements.features import Features
from service.contradiction.wording import (
    LEADING,
    cut,
    ends_content,
    find_denial_behind,
    is_subordinate,
)

MOST_WORDS = 12
"""The most words of a side that are shown."""
LONGEST = 60
"""How long a phrase, or the way from a denying verb to what it denies, may be to be shown whole."""
BOUNDS = (
    "only", "just", "not", "at least", "at most", "more than", "fewer than", "less than", "nearly",
    "almost", "about", "some", "around", "roughly", "up to", "as many as", "as much as", "none of",
    "there",
)  # fmt: skip
"""What belongs to the words behind it."""
BOUND = re.compile(r"\b(?:(?:" + "|".join(BOUNDS).replace(" ", r"\s+") + r")\s+)+$", re.IGNORECASE)
BEFORE = {bound.split()[-1] for bound in BOUNDS}
"""The last words of these, by which most places are seen at once to have none before them."""
COORDINATED = re.compile(r",|\s(?:and|or)\s")
"""Before what is counted beside it."""
JOINED = "-’'."
"""Marks within a word, between two letters or figures."""
STANDING = {"on", "in", "at", "under", "off"}
"""Prepositions that make a state of a bare noun."""
MARKS = ' \t\n\u00a0,;:!?"“”‘–—'
LINKING = {"of", "that", "and", "but", "which", "who", "as", "or", "than", "by"}
"""Words that nothing begins with."""
HANGING = LEADING - {"not"}
"""Words that nothing ends with."""
DOTTED = re.compile(r"\w\.\w\.$")


def show(side: Features, span: Range) -> Range:
    """The words to show for the words ``span`` of a side."""
    if not set(side.quote(span).lower().split()) - LEADING:
        span = next((c for c in side.content if c[0] <= span[0] < c[1]), span)
    whole = _complete(side, _widen(side, span))
    whole = _take_preposition(side, _take_negation(side, _take_bound(side, whole)))
    return _trim(side, _shorten(side, _take_denial(side, _keep_within(side, whole))))


def _keep_within(side: Features, span: Range) -> Range:
    """The span as far as it was said: a clause may go on with words that are the reporter's."""
    ends = side.content[-1][1] if side.content else span[1]
    return (span[0], ends) if span[0] < ends < span[1] else span


def _widen(side: Features, span: Range) -> Range:
    """The span with the words whole that it cuts: "fraud-free", "U.S."."""
    start, end, text = span[0] - side.start, span[1] - side.start, side.text
    while 0 < start < len(text) and _is_within(text, start):
        start -= 1
    while 0 < end < len(text) and _is_within(text, end):
        end += 1
    return start + side.start, end + side.start


def _is_within(text: str, at: int) -> bool:
    """Whether a place in a text parts a word."""
    before, after = text[at - 1], text[at]
    if before.isalnum() and after.isalnum():
        return True
    joined = after in JOINED and before.isalnum() and text[at + 1 : at + 2].isalnum()
    return joined or (before in JOINED and after.isalnum() and text[max(0, at - 2)].isalnum())


def _complete(side: Features, span: Range) -> Range:
    """The span with the phrases whole in which it begins or ends."""
    start, end = span
    for phrase in _phrases(side):
        if phrase.end - phrase.start > LONGEST:
            continue
        if phrase.start < span[0] < phrase.end:
            start = min(start, phrase.start)
        if phrase.start < span[1] < phrase.end:
            rest = COORDINATED.split(side.quote((span[1], phrase.end)), maxsplit=1)[0]
            end = max(end, span[1] + len(rest))
    return start, end


def _phrases(side: Features) -> Iterator[Phrase]:
    for f in side.frames:
        yield from (p for p in (f.agent, f.patient, f.attribute) if p is not None)
        yield from (phrase for _, phrase in f.obliques)


def _take_bound(side: Features, span: Range) -> Range:
    """The span with "only", "at least" or "there" before it."""
    at = max(0, span[0] - side.start)
    last = side.text[max(0, at - LONGEST) : at].split()[-1:]
    if not last or last[0].lower() not in BEFORE:
        return span
    before = BOUND.search(side.text, max(0, at - LONGEST), at)
    first = side.start + before.start() if before is not None else span[0]
    within = any(start <= first < end for start, end in side.content)
    return (first if within else span[0]), span[1]


def _take_negation(side: Features, span: Range) -> Range:
    """The span with the word that negates its verb."""
    for f in side.frames:
        negated = f.negation is not None and f.start < span[1] and span[0] < f.end
        if negated and f.negation and span[0] - LONGEST < f.negation[0] < span[0]:
            return f.negation[0], span[1]
    return span


def _take_denial(side: Features, span: Range) -> Range:
    """The span with the verb that denies it, and the verb with what it denies."""
    lone = (d for d in side.disputes if d.start == span[0] and span[1] < d.end)
    if (dispute := next(lone, None)) is not None and " " not in side.quote(span).strip():
        return dispute.start, dispute.end
    if side.cue_span is None or not side.content:
        return span
    if side.denied and (behind := find_denial_behind(side)) is not None:
        return behind
    cue, content = side.cue_span, side.content[0]
    rejects = side.denied or any(d.start <= cue[0] < d.end for d in side.disputes)
    if not rejects or not 0 <= content[0] - cue[1] <= LONGEST:
        return span
    if cue[0] <= span[0] and span[1] <= content[0]:
        return span[0], content[1]
    near = cue[1] <= span[0] <= min(content[1], cue[1] + LONGEST)
    return (cue[0], span[1]) if near else span


def _ends_predicate(side: Features, end: int) -> bool:
    """Whether a verb ends there with its particle ("is going on"), or all that was said."""
    particle = any(f.end == end and "_" in f.predicate for f in side.frames)
    return particle or ends_content(side, end)


def _take_preposition(side: Features, span: Range) -> Range:
    """The span with the preposition without which a bare noun says little: "on time", "at home"."""
    for f in side.frames:
        for preposition, phrase in f.obliques:
            bare = phrase.form == "bare" and not phrase.counted and phrase.span == span
            if bare and preposition in STANDING and " " not in side.quote(span).strip():
                before = side.quote((side.start, span[0])).rstrip()
                if before.lower().endswith(f" {preposition}"):
                    return side.start + len(before) - len(preposition), span[1]
    return span


def _shorten(side: Features, span: Range) -> Range:
    """As much of the span as its predicate needs."""
    heads = (f for f in side.frames if span[0] <= f.start < span[1] and f.tense)
    told = (f for f in heads if not is_subordinate(side.quote((f.first, f.last))))
    ends = (max(f.end, f.patient.end if f.patient is not None else 0) for f in told)
    needed = min(ends, default=span[0])
    return cut(side, span, (span[0], min(span[1], needed)), MOST_WORDS)


def _trim(side: Features, span: Range) -> Range:
    """The span without marks around it and words that only link; never nothing."""
    start, end = span
    while True:
        text = side.quote((start, end))
        bare = text.strip(MARKS)
        if not bare:
            return span
        start += text.index(bare)
        end = start + len(bare)
        first, _, rest = bare.partition(" ")
        head, _, last = bare.rpartition(" ")
        if rest and first.lower() in LINKING and not rest.startswith(("many ", "much ")):
            start = end - len(rest)
        elif head and last.lower() in HANGING and not _ends_predicate(side, end):
            end = start + len(head)
        elif bare.endswith(".") and not DOTTED.search(bare):
            end -= 1
        else:
            return start, end
