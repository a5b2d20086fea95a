"""The child's own manners: what it makes of the limits that it is started with."""

from __future__ import annotations

import resource
import struct
import subprocess
import sys

import pytest

from service.settings import from_environment
from tests.running import ROOT

_MOST = 6 << 30
_READY = b'{"do": "ready"}'


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux alone")
def test_it_keeps_to_a_limit_of_memory_that_it_may_not_raise() -> None:
    command = [sys.executable, "-m", "service.ledger.worker", from_environment({}).pipeline]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (_MOST, _MOST)),
    ) as child:
        assert child.stdin
        assert child.stdout
        child.stdin.write(struct.pack("!I", len(_READY)) + _READY)
        child.stdin.flush()
        assert len(child.stdout.read(4)) == 4
        assert resource.prlimit(child.pid, resource.RLIMIT_AS) == (_MOST, _MOST)
        child.stdin.close()
