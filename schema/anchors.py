"""Where words stand: anchors, spans and evidence, in code points or in UTF-16."""

from __future__ import annotations

from typing import Any

import strawberry

from schema.enums import ContradictionKind, TextUnit
from schema.fields import argument, column, read
from service.reads.mapping import Choice, Many, One, Rows

OFFSETS_WEIGHT = 100
"""What counting the UTF-16 units ahead of some offsets costs, in points: a text can have 2 MB."""

_BEYOND = r"[\U00010000-\U0010ffff]"
"""The characters of which UTF-16 makes two units."""


def _units(offset: str, text: str) -> str:
    """The SQL of an offset in UTF-16 units that was one in code points."""
    return f"({offset} + regexp_count(left({text}, {offset}), '{_BEYOND}'))"


def _span_units(name: str) -> str:
    start, end = (_units(f"(e.span->>{i})::int", "r.text") for i in (0, 1))
    return (
        f"(select coalesce(jsonb_agg(jsonb_build_array({start}, {end}) order by e.place), '[]')"
        f" from jsonb_array_elements(a.{name}) with ordinality e(span, place)) as {name}"
    )


_ANCHOR = Rows("anchors", "{it}.statement_id = {row}.id and {it}.revision_id = {row}.revision_id")
_ANCHOR_UTF16 = Rows(
    f"""(select {_units("a.start_offset", "r.text")} as start_offset,
 {_units("a.end_offset", "r.text")} as end_offset, {_span_units("spans")},
 {_span_units("cue_spans")}, {_span_units("source_spans")}, a.quote, a.prefix, a.suffix
 from anchors a join revisions r on r.corpus_id = a.corpus_id and r.id = a.revision_id
 where a.corpus_id = {{corpus}} and a.statement_id = {{row}}.id
 and a.revision_id = {{row}}.revision_id)"""
)

_EVIDENCE = """(select a.ordinal, a.kind,
 a.text as a_text, {a_start} as a_start_offset, {a_end} as a_end_offset,
 b.text as b_text, {b_start} as b_start_offset, {b_end} as b_end_offset
 from evidence a join evidence b on b.corpus_id = a.corpus_id
 and b.contradiction_id = a.contradiction_id and b.ordinal = a.ordinal and b.side = 'b'{texts}
 where a.corpus_id = {{corpus}} and a.contradiction_id = {{row}}.id and a.side = 'a')"""
_OFFSETS = {
    f"{side}_{end}": f"{side}.{end}_offset" for side in ("a", "b") for end in ("start", "end")
}
_TEXTS = "".join(
    f" join revisions {side}r on {side}r.corpus_id = {side}.corpus_id"
    f" and {side}r.id = {side}.revision_id"
    for side in ("a", "b")
)
_EVIDENCE_POINTS = Rows(_EVIDENCE.format(**_OFFSETS, texts=""))
_EVIDENCE_UTF16 = Rows(
    _EVIDENCE.format(
        **{name: _units(sql, f"{sql[0]}r.text") for name, sql in _OFFSETS.items()}, texts=_TEXTS
    )
)


def _unit() -> Any:
    return argument("unit", TextUnit, "In what offsets are counted.", default=TextUnit.CODE_POINT)


def anchor(description: str) -> Any:
    """Where a statement stands."""
    mapping = Choice(
        "unit", {"CODE_POINT": One(_ANCHOR), "UTF16": One(_ANCHOR_UTF16, OFFSETS_WEIGHT)}
    )
    return read(mapping, description, [_unit()])


def evidence(description: str) -> Any:
    """The words of a contradiction that clash."""
    points = Many(_EVIDENCE_POINTS, "{it}.ordinal", expected=2)
    utf16 = Many(_EVIDENCE_UTF16, "{it}.ordinal", expected=2, weight=4 * OFFSETS_WEIGHT)
    return read(Choice("unit", {"CODE_POINT": points, "UTF16": utf16}), description, [_unit()])


_SPANS = (
    "(select (e.span->>0)::int as start_offset, (e.span->>1)::int as end_offset, e.place"
    " from jsonb_array_elements({row}.%s) with ordinality e(span, place))"
)


def _spans(name: str, description: str) -> Any:
    return read(Many(Rows(_SPANS % name), "{it}.place", expected=1), description)


def _selector(columns: str, description: str) -> Any:
    selected = ", ".join(f"{{row}}.{name}" for name in columns.split())
    return read(One(Rows(f"(select {selected})")), description)


@strawberry.type(description="A half-open range `[start, end)` of the text.")
class Span:
    """A half-open range of the text."""

    start: int = column("start_offset", "The first code point, or UTF-16 unit if asked for.")
    end: int = column("end_offset", "The one just behind the last.")


@strawberry.type(description="A place by its words, as the W3C TextQuoteSelector has it.")
class TextQuote:
    """A place by its words."""

    exact: str = column("quote", "The words themselves, verbatim.")
    prefix: str = column("prefix", "The words just before.")
    suffix: str = column("suffix", "The words just behind.")


@strawberry.type(
    description="Where a statement stands in the current text of its article: positions as in the "
    "W3C TextPositionSelector, words as in the TextQuoteSelector."
)
class Anchor:
    """Where a statement stands."""

    start: int = column("start_offset", "Where the first span starts.")
    end: int = column("end_offset", "Where the last span ends.")
    spans: list[Span] = _spans("spans", "The exact spans of what was said, in order.")
    cue: list[Span] = _spans("cue_spans", "The reporting word; empty where there is none.")
    source: list[Span] = _spans("source_spans", "The mention of the speaker beside the cue.")
    quote: str = column("quote", "The words from start to end, verbatim.")
    prefix: str = column("prefix", "The words just before.")
    suffix: str = column("suffix", "The words just behind.")
    text_position: Span = _selector(
        "start_offset end_offset", "From start to end, as a W3C TextPositionSelector."
    )
    text_quote: TextQuote = _selector(
        "quote prefix suffix", "The words and their surroundings, as a W3C TextQuoteSelector."
    )


@strawberry.type(description="The words of one side of a contradiction that clash.")
class EvidenceSpan:
    """The words of one side that clash."""

    text: str = column("text", "The words, verbatim.")
    start: int = column("start_offset", "Where they start in the article's text.")
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
