"""Which corpus a command was told to take, and which articles of it."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from service.domain.identity import DEFAULT_CORPUS, NodeType, parse_public_id


class UnusableChoice(Exception):
    """What was asked for cannot be done; the message says why."""


@dataclass(frozen=True, slots=True)
class CorpusChoice:
    """The corpus that documents go into, and whether it is made if it is not there."""

    name: str = DEFAULT_CORPUS
    create: bool = True


@dataclass(frozen=True, slots=True)
class Choice:
    """Of all articles, or of ``among`` alone: those that were last analysed ``before`` a moment, or
    by another version where there is none; of one corpus, or of all of them."""

    among: tuple[UUID, ...] | None = None
    before: datetime | None = None
    corpus: str | None = None

    @property
    def continuation(self) -> str:
        """The arguments by which what is left of the choice can be chosen again."""
        moment = self.before.isoformat().replace("+00:00", "Z") if self.before else ""
        corpus = ["--corpus", self.corpus] if self.corpus else []
        return shlex.join(["--before", moment, *corpus])


def read_corpus(name: str, create: bool) -> CorpusChoice:
    """The corpus that documents go into; the default one is made unasked.

    Raises:
        UnusableChoice: when it is to be made, and no corpus can have the name.
    """
    if create and not (name.isprintable() and name == name.strip() and 0 < len(name) <= 100):
        raise UnusableChoice(
            f"{name!r} is no name of a corpus, which has 100 printable characters at most"
        )
    return CorpusChoice(name, create or name == DEFAULT_CORPUS)


def read_choice(
    articles: Sequence[str],
    everything: bool,
    before: str | None,
    now: datetime,
    corpus: str | None = None,
) -> Choice:
    """The choice that the arguments make: public ids, everything, or what is older than a moment.

    Raises:
        UnusableChoice: when they do not go together, or one cannot be read.
    """
    if bool(articles) + everything + (before is not None) > 1:
        raise UnusableChoice("give article ids, --all or --before, and only one of them")
    if before is not None:
        return Choice(before=_moment(before), corpus=corpus)
    if everything:
        return Choice(before=now, corpus=corpus)
    if articles:
        return Choice(tuple(map(_article, articles)), now, corpus)
    return Choice(corpus=corpus)


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
