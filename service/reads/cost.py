"""What an operation costs, counted from its real page sizes while it is compiled."""

from __future__ import annotations

from service.reads import limits
from service.reads.faults import TOO_COMPLEX, refuse
from service.reads.place import Place


class Cost:
    """The points of an operation so far, and the most rows that its answer can hold."""

    def __init__(self, most: int) -> None:
        self.points = 0
        self.rows = 0
        self._most = most

    def add_rows(self, place: Place, weight: int = 0) -> None:
        """Count the rows that stand at a place, each with a further weight.

        Raises:
            RequestFailed: when the operation costs too much.
        """
        self.rows += place.times
        self.add(limits.ROW + weight, place)

    def add(self, points: int, place: Place) -> None:
        """Count what stands at a place.

        Raises:
            RequestFailed: when the operation costs too much.
        """
        self.points += points * place.times
        if self.points > self._most:
            raise refuse(
                TOO_COMPLEX,
                f"The operation costs more than {self._most:,} points: ask for smaller "
                "pages or fewer lists within lists.",
            )
