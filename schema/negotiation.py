"""Which of the two media types of GraphQL over HTTP an answer has."""

from __future__ import annotations

from service.access.preferences import read_preferences
from service.errors import NotAcceptable

GRAPHQL = "application/graphql-response+json"
JSON = "application/json"
_RANGES = {
    GRAPHQL: (GRAPHQL, "application/*", "*/*"),
    JSON: (JSON, "application/*", "*/*"),
}


def choose_media_type(accept: str | None) -> str:
    """The media type for an ``Accept`` header; ``application/json`` where either would do.

    Raises:
        NotAcceptable: when neither is accepted.
    """
    if not accept or not accept.strip():
        return JSON
    ranges = read_preferences(accept)
    qualities = {media: _quality(media, ranges) for media in (JSON, GRAPHQL)}
    best = max(qualities, key=lambda media: qualities[media])
    if qualities[best] <= 0:
        raise NotAcceptable(f"Ask for {GRAPHQL} or {JSON}.")
    return best


def _quality(media: str, ranges: dict[str, float]) -> float:
    """The quality of the most specific range that matches."""
    return next((ranges[name] for name in _RANGES[media] if name in ranges), 0.0)
