"""What of an article's text stands around a statement, and what of it a search matches."""

from __future__ import annotations

from typing import Any

import strawberry

from schema.fields import argument, column, expression, read
from service.reads.mapping import Many, Rows

CONTEXT = 600
"""How many code points of a statement's paragraph are shown on either side of it, at most."""

CONTEXT_WEIGHT = 50
"""What words around a statement cost, in points: they are looked for in the whole text."""

_PARAGRAPH = rf"""regexp_replace(substr(r.text, greatest(a.start_offset - {CONTEXT}, 0) + 1,
 least(a.start_offset, {CONTEXT})), '^.*\n', '')
 || substr(r.text, a.start_offset + 1, a.end_offset - a.start_offset)
 || regexp_replace(substr(r.text, a.end_offset + 1, {CONTEXT}), '\n.*$', '')"""
# What was stored before sentences were has the paragraph.
_SENTENCE = f"""case when a.sentence_start is null then {_PARAGRAPH}
 else substr(r.text, a.sentence_start + 1, a.sentence_end - a.sentence_start) end"""

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


def _around(sql: str, description: str) -> Any:
    """A part of the text ``r`` around the anchor ``a``."""
    found = (
        f"(select {sql} from anchors a"
        " join revisions r on r.corpus_id = a.corpus_id and r.id = a.revision_id"
        " where a.corpus_id = {corpus} and a.statement_id = {row}.id"
        " and a.revision_id = {row}.revision_id)"
    )
    return expression(found, description, CONTEXT_WEIGHT)


def sentence(description: str) -> Any:
    """The sentences that hold a statement."""
    return _around(_SENTENCE, description)


def context(description: str) -> Any:
    """The paragraph in which a statement stands."""
    return _around(_PARAGRAPH, description)


def snippet(description: str) -> Any:
    """The words of a statement around the matches of a search."""
    mapping = Many(Rows(_SNIPPET), "{it}.place", expected=3, weight=SNIPPET_WEIGHT, search="search")
    search = argument("search", str, "The same as the list's `search`.", required=True)
    return read(mapping, description, [search])


@strawberry.type(description="A part of a snippet, which a search matches or does not.")
class SnippetPart:
    """A part of a snippet."""

    text: str = column("text", "The words. They are plain text: escape them before showing.")
    match: bool = column("match", "Whether the search matches them.")
