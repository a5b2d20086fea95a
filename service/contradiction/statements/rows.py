"""Rows: values as lists of their fields in order, so that they stay small in the store.

What JSON has no word for is written otherwise: sets become sorted lists, an interval without an end
has null there. A field more, or one in another place, is another form, and features of another form
are refused: the article must then be described anew. Features are read far more often than they are
written: so reading names every field and does nothing else, and what a statement has many of are
named tuples, which are made in a fifth of the time of a frozen dataclass.
"""

from __future__ import annotations

from math import inf
from typing import Any

from service.contradiction.clauses.frames import Frame
from service.contradiction.clauses.phrases import Phrase
from service.contradiction.figures.measures import Quantity
from service.contradiction.statements.disputes import Dispute

Row = list[Any]


def write_frame(frame: Frame) -> Row:
    """The row of a clause."""
    return [
        *frame[:10], _maybe(frame.agent), _maybe(frame.patient), _maybe(frame.attribute),
        [[prep, _write_phrase(phrase)] for prep, phrase in frame.obliques],
        sorted(frame.times), sorted(frame.places), sorted(frame.words), sorted(frame.names),
        frame.only, frame.number, frame.surface, frame.complement,
    ]  # fmt: skip


def read_frame(row: Row) -> Frame:
    """The clause of a row."""
    (
        predicate, concept, start, end, first, last, negation, mood, tense, passive, agent, patient,
        attribute, obliques, times, places, words, names, only, index, surface, complement,
    ) = row  # fmt: skip
    return Frame(
        predicate, concept, start, end, first, last, tuple(negation) if negation else None, mood,
        tense, passive, _read_phrase(agent) if agent else None,
        _read_phrase(patient) if patient else None, _read_phrase(attribute) if attribute else None,
        tuple([(prep, _read_phrase(phrase)) for prep, phrase in obliques]),
        frozenset(times), frozenset(places), frozenset(words), frozenset(names), only, index,
        surface, complement,
    )  # fmt: skip


def _maybe(phrase: Phrase | None) -> Row | None:
    return None if phrase is None else _write_phrase(phrase)


def _write_phrase(phrase: Phrase) -> Row:
    return [
        phrase.start, phrase.end, phrase.head, list(phrase.heads), sorted(phrase.words),
        sorted(phrase.modifiers), sorted(phrase.names), phrase.form, phrase.owner, phrase.counted,
        sorted(phrase.compounds),
    ]  # fmt: skip


def _read_phrase(row: Row) -> Phrase:
    start, end, head, heads, words, modifiers, names, form, owner, counted, compounds = row
    return Phrase(
        start, end, head, tuple(heads), frozenset(words), frozenset(modifiers), frozenset(names),
        form, owner, counted, frozenset(compounds),
    )  # fmt: skip


def write_quantity(quantity: Quantity) -> Row:
    """The row of a quantity."""
    kind, low, high, *rest, near = quantity
    return [
        kind, None if low == -inf else low, None if high == inf else high, *rest, sorted(near),
    ]  # fmt: skip


def read_quantity(row: Row) -> Quantity:
    """The quantity of a row."""
    kind, low, high, comparator, head, at, start, end, near = row
    return Quantity(
        kind, -inf if low is None else low, inf if high is None else high, comparator, head, at,
        start, end, frozenset(near),
    )  # fmt: skip


def write_dispute(dispute: Dispute) -> Row:
    """The row of a rejection."""
    return [
        dispute.start, dispute.end, dispute.claim, sorted(dispute.owner), sorted(dispute.words),
        sorted(dispute.names), dispute.counting, dispute.hedged, dispute.blanket, dispute.proof,
    ]  # fmt: skip


def read_dispute(row: Row) -> Dispute:
    """The rejection of a row."""
    start, end, claim, owner, words, names, *told = row
    return Dispute(start, end, claim, frozenset(owner), frozenset(words), frozenset(names), *told)
