"""What each problem type means, under the address that problem details give as their ``type``."""

from __future__ import annotations

import html
from collections.abc import Iterator

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from service.errors import ClaimsError, NotFound
from service.rest.endpoint import route

_PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>{title}</title>
<h1>{title}</h1>
<p>{description}</p>
<p>HTTP status {status}; over GraphQL <code>{code}</code>.</p>
<p><a href="/problems">All problem types</a></p>
</html>
"""
_LINK = '<li><a href="{type}">{title}</a></li>'
_LIST = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Problem types</title>
<h1>Problem types</h1>
<ul>{links}</ul>
</html>
"""

Described = dict[str, str | int]


def describe_problems() -> dict[str, Described]:
    """Every problem type by its name, from the tree of errors."""
    return {
        kind.problem: {
            "type": kind().problem_type,
            "title": kind.title,
            "status": kind.status,
            "code": kind.code,
            "description": (kind.__doc__ or "").strip(),
        }
        for kind in sorted(_kinds(ClaimsError), key=lambda kind: (kind.status, kind.problem))
    }


def problem_routes() -> list[Route]:
    """``/problems``, and an address for each type; JSON, or a page for who asks for HTML."""
    problems = describe_problems()

    async def list_all(request: Request) -> Response:
        if not _wants_page(request):
            return JSONResponse({"items": list(problems.values()), "next": None})
        return HTMLResponse(_LIST.format(links="".join(map(_link, problems.values()))))

    async def show(request: Request) -> Response:
        described = problems.get(request.path_params["problem"])
        if described is None:
            raise NotFound("There is no problem type of this name; /problems lists them.")
        if not _wants_page(request):
            return JSONResponse(described)
        return HTMLResponse(_PAGE.format(**_escaped(described)))

    return [route("/problems", get=list_all), route("/problems/{problem}", get=show)]


def _kinds(of: type[ClaimsError]) -> Iterator[type[ClaimsError]]:
    for kind in of.__subclasses__():
        yield kind
        yield from _kinds(kind)


def _wants_page(request: Request) -> bool:
    return "text/html" in request.headers.get("accept", "")


def _link(described: Described) -> str:
    return _LINK.format(**_escaped(described))


def _escaped(described: Described) -> dict[str, str]:
    return {name: html.escape(str(value)) for name, value in described.items()}
