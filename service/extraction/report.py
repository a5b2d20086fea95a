"""Statements as one JSON line per text: what ``claims extract`` writes."""

from __future__ import annotations

from collections.abc import Sequence

from service.domain.span import Span
from service.domain.statement import Statement


def statement_line(identifier: object, statements: Sequence[Statement]) -> dict[str, object]:
    """The statements of the text called ``identifier``, ready for JSON.

    Offsets are code points into the text as it was given. ``speaker``, ``role`` and ``cue`` may be
    None, ``source`` may be empty.
    """
    return {"id": identifier, "statements": [_statement(s) for s in statements]}


def _statement(statement: Statement) -> dict[str, object]:
    return {
        "speaker": statement.speaker.name if statement.speaker else None,
        "role": statement.role,
        "kind": statement.kind.value,
        "cue": _pair(statement.cue) if statement.cue else None,
        "source": [_pair(span) for span in statement.source],
        "content": [_pair(span) for span in statement.content],
        "text": statement.text,
    }


def _pair(span: Span) -> list[int]:
    return [span.start, span.end]
