"""Sentences and what they report, by construction: the source, the cue and the content of each."""

from __future__ import annotations

Case = tuple[str, list[tuple[str, str, str]]]
