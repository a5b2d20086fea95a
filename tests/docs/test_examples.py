"""What README shows is what the service answers, word for word."""

from __future__ import annotations

import json
import shlex
import subprocess
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from tests.docs.pages import fenced
from tests.running import CLAIMS, ROOT, environment, running

README = ROOT / "README.md"
SHELL = [block for block in fenced(README, "sh") if "curl" in block or "compare" in block]
ANSWERS = [json.loads(block) for block in fenced(README, "json")]
ROUNDING = 0.1
"""By how much a probability may differ from the one shown."""


@pytest.fixture(scope="module")
def client(module_dsn: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    """A client of a service with the seeds alone, as a newcomer has it."""
    with running(tmp_path_factory.mktemp("examples"), DATABASE_URL=module_dsn) as started:
        started.wait_until_ready()
        with httpx.Client(base_url=started.url, timeout=60) as opened:
            yield opened


def agree(shown: Any, given: Any) -> None:
    """Both are the same, but for the rounding of probabilities."""
    if isinstance(shown, dict):
        assert list(shown) == list(given)
        for name, value in shown.items():
            agree(value, given[name])
    elif isinstance(shown, list):
        assert len(shown) == len(given)
        for one, other in zip(shown, given, strict=True):
            agree(one, other)
    elif isinstance(shown, float):
        assert shown == pytest.approx(given, abs=ROUNDING)
    else:
        assert shown == given


def send(client: httpx.Client, block: str) -> httpx.Response:
    """The answer to a call of curl."""
    words = shlex.split(block.replace("\\\n", ""))
    url = urlsplit(next(word for word in words if word.startswith("http://")))
    path = url._replace(scheme="", netloc="").geturl()
    if "-d" not in words:
        return client.get(path)
    name, _, value = words[words.index("-H") + 1].partition(": ")
    return client.post(path, content=words[words.index("-d") + 1], headers={name: value})


def test_the_first_questions_have_the_answers_shown(client: httpx.Client) -> None:
    for block, shown in zip(SHELL[:2], ANSWERS[:2], strict=True):
        response = send(client, block)
        assert response.status_code == 200
        agree(shown, response.json())


def test_a_text_can_be_offered_as_shown(client: httpx.Client) -> None:
    response = send(client, SHELL[2])
    assert response.status_code in (200, 201)
    taken = response.json()
    assert {said["text"] for said in taken["statements"]} == {
        "40 people were rescued",
        "nobody was rescued",
    }
    assert len(taken["contradictions"]) == 1


def test_the_two_sentences_are_compared_as_shown() -> None:
    echo, pair = shlex.split(SHELL[3].partition("|")[0].replace("\\\n", ""))
    assert echo == "echo"
    run = subprocess.run(
        [CLAIMS, "compare"], input=pair.encode(), capture_output=True, env=environment(), check=True
    )
    agree(ANSWERS[2], json.loads(run.stdout))
