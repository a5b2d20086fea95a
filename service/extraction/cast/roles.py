"""The role that an article gives somebody: a title before the name, an apposition beside it."""

from __future__ import annotations

import re

from spacy.tokens import Doc, Token

from service.extraction.cast.names import Name
from service.extraction.lexicon.callings import is_calling
from service.extraction.lexicon.cues import verb_lemma
from service.extraction.lexicon.demonyms import DEMONYMS
from service.extraction.lexicon.portfolios import is_field
from service.extraction.lexicon.titles import (
    GROUP_NOUNS,
    HONORIFICS,
    OFFICES,
    ROLE_NOUNS,
    SHORTENED,
    TITLES,
)
from service.extraction.syntax.parsing import Parsed

_DETERMINERS = frozenset("a an the one its their his her our another".split())
_DROPPED = _DETERMINERS - {"one"}
_BEFORE = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "PART"})
_SPOKEN_FOR = re.compile(
    r"(?:spokes(?:man|woman|person)|press secretary|lawyer|attorney)\s+(?:for|of|at)\s+"
    r"(?:the\s+)?(?P<after>.+)"
    r"|(?P<before>.+?)(?:['’]s)?\s+(?:spokes(?:man|woman|person)|press secretary)\b",
    re.I,
)


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


def organisation_of(role: str | None) -> str | None:
    """For whom the bearer of a spokesperson's role speaks."""
    match = _SPOKEN_FOR.search(role or "")
    if not match:
        return None
    found = (match["after"] or match["before"] or "").split(",")[0].strip()
    return strip_determiner(found) or None


_ACTING = frozenset(
    "managing presiding commanding investigating returning visiting ruling leading".split()
)
"""Forms of verbs with which a role may begin ("managing director")."""

_OPENING = ROLE_NOUNS | TITLES | _ACTING

_CLAUSAL = frozenset("he she they it would will had was were is are said says".split())


def is_role(words: str) -> bool:
    """Whether the phrase is headed by a word for what somebody is."""
    every = words.lower().split()
    if (
        not every
        or _CLAUSAL & set(every)
        or any(w.endswith("ed") and verb_lemma(w) for w in every)
        or (verb_lemma(every[0]) not in ("", every[0]) and every[0] not in _OPENING)
    ):
        return False
    head = (
        re.split(r"\s(?:of|for|in|at|from|with|who|that|to|on)\s|,", f"{words} ")[0].lower().split()
    )
    if len(every) > 1 and every[0] in OFFICES and is_field(" ".join(every[1:])):
        return True
    return bool(head) and (
        is_calling(head[-1].strip("'’.")) or head[-1].strip(".") in TITLES - HONORIFICS
    )


def _prenominal(first: Token, parsed: Parsed, text: str) -> str | None:
    doc, start = parsed.doc, first.i
    while start > 0 and _may_precede(doc[start - 1]):
        start -= 1
    while start < first.i and doc[start].lower_ in ("'s", "’s", "-"):
        start += 1
    if start == first.i:
        return None
    words = text[parsed.starts[start] : parsed.begin(first)].strip()
    kept = words.split()
    while kept and kept[0].lower() in _DAYS:
        kept.pop(0)
    while kept and (kept[-1].lower().rstrip(".") in HONORIFICS or kept[-1] in SHORTENED):
        kept.pop()
    if len(kept) > 1 and kept[-1].endswith(".") and is_role(" ".join(kept[:-1])):
        kept.pop()
    role = " ".join(kept)
    return role if role and is_role(role) else None


_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())


def _may_precede(token: Token) -> bool:
    if token.text in ("-", "/") or token.lower_ in ("'s", "’s"):
        return True
    if token.lower_ in _ACTING:
        return True
    return token.pos_ in _BEFORE and token.lower_ not in _DETERMINERS and not token.text.isdigit()


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
            and token.lower_ not in _DETERMINERS
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
    words = " ".join(text[parsed.starts[begin] : parsed.end(doc[start - 2])].split())
    role = strip_determiner(words)
    owned = role != words or "'s " in words or "’s " in words
    if _opens_with_office(doc, begin):
        return role if is_role(role) else None
    if not (owned and _is_closed(doc, last)) or not is_role(role):
        return None
    return role if role.split()[-1].lower() not in GROUP_NOUNS else None


_OPENERS = frozenset({"“", '"', "—", "–", "--", ":", "-"})


def _joins(word: Token) -> bool:
    """Whether a word that looks like no part of an office is one: an "and" in what it is over
    ("Minister for Roads and Highways"), "managing" before it."""
    if word.lower_ in _ACTING:
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


def strip_determiner(words: str) -> str:
    """The phrase without its article or possessive."""
    first, _, rest = words.partition(" ")
    return rest if first.lower() in _DROPPED and rest else words


def office_alone(role: str) -> str:
    """The office alone, without the country that it is held in."""
    words = role.split(" of ")[0].split()
    while len(words) > 1 and (
        words[0].lower() in DEMONYMS or words[0].endswith(("'s", "’s")) or words[0].lower() == "us"
    ):
        words.pop(0)
    return " ".join(words)
