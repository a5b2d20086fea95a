"""JSON that callers send, read strictly: one value under each name, and nothing but JSON."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any, NoReturn

from service.errors import InvalidRequest, cite


def read_json(text: bytes, what: str) -> Any:
    """The value of a JSON text, which ``what`` names in messages.

    Raises:
        InvalidRequest: when it is not JSON in UTF-8, or an object in it has a name twice.
    """
    try:
        return _DECODER.decode(text.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise InvalidRequest(f"{what} is not UTF-8 at byte {error.start}.") from None
    except json.JSONDecodeError as error:
        raise InvalidRequest(
            f"{what} is not JSON: line {error.lineno}, column {error.colno}.",
            line=error.lineno,
            column=error.colno,
        ) from None
    except (ValueError, RecursionError):
        raise InvalidRequest(f"{what} is not JSON that can be read here.") from None


def _read_object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        ((twice, _),) = Counter(name for name, _ in pairs).most_common(1)
        raise InvalidRequest(f"{cite(twice)} is given twice in one object; give it once.")
    return found


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")


_DECODER = json.JSONDecoder(parse_constant=_refuse, object_pairs_hook=_read_object)
