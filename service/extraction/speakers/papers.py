"""Whose a paper is that the text goes on to quote: "The report added that ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.extraction.cast.figures import Figure, is_place
from service.extraction.cast.gathering import Cast
from service.extraction.cast.names import Name
from service.extraction.lexicon.nouns import MADE
from service.extraction.lexicon.titles import GROUP_NOUNS, PUBLICATIONS, ROLE_NOUNS
from service.extraction.speakers.about import main_figure
from service.extraction.speakers.descriptions import Descriptions
from service.extraction.speakers.issuers import issuer_told
from service.extraction.speakers.pronouns import Pronouns

_KINDS = (
    "statement communique communiqué release",
    "report study survey review assessment audit analysis investigation research",
    "letter petition memo memorandum reply response email e-mail message note",
    "complaint lawsuit suit filing motion brief affidavit indictment",
    "notice order",
    "post posting tweet message",
    "mailer flyer flier leaflet ad advertisement",
)
"""Papers in groups of which one may be called by another's noun."""
_GENERAL = frozenset("document paper dossier".split())
"""What any paper may be called."""
_GROUP_OF = {
    noun: [n for kind in _KINDS if noun in kind.split() for n in kind.split()]
    for noun in " ".join(_KINDS).split()
}
_EVERY = [*_GROUP_OF, *_GENERAL]
_NOUNS = "|".join(_EVERY)
_SORTED = re.compile(rf"\b(?:{'|'.join(_GROUP_OF)})\b", re.I)

_SORTS = "(?:press|news|court|sworn|written|full|autopsy|arrest|executive|legal|charging)"
_AGAIN = re.compile(
    rf"(?:parts? of )?(?:the|this|that)(?: same)?(?: \w+-page)?(?: {_SORTS})? (?P<noun>{_NOUNS})",
    re.I,
)
"""A paper of which nothing is told that was not told before."""
_BY = re.compile(
    rf"(?:,? (?:which |that )?(?:was |were |has been )?(?:{MADE})(?: [\w,.]+){{0,4}}?)?"
    r" (?:by|from) (?:the )?"
)
_WITHIN = re.compile(
    rf"\b(?:in|into|through|via|{MADE}) (?:an?|its|his|her|their|the)(?: [\w-]+){{0,5}} $", re.I
)
_SUBJECT = re.compile(r"(?:An?|The|Another) (?:[\w’'-]+ ){0,4}")
"""What stands before a paper with which a sentence begins ("A police statement said ...")."""
_NEW = re.compile(r"\b(?:an?|another|new) (?:[\w-]+ ){0,5}$", re.I)
_OWNED = re.compile(r"(?:['’]s?|\)| \([A-Z]{2,8}\))?(?: [a-z][\w-]*| \d{4}| World){0,3} ")
_ACTS = re.compile(rf" (?:{MADE}|an?|the) ")
_REACH = 6_000
_LONGEST = 60


class Papers:
    """Resolves papers that speak to whoever brought them out."""

    def __init__(self, cast: Cast, pronouns: Pronouns, descriptions: Descriptions) -> None:
        self._cast = cast
        self._pronouns = pronouns
        self._descriptions = descriptions

    def issuer(self, start: int, end: int) -> Figure | None:
        """Whose paper the text last told of, where a mention is no more than that it speaks ("The
        ministry said in a statement ... The statement added"), or who is named in the mention
        itself ("The Dam Watch's report")."""
        return self._before(" ".join(self._cast.text[start:end].split()), start)

    def issuer_of_last(self, position: int) -> Figure | None:
        """Whose the paper is that the sentence before is about ("The report said ... It said")."""
        start = self._pronouns.sentence_start(self._pronouns.sentence_start(position) - 1)
        paper = _AGAIN.match(self._cast.text, start)
        return self._before(paper[0], start) if paper is not None else None

    def _before(self, words: str, position: int) -> Figure | None:
        cast = self._cast
        named = _named_there(cast, words, position)
        again = _AGAIN.fullmatch(words.partition(",")[0])
        if named is not None or again is None:
            return named
        noun = again["noun"].lower()
        for start, end in _places(cast.text, _GROUP_OF.get(noun, _EVERY), position):
            general = cast.text[start:end].lower() in _GENERAL
            named = _named_by(cast, start, end) if not general else None
            issuer = named or self._telling(start)
            if issuer is not None:
                return issuer if issuer.name else None
            if _NEW.search(cast.text, max(0, start - _LONGEST), start):
                return None
        return None

    def _telling(self, start: int) -> Figure | None:
        """Who said something in a paper, or brought it out, where the sentence tells that."""
        told = issuer_told(self._cast, self._pronouns, self._descriptions, start)
        if told is not None:
            return told[0]
        text, (opening, end) = self._cast.text, self._pronouns.sentence_at(start)
        here = self._cast.mentions.between(opening, end)
        if _SUBJECT.fullmatch(text, opening, start):
            return main_figure([m for m in here if m.spoke and not _SORTED.search(m.figure.name)])
        if _WITHIN.search(text, max(opening, start - _LONGEST), start) is None:
            return None
        return main_figure([m for m in here if m.spoke or not (m.possessive or m.governed)])


def _named_there(cast: Cast, words: str, position: int) -> Figure | None:
    """Who is named beside the paper that a mention is ("A Dam Watch report")."""
    found = _SORTED.search(words)
    if found is None:
        return None
    start = position + found.start()
    same = cast.text[start : start + len(found[0])] == found[0]
    return _named_by(cast, start, start + len(found[0])) if same else None


def _places(text: str, nouns: list[str], position: int) -> Iterator[tuple[int, int]]:
    """Where such papers are spoken of before a position, the nearest first."""
    told = re.compile(rf"\b(?:{'|'.join(nouns)})\b", re.I)
    yield from (
        m.span() for m in reversed([*told.finditer(text, max(0, position - _REACH), position)])
    )


def _named_by(cast: Cast, start: int, end: int) -> Figure | None:
    """Whom the name right before or behind a paper tells it to be by ("the Dam Watch's report", "a
    report released on Monday by the Dam Watch")."""
    for name in reversed(cast.names_in(max(0, start - _LONGEST), start)):
        figure = cast.figure_of(name)
        gap = cast.text[name.end : start]
        if _OWNED.fullmatch(gap) and not _ACTS.search(gap):
            owned = cast.text[name.end] in "'’"
            return figure if _may_issue(figure) and (owned or figure.is_body) else None
    behind = _BY.match(cast.text, end)
    if behind is None:
        return None
    told = (n for n in cast.names_in(behind.end(), behind.end() + 1) if _is_whole(cast, n))
    return next(map(cast.figure_of, told), None)


def _may_issue(figure: Figure) -> bool:
    """Whether it is nobody that only passes on what others say, and no place."""
    passes_on = {w.lower() for w in figure.words} & PUBLICATIONS
    return not (passes_on or is_place(figure.name) or figure.located)


def _is_whole(cast: Cast, name: Name) -> bool:
    """Whether a name is not that of those to whom people belong ("UN investigators")."""
    word = re.compile(r" (\w+)").match(cast.text, name.end)
    return word is None or word[1].lower() not in GROUP_NOUNS | ROLE_NOUNS
