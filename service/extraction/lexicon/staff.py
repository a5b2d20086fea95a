"""Whose people a report means by a plural alone: prosecutors are of the prosecutor's office that
was heard, deputies of the sheriff's."""

from __future__ import annotations

import re

_ROWS = (
    (
        "prosecutors",
        r"(?:prosecutor|prosecutors|attorney|general|prosecution|fiscal)(?:['’]s?)?"
        r" (?:office|service|authority|department)$|\bprocuracy\b",
    ),
    ("police", r"\bpolice(?: department| service| force| command| directorate| bureau)?$"),
    ("deputies", r"\bsheriff['’]?s (?:office|department)$"),
    ("troopers", r"\b(?:state police|state patrol|highway patrol)$"),
    (
        "investigators",
        r"\b(?:investigative committee|investigations? (?:bureau|committee|board|branch))$",
    ),
    ("rescuers", r"\b(?:emergency service|rescue service|civil defen[cs]e)s?$"),
    ("firefighters", r"\bfire (?:department|service|brigade|and rescue service)$"),
)
"""Who speak for a body, and what the names of such bodies end with, or before their "of"."""

_BODIES = {people: re.compile(body) for people, body in _ROWS}
_OF = re.compile(r" (?:of|for|in) ")


def speak_for(people: str, body: str) -> bool:
    """Whether a plural may mean those who speak for a body ("prosecutors" for "the Kano District
    Prosecutor's Office")."""
    known = _BODIES.get(people)
    name = body.lower()
    return known is not None and any(known.search(n) for n in (name, _OF.split(name)[0]))
