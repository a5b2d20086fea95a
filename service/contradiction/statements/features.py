"""Features: all that judging needs to know of a statement, free of the article and of the parser.

They are made once per statement, when an article comes in (``describing``), stored as JSON and
judged against those of other articles for years. They hold no more of the text than the sentences
of the statement, so that evidence can be quoted.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from service.contradiction.clauses.frames import Frame
from service.contradiction.figures.measures import Quantity
from service.contradiction.statements.disputes import Dispute
from service.contradiction.statements.rows import (
    read_dispute,
    read_frame,
    read_quantity,
    write_dispute,
    write_frame,
    write_quantity,
)

FORM = 5
"""The version of the JSON form; to be raised with every change of a field."""


@dataclass(frozen=True, slots=True)
class Features:
    """What is compared.

    ``text`` are the statement's sentences and ``start`` where they begin in the article; all spans
    are code points into the article. ``names`` are the name words in the content, ``speaker`` those
    of the speaker, ``members`` those of a group's members, ``side`` the nations and ``body``
    the words for the body for which the speaker speaks, ``label`` how to call the speaker in an
    explanation, ``title`` what the article says he is, in its words. ``cue`` is the lemma of the
    reporting word, "" where there is none; ``denied`` is True where it denies the content,
    ``asserts`` False where nothing is claimed, ``direct`` True where words are quoted, ``bare``
    where the sentence belongs to no article. ``entities`` are the names by which statements of
    other articles are found. ``day`` is when it was said, ISO, ``saying`` the times that the
    sentence gives for it; ``place`` and ``topics`` are those of the article. ``before`` is the
    sentence before the statement.
    """

    start: int
    text: str
    content: tuple[tuple[int, int], ...]
    label: str
    title: str
    speaker: frozenset[str]
    members: frozenset[str]
    side: frozenset[str]
    body: frozenset[str]
    role: frozenset[str]
    cue: str
    cue_span: tuple[int, int] | None
    denied: bool
    asserts: bool
    direct: bool
    bare: bool
    day: str | None
    place: str | None
    frames: tuple[Frame, ...]
    quantities: tuple[Quantity, ...]
    disputes: tuple[Dispute, ...]
    words: frozenset[str]
    names: frozenset[str]
    entities: tuple[str, ...]
    saying: frozenset[str]
    topics: frozenset[str]
    before: str

    def to_json(self) -> dict[str, Any]:
        """A compact JSON value from which ``from_json`` makes the same features."""
        row = [
            self.start, self.text, [list(span) for span in self.content], self.label, self.title,
            sorted(self.speaker), sorted(self.members), sorted(self.side), sorted(self.body),
            sorted(self.role), self.cue, self.cue_span, self.denied, self.asserts, self.direct,
            self.bare, self.day, self.place, [write_frame(frame) for frame in self.frames],
            [write_quantity(quantity) for quantity in self.quantities],
            [write_dispute(dispute) for dispute in self.disputes], sorted(self.words),
            sorted(self.names), list(self.entities), sorted(self.saying), sorted(self.topics),
            self.before,
        ]  # fmt: skip
        return {"form": FORM, "row": row}

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> Features:
        """The features that ``to_json`` wrote.

        Raises:
            ValueError: when another version wrote them.
        """
        if value.get("form") != FORM:
            raise ValueError("these features were written by another version")
        (
            start, text, content, label, title, speaker, members, side, body, role, cue, cue_span,
            denied, asserts, direct, bare, day, place, frames, quantities, disputes, words, names,
            entities, saying, topics, before,
        ) = value["row"]  # fmt: skip
        return cls(
            start, text, tuple([(first, last) for first, last in content]), label, title,
            frozenset(speaker), frozenset(members), frozenset(side), frozenset(body),
            frozenset(role), cue, tuple(cue_span) if cue_span else None, denied, asserts, direct,
            bare, day, place, tuple(map(read_frame, frames)), tuple(map(read_quantity, quantities)),
            tuple(map(read_dispute, disputes)), frozenset(words), frozenset(names),
            tuple(entities), frozenset(saying), frozenset(topics), before,
        )  # fmt: skip

    def quote(self, span: tuple[int, int]) -> str:
        """The words of a span of the article."""
        return self.text[max(0, span[0] - self.start) : max(0, span[1] - self.start)]

    def quote_content(self) -> str:
        """All that is said, with a blank between what stands apart in the article."""
        return " ".join(self.quote(span) for span in self.content)
