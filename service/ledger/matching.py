"""Which of the statements that an article made before one is: the same words by the same speaker.

Words are the same however they are set: quotation marks, dashes and blanks are the typesetter's,
and so are a capital at the beginning and the stop at the end. A changed figure, name or negation
is another statement, however alike the rest is.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from uuid import UUID

from service.domain.statement import Statement
from service.store.statements import StatementRow, StoredStatement, Wording

Said = tuple[UUID | None, Statement]
"""A statement as it was found, with the speaker's id."""

_Sameness = tuple[object, ...]

_LEAST_LIKENESS = 0.6
_COMPARED_WORDS = 200
_SET_ALIKE = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛`´′", "'"),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys('"“”„‟«»\u00ad\u200b\u200c\u200d\u2060\ufeff'),
        "…": "...",
    }
)
_LONE_MARK = re.compile(r"(?<!\w)'|'(?!\w)")


def find_again(
    said: Sequence[Said], stored: Sequence[StoredStatement], revision: UUID
) -> list[StoredStatement | None]:
    """For each statement found in ``revision``, the one of ``stored`` that it is.

    What is the same to the letter is matched before what is set otherwise; what stands in its very
    place in this text before all else; then what a human has judged, then what stands now before
    what stood once, the earlier before the later.
    """
    found: list[StoredStatement | None] = [None] * len(said)
    for sameness in (_to_the_letter, _in_words):
        taken = {former.id for former in found if former}
        groups: dict[_Sameness, list[StoredStatement]] = defaultdict(list)
        for former in stored:
            if former.id not in taken:
                groups[sameness(former.speaker_id, former)].append(former)
        wanted: dict[_Sameness, list[int]] = defaultdict(list)
        for at, (speaker, statement) in enumerate(said):
            if found[at] is None:
                wanted[sameness(speaker, statement)].append(at)
        for key, places in wanted.items():
            _pair_off(places, groups[key], said, revision, found)
    return found


def _pair_off(
    places: list[int],
    formers: list[StoredStatement],
    said: Sequence[Said],
    revision: UUID,
    found: list[StoredStatement | None],
) -> None:
    """Give each of the places, whose statements are the same, one of the former statements."""
    standing = {f.content: f for f in reversed(formers) if f.revision_id == revision}
    for at in places:
        found[at] = standing.pop(said[at][1].content, None)
    taken = {former.id for at in places if (former := found[at])}
    left = [former for former in formers if former.id not in taken]
    open_places = [at for at in places if found[at] is None]
    # Sorting is stable: those that stay keep the order in which they are stored.
    kept = {f.id for f in sorted(left, key=lambda f: not f.judged)[: len(open_places)]}
    for at, former in zip(open_places, (f for f in left if f.id in kept), strict=False):
        found[at] = former


def is_unchanged(former: StoredStatement, row: StatementRow) -> bool:
    """Whether a statement is told as before to the letter, and not only in the same words."""
    return _to_the_letter(former.speaker_id, former) == _to_the_letter(row.speaker_id, row)


def name_former(
    rows: Sequence[StatementRow], stored: Iterable[StoredStatement]
) -> list[StatementRow]:
    """The rows, the new ones with the judged statement in whose place each stands, if any: the same
    words by the same speaker in another place; or else, if the article does not say that any more,
    the same words by another, or much the same by the same."""
    standing = {row.id for row in rows}
    judged = [former for former in stored if former.judged]
    same = {_in_words(former.speaker_id, former): former for former in judged}
    gone = [former for former in judged if former.id not in standing]
    named = []
    for row in rows:
        former = None
        if judged and not row.found_again:
            former = same.get(_in_words(row.speaker_id, row)) or _most_alike(row, gone)
        named.append(replace(row, former_id=former.id) if former else row)
    return named


def are_same(one: Wording, other: Wording) -> bool:
    """Whether two statements are the same words by the same speaker."""
    return _in_words(one.speaker_id, one) == _in_words(other.speaker_id, other)


def _most_alike(row: StatementRow, formers: Iterable[StoredStatement]) -> StoredStatement | None:
    """The first of those that are likest to the row, if they are like enough."""
    likeness, likest = _LEAST_LIKENESS, None
    for former in formers:
        if (found := _likeness(row, former)) > likeness or (found == likeness and not likest):
            likeness, likest = found, former
    return likest


def _likeness(row: StatementRow, former: StoredStatement) -> float:
    words, before = plain_words(row.text), plain_words(former.text)
    if words == before:
        return 1.0
    if row.speaker_id != former.speaker_id:
        return 0.0
    sides = (words.split()[:_COMPARED_WORDS], before.split()[:_COMPARED_WORDS])
    return SequenceMatcher(None, *sides, autojunk=False).ratio()


def _to_the_letter(
    speaker: UUID | None, statement: Statement | StatementRow | StoredStatement
) -> _Sameness:
    words = " ".join(statement.text.split())
    return (speaker, statement.kind, statement.denied, statement.asserts, words)


def _in_words(
    speaker: UUID | None, statement: Statement | StatementRow | StoredStatement | Wording
) -> _Sameness:
    return (speaker, statement.denied, statement.asserts, plain_words(statement.text))


def plain_words(text: str) -> str:
    """The words of a text, however they are set."""
    alike = unicodedata.normalize("NFC", text).translate(_SET_ALIKE)
    words = " ".join(_LONE_MARK.sub("", alike).split()).rstrip(".,;: ")
    return words[:1].lower() + words[1:] if words else text
