"""The type of an article."""

from __future__ import annotations

from datetime import date, datetime

import strawberry

from schema.fields import column, expression, public_id
from schema.history import TEXT_WEIGHT, Revision
from schema.lists import Connection, contradictions, revisions, statements
from schema.node import Node
from schema.references import AContradiction, AStatement
from service.reads.mapping import Rows


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
    statements: Connection[AStatement] = statements(
        Rows("statements", "{it}.article_id = {row}.id and {it}.current"),
        "What is said in the current text.",
    )
    contradictions: Connection[AContradiction] = contradictions(
        Rows(
            "contradictions",
            "{it}.current and ({it}.a_article_id = {row}.id or {it}.b_article_id = {row}.id)",
        ),
        "The contradictions that have a side in this article.",
    )
