"""Fills a database with a large synthetic corpus, seeded and fast (COPY).

    .venv/bin/python -m bench.corpus --database-url postgresql://... --articles 5000

The tables must be there and the corpus empty. By default there are ten statements and three
contradictions an article, and two speakers for five articles. Words follow Zipf's law, so that a
search can be for a common, a rare or an absent word.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import json
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from typing import Any
from uuid import UUID

import asyncpg

from service.domain.identity import corpus_id

CORPUS = corpus_id("default")
START = datetime(2020, 1, 1, tzinfo=UTC)
KINDS = ("DIRECT", "INDIRECT", "MIXED")
CLASHES = ("FIGURE", "NEGATION", "ANTONYM", "ROLE", "CATEGORY", "DISPUTE")
SPEAKER_KINDS = ("PERSON", "PERSON", "PERSON", "OFFICE", "ORGANISATION", "GROUP", "UNNAMED")
CUES = ("said", "claimed", "denied", "added", "told", "insisted")
SYLLABLES = tuple(a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "or"))

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Sizes:
    """How many rows of each."""

    articles: int = 5_000
    statements: int = 50_000
    contradictions: int = 15_000
    speakers: int = 2_000

    @classmethod
    def of(cls, articles: int) -> Sizes:
        """The usual proportions for that many articles."""
        return cls(articles, 10 * articles, 3 * articles, max(2 * articles // 5, 2))


@dataclass(frozen=True, slots=True)
class _Said:
    """A statement as one side of a contradiction."""

    id: UUID
    article: UUID
    speaker: UUID | None
    revision: UUID
    start: int
    text: str

    @property
    def word(self) -> str:
        """Its first word, which clashes."""
        return self.text.split(" ")[0]


@dataclass
class Corpus:
    """The rows of each table, made in one pass."""

    sizes: Sizes
    seed: int = 1
    tables: dict[str, list[Row]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)
        self._words = tuple(_words(self._random))
        self._weights = tuple(itertools.accumulate(1 / (n + 3) for n in range(len(self._words))))
        self._speakers = [self._id() for _ in range(self.sizes.speakers)]
        self._said: list[_Said] = []
        self._sources: dict[UUID, str | None] = {}
        self._pairs = self._choose_pairs()
        self._contradicted = {index for pair in self._pairs for index in pair}
        self._add_speakers()
        for index in range(self.sizes.articles):
            self._add_article(index)
        for index, (a, b) in enumerate(self._pairs):
            self._add_contradiction(index, a, b)

    def _id(self) -> UUID:
        return UUID(int=self._random.getrandbits(128), version=4)

    def _add(self, table: str, *row: Any) -> None:
        self.tables.setdefault(table, []).append((CORPUS, *row))

    def _phrase(self, least: int, most: int) -> str:
        count = self._random.randint(least, most)
        return " ".join(self._random.choices(self._words, cum_weights=self._weights, k=count))

    def _add_speakers(self) -> None:
        for index, speaker in enumerate(self._speakers):
            name = f"{self._phrase(2, 3).title()} {index}"
            kind = self._random.choice(SPEAKER_KINDS)
            key = sha256(name.encode()).digest()
            self._add("speakers", speaker, key, name, kind, None, START)
            for alias in range(self._random.randint(0, 2)):
                self._add("speaker_aliases", speaker, f"{name.split()[-2]} {index}-{alias}")

    def _add_article(self, index: int) -> None:
        article, revision = self._id(), self._id()
        day: date | None = (START + timedelta(days=index * 2_000 // self.sizes.articles)).date()
        if self._random.random() < 0.02:
            day = None
        each = self.sizes.statements // self.sizes.articles
        text = ""
        for _ in range(each):
            text += self._phrase(25, 45).capitalize() + '. "'
            text = self._add_statement(article, revision, day, text)
            text += '", they said. '
        made = START + timedelta(minutes=index)
        number, title = str(index), self._phrase(5, 9).capitalize()
        source = self._sources[article] = self._random.choice(("Agency", "Herald", None))
        self._add(
            "articles", article, sha256(number.encode()).digest(), title,
            f"https://news.example/{number}", source, "en", self._phrase(1, 1).upper(), day,
            revision, made, made,
        )  # fmt: skip
        digest = sha256(text.encode()).digest()
        self._add("revisions", revision, article, 1, text, digest, "bench", made)

    def _add_statement(self, article: UUID, revision: UUID, day: date | None, text: str) -> str:
        statement, words, start = self._id(), self._phrase(10, 22), len(text)
        # Some speakers say far more than others.
        speaker: UUID | None
        speaker = self._speakers[int(len(self._speakers) * self._random.random() ** 2)]
        if self._random.random() < 0.02:
            speaker = None
        self._add(
            "statements", statement, article, revision, speaker, None,
            self._random.choice(KINDS), words, self._random.choice(CUES), None, day, True, start,
            True, "bench", START, len(self._said) in self._contradicted,
        )  # fmt: skip
        end = start + len(words)
        spans = json.dumps([[start, end]])
        self._add(
            "anchors", statement, revision, start, end, spans, "[]", "[]", words, text[-32:], "",
        )  # fmt: skip
        self._said.append(_Said(statement, article, speaker, revision, start, words))
        return text + words

    def _choose_pairs(self) -> list[tuple[int, int]]:
        """Which statements contradict which, by their numbers."""
        said = self.sizes.statements // self.sizes.articles * self.sizes.articles
        pairs: set[tuple[int, int]] = set()
        while len(pairs) < self.sizes.contradictions:
            a = self._random.randrange(said)
            near = self._random.random() < 0.7
            b = a + self._random.randint(1, 9) if near else self._random.randrange(said)
            if a < b < said:
                pairs.add((a, b))
        return sorted(pairs)

    def _add_contradiction(self, index: int, a: int, b: int) -> None:
        contradiction, kind = self._id(), self._random.choice(CLASHES)
        confidence = round(0.5 + self._random.random() / 2, 2)
        status = self._random.choices(("PROPOSED", "CONFIRMED", "REJECTED"), (8, 1, 1))[0]
        one, two = self._said[a], self._said[b]
        self._add(
            "contradictions", contradiction, one.id, two.id, kind, confidence,
            f"One says {one.word}, the other {two.word}.", status, one.word, two.word, "bench",
            START + timedelta(seconds=60 * index), one.speaker, two.speaker, one.article,
            two.article, self._sources[one.article], self._sources[two.article],
        )  # fmt: skip
        for side, said, other in (("a", one, two), ("b", two, one)):
            self._add(
                "contradiction_sides", contradiction, said.id, other.id, kind, confidence, status,
            )  # fmt: skip
            self._add(
                "evidence", contradiction, 0, side, kind, said.revision, said.start,
                said.start + len(said.word), said.word,
            )  # fmt: skip


COLUMNS = {
    "speakers": "id key name kind organisation created_at",
    "speaker_aliases": "speaker_id alias",
    "articles": "id identity title url source language place published_on revision_id created_at"
    " updated_at",
    "revisions": "id article_id number text sha256 extractor created_at",
    "statements": "id article_id revision_id speaker_id relayer_id kind text cue role said_on"
    " asserts position current compared_by created_at contradicted",
    "anchors": "statement_id revision_id start_offset end_offset spans cue_spans source_spans"
    " quote prefix suffix",
    "contradictions": "id a_id b_id kind confidence explanation status a_text b_text detector"
    " detected_at a_speaker_id b_speaker_id a_article_id b_article_id a_source b_source",
    "contradiction_sides": "contradiction_id statement_id other_id kind confidence status",
    "evidence": "contradiction_id ordinal side kind revision_id start_offset end_offset text",
}


def _words(source: random.Random) -> Iterator[str]:
    """The vocabulary, the commonest first."""
    yield from ("government", "police", "attack", "minister", "border")
    seen: set[str] = set()
    while len(seen) < 8_000:
        word = "".join(source.choices(SYLLABLES, k=source.randint(2, 4)))
        if word not in seen:
            seen.add(word)
            yield word


async def fill(connection: asyncpg.Connection[Any], sizes: Sizes, seed: int = 1) -> None:
    """Write the corpus in one transaction, and let Postgres look at it."""
    corpus = Corpus(sizes, seed)
    async with connection.transaction():
        await connection.execute(
            "insert into corpora values ($1, 'default', $2) on conflict do nothing", CORPUS, START
        )
        for table, columns in COLUMNS.items():
            names = ["corpus_id", *columns.split()]
            rows = corpus.tables.get(table, [])
            await connection.copy_records_to_table(table, records=rows, columns=names)
    await connection.execute("vacuum analyze")


async def _main(url: str, articles: int, seed: int) -> None:
    began = time.perf_counter()
    connection = await asyncpg.connect(url)
    try:
        await fill(connection, Sizes.of(articles), seed)
    finally:
        await connection.close()
    print(f"{articles:,} articles in {time.perf_counter() - began:.1f} s")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database-url", required=True)
    parser.add_argument("--articles", type=int, default=5_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    asyncio.run(_main(given.database_url, given.articles, given.seed))
