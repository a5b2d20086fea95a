"""One article: what its statements contradict, with what only the article can tell."""

from __future__ import annotations

from pathlib import Path

import pytest

from service.contradiction import judge_article
from service.contradiction.article import MOST_PAIRS
from service.domain.article import Document
from service.domain.contradiction import Judgement, Reason, Verdict
from service.extraction.extractor import Extractor
from service.ledger.analysis import Analysis, analyse, describe_all

SEED = next((Path(__file__).parents[2] / "seeds").glob("*.txt"))
CORE = [
    ("We evacuated 4,000", "far fewer troops were moved"),
    ("We evacuated 4,000", "Putin's assertion regarding the number"),
    ("We evacuated 4,000", "The individuals moved were not Iranian"),
    ("We evacuated 4,000", "those transported included diplomatic families"),
    ("We evacuated 4,000", "limited to civilian evacuations"),
]
HARMLESS = [
    ("They were all brought back to Iran", "limited to civilian evacuations"),
    ('Iran\'s "responsible decision"', "Our strategy was to stay"),
    ("those transported included", "some evacuees were from Afghanistan"),
    ("Putin's assertion regarding", "far fewer troops were moved"),
    ("They were all brought back to Iran", "we managed our own withdrawals"),
]
HARBOUR = """PORT ALMA (Wire) - Harbour chief Ines Duarte said the freighter carried grain.

Captain Tomas Reul said that the freighter carried rifles.

Duarte said that 12 dockers were hurt. The dockers' union said that 40 dockers were hurt.

"The dockers started the fire," Duarte said. Reul said that the guards started the fire.

Reul said that no guard had entered the dock. Duarte said that the weather was fine on Sunday.
"""


def found(analysis: Analysis, one: str, other: str) -> list[Judgement]:
    texts = [s.text for s in analysis.statements]
    return [
        judgement
        for i, j, judgement in analysis.judgements
        if (one in texts[i] and other in texts[j]) or (other in texts[i] and one in texts[j])
    ]


@pytest.fixture(scope="module")
def seed(extractor: Extractor) -> Analysis:
    return analyse(extractor, Document(SEED.read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def harbour(extractor: Extractor) -> Analysis:
    return analyse(extractor, Document(HARBOUR))


@pytest.mark.parametrize(("one", "other"), CORE)
def test_the_seed_articles_core_pairs_contradict(seed: Analysis, one: str, other: str) -> None:
    assert any(j.verdict is Verdict.CONTRADICTS for j in found(seed, one, other))


@pytest.mark.parametrize(("one", "other"), HARMLESS)
def test_what_only_looks_like_one_does_not(seed: Analysis, one: str, other: str) -> None:
    judgements = found(seed, one, other)
    assert judgements
    assert all(j.verdict is not Verdict.CONTRADICTS for j in judgements)


def test_a_rejection_without_a_topic_meets_who_spoke_before(seed: Analysis) -> None:
    judgement = found(seed, "We evacuated 4,000", "certain remarks")[0]
    assert judgement.kind is not None
    assert judgement.kind.value == "DISPUTE"


@pytest.mark.parametrize("rejection", ["rejected the allegation", "denied the claim"])
def test_who_rejects_an_accusation_contradicts_the_accuser(
    extractor: Extractor, rejection: str
) -> None:
    text = f"The union accused Acme of hiding the leak. Acme {rejection}."
    analysis = analyse(extractor, Document(text))
    (judgement,) = found(analysis, "hiding the leak", "the ")
    assert judgement.verdict is Verdict.CONTRADICTS


@pytest.mark.parametrize(
    ("one", "other", "shown"),
    [
        ("a foreign government", "China", False),
        ("a group", "hackers", False),
        ("a Russian unit", "China", True),
        ("an electric spark", "the dockers", True),
        ("the guards", "the dockers", True),
    ],
)
def test_somebody_whose_name_is_kept_back_is_no_other_doer(
    extractor: Extractor, one: str, other: str, shown: bool
) -> None:
    deed = "started the fire on the pier"
    text = f"Mayor Ana Reis said that {one} {deed}. Police chief Ole Berg said that {other} {deed}."
    ((_, _, judgement),) = judge_article(describe_all(extractor, Document(text))[1], None)
    assert (judgement.verdict is Verdict.CONTRADICTS) is shown


@pytest.mark.parametrize(
    ("words", "shown"), [("he wants the road closed", False), ("the road is closed", True)]
)
def test_who_rejects_remarks_does_not_call_a_wish_untrue(
    extractor: Extractor, words: str, shown: bool
) -> None:
    text = f"Mayor Ana Reis said {words}. Tomas Reul rejected Reis's remarks about the road."
    ((_, _, judgement),) = judge_article(describe_all(extractor, Document(text))[1], None)
    assert (judgement.verdict is Verdict.CONTRADICTS) is shown


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Acme dismissed Reul's claim that the mill was unsafe.",
         "Reul said that the mill was unsafe"),
        ("Acme said the claim by Reul that the mill was unsafe was false.",
         "Reul said that the mill was unsafe"),
        ("Acme denied accusations by Reul that they had beaten him.",
         "Reul said that they had beaten him"),
        ("Ana Reul said the mill was shut, which the mayor denies.",
         "the mayor denied that the mill was shut"),
    ],
)  # fmt: skip
def test_who_turns_down_words_contradicts_whose_they_are(
    extractor: Extractor, text: str, told: str
) -> None:
    ((_, _, judgement),) = analyse(extractor, Document(text)).judgements
    assert judgement.verdict is Verdict.CONTRADICTS
    assert told in judgement.explanation


def test_a_denial_behind_what_it_denies_is_shown_with_who_denies(extractor: Extractor) -> None:
    text = "Ana Reul said the mill was shut, which the mayor denies."
    ((_, _, judgement),) = analyse(extractor, Document(text)).judgements
    shown = [judgement.clashes[0].a.of(text), judgement.clashes[0].b.of(text)]
    assert shown == ["the mill was shut", "the mayor denies"]


@pytest.mark.parametrize(
    "text",
    [
        "Reul acknowledged Ana Reis's claim that the mill was unsafe.",
        "Karl Reul denied that he had taken the money, his lawyer, Ana Reis, said.",
    ],
)
def test_who_passes_words_on_does_not_contradict_them(extractor: Extractor, text: str) -> None:
    ((_, _, judgement),) = analyse(extractor, Document(text)).judgements
    assert judgement.reason is Reason.SAME_MEANING


@pytest.mark.parametrize(("noun", "met"), [("claim", 1), ("claims", 3)])
def test_one_rejected_claim_is_the_one_told_before(
    extractor: Extractor, noun: str, met: int
) -> None:
    text = (
        "Mayor Ana Reis said that the road was open. Reis said that the bridge had been mended."
        f" Reis said that the dam held. Tomas Reul rejected Reis's {noun}."
    )
    analysis = analyse(extractor, Document(text))
    shown = [j for _, _, j in analysis.judgements if j.verdict is Verdict.CONTRADICTS]
    assert len(shown) == met


@pytest.mark.parametrize(("between", "verdict"), [(3, "CONTRADICTS"), (4, "COMPATIBLE")])
def test_a_rejection_without_a_topic_reaches_four_statements_back(
    extractor: Extractor, between: int, verdict: str
) -> None:
    text = (
        "Mayor Ana Reis said that the road was open.\n\n"
        + "The cook asked whether the ship was old.\n\n" * between
        + "Tomas Reul suggested that certain remarks might not be precise.\n"
    )
    judged = judge_article(describe_all(extractor, Document(text))[1], None)
    (found,) = (judgement for i, j, judgement in judged if (i, j) == (0, between + 1))
    assert found.verdict.value == verdict


def test_every_pair_is_judged_once_and_in_order(seed: Analysis) -> None:
    count = len(seed.statements)
    pairs = [(i, j) for i, j, _ in seed.judgements]
    assert pairs == [(i, j) for i in range(count) for j in range(i + 1, count)]


def test_evidence_stands_in_the_article(seed: Analysis) -> None:
    text = SEED.read_text(encoding="utf-8")
    for i, j, judgement in seed.judgements:
        for clash in judgement.clashes:
            for span, statement in ((clash.a, seed.statements[i]), (clash.b, seed.statements[j])):
                assert span.of(text).strip() == span.of(text)
                inside = [s for s in statement.content if s.overlaps(span)]
                assert inside or (statement.cue is not None and statement.cue.overlaps(span))


def test_explanations_are_one_sentence_that_names_both(seed: Analysis) -> None:
    for i, j, judgement in seed.judgements:
        if judgement.verdict is Verdict.CONTRADICTS:
            for statement in (seed.statements[i], seed.statements[j]):
                assert statement.speaker is not None
                assert statement.speaker.name in judgement.explanation
            assert judgement.explanation.endswith(".")


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("carried grain", "carried rifles", "CATEGORY"),
        ("12 dockers", "40 dockers", "FIGURE"),
        ("The dockers started", "the guards started", "ROLE"),
    ],
)
def test_another_article_is_judged_by_the_same_rules(
    harbour: Analysis, one: str, other: str, kind: str
) -> None:
    judgement = found(harbour, one, other)[0]
    assert judgement.kind is not None
    assert judgement.kind.value == kind


def test_unrelated_statements_are_not_aligned(harbour: Analysis) -> None:
    judgement = found(harbour, "carried grain", "the weather was fine")[0]
    assert judgement.verdict is Verdict.COMPATIBLE
    assert not judgement.aligned


def test_a_very_long_article_is_judged_in_part(harbour: Analysis) -> None:
    many = harbour.features * 100
    judged = judge_article(many, None)
    assert len(judged) <= MOST_PAIRS + len(many)
    clashing = [(i, j) for i, j, judgement in judged if judgement.verdict is Verdict.CONTRADICTS]
    late = [(i, j) for i, j in clashing if j > len(many) - 10]
    assert late, "the end of a long article is compared as well as its beginning"
