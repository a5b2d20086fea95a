"""What reports call somebody by beside the name, and what they tell of one of several."""

from __future__ import annotations

import pytest

from service.extraction.extractor import Extractor

CASES: list[tuple[str, str, list[str | None]]] = [
    (
        "the head of state is the president",
        "President Rodrigo Diaz sent flowers. The head of state said coal was dear.",
        ["Rodrigo Diaz"],
    ),
    (
        "the head of state where no president is named",
        "Minister Rodrigo Diaz sent flowers. Ada Obi said it rained. The head of state said coal"
        " was dear.",
        ["Ada Obi", "head of state"],
    ),
    (
        "the army chief is the chief of staff",
        "Chief of Staff General Amit Sagi said it was quiet. The army chief said it was late.",
        ["Amit Sagi", "Amit Sagi"],
    ),
    (
        "the head of state television is no president",
        "President Rodrigo Diaz sent flowers. Ada Obi, a farmer, said it was late. The head of"
        " state television said coal was dear.",
        ["Ada Obi", "head of state television"],
    ),
    (
        "an envoy is a permanent representative",
        "Mali's permanent representative to the fair, Adama Keita, said it was late. Ben Cole, a"
        ' farmer, left. "It is bad," the envoy said.',
        ["Adama Keita", "Adama Keita"],
    ),
    (
        "the military's media wing",
        "The Fleet Public Relations (FPR) said two men were hurt. The military's media wing said"
        " they were sailors.",
        ["Fleet Public Relations", "Fleet Public Relations"],
    ),
    (
        "what the world calls a body",
        "Ada Obi of UNHCR left. The UN refugee agency said it was late. Ada Obi said it rained. The"
        " refugee agency said it was bad.",
        ["UNHCR", "Ada Obi", "UNHCR"],
    ),
    (
        "what the world calls a body that is not named",
        "Unicef sent tents. The UN refugee agency said it was late.",
        ["UN refugee agency"],
    ),
    (
        "what the world calls a body that was only named",
        "Hezbollah said it was late. The Israeli army said it was dark. The Lebanese group said it"
        " rained.",
        ["Hezbollah", "Israeli army", "Hezbollah"],
    ),
    (
        "what the world calls two of the article's bodies",
        "Hezbollah said it was late. Hamas said it was dark. The militant group said it rained.",
        ["Hezbollah", "Hamas", "militant group"],
    ),
    *(
        (
            f"initials of another language's order: {told}",
            f"The {name}{told} said it was late. {short} said it was dark.",
            [name] * 2,
        )
        for name, told, short in (
            ("Dam Watch Directorate", " (KOB)", "KOB"),
            ("Oyo Workers' Party", ", or PKO,", "The PKO"),
            ("Home Security Forces", ", known as the HSF,", "The HSF"),
            ("Bread and Salt Party", " (EKT)", "EKT"),
        )
    ),
    (
        "rebels whom the world calls so",
        "The Houthis said it was late. The rebels said it was dark.",
        ["Houthis", "Houthis"],
    ),
    (
        "a country's soldiers",
        "The Israel Defense Forces said it was late. Hezbollah said it was dark. The army said it"
        " rained. The Israeli military said it was cold.",
        ["Israel Defense Forces", "Hezbollah", "Israel Defense Forces", "Israel Defense Forces"],
    ),
    (
        "two countries' soldiers",
        "The Malian army said it was late. The Chadian military said it was dark. The Malian"
        " military said it rained.",
        ["Malian army", "Chadian military", "Malian army"],
    ),
    (
        "a firm by its country",
        "Sonara said sales fell. The Swiss carmaker said it was late. The company said it was"
        " dark.",
        ["Sonara", "Sonara", "Sonara"],
    ),
    (
        "a firm by its country, where two may be meant",
        "Orbit sank. Sonara said sales fell. The Swiss carmaker said it was late.",
        ["Sonara", "Swiss carmaker"],
    ),
    (
        "a movement that was a group before",
        "Adze said it was late. The group said it was dark. The movement said it rained.",
        ["Adze", "Adze", "Adze"],
    ),
    (
        "prosecutors of an office",
        "It was arson, according to the Kano District Prosecutor's Office. Ada Obi said it was"
        " late. Prosecutors said a man was held.",
        ["Kano District Prosecutor's Office", "Ada Obi", "Kano District Prosecutor's Office"],
    ),
    (
        "prosecutors of two offices",
        "The Kano Prosecutor's Office said it was late. The Oyo Prosecutor's Office said it was"
        " dark. Prosecutors said a man was held.",
        ["Kano Prosecutor's Office", "Oyo Prosecutor's Office", "Prosecutors"],
    ),
    (
        "federal prosecutors beside an office",
        "The Kano Prosecutor's Office said it was late. Federal prosecutors said it was dark.",
        ["Kano Prosecutor's Office", "Federal prosecutors"],
    ),
    (
        "the people of a force, an office and a service",
        "The Kano Police Department said it was late. Police said it was dark. The Oyo County"
        " Sheriff's Office said it rained. Deputies said it was cold.",
        ["Kano Police Department"] * 2 + ["Oyo County Sheriff's Office"] * 2,
    ),
    (
        "police told by their town before",
        "Kano police said it was late. The police said it was dark.",
        ["Kano police", "Kano police"],
    ),
    (
        "others keep their word",
        "Some soldiers said it was late. But others said it was dark.",
        ["Some soldiers", "others"],
    ),
    (
        "witnesses heard before",
        "Witnesses in the camp said it was late. The witnesses said it was dark.",
        ["Witnesses in the camp", "Witnesses in the camp"],
    ),
    (
        "a committee by where it is based",
        "The Committee to Protect Rivers said it was late. The Kano-based watchdog said it was"
        " bad.",
        ["Committee to Protect Rivers", "Committee to Protect Rivers"],
    ),
    (
        "the only bloc that is named",
        "The European Union sent ships to Kano. The bloc said it was late.",
        ["European Union"],
    ),
    (
        "either of two blocs",
        "The European Union and Mercosur sent ships. Ada Obi, a farmer, said it rained. The bloc"
        " said it was late.",
        ["Ada Obi", None],
    ),
    (
        "who has two offices, by the first",
        "Deputy Prime Minister and Foreign Minister Ada Dar said it was late. Ben Cole, a lawyer,"
        " said it was not. The deputy prime minister said it was bad.",
        ["Ada Dar", "Ben Cole", "Ada Dar"],
    ),
    (
        "whose office is over several fields",
        "Agriculture and Forestry Minister Ada Demir said it was late. Ben Cole, a lawyer, said it"
        " was not. The agriculture minister said it was bad.",
        ["Ada Demir", "Ben Cole", "Ada Demir"],
    ),
    (
        "whose office is over several fields, behind the land and a comma",
        '"It is late," said Kenya\'s Trade, Industry and Cooperatives Minister Ada Obi. It was bad,'
        " the Foreign and Commonwealth Secretary Ben Cole said.",
        ["Ada Obi", "Ben Cole"],
    ),
    (
        "one of two people whose office is over several fields",
        "Ben Cole and Trade and Industry Minister Ada Obi said it was late.",
        ["Ben Cole and Ada Obi"],
    ),
    (
        "a news agency that was heard",
        "AFP reported that it was late. The rebels burnt the mill, according to the agency.",
        ["AFP", "AFP"],
    ),
    (
        "no news agency to which somebody spoke",
        "The Ports Agency said it was late. Ben Cole, a sailor, told Reuters it was not. The agency"
        " said it was bad.",
        ["Ports Agency", "Ben Cole", "Ports Agency"],
    ),
    (
        "who has two offices, of which one is a party's",
        "Chancellor and CDU leader Ada Merz said it was late. Ben Cole, a lawyer, said it was not."
        " The chancellor said it was bad.",
        ["Ada Merz", "Ben Cole", "Ada Merz"],
    ),
    (
        "a Taoiseach and a Tánaiste",
        "Taoiseach Una Breen met the team. Tánaiste Cian Foy said it was late. The Taoiseach said"
        " it was early.",
        ["Cian Foy", "Una Breen"],
    ),
    (
        "who is no longer what he was",
        "General Ronald Saucedo said it was quiet. According to the"
        " ex-commander, it was the mayor who had asked him.",
        ["Ronald Saucedo", "Ronald Saucedo"],
    ),
    (
        "a people's name before a calling and a name",
        "One of the sailors, Filipino third officer Rey Cata, said he was asleep.",
        ["Rey Cata"],
    ),
    (
        "a group by what is told of it behind its name",
        "The 12th Mechanized Brigade left. Red Dust, a Malian monitoring group, said the road was"
        " open. The group accused the staff of lies.",
        ["Red Dust", "Red Dust"],
    ),
    (
        "who stands behind the place that the sentence is set in",
        "From Kano, the former mayor and rival of Choque, Severo Diaz, was quick to doubt it."
        ' "A strange vote," he wrote.',
        ["Severo Diaz"],
    ),
    (
        "the two who are named right before",
        "After a call on Monday, Keita and Musa issued a letter. The two leaders said it was late.",
        ["Keita and Musa"],
    ),
    (
        "two who speak as one, each behind a title",
        "President Ada Obi and Foreign Minister Ben Cole said it was late.",
        ["Ada Obi and Ben Cole"],
    ),
    (
        "two without a name beside two with one",
        "Keita and Musa left on Monday. Two guards said it was late.",
        ["Two guards"],
    ),
    (
        "the two who are named as one of three",
        "Obi, Keita and Musa left on Monday. The two leaders said it was late.",
        ["two leaders"],
    ),
    (
        "one of several, and later what each of them is",
        "It rained, one of the ward nurses told the radio. Ada Obi said it was late. The nurse said"
        " it was wet.",
        ["one of the ward nurses", "Ada Obi", "one of the ward nurses"],
    ),
    (
        "one of several of whom a calling is told",
        '"We were late," said one of the sources, an Arab diplomat.',
        ["an Arab diplomat"],
    ),
    (
        "another of whom a calling is told",
        "Another soldier, a medic, said it was late.",
        ["a medic"],
    ),
    (
        "all of those whom nothing tells",
        "All of them said they had run short of water.",
        [None],
    ),
    (
        "all of those who were heard",
        "Residents of Kano said it was late. All of them said they had run short of water.",
        ["Residents of Kano", "Residents of Kano"],
    ),
    (
        "somebody is nobody",
        '"It is late," somebody shouted from the dark.',
        [None],
    ),
    (
        "a name that somebody gave",
        'Another protester, who gave his name only as Tsiory, was glad. "It is early," he said.',
        ["Tsiory"],
    ),
    (
        "those of a group who were heard beside somebody else",
        "Mali is considering a ban, according to diplomats in Kano. A levy was among the options,"
        " they said.",
        ["diplomats in Kano", "diplomats in Kano"],
    ),
    (
        "a group that acts between, behind when it does",
        "A spokesperson said it was late. At noon the students voted to leave. They said they"
        " would be back.",
        ["A spokesperson", None],
    ),
    (
        "a charity, an organisation and a group by what they are known for",
        "Médecins Sans Frontières said it was late. The medical charity said it was cold. The"
        " International Committee of the Red Cross said it was wet. The organization said it was"
        " dry. The Taliban said it was hot. The Islamist group said it was bad.",
        [
            *["Médecins Sans Frontières"] * 2,
            *["International Committee of the Red Cross"] * 2,
            *["Taliban"] * 2,
        ],
    ),
    (
        "a watchdog beside another agency",
        "The IAEA said it was late. Mali's atomic agency said it was cold. The UN watchdog said it"
        " was wet.",
        ["IAEA", "Mali's atomic agency", "IAEA"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_a_byname_means(extractor: Extractor, text: str, expected: list[str | None]) -> None:
    found = [s.speaker.name if s.speaker else None for s in extractor.extract(text)]
    assert found == expected
