"""Which name is a company's of which only its doings tell, so that "the company" means it."""

from __future__ import annotations

import pytest

from service.extraction.extractor import Extractor

CASES: list[tuple[str, str, list[str | None]]] = [
    (
        "a branch of a union that has a number",
        "Carters Local 44 President Ada Obi said talks had failed. The union said pay was low."
        " Local 44 will vote, it added.",
        ["Ada Obi", "Carters Local 44", "Carters Local 44"],
    ),
    (
        "who is named behind the sort of company",
        "The airline, Air Kano, said it was late. Few came. The airline said it was cold.",
        ["Air Kano", "Air Kano"],
    ),
    (
        "a developer",
        "The developer, Norlund Homes, said it was late. Few came. The developer said it was cold.",
        ["Norlund Homes", "Norlund Homes"],
    ),
    (
        "the builder of something",
        "Kano Transit, the builder of the line, was fined. The company said it was late.",
        ["Kano Transit"],
    ),
    (
        "the owner of a ship",
        "The ship's owner, Marsk Line, was fined. The company said it was late.",
        ["Marsk Line"],
    ),
    (
        "what a relative clause tells that it does",
        "Kano Transit, which runs the line, was fined. The company said it was late.",
        ["Kano Transit"],
    ),
    (
        "what a sentence tells that it does",
        "Delgado Minerals employs 300 people here. The firm said it was late.",
        ["Delgado Minerals"],
    ),
    (
        "by whom something is run",
        "The mine is run by Delgado Minerals. Few came. The company said it was late.",
        ["Delgado Minerals"],
    ),
    (
        "whose workers they are",
        "Delgado Minerals' workers struck. The company said it was late.",
        ["Delgado Minerals"],
    ),
    (
        "either of two",
        "The ferry was built by Norlund and is run by Blue Coast. The company said it was late.",
        ["company"],
    ),
    (
        "the owner of a shop, who is a person",
        "Delroy Minott, owner of the shop, wept. The company said it was late.",
        ["company"],
    ),
    (
        "a person by a given name",
        "The mine is run by Ben Cole. The company said it was late.",
        ["company"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_the_company_is(extractor: Extractor, text: str, expected: list[str | None]) -> None:
    found = [s.speaker.name if s.speaker else None for s in extractor.extract(text)]
    assert found == expected
