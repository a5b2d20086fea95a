"""What somebody is by what a clause beside the name tells: "who was warden until 2011", "who
chairs the council", "the mill is owned by Ada Obi".

An article that tells so goes on with "the former warden", "the council's chair", "the owner".
"""

from __future__ import annotations

import re

from service.extraction.cast.names import Name
from service.extraction.cast.roles import is_role, strip_determiner

_ROWS = (
    ("leader", "lead leads led", "led"),
    ("head", "head heads headed", "headed"),
    ("chair", "chair chairs chaired", "chaired"),
    ("director", "direct directs directed", "directed"),
    ("manager", "manage manages managed run runs ran", "managed run"),
    ("owner", "own owns owned", "owned"),
    ("founder", "founded co-founded", "founded co-founded"),
    ("editor", "edit edits edited", "edited"),
    ("commander", "command commands commanded", "commanded"),
    ("coach", "coach coaches coached", "coached"),
    ("captain", "captain captains captained", "captained"),
    ("lawyer", "represent represents represented", "represented"),
    ("teacher", "teach teaches taught", ""),
    ("author", "wrote", "written"),
    ("designer", "designed", "designed"),
    ("farmer", "farms farmed", "farmed"),
)
"""What somebody is, the verbs that tell it of the subject, and those that tell it of who stands
behind "by"."""

_OF_SUBJECT = {verb: noun for noun, active, _ in _ROWS for verb in active.split()}
_OF_AGENT = {verb: noun for noun, _, passive in _ROWS for verb in passive.split()}
_LASTING = frozenset(
    "led headed chaired directed managed ran owned edited commanded coached captained represented"
    " taught farmed".split()
)
"""Verbs in the past that tell what somebody was; of what is done once ("founded") one stays it."""

_END = (
    r"(?= (?:and|but|until|since|from|for|in|at|on|with|when|while|before|after|between|during|who"
    r"|which|that|where|as|to|last|this|said|says|told)\b|[,.;:()–—\n]|$)"
)
_BESIDE = r"(?:, [^,.;:\n]{1,60},)?(?:,? who)? "
_OFTEN = r"(?:(?:now|also|once|still|then|has|had|have|long|formerly|previously|currently) )*"
_DEED = re.compile(
    rf"{_BESIDE}{_OFTEN}(?P<verb>{'|'.join(_OF_SUBJECT)}) (?P<what>[^,.;:()\n]{{2,60}}?){_END}"
)
_BEING = re.compile(
    rf"{_BESIDE}{_OFTEN}(?P<verb>(?:is|was|been) (?:elected|appointed|named|made|sworn in as)"
    r"|is|was|been|became|become|remains|works as|worked as|serves as|served [^,.;:\n]{0,30}?\bas) "
    rf"(?P<role>[^,.;:()\n]{{3,60}}?){_END}(?P<when> (?:until|from|between|in the|when|before))?"
)
_PAST = re.compile(r"was|worked as|served .*")
_BY = re.compile(
    r"\b(?P<what>[\w’'-]+(?: [\w’'-]+){0,5}?),? (?:which |that )?"
    rf"(?:(?:is|was|are|been|being|now|once|then) )*(?P<verb>{'|'.join(_OF_AGENT)})"
    r"(?: since \d{4})?$"
)
_KIN = {
    **dict.fromkeys(("son", "daughter"), ("father", "mother")),
    **dict.fromkeys(("brother", "sister"), ("brother", "sister")),
    **dict.fromkeys(("husband", "wife"), ("husband", "wife")),
}
"""What a man and what a woman are to whom they have so."""

_WHOSE = re.compile(rf", whose (?:[\w-]+ ){{0,3}}?(?P<kin>{'|'.join(_KIN)}),? (?P<whose>[A-Z]\w+)")
_AGENT = re.compile(r" by (?:[\w-]+ ){0,4}")

_CLOSED = re.compile(r"\s*(?:[^\w\s]|$|\n)|,? (?:who|and|since|until|from|in)\b")


def roles_of_deeds(text: str, name: Name, gender: str = "") -> list[str]:
    """The roles that the clauses beside a name tell of who bears it, a man ("m") or a woman."""
    if name.possessive:
        return []
    found = (
        _being(text, name),
        _doing(text, name),
        _done_by(text, name),
        _kin(text, name, gender),
    )
    return [role for role in found if role is not None]


def _being(text: str, name: Name) -> str | None:
    """ "Ada Obi, who was warden until 2011"."""
    told = _BEING.match(text, name.end, name.end + 200)
    role = strip_determiner(told["role"]) if told is not None else ""
    if told is None or not is_role(role):
        return None
    return f"former {role}" if _PAST.fullmatch(told["verb"]) else role


def _doing(text: str, name: Name) -> str | None:
    """ "Ada Obi, who chairs the council"."""
    told = _DEED.match(text, name.end, name.end + 200)
    if told is None:
        return None
    former = "former " if told["verb"] in _LASTING else ""
    return f"{former}{_OF_SUBJECT[told['verb']]} of {told['what']}"


def _kin(text: str, name: Name, gender: str) -> str | None:
    """ "Ada Obi, whose son Ben was hurt"."""
    told = _WHOSE.match(text, name.end, name.end + 100) if gender else None
    if told is None:
        return None
    man, woman = _KIN[told["kin"]]
    return f"{man if gender == 'm' else woman} of {told['whose']}"


def _done_by(text: str, name: Name) -> str | None:
    """ "the council, which is chaired by Ada Obi"."""
    by = text.rfind(" by ", max(0, name.start - 60), name.start)
    if by < 0 or not (_AGENT.fullmatch(text, by, name.start) and _CLOSED.match(text, name.end)):
        return None
    told = _BY.search(text, max(0, by - 60), by)
    return f"{_OF_AGENT[told['verb']]} of {told['what']}" if told is not None else None
