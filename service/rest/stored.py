"""The stored operations: GraphQL documents of ours that answer REST's reads.

Both doors share one engine this way, and with it plans, limits and speed. The fragments stand in
one file; a document gets those that it uses.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).with_name("operations")
_SPREAD = re.compile(r"\.\.\.\s*(\w+)")
_FRAGMENT = re.compile(r"^fragment (\w+) on .*?(?=^fragment |\Z)", re.MULTILINE | re.DOTALL)


@cache
def stored_operation(name: str) -> str:
    """The whole document of the operation kept as ``operations/<name>.graphql``."""
    operation = (_FOLDER / f"{name}.graphql").read_text()
    fragments = _fragments()
    needed: dict[str, str] = {}
    queue = _SPREAD.findall(operation)
    while queue:
        fragment = queue.pop(0)
        if fragment not in needed:
            needed[fragment] = fragments[fragment]
            queue += _SPREAD.findall(fragments[fragment])
    return "\n".join([operation.strip(), *needed.values()])


def nested_page(value: bytes) -> bytes:
    """What the only field of a JSON object holds.

    A list below a resource is asked for as ``article(id:) { page: statements { ... } }``; the
    page is cut out of the object's bytes, so that they are still never parsed.
    """
    return value[value.index(b":") + 1 : value.rindex(b"}")]


@cache
def _fragments() -> dict[str, str]:
    text = (_FOLDER / "fragments.graphql").read_text()
    return {match[1]: match[0].strip() for match in _FRAGMENT.finditer(text)}
