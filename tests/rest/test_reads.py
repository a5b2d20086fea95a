"""Every resource over HTTP, against its model."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from pydantic import TypeAdapter

from service.rest.resources import RESOURCES, Resource

LISTS = [resource for resource in RESOURCES if resource.many]
ITEMS = [resource for resource in RESOURCES if not resource.many]


def address(resource: Resource, client: httpx.Client) -> str:
    """The resource's address, with the first id that there is."""
    if resource.node is None:
        return resource.path
    first = client.get(f"/v1/{resource.node}s?first=1").json()["items"][0]["id"]
    return resource.path.replace("{id}", first)


@pytest.mark.parametrize("resource", LISTS, ids=lambda resource: resource.path)
def test_a_list_has_items_of_its_model_and_next(resource: Resource, client: httpx.Client) -> None:
    response = client.get(address(resource, client), params={"first": 100})
    assert response.status_code == 200
    assert response.headers["content-type"] == "application/json"
    page = response.json()
    assert set(page) == {"items", "next"}
    assert page["next"] is None or isinstance(page["next"], str)
    TypeAdapter(list[resource.item]).validate_python(page["items"])  # type: ignore[name-defined]


@pytest.mark.parametrize("resource", ITEMS, ids=lambda resource: resource.path)
def test_an_item_is_of_its_model(resource: Resource, client: httpx.Client) -> None:
    path = address(resource, client)
    response = client.get(path)
    assert response.status_code == 200
    item: Any = resource.item.model_validate(response.json())
    assert path.endswith(item.id)


@pytest.mark.parametrize("path", ["/v1/statements", "/v1/contradictions", "/v1/speakers"])
def test_pages_of_three_make_the_whole_list(path: str, client: httpx.Client) -> None:
    whole = [item["id"] for item in client.get(path, params={"first": 100}).json()["items"]]
    walked: list[str] = []
    after: dict[str, str] = {}
    while True:
        page = client.get(path, params={"first": 3, **after}).json()
        walked += [item["id"] for item in page["items"]]
        if page["next"] is None:
            break
        after = {"after": page["next"]}
    assert walked == whole
    assert len(set(walked)) == len(walked) > 3


def test_anchors_point_into_the_text(client: httpx.Client) -> None:
    article = client.get("/v1/articles").json()["items"][0]["id"]
    text = client.get(f"/v1/articles/{article}").json()["text"]
    found = client.get(f"/v1/articles/{article}/statements", params={"first": 100}).json()["items"]
    for statement in found:
        anchor = statement["anchor"]
        spans = [text[span["start"] : span["end"]] for span in anchor["spans"]]
        assert " ".join(spans) == statement["text"]
        assert text[anchor["start"] : anchor["end"]] == anchor["quote"]
        assert text[: anchor["start"]].endswith(anchor["prefix"])
        assert text[anchor["end"] :].startswith(anchor["suffix"])
    positions = [statement["anchor"]["start"] for statement in found]
    assert positions == sorted(positions)


def test_evidence_is_verbatim(client: httpx.Client) -> None:
    article = client.get("/v1/articles").json()["items"][0]["id"]
    text = client.get(f"/v1/articles/{article}").json()["text"]
    found = client.get(f"/v1/articles/{article}/contradictions").json()["items"]
    assert found
    for contradiction in found:
        for evidence in contradiction["evidence"]:
            for side in (evidence["a"], evidence["b"]):
                assert text[side["start"] : side["end"]] == side["text"]


def test_search_and_filters_narrow_statements(client: httpx.Client) -> None:
    found = client.get("/v1/statements", params={"q": "evacuated", "kind": "DIRECT"}).json()
    assert found["items"]
    assert {statement["kind"] for statement in found["items"]} == {"DIRECT"}
    assert client.get("/v1/statements", params={"q": "xylophone"}).json()["items"] == []
    speaker = found["items"][0]["speaker"]["id"]
    of_speaker = client.get("/v1/statements", params={"speaker": speaker}).json()["items"]
    assert {statement["speaker"]["id"] for statement in of_speaker} == {speaker}
    assert of_speaker[0]["id"] in {
        item["id"] for item in client.get(f"/v1/speakers/{speaker}/statements").json()["items"]
    }


def test_filters_narrow_contradictions(client: httpx.Client) -> None:
    found = client.get("/v1/contradictions", params={"kind": "FIGURE"}).json()["items"]
    assert {contradiction["kind"] for contradiction in found} == {"FIGURE"}
    assert client.get("/v1/contradictions", params={"status": "REJECTED"}).json()["items"] == []


def test_a_statement_leads_to_its_contradictions(client: httpx.Client) -> None:
    first = client.get("/v1/contradictions").json()["items"][0]
    side = first["a"]["statement"]["id"]
    found = client.get(f"/v1/statements/{side}/contradictions").json()["items"]
    assert first["id"] in {item["id"] for item in found}


def test_both_doors_give_the_same(client: httpx.Client) -> None:
    query = "{ contradictions(first: 100) { nodes { id explanation a { text } b { text } } } }"
    nodes = client.post("/graphql", json={"query": query}).json()["data"]["contradictions"]["nodes"]
    items = client.get("/v1/contradictions", params={"first": 100}).json()["items"]
    assert [(n["id"], n["explanation"], n["a"]["text"], n["b"]["text"]) for n in nodes] == [
        (i["id"], i["explanation"], i["a"]["text"], i["b"]["text"]) for i in items
    ]


@pytest.mark.parametrize("path", ["/", "/livez", "/readyz", "/openapi.json"])
def test_the_service_tells_of_itself(path: str, client: httpx.Client) -> None:
    response = client.get(path)
    assert response.status_code == 200
    assert response.headers["content-type"] == "application/json"


@pytest.mark.parametrize(
    ("path", "allow"),
    [
        ("/v1/articles", "GET, HEAD, OPTIONS, POST"),
        ("/v1/speakers", "GET, HEAD, OPTIONS"),
        ("/livez", "GET, HEAD, OPTIONS"),
    ],
)
def test_methods(path: str, allow: str, client: httpx.Client) -> None:
    options = client.options(path)
    assert (options.status_code, options.headers["allow"]) == (204, allow)
    head = client.head(path)
    assert (head.status_code, head.content) == (200, b"")
    refused = client.delete(path)
    assert (refused.status_code, refused.headers["allow"]) == (405, allow)
    assert refused.headers["content-type"] == "application/problem+json"


def test_browsers_are_told_to_be_careful(client: httpx.Client) -> None:
    for path in ("/", "/v1/articles", "/none"):
        headers = client.get(path, headers={"origin": "https://other.example"}).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["content-security-policy"].startswith("default-src 'none'")
        assert "access-control-allow-origin" not in headers
