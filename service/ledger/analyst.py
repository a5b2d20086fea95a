"""The language model's child process, as the process that serves sees it.

One request is worked on at a time, the others queue. A child that dies or takes too long is
replaced; the request that it was working on fails in words, and the others go on.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import struct
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from service.domain.article import Document, Versions
from service.domain.contradiction import Judgement
from service.errors import InvalidDocument, Unavailable
from service.ledger.codec import (
    Analysed,
    analysed_from_json,
    document_to_json,
    judgement_from_json,
)

_log = logging.getLogger(__name__)
_HEAD = struct.Struct("!I")
_START_SECONDS = 120.0
_LEAST_SECONDS = 60.0
_BYTES_A_SECOND = 5_000
_STOP_SECONDS = 2.0
_ROOT = Path(__file__).resolve().parents[2]


class Analyst:
    """Analyses documents and judges pairs in a child process that has loaded ``pipeline``.

    The child starts with the first request. Leave the context to end it. A request may take
    ``least_seconds``, and more the longer it is.
    """

    def __init__(self, pipeline: str, least_seconds: float = _LEAST_SECONDS) -> None:
        self._pipeline = pipeline
        self._least_seconds = least_seconds
        self._turn = asyncio.Lock()
        self._child: Process | None = None
        self._stderr: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._end()

    async def warm(self) -> None:
        """Start the child and wait until it has loaded the model.

        Raises:
            Unavailable: when it cannot.
        """
        async with self._turn:
            await self._ready()

    async def versions(self) -> Versions:
        """Who analyses here.

        Raises:
            Unavailable: when the child cannot be started.
        """
        return Versions(**await self._ask(b'{"do": "ready"}'))

    async def analyse(self, document: Document) -> Analysed:
        """Extract the statements of a document and compare them with each other.

        Raises:
            InvalidDocument: when its text cannot be analysed, or not in reasonable time.
            Unavailable: when the child cannot be started.
        """
        request = json.dumps({"do": "analyse", "document": document_to_json(document)}).encode()
        # The answer on a megabyte of quotations takes seconds to read; others are to be served.
        return await asyncio.to_thread(analysed_from_json, await self._ask(request))

    async def judge(
        self, features: Sequence[str], pairs: Sequence[tuple[int, int]]
    ) -> list[Judgement]:
        """The judgement on each pair of indexes into ``features``, which are JSON texts.

        Raises:
            InvalidDocument: when the comparison fails.
            Unavailable: when the child cannot be started.
        """
        request = f'{{"do": "judge", "features": [{",".join(features)}], "pairs": '
        answer = await self._ask((request + json.dumps(pairs) + "}").encode())
        return [judgement_from_json(fields) for fields in answer["judgements"]]

    async def _ask(self, request: bytes) -> Any:
        async with self._turn:
            child = await self._ready()
            patience = self._least_seconds + len(request) / _BYTES_A_SECOND
            try:
                answer = await asyncio.wait_for(_exchange(child, request), patience)
            except TimeoutError:
                await self._end()
                raise InvalidDocument(
                    f"The text could not be analysed within {patience:.0f} seconds."
                ) from None
            except (asyncio.IncompleteReadError, ConnectionError):
                await self._end()
                _log.error("the analyst's child died while it was working")
                raise InvalidDocument("The analysis of this text failed.") from None
            except BaseException:
                # A cancelled request leaves half an answer in the pipe.
                await self._end()
                raise
        if "error" in answer:
            _log.error("the analysis failed: %s", answer["error"])
            raise InvalidDocument("The analysis of this text failed.")
        return answer["answer"]

    async def _ready(self) -> Process:
        if self._child is not None and self._child.returncode is None:
            return self._child
        await self._end()
        environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join(filter(None, (str(_ROOT), os.getenv("PYTHONPATH")))),
            "OMP_NUM_THREADS": "1",
        }
        self._child = child = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "service.ledger.worker", self._pipeline),
            stdin=PIPE,
            stdout=PIPE,
            stderr=PIPE,
            env=environment,
            start_new_session=True,
        )
        assert child.stderr  # noqa: S101 - for the type checker
        self._stderr = asyncio.create_task(_log_lines(child.stderr))
        try:
            await asyncio.wait_for(_exchange(child, b'{"do": "ready"}'), _START_SECONDS)
        except (TimeoutError, asyncio.IncompleteReadError, ConnectionError):
            await self._end()
            raise Unavailable(
                f"The language model {self._pipeline} cannot be loaded; the log says why."
            ) from None
        except BaseException:
            await self._end()
            raise
        return child

    async def _end(self) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        assert child.stdin  # noqa: S101 - for the type checker
        child.stdin.close()
        with suppress(ProcessLookupError):
            child.kill()
        await child.wait()
        if self._stderr:
            with suppress(asyncio.CancelledError, TimeoutError):
                await asyncio.wait_for(self._stderr, _STOP_SECONDS)


async def _exchange(child: Process, request: bytes) -> Any:
    assert child.stdin  # noqa: S101 - for the type checker
    assert child.stdout  # noqa: S101 - for the type checker
    child.stdin.write(_HEAD.pack(len(request)) + request)
    await child.stdin.drain()
    (length,) = _HEAD.unpack(await child.stdout.readexactly(_HEAD.size))
    return json.loads(await child.stdout.readexactly(length))


async def _log_lines(stream: asyncio.StreamReader) -> None:
    while chunk := await stream.read(1 << 16):
        for line in chunk.decode(errors="replace").splitlines():
            _log.warning("analyst: %s", line)
