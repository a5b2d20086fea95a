"""Which pages of other origins may call us: none, unless the settings name them."""

from __future__ import annotations

from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware

from service.settings import Settings

EXPOSED = ("location", "retry-after", "www-authenticate")
_MAX_AGE_SECONDS = 600


def cors(settings: Settings) -> list[Middleware]:
    """The middleware that answers preflights, and names the origin that may read an answer.

    Without origins there is none, and a browser hands no answer to a foreign page. The request
    headers that a page sends are its own affair: none of them grants anything but a token.
    """
    if not settings.origins:
        return []
    return [
        Middleware(
            CORSMiddleware,
            allow_origins=settings.origins,
            allow_methods=("GET", "HEAD", "POST"),
            allow_headers=("*",),
            allow_credentials=settings.credentials,
            expose_headers=EXPOSED,
            max_age=_MAX_AGE_SECONDS,
        )
    ]
