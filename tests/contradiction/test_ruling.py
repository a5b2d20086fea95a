"""Ruling in an article: what looks like a clash there and is none, beside what is one.

Each row is an article of two statements; the rules alone judge the pair.
"""

from __future__ import annotations

import pytest

from service.contradiction import judge_article
from service.domain.article import Document
from service.domain.contradiction import Verdict
from service.extraction.extractor import Extractor
from service.ledger.analysis import describe_all

CLASHING = {
    "two counts of one thing": (
        "Mayor Ana Roth said that 12 miners were killed in the blast.",
        "The miners' union said that 31 miners were killed in the blast.",
    ),
    "a country counts what others say of it": (
        "Mayor Ana Roth said that 12 miners were killed in the blast.",
        "Chile said that 31 miners were killed in the blast.",
    ),
    "a claim is called untrue": (
        "Captain Leo Marn claimed that the guards had opened the gate.",
        "Prison chief Ida Voss said the claim was untrue.",
    ),
    "all of an account that stands before is rejected": (
        "The villagers said that soldiers had burned the granary.",
        "General Pavel Orlo rejected the villagers' account.",
    ),
    "what was suggested was wrong to suggest": (
        "The nurses said that the patients had been left without water.",
        "Director Ida Voss said it was misleading to suggest that the patients had been left "
        "without water.",
    ),
    "none was there, and it is at work": (
        "Minister Ana Roth said that there was no strike at the mine.",
        "Foreman Leo Marn said that the strike at the mine continued.",
    ),
    "another doer of a known deed": (
        "The mayor said that the guards burned the granary.",
        "The guards said that the farmers burned the granary.",
    ),
    "none received, and one obtained": (
        "Officials said that they had received no order.",
        "Lawyer Ana Roth said that she had obtained a court order against the deportation.",
    ),
    "nobody came, and they acted there": (
        "Colonel Leo Marn said that no soldiers entered the village.",
        "Farmer Ida Voss said that soldiers burned the barns in the village.",
    ),
    "nobody was hurt, and some died": (
        "Police chief Leo Marn said that nobody was hurt in the blast.",
        "Doctor Ida Voss said that two neighbours died in the blast.",
    ),
    "one woman, ill and not ill": (
        "Doctor Leo Marn said that she was ill.",
        "Nurse Ida Voss said that she was not ill.",
    ),
    "two causes of the death of a child with a name": (
        "Doctor Leo Marn said that Amal Noor died of pneumonia.",
        "Father Ida Voss said that the child was killed by smoke.",
    ),
}
HARMLESS = {
    "some of those spoken of before": (
        "Mayor Ana Roth said that 31 miners were killed in the blast.",
        "Doctor Leo Marn said that two of them were killed in the cage.",
    ),
    "a part of a known whole": (
        "Mayor Ana Roth said that 31 miners were killed in the blast.",
        "Doctor Leo Marn said that nine of the miners were killed in the cage.",
    ),
    "the others beside those": (
        "Mayor Ana Roth said that three shelters stood through the storm.",
        "Doctor Leo Marn said that the other two shelters stood through the storm.",
    ),
    "a span of time beside one event": (
        "Officials said that 11 rebels were killed in the raid.",
        "The army said that more than 100 rebels were killed in recent weeks.",
    ),
    "a country's own count beside that of another": (
        "Chile reported 360 people killed.",
        "Minister Ana Roth said that 19,100 people were killed by the quake in Peru.",
    ),
    "a government beside its ministry": (
        "The defence ministry said that troops killed 24 rebels near the coast.",
        "The government said that 19 rebels were killed.",
    ),
    "a plan of those whose account is rejected": (
        "The villagers said that they would block the road on Monday.",
        "General Pavel Orlo rejected the villagers' account.",
    ),
    "what is said after the rejection": (
        "General Pavel Orlo rejected the villagers' account.",
        "The villagers said that the well had run dry.",
    ),
    "words of another than the rejected report": (
        "The council said that the elms were planted in 1911.",
        "Gardener Ida Voss said the council's report was rubbish.",
    ),
    "a charge is denied where nobody is charged": (
        "Clerk Ana Roth said that the hearing lasted an hour.",
        "Banker Leo Marn denied the charges.",
    ),
    "the rejected said not to be so": (
        "The club rejected claims that it had made an offer for the striker.",
        "Director Ida Voss said the club had not made an offer for the striker.",
    ),
    "what is true": (
        "The exporters said that the port was safer than before.",
        "Organiser Ida Voss said this was true and that it was not enough.",
    ),
    "what somebody else holds to be false": (
        "The minister said that the wells were clean.",
        "The newspaper said that he should sue if he believed the story was false.",
    ),
    "one kind missing, another there": (
        "Director Ida Voss said that no foreign worker had been near the valve.",
        "Fitter Leo Marn said that the night workers had entered the valve room.",
    ),
    "nobody to blame": (
        "Father Ida Voss said that no one was to blame.",
        "Neighbour Leo Marn said that people ran out into the rain.",
    ),
    "how such things go": (
        "The farmers said that foxes killed lambs last spring.",
        "Biologist Ida Voss said that a fox does not kill a lamb.",
    ),
    "nobody came to somebody": (
        "Bishop Leo Marn said that nobody ever came to him with a complaint.",
        "Lawyer Ana Roth said that 38 victims had come forward.",
    ),
    "nobody of a kind": (
        "Warden Ida Voss said that nobody who brought a ticket was turned away.",
        "The families said that they were turned away because they had no tickets.",
    ),
    "what should be kept from being done": (
        "Senator Ana Roth said that members should be barred from owning shares.",
        "Rival Leo Marn said that her husband owned shares.",
    ),
    "what is only asked": (
        "Trustee Leo Marn said they had asked what the limit was.",
        "Registrar Ida Voss said that there was no limit.",
    ),
    "reports of what did not happen": (
        "The ministry said that nobody had died of the vaccine in Arden.",
        "The clinic said that it had received 51 reports of deaths in Arden.",
    ),
    "one's own numbers admitted to be wrong": (
        "The panel said that six papers held copied numbers.",
        "Researcher Ida Voss acknowledged that the numbers in the papers were wrong.",
    ),
    "some people and other people": (
        "The office said that people died in the heat.",
        "Mayor Leo Marn said that people lived in tents.",
    ),
    "one deed undoes the other": (
        "The guards said that the prisoners had been kept in a barn.",
        "The army said that the prisoners had been freed.",
    ),
    "nobody came before a time": (
        "Colonel Leo Marn said that no soldiers entered the village before dawn.",
        "Farmer Ida Voss said that soldiers burned the barns in the village.",
    ),
    "nobody came in, and they acted outside": (
        "Colonel Leo Marn said that no soldiers entered the village.",
        "Farmer Ida Voss said that soldiers burned the barns outside the village.",
    ),
    "no such people hurt, and others dead": (
        "Police chief Leo Marn said that no workers were hurt in the blast.",
        "Doctor Ida Voss said that two neighbours died in the blast.",
    ),
    "nobody hurt in a place that only one names": (
        "Police chief Leo Marn said that nobody was hurt in the blast in Orsk.",
        "Doctor Ida Voss said that two neighbours died in the blast.",
    ),
    "ill then, and well now": (
        "Doctor Leo Marn said that she was ill.",
        "Nurse Ida Voss said that she is not ill.",
    ),
    "one child with a name beside two": (
        "Doctor Leo Marn said that Amal Noor died of pneumonia.",
        "Father Ida Voss said that two children were killed by smoke.",
    ),
    "so many of a kind, by others": (
        "The keepers said that turbines killed 60 eagles.",
        "The builders said that the cats killed 60 eagles and vultures.",
    ),
}


def rule_on(extractor: Extractor, told: tuple[str, str]) -> list[Verdict]:
    """The verdicts on the pairs of an article that tells both."""
    text = "PORT ALMA (Wire) - " + "\n\n".join(told) + "\n"
    _, features = describe_all(extractor, Document(text))
    assert len({f.label for f in features}) > 1, "both are heard"
    return [judgement.verdict for _, _, judgement in judge_article(features, None)]


@pytest.mark.parametrize("told", CLASHING.values(), ids=CLASHING)
def test_what_cannot_both_be_is_shown(extractor: Extractor, told: tuple[str, str]) -> None:
    assert Verdict.CONTRADICTS in rule_on(extractor, told)


@pytest.mark.parametrize("told", HARMLESS.values(), ids=HARMLESS)
def test_what_can_both_be_is_not_shown(extractor: Extractor, told: tuple[str, str]) -> None:
    assert Verdict.CONTRADICTS not in rule_on(extractor, told)
