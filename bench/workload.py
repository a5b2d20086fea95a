"""What is asked: the five operations, and the variables that a corpus gives for them.

The documents lie in ``operations/`` in the service's own words, and in ``peers/documents/`` in the
words of a peer that names the same data otherwise. Cursors are each server's own: a case says on
which page it is, and :func:`walk` asks the server for the pages before it.
"""

from __future__ import annotations

import json
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from bench.corpus import CORPUS
from service.domain.identity import NodeType, public_id

if TYPE_CHECKING:
    from asyncpg import Connection as Alone
    from asyncpg.pool import PoolConnectionProxy

    Connection = Alone[Any] | PoolConnectionProxy[Any]

HERE = Path(__file__).parent
OPERATIONS = {
    "detail": "article_detail",
    "list": "contradiction_list",
    "search": "search_statements",
    "speaker": "speaker_statements",
    "feed": "feed",
}
KINDS = ("DIRECT", "INDIRECT", "MIXED")
DRAWN = 100
SPEAKERS = "select speaker_id from statements where current group by 1 having {having} order by 1"

Variables = dict[str, Any]
Answer = Callable[[bytes], Awaitable[bytes]]


@dataclass(frozen=True, slots=True)
class Case:
    """One set of variables; ``id`` is an article's or a speaker's."""

    variables: Variables = field(default_factory=dict)
    id: tuple[NodeType, UUID] | None = None
    page: int = 1


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a server is spoken to: its documents, and how it writes ids."""

    documents: dict[str, str]
    fixed: Variables = field(default_factory=dict)
    plain_ids: bool = False

    def variables(self, case: Case) -> Variables:
        """The variables of a case, but for the cursor."""
        given = {**self.fixed, **case.variables}
        if case.id is not None:
            given["id"] = str(case.id[1]) if self.plain_ids else public_id(*case.id)
        return given

    def body(self, operation: str, variables: Variables) -> bytes:
        """The body of a request."""
        return json.dumps({"query": self.documents[operation], "variables": variables}).encode()


def own_dialect() -> Dialect:
    """That of the service, and of peers with its schema."""
    return Dialect(_read_documents(HERE / "operations"))


def postgraphile_dialect() -> Dialect:
    """That of PostGraphile, whose ids are the rows'."""
    documents = _read_documents(HERE / "peers" / "documents" / "postgraphile")
    return Dialect(documents, {"corpus": str(CORPUS)}, plain_ids=True)


def _read_documents(folder: Path) -> dict[str, str]:
    return {name: (folder / f"{file}.graphql").read_text() for name, file in OPERATIONS.items()}


async def draw_cases(connection: Connection, seed: int = 7) -> dict[str, list[Case]]:
    """The cases of each operation: objects drawn evenly, pages from the first on, words drawn
    evenly from a sample of the vocabulary, one in ten together with a second one."""
    drawn = random.Random(seed)
    articles = await _ids(connection, "select id from articles order by id")
    speakers = await _ids(connection, SPEAKERS.format(having="true"))
    # PostGraphile 5.1 loses rows without a day behind a cursor: it gets second pages without them.
    dated = await _ids(connection, SPEAKERS.format(having="count(*) = count(said_on)"))
    found = await connection.fetch("select text from statements order by id limit 4000")
    words = sorted({word for row in found for word in row["text"].split() if word.isalpha()})
    return {
        "detail": [
            Case(id=(NodeType.ARTICLE, drawn.choice(articles))) for _ in range(DRAWN)
        ],
        "list": [
            Case({"first": 20, "status": status}, page=page)
            for status in ("PROPOSED", "CONFIRMED")
            for page in range(1, 11)
        ],
        "search": [
            Case({"q": _words(drawn, words), "kind": drawn.choice(KINDS)}) for _ in range(DRAWN)
        ],
        "speaker": [
            Case(id=(NodeType.SPEAKER, drawn.choice(dated if page > 1 else speakers)), page=page)
            for page in (1, 1, 2) * (DRAWN // 3)
        ],
        "feed": [Case(page=page) for page in range(1, 11)],
    }  # fmt: skip


async def _ids(connection: Connection, sql: str) -> list[UUID]:
    return [row[0] for row in await connection.fetch(sql) if row[0] is not None]


def _words(drawn: random.Random, words: list[str]) -> str:
    return " ".join(drawn.sample(words, 2 if drawn.random() < 0.1 else 1))


async def walk(ask: Answer, dialect: Dialect, operation: str, case: Case) -> Variables:
    """The variables of a case with the server's own cursor of the page before."""
    variables = dialect.variables(case)
    for _ in range(1, case.page):
        answer = await ask(dialect.body(operation, variables))
        cursor = _end_cursor(json.loads(answer)["data"])
        if cursor is None:
            break
        variables = {**variables, "after": cursor}
    return variables


def _end_cursor(value: object) -> str | None:
    """The cursor of the one list that has a next page, wherever it is in the answer."""
    if not isinstance(value, dict):
        return None
    info = value.get("pageInfo")
    if isinstance(info, dict):
        return info["endCursor"] if info["hasNextPage"] else None
    return next((found for part in value.values() if (found := _end_cursor(part))), None)
