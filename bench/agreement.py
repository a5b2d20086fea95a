"""Whether servers say the same: a peer that answers something else is no peer.

Answers are brought to one form: ids are the rows' UUIDs, cursors are gone (each server's are its
own), lists are lists whatever they are wrapped in, moments are compared as moments.
"""

from __future__ import annotations

import json
import re
from datetime import datetime
from typing import Any

_OWN_ID = re.compile(r"(?:article|statement|speaker|contradiction)_([0-9a-f]{32})")
_ROW_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d")


class Disagreement(Exception):
    """Two servers gave different answers; the message has where."""


def check_agreement(name: str, expected: bytes, given: bytes) -> None:
    """Compare a peer's answer with the service's.

    Raises:
        Disagreement: at the first difference.
    """
    difference = _differ(_normal(_data(expected)), _normal(_data(given)), "data")
    if difference:
        raise Disagreement(f"{name}: {difference}")


def _data(body: bytes) -> Any:
    return json.loads(body)["data"]


def _normal(value: Any) -> Any:
    if isinstance(value, list):
        return [_normal(part) for part in value]
    if isinstance(value, dict):
        return _normal_object(value)
    return _normal_text(value) if isinstance(value, str) else value


def _normal_object(value: dict[str, Any]) -> Any:
    fields = {k: _normal(v) for k, v in value.items() if k not in {"cursor", "endCursor"}}
    if len(fields) == 1 and (wrapped := fields.keys() & {"nodes", "edges", "alias"}):
        return fields[wrapped.pop()]
    if isinstance(revision := fields.pop("revision", None), dict):
        fields |= revision
    for side in ("a", "b"):
        if f"{side}Text" in fields:
            fields[side] = {"text": fields.pop(f"{side}Text"), "statement": fields[side]}
    return fields


def _normal_text(text: str) -> Any:
    if own := _OWN_ID.fullmatch(text):
        return own[1]
    if _ROW_ID.fullmatch(text):
        return text.replace("-", "")
    if _MOMENT.match(text):
        return datetime.fromisoformat(text)
    return text


def _differ(expected: Any, given: Any, path: str) -> str | None:
    if isinstance(expected, dict) and isinstance(given, dict):
        if expected.keys() != given.keys():
            return f"{path} has {sorted(given)}, not {sorted(expected)}"
        parts = [(f"{path}.{key}", expected[key], given[key]) for key in expected]
    elif isinstance(expected, list) and isinstance(given, list):
        if len(expected) != len(given):
            return f"{path} has {len(given)} items, not {len(expected)}"
        parts = [(f"{path}.{n}", *pair) for n, pair in enumerate(zip(expected, given, strict=True))]
    else:
        return None if expected == given else f"{path} is {given!r}, not {expected!r}"
    return next((found for where, a, b in parts if (found := _differ(a, b, where))), None)
