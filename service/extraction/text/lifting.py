"""Which quotations stand as sentences of their own, beside fragments in a clause."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.extraction.lexicon.cues import verb_lemma
from service.extraction.text.dates import WEEKDAYS
from service.extraction.text.ranges import Range
from service.extraction.text.scanner import Quotation
from service.extraction.text.sentences import sentence_ranges

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_GOING_ON = re.compile(
    r"(?:and|or|but|nor|was|were|is|are|has|have|had|will|would|could|may|might|can|should|must|did|does"
    r"|of|in|for|on|at|with|from|that|which|who)\b"
)
"""How a clause goes on behind a fragment that opens it (""The gift" was a loan, he said")."""


_JOINED = re.compile(r"(?:^|[.!?…][\"”’']? )(?:And|But|Or|Yet|So|Then|Also)$")
"""A small word by which the next sentence that somebody said is joined ("And 'we knew it.'")."""


def opens_with_cue(text: str) -> bool:
    """Whether ``text`` begins like "Smith asked" or "Mr. Smith asked"."""
    first = next(iter(sentence_ranges(text, 0, len(text))), (0, 0))
    words = WORD.findall(text, *first)[:_MOST_BEFORE_CUE]
    return any(verb_lemma(word.lower()) for word in words[1:] or words)


_MOST_BEFORE_CUE = 6


def is_bare_report(text: str) -> bool:
    """Whether ``text`` begins with a sentence that only tells who said something ("Obi said.",
    "The mayor told reporters."), as it does where a full stop stands for the comma before it."""
    first = next(iter(sentence_ranges(text, 0, len(text))), (0, 0))
    words = WORD.findall(text, *first)
    cue = next((i for i, w in enumerate(words[:_MOST_BEFORE_CUE]) if w in _REPORTING), 0)
    behind = [w.lower() for w in words[cue + 1 :]]
    addressed = words[cue] == "told" and len(behind) <= _MOST_WORDS if cue else False
    dated = len(behind) == 2 and behind[0] == "on" and behind[1] in WEEKDAYS
    return cue > 0 and text[:1].isupper() and (not behind or addressed or dated)


_REPORTING = frozenset("said says told added adds explained wrote tweeted".split())


def choose_whole(
    text: str, paragraph: Range, quotations: Sequence[Quotation]
) -> tuple[Quotation, ...]:
    """The quotations that stand as sentences of their own, beside fragments in a clause."""
    chosen: list[Quotation] = []
    for quotation in quotations:
        previous = chosen[-1] if chosen else None
        if _is_whole(text, paragraph, quotation, previous):
            chosen.append(quotation)
    return tuple(chosen)


def _is_whole(
    text: str, paragraph: Range, quotation: Quotation, previous: Quotation | None
) -> bool:
    """Whether a quotation is a sentence, or sentences, and no words of the clause around it."""
    start, end = paragraph
    before = text[max(start, quotation.start - 160) : quotation.start].rstrip()
    after = text[quotation.end : min(end, quotation.end + 120)].lstrip(" \n")
    inner = text[quotation.inner_start : quotation.inner_end].rstrip("'’\"”") or "'"
    sentences = sentence_ranges(text, quotation.inner_start, quotation.inner_end)
    if quotation.continued or len(sentences) > 1:
        return True
    if not before and not after and text[max(0, start - 8) : start].rstrip().endswith(":"):
        return True
    if not before or before[-1] in ".!?…\"”“’'»":
        return _opens_sentence(inner, after)
    if before[-1] == ":":
        return True
    lead = WORD.findall(before)[-8:]
    if lead and _is_title(lead[-1], inner):
        return False
    if before[-1] in ",;—–-":
        return _goes_on(before, quotation, previous) or _follows_mark(lead, inner, after)
    if not lead or not before[-1].isalpha():
        return False
    return (inner[-1] in ".!?" and _JOINED.search(before) is not None) or _follows_cue(
        lead, inner, after
    )


def _goes_on(before: str, quotation: Quotation, previous: Quotation | None) -> bool:
    """Whether it stands in one sentence with the quotation before it."""
    return previous is not None and not re.search(
        r"[.!?]\s", before[previous.end - quotation.start :]
    )


def _has_capital(inner: str) -> bool:
    return inner[0].isupper() or inner[0] in "[…."


def _opens_sentence(inner: str, after: str) -> bool:
    """Whether what opens a sentence is told by itself, and does not go on behind its marks."""
    if inner[-1] not in ",.!?…—-" and _GOING_ON.match(after):
        return False
    told = _has_capital(inner) and opens_with_cue(after[:60])
    return inner[-1] in ",.!?…—-" or _STOP_BETWEEN.match(after) is not None or told


_STOP_BETWEEN = re.compile(r",|\. +[a-z]")
"""What stands between a quotation and who said it: a comma, or a stop in its place ("“No”. said
Obi")."""


def _follows_mark(lead: Sequence[str], inner: str, after: str) -> bool:
    """Whether what stands behind a comma or a dash is told there, or by a cue before."""
    cue_before = any(verb_lemma(word.lower()) for word in lead)
    if inner[-1] == "," and not cue_before and opens_with_cue(after[:60]):
        return True
    return cue_before and (_has_capital(inner) or inner[-1] in ".!?")


def _follows_cue(lead: Sequence[str], inner: str, after: str) -> bool:
    """Whether what stands right behind a word is all that was said, and the word a cue."""
    lemma = verb_lemma(lead[-1].lower())
    if _has_capital(inner):
        told = verb_lemma(lead[-2].lower()) == "tell" if len(lead) > 1 else False
        return (bool(lemma) or told) and inner[-1] in ",.!?…"
    ends = inner[-1] in ".!?" or after[:1] in (".", "!", "?", "")
    return ends and lemma in _SAYING and len(inner.split()) <= _MOST_WORDS


def _is_title(word: str, inner: str) -> bool:
    """Whether what stands in quotation marks names a work ("in her memoir, "The Last Dam,"")."""
    words = [w for w in WORD.findall(inner) if len(w) > _LONGEST_SMALL_WORD]
    return word.lower() in _WORKS and all(w[0].isupper() for w in words)


_LONGEST_SMALL_WORD = 4
_WORKS = frozenset(
    "memoir memoirs book autobiography biography novel trilogy documentary film movie play musical"
    " show programme program series podcast song album single hit anthem poem essay column opera"
    " episode sitcom drama comedy painting magazine newsletter blog exhibition titled"
    " entitled".split()
)
_SAYING = frozenset("say reply answer shout whisper cry respond".split())
_MOST_WORDS = 3
"""How long a quotation without a verb may be right behind the cue ("said "not today"")."""
