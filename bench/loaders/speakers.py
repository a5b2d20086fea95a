"""The resolvers of speakers."""

from __future__ import annotations

from datetime import date
from typing import Any

from bench.loaders.contradictions import CLASH
from bench.loaders.orders import Key, orders
from bench.loaders.pages import Listed, paged
from bench.loaders.reader import Fields, Row
from bench.loaders.statements import SAID

NAME = orders(
    NAME=(
        "speakers.name",
        [Key('left(t.name, 200) collate "C"', "text", "name"), Key.of("id", "uuid")],
    )
)
_INVOLVED = (
    "contradictions t where t.current and exists (select from statements u"
    " where u.speaker_id = p.id and u.id in (t.a_id, t.b_id))"
)


async def _aliases(row: Row, info: Any) -> list[str]:
    rows = await info.context.many("speaker_aliases", row["id"], "speaker_id", "alias")
    return [found["alias"] for found in rows]


async def _members(row: Row, info: Any) -> list[Row]:
    links = await info.context.many("speaker_members", row["id"], "group_id")
    found = [await info.context.certain("speakers", link["member_id"]) for link in links]
    return sorted(found, key=lambda speaker: (speaker["name"], str(speaker["id"])))


async def _roles(row: Row, info: Any) -> list[Row]:
    days: dict[str, list[date | None]] = {}
    for said in await info.context.many("statements", row["id"], "speaker_id"):
        if said["current"] and said["role"] is not None:
            days.setdefault(said["role"], []).append(said["said_on"])
    roles = []
    for role, found in days.items():
        known = [day for day in found if day]
        ends = {"first_on": min(known, default=None), "last_on": max(known, default=None)}
        roles.append({"role": role, **ends, "statement_count": len(found)})
    return sorted(roles, key=_latest_first)


def _latest_first(role: Row) -> tuple[int, str]:
    return -(role["last_on"] or date.min).toordinal(), role["role"]


SPEAKER: Fields = {
    "aliases": _aliases,
    "members": _members,
    "roles": _roles,
    "statements": paged(
        "statements",
        Listed("statements t where t.speaker_id = p.id and t.current", SAID, "POSITION", False),
    ),
    "contradictions": paged(
        "contradictions", Listed(_INVOLVED, CLASH, "DETECTED_AT", True, hides=True)
    ),
}
