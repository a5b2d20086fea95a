"""Articles taken in over HTTP."""

from __future__ import annotations

import httpx
import pytest

from service.rest.models import Submitted
from service.rest.submission import EXAMPLE_SUBMISSION, EXAMPLE_TEXT

ARTICLES = "/v1/articles"


def test_an_article_comes_back_with_its_statements_and_contradictions(
    client: httpx.Client,
) -> None:
    response = client.post(ARTICLES, json=EXAMPLE_SUBMISSION)
    assert response.status_code == 201
    taken = Submitted.model_validate_json(response.content)
    assert response.headers["location"] == f"{ARTICLES}/{taken.article.id}"
    assert taken.article.text == EXAMPLE_TEXT
    assert taken.article.title == EXAMPLE_SUBMISSION["title"]
    assert str(taken.article.published_on) == EXAMPLE_SUBMISSION["publishedOn"]
    assert {s.speaker.name for s in taken.statements if s.speaker} == {"Ana Reis", "Rui Alves"}
    assert {s.article.id for s in taken.statements} == {taken.article.id}
    (contradiction,) = taken.contradictions
    assert contradiction.kind == "FIGURE"
    assert client.get(response.headers["location"]).json()["id"] == taken.article.id

    again = client.post(ARTICLES, json=EXAMPLE_SUBMISSION)
    assert again.status_code == 200
    assert again.json() == response.json()


def test_another_text_under_the_same_url_becomes_the_current_one(client: httpx.Client) -> None:
    url = "https://news.example/revised"
    first = client.post(ARTICLES, json={"text": "“It rained,” said Ana Reis.", "url": url})
    second = client.post(ARTICLES, json={"text": "“It was dry,” said Ana Reis.", "url": url})
    assert (first.status_code, second.status_code) == (201, 201)
    assert first.json()["article"]["id"] == second.json()["article"]["id"]
    assert [s["text"][:10] for s in second.json()["statements"]] == ["It was dry"]
    old = first.json()["statements"][0]["id"]
    assert client.get(f"/v1/statements/{old}").status_code == 200


@pytest.mark.parametrize(
    "text",
    [
        "Nobody said a word.",
        '"' * 5_000,
        "“" * 1_000,
        "." * 300_000 + "a",
        "\u202bאמר שלום\u202c",
        "\ufeffIt rained.",
        " " * 300_000 + "It rained.",
        "# It rained." + " " * 300_000 + "It poured.",
    ],
)
def test_a_text_without_statements_is_an_article_all_the_same(
    text: str, client: httpx.Client
) -> None:
    response = client.post(ARTICLES, content=text.encode(), headers={"content-type": "text/plain"})
    assert response.status_code == 201
    assert response.json()["statements"] == []
    assert client.get(response.headers["location"]).json()["text"] == text


def test_line_ends_become_one(client: httpx.Client) -> None:
    response = client.post(ARTICLES, json={"text": "It rained.\r\nIt poured.\rIt stopped."})
    assert response.json()["article"]["text"] == "It rained.\nIt poured.\nIt stopped."


PLAIN = {"content-type": "text/plain"}
JSON = {"content-type": "application/json"}


@pytest.mark.parametrize(
    ("headers", "body", "status"),
    [
        (JSON, b"", 400),
        (JSON, b'{"text": ', 400),
        (JSON, b"[]", 400),
        (JSON, b"\xff\xfe{\x00}\x00", 400),
        (JSON, b"{}", 422),
        (JSON, b'{"text": ""}', 422),
        (JSON, b'{"text": " \\n\\t "}', 422),
        (JSON, b'{"text": "a\\u0000b"}', 422),
        (JSON, b'{"text": "a\\ud800b"}', 422),
        (JSON, b'{"text": "a", "author": "b"}', 422),
        (JSON, b'{"text": "a", "url": "javascript:alert(1)"}', 422),
        (JSON, b'{"text": "a", "url": "http://["}', 422),
        (JSON, b'{"text": "a", "url": "http://a.example/' + b"x" * 2_048 + b'"}', 422),
        (JSON, b'{"text": "a", "title": "' + b"x" * 1_001 + b'"}', 422),
        (JSON, b'{"text": "a", "source": "\\u0000"}', 422),
        (JSON, b'{"text": "a", "publishedOn": "yesterday"}', 422),
        (JSON, b'{"text": "' + b"x" * 2_000_001 + b'"}', 413),
        (JSON, b'{"text": "' + b"x" * 13_000_000 + b'"}', 413),
        (PLAIN, b"", 422),
        (PLAIN, b"\xff\xfeA\x00", 422),
        (PLAIN, "Müller sagte".encode("latin-1"), 422),
        (PLAIN, b"a\0b", 422),
        (PLAIN, b"\x89PNG\r\n\x1a\n" + bytes(range(256)), 422),
        (PLAIN, bytes(range(1, 32)) * 10, 422),
        (PLAIN, b"x" * 2_000_001, 413),
        (PLAIN, b"x" * 10_000_000, 413),
        ({"content-type": "text/html"}, b"<p>", 415),
        ({"content-type": "text/plain; charset=utf-16"}, b"a", 415),
        ({"content-type": "text/plain", "content-encoding": "gzip"}, b"a", 415),
        ({}, b"a", 415),
    ],
)
def test_bad_input(headers: dict[str, str], body: bytes, status: int, client: httpx.Client) -> None:
    response = client.post(ARTICLES, content=body, headers=headers)
    check_problem(response, status)


def test_a_body_that_never_says_its_length_is_cut_short(client: httpx.Client) -> None:
    def chunks():  # type: ignore[no-untyped-def]
        for _ in range(40):
            yield b"x" * 100_000

    check_problem(client.post(ARTICLES, content=chunks(), headers=PLAIN), 413)


ABSENT = "0" * 32


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/none", 404),
        ("/v1", 404),
        ("/v1/articles/", 404),
        ("/v1/%FF", 404),
        ("/v1/articles/%FF", 400),
        ("/v1/statements?q=%FF", 400),
        ("/v2/articles", 404),
        (f"/v1/articles/article_{ABSENT}", 404),
        (f"/v1/articles/article_{ABSENT}/statements", 404),
        (f"/v1/articles/article_{ABSENT}/contradictions", 404),
        (f"/v1/statements/statement_{ABSENT}", 404),
        (f"/v1/statements/statement_{ABSENT}/contradictions", 404),
        (f"/v1/speakers/speaker_{ABSENT}", 404),
        (f"/v1/speakers/speaker_{ABSENT}/statements", 404),
        (f"/v1/contradictions/contradiction_{ABSENT}", 404),
        ("/v1/articles/1", 400),
        ("/v1/articles/%00", 400),
        ("/v1/articles/article_%C3%A9", 400),
        (f"/v1/articles/statement_{ABSENT}", 400),
        (f"/v1/statements/statement_{ABSENT.upper()}x", 400),
        ("/v1/articles?first=10000", 400),
        ("/v1/articles?first=0", 400),
        ("/v1/articles?first=ten", 400),
        ("/v1/articles?last=10", 400),
        ("/v1/articles?first=1&first=2", 400),
        ("/v1/articles?after=no+sense", 400),
        ("/v1/articles?after=nonsense", 404),
        ("/v1/statements?after=%F0%9F%98%80", 400),
        ("/v1/contradictions?after=e30", 404),
        ("/v1/statements?kind=SHOUTED", 400),
        ("/v1/statements?speaker=Putin", 400),
        ("/v1/statements?q=%00", 400),
        ("/v1/contradictions?status=OPEN", 400),
    ],
)
def test_bad_addresses(path: str, status: int, client: httpx.Client) -> None:
    check_problem(client.get(path), status)


def test_nothing_is_lost_by_bad_input(client: httpx.Client) -> None:
    assert client.get("/readyz").status_code == 200
    assert client.post(ARTICLES, json=EXAMPLE_SUBMISSION).status_code in (200, 201)


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://other.example"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site"},
        {"host": "other.example"},
        {"x-forwarded-for": "127.0.0.1"},
        {"forwarded": "for=127.0.0.1"},
    ],
)
def test_foreign_pages_and_proxies_may_not_write(
    headers: dict[str, str], client: httpx.Client
) -> None:
    check_problem(client.post(ARTICLES, content=b"a", headers={**PLAIN, **headers}), 403)


def test_a_page_of_ours_may_write(client: httpx.Client) -> None:
    own = str(client.base_url).rstrip("/")
    headers = {**PLAIN, "origin": own, "sec-fetch-site": "same-origin"}
    assert client.post(ARTICLES, content=b"It rained.", headers=headers).status_code == 201


def test_a_rebound_name_may_not_read_but_probes_go_by_any(client: httpx.Client) -> None:
    rebound = {"host": "other.example"}
    check_problem(client.get("/v1/articles", headers=rebound), 403)
    check_problem(client.get("/graphql?query={__typename}", headers=rebound), 403)
    assert client.get("/livez", headers=rebound).status_code == 200
    assert client.get("/readyz", headers=rebound).status_code == 200


def check_problem(response: httpx.Response, status: int) -> None:
    """The answer is a problem of this status that gives nothing of ours away."""
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "application/problem+json"
    problem = response.json()
    assert problem["status"] == status
    assert problem["type"].startswith("/problems/")
    assert problem["title"]
    assert problem["detail"]
    assert httpx.URL(problem["instance"]).path == response.request.url.path
    assert "Traceback" not in response.text
