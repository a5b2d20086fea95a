"""Which articles ``claims reanalyse`` was told to analyse again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from service.domain.identity import NodeType, parse_public_id


class UnusableChoice(Exception):
    """What was asked for cannot be done; the message says why."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Of all articles, or of ``among`` alone: those that were last analysed ``before`` a moment, or
    by another version where there is none."""

    among: tuple[UUID, ...] | None = None
    before: datetime | None = None

    @property
    def moment(self) -> str:
        """``before`` as it can be given again."""
        return self.before.isoformat().replace("+00:00", "Z") if self.before else ""


def read_choice(
    articles: Sequence[str], everything: bool, before: str | None, now: datetime
) -> Choice:
    """The choice that the arguments make: public ids, everything, or what is older than a moment.

    Raises:
        UnusableChoice: when they do not go together, or one cannot be read.
    """
    if bool(articles) + everything + (before is not None) > 1:
        raise UnusableChoice("give article ids, --all or --before, and only one of them")
    if before is not None:
        return Choice(before=_moment(before))
    if everything:
        return Choice(before=now)
    return Choice(tuple(map(_article, articles)), now) if articles else Choice()


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError):
        raise UnusableChoice(f"{text!r} is no moment; 2026-01-31T12:00:00Z is one") from None


def _article(text: str) -> UUID:
    parsed = parse_public_id(text)
    if parsed is None or parsed[0] is not NodeType.ARTICLE:
        raise UnusableChoice(
            f"{text!r} is no article's id, which is article_ and 32 hexadecimal digits"
        )
    return parsed[1]
