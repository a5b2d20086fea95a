"""Settings: what the environment gives, and what it cannot."""

from __future__ import annotations

from pathlib import Path

import pytest

from service.settings import InvalidSetting, OpinionSettings, from_environment

URL, MODEL = "CLAIMS_SECOND_OPINION_URL", "CLAIMS_SECOND_OPINION_MODEL"
KEY = "CLAIMS_SECOND_OPINION_KEY"
GIVEN = {URL: "http://localhost:11434/v1/", MODEL: "small-model"}


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
    ("name", "value"),
    [
        ("CLAIMS_CORS_ORIGINS", "news.example"),
        ("CLAIMS_CORS_ORIGINS", "https://news.example/"),
        ("CLAIMS_CORS_ORIGINS", "https://news.example/path"),
        ("CLAIMS_CORS_ORIGINS", "null"),
        ("CLAIMS_CORS_ORIGINS", "ftp://news.example"),
        ("CLAIMS_CORS_ORIGINS", "https://*.example"),
        ("CLAIMS_GRAPHQL_INTROSPECTION", "maybe"),
        ("CLAIMS_GRAPHQL_SUGGESTIONS", "0"),
        ("CLAIMS_GRAPHQL_PREFLIGHT", "yes"),
        ("CLAIMS_DOCUMENTS_ONLY", "on"),
        ("CLAIMS_PORT", "65536"),
        ("CLAIMS_PORT", "-1"),
        ("CLAIMS_POOL_SIZE", "0"),
        ("CLAIMS_LOG_LEVEL", "loud"),
    ],
)
def test_what_cannot_be_used_is_named(name: str, value: str) -> None:
    with pytest.raises(InvalidSetting, match=f"^{name} "):
        from_environment({name: value})


def test_cookies_are_for_named_origins_alone() -> None:
    with pytest.raises(InvalidSetting, match="CLAIMS_CORS_CREDENTIALS is on"):
        from_environment({"CLAIMS_CORS_ORIGINS": "*", "CLAIMS_CORS_CREDENTIALS": "on"})


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


def test_nobody_is_asked_unless_an_address_is_given() -> None:
    assert from_environment({}).second_opinion is None
    assert from_environment({MODEL: "small-model", KEY: "k"}).second_opinion is None


def test_address_and_model_are_enough() -> None:
    expected = OpinionSettings("http://localhost:11434/v1", "small-model", None, 20.0, 200)
    assert from_environment(GIVEN).second_opinion == expected


def test_the_rest_can_be_set() -> None:
    more = {
        KEY: "sk-1",
        "CLAIMS_SECOND_OPINION_TIMEOUT": "7",
        "CLAIMS_SECOND_OPINION_BUDGET": "0",
    }
    found = from_environment(GIVEN | more).second_opinion
    assert found is not None
    assert (found.key, found.timeout, found.budget) == ("sk-1", 7.0, 0)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        (URL, "localhost:11434/v1"),
        (URL, "ftp://localhost/v1"),
        (URL, "http://[broken"),
        (URL, "http://host:port/v1"),
        (URL, "http://user:word@localhost/v1"),
        (URL, "http://localhost/v1?key=k"),
        (MODEL, ""),
        (MODEL, "a\nb"),
        (MODEL, "m" * 101),
        (KEY, "line\nbreak"),
        ("CLAIMS_SECOND_OPINION_TIMEOUT", "0"),
        ("CLAIMS_SECOND_OPINION_BUDGET", "many"),
    ],
)
def test_what_no_second_opinion_can_use_is_named(name: str, value: str) -> None:
    with pytest.raises(InvalidSetting, match=name):
        from_environment(GIVEN | {name: value})


def test_neither_a_key_nor_a_secret_address_is_shown() -> None:
    found = from_environment(GIVEN | {KEY: "sk-very-secret"})
    assert "sk-very-secret" not in repr(found)
    for wrong in ({KEY: "sk very secret"}, {URL: "http://user:sk-very-secret@localhost/v1"}):
        with pytest.raises(InvalidSetting) as refused:
            from_environment(GIVEN | wrong)
        assert "secret" not in str(refused.value)
