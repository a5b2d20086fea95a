"""Names of types that refer to each other across modules, resolved once the schema is built."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import strawberry

if TYPE_CHECKING:
    from schema.article import Article
    from schema.contradiction import Contradiction
    from schema.counterparts import ContradictingStatementConnection
    from schema.speaker import Speaker
    from schema.statement import Statement

AnArticle = Annotated["Article", strawberry.lazy("schema.article")]
ASpeaker = Annotated["Speaker", strawberry.lazy("schema.speaker")]
AStatement = Annotated["Statement", strawberry.lazy("schema.statement")]
AContradiction = Annotated["Contradiction", strawberry.lazy("schema.contradiction")]
Counterparts = Annotated["ContradictingStatementConnection", strawberry.lazy("schema.counterparts")]
