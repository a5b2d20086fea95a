"""The problem types: each address that a problem gives leads somewhere."""

from __future__ import annotations

import httpx
import pytest

from service.rest.catalogue import describe_problems

NAMES = list(describe_problems())


def test_all_are_listed(client: httpx.Client) -> None:
    page = client.get("/problems").json()
    assert [item["type"] for item in page["items"]] == [f"/problems/{name}" for name in NAMES]
    assert page["next"] is None
    assert len(NAMES) > 10


@pytest.mark.parametrize("name", NAMES)
def test_each_is_described(client: httpx.Client, name: str) -> None:
    described = client.get(f"/problems/{name}").json()
    assert described["type"] == f"/problems/{name}"
    assert 400 <= described["status"] < 600
    assert described["title"]
    assert described["code"]
    assert len(described["description"].split()) > 3


@pytest.mark.parametrize("path", ["/v1/articles/x", "/v1/articles?first=0", "/nowhere"])
def test_a_problem_leads_to_its_description(client: httpx.Client, path: str) -> None:
    problem = client.get(path).json()
    described = client.get(problem["type"]).json()
    assert (described["title"], described["status"]) == (problem["title"], problem["status"])


@pytest.mark.parametrize("path", ["/problems", "/problems/invalid-id"])
def test_a_browser_gets_a_page(client: httpx.Client, path: str) -> None:
    page = client.get(path, headers={"accept": "text/html,application/xhtml+xml,*/*;q=0.8"})
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert "Invalid id" in page.text
    assert "default-src 'none'" in page.headers["content-security-policy"]


def test_an_unknown_type_is_not_found(client: httpx.Client) -> None:
    assert client.get("/problems/nope").status_code == 404
