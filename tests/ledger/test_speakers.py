"""Who is the same speaker across articles, and who is not."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest

from service.domain.speaker import Speaker, SpeakerKind
from service.ledger.speakers import Cast, speaker_key

_ONE, _OTHER = uuid4(), uuid4()
_CORPUS = uuid4()
PERSON, OFFICE = SpeakerKind.PERSON, SpeakerKind.OFFICE
ORGANISATION, GROUP = SpeakerKind.ORGANISATION, SpeakerKind.GROUP


def shared(first: tuple[str, SpeakerKind], second: tuple[str, SpeakerKind]) -> bool:
    return speaker_key(*first, _ONE) == speaker_key(*second, _OTHER)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("Ann Lee", PERSON), ("ann  LEE", PERSON)),
        (("Sinn O’Dea", PERSON), ("Sinn O'Dea", PERSON)),
        (("the White House", ORGANISATION), ("White House", OFFICE)),
        (("UNICEF", ORGANISATION), ("Unicef", ORGANISATION)),
        (("Bank of England", ORGANISATION), ("The Bank of England", ORGANISATION)),
    ],
)
def test_one_full_name_is_one_speaker(
    first: tuple[str, SpeakerKind], second: tuple[str, SpeakerKind]
) -> None:
    assert shared(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("José Lee", PERSON), ("Jose Lee", PERSON)),
        (("Ann Lee", PERSON), ("Ann Lee", ORGANISATION)),
        (("Lee", PERSON), ("Lee", PERSON)),
        (("two commanders", GROUP), ("two commanders", GROUP)),
        (("a senior official", SpeakerKind.UNNAMED), ("a senior official", SpeakerKind.UNNAMED)),
        (("police", ORGANISATION), ("police", ORGANISATION)),
        (("the Foreign Ministry", ORGANISATION), ("the Foreign Ministry", ORGANISATION)),
        (("the President", OFFICE), ("the President", OFFICE)),
    ],
)
def test_what_identifies_nobody_stays_with_its_article(
    first: tuple[str, SpeakerKind], second: tuple[str, SpeakerKind]
) -> None:
    assert not shared(first, second)
    assert speaker_key(*first, _ONE) == speaker_key(*first, _ONE)


def test_a_group_has_its_members_as_speakers() -> None:
    cast = Cast(_CORPUS, _ONE)
    ann = cast.identify(Speaker("Ann Lee", PERSON))
    cast.identify(Speaker("two guards", GROUP, members=("Ann Lee", "Bob Ray")))
    rows = {row.name: row for row in cast.rows}
    assert rows["two guards"].members == (ann, rows["Bob Ray"].id)
    assert rows["Bob Ray"].kind is PERSON


def test_aliases_of_all_mentions_are_kept() -> None:
    cast = Cast(_CORPUS, _ONE)
    cast.identify(Speaker("Ann Lee", PERSON, aliases=("Lee",)))
    cast.identify(Speaker("Ann Lee", PERSON, aliases=("Ms Lee", "Ann Lee"), organisation="Port"))
    (row,) = cast.rows
    assert (row.aliases, row.organisation) == (("Lee", "Ms Lee"), "Port")


@pytest.mark.parametrize(
    ("name", "kind"),
    [("Lee", PERSON), ("Harbour News", ORGANISATION), ("a website", SpeakerKind.UNNAMED)],
)
def test_whoever_passed_words_on_is_somebody_known_or_new(name: str, kind: SpeakerKind) -> None:
    cast = Cast(_CORPUS, _ONE)
    cast.identify(Speaker("Ann Lee", PERSON, aliases=("Lee",)))
    found = cast.relayer(name)
    assert isinstance(found, UUID)
    assert next(row.kind for row in cast.rows if row.id == found) is kind


def test_nobody_and_no_name_are_none() -> None:
    cast = Cast(_CORPUS, _ONE)
    assert cast.identify(None) is None
    assert cast.relayer(None) is None
    assert cast.identify(Speaker("x" * 400, PERSON)) is None
    assert not cast.rows
