"""The roles that an article gives somebody in a parsed sentence: a title before the name, an
apposition beside it."""

from __future__ import annotations

import re

from spacy.tokens import Doc, Token

from service.extraction.cast.names import Name
from service.extraction.cast.roles import (
    ACTING,
    DETERMINERS,
    is_headed_by_role,
    is_role,
    strip_determiner,
)
from service.extraction.lexicon.portfolios import is_field
from service.extraction.lexicon.titles import (
    GROUP_NOUNS,
    HONORIFICS,
    ROLE_NOUNS,
    SHORTENED,
    TITLES,
)
from service.extraction.syntax.parsing import Parsed
from service.extraction.syntax.tree import is_misread_order
from service.extraction.text.dates import WEEKDAYS

_BEFORE = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "PART"})


def roles_at(name: Name, parsed: Parsed, text: str) -> list[str]:
    """The roles given to ``name`` where it stands in a parsed sentence, the fullest first."""
    tokens = parsed.within(name.start, name.end)
    if not tokens:
        return []
    first, last = tokens[0], tokens[-1]
    found = (
        _apposed_after(last, parsed, text),
        _apposed_before(first, last, parsed, text),
        _prenominal(first, parsed, text),
    )
    return [role for role in found if role is not None]


def _prenominal(first: Token, parsed: Parsed, text: str) -> str | None:
    doc, start = parsed.doc, _before_brackets(first)
    while start > 0 and (_may_precede(doc[start - 1]) or _qualifies(doc[start - 1], first)):
        start -= 1
    while start < first.i and doc[start].lower_ in ("'s", "’s", "-"):
        start += 1
    if start == first.i or (start > 0 and doc[start - 1].lower_ in _ASKED_WITH):
        return None
    words = text[parsed.starts[start] : parsed.begin(first)].strip()
    kept = _IN_BRACKETS.sub("", words).split()
    while kept and kept[0].lower() in WEEKDAYS:
        kept.pop(0)
    while kept and (_is_courtesy(kept[-1]) or kept[-1] in SHORTENED):
        kept.pop()
    if len(kept) > 1 and kept[-1].endswith(".") and is_headed_by_role(" ".join(kept[:-1])):
        kept.pop()
    role = " ".join(kept)
    return role if role and is_headed_by_role(role) else None


def _qualifies(word: Token, name: Token) -> bool:
    """Whether what looks like a verb says what sort of office it is ("acting mayor Ada Obi")."""
    below = word.dep_ in _QUALIFYING and word.i < word.head.i <= name.i + _LONGEST_NAME
    return below or is_misread_order(word)


_QUALIFYING = frozenset({"amod", "compound", "nmod"})
_LONGEST_NAME = 4


def _is_courtesy(word: str) -> bool:
    """Whether a word before a name is a form of address and no calling ("Dr", not "the doctor")."""
    bare = word.lower().rstrip(".")
    return bare in HONORIFICS and not (word.islower() and bare in ROLE_NOUNS)


def _before_brackets(first: Token) -> int:
    """Where the brackets begin that part an office from the name behind it ("Deputy Commissioner
    (Crime) Ada Obi"), the place of the name where there are none."""
    begin = max(0, first.i - _LONGEST_BRACKETS)
    before = first.doc[begin : first.i]
    if len(before) < 1 or before[-1].text != ")":
        return first.i
    return next((t.i for t in reversed(before) if t.text == "("), first.i)


_ASKED_WITH = frozenset({"which", "what", "whose", "whichever"})
"""What leaves open who it is, so that the name behind is somebody else's ("which aide Obi meant").
"""

_LONGEST_BRACKETS = 7
_IN_BRACKETS = re.compile(r" ?\([^()]*\)")


def _may_precede(token: Token) -> bool:
    if token.text in ("-", "/") or token.lower_ in ("'s", "’s"):
        return True
    if token.lower_ in ACTING:
        return True
    return token.pos_ in _BEFORE and token.lower_ not in DETERMINERS and not token.text.isdigit()


def _apposed_after(last: Token, parsed: Parsed, text: str) -> str | None:
    doc = parsed.doc
    at = last.i + 1
    if at < len(doc) and doc[at].text == "(":
        close = next((t.i for t in doc[at : at + 8] if t.text == ")"), 0)
        at = close + 1 if close else at
    if at + 3 < len(doc) and doc[at].text == "," and doc[at + 1].text.isdigit():
        at += 2 if doc[at + 2].text == "," else 0
    if at + 1 >= len(doc) or doc[at].text not in (",", "–", "—"):
        return None
    begin = at + 1
    end = _appositive_end(doc, begin, last)
    if end <= begin:
        return None
    words = text[parsed.starts[begin] : parsed.end(doc[end - 1])].strip(" ,")
    role = strip_determiner(" ".join(words.split()))
    return role if is_role(role) and len(role) < 200 else None


def _appositive_end(doc: Doc, begin: int, name: Token) -> int:
    """An apposition runs to the comma that closes it: the one before a verb of the main clause."""
    depth = 0
    for token in doc[begin:]:
        depth += (token.text == "(") - (token.text == ")")
        if token.lower_ in ("who", "which", "whose", "whom") or token.tag_ == "WDT":
            return token.i
        if (
            depth < 0
            or token.text in (";", "–", "—", ":")
            or (token.text == "." and token.i == len(doc) - 1)
        ):
            return token.i
        if token.text == "," and depth == 0 and _closes(doc, token, name):
            return token.i
        if token.i == begin and (
            token.pos_ in ("VERB", "AUX", "PRON", "ADP", "SCONJ")
            and token.lower_ not in DETERMINERS
        ):
            return begin
    return len(doc)


def _closes(doc: Doc, comma: Token, name: Token) -> bool:
    following = doc[comma.i + 1] if comma.i + 1 < len(doc) else None
    if following is None or following.pos_ in ("VERB", "AUX", "ADV", "PRON", "SCONJ", "ADP"):
        return True
    if following.pos_ == "CCONJ":
        after = doc[following.i + 1] if following.i + 1 < len(doc) else None
        return after is None or after.pos_ not in ("DET", "NOUN", "ADJ")
    return following.dep_ not in ("conj", "appos", "compound", "amod", "det", "nmod", "poss")


def _apposed_before(first: Token, last: Token, parsed: Parsed, text: str) -> str | None:
    """ "The owner, Federico Holst": the name explains a description before it, or an office in
    capitals ("Minister for Roads, Ada Obi")."""
    doc = parsed.doc
    start = first.i
    while start > 0 and doc[start - 1].lower_.rstrip(".") in HONORIFICS | TITLES:
        start -= 1
    while start > 1 and doc[start - 1].text == "." and doc[start - 2].lower_ in HONORIFICS:
        start -= 2
    if start < 2 or doc[start - 1].text != ",":
        return None
    begin = start - 2
    while (
        begin > 0
        and doc[begin - 1].text not in (",", ";", ".", ":", "–", "—")
        and (doc[begin - 1].pos_ not in ("VERB", "AUX", "SCONJ", "CCONJ") or _joins(doc[begin - 1]))
    ):
        begin -= 1
    if start - begin > 14:
        return None
    end = start - 1
    if 1 < begin <= _LONGEST_OFFICE and _is_place(doc, begin, end):
        begin, end = 0, begin - 1
    words = " ".join(text[parsed.starts[begin] : parsed.end(doc[end - 1])].split())
    role = strip_determiner(words)
    owned = role != words or "'s " in words or "’s " in words
    if _opens_with_office(doc, begin):
        held = begin > 0 or not _is_place(doc, first.i, last.i + 1)
        return role if held and is_role(role) else None
    if not (owned and _is_closed(doc, last)) or not is_role(role):
        return None
    return role if role.split()[-1].lower() not in GROUP_NOUNS else None


def _is_place(doc: Doc, begin: int, end: int) -> bool:
    """Whether one or two names between commas, with another name behind, tell where an office is
    held with which the sentence opens ("Deputy Commissioner, Kano, Ada Obi said")."""
    parted = doc[begin - 1].text == "," and doc[end : end + 1].text == ","
    names = all(t.pos_ == "PROPN" for t in doc[begin:end]) and end - begin < 3
    office = parted and names and _opens_with_office(doc, 0)
    after = doc[end + 1] if end + 1 < len(doc) else None
    return (
        office and after is not None and after.pos_ == "PROPN" and "," not in doc[: begin - 1].text
    )


_LONGEST_OFFICE = 10
_OPENERS = frozenset({"“", '"', "—", "–", "--", ":", "-"})


def _joins(word: Token) -> bool:
    """Whether a word that looks like no part of an office is one: an "and" in what it is over
    ("Minister for Roads and Highways"), "managing" before it."""
    if word.lower_ in ACTING:
        return True
    beside = word.doc[word.i - 1 : word.i + 2] if 0 < word.i < len(word.doc) - 1 else ()
    return word.pos_ == "CCONJ" and all(is_field(t.text) for t in beside if t.i != word.i)


def _opens_with_office(doc: Doc, begin: int) -> bool:
    """Whether an office in capitals opens the sentence, with or without an article, so that the
    name behind its comma is its bearer's, closed by another or not."""
    if begin > 0 and doc[begin - 1].text not in _OPENERS:
        return False
    words = doc[begin + (doc[begin].lower_ == "the") :]
    titles = next((t for t in words if not t.text[0].isupper() or t.text == ","), None)
    return titles is not None and titles.i > words[0].i and doc[titles.i - 1].lower_ in ROLE_NOUNS


def _is_closed(doc: Doc, last: Token) -> bool:
    """Whether a mark closes what ends with ``last``, so that it stands beside what is before it."""
    after = doc[last.i + 1] if last.i + 1 < len(doc) else None
    return after is None or after.is_punct or after.tag_ == "POS"
