"""The type of a statement."""

from __future__ import annotations

from datetime import date

import strawberry

from schema.anchors import Anchor, anchor
from schema.enums import StatementKind
from schema.excerpts import CONTEXT, SnippetPart, context, sentence, snippet
from schema.fields import column, public_id, read
from schema.history import Judgement
from schema.lists import Connection, contradicting_statements, contradictions, judgements
from schema.node import Node
from schema.references import AContradiction, AnArticle, ASpeaker, Counterparts
from service.reads.mapping import One, Rows


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
    sentence: str = sentence(
        "The sentence, or the sentences, that hold the words and the reporting verb, verbatim."
    )
    context: str = context(
        "The paragraph in which the words stand, verbatim: from the line break before them to the "
        f"one behind, at most {CONTEXT} code points on either side."
    )
    snippet: list[SnippetPart] = snippet(
        "The words around the first matches of a search, in parts; the beginning where there are "
        "none."
    )
    speaker: ASpeaker | None = read(
        One(Rows("speakers", "{it}.id = {row}.speaker_id"), carried={"id": "speaker_id"}),
        "Who said it; null where that could not be told.",
    )
    relayer: ASpeaker | None = read(
        One(Rows("speakers", "{it}.id = {row}.relayer_id")), "Who passed the words on."
    )
    article: AnArticle = read(
        One(Rows("articles", "{it}.id = {row}.article_id"), carried={"id": "article_id"}),
        "The article it is in.",
    )
    contradicting_statements: Counterparts = contradicting_statements(
        "The statements that contradict this one, the surest first; rejected contradictions are "
        "left out."
    )
    contradictions: Connection[AContradiction] = contradictions(
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
