"""Names by their capitals, with the titles before them."""

from __future__ import annotations

import pytest

from service.extraction.names import find_names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Tuesday Esmail Darvishi spoke.", [((), "Esmail Darvishi")]),
        ("Russian President Oleg Karpin left.", [(("Russian", "President"), "Oleg Karpin")]),
        ("Brig. Gen. Faisal bin Nasser al-Otaiwi",
         [(("Brig.", "Gen."), "Faisal bin Nasser al-Otaiwi")]),
        ("Guatemala's Interior Ministry", [((), "Guatemala"), ((), "Interior Ministry")]),
        ("Stephen King met Martin Luther King Jr.",
         [((), "Stephen King"), ((), "Martin Luther King Jr")]),
        ("Engineer Tomás Yupanqui", [(("Engineer",), "Tomás Yupanqui")]),
        ("The man in the moon", []),
    ],
)  # fmt: skip
def test_names(text: str, expected: list[tuple[tuple[str, ...], str]]) -> None:
    assert [(n.titles, n.text) for n in find_names(text, 0, len(text))] == expected
