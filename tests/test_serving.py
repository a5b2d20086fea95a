"""The socket is had, or the reason is told, before anything else starts."""

from __future__ import annotations

import socket

import pytest

from service.serving import CannotServe, bind


def test_any_port_is_one_port_for_all_addresses() -> None:
    bound = bind("localhost", 0)
    try:
        assert len({opened.getsockname()[1] for opened in bound}) == 1
    finally:
        for opened in bound:
            opened.close()


@pytest.mark.parametrize("host", ["192.0.2.1", "none.invalid"])
def test_an_address_that_is_not_ours_is_named(host: str) -> None:
    with pytest.raises(CannotServe, match=f"^{host}:8123 cannot be listened on: "):
        bind(host, 8123)


def test_a_port_in_use_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(CannotServe, match=f"port {port} of 127.0.0.1 is in use"):
            bind("127.0.0.1", port)
