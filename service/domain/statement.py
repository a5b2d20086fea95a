"""Statements: what one speaker is reported to have said in one place of an article."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from service.domain.span import Span
from service.domain.speaker import Speaker
from service.domain.syntax import Sentence


class StatementKind(StrEnum):
    """How the words are reported: quoted, paraphrased, or both in one clause."""

    DIRECT = "DIRECT"
    INDIRECT = "INDIRECT"
    MIXED = "MIXED"


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement as the extractor found it; all offsets are code points into the text.

    ``content`` are the exact spans of what was said, without outer quotation marks and a leading
    "that"; ``text`` is those words, spans joined by one space. ``cue`` is the reporting word
    ("claimed"), ``source`` the mention beside it (a pronoun included), ``speaker`` whom it
    resolves to, or None where the extractor abstains. ``role`` is what the article says the speaker
    is. ``relayer`` is who passed the words on ("according to a website, Kousari said").
    ``asserts`` is False where nothing is claimed: a topic ("clarified the nature of ..."), a
    question, an anaphor ("echoed this sentiment"). ``denied`` is True when the cue denies the
    content ("denied that"). ``said_on`` is the day the text gives, where it gives one.
    ``sentence`` is where the sentences stand that hold it all, from the first to the last;
    ``sentences`` are their parses.
    """

    kind: StatementKind
    content: tuple[Span, ...]
    text: str
    cue: Span | None
    source: tuple[Span, ...]
    speaker: Speaker | None
    role: str | None = None
    relayer: str | None = None
    asserts: bool = True
    denied: bool = False
    said_on: date | None = None
    sentence: Span | None = None
    sentences: tuple[Sentence, ...] = ()
