"""The type of a speaker."""

from __future__ import annotations

import strawberry

from schema.enums import SpeakerKind
from schema.fields import column, expression, public_id, read
from schema.history import SpeakerRole
from schema.lists import Connection, contradictions, statements
from schema.node import Node
from schema.references import AContradiction, AStatement
from service.reads.limits import LOOKUP
from service.reads.mapping import Many, Rows

ROLES = 50
"""How many roles of one speaker are shown, at most."""

_ROLES = f"""(select s.role, min(s.said_on) as first_on, max(s.said_on) as last_on,
 count(*) as statement_count from statements s
 where s.corpus_id = {{corpus}} and s.speaker_id = {{row}}.id and s.current and s.role is not null
 group by s.role order by max(s.said_on) desc nulls last, s.role limit {ROLES})"""


@strawberry.type(
    description="To whom words are attributed: a person, an office, an organisation or a group."
)
class Speaker(Node):
    """To whom words are attributed."""

    id: strawberry.ID = public_id("speaker")
    name: str = column("name", "The fullest name, without title or role.")
    kind: SpeakerKind = column("kind", "What sort of speaker it is.")
    organisation: str | None = column("organisation", "For whom a spokesperson speaks.")
    aliases: list[str] = expression(
        "array(select a.alias from speaker_aliases a where a.corpus_id = {corpus}"
        " and a.speaker_id = {row}.id order by a.alias)",
        "Other forms of the name that articles use.",
        weight=5,
    )
    members: list[Speaker] = read(
        Many(
            Rows(
                "speakers",
                "{it}.id = any(array(select m.member_id from speaker_members m"
                " where m.corpus_id = {corpus} and m.group_id = {row}.id))",
            ),
            "{it}.name, {it}.id",
            expected=3,
        ),
        "The members of a group that articles name.",
    )
    statements: Connection[AStatement] = statements(
        Rows("statements", "{it}.speaker_id = {row}.id and {it}.current"), "What the speaker said."
    )
    contradictions: Connection[AContradiction] = contradictions(
        Rows(
            "contradictions",
            "{it}.current and ({it}.a_speaker_id = {row}.id or {it}.b_speaker_id = {row}.id)",
        ),
        "The contradictions of which the speaker made either statement.",
        weight=LOOKUP,
    )
    roles: list[SpeakerRole] = read(
        Many(Rows(_ROLES), "{it}.last_on desc nulls last, {it}.role", expected=5, weight=LOOKUP),
        f"What articles call the speaker, and when; the latest {ROLES} at most.",
    )
