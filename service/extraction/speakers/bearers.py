"""Who is named within a mention: behind an office, a body or a title, or in apposition to them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from spacy.tokens import Token

from service.domain.speaker import SpeakerKind
from service.extraction.cast.figures import Figure
from service.extraction.cast.gathering import Cast
from service.extraction.cast.names import POSTNOMINALS, Name
from service.extraction.cast.roles import is_role
from service.extraction.cast.surroundings import gap_between, joint_office, joint_portfolio
from service.extraction.lexicon.bodies import class_of, is_body
from service.extraction.lexicon.titles import DOCUMENTS, OFFICES, THINGS
from service.extraction.speakers.mentions import last_apposed, may_be
from service.extraction.syntax.parsing import Parsed
from service.extraction.syntax.tree import children, word_before
from service.extraction.text.dates import WEEKDAYS

_SETTING = re.compile(
    r"(?:^|[.\n] ?)(?:In|At|During|On|From|Before|After)"
    r" (?:[^.,;\n]{0,60}?\b(?:before|to|at|of|for|with|by) )?$"
)
_ARTICLE = re.compile(r"(?:the|an?)\b", re.I)
_LONGEST = 80
"""How many code points a comma and the titles before a name take at most."""


def name_at(names: Sequence[Name], position: int) -> Name | None:
    """The name that stands at a place."""
    return next((n for n in names if n.start <= position < n.end), None)


def name_of(names: Sequence[Name], sentence: Parsed, head: Token) -> Name | None:
    """The name that a word heads, be it by the letters or the day behind it ("Ben Cole MP", "Ben
    Cole Monday said")."""
    behind = head.i > 0 and (head.text in POSTNOMINALS or head.lower_ in WEEKDAYS)
    return name_at(names, sentence.begin(word_before(head) if behind else head))


def of_joint_office(cast: Cast, start: int, end: int) -> Figure | None:
    """The person whose two offices a mention begins with ("Prime Minister and Finance Minister Ada
    Obi"), or whose one is over several fields."""
    names = cast.names_in(start, end)
    joint = joint_office(cast.text, names[-1]) if names else None
    if joint is not None and joint[0] == start:
        return cast.figure_of(names[-1])
    return _of_several_fields(cast, start, end)


def _of_several_fields(cast: Cast, start: int, end: int) -> Figure | None:
    """The only person of a mention, whose office is over several fields ("Kenya's Trade and
    Industry Minister Ada Obi")."""
    for name in cast.names_in(start, end):
        joint = joint_portfolio(cast.text, name)
        if joint is not None and start <= joint[0]:
            around = cast.text[start : joint[0]] + cast.text[name.end : end]
            return cast.figure_of(name) if _AND.search(around) is None else None
    return None


_AND = re.compile(r"\band\b|&|,")


def bearer_of(cast: Cast, names: Sequence[Name], start: int) -> Figure | None:
    """The person named behind an office and its body ("the Deputy Director, Harbour Affairs, Capt
    Ben Cole"), or behind what opens the sentence ("At a hearing before Sutton Council, Ben
    Cole")."""
    if len(names) > 1 and _SETTING.search(cast.text, max(0, start - 80), start):
        return _closing(cast, names)
    if (bearer := _behind_brackets(cast, names)) is not None:
        return bearer
    if (
        bearer := _behind_role(cast, names, start) or _behind_place(cast, names, start)
    ) is not None:
        return bearer
    if not _ARTICLE.match(cast.text, start):
        return None
    for before, name in pairwise(names):
        figure = cast.figure_of(name)
        gap = gap_between(cast.text, before, name).strip()
        if gap == "," and name.titles and figure.kind is SpeakerKind.PERSON:
            return figure
    return None


def _behind_brackets(cast: Cast, names: Sequence[Name]) -> Figure | None:
    """The person behind an office and what it is over ("Inspector General (Kano Range) Ben
    Cole")."""
    for over, name in pairwise(names):
        office = _OFFICE.search(cast.text, max(0, over.start - _LONGEST), over.start)
        figure = cast.figure_of(name)
        held = office is not None and office["noun"].lower() in OFFICES
        if held and gap_between(cast.text, over, name) == ") " and len(name.words) > 1:
            return figure if figure.kind is SpeakerKind.PERSON else None
    return None


def _behind_role(cast: Cast, names: Sequence[Name], start: int) -> Figure | None:
    """The person named behind a body with which a mention begins, and what they are there ("the Bar
    Association of Kano president Ada Obi")."""
    bare = [n for n in names if cast.text[n.start - 1 : n.start] != "("]
    known = len(bare) < len(names) or (bare and bare[0].is_organisation)
    if len(bare) != 2 or bare[0].possessive or not known:
        return None
    body, name = bare
    if cast.text[start : body.start].lower() not in ("", "the "):
        return None
    figure, gap = cast.figure_of(name), gap_between(cast.text, body, name)
    role = _BRACKETED.sub("", gap).strip()
    fits = len(name.words) > 1 and figure.kind is SpeakerKind.PERSON
    told = role.islower() and is_role(role) and "," not in role
    return figure if fits and (told or (not role and name.titles)) else None


def _behind_place(cast: Cast, names: Sequence[Name], start: int) -> Figure | None:
    """The person named behind an office in capitals and the place where it is held ("Deputy
    Commissioner, Kano, Ada Obi")."""
    if len(names) != 2 or gap_between(cast.text, *names) != ", " or len(names[1].words) < 2:
        return None
    held = _HELD.fullmatch(cast.text, start, names[0].start)
    office = held is not None and held["noun"].lower() in OFFICES
    figure = cast.figure_of(names[1])
    return figure if office and figure.kind is SpeakerKind.PERSON else None


_HELD = re.compile(
    r"(?:[A-Z][\w-]* ){0,3}(?P<noun>[A-Z][\w-]*)(?: of [A-Z][a-z]+)?(?: \([A-Z]{2,6}\))?, "
)
_BRACKETED = re.compile(r"^ \([A-Z][\w-]+\)")
_OFFICE = re.compile(r"(?P<noun>\w+) \($")


def _closing(cast: Cast, names: Sequence[Name]) -> Figure | None:
    """The person whose name closes a mention behind a comma ("Kano, an aide to the mayor, Ben
    Cole")."""
    *_, before, name = names
    figure = cast.figure_of(name)
    person = figure.kind is SpeakerKind.PERSON and (len(names) == 2 or len(name.words) > 1)
    return figure if person and gap_between(cast.text, before, name).endswith(", ") else None


def entitled(cast: Cast, sentence: Parsed, names: Sequence[Name], head: Token) -> Figure | None:
    """The person in apposition to a title that its capitals make a name, or to a body, which nobody
    is ("the Olu of Kano, Ben Cole, said", "at the Red Door, the singer Ben Cole said")."""
    title = name_of(names, sentence, head)
    if title is None or head.tag_ != "NNP" or not any(c.lower_ == "the" for c in head.lefts):
        return None
    behind = (t for t in _subjects_beside(head) if t.i > head.i)
    for token in (*children(head, "appos"), *behind):
        name = _name_headed(cast, sentence, token)
        figure = cast.figure_of(name) if name is not None and len(name.words) > 1 else None
        if figure is not None and figure is not cast.figure_of(title):
            return figure if figure.kind is SpeakerKind.PERSON else None
    return None


def explained(cast: Cast, sentence: Parsed, head: Token) -> Figure | None:
    """Who is named before a description between commas that a parser took for the subject ("Orbit,
    the firm in charge, denied it")."""
    first, last = head.left_edge.i, head.right_edge.i
    doc = sentence.doc
    if head.tag_ != "NN" or first < 2 or last + 1 == len(doc):
        return None
    if {doc[first - 1].text, doc[last + 1].text} != {","}:
        return None
    for token in _subjects_beside(head):
        before = token.i < first and token.right_edge.i in (first - 1, first - 2)
        if before and token.pos_ == "PROPN":
            name = _name_headed(cast, sentence, token)
            return cast.figure_of(name) if name is not None else None
    return None


def _subjects_beside(head: Token) -> Iterator[Token]:
    """Further subjects that a parser gave to the verb of this one."""
    if head.dep_.startswith("nsubj"):
        subjects = (t for t in head.head.lefts if t.dep_.startswith("nsubj"))
        yield from (t for t in subjects if t.i != head.i)


def _name_headed(cast: Cast, sentence: Parsed, token: Token) -> Name | None:
    """The name that a token heads, None where it heads none."""
    at = sentence.begin(token)
    return name_of(cast.names_in(at, at + 1), sentence, token) if token.pos_ == "PROPN" else None


def apposed(
    cast: Cast, sentence: Parsed, names: Sequence[Name], head: Token, end: int
) -> Figure | None:
    """Whom a description is explained by ("the supplier, Orbit Kenya")."""
    capital = head.tag_ == "NNP" and head.lower_ in OFFICES
    if (
        not (head.tag_ == "NN" or head.lower_ == "accused" or capital)
        or head.lower_ in THINGS | DOCUMENTS
    ):
        return None
    apposition = [*children(head, "appos")]
    for token in (*apposition, *last_apposed(sentence, head, end)):
        own = name_of(names, sentence, token)
        if own is None or not _stands_behind_comma(cast, own, token):
            continue
        figure = cast.figure_of(own)
        offices = (t.lower_ for t in (token.head, *apposition) if t.lower_ in OFFICES)
        noun = next(offices, head.lower_)
        if is_body(noun) and not (figure.roles or figure.gender):
            figure.kind = SpeakerKind.ORGANISATION
            figure.classes |= {class_of(noun), noun}
        return figure if may_be(noun, figure) else None
    return None


def _stands_behind_comma(cast: Cast, name: Name, token: Token) -> bool:
    """Whether a comma stands before an apposition, or before the titles or the calling of its name
    ("the briber, haulage entrepreneur Ben Cole")."""
    calling = word_before(token.left_edge)
    if calling.dep_ == "appos" and calling.head.i == token.head.i and calling.i > token.head.i:
        token = calling
    before = cast.text[max(0, name.start - _LONGEST) : name.start]
    opened = token.left_edge.i > 0 and token.doc[token.left_edge.i - 1].text == ","
    return opened or before.removesuffix(name.courtesies).rstrip().endswith(",")
