"""Whom a description means: "the Polish president", "its director", "the company", "the Serb".

A description goes to who was last said to be that. What fits nobody in the article keeps its words
as an unnamed speaker's; what fits two is given to neither.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.domain.speaker import SpeakerKind
from service.extraction.cast.figures import (
    Figure,
    anonymous,
    gender_of,
    head_of,
    is_kinship,
    role_words,
    unnamed,
)
from service.extraction.cast.gathering import Cast
from service.extraction.lexicon.bodies import is_body
from service.extraction.lexicon.callings import is_calling
from service.extraction.lexicon.demonyms import PEOPLE
from service.extraction.lexicon.titles import DOCUMENTS, NOT_NAMES, THINGS
from service.extraction.speakers.ages import age_in, is_age, named_by_age
from service.extraction.speakers.body_descriptions import BodyDescriptions, distinct, unnamed_body
from service.extraction.speakers.holders import (
    NEAR,
    REACH,
    called_so,
    holders_below,
    holders_of,
    is_told_of,
    lands,
    named_later,
    only_holder,
    spoke_last,
)
from service.extraction.speakers.lead_bodies import body_behind_opening
from service.extraction.speakers.leads import named_behind_opening, named_by_apposition
from service.extraction.speakers.mentions import one_of
from service.extraction.speakers.pronouns import PRONOUNS, Pronouns
from service.extraction.speakers.trials import on_trial, testifying
from service.extraction.speakers.variations import own_staff, varied
from service.extraction.text.ranges import Range

_PARENT = re.compile(r"(?:grand)?(?:mother|father)[- ]of[- ](?:\w+)", re.I)
_STAFF = re.compile(r"our (?:own )?(?:correspondent|reporter|editor)\b", re.I)
_OWNER = re.compile(r"^(?P<owner>[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|.+?['’]s?) (?P<held>.+)$")
_OWNED = re.compile(r"^[Tt]he .*['’]s? ")
_BEREFT = frozenset("widow widower mother father grandmother grandfather pensioner".split())
_AGENTIVE = re.compile(r"\w{3,}(?:[eo]r|ist|ian|ee|man|woman)")


class Descriptions:
    """Resolves descriptions of single speakers by what the cast is said to be."""

    def __init__(self, cast: Cast, pronouns: Pronouns) -> None:
        self._cast = cast
        self._pronouns = pronouns
        self._bodies = BodyDescriptions(cast, pronouns)

    def resolve(
        self, words: str, noun: str, position: int, proper: bool, reported: Sequence[Range] = ()
    ) -> Figure | None:
        """Whom ``words`` mean, headed by ``noun``; ``proper`` tells that the head is a name,
        ``reported`` where the words stand that it is said to speak."""
        figure = body_behind_opening(self._cast, words, position)
        figure = figure or self._find(words, noun, position, proper, reported)
        owned = is_calling(noun) and _OWNED.search(words) is not None
        if figure is not None and owned and words == f"{words[:4]}{figure.name}":
            figure.name = words
        return figure

    def _find(
        self, words: str, noun: str, position: int, proper: bool, reported: Sequence[Range]
    ) -> Figure | None:
        if is_age(words):
            return named_by_age(self._cast, self._pronouns, words, position)
        definite = words.lower().startswith("the ")
        bare = words[4:] if definite else words
        if (tried := on_trial(self._cast, words, gender_of((noun,)))) is not None:
            return tried
        if words.lower() == "the witness":
            return testifying(self._cast, self._pronouns, position) or unnamed(bare, position)
        age = age_in(bare) if definite else None
        if age is not None and not is_told_of(self._cast, noun, position):
            aged = named_by_age(self._cast, self._pronouns, age, position)
            if aged is not None:
                return aged
        if definite and self.is_national(noun) and (bare.lower() == noun or age is not None):
            return self._national(PEOPLE[noun], position)
        if is_calling(noun):
            known = definite or (proper and not words.lower().startswith(("a ", "an ")))
            holder = self._holder(words, bare, noun, position, known, reported)
            nameless = definite and holder is not None and holder.kind is SpeakerKind.UNNAMED
            return (self._bodies.named(noun, position) if nameless else None) or holder
        if is_body(noun):
            return (
                self._bodies.resolve(bare, position) if definite else unnamed_body(bare, position)
            )
        if not proper and _AGENTIVE.fullmatch(noun) and noun not in DOCUMENTS | THINGS:
            same = self._same_unnamed(bare, noun, position)
            if same is None and definite and bare == noun:
                same = called_so(self._cast, noun, position)
            return same or unnamed(bare, position)
        if proper or definite or not noun.isalpha():
            return unnamed_body(bare, position)
        return anonymous(bare, SpeakerKind.UNNAMED, position)

    def is_national(self, noun: str) -> bool:
        """Whether the noun is one of a people's ("Serb")."""
        return noun in PEOPLE

    # -- persons

    def _holder(
        self,
        words: str,
        bare: str,
        noun: str,
        position: int,
        definite: bool,
        reported: Sequence[Range],
    ) -> Figure | None:
        """The person who bears a role, told by the role or by whose it is."""
        if _STAFF.match(words):
            return own_staff(self._cast, position) or unnamed(bare, position)
        owned = _OWNER.match(words)
        if owned:
            found = self._owned(owned["owner"], owned["held"], noun, position)
            if found is not None:
                return found
        if definite:
            fits = holders_of(self._cast, bare, noun, position)
            if fits:
                return fits[0] if len(fits) == 1 else None
        if definite and bare.lower() in _BEREFT:
            person = self._pronouns.person(position, gender_of((noun,)))
            return person or unnamed(bare, position)
        if definite and (same := self._same_unnamed(bare, noun, position)) is not None:
            return same
        if definite and (general := holders_below(self._cast, bare, noun, position)):
            return self._pick(general, position)
        later = self._told_later(words, bare, noun, position, reported)
        return later or unnamed(bare, position)

    def _told_later(
        self, words: str, bare: str, noun: str, position: int, reported: Sequence[Range]
    ) -> Figure | None:
        """Who is said later to bear the role, or whom a description tells something new of."""
        later = None
        if not words.lower().startswith(("a ", "an ")):
            later = named_later(self._cast, bare, noun, position)
        later = later or named_behind_opening(self._cast, words, noun, position)
        if later is None and words.lower().startswith("the "):
            later = named_by_apposition(self._cast, bare, position)
            later = later or self._varied(bare, noun, position, reported)
        return later

    def _varied(
        self, bare: str, noun: str, position: int, reported: Sequence[Range]
    ) -> Figure | None:
        """Whom a description that tells something new means ("the 34-year-old mother of two")."""
        if _PARENT.fullmatch(bare):
            return self._pronouns.person(position, gender_of((noun,)), reported)
        return varied(self._cast, self._pronouns, bare, noun, position, reported)

    def _pick(self, fits: Sequence[Figure], position: int) -> Figure | None:
        """The only one who fits, or of several the one who spoke last and was named last."""
        if len(distinct(fits)) == 1:
            return fits[0]
        among = {id(f): f for f in fits}
        last = spoke_last(self._cast.mentions.before(position, NEAR), among)
        return last if last is fits[-1] else None

    def _same_unnamed(self, bare: str, noun: str, position: int) -> Figure | None:
        """The only one without a name who was described so before ("a senior official", then "the
        official"), or of several the one who spoke last."""
        before = [m.figure for m in self._cast.mentions.before(position, NEAR) if m.spoke]
        wanted = set(bare.lower().split())
        same = [
            f
            for f in before
            if f.kind is SpeakerKind.UNNAMED
            and f.name
            and head_of(one_of(f.name)).lower().split()[-1:] == [noun]
            and wanted <= set(one_of(f.name).lower().split())
        ]
        if not same or (len(distinct(same)) > 1 and same[-1] is not before[-1]):
            return None
        return same[-1]

    def _owned(self, owner: str, held: str, noun: str, position: int) -> Figure | None:
        """The only one of the article with that role under that owner ("its director")."""
        wanted = role_words(held)
        heads = role_words(noun) if role_words(noun) <= wanted else wanted
        holder = only_holder(self._cast, heads)
        if is_kinship(noun) and owner.lower() not in PRONOUNS:
            related = [
                figure
                for figure in self._cast.offices.with_words(
                    heads | self._owner_words(owner, position)
                )
                if any(heads <= role_words(head_of(role)) for role in figure.callings)
            ]
            if len(related) == 1:
                return related[0]
        named = owner.lower() not in PRONOUNS and not is_kinship(noun)
        if holder is None or not any(wanted <= role_words(r) for r in holder.callings):
            return None
        later = holder.first > position and not named
        if is_kinship(noun):
            somebodys = any(wanted <= role_words(r) for r in holder.deeds)
            return holder if not (later or somebodys) else None
        owners = lands(self._owner_words(owner, position))
        rest = [lands(role_words(r)) - heads - {"the", "of", "for", "a"} for r in holder.callings]
        if later:
            owners &= lands(self._cast.name_words)
        return holder if any(r & owners for r in rest) else None

    def _owner_words(self, owner: str, position: int) -> set[str]:
        """The words by which a role may name its owner: the name, the class, the roles."""
        if owner.lower() not in PRONOUNS:
            return role_words(re.sub(r"['’]s?$", "", owner)) - {"the"}
        figure = self._pronouns.resolve(owner.lower(), position)
        if figure is None:
            return set()
        roles = {w for r in figure.callings for w in role_words(r)}
        names = {figure.words[-1].lower(), *(w.lower() for a in figure.aliases for w in a.split())}
        return (roles | names | figure.classes) - NOT_NAMES

    def _national(self, place: str, position: int) -> Figure | None:
        """The only person whom the text ties to the place ("the Serb"), or whom the nearest
        sentence is about where it ties nobody to one."""
        before = {id(m.figure): m.figure for m in self._cast.mentions.before(position, REACH)}
        tied = [f for f in before.values() if place in f.places]
        if tied:
            return tied[0] if len(tied) == 1 else None
        return self._pronouns.person(position)
