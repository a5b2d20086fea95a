"""The second opinion: an analyst whose clashes a language model looks at as well.

It stands before the analyst, behind the same two methods, and is there only where it is configured.
A document waits for opinions no longer than the settings say; whatever fails, the detectors' own
judgement stands.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

from service.domain.article import Document, Versions
from service.domain.contradiction import Judgement
from service.ledger.codec import Analysed
from service.ledger.ledger import Analyses
from service.settings import OpinionSettings

if TYPE_CHECKING:
    from collections.abc import Mapping

_log = logging.getLogger(__name__)
AT_ONCE = 4
"""Questions that are under way at the same time."""


class Asking(Protocol):
    """Whoever answers the messages of a chat."""

    async def ask(self, messages: Sequence[Mapping[str, str]]) -> str:
        """The answer; any exception means that there is none."""


@asynccontextmanager
async def open_second_opinion(
    analyst: Analyses, settings: OpinionSettings | None
) -> AsyncIterator[Analyses]:
    """The analyst, advised as the settings say; itself where they say nothing."""
    if settings is None:
        yield analyst
        return
    import httpx

    from service.ledger.chat import ChatEndpoint

    async with httpx.AsyncClient() as client:
        endpoint = ChatEndpoint(settings, client, lambda: datetime.now(UTC).date())
        yield AdvisedAnalyst(analyst, endpoint, settings.model, settings.timeout)


@dataclass(frozen=True, slots=True)
class AdvisedAnalyst:
    """Analyses and judges as ``analyst`` does, and asks ``endpoint`` about what clashes."""

    analyst: Analyses
    endpoint: Asking
    model: str
    seconds: float

    async def versions(self) -> Versions:
        """Who analyses here."""
        return await self.analyst.versions()

    async def analyse(self, document: Document) -> Analysed:
        """The statements of a document, compared with each other."""
        analysed = await self.analyst.analyse(document)
        features = [record.json for record in analysed.features]
        pairs = [(i, j) for i, j, _ in analysed.judgements]
        judgements = await self._consult(features, pairs, [g for _, _, g in analysed.judgements])
        judged = tuple((i, j, g) for (i, j), g in zip(pairs, judgements, strict=True))
        return replace(analysed, judgements=judged)

    async def judge(
        self, features: Sequence[str], pairs: Sequence[tuple[int, int]]
    ) -> list[Judgement]:
        """The judgement on each pair of indexes into ``features``."""
        return await self._consult(features, pairs, await self.analyst.judge(features, pairs))

    async def _consult(
        self,
        features: Sequence[str],
        pairs: Sequence[tuple[int, int]],
        judgements: Sequence[Judgement],
    ) -> list[Judgement]:
        """The judgements, with what the model said of those that clash within the time."""
        from service.contradiction.opinion import is_open

        found = list(judgements)
        turns = asyncio.Semaphore(AT_ONCE)

        async def ask(at: int) -> None:
            async with turns:
                i, j = pairs[at]
                found[at] = await self._second(found[at], features[i], features[j])

        try:
            async with asyncio.timeout(self.seconds), asyncio.TaskGroup() as group:
                for at, judgement in enumerate(found):
                    if is_open(judgement):
                        group.create_task(ask(at))
        except TimeoutError:
            _log.warning("second opinions took longer than %g s; some are missing", self.seconds)
        return found

    async def _second(self, judgement: Judgement, one: str, other: str) -> Judgement:
        """The judgement in the light of the model's opinion, or as it is where there is none."""
        from service.contradiction.opinion import consider, read_opinion, write_question
        from service.contradiction.statements.features import Features

        try:
            a, b = Features.from_json(json.loads(one)), Features.from_json(json.loads(other))
            opinion = read_opinion(await self.endpoint.ask(write_question(a, b)), a, b)
            return consider(judgement, opinion, a, b, self.model)
        except Exception as error:
            # No failure of an adviser may cost a write. A library's error may quote the headers.
            own = type(error).__module__.startswith("service.")
            _log.warning("no second opinion: %s", error if own else type(error).__name__)
            return judgement
