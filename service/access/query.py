"""The query of an address, read strictly.

Two values where one is expected, or bytes that are no text, have no right reading: to take the last
value, or to put U+FFFD for the bytes, would answer another question than the one asked.
"""

from __future__ import annotations

from urllib.parse import parse_qsl

from service.errors import InvalidRequest, cite


def read_parameters(query: bytes) -> dict[str, str]:
    """The parameters of a query by their names.

    Raises:
        InvalidRequest: when one is not UTF-8, percent-encoded, or is given twice.
    """
    try:
        pairs = parse_qsl(query.decode("ascii"), keep_blank_values=True, errors="strict")
    except UnicodeDecodeError:
        raise InvalidRequest(
            "The query of the address must be UTF-8, percent-encoded: é reads %C3%A9."
        ) from None
    parameters: dict[str, str] = {}
    for name, value in pairs:
        if name in parameters:
            raise InvalidRequest(f"The parameter {cite(name)} is given twice; give it once.")
        parameters[name] = value
    return parameters
