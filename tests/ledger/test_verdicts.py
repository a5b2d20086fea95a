"""In whose place a new contradiction stands, and whether what a human said of that one holds."""

from __future__ import annotations

from datetime import date
from uuid import UUID, uuid4

from service.domain.contradiction import Judgement, Verdict
from service.ledger.detection import Pair, Side, contradiction_id
from service.ledger.verdicts import find_links
from service.store.contradictions import FormerLink
from service.store.statements import Wording

ANN, BOB = uuid4(), uuid4()
A, B = uuid4(), uuid4()
JUDGED = Judgement(Verdict.CONTRADICTS, None, None, 0.9, (), "Thus.", aligned=True)


def side(identifier: UUID) -> Side:
    return Side(identifier, date(2024, 12, 21), uuid4(), 0, uuid4())


PAIR = Pair(side(A), side(B), JUDGED)


def wording(text: str, *, identifier: UUID | None = None, speaker: UUID = ANN) -> Wording:
    return Wording(identifier or uuid4(), speaker, text, denied=False, asserts=True)


def link(former: tuple[UUID, UUID], *, same: bool) -> FormerLink:
    return FormerLink(PAIR.contradiction_id, contradiction_id(*former), same)


def test_statements_in_nobodys_place_have_no_former_contradiction() -> None:
    assert find_links([PAIR], {}) == []


def test_the_same_words_set_otherwise_have_what_was_said_of_the_former() -> None:
    before = wording("12 ships left.")
    line = [wording("12 ships left", identifier=A), before]
    assert find_links([PAIR], {A: line}) == [link((before.id, B), same=True)]


def test_other_words_only_point_to_the_former() -> None:
    before = wording("14 ships left")
    line = [wording("12 ships left", identifier=A), before]
    assert find_links([PAIR], {A: line}) == [link((before.id, B), same=False)]


def test_the_same_words_of_somebody_else_only_point_to_the_former() -> None:
    before = wording("12 ships left", speaker=BOB)
    line = [wording("12 ships left", identifier=A), before]
    assert find_links([PAIR], {A: line}) == [link((before.id, B), same=False)]


def test_both_sides_must_say_the_same() -> None:
    same, other = wording("12 ships left."), wording("Some ships left")
    lines = {
        A: [wording("12 ships left", identifier=A), same],
        B: [wording("No ship left", identifier=B), other],
    }
    found = {(found.former, found.same) for found in find_links([PAIR], lines)}
    assert (contradiction_id(same.id, other.id), False) in found


def test_those_of_the_same_statements_come_first_and_then_the_nearest() -> None:
    line = [
        wording("12 ships left", identifier=A),
        wording("14 ships left"),
        wording("13 ships left"),
        wording("12 ships left."),
    ]
    assert find_links([PAIR], {A: line}) == [
        link((line[3].id, B), same=True),
        link((line[1].id, B), same=False),
        link((line[2].id, B), same=False),
    ]
