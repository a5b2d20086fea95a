"""The object types: articles, statements, speakers, contradictions, and what they consist of."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import strawberry

from schema.enums import ContradictionKind, ContradictionStatus, SpeakerKind, StatementKind
from schema.fields import column, expression, public_id, read
from schema.lists import (
    Connection,
    PageInfo,
    contradicting_statements,
    contradictions,
    statements,
)
from service.domain.identity import NodeType
from service.reads.mapping import Entity, Many, One, Part, Rows

TEXT_WEIGHT = 200
"""What an article's text costs, in points: it can have 2 MB."""

_SPANS = (
    "(select (e.span->>0)::int as start_offset, (e.span->>1)::int as end_offset, e.place"
    " from jsonb_array_elements({row}.%s) with ordinality e(span, place))"
)


def _spans(name: str, description: str) -> Any:
    return read(Many(Rows(_SPANS % name), "{it}.place", expected=1), description)


def _statement(condition: str, description: str) -> Any:
    return read(One(Rows("statements", condition)), description)


@strawberry.interface(description="Anything that has a global id.")
class Node:
    """Anything that has a global id."""

    id: strawberry.ID = strawberry.field(description="The global id, which names its type.")


@strawberry.type(description="A half-open range `[start, end)` of Unicode code points.")
class Span:
    """A half-open range of code points."""

    start: int = column("start_offset", "The first code point.")
    end: int = column("end_offset", "The code point just behind the last.")


@strawberry.type(
    description="Where a statement stands in the current text of its article: positions as in the "
    "W3C TextPositionSelector, words as in the TextQuoteSelector."
)
class Anchor:
    """Where a statement stands."""

    start: int = column("start_offset", "Where the first span starts, in code points.")
    end: int = column("end_offset", "Where the last span ends, in code points.")
    spans: list[Span] = _spans("spans", "The exact spans of what was said, in order.")
    cue: list[Span] = _spans("cue_spans", "The reporting word; empty where there is none.")
    source: list[Span] = _spans("source_spans", "The mention of the speaker beside the cue.")
    quote: str = column("quote", "The words from start to end, verbatim.")
    prefix: str = column("prefix", "The words just before.")
    suffix: str = column("suffix", "The words just behind.")


@strawberry.type(description="One document: a text and where it comes from.")
class Article(Node):
    """One document."""

    id: strawberry.ID = public_id("article")
    title: str | None = column("title", "The headline.")
    url: str | None = column("url", "Where it was published.")
    source: str | None = column("source", "Who published it.")
    language: str = column("language", "The language of the text, a BCP 47 tag.")
    place: str | None = column("place", "The place of the dateline.")
    published_on: date | None = column("published_on", "The day of publication.")
    created_at: datetime = column("created_at", "When it was first stored.")
    updated_at: datetime = column("updated_at", "When it was last changed.")
    text: str = expression(
        "(select r.text from revisions r"
        " where r.corpus_id = {corpus} and r.id = {row}.revision_id)",
        "The current text, as it came; all offsets count its code points.",
        TEXT_WEIGHT,
    )
    statements: Connection[Statement] = statements(
        Rows("statements", "{it}.article_id = {row}.id and {it}.current"),
        "What is said in the current text.",
    )
    contradictions: Connection[Contradiction] = contradictions(
        Rows(
            "contradictions",
            "{it}.current and {it}.id = any(array(select s.contradiction_id"
            " from contradiction_sides s"
            " join statements t on t.corpus_id = s.corpus_id and t.id = s.statement_id"
            " where t.corpus_id = {corpus} and t.article_id = {row}.id))",
        ),
        "The contradictions that have a side in this article.",
    )


@strawberry.type(
    description="To whom words are attributed: a person, an office, an organisation or a group."
)
class Speaker(Node):
    """To whom words are attributed."""

    id: strawberry.ID = public_id("speaker")
    name: str = column("name", "The fullest name, without title or role.")
    kind: SpeakerKind = column("kind", "What sort of speaker it is.")
    organisation: str | None = column("organisation", "For whom a spokesperson speaks.")
    aliases: list[str] = expression(
        "array(select a.alias from speaker_aliases a where a.corpus_id = {corpus}"
        " and a.speaker_id = {row}.id order by a.alias)",
        "Other forms of the name that articles use.",
        weight=5,
    )
    members: list[Speaker] = read(
        Many(
            Rows(
                "speakers",
                "{it}.id = any(array(select m.member_id from speaker_members m"
                " where m.corpus_id = {corpus} and m.group_id = {row}.id))",
            ),
            "{it}.name, {it}.id",
            expected=3,
        ),
        "The members of a group that articles name.",
    )
    statements: Connection[Statement] = statements(
        Rows("statements", "{it}.speaker_id = {row}.id and {it}.current"), "What the speaker said."
    )


@strawberry.type(
    description="What one speaker is reported to have said in one place of an article."
)
class Statement(Node):
    """What one speaker is reported to have said in one place."""

    id: strawberry.ID = public_id("statement")
    kind: StatementKind = column("kind", "How the words are reported.")
    text: str = column("text", "The words, discontinuous spans joined by one space.")
    cue: str | None = column("cue", "The reporting word, such as `claimed`.")
    role: str | None = column("role", "What the article says the speaker is.")
    said_on: date | None = column(
        "said_on", "The day it was said: the article's unless the text gives another."
    )
    asserts: bool = column("asserts", "Whether something is claimed that could be contradicted.")
    anchor: Anchor = read(
        One(
            Rows(
                "anchors",
                "{it}.statement_id = {row}.id and {it}.revision_id = {row}.revision_id",
            )
        ),
        "Where the words stand in the article's text.",
    )
    speaker: Speaker | None = read(
        One(Rows("speakers", "{it}.id = {row}.speaker_id")),
        "Who said it; null where that could not be told.",
    )
    relayer: Speaker | None = read(
        One(Rows("speakers", "{it}.id = {row}.relayer_id")), "Who passed the words on."
    )
    article: Article = read(
        One(Rows("articles", "{it}.id = {row}.article_id")), "The article it is in."
    )
    contradicting_statements: ContradictingStatementConnection = contradicting_statements(
        "The statements that contradict this one, the surest first; rejected contradictions are "
        "left out."
    )
    contradictions: Connection[Contradiction] = contradictions(
        Rows(
            "contradictions",
            "{it}.current and {it}.id = any(array(select s.contradiction_id"
            " from contradiction_sides s"
            " where s.corpus_id = {corpus} and s.statement_id = {row}.id))",
        ),
        "The contradictions that this statement is a side of.",
    )


@strawberry.type(description="The words of one side of a contradiction that clash.")
class EvidenceSpan:
    """The words of one side that clash."""

    text: str = column("text", "The words, verbatim.")
    start: int = column("start_offset", "Where they start in the article's text, in code points.")
    end: int = column("end_offset", "Where they end.")


def _evidence(side: str, description: str) -> Any:
    values = ", ".join(
        f"{{row}}.{side}_{name} as {name}" for name in ("text", "start_offset", "end_offset")
    )
    return read(One(Rows(f"(select {values})")), description)


@strawberry.type(description="One point in which two statements clash.")
class Evidence:
    """One point in which two statements clash."""

    kind: ContradictionKind = column("kind", "In what they clash.")
    a: EvidenceSpan = _evidence("a", "The words of the earlier statement.")
    b: EvidenceSpan = _evidence("b", "The words of the later statement.")


@strawberry.type(description="One of the two statements of a contradiction.")
class Side:
    """One of the two statements of a contradiction."""

    text: str = column("text", "The words that clash, verbatim.")
    statement: Statement = _statement("{it}.id = {row}.statement_id", "The whole statement.")


def _side(side: str, description: str) -> Any:
    source = f"(select {{row}}.{side}_text as text, {{row}}.{side}_id as statement_id)"
    return read(One(Rows(source)), description)


_EVIDENCE = """(select a.ordinal, a.kind,
 a.text as a_text, a.start_offset as a_start_offset, a.end_offset as a_end_offset,
 b.text as b_text, b.start_offset as b_start_offset, b.end_offset as b_end_offset
 from evidence a join evidence b on b.corpus_id = a.corpus_id
 and b.contradiction_id = a.contradiction_id and b.ordinal = a.ordinal and b.side = 'b'
 where a.corpus_id = {corpus} and a.contradiction_id = {row}.id and a.side = 'a')"""


@strawberry.type(description="A pair of statements that cannot both be true as said.")
class Contradiction(Node):
    """A pair of statements that cannot both be true."""

    id: strawberry.ID = public_id("contradiction")
    kind: ContradictionKind = column("kind", "In what the statements clash first of all.")
    confidence: float = column(
        "confidence", "The probability, 0 to 1, that this is a contradiction, as calibrated."
    )
    explanation: str = column("explanation", "Why, in one sentence.")
    status: ContradictionStatus = column("status", "Whether a human confirmed or rejected it.")
    detector: str = column("detector", "The detector that judged it, and its version.")
    detected_at: datetime = column("detected_at", "When it was found.")
    a: Side = _side("a", "The earlier statement.")
    b: Side = _side("b", "The later statement.")
    evidence: list[Evidence] = read(
        Many(Rows(_EVIDENCE), "{it}.ordinal", expected=2),
        "The words that clash, the leading clash first.",
    )


@strawberry.type(description="A statement that contradicts another, and their contradiction.")
class ContradictingStatementEdge:
    """A statement that contradicts another."""

    cursor: str = read(Part.CURSOR, "The item's place: give it as `after` or `before`.")
    node: Statement = read(Part.NODE, "The statement on the other side.")
    contradiction: Contradiction = read(
        One(Rows("contradictions", "{it}.id = {row}.contradiction_id")), "What the two clash in."
    )


@strawberry.type(description="A page of the statements that contradict one.")
class ContradictingStatementConnection:
    """A page of the statements that contradict one."""

    nodes: list[Statement] = read(Part.NODES, "The statements of the page.")
    edges: list[ContradictingStatementEdge] = read(
        Part.EDGES, "The statements of the page, each with its contradiction and cursor."
    )
    page_info: PageInfo = read(Part.PAGE_INFO, "Where the page lies in the list.")
    total_count: int = read(
        Part.TOTAL_COUNT,
        "How many items the whole list has. Exact, and counted only when asked for.",
    )
    next: str | None = read(
        Part.NEXT, "The cursor to give as `after` for the next page; null on the last."
    )


ENTITIES = {
    "Article": Entity(NodeType.ARTICLE, "articles"),
    "Statement": Entity(NodeType.STATEMENT, "statements"),
    "Speaker": Entity(NodeType.SPEAKER, "speakers"),
    "Contradiction": Entity(NodeType.CONTRADICTION, "contradictions"),
}
"""The types that have a global id, with the tables of their rows."""
