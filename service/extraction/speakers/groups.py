"""Several who speak as one: names joined by "and", and groups by what they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, pairwise

from spacy.tokens import Token

from service.domain.speaker import SpeakerKind
from service.extraction.cast.figures import Figure, anonymous, may_be_body
from service.extraction.cast.gathering import Cast
from service.extraction.cast.names import Name
from service.extraction.cast.roles import strip_determiner
from service.extraction.cast.surroundings import gap_between
from service.extraction.lexicon.demonyms import DEMONYMS
from service.extraction.lexicon.titles import GROUP_NOUNS, ROLE_NOUNS
from service.extraction.speakers.about import is_several
from service.extraction.speakers.pronouns import Pronouns
from service.extraction.syntax.parsing import Parsed
from service.extraction.text.ranges import Range

_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "both": 2, "pair": 2}
_COUNTED = _NUMBERS | {"duo": 2, "couple": 2, "trio": 3}
_SINGULAR = {
    "men": "man",
    "women": "woman",
    "spokesmen": "spokesperson",
    "spokespeople": "spokesperson",
}
_GENDERS = {"men": "m", "women": "f"}
_NEAR = 1200
_BESIDE = 250
_TOGETHER = re.compile(r"(?:the two|both)\b", re.I)
_AND = re.compile(r"\band\b|&")


def together(cast: Cast, sentence: Parsed, mention: tuple[int, int], head: Token) -> Figure | None:
    """Two or more names that speak as one."""
    others = [c for c in head.conjuncts if mention[0] <= c.i < mention[1]]
    start, end = sentence.starts[mention[0]], sentence.end(sentence.doc[mention[1] - 1])
    names = [n for n in cast.names_in(start, end) if n.text.lower() not in DEMONYMS]
    if (parts := _of_parts(cast.text, start, names)) is not None:
        return parts
    listed = _are_listed(cast.text, names)
    if head.pos_ != "PROPN" or not (others or listed) or not _AND.search(cast.text, start, end):
        return None
    figures = {id(f): f for f in map(cast.figure_of, names) if f.kind is SpeakerKind.PERSON}
    whole = names and cast.text[start : names[0].start] in ("", "the ", "The ")
    if listed and whole and names[-1].end == end:
        bodies = [cast.figure_of(n) for n in names]
        if all(map(may_be_body, bodies)) and len({id(f) for f in bodies}) == len(names):
            return _group(tuple(f.name for f in bodies))
    if listed and len(figures) == len(names):
        return _group(tuple(f.name for f in figures.values()))
    # Beside a name the noun that it explains may count too ("and his deputy, Ada Obi").
    if len(figures) < 2 or len(figures) not in (len(others), len(others) + 1):
        return _bodies(cast, sentence, (head, *others))
    return _group(tuple(f.name for f in figures.values()))


def _of_parts(text: str, start: int, names: Sequence[Name]) -> Figure | None:
    """Two lands of which one word stands for both ("North and South Korea")."""
    parted = _PARTS.fullmatch(text, start, names[-1].end) if names else None
    if parted is None:
        return None
    members = tuple(f"{parted[side]} {parted['land']}" for side in ("one", "other"))
    return Figure(parted[0], tuple(parted[0].split()), SpeakerKind.GROUP, members=members)


_SIDE = r"(?:North|South|East|West)(?:ern)?"
_PARTS = re.compile(rf"(?P<one>{_SIDE}) and (?P<other>{_SIDE}) (?P<land>[A-Z]\w+)")


def described_group(cast: Cast, words: str, noun: str, position: int) -> Figure:
    """A group by what it is ("both men", "the two ministers"), with members if they are known."""
    figure = anonymous(words, SpeakerKind.GROUP, position)
    number = _NUMBERS.get(words.split()[0].lower())
    same = _heard_together(cast, position)
    if same is not None and len(words.split()) == 2 and len(same.members) == number:
        return same
    singular = _SINGULAR.get(noun, noun[:-1])
    if number == 2 and singular in ROLE_NOUNS and _TOGETHER.match(cast.text, position):
        pair = _named_together(cast, position)
        if pair is not None:
            return pair
    if number is not None:
        members = [*islice(cast.offices.with_words({singular}), number + 1)]
        if len(members) != number and noun in _GENDERS:
            members = _people_before(cast, position, _GENDERS[noun])
        if len(members) == number:
            figure.members = tuple(f.name for f in sorted(members, key=lambda f: f.first))
    return figure


def counted_group(
    cast: Cast, pronouns: Pronouns, words: str, head: Token, position: int
) -> Figure | None:
    """So many as nothing but a number tells of ("the pair"): those heard together last, or whom
    alone the nearest sentences back name ("Ada Obi met Ben Cole. The two said ..."). None for other
    words, and for a "both" that does not open its sentence, for it is said of what follows."""
    bare = words.lower().removeprefix("the ")
    number = _COUNTED.get(bare)
    if number is None or (bare == "both" and head.i > 1):
        return None
    same = _heard_together(cast, position)
    if same is not None and len(same.members) == number:
        return same
    people: dict[int, Figure] = {}
    for here in islice(pronouns.sentences_before(position), _SENTENCES):
        named = (m.figure for m in here if m.figure.is_certain or not m.governed)
        named = (f for f in named if f.kind is SpeakerKind.PERSON and not f.rivals)
        people = {id(f): f for f in named} | people
        if len(people) >= number:
            break
    if len(people) == number:
        return _group(tuple(f.name for f in people.values()))
    return anonymous(bare, SpeakerKind.GROUP, position) if bare != "both" else None


_SENTENCES = 3
"""How many sentences back "the two" are looked for."""


def group_before(
    cast: Cast, pronouns: Pronouns, position: int, reported: Sequence[Range]
) -> Figure | None:
    """The group without a name that the sentence before "they" is about ("Traders at the gate
    blocked the road. They said ..."), where it tells of no other people, nobody speaks in it and no
    other group has spoken close before."""
    here = pronouns.sentence_start(position)
    start = pronouns.sentence_start(here - 1) if here else 0
    if here != position or not here or any(s <= start < e for s, e in reported):
        return None
    found = _OPENING_GROUP.match(cast.text, start, here)
    heard = cast.mentions.before(here, _NEAR)
    others = any(m.spoke and (m.start >= start or is_several(m.figure)) for m in heard)
    if found is None or others:
        return None
    behind = set(re.findall(r"[a-z]+", cast.text[found.end() : here].lower()))
    if behind & (GROUP_NOUNS | _PEOPLE_TOLD):
        return None
    words = " ".join(found["words"].split())
    return described_group(cast, strip_determiner(words), found["noun"].lower(), start)


_OPENING_GROUP = re.compile(
    rf"(?P<words>(?:The |Some |Many |Several |Most |Other |Two |Three )?(?:[a-z][\w-]* ){{0,2}}"
    rf"(?P<noun>(?i:{'|'.join(sorted(GROUP_NOUNS - {'police'}))}))"
    r"(?: (?:of|at|in|from|on) (?:the |a )?(?:[\w-]+ ){0,2}?[\w-]+)?)"
    r"(?:,? (?:who|led|armed|carrying|wearing)\b[^.;]*?)?,? (?:[a-z]+(?:ed|ew|id|ook|ent)"
    r"|have|had|were|are|also|then|later)\b"
)
_PEOPLE_TOLD = frozenset("they them who police army government company police".split())


def _heard_together(cast: Cast, position: int) -> Figure | None:
    """The group of names that was heard last ("Ada Obi and Ben Cole agreed ... The two leaders
    said")."""
    last = next(
        (m.figure for m in reversed(cast.mentions.before(position, _BESIDE)) if m.spoke), None
    )
    return last if last is not None and last.kind is SpeakerKind.GROUP else None


def _named_together(cast: Cast, position: int) -> Figure | None:
    """The two persons, and nobody else, named right before ("Ada Obi and Ben Cole met ...")."""
    names = cast.names_in(position - _BESIDE, position)
    people = [n for n in names if cast.figure_of(n).kind is SpeakerKind.PERSON]
    pair = people[-2:]
    if len(pair) < 2:
        return None
    gap = gap_between(cast.text, *pair)
    listed = len(people) > 2 and cast.text[people[-3].end : pair[0].start].strip() == ","
    if gap != " and " or listed:
        return None
    figures = [cast.figure_of(n) for n in pair]
    return _group(tuple(f.name for f in figures)) if figures[0] is not figures[1] else None


def _people_before(cast: Cast, position: int, gender: str) -> list[Figure]:
    """Whoever of that gender has spoken close before, together or alone."""
    spoke = {
        id(m.figure): m.figure
        for m in cast.mentions.before(position, _NEAR)
        if m.spoke and m.figure.is_certain and m.figure.gender in ("", gender)
    }
    return [*spoke.values()]


def _are_listed(text: str, names: Sequence[Name]) -> bool:
    """Whether nothing but commas, titles and a last "and" stands between the names."""
    gaps = [gap_between(text, a, b) for a, b in pairwise(names)]
    last = gaps[-1] if gaps else ""
    return " and " in last and all(g in (", ", " and ", ", and ") for g in gaps)


def _bodies(cast: Cast, sentence: Parsed, heads: Sequence[Token]) -> Figure | None:
    """Names joined by "and", persons or not."""
    figures = []
    for token in heads:
        at = sentence.begin(token)
        found = [n for n in cast.names_in(at, at + 1) if n.start <= at < n.end]
        if not found:
            return None
        figures.append(cast.figure_of(found[0]))
    if len({id(f) for f in figures}) < 2:
        return None
    return _group(tuple(f.name for f in figures))


def _group(names: tuple[str, ...]) -> Figure:
    name = f"{', '.join(names[:-1])} and {names[-1]}"
    return Figure(name, names, SpeakerKind.GROUP, members=names)
