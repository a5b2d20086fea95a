"""Surnames that look like other words, as data."""

from __future__ import annotations

ADVERBIAL = (
    "Connolly Connelly Connally Conly Donnelly Donnally Reilly Rielly Reily Riely O'Reilly"
    " O’Reilly Farrelly Ferrelly Kennelly Kennally Fennelly Gormally Mullally Mulally Lally"
    " Scully Tully Cully"
    " Nally McNally McAnally McInally Scally Skelly Kelly Kielly Kiely Keily Kealy Gilhooly Dooly"
    " Healy Hely Heally Shealy Sheely Nealy Neely McNeely Mealy Seely Daly Gately Whately Whitely"
    " Wheatly Weatherly Mattingly Billingsly Shively Snively Beasly Beverly Kimberly Grimsly Smedly"
    " Hanly Huntly Headly Quigly Ridgely Quilly Pelly Munnelly Flannelly Casserly Nunnally Stanly"
    " Winstanly Yardly".split()
)
"""Names that end as adverbs do ("Connolly said it was late")."""

PLURAL = ("Waters", "Weeks")
"""Names that are things, and more than one ("Waters said it was late")."""
