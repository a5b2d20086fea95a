"""The object types that everything is about: articles, statements, speakers, contradictions."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import strawberry

from schema.anchors import Anchor, Evidence, anchor, evidence
from schema.enums import ContradictionKind, ContradictionStatus, SpeakerKind, StatementKind
from schema.fields import argument, column, expression, public_id, read
from schema.history import TEXT_WEIGHT, Judgement, Review, Revision, SpeakerRole
from schema.lists import (
    Connection,
    PageInfo,
    contradicting_statements,
    contradictions,
    judgements,
    reviews,
    revisions,
    statements,
)
from schema.node import Node
from service.domain.identity import NodeType
from service.reads.limits import COUNT_ALL, LOOKUP
from service.reads.mapping import Entity, Many, One, Part, Rows

CONTEXT = 600
"""How many code points of a statement's paragraph are shown on either side of it, at most."""

CONTEXT_WEIGHT = 50
"""What words around a statement cost, in points: they are looked for in the whole text."""

ROLES = 50
"""How many roles of one speaker are shown, at most."""

_PARAGRAPH = rf"""regexp_replace(substr(r.text, greatest(a.start_offset - {CONTEXT}, 0) + 1,
 least(a.start_offset, {CONTEXT})), '^.*\n', '')
 || substr(r.text, a.start_offset + 1, a.end_offset - a.start_offset)
 || regexp_replace(substr(r.text, a.end_offset + 1, {CONTEXT}), '\n.*$', '')"""
# What was stored before sentences were has the paragraph.
_SENTENCE = f"""case when a.sentence_start is null then {_PARAGRAPH}
 else substr(r.text, a.sentence_start + 1, a.sentence_end - a.sentence_start) end"""

_ROLES = f"""(select s.role, min(s.said_on) as first_on, max(s.said_on) as last_on,
 count(*) as statement_count from statements s
 where s.corpus_id = {{corpus}} and s.speaker_id = {{row}}.id and s.current and s.role is not null
 group by s.role order by max(s.said_on) desc nulls last, s.role limit {ROLES})"""

SNIPPET_WEIGHT = 30
"""What finding the words of a search in a statement costs, in points."""

# The marks are characters that the words are rid of first, so that no text can forge one.
_SNIPPET = """(select v.text, v.match, 2 * e.place + v.at as place
 from regexp_split_to_table(ts_headline('english',
 translate(left({row}.text, 20000), chr(2) || chr(3), ''),
 websearch_to_tsquery('english', {value}),
 'StartSel="' || chr(2) || '", StopSel="' || chr(3) || '"'), chr(2)) with ordinality e(part, place)
 cross join lateral (values
 (case when e.place = 1 then e.part else split_part(e.part, chr(3), 1) end, e.place > 1, 0),
 (case when e.place > 1 then split_part(e.part, chr(3), 2) end, false, 1)) v(text, match, at)
 where v.text <> '')"""


def _statement(condition: str, description: str) -> Any:
    return read(One(Rows("statements", condition)), description)


def _around(sql: str, description: str) -> Any:
    """A part of the text ``r`` around the anchor ``a``."""
    found = (
        f"(select {sql} from anchors a"
        " join revisions r on r.corpus_id = a.corpus_id and r.id = a.revision_id"
        " where a.corpus_id = {corpus} and a.statement_id = {row}.id"
        " and a.revision_id = {row}.revision_id)"
    )
    return expression(found, description, CONTEXT_WEIGHT)


def _count(table: str, what: str) -> Any:
    return expression(
        f"(select count(*) from {table} t where t.corpus_id = {{row}}.corpus_id)",
        f"How many {what} there are. Exact, and counted only when asked for.",
        COUNT_ALL,
    )


@strawberry.type(description="A body of articles kept together; whatever is read is of one corpus.")
class Corpus:
    """A body of articles kept together."""

    name: str = column("name", "What it is called.")
    created_at: datetime = column("created_at", "When it was made.")
    article_count: int = _count("articles", "articles")
    speaker_count: int = _count("speakers", "speakers")


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
    revisions: Connection[Revision] = revisions(
        Rows("revisions", "{it}.article_id = {row}.id"), "All its texts, the current one first."
    )
    statements: Connection[Statement] = statements(
        Rows("statements", "{it}.article_id = {row}.id and {it}.current"),
        "What is said in the current text.",
    )
    contradictions: Connection[Contradiction] = contradictions(
        Rows(
            "contradictions",
            "{it}.current and ({it}.a_article_id = {row}.id or {it}.b_article_id = {row}.id)",
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
    contradictions: Connection[Contradiction] = contradictions(
        Rows(
            "contradictions",
            "{it}.current and ({it}.a_speaker_id = {row}.id or {it}.b_speaker_id = {row}.id)",
        ),
        "The contradictions of which the speaker made either statement.",
        weight=LOOKUP,
    )
    roles: list[SpeakerRole] = read(
        Many(Rows(_ROLES), "{it}.last_on desc nulls last, {it}.role", expected=5, weight=LOOKUP),
        f"What articles call the speaker, and when; the latest {ROLES} at most.",
    )


@strawberry.type(description="A part of a snippet, which a search matches or does not.")
class SnippetPart:
    """A part of a snippet."""

    text: str = column("text", "The words. They are plain text: escape them before showing.")
    match: bool = column("match", "Whether the search matches them.")


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
    current: bool = column(
        "current",
        "Whether the article says it: false once a newer text does not, or a newer version of the "
        "extractor does not find it. Only an id leads to what is not current.",
    )
    compared_by: str | None = column(
        "compared_by",
        "The detector, and its version, that compared it with other statements; null where none "
        "has, which is not the same as nothing found.",
    )
    anchor: Anchor = anchor("Where the words stand in the article's text.")
    sentence: str = _around(
        _SENTENCE,
        "The sentence, or the sentences, that hold the words and the reporting verb, verbatim.",
    )
    context: str = _around(
        _PARAGRAPH,
        "The paragraph in which the words stand, verbatim: from the line break before them to the "
        f"one behind, at most {CONTEXT} code points on either side.",
    )
    snippet: list[SnippetPart] = read(
        Many(Rows(_SNIPPET), "{it}.place", expected=3, weight=SNIPPET_WEIGHT, search="search"),
        "The words around the first matches of a search, in parts; the beginning where there are "
        "none.",
        [argument("search", str, "The same as the list's `search`.", required=True)],
    )
    speaker: Speaker | None = read(
        One(Rows("speakers", "{it}.id = {row}.speaker_id"), carried={"id": "speaker_id"}),
        "Who said it; null where that could not be told.",
    )
    relayer: Speaker | None = read(
        One(Rows("speakers", "{it}.id = {row}.relayer_id")), "Who passed the words on."
    )
    article: Article = read(
        One(Rows("articles", "{it}.id = {row}.article_id"), carried={"id": "article_id"}),
        "The article it is in.",
    )
    contradicting_statements: ContradictingStatementConnection = contradicting_statements(
        "The statements that contradict this one, the surest first; rejected contradictions are "
        "left out."
    )
    contradictions: Connection[Contradiction] = contradictions(
        Rows(
            "contradictions",
            "{row}.contradicted and {it}.current and {it}.id = any(array("
            "select s.contradiction_id from contradiction_sides s"
            " where s.corpus_id = {corpus} and s.statement_id = {row}.id))",
        ),
        "The contradictions that this statement is a side of.",
    )
    judgements: Connection[Judgement] = judgements(
        Rows(
            "judgements",
            "{it}.id = any(array(select j.id from judgements j"
            " where j.corpus_id = {corpus} and j.a_id = {row}.id union all select j.id"
            " from judgements j where j.corpus_id = {corpus} and j.b_id = {row}.id))",
        ),
        "What detectors concluded about this statement and others, clash or not.",
    )


@strawberry.type(description="One of the two statements of a contradiction.")
class Side:
    """One of the two statements of a contradiction."""

    text: str = column("text", "The words that clash, verbatim.")
    statement: Statement = _statement("{it}.id = {row}.statement_id", "The whole statement.")


def _side(side: str, description: str) -> Any:
    source = f"(select {{row}}.{side}_text as text, {{row}}.{side}_id as statement_id)"
    return read(One(Rows(source)), description)


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
    current: bool = column(
        "current",
        "Whether it stands: false once one of its statements is not current, or a newer version of "
        "the detector does not find it. Only an id leads to what is not current.",
    )
    detector: str = column("detector", "The detector that judged it, and its version.")
    detected_at: datetime = column("detected_at", "When it was found.")
    a: Side = _side("a", "The earlier statement.")
    b: Side = _side("b", "The later statement.")
    evidence: list[Evidence] = evidence("The words that clash, the leading clash first.")
    judgements: Connection[Judgement] = judgements(
        Rows("judgements", "{it}.a_id = {row}.a_id and {it}.b_id = {row}.b_id"),
        "What each version of the detector concluded about the two statements.",
    )
    reviews: Connection[Review] = reviews(
        Rows("reviews", "{it}.contradiction_id = {row}.id"), "What humans found of it."
    )
    former: Contradiction | None = read(
        One(Rows("contradictions", "{it}.id = {row}.former_id")),
        "The contradiction in whose place this one stands, where a human judged that: of the same "
        "two as the article worded, attributed or placed them before. Its verdict holds here too "
        "where both say the same words, by the same speakers; otherwise this one is to be judged "
        "anew.",
    )


@strawberry.type(description="A statement that contradicts another, and their contradiction.")
class ContradictingStatementEdge:
    """A statement that contradicts another."""

    cursor: str = read(Part.CURSOR, "The item's place: give it as `after` or `before`.")
    node: Statement = read(Part.NODE, "The statement on the other side.")
    contradiction: Contradiction = read(
        One(
            Rows("contradictions", "{it}.id = {row}.contradiction_id"),
            carried={
                "id": "contradiction_id",
                "kind": "kind",
                "confidence": "confidence",
                "status": "status",
            },
        ),
        "What the two clash in.",
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
    "Revision": Entity(NodeType.REVISION, "revisions"),
    "Judgement": Entity(NodeType.JUDGEMENT, "judgements"),
    "Review": Entity(NodeType.REVIEW, "reviews"),
}
"""The types that have a global id, with the tables of their rows."""
