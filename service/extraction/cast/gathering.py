"""The cast of an article: names gathered into figures, with what the text says each is."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from operator import itemgetter

from service.domain.speaker import SpeakerKind
from service.extraction.cast.capitals import has_article, is_subject, opens_sentence, sorts_noun
from service.extraction.cast.deeds import roles_of_deeds
from service.extraction.cast.figures import (
    Figure,
    head_of,
    is_kinship,
    role_from_titles,
)
from service.extraction.cast.mentions import Mention, Mentions
from service.extraction.cast.names import Name, find_prose_names
from service.extraction.cast.namesakes import Namesakes
from service.extraction.cast.offices import Offices
from service.extraction.cast.parsed_roles import roles_at
from service.extraction.cast.roles import office_alone
from service.extraction.cast.surnames import with_surnames
from service.extraction.cast.surroundings import (
    apposed_role,
    is_governed,
    is_located,
    is_personal,
    is_setting,
    joint_office,
    joint_portfolio,
    less_fields,
    noun_before,
    places_of,
    sort_told,
    starts_sentence,
)
from service.extraction.lexicon.bodies import class_of, introduces_body
from service.extraction.lexicon.titles import ROLE_NOUNS, SHORTENED
from service.extraction.syntax.parsing import Parsed

_NEAR = 500
_FAR = 60
_OFFICE_BEFORE = re.compile(rf"\b(?:{'|'.join(sorted(ROLE_NOUNS))})$", re.I)
_OF_BODY = re.compile(r" (?:of|at|from) (?:the )?")
_INITIALS = re.compile(r"\w \([A-Z]{2,9}\) $")
_COUNTERPART = re.compile(r"\b(?:counterpart)\b")


class Cast:
    """The figures of one article, the ``offices`` they hold, the ``name_words`` of all of them in
    lower case, and the ``mentions`` of them in the reporter's own words."""

    def __init__(
        self, text: str, parsed: Iterable[Parsed], quoted: Sequence[tuple[int, int]]
    ) -> None:
        self.text = text
        self._names = less_fields(text, with_surnames(text, find_prose_names(text)))
        self._starts = [n.start for n in self._names]
        self._figures: dict[int, Figure] = {}
        self.mentions = Mentions()
        self.figures: list[Figure] = []
        self._register(quoted)
        self._read_sentences(parsed)
        self.offices = Offices()
        for figure in self.figures:
            self.offices.learn(figure)
        self.name_words = frozenset(w.lower() for f in self.figures for w in f.words)

    def _register(self, quoted: Sequence[tuple[int, int]]) -> None:
        """Longest names first, so that shorter forms find the figure they belong to."""
        namesakes = Namesakes(self.text)
        for name in sorted(self._names, key=lambda n: (-len(n.words), n.start)):
            figure = namesakes.bearer(name)
            self._figures[name.start] = figure
            if name.text not in figure.aliases:
                figure.aliases.append(name.text)
            figure.first = min(figure.first, name.start)
            figure.note_gender(name.titles)
        self.figures = namesakes.figures
        self._shared = namesakes.shared
        for name in self._names:
            figure = self._figures[name.start]
            self._describe(name, figure)
            if not _lies_in(name.start, quoted):
                governed = is_governed(self.text, name)
                self.mentions.add(
                    Mention(name.start, figure, possessive=name.possessive, governed=governed)
                )

    def _describe(self, name: Name, figure: Figure) -> None:
        """Learns what the words around a name tell of who bears it."""
        noun = noun_before(self.text, name)
        figure.located = figure.located or (not name.possessive and is_located(self.text, name))
        if is_kinship(noun):
            figure.kind, figure.titled = SpeakerKind.PERSON, True
            figure.note_gender((noun,))
        elif name.titles or is_personal(self.text, name):
            figure.kind, figure.titled = SpeakerKind.PERSON, True
        elif self._is_place(name, figure):
            figure.kind = SpeakerKind.ORGANISATION
        elif introduces_body(noun) and not figure.is_certain:
            figure.kind = SpeakerKind.ORGANISATION
            figure.classes |= {class_of(noun), noun}
        elif not figure.is_certain and (sort := sort_told(self.text, name)):
            figure.kind = SpeakerKind.ORGANISATION
            figure.classes |= {class_of(sort), sort}
        if name.titles:
            figure.styles |= {" ".join(t for t in name.titles if t not in SHORTENED)} - {""}
        fields = joint_portfolio(self.text, name)
        role = fields[1] if fields is not None else role_from_titles(name.titles)
        if role is None and (apposed := apposed_role(self.text, name)) is not None:
            self._add_role(self._explained(name), apposed, name.start)
        if role is None and noun in ROLE_NOUNS and len(name.words) > 1 and not figure.is_body:
            role = self._with_body(name, noun)
        elif role is None and is_kinship(noun) and not figure.is_body:
            role = noun
        self._add_role(figure, role, name.start)
        if (joint := joint_office(self.text, name)) is not None:
            self._add_role(figure, joint[1], name.start)
        if not figure.is_body:
            figure.deeds += roles_of_deeds(self.text, name, figure.gender)
        figure.places |= places_of(self.text, name)

    def _with_body(self, name: Name, office: str) -> str:
        """The office before a name, with the body of which the initials stand between ("Dock Union
        (DU) president Ben Cole")."""
        at = name.start - len(office) - 1
        initials = _INITIALS.search(self.text, max(0, at - _FAR), at)
        bodies = self.names_in(initials.start(), initials.start() + 1) if initials else []
        return f"{bodies[0].text} {office}" if bodies else office

    def _explained(self, name: Name) -> Figure:
        """Whom an apposition behind a name explains: of "Ada Obi of the University of Kano, a
        chemist," the person."""
        figure = self._figures[name.start]
        at = bisect_left(self._starts, name.start)
        before = self._names[at - 1] if at and figure.is_body else name
        joined = _OF_BODY.fullmatch(self.text, before.end, name.start) is not None
        return self._figures[before.start] if joined else figure

    def _is_place(self, name: Name, figure: Figure) -> bool:
        """Whether things happen in what bears the name, and nothing tells that it is a person."""
        known = name.possessive or figure.titled or figure.roles or figure.gender
        return figure.located and not known

    def _add_role(self, figure: Figure, role: str | None, position: int) -> None:
        if not role or (figure.kind is SpeakerKind.ORGANISATION and len(figure.words) > 3):
            return
        if _COUNTERPART.search(role):
            role = self._counterpart(figure, role, position)
        figure.kind = SpeakerKind.PERSON
        if role not in figure.roles:
            figure.roles.append(role)
        figure.note_gender(tuple(head_of(role).split()))

    def _counterpart(self, figure: Figure, role: str, position: int) -> str:
        """A counterpart has the office of whoever was named with one last."""
        for mention in reversed(self.mentions.before(position, _NEAR)):
            if mention.figure is not figure and mention.figure.roles:
                office = office_alone(mention.figure.roles[0])
                return _COUNTERPART.sub(office, role)
        return role

    def _read_sentences(self, parsed: Iterable[Parsed]) -> None:
        """Learns what parses tell of names, and sets aside words that only look like names."""
        seen: set[int] = set()
        acting: set[int] = set()
        for sentence in parsed:
            if not sentence.starts:
                continue
            for name in self.names_in(sentence.starts[0], sentence.starts[-1] + 1):
                seen.add(name.start)
                figure = self._figures[name.start]
                if has_article(name, sentence) and not figure.is_certain:
                    if name.ends_as_body and is_subject(name, sentence):
                        acting.add(id(figure))
                    figure.kind = SpeakerKind.ORGANISATION
                    figure.articled = id(figure) not in acting
                sorts = sorts_noun(name, sentence)
                if sorts or opens_sentence(name, figure, sentence):
                    self.mentions.set_aside(name.start)
                if not sorts:
                    self._read_roles(name, figure, sentence)
        self._set_aside_unread(seen)

    def _read_roles(self, name: Name, figure: Figure, sentence: Parsed) -> None:
        """Learns the roles that a parse gives to a name."""
        if is_setting(self.text, name) or joint_portfolio(self.text, name):
            return
        for role in roles_at(name, sentence, self.text):
            behind = figure.is_body and self.text.startswith(",", name.end)
            bearer = self._explained(name) if behind else figure
            self._prefer(bearer, role, name.start)

    def _set_aside_unread(self, seen: set[int]) -> None:
        """Of one word that opens a sentence which was not parsed nobody knows that it is a name."""
        for name in self._names:
            figure = self._figures[name.start]
            alone = len(figure.words) == 1 and not (name.possessive or figure.is_body)
            if name.start not in seen and alone and starts_sentence(self.text, name):
                self.mentions.set_aside(name.start)

    def _prefer(self, figure: Figure, role: str, position: int) -> None:
        """A parsed role replaces what the text alone suggested of the same."""
        titles = [r for r in figure.roles if r not in role]
        known = role in figure.roles
        figure.roles = []
        self._add_role(figure, role, position)
        figure.roles = titles + figure.roles if known else figure.roles + titles

    def names_in(self, start: int, end: int) -> list[Name]:
        """The names that overlap ``text[start:end]``."""
        first = max(bisect_right(self._starts, start) - 1, 0)
        last = bisect_left(self._starts, end)
        return [n for n in self._names[first:last] if n.end > start]

    def figure_of(self, name: Name) -> Figure:
        """Whose name it is."""
        return self._figures[name.start]

    def namesakes_of(self, name: Name) -> tuple[Figure, ...]:
        """Those of whom a surname was given to the one whose full name stands close before."""
        return self._shared.get(name.start, ())

    def holder_of(self, initials: str) -> Figure | None:
        """The only person whose office has these initials ("the DIG"), or has them behind it
        ("Relief Officer (RO) for the coast Ben Cole")."""
        fits = self.offices.with_initials(initials)
        given = self.text.find(f" ({initials})") if not fits else -1
        if given > 0 and _OFFICE_BEFORE.search(self.text, max(0, given - 40), given):
            end = given + len(initials) + 3
            behind = (self._figures[n.start] for n in self.names_in(end, end + _FAR))
            fits = [f for f in behind if f.titled][:1]
        return fits[0] if len(fits) == 1 else None


def _lies_in(position: int, ranges: Sequence[tuple[int, int]]) -> bool:
    """Whether a position is in one of the ranges, which are sorted and apart."""
    at = bisect_right(ranges, position, key=itemgetter(0)) - 1
    return at >= 0 and ranges[at][0] <= position < ranges[at][1]
