"""What all types with a global id share."""

from __future__ import annotations

import strawberry


@strawberry.interface(description="Anything that has a global id.")
class Node:
    """Anything that has a global id."""

    id: strawberry.ID = strawberry.field(description="The global id, which names its type.")
