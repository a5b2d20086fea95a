"""Settings: what the environment gives, and what it cannot."""

from __future__ import annotations

from pathlib import Path

import pytest

from service.settings import InvalidSetting, from_environment


def test_without_an_environment_the_doors_are_as_documented() -> None:
    settings = from_environment({})
    assert settings.origins == ()
    assert settings.documents is None
    assert (settings.introspection, settings.suggestions) == (True, True)
    assert (settings.credentials, settings.documents_only, settings.preflight) == (False,) * 3


@pytest.mark.parametrize(
    ("raw", "origins"),
    [
        ("", ()),
        (" , ", ()),
        ("*", ("*",)),
        ("https://news.example", ("https://news.example",)),
        ("HTTPS://News.Example:8443 ,http://[::1]:3000", ("https://news.example:8443", "http://[::1]:3000")),
    ],
)  # fmt: skip
def test_origins(raw: str, origins: tuple[str, ...]) -> None:
    assert from_environment({"CLAIMS_CORS_ORIGINS": raw}).origins == origins


@pytest.mark.parametrize(
    "environment",
    [
        {"CLAIMS_CORS_ORIGINS": "news.example"},
        {"CLAIMS_CORS_ORIGINS": "https://news.example/"},
        {"CLAIMS_CORS_ORIGINS": "https://news.example/path"},
        {"CLAIMS_CORS_ORIGINS": "null"},
        {"CLAIMS_CORS_ORIGINS": "ftp://news.example"},
        {"CLAIMS_CORS_ORIGINS": "https://*.example"},
        {"CLAIMS_CORS_ORIGINS": "*", "CLAIMS_CORS_CREDENTIALS": "on"},
        {"CLAIMS_GRAPHQL_INTROSPECTION": "maybe"},
        {"CLAIMS_GRAPHQL_SUGGESTIONS": "0"},
        {"CLAIMS_GRAPHQL_PREFLIGHT": "yes"},
        {"CLAIMS_DOCUMENTS_ONLY": "on"},
        {"CLAIMS_PORT": "65536"},
        {"CLAIMS_LOG_LEVEL": "loud"},
    ],
)
def test_what_cannot_be_used_is_named(environment: dict[str, str]) -> None:
    with pytest.raises(InvalidSetting, match=f"^{next(iter(environment))} |CLAIMS_CORS_ORIGINS"):
        from_environment(environment)


def test_switches_and_paths(tmp_path: Path) -> None:
    settings = from_environment(
        {
            "CLAIMS_GRAPHQL_INTROSPECTION": "off",
            "CLAIMS_GRAPHQL_SUGGESTIONS": "OFF",
            "CLAIMS_GRAPHQL_PREFLIGHT": "on",
            "CLAIMS_DOCUMENTS": str(tmp_path),
            "CLAIMS_DOCUMENTS_ONLY": "on",
            "CLAIMS_CORS_ORIGINS": "https://news.example",
            "CLAIMS_CORS_CREDENTIALS": "on",
        }
    )
    assert (settings.introspection, settings.suggestions, settings.preflight) == (
        False,
        False,
        True,
    )
    assert (settings.documents, settings.documents_only) == (tmp_path, True)
    assert settings.credentials
