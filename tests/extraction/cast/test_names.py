"""Names by their capitals, with the titles before them."""

from __future__ import annotations

import pytest

from service.extraction.cast.names import find_names, find_prose_names


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
        ("Interestingly Ada Obi stayed.", [((), "Ada Obi")]),
        ("The K23 spokesman left, and so did G7.", [((), "K23"), ((), "G7")]),
        ("Lagos-based Obi Foods grew.", [((), "Obi Foods")]),
        ("Ada Obi Is Ready To Go", []),
        ("Mr. Church and President Street Bank", [(("Mr.",), "Church"),
                                                  ((), "President Street Bank")]),
        ("The man in the moon", []),
        ("The Lagos State Deputy Governor spoke.", []),
        ("Ada Baker and Crown Prince Ali", [((), "Ada Baker"), (("Crown", "Prince"), "Ali")]),
        ("Superintendent of Police Ravi Menon",
         [(("Superintendent", "of Police"), "Ravi Menon")]),
        ("Minister of Trade and Industry Ada Obi left.",
         [(("Minister", "of Trade and Industry"), "Ada Obi")]),
        ("Minister for Defence Ada Obi left.", [(("Minister", "for Defence"), "Ada Obi")]),
        ("Union Minister of State for Rural Roads Ada Obi",
         [(("Union", "Minister", "of State for Rural Roads"), "Ada Obi")]),
        ("Minister of Land, Water and National Parks Ada Obi",
         [(("Minister", "of Land, Water and National Parks"), "Ada Obi")]),
        ("Minister for Youth and Chess Ada Obi",
         [(("Minister", "for Youth and Chess"), "Ada Obi")]),
        ("Minister in charge of Ports Dr Ada Obi",
         [(("Minister", "in charge of Ports", "Dr"), "Ada Obi")]),
        ("Adviser on Mineral Resources Ada Obi",
         [(("Adviser", "on Mineral Resources"), "Ada Obi")]),
        ("Director of Health Services Union Ben Cole",
         [((), "Health Services Union"), ((), "Ben Cole")]),
        ("The Minister of Health left.", [((), "Health")]),
        ("a spokesman for the Ministry of Mines", [((), "Ministry of Mines")]),
        ("a member of the Council of Elders", [((), "Council of Elders")]),
        ("Ada Obi Tuesday said so.", [((), "Ada Obi")]),
        ("the High Court Monday threw it out", [((), "High Court")]),
        ("sold it on Black Friday to Obi", [((), "Black Friday"), ((), "Obi")]),
        ("SSP Operations Ada Obi", [(("SSP", "Operations"), "Ada Obi")]),
        ("Dockers Union Secretary General Ada Obi",
         [(("Dockers", "Union", "Secretary", "General"), "Ada Obi")]),
        ("Oak County Circuit Judge Ada Obi", [(("Oak", "County", "Circuit", "Judge"), "Ada Obi")]),
        ("Hill High School Principal Ada Obi",
         [(("Hill", "High", "School", "Principal"), "Ada Obi")]),
        ("The Office of the Prime Minister left.", [((), "Office of the Prime Minister")]),
        ("Office of the Prime Minister Ada Obi",
         [(("Office", "of", "the", "Prime", "Minister"), "Ada Obi")]),
        ("the Committee of Relatives of Prisoners",
         [((), "Committee of Relatives of Prisoners")]),
        ("He said on Twitter Ada Obi had left.", [((), "Ada Obi")]),
        ("Supreme Court Justice Ada Obi", [(("Supreme", "Court", "Justice"), "Ada Obi")]),
        ("Ada Judge and Oak Justice left.", [((), "Ada Judge"), ((), "Oak Justice")]),
        ("State Trooper Ada Obi", [(("State", "Trooper"), "Ada Obi")]),
        ("Town Supervisor Ada Obi", [(("Town", "Supervisor"), "Ada Obi")]),
        ("Carters Local 44 struck.", [((), "Carters Local 44")]),
        ("Local 44 President Ada Obi", [((), "Local 44"), (("President",), "Ada Obi")]),
        ("Fraternal Order of Carters Lodge 7 met.", [((), "Fraternal Order of Carters Lodge 7")]),
        ("Oak School District 60 met 5 times.", [((), "Oak School District 60")]),
        ("She told the Kano Post 12 men left.", [((), "Kano Post")]),
        ("Kano East MP, Ada Obi said so.", [((), "Ada Obi")]),
        ("Ben Cole MP, a father of two, left.", [(("MP",), "Ben Cole")]),
        ("the All Nations Party left", [((), "All Nations Party")]),
        ("The leader Jan Kos met June Adams.", [((), "Jan Kos"), ((), "June Adams")]),
        ("April Adams left.", [((), "April Adams")]),
        ("In June Ukraine won; by April Obi left.", [((), "Ukraine"), ((), "Obi")]),
        ("an editor of Radio Free Harbour left", [((), "Radio Free Harbour")]),
        ("the Sunday Times left", [((), "Sunday Times")]),
        ("On Sunday Times reporters left", [((), "Times")]),
        ("the Office for the Coordination of Coastal Relief",
         [((), "Office for the Coordination of Coastal Relief")]),
        ("the Centre for the Study of Rivers", [((), "Centre for the Study of Rivers")]),
        ("the Department of Trade and Industry", [((), "Department of Trade and Industry")]),
        ("the Ministry of Health and Mr Obi", [((), "Ministry of Health"), (("Mr",), "Obi")]),
        ("the reporter Will Cole", [((), "Will Cole")]),
        ("New Delhi-based Sonara left", [((), "Sonara")]),
        ("the head of the Dockers Union Ben Cole",
         [((), "Dockers Union"), ((), "Ben Cole")]),
        ("envoy to the US Ada Maria Obi", [((), "US"), ((), "Ada Maria Obi")]),
        ("He met the President. Ada Obi left.", [((), "Ada Obi")]),
        ("said Mr Tan. Mr Lim left.", [(("Mr",), "Tan"), (("Mr",), "Lim")]),
        ("Asst. Supt. Ben Cole", [(("Asst.", "Supt."), "Ben Cole")]),
        ("It charged Obi Tk 200.", [((), "Obi")]),
        ("the Teachers' National Union left", [((), "Teachers' National Union")]),
        ("the Bankers' Syndicate left", [((), "Bankers' Syndicate")]),
        ("Mali's Kano District Prosecutor's Office",
         [((), "Mali"), ((), "Kano District Prosecutor's Office")]),
        ("the Prosecutor General’s Office", [((), "Prosecutor General’s Office")]),
        ("the Kano County Sheriff's Department", [((), "Kano County Sheriff's Department")]),
        ("Governor Ada Obi's Office", [(("Governor",), "Ada Obi"), ((), "Office")]),
        ("Additional Sessions Judge Ada Obi", [(("Additional", "Sessions", "Judge"), "Ada Obi")]),
        ("Dutchman Ruud Krol and Baker Irena Roe",
         [(("Dutchman",), "Ruud Krol"), (("Baker",), "Irena Roe")]),
        ("Ada Baker, Cross-examined", [((), "Ada Baker")]),
        ("Ali Obi IPS left", [(("IPS",), "Ali Obi")]),
        ("the carmaker MAN Sonara", [((), "MAN Sonara")]),
        ("the Committee to Shield Sailors met", [((), "Committee to Shield Sailors")]),
        ("the Movement for Democratic Reform left", [((), "Movement for Democratic Reform")]),
        ("the Ministry of Defence Spokesman Ben Cole",
         [(("Ministry", "of", "Defence", "Spokesman"), "Ben Cole")]),
        ("Ada Obi to Meet Ben Cole", [((), "Ada Obi"), ((), "Ben Cole")]),
    ],
)  # fmt: skip
def test_names(text: str, expected: list[tuple[tuple[str, ...], str]]) -> None:
    assert [(n.titles, n.text) for n in find_names(text, 0, len(text))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "the Dock and Wharf Workers Union (DWWU) met today.",
            ["Dock and Wharf Workers Union", "DWWU"],
        ),
        (
            "the Kano Nurses for Safe Wards (KNSW) met today.",
            ["Kano Nurses for Safe Wards", "KNSW"],
        ),
        ("of Ben Cole and the Lake Union (LU) who met today.", ["Ben Cole", "Lake Union", "LU"]),
        ("of Obi and Lake Union (LU) who met today.", ["Obi", "Lake Union", "LU"]),
    ],
)
def test_initials_behind_a_name_tell_how_far_it_reaches(text: str, expected: list[str]) -> None:
    assert [n.text for n in find_prose_names(text)] == expected


def test_a_headline_names_nobody() -> None:
    text = "Minister Ada Obi Endorses Carlos Ruiz\n\nAda Obi spoke on Monday."
    assert [n.start for n in find_prose_names(text)] == [text.rindex("Ada")]


@pytest.mark.parametrize(
    ("text", "is_body"),
    [
        ("Dockers Union", True),
        ("Harbour Watch", True),
        ("Obi International", True),
        ("Obi", False),
        ("Ada Obi", False),
    ],
)
def test_a_word_of_a_name_tells_that_it_is_a_bodys(text: str, is_body: bool) -> None:
    (name,) = find_names(text, 0, len(text))
    assert name.is_organisation is is_body
