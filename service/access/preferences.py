"""What a header such as ``Accept`` or ``Accept-Encoding`` asks for, and how much."""

from __future__ import annotations


def read_preferences(header: str) -> dict[str, float]:
    """The names of the list, in lower case, each with its quality from 0 to 1.

    That is 1 where none is given, and 0 where what is given is no number.
    """
    return dict(_read(part) for part in header.split(",") if part.strip())


def _read(part: str) -> tuple[str, float]:
    name, *parameters = (piece.strip().lower() for piece in part.split(";"))
    given = (parameter[2:] for parameter in parameters if parameter.startswith("q="))
    return name, _quality(next(given, "1"))


def _quality(text: str) -> float:
    try:
        return min(max(0.0, float(text)), 1.0)
    except ValueError:
        return 0.0
