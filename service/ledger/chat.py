"""A language model behind an OpenAI-compatible endpoint, as one question and its answer.

It may be down, slow or broken. Every way in which it fails is ``NoAnswer``, whose message names
neither the key nor what was sent.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date

import httpx

from service.settings import OpinionSettings

TRIES = 3
BACKOFF_SECONDS = 0.5
"""Before the second try; twice that before the third. A server may ask for longer."""
PASSING = {408, 429, 500, 502, 503, 504}
"""Answers after which another try may help."""
LONGEST_BODY = 64 * 1024
MOST_TOKENS = 400


class NoAnswer(Exception):
    """The model gave no answer."""


class _Passing(NoAnswer):
    """It gave none this time, and may the next, after ``seconds``."""

    def __init__(self, message: str, seconds: float = 0.0) -> None:
        super().__init__(message)
        self.seconds = seconds


class ChatEndpoint:
    """Asks the model that the settings name, as many times a day as they allow.

    The client is the caller's to close; redirects are never followed, so that the key goes nowhere
    else. Every request counts, also one that is tried again.
    """

    def __init__(
        self, settings: OpinionSettings, client: httpx.AsyncClient, today: Callable[[], date]
    ) -> None:
        self._settings = settings
        self._client = client
        self._today = today
        self._day = today()
        self._left = settings.budget

    async def ask(self, messages: Sequence[Mapping[str, str]]) -> str:
        """The model's answer to the messages of a chat.

        Raises:
            NoAnswer: when it cannot be had, or today's budget is spent.
        """
        for turn in range(1, TRIES + 1):
            self._spend()
            try:
                return _read_answer(await self._post(messages))
            except _Passing as error:
                if turn == TRIES or error.seconds > self._settings.timeout:
                    raise
                await asyncio.sleep(max(error.seconds, BACKOFF_SECONDS * 2 ** (turn - 1)))
        raise NoAnswer  # pragma: no cover - the last turn has raised

    def _spend(self) -> None:
        if (today := self._today()) != self._day:
            self._day, self._left = today, self._settings.budget
        if self._left <= 0:
            raise NoAnswer("today's budget is spent")
        self._left -= 1

    async def _post(self, messages: Sequence[Mapping[str, str]]) -> bytes:
        settings = self._settings
        headers = {"authorization": f"Bearer {settings.key}"} if settings.key else {}
        request = {
            "model": settings.model,
            "messages": list(messages),
            "temperature": 0,
            "max_tokens": MOST_TOKENS,
            "response_format": {"type": "json_object"},
        }
        body = bytearray()
        try:
            async with self._client.stream(
                "POST",
                f"{settings.url}/chat/completions",
                json=request,
                headers=headers,
                timeout=settings.timeout,
                follow_redirects=False,
            ) as response:
                _check_status(response)
                async for chunk in response.aiter_bytes():
                    body += chunk
                    if len(body) > LONGEST_BODY:
                        raise NoAnswer("the answer is too long")
        except httpx.HTTPError as error:
            raise _Passing(type(error).__name__) from None
        return bytes(body)


def _check_status(response: httpx.Response) -> None:
    if response.status_code in PASSING:
        after = response.headers.get("retry-after", "")
        seconds = float(after) if after.isascii() and after.isdigit() else 0.0
        raise _Passing(f"status {response.status_code}", seconds)
    if response.status_code != 200:
        raise NoAnswer(f"status {response.status_code}")


def _read_answer(body: bytes) -> str:
    try:
        answer = json.loads(body)["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError, RecursionError):
        raise NoAnswer("the answer is no chat completion") from None
    if not isinstance(answer, str):
        raise NoAnswer("the answer is no chat completion")
    return answer
