"""Numbers as news writes them: digits, words, dozens, scales.

One job: where in a row of tokens a number stands and what it is worth. Units, comparators and what
is counted are the business of ``quantities``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from service.domain.syntax import Token

ONES = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
SCALES = {
    "hundred": 1e2, "thousand": 1e3, "k": 1e3, "lakh": 1e5, "million": 1e6, "m": 1e6, "mn": 1e6,
    "crore": 1e7, "crores": 1e7, "billion": 1e9, "bn": 1e9, "b": 1e9, "trillion": 1e12,
    "tn": 1e12, "dozen": 12.0,
}  # fmt: skip
VAGUE = {
    "dozens": (24, 99), "scores": (40, 199), "hundreds": (200, 999), "thousands": (2000, 9999),
    "millions": (2e6, 9.99e8), "billions": (2e9, 9.99e11), "several": (3, 20),
    "couple": (2, 3), "handful": (2, 9), "few": (2, 10),
}  # fmt: skip
"""What a vague word covers. "Dozens" of dead are not five and not three hundred."""
DIGITS = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(k|m|mn|bn|tn|b)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Number:
    """A number in ``tokens[first:last]``, between ``low`` and ``high`` (equal where it is exact).

    ``exact`` is False for vague words; ``ulp`` is the worth of the last digit that was written.
    """

    first: int
    last: int
    low: float
    high: float
    ulp: float
    exact: bool = True


def read_number(tokens: Sequence[Token], at: int) -> Number | None:
    """The number that begins at token ``at``, or None."""
    return _vague(tokens, at) or _figure(tokens, at)


def _vague(tokens: Sequence[Token], at: int) -> Number | None:
    word = tokens[at].text.lower()
    if word == "tens" and text_at(tokens, at + 1) == "of":
        scale = SCALES.get(text_at(tokens, at + 2).rstrip("s"), 0)
        return Number(at, at + 3, 2e1 * scale, 9.99e1 * scale, scale, False) if scale else None
    if word not in VAGUE or (word == "couple" and text_at(tokens, at - 1) != "a"):
        return None
    low, high = VAGUE[word]
    scale = (
        SCALES.get(text_at(tokens, at + 2).rstrip("s"), 0) if text_at(tokens, at + 1) == "of" else 0
    )
    if scale and word in ("hundreds", "dozens", "thousands"):
        return Number(at, at + 3, low * scale, high * scale, scale, False)
    return Number(at, at + 1, low, high, 1, False)


def _figure(tokens: Sequence[Token], at: int) -> Number | None:
    digits, end = _digits(tokens[at].text), at + 1
    if digits is not None:
        value, ulp = digits
    else:
        worded = _words(tokens, at)
        if worded is None:
            return None
        value, end = worded
        ulp = 0.1 if value == 0.5 else 1.0
    while end < len(tokens) and (scale := SCALES.get(text_at(tokens, end))) is not None:
        if tokens[end].text in ("m", "b", "k") and tokens[end].text != tokens[end].text.lower():
            break
        value, ulp, end = value * scale, ulp * scale, end + 1
    return Number(at, end, value, value, ulp)


def _digits(text: str) -> tuple[float, float] | None:
    match = DIGITS.fullmatch(text)
    if match is None or len(text) > 24:
        return None
    whole, part, suffix = match.groups()
    scale = SCALES[suffix.lower()] if suffix else 1.0
    value = float(whole.replace(",", "") + (part or "")) * scale
    if part:
        return value, scale * 10.0 ** -(len(part) - 1)
    return value, scale * _last_digit(whole.replace(",", ""))


def _last_digit(digits: str) -> float:
    zeros = len(digits) - len(digits.rstrip("0"))
    return 10.0 ** min(zeros, 18) if digits.strip("0") else 1.0


def _words(tokens: Sequence[Token], at: int) -> tuple[float, int] | None:
    """The worth of number words from ``at`` on, and where they end."""
    first = text_at(tokens, at)
    if first in ("a", "an") and text_at(tokens, at + 1) in (
        "hundred",
        "thousand",
        "million",
        "dozen",
        "billion",
    ):
        return 1.0, at + 1
    if first == "half" and text_at(tokens, at + 1) in ("a", "an"):
        return (0.5, at + 2) if text_at(tokens, at + 2) in SCALES else None
    if first in ("hundred", "thousand", "dozen") and tokens[at].pos in ("NUM", "NOUN"):
        return 1.0, at
    total, end, seen = 0.0, at, False
    while end < len(tokens):
        word = text_at(tokens, end)
        parts = word.split("-")
        if all(p in ONES for p in parts):
            total += sum(ONES[p] for p in parts)
            seen, end = True, end + 1
        elif (word == "-" and seen and text_at(tokens, end + 1) in ONES and total >= 20) or (
            word == "and" and seen and total >= 100 and text_at(tokens, end + 1) in ONES
        ):
            end += 1
        elif word == "hundred" and seen:
            total, end = total * 100, end + 1
        else:
            break
    return (total, end) if seen else None


def text_at(tokens: Sequence[Token], at: int) -> str:
    """The word at ``at`` in lower case, or nothing beyond the ends."""
    return tokens[at].text.lower() if 0 <= at < len(tokens) else ""
