"""What an article says and where it contradicts itself; and the same for two sentences.

The composition of extraction and contradiction, without a database: the child process runs it, the
command line runs it, and it is a pure function of the texts. The extractor comes in as an
argument, so that importing this module loads no language model.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from service.contradiction import (
    Context,
    Features,
    describe,
    gather_voices,
    judge,
    judge_article,
    read_topics,
)
from service.contradiction.statements.headlines import settle_case
from service.domain.article import Document
from service.domain.contradiction import Judgement, Reason, Verdict
from service.domain.span import Span
from service.domain.statement import Statement, StatementKind
from service.domain.syntax import Sentence

PRONOUNS = {"he", "she", "they", "it", "i", "we"}
"""Who speaks by one of these in a sentence that stands alone is not known."""


class Extracting(Protocol):
    """What is needed of an extractor."""

    def extract(self, text: str, published_on: date | None = None) -> tuple[Statement, ...]:
        """The statements of a text, sorted by position."""
        ...

    def parse(self, text: str) -> tuple[Sentence, ...]:
        """The parsed sentences of a text."""
        ...


@dataclass(frozen=True, slots=True)
class Analysis:
    """The statements of an article, their features in the same order, and the judgement on every
    pair of them, as indices ``(i, j)`` with ``i < j``."""

    statements: tuple[Statement, ...]
    features: tuple[Features, ...]
    judgements: tuple[tuple[int, int, Judgement], ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """The verdict on two reported sentences, with the clashing words of each."""

    judgement: Judgement
    evidence_a: str | None
    evidence_b: str | None

    def to_json(self) -> dict[str, str | float | None]:
        """The JSON value that ``claims compare`` writes."""
        judgement = self.judgement
        return {
            "verdict": judgement.verdict.value,
            "kind": judgement.kind.value if judgement.kind else None,
            "reason": judgement.reason.value if judgement.reason else None,
            "confidence": judgement.confidence,
            "evidence_a": self.evidence_a,
            "evidence_b": self.evidence_b,
            "explanation": judgement.explanation,
        }


def analyse(extractor: Extracting, document: Document) -> Analysis:
    """The statements of a document, compared with each other."""
    statements, features = describe_all(extractor, document)
    return Analysis(statements, features, judge_article(features))


def describe_all(
    extractor: Extracting, document: Document
) -> tuple[tuple[Statement, ...], tuple[Features, ...]]:
    """The statements of a document, and their features in the same order."""
    statements = extractor.extract(document.text, document.published_on)
    context = Context(
        document.text,
        document.published_on,
        document.place,
        gather_voices(statements),
        topics=read_topics(document.text),
    )
    return statements, tuple(describe(statement, context) for statement in statements)


def compare(extractor: Extracting, a: str, b: str) -> Comparison:
    """Whether two reported sentences contradict each other; they are taken to speak of one time
    and place unless they say otherwise."""
    first, second = describe_sentence(extractor, a), describe_sentence(extractor, b)
    if first is None or second is None:
        nothing = "At least one of the sentences says nothing."
        return Comparison(
            Judgement(Verdict.COMPATIBLE, None, Reason.NO_ASSERTION, 1.0, (), nothing, True),
            None,
            None,
        )
    judgement = judge(first, second)
    if not judgement.clashes:
        return Comparison(judgement, None, None)
    clash = judgement.clashes[0]
    return Comparison(judgement, clash.a.of(a), clash.b.of(b))


def describe_sentence(extractor: Extracting, text: str) -> Features | None:
    """The features of a sentence that stands alone; None where there is no word in it."""
    statement = read_statement(extractor, settle_case(text))
    return describe(statement, Context(text, bare=True)) if statement is not None else None


def read_statement(extractor: Extracting, text: str) -> Statement | None:
    """The statement that a sentence reports, or the whole of it where nobody is quoted."""
    reported = [s for s in extractor.extract(text) if _is_main(s, text)]
    if reported:
        longest = max(reported, key=lambda s: sum(span.end - span.start for span in s.content))
        nameless = any(span.of(text).lower() in PRONOUNS for span in longest.source)
        return replace(longest, speaker=None) if nameless else longest
    sentences = extractor.parse(text)
    tokens = [token for sentence in sentences for token in sentence.tokens]
    if not tokens:
        return None
    whole = Span(tokens[0].start, max(t.end for t in tokens))
    return Statement(
        StatementKind.INDIRECT, (whole,), whole.of(text), None, (), None,
        asserts=not text.rstrip().endswith("?"), sentences=sentences,
    )  # fmt: skip


def _is_main(statement: Statement, text: str) -> bool:
    """Whether a statement is what its sentence is about: a clause, not the object of a verb."""
    length = sum(span.end - span.start for span in statement.content)
    if statement.speaker is None or length * 4 < len(text.strip()):
        return False
    return any(
        token.pos in ("VERB", "AUX")
        and any(s.start <= token.start and token.end <= s.end for s in statement.content)
        for sentence in statement.sentences
        for token in sentence.tokens
    )
