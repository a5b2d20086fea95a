"""What each filter and each facet takes on a large corpus, in milliseconds.

    .venv/bin/python -m bench.filters --database-url postgresql://...

The database is filled by bench/corpus.py. Prints the median time of each case's
statement as PostgreSQL runs it, planned as the service has it planned.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import time
from typing import TYPE_CHECKING, Any
from uuid import UUID

import asyncpg

from bench.corpus import CORPUS
from bench.targets import explain, plan_as_served
from schema.build import read_schema
from service.domain.identity import NodeType, public_id
from service.reads.engine import ReadEngine
from service.store.pool import Role, open_pool

if TYPE_CHECKING:
    from bench.workload import Connection

PAGE = "{{ {field}(filter: {{{filter}}}, first: 20) {{ nodes {{ id }} next }} }}"
PAGES = {
    "contradictions of a speaker who says much": ("contradictions", 'speaker: {eq: "$MUCH"}'),
    "contradictions of a usual speaker": ("contradictions", 'speaker: {eq: "$USUAL"}'),
    "contradictions between two speakers": (
        "contradictions",
        'between: {a: "$MUCH", b: "$OTHER"}',
    ),
    "contradictions of an article": ("contradictions", 'article: {eq: "$ARTICLE"}'),
    "contradictions within one article": ("contradictions", "withinArticle: true"),
    "contradictions across articles": ("contradictions", "withinArticle: false"),
    "self-contradictions": ("contradictions", "selfContradiction: true"),
    "no self-contradictions": ("contradictions", "selfContradiction: false"),
    "contradictions of a common source": ("contradictions", 'source: {eq: "Agency"}'),
    "contradictions of a source without any": ("contradictions", 'source: {eq: "Nobody"}'),
    "contradictions of a kind": ("contradictions", "kind: {eq: FIGURE}"),
    "contradictions of a kind and status": (
        "contradictions",
        "kind: {eq: FIGURE}, status: {eq: REJECTED}",
    ),
    "contradictions found in a month": (
        "contradictions",
        'detectedAt: {gte: "2020-02-01T00:00:00Z", lt: "2020-03-01T00:00:00Z"}',
    ),
    "contradictions of high confidence": ("contradictions", "confidence: {gte: 0.999}"),
    "self-contradictions within an article": (
        "contradictions",
        "selfContradiction: true, withinArticle: true",
    ),
    "statements of a common source": ("statements", 'source: {eq: "Herald"}'),
    "statements of a source without any": ("statements", 'source: {eq: "Nobody"}'),
    "statements of a day": ("statements", 'saidOn: {eq: "2022-02-02"}'),
    "statements of a kind": ("statements", "kind: {eq: MIXED}"),
    "statements relayed by a speaker": ("statements", 'relayer: {eq: "$MUCH"}'),
    "articles of a common source": ("articles", 'source: {eq: "Agency"}'),
    "articles of a source without any": ("articles", 'source: {eq: "Nobody"}'),
    "articles of a month": (
        "articles",
        'publishedOn: {gte: "2022-02-01", lt: "2022-03-01"}',
    ),
    "articles of a URL": ("articles", 'url: {eq: "https://news.example/777"}'),
    "articles of a site": ("articles", 'url: {startsWith: "https://news.example/77"}'),
    "speakers of a kind": ("speakers", "kind: {eq: GROUP}"),
}
TEXTS = {
    "articles, common word in the title": ("articles", "title", "contains", "police"),
    "articles, the same in capitals": ("articles", "title", "containsInsensitive", "POLICE"),
    "articles, three letters": ("articles", "title", "containsInsensitive", "dor"),
    "articles, rare letters": ("articles", "title", "containsInsensitive", "bandor"),
    "articles, absent letters": ("articles", "title", "containsInsensitive", "zyzzy"),
    "articles, letters of many words": ("articles", "title", "contains", "U.S."),
    "articles, one letter first": ("articles", "title", "startsWith", "P"),
    "articles, absent letters first": ("articles", "title", "startsWith", "Zz"),
    "speakers, common word in the name": ("speakers", "name", "containsInsensitive", "police"),
    "speakers, absent letters in the name": ("speakers", "name", "contains", "zyzzy"),
    "speakers, letters first": ("speakers", "name", "startsWith", "Bo"),
    "speakers, common word in an alias": ("speakers", "alias", "containsInsensitive", "police"),
    "speakers, absent letters in an alias": ("speakers", "alias", "contains", "zyzzy"),
}
SEARCHES = {"common word": "police", "two letters": "bo", "absent letters": "zyzzy"}
SEARCH = '{{ speakers(search: "{words}", first: 20) {{ {count}nodes {{ id }} next }} }}'
FACETS = {
    "statement": "statementFacets",
    "contradiction": "contradictionFacets",
}
GROUPS = {
    "kinds": "kinds { kind count }",
    "sources": "sources { source count }",
    "speakers": "speakers { speaker { name } count }",
    "months": "months { month count }",
}
MUCH = """select speaker_id, count(*) from statements
    where corpus_id = $1 and speaker_id is not null group by 1 order by 2 desc, 1"""
OTHER = """select o.speaker_id from statements s
    join contradiction_sides d on d.corpus_id = s.corpus_id and d.statement_id = s.id
    join statements o on o.corpus_id = s.corpus_id and o.id = d.other_id
    where s.corpus_id = $1 and s.speaker_id = $2 and o.speaker_id <> $2 order by 1 limit 1"""
ARTICLE = """select t.article_id from contradictions c
    join statements t on t.corpus_id = c.corpus_id and t.id = c.a_id
    where c.corpus_id = $1 order by c.id limit 1"""


async def _names(connection: Connection) -> dict[str, str]:
    """The public ids that the cases name."""
    speakers = [row[0] for row in await connection.fetch(MUCH, CORPUS)]

    async def one(of: NodeType, sql: str, *values: Any) -> str:
        found: UUID = await connection.fetchval(sql, CORPUS, *values)
        return public_id(of, found)

    return {
        "$MUCH": public_id(NodeType.SPEAKER, speakers[0]),
        "$USUAL": public_id(NodeType.SPEAKER, speakers[len(speakers) // 2]),
        "$OTHER": await one(NodeType.SPEAKER, OTHER, speakers[0]),
        "$ARTICLE": await one(NodeType.ARTICLE, ARTICLE),
    }


def _documents() -> dict[str, str]:
    """Each case's document, with the names of ids that are still to be filled in."""
    found = {name: PAGE.format(field=field, filter=given) for name, (field, given) in PAGES.items()}
    for name, (field, of, operator, text) in TEXTS.items():
        given = f'{of}: {{{operator}: "{text}"}}'
        found[name] = PAGE.format(field=field, filter=given)
    for name, words in SEARCHES.items():
        found[f"speakers searched, {name}"] = SEARCH.format(words=words, count="")
        found[f"the same, counted, {name}"] = SEARCH.format(words=words, count="totalCount ")
    for what, field in FACETS.items():
        for group, selection in GROUPS.items():
            found[f"{what} facet: {group}"] = f"{{ {field} {{ {selection} }} }}"
        found[f"{what} facets, all four"] = f"{{ {field} {{ {' '.join(GROUPS.values())} }} }}"
    return found


async def _time(connection: Connection, engine: ReadEngine, document: str, repeats: int) -> float:
    """The median time of a document's statement, in milliseconds."""
    own = explain(engine, document, {})
    await plan_as_served(connection, own)
    found = []
    for _ in range(repeats + 1):
        began = time.perf_counter()
        await connection.fetchval(own.sql, *own.values)
        found.append(1e3 * (time.perf_counter() - began))
    return statistics.median(found[1:])


async def _main(dsn: str, repeats: int) -> None:
    engine = ReadEngine(read_schema())
    async with await open_pool(dsn, Role.READ, size=1) as pool, pool.acquire() as connection:
        names = await _names(connection)
        print("| | ms |\n|---|---:|")
        for case, document in _documents().items():
            for name, value in names.items():
                document = document.replace(name, value)
            try:
                taken = f"{await _time(connection, engine, document, repeats):,.1f}"
            except asyncpg.QueryCanceledError:
                taken = "too long"
            print(f"| {case} | {taken} |", flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database-url", required=True)
    parser.add_argument("--repeats", type=int, default=5)
    given = parser.parse_args()
    asyncio.run(_main(given.database_url, given.repeats))
