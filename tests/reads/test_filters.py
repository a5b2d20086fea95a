"""Filters and orders of lists: what they leave, beside the field-by-field executor."""

from __future__ import annotations

import pytest

from tests.reads.conftest import World
from tests.reads.test_operations import agree


@pytest.mark.parametrize(
    "arguments",
    [
        "first: 3",
        "last: 3",
        "filter: {kind: {in: [DIRECT, MIXED]}}",
        "filter: {kind: {in: []}}",
        "filter: {kind: {eq: null}}",
        "filter: null, orderBy: null, search: null, after: null, first: null",
        'filter: {speaker: {eq: "SPEAKER"}}',
        'filter: {article: {eq: "ARTICLE"}, kind: {eq: INDIRECT}}',
        'filter: {speaker: {eq: "ARTICLE"}}',
        'search: "police", last: 4',
        'filter: {source: {eq: "Agency"}}, first: 100',
        "filter: {source: {in: []}}",
        'filter: {not: {source: {in: ["Agency", "Herald"]}}}',
        "filter: {saidOn: {isNull: true}}",
        'filter: {saidOn: {in: ["2024-01-02", "2024-01-03"], isNull: false}}',
        'filter: {not: {saidOn: {gte: "2024-01-02"}}}',
        'filter: {relayer: {in: ["SPEAKER", "ARTICLE"]}, asserts: true}',
        "filter: {asserts: false}",
        'search: "police", filter: {or: [{source: {eq: "Herald"}}, {kind: {eq: DIRECT}}]}',
        "orderBy: {field: SAID_ON, direction: ASC}",
        "orderBy: {field: POSITION}",
        'search: "police or attack", orderBy: {field: RELEVANCE}, first: 7',
        'search: "police or attack", orderBy: {field: RELEVANCE, direction: ASC}, last: 7',
    ],
)
async def test_arguments_of_statements(world: World, arguments: str) -> None:
    arguments = arguments.replace("SPEAKER", world.ids["speakers"][1])
    arguments = arguments.replace("ARTICLE", world.ids["articles"][1])
    parts = "nodes { id saidOn } totalCount pageInfo { hasNextPage hasPreviousPage startCursor }"
    await agree(world, f"{{ statements({arguments}) {{ {parts} next }} }}")


@pytest.mark.parametrize(
    "arguments",
    [
        "",
        "(filter: {status: {in: [PROPOSED, REJECTED]}})",
        "(filter: {status: {eq: null}})",
        '(filter: {speaker: {eq: "SPEAKER"}, kind: {in: [FIGURE, ROLE, DISPUTE]}})',
        '(filter: {article: {eq: "ARTICLE"}}, last: 2)',
        '(filter: {between: {a: "SPEAKER", b: "OTHER"}})',
        '(filter: {between: {a: "SPEAKER", b: "SPEAKER"}})',
        '(filter: {speaker: {in: ["SPEAKER", "OTHER", "ARTICLE"]}})',
        "(filter: {withinArticle: true})",
        "(filter: {withinArticle: false, selfContradiction: false})",
        "(filter: {selfContradiction: true})",
        '(filter: {source: {in: ["Agency", "Nobody"]}})',
        "(filter: {confidence: {gte: 0.6, lt: 0.8}})",
        "(filter: {confidence: {eq: 0.30000000000000004}})",
        '(filter: {detectedAt: {gt: "2024-05-05T07:05:05.000001+02:00"}})',
        "(filter: {not: {status: {eq: CONFIRMED}}})",
        "(filter: {or: [{kind: {eq: FIGURE}}, {withinArticle: true, confidence: {gt: 0.7}}]})",
        "(filter: {or: []})",
        "(filter: {and: [], not: {}})",
        "(filter: {and: [{or: [{kind: {eq: ROLE}}, {}]}, {not: {kind: {eq: ROLE}}}]})",
        "(orderBy: {field: CONFIDENCE, direction: ASC}, first: 5)",
    ],
)
async def test_arguments_of_contradictions(world: World, arguments: str) -> None:
    arguments = arguments.replace("SPEAKER", world.ids["speakers"][1])
    arguments = arguments.replace("OTHER", world.ids["speakers"][0])
    arguments = arguments.replace("ARTICLE", world.ids["articles"][1])
    parts = "nodes { id status confidence } totalCount pageInfo { hasNextPage endCursor }"
    below = f"contradictions{arguments} {{ {parts} }}"
    await agree(
        world,
        f"{{ {below} articles(first: 4) {{ nodes {{ {below} statements(first: 9)"
        f" {{ nodes {{ {below} }} }} }} }} }}",
    )


@pytest.mark.parametrize(
    "arguments",
    [
        'articles(filter: {source: {eq: "Agency"}})',
        'articles(filter: {publishedOn: {lte: "2024-02-29"}, language: {eq: "en"}}, last: 2)',
        'articles(filter: {or: [{publishedOn: {isNull: true}}, {source: {eq: "Herald"}}]})',
        "speakers(filter: {kind: {in: [PERSON, GROUP]}})",
        'speakers(filter: {name: {startsWith: "Same N"}}, first: 2)',
        'speakers(filter: {name: {startsWith: "Ü"}})',
        'speakers(filter: {name: {startsWith: "same"}})',
        'speakers(filter: {name: {startsWithInsensitive: "sAME n"}}, last: 2)',
        'speakers(filter: {name: {containsInsensitive: "NAL"}})',
        'speakers(filter: {name: {contains: "ame"}, alias: {startsWith: "P"}})',
        'speakers(filter: {not: {alias: {containsInsensitive: "GOVERN"}}})',
        'speakers(filter: {alias: {contains: "olic", startsWithInsensitive: "po"}})',
        'speakers(filter: {not: {name: {startsWith: "%"}}})',
        'speakers(search: "ünal")',
        'speakers(search: "SAM")',
        'speakers(search: "po", filter: {kind: {in: [PERSON, OFFICE]}})',
        'speakers(search: "police", first: 2)',
        'articles(filter: {title: {contains: "50%_"}})',
        'articles(filter: {title: {contains: "50x_"}})',
        'articles(filter: {title: {containsInsensitive: "ÜNDER"}}, last: 1)',
        'articles(filter: {title: {startsWith: "ünder"}})',
        'articles(filter: {title: {startsWithInsensitive: "ünder 50%_\\\\"}})',
        'articles(filter: {not: {title: {containsInsensitive: "police"}}})',
        'articles(filter: {or: [{title: {contains: "olice"}}, {title: {startsWith: "G"}}]})',
        'articles(filter: {url: {startsWith: "https://news.example/"}}, first: 2)',
        'articles(filter: {url: {in: ["https://news.example/3", "https://news.example/44"]}})',
        'articles(filter: {url: {eq: "https://news.example/3", startsWith: "https"}})',
        "articles(filter: {url: {in: []}})",
        "speakers(filter: {not: {kind: {eq: PERSON}}}, first: 1)",
    ],
)
async def test_filters_of_articles_and_speakers(world: World, arguments: str) -> None:
    await agree(world, f"{{ {arguments} {{ nodes {{ id }} totalCount next }} }}")


async def test_a_part_of_a_text_is_found_whatever_the_capitals(world: World) -> None:
    declared = {"f": "$f: SpeakerFilter", "s": "$s: String"}
    everybody = (await world.data("{ speakers { nodes { aliases } } }"))["speakers"]["nodes"]
    alias = next(aliases[0] for node in everybody if (aliases := node["aliases"]))
    asked = {"f": {"alias": {"containsInsensitive": alias.upper()}}, "s": alias.upper()}
    for given in (
        "speakers(filter: $f, search: $s)",
        "speakers(filter: $f)",
        "speakers(search: $s)",
    ):
        used = {name: value for name, value in asked.items() if f"${name}" in given}
        head = ", ".join(declared[name] for name in used)
        found = await agree(world, f"query ({head}) {{ {given} {{ nodes {{ aliases }} }} }}", used)
        assert [node for node in found["speakers"]["nodes"] if alias in node["aliases"]]


@pytest.mark.parametrize(
    "filters",
    [
        'articles(filter: {title: {contains: "ab"}})',
        'articles(filter: {title: {startsWithInsensitive: "?!"}})',
        'speakers(filter: {alias: {containsInsensitive: ""}})',
        'speakers(search: "")',
    ],
)
async def test_too_short_a_part_is_refused(world: World, filters: str) -> None:
    error = await world.refusal(f"{{ {filters} {{ next }} }}")
    assert error["extensions"]["code"] == "BAD_USER_INPUT"
    assert "letter" in error["message"]
    assert error["locations"]


async def test_filters_come_as_variables_too(world: World) -> None:
    document = """query ($f: ContradictionFilter, $day: Date, $n: Float!) {
        contradictions(filter: $f) { totalCount }
        statements(filter: {saidOn: {lt: $day}}) { totalCount }
        sure: contradictions(filter: {confidence: {gte: $n}}) { totalCount } }"""
    known = len(world.engine._statements)
    for day, number in (("2024-01-02", 0.6), ("2024-01-03", 0.8), ("2023-01-01", 1)):
        moment = f"{day}T05:05:05Z"
        asked = {"and": [{"confidence": {"lte": number}}, {"detectedAt": {"gt": moment}}]}
        await agree(world, document, {"f": asked, "day": day, "n": number})
    assert len(world.engine._statements) == known + 1
