"""Kinds: what a clash is called that only the encoder sees, by its shares and by the words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.contradiction import Features, judge
from service.contradiction.alignment.pairs import make_pair
from service.contradiction.kinds import name_kind
from service.domain.contradiction import ContradictionKind

DISPUTE, NEGATION = ContradictionKind.DISPUTE, ContradictionKind.NEGATION
TORN = dict.fromkeys(ContradictionKind, 0.01) | {DISPUTE: 0.4, NEGATION: 0.4}
CLAIM = "The union said the mill had poured solvents into the river."


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ("The mill denied that it had poured anything into the river.", NEGATION),
        ("The mill denied pouring anything into the river.", NEGATION),
        ("The mill said that nothing had ever reached the river.", NEGATION),
        ("The mill denied the union's allegations.", DISPUTE),
        ("The mill called the allegations baseless.", DISPUTE),
        ("The mill said there was no truth in the union's story.", DISPUTE),
        ("The mill rejected the claim that it had poured solvents into the river.", DISPUTE),
    ],
)
def test_who_denies_the_thing_negates_and_who_denies_the_claim_disputes(
    describe: Callable[[str], Features], answer: str, kind: ContradictionKind
) -> None:
    pair = make_pair(describe(CLAIM), describe(answer))
    assert name_kind(pair, (pair.a.content[0], pair.b.content[0]), TORN) is kind


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Divers said the wreck lay on its side.", "The navy said the wreck stood on its keel."),
        ("The farmer said the dam had held.", "The engineer said the dam had burst."),
    ],
)
def test_where_nothing_is_denied_the_words_are_of_another_kind(
    describe: Callable[[str], Features], a: str, b: str
) -> None:
    shares = dict.fromkeys(ContradictionKind, 0.01)
    shares |= {DISPUTE: 0.4, NEGATION: 0.2, ContradictionKind.ANTONYM: 0.3}
    pair = make_pair(describe(a), describe(b))
    words = pair.a.content[0], pair.b.content[0]
    assert name_kind(pair, words, shares) is ContradictionKind.ANTONYM


def test_what_the_encoder_is_sure_of_stands(describe: Callable[[str], Features]) -> None:
    pair = make_pair(describe(CLAIM), describe("The mill said that it had poured 40 tons."))
    words = pair.a.content[0], pair.b.content[0]
    sure = dict.fromkeys(ContradictionKind, 0.01) | {ContradictionKind.FIGURE: 0.9}
    assert name_kind(pair, words, sure) is ContradictionKind.FIGURE


def test_who_says_no_to_what_another_described_may_dispute_it(
    describe: Callable[[str], Features],
) -> None:
    pair = make_pair(
        describe(CLAIM), describe("The mill said that what the union described did not exist.")
    )
    likely = dict.fromkeys(ContradictionKind, 0.01) | {DISPUTE: 0.4, NEGATION: 0.3}
    assert name_kind(pair, (pair.a.content[0], pair.b.content[0]), likely) is DISPUTE


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ("The minister denied owning a villa in Spain.", NEGATION),
        ("The minister denied the paper's report about the villa.", DISPUTE),
    ],
)
def test_the_rules_call_a_denial_by_the_same_definition(
    describe: Callable[[str], Features], answer: str, kind: ContradictionKind
) -> None:
    report = describe("The paper said the minister owns a villa in Spain.")
    assert judge(report, describe(answer), None).kind is kind


def test_who_did_it_goes_before_how_much_was_done(describe: Callable[[str], Features]) -> None:
    judgement = judge(
        describe("The elder said that soldiers burned 43 homes."),
        describe(
            "The mayor said that 12 homes had burned and that the fires were set by villagers."
        ),
        None,
    )
    kinds = [clash.kind for clash in judgement.clashes]
    assert kinds == [ContradictionKind.ROLE, ContradictionKind.FIGURE]
