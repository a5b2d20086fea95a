"""The words that name a source, and whether they can be a speaker's."""

from __future__ import annotations

from spacy.tokens import Token

from service.extraction.attribution.belonging import of_parted_body
from service.extraction.attribution.closings import behind_comma, subject_behind_comma
from service.extraction.attribution.objects import QUOTES
from service.extraction.attribution.partings import before_relative, beside_subject
from service.extraction.attribution.subjects import (
    DASHES,
    is_misread,
    is_spaced,
)
from service.extraction.lexicon.bodies import HEARERS
from service.extraction.lexicon.cues import verb_lemma
from service.extraction.lexicon.nouns import NOMINAL
from service.extraction.lexicon.titles import THINGS
from service.extraction.syntax.tree import (
    as_behind_agent,
    charge_behind_agent,
    child,
    children,
    is_misread_order,
    is_verb,
    word_behind,
)
from service.extraction.text.dates import WEEKDAYS


def source_range(noun: Token, cue: Token) -> tuple[int, int]:
    """The tokens of the mention headed by ``noun``, cut where the cue's own words begin."""
    if noun.tag_ in ("PRP", "WP"):
        return noun.i, noun.i + 1
    start, end = noun.left_edge.i, noun.right_edge.i + 1
    start -= noun.dep_ == "nmod" and start > 0 and noun.doc[start - 1].dep_ == "det"
    if noun.i < cue.i:
        end = _cut_at_cue(noun, cue, min(end, cue.i))
    else:
        start = max(start, cue.i + 1)
        name = as_behind_agent(cue) or charge_behind_agent(cue)
        end = min(end, name.i) if name is not None and name.i > noun.i else end
    closes = next((v for v in (cue, cue.head) if subject_behind_comma(v) == noun), None)
    start = max(start, behind_comma(closes)) if closes is not None else start
    body = next((s for s in children(cue, "nsubj") if of_parted_body(s) == noun), None)
    if body is not None:
        start, end = min(start, body.left_edge.i), max(end, body.i + 1)
    return _find_start(noun, start), _find_end(noun, end)


def _cut_at_cue(noun: Token, cue: Token, end: int) -> int:
    """The end of a mention before its cue: no auxiliary of the cue and nothing behind a dash."""
    doc = noun.doc
    end = min([end, *(c.i for c in cue.lefts if c.i > noun.i and c.dep_ in _VERBAL)])
    end += end < cue.i and before_relative(doc[end], cue) == noun
    listed = (s for s in children(cue, "nsubj") if noun.i < s.i and beside_subject(s, cue) == noun)
    end = max([end, *(s.right_edge.i + 1 for s in listed)])
    if doc[cue.i - 1].text in DASHES:
        end = next((t.i for t in doc[noun.i + 1 : end] if t.text in DASHES and is_spaced(t)), end)
    return end


def _find_start(noun: Token, start: int) -> int:
    """Where a mention begins, without what merely stands before it: a heading, a weekday, "but"."""
    doc = noun.doc
    for token in doc[start : noun.i]:
        quotes = verb_lemma(token.lower_) in ("quote", "cite") and is_verb(token)
        if (token.text in _BREAKS or quotes) and token.i + 1 <= noun.i:
            start = token.i + 1
    aside = word_behind(doc[start]) if doc[start].lower_ in ("a", "an") else doc[start]
    if noun.pos_ == "PROPN" and aside.i < noun.i and aside.lower_ in NOMINAL:
        start = aside.i + 1
    start += start < noun.i and doc[start].lower_ in WEEKDAYS
    while start < noun.i and _is_loose(doc[start]):
        start += 1
    return start - (start > 0 and noun.pos_ == "PROPN" and is_misread_order(doc[start - 1]))


def _is_loose(token: Token) -> bool:
    """Whether a word before a mention joins it to the sentence, and is none of its own."""
    if token.dep_ in ("cc", "punct", "mark", "preconj") and token.text not in "\"“'‘([":
        return True
    adverb = token.pos_ in ("ADV", "CCONJ", "SCONJ") and token.lower_ not in _QUANTIFYING
    return adverb and word_behind(token).text != "-"


def _find_end(noun: Token, end: int) -> int:
    """Where a mention ends, without the weekday, the paper ("in a statement issued on Sunday"), a
    verb taken for a participle ("The firm called Obi "a liar" and said ...") and the marks behind
    it."""
    doc = noun.doc
    end = next((t.i for t in doc[noun.i + 1 : end] if _opens_paper(t) or _names(t, end)), end)
    for token in doc[noun.i + 1 : end]:
        told_of = any(above.dep_ == "relcl" and above.i > noun.i for above in token.ancestors)
        if token.lower_ in WEEKDAYS and not told_of:
            end = token.i - (doc[token.i - 1].lower_ in ("on", "late", "early", "last"))
            break
    while end - 1 > noun.i and (doc[end - 1].text in _CLOSING or doc[end - 1].tag_ == "POS"):
        end -= 1
    return end


def _opens_paper(token: Token) -> bool:
    """Whether "in" tells by what paper somebody speaks."""
    paper = child(token, "pobj") if token.lower_ == "in" else None
    words = token.doc[token.i + 1 : paper.i + 1] if paper is not None else ()
    plain = all(word.pos_ != "PROPN" for word in words)
    return paper is not None and plain and paper.lemma_.lower() in _PAPERS


def _names(token: Token, end: int) -> bool:
    """Whether a seeming participle gives something a name between quotation marks."""
    named = token.dep_ == "acl" and verb_lemma(token.lower_) in ("call", "label", "brand", "term")
    return named and any(word.text in QUOTES for word in token.doc[token.i + 1 : end])


_PAPERS = frozenset(
    "statement letter memo email e-mail message tweet post release note communique communiqué"
    " interview briefing speech address reply response video recording".split()
)
_BREAKS = frozenset({"—", "–", "--", ":", ";"})
_CLOSING = frozenset({",", ";", ":", "-", "–", "—", ".", '"', "“", "”", "as", "and", "both"})
_VERBAL = frozenset({"aux", "auxpass", "advmod", "neg", "npadvmod"})
_QUANTIFYING = frozenset(
    "about around almost nearly only both all some more most many several".split()
)
_NO_SPEAKERS = frozenset(
    "i you we what there this that which myself anyone anybody nobody everyone everybody none"
    " whoever".split()
)
_NOMINALS = frozenset({"NOUN", "PROPN", "PRON", "NUM", "DET", "ADJ", "SYM"})


def may_speak(source: Token) -> bool:
    """Whether the subject can be a speaker: "one of its doctors" can, "one" and "I" cannot."""
    word = source.lower_
    accused = source.tag_ == "VBN" and child(source, "det") is not None
    nominal = source.pos_ in _NOMINALS or is_misread(source) or accused
    if word in _NO_SPEAKERS or not nominal:
        return False
    hears = source.lower_ in HEARERS and source.head.lemma_ == "hear"
    thing = source.pos_ == "NOUN" and source.lemma_.lower() in THINGS and not hears
    if thing and child(source, "appos") is None:
        return False
    described = child(source, "prep", "acl", "relcl", "amod", "det", "appos") is not None
    return described or word not in ("one", "those", "these")
