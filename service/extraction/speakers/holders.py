"""Who bears an office: by the office itself, by a more general noun, or named only later."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from service.domain.speaker import SpeakerKind
from service.extraction.cast.figures import (
    Figure,
    head_of,
    role_words,
)
from service.extraction.cast.gathering import Cast
from service.extraction.cast.mentions import Mention
from service.extraction.cast.namesakes import capitals_of
from service.extraction.lexicon.demonyms import DEMONYMS
from service.extraction.lexicon.kinds import is_general, takes_in
from service.extraction.lexicon.titles import (
    OFFICES,
    ORGANISATIONS,
    ROLE_NOUNS,
    TITLES,
)

REACH, NEAR = 20_000, 1500
"""How far back an office, and a description without a name, may be taken up, in code points."""
PAST = frozenset(
    "former ex then-president ex-president ex-minister late retired erstwhile onetime one-time"
    " sometime ex-wife ex-husband".split()
)
"""What tells that somebody was what the noun behind it says."""


def holders_of(cast: Cast, bare: str, noun: str, position: int) -> list[Figure]:
    """Who was said to be that: every word of the description among the role's. Of several the
    one who spoke last."""
    wanted = role_words(bare)
    heads = role_words(noun) if role_words(noun) <= wanted else wanted
    past = bool(wanted & PAST)
    exact: dict[int, Figure] = {}
    loose: dict[int, Figure] = {}
    before = cast.mentions.before(position, REACH)
    for mention in before:
        for role in mention.figure.callings:
            has = role_words(role) | _initials(role)
            places = {w for w in has if w in DEMONYMS}
            if heads <= has and (not places or places <= wanted):
                loose[id(mention.figure)] = mention.figure
            held = past or not has & PAST
            if held and wanted <= has and heads <= role_words(head_of(role)):
                exact.pop(id(mention.figure), None)
                exact[id(mention.figure)] = mention.figure
    if wanted.isdisjoint(_UNDER):
        exact = {k: f for k, f in exact.items() if not _is_under(f, heads)} or exact
    if exact:
        last = spoke_last(before, exact)
        nearest = next(m.figure for m in reversed(before) if id(m.figure) in exact)
        return [last] if last is nearest else [*exact.values()]
    only_place = all(w in DEMONYMS or w in heads for w in wanted)
    return [*loose.values()] if len(loose) == 1 and only_place else []


def _initials(role: str) -> set[str]:
    """The initials of the bodies that a role spells out ("River Authority chairman")."""
    runs = re.findall(r"(?:[A-Z][\w&-]+ (?:of |and |for |the )*)+(?=[a-z]|$)", f"{role} ")
    return {capitals_of(run.split()).lower() for run in runs if len(run.split()) > 1}


_UNDER = frozenset("deputy vice assistant junior shadow associate".split())


def _is_under(figure: Figure, heads: set[str]) -> bool:
    """Whether each such office of somebody is that of a deputy ("deputy minister")."""
    held = (role_words(head_of(r)) for r in figure.callings)
    return all(words & _UNDER for words in held if heads <= words)


def called_so(cast: Cast, noun: str, position: int) -> Figure | None:
    """The only person with that calling before the name ("film producer Ben Cole", then "the
    producer")."""
    called = {}
    for mention in cast.mentions.before(position, REACH):
        before = cast.text[max(0, mention.start - len(noun) - 2) : mention.start]
        if mention.figure.kind is SpeakerKind.PERSON and before.endswith(f" {noun} "):
            called[id(mention.figure)] = mention.figure
    return next(iter(called.values())) if len(called) == 1 else None


def named_later(cast: Cast, bare: str, noun: str, position: int) -> Figure | None:
    """The only one of the article with that office, who is named only behind ("France's
    president", then "French President Luc Roy")."""
    wanted = lands(role_words(re.sub(r"['’]s?\b", "", bare))) - _JOINING
    heads = role_words(noun)
    holder = only_holder(cast, heads)
    if noun in OFFICES and (holder is None or holder.first < position):
        return _placed_later(cast, bare, position)
    if noun not in OFFICES or holder is None:
        return None
    fits = len(wanted) > 1 and any(wanted <= lands(role_words(r)) for r in holder.callings)
    return holder if fits else _placed_later(cast, bare, position)


def _placed_later(cast: Cast, bare: str, position: int) -> Figure | None:
    """The only one who has the office of a place by a bare title behind ("the Kano governor", then
    "Governor Ada Obi")."""
    placed = [w for w in bare.split() if w[0].isupper()]
    heads = role_words(" ".join(w for w in bare.split() if w.islower()))
    if not 1 <= len(placed) <= 2 or len(heads) != 1 or bare.split()[: len(placed)] != placed:
        return None
    holder = only_holder(cast, heads)
    if holder is None or holder.first < position or holder.places:
        return None
    return holder if any(role_words(r) == heads for r in holder.roles) else None


def only_holder(cast: Cast, heads: set[str]) -> Figure | None:
    """The only one of the article with an office of these words, None where several hold one."""
    holders = (
        f
        for f in cast.offices.with_words(heads)
        if any(heads <= role_words(head_of(r)) for r in f.callings)
    )
    first = next(holders, None)
    return first if next(holders, None) is None else None


def holders_below(cast: Cast, bare: str, noun: str, position: int) -> list[Figure]:
    """Whose office a general noun takes in ("the politician" for the mayor named before),
    unless one without a name was called so ("an officer was hurt")."""
    (kind,) = role_words(noun) if len(role_words(noun)) == 1 else ("",)
    if not is_general(kind) or bare.lower() == "chief":
        return []
    if is_told_of(cast, noun, position):
        return []
    past = role_words(bare) & PAST
    told = lands(role_words(bare)) - role_words(noun) - _VAGUE
    told = {w for w in told if w in TELLING or not w.islower()}
    return [
        m.figure
        for m in cast.mentions.before(position, NEAR)
        if not is_against(bare, m.figure)
        and any(
            takes_in(kind, role_words(head_of(r)), role_words(r))
            and told <= lands(role_words(r)) | m.figure.places
            and (not past or role_words(r) & PAST)
            for r in m.figure.callings
        )
    ]


def is_against(bare: str, figure: Figure) -> bool:
    """Whether a description tells of a side on which nobody with the figure's office stands ("the
    opposition leader" is no president, "the army chief" no chief of police)."""
    told = {w.lower() for w in bare.split()}
    held = {w for role in figure.callings for w in role_words(role)}
    if told & _SIDES - held and held & _GOVERNING:
        return True
    return any(told & one and held & other - one for one, other in _BRANCHES)


_SIDES = frozenset(
    "opposition rebel separatist insurgent guerrilla militant protest dissident jihadist".split()
)
"""What those are who stand against a government."""
_GOVERNING = frozenset("president premier minister chancellor governor king emir sultan".split())
_ARMED = frozenset("army military navy soldier".split())
_BRANCHES = ((_ARMED, frozenset({"police"})), (frozenset({"police"}), _ARMED))


def is_told_of(cast: Cast, noun: str, position: int) -> bool:
    """Whether the article has spoken of one without a name ("an officer was hurt")."""
    one = re.compile(rf"\b(?:[Aa]n?|[Oo]ne|[Aa]nother) (?:[\w-]+ ){{0,2}}{re.escape(noun)}\b")
    return one.search(cast.text, max(0, position - REACH), position) is not None


_VAGUE = frozenset(
    "senior top local veteran police military army government opposition party".split()
)
"""What a general noun may have before it that a fuller office leaves out ("military spokesman")."""

TELLING = (
    ROLE_NOUNS
    | TITLES
    | ORGANISATIONS
    | frozenset(DEMONYMS.values())
    | frozenset("other another rival second fellow unnamed unidentified different new same".split())
)
"""What before a general noun tells that somebody else may be meant; any other word ("seasoned")
tells how somebody is."""

_JOINING = frozenset("the a an of for in".split())


def lands(words: Iterable[str]) -> set[str]:
    """The words with those for a people made the country's."""
    return {DEMONYMS.get(w, w) for w in words}


def spoke_last(recent: Sequence[Mention], among: dict[int, Figure]) -> Figure | None:
    """Of several who fit, the one who spoke last; None where none of them has spoken."""
    spoke = [m.figure for m in recent if m.spoke and id(m.figure) in among]
    return spoke[-1] if spoke else None
