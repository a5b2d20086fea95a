"""Who is named within a mention, and by which titles of the world."""

from __future__ import annotations

import pytest

from service.extraction.extractor import Extractor

CASES: list[tuple[str, str, list[str | None]]] = [
    (
        "how somebody is called",
        "A third resident, a retired teacher named Halima, said it was late. A soldier from Kano"
        " called Musa said it was cold. A trader who goes by Eze said it was wet.",
        ["Halima", "Musa", "Eze"],
    ),
    (
        "how the place is called where somebody is",
        "An elder in a town called Kala said it was late.",
        ["An elder in a town called Kala"],
    ),
    (
        "an aide behind the capital that opens the sentence",
        "In Kyiv, a senior adviser to the mayor, Dmytro Berehulak, said there would be no third"
        ' round unless it was agreed first. "We wait," the adviser wrote on X.',
        ["Dmytro Berehulak", "Dmytro Berehulak"],
    ),
    (
        "a title that its capitals make a name",
        "The Olu of Ijoh, Ben Cole, said the feast would be held.",
        ["Ben Cole"],
    ),
    (
        "a calling between a description and the name",
        "The alleged briber, haulage entrepreneur Ben Cole, has told them that it rained. The"
        " accused, 34-year-old baker Ada Obi, denied it.",
        ["Ben Cole", "Ada Obi"],
    ),
    (
        "a title that is explained first",
        "The Kgosi, or chief, of the village, Lennard Abrams, wants the state to pay.",
        ["Lennard Abrams"],
    ),
    (
        "a person in apposition to a body",
        "In one, the Temple of the Open Door, self-styled prophet Elio Mobondi preached on Sunday"
        " that the end was near.",
        ["Elio Mobondi"],
    ),
    (
        "an office in capitals that a parser hung to the state",
        "The state Police Public Relations Officer, SP Joy Tamuno, also denied that any officer"
        " took part in the theft of the boats.",
        ["Joy Tamuno"],
    ),
    (
        "a body that a parser took for no more than an aside",
        "KOGAN, the military office in charge of the crossings, disputes the figure, saying some"
        " 140 carts a day are still entering through Kerem Shaar.",
        ["KOGAN", "KOGAN"],
    ),
    (
        "an office in capitals that opens the sentence, and its bearer behind a comma",
        "Minister for Ports and Harbours, Engr. Ada Obi said it was late. The minister said it was"
        " wet.",
        ["Ada Obi", "Ada Obi"],
    ),
    (
        "a bearer behind a comma who comes from no office",
        "The Warden of Kano, Dr Ben Cole has said it was late. The warden said it was wet.",
        ["Ben Cole", "Ben Cole"],
    ),
    (
        "a day behind a name",
        "The High Court Monday rejected a plea to stop it. Ada Obi Tuesday said it was late.",
        ["High Court", "Ada Obi"],
    ),
    (
        "offices of Asia and Africa, and their initials",
        "Tehsildar M. Devi said it was late. The tehsildar said it was wet. PPRO Ada Obi said it"
        " rained. The PPRO said it was cold.",
        ["M. Devi", "M. Devi", "Ada Obi", "Ada Obi"],
    ),
    (
        "an initial that is a word too, and an office behind the name",
        "A. Selvan, Deputy Conservator of Forests, Salem Division, said it was late. The deputy"
        " conservator said it was wet.",
        ["A. Selvan", "A. Selvan"],
    ),
    (
        "Muhammad, shortened as managing directors are",
        "Md Karim Uddin said it was late. Firm head Ada Obi said it was wet. The MD"
        " said it rained.",
        ["Karim Uddin", "Ada Obi", "MD"],
    ),
    (
        "a managing director",
        "The mill's managing director Ada Obi said it was late. The MD said it was wet.",
        ["Ada Obi", "Ada Obi"],
    ),
    (
        "a body, what somebody is there, and the name",
        "Bar Association of Kano president Ada Obi said it was late. "
        '"It rained," claimed Ijoh Pickers\' Forum organiser Ben Cole.',
        ["Ada Obi", "Ben Cole"],
    ),
    (
        "a station, a ministry and what follows them",
        "Officer-in-charge (OC) of Savar Model Station Ali Miah said it was late. The OC said it"
        " was wet. Permanent Secretary in the Ministry of Works Joe Phiri said it rained.",
        ["Ali Miah", "Ali Miah", "Joe Phiri"],
    ),
    (
        "an office and what it is over in brackets, small as it is",
        "Kano police deputy commissioner (crime) Ben Cole said it was late. Dockers Union leader"
        " Ada Obi said it was wet. The police official said it rained.",
        ["Ben Cole", "Ada Obi", "Ben Cole"],
    ),
    (
        "initials between a body and what somebody is there",
        "The Harbour Bureau (HB) spokesperson Ada Obi said it was late. Blue Lamp (BL) MP Ben Cole"
        " said it was wet.",
        ["Ada Obi", "Ben Cole"],
    ),
    (
        "an office, where it is held, and its bearer",
        "Deputy Commissioner, Kano, Ada Obi said it was late. The deputy commissioner said it was"
        " wet.",
        ["Ada Obi", "Ada Obi"],
    ),
    (
        "an office by its initials, and what it is over in brackets",
        "DIG (South) Ali Miah said it was late. Ada Obi said it was wet. The DIG said it rained.",
        ["Ali Miah", "Ada Obi", "Ali Miah"],
    ),
    (
        "whom somebody advises, on what, and who it is",
        "Adviser to the Prime Minister on Ports Ada Obi said it was late.",
        ["Ada Obi"],
    ),
    (
        "two offices, the first in small letters",
        "Former minister and Dockers Party leader Ada Obi said it was late.",
        ["Ada Obi"],
    ),
    (
        "a court that hears a case and speaks",
        "A Kano Circuit court hearing the case has warned it would free the men if nobody came.",
        ["A Kano Circuit court hearing the case"],
    ),
    (
        "the wife of whom a body has for its president",
        "The wife of Dockers Union president Ben Cole said it was late.",
        ["wife of Dockers Union president Ben Cole"],
    ),
    (
        "two names before what both are",
        "Felicity Sands and Polly Shep, two of the three people who survived a fire at the Old Mill"
        " church in Jos last year, made"
        " an impassioned call for love.",
        ["Felicity Sands and Polly Shep"],
    ),
    (
        "a wing by its initials",
        "The army's media wing, the ISKR, termed the claim a lie.",
        ["ISKR"],
    ),
    (
        "a title in brackets",
        "Its convener, Dr (Mrs) Hajara Ade-Usman, said her group received reports of theft.",
        ["Hajara Ade-Usman"],
    ),
    (
        "letters behind a name in apposition",
        '"We stand firm," said its leader, Audrey Cummins MP.',
        ["Audrey Cummins"],
    ),
    (
        "letters behind what they are over",
        "The Kano East MP said it was late.",
        ["Kano East MP"],
    ),
    (
        "a style that stands for its bearer",
        "Deputy spokesman Mullah Hamid Rasuli said it was late. The mullah said it was bad.",
        ["Hamid Rasuli", "Hamid Rasuli"],
    ),
    (
        "a style before a full name",
        "Chief Minister Nawab Akram Bugti said it was late. The nawab said it was bad.",
        ["Akram Bugti", "Akram Bugti"],
    ),
    (
        "a style that is a given name before a surname",
        "Nawab Malik said it was late.",
        ["Nawab Malik"],
    ),
    (
        "a monarch with his style",
        "The Olu of Ijoh, HRM Erediauwa II, called for calm. According to the monarch, no vote was"
        " worth a life.",
        ["Erediauwa II", "Erediauwa II"],
    ),
    (
        "the initials of a title",
        "Kano Deputy Commissioner Ben Tarr said it was late. DC Tarr denied it was bad.",
        ["Ben Tarr", "Ben Tarr"],
    ),
    (
        "the initials of another's given names",
        "Deputy Commissioner Ben Tarr said it was late. AR Tarr said it was bad.",
        ["Ben Tarr", "AR Tarr"],
    ),
    (
        "a neighbour by its full name",
        "Neighbouring Republic of Congo said it had stepped up checks.",
        ["Republic of Congo"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_a_mention_names(extractor: Extractor, text: str, expected: list[str | None]) -> None:
    found = [s.speaker.name if s.speaker else None for s in extractor.extract(text)]
    assert found == expected
