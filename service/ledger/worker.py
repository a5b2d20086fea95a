"""The child process that holds the language model: `python -m service.ledger.worker PIPELINE`.

Requests come on standard input and answers go to standard output, each a length of four bytes and
that much JSON. Whatever else is printed goes to standard error, which the parent logs. It ends
when its input does, and with its parent, however that dies.
"""

from __future__ import annotations

import ctypes
import json
import os
import resource
import signal
import struct
import sys
from collections.abc import Callable
from typing import Any, BinaryIO

from service.contradiction import DETECTOR, Features, judge_across
from service.extraction import EXTRACTOR
from service.extraction.extractor import Extractor
from service.ledger.analysis import analyse
from service.ledger.codec import (
    JsonObject,
    document_from_json,
    judgement_to_json,
    statement_to_json,
)

_HEAD = struct.Struct("!I")
_ADDRESS_SPACE = 8 << 30
_PR_SET_PDEATHSIG = 1
_VERSIONS: JsonObject = {"extractor": EXTRACTOR, "detector": DETECTOR}


def main() -> None:
    """Answer requests until there are no more."""
    _settle()
    requests, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    extractor = Extractor(sys.argv[1])
    handlers: dict[str, Callable[[JsonObject], JsonObject]] = {
        "ready": lambda _: _VERSIONS,
        "analyse": lambda request: _analyse(extractor, request),
        "judge": _judge,
    }
    while (request := _read(requests)) is not None:
        try:
            answer: JsonObject = {"answer": handlers[request["do"]](request)}
        except Exception as error:
            sys.excepthook(type(error), error, error.__traceback__)
            answer = {"error": f"{type(error).__name__}: {error}"}
        body = json.dumps(answer).encode()
        answers.write(_HEAD.pack(len(body)) + body)
        answers.flush()


def _settle() -> None:
    """Be a modest child: end with the parent, let those who serve go first, eat no machine."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        _, most = resource.getrlimit(resource.RLIMIT_AS)
        own = _ADDRESS_SPACE if most == resource.RLIM_INFINITY else min(_ADDRESS_SPACE, most)
        resource.setrlimit(resource.RLIMIT_AS, (own, most))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.nice(5)


def _read(stream: BinaryIO) -> Any:
    head = stream.read(_HEAD.size)
    if len(head) < _HEAD.size:
        return None
    (length,) = _HEAD.unpack(head)
    body = stream.read(length)
    return json.loads(body) if len(body) == length else None


def _analyse(extractor: Extractor, request: JsonObject) -> JsonObject:
    analysis = analyse(extractor, document_from_json(request["document"]))
    said = analysis.statements
    return {
        "statements": [statement_to_json(statement) for statement in said],
        "features": [features.to_json() for features in analysis.features],
        "entities": [features.entities for features in analysis.features],
        # What is about another event, or asserts nothing, is most of all pairs and is not kept.
        "judgements": [
            [i, j, judgement_to_json(judgement)]
            for i, j, judgement in analysis.judgements
            if judgement.aligned and said[i].asserts and said[j].asserts
        ],
        **_VERSIONS,
    }


def _judge(request: JsonObject) -> JsonObject:
    features = [Features.from_json(fields) for fields in request["features"]]
    judged = judge_across([(features[a], features[b]) for a, b in request["pairs"]])
    return {"judgements": [judgement_to_json(judgement) for judgement in judged]}


if __name__ == "__main__":
    main()
