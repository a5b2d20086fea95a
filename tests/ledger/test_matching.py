"""Which statement is which: the same words however they are set, and nothing that is only alike."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID, uuid4

import pytest

from service.domain.span import Span
from service.domain.statement import Statement, StatementKind
from service.ledger.matching import find_again, plain_words
from service.store.statements import StoredStatement

ANN, BOB = uuid4(), uuid4()
REVISION = uuid4()


def stored(
    text: str, *, speaker: UUID = ANN, at: int = 0, judged: bool = False, kind: str = "DIRECT"
) -> StoredStatement:
    return StoredStatement(
        id=uuid4(),
        speaker_id=speaker,
        kind=StatementKind(kind),
        text=text,
        denied=False,
        asserts=True,
        current=True,
        judged=judged,
        compared_by=None,
        revision_id=REVISION,
        content=(Span(at, at + len(text)),),
        cue=(),
        source=(),
    )


def said(text: str, *, at: int = 0, kind: str = "DIRECT") -> Statement:
    place = (Span(at, at + len(text)),)
    return Statement(StatementKind(kind), place, text, None, (), None)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The “last” ship left", 'The "last" ship left'),
        ("the 'last' ship left", "the last ship left"),
        ("The ship’s crew left", "the ship's crew left"),
        ("the soldiers’ homes", "the soldiers' homes"),
        ("She left\u00a0Lima \n at noon", "She left Lima at noon"),
        ("We left – at last", "We left — at last"),
        ("We left,", "We left."),
        ("We wait…", "We wait..."),
        ("Cafe\u0301 closed", "Caf\u00e9 closed"),
        ("Data\u00adbase is up", "Database is up"),
    ],
)
def test_words_are_the_same_however_they_are_set(one: str, other: str) -> None:
    assert plain_words(one) == plain_words(other)
    (found,) = find_again([(ANN, said(one))], [stored(other)], uuid4())
    assert found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("40 ships left", "41 ships left"),
        ("4,000 left", "4000 left"),
        ("4.5 left", "45 left"),
        ("-5 degrees", "5 degrees"),
        ("10² left", "102 left"),
        ("They left", "They never left"),
        ("We can leave", "We can't leave"),
        ("No, one was hurt", "No one was hurt"),
        ("He left in March", "He left in march"),
        ("They left", "They left?"),
        ("...", "."),
    ],
)
def test_what_is_only_alike_is_another_statement(one: str, other: str) -> None:
    assert plain_words(one) != plain_words(other)
    (found,) = find_again([(ANN, said(one))], [stored(other)], uuid4())
    assert found is None


def test_the_same_words_may_be_quoted_or_told() -> None:
    former = stored("40 ships left", kind="INDIRECT")
    assert find_again([(ANN, said("“40 ships” left", kind="MIXED"))], [former], uuid4()) == [former]


def test_what_is_denied_or_only_asked_is_another_statement() -> None:
    plain = said("40 ships left")
    for changed in (replace(plain, denied=True), replace(plain, asserts=False)):
        assert find_again([(ANN, changed)], [stored("40 ships left")], uuid4()) == [None]


def test_the_same_words_of_somebody_else_are_another_statement() -> None:
    assert find_again([(BOB, said("It rained"))], [stored("It rained")], uuid4()) == [None]
    assert find_again([(None, said("It rained"))], [stored("It rained")], uuid4()) == [None]


def test_what_is_the_same_to_the_letter_goes_first() -> None:
    told, quoted = stored("It rained.", kind="INDIRECT"), stored("It rained", at=50)
    again = find_again(
        [(ANN, said("It rained")), (ANN, said("It rained", kind="MIXED"))],
        [told, quoted],
        uuid4(),
    )
    assert again == [quoted, told]


def test_of_several_alike_the_judged_one_stays() -> None:
    first, judged, last = (
        stored("It rained", at=at, judged=judged)
        for at, judged in ((0, False), (50, True), (90, False))
    )
    everything = [first, judged, last]
    assert find_again([(ANN, said("It rained", at=7))], everything, uuid4()) == [judged]
    both = [(ANN, said("It rained", at=7)), (ANN, said("It rained", at=70))]
    assert find_again(both, everything, uuid4()) == [first, judged]


def test_what_stands_in_its_place_is_that_one_whatever_was_judged() -> None:
    judged, standing = stored("It rained", judged=True), stored("It rained", at=50)
    again = find_again([(ANN, said("It rained", at=50))], [judged, standing], REVISION)
    assert again == [standing]
