"""Features as JSON and back: rows of values in field order, so that they stay small in the store.

Sets become sorted lists, an interval without an end has null there. The first value is the version
of the form; features of another version are refused, for the article must then be described anew.
"""

from __future__ import annotations

from math import inf
from typing import Any

from service.contradiction.disputes import Dispute
from service.contradiction.features import Features
from service.contradiction.frames import Frame
from service.contradiction.measures import Quantity
from service.contradiction.phrases import Phrase

FORM = 3


def write_features(f: Features) -> dict[str, Any]:
    """The JSON value of features."""
    row = [
        f.start,
        f.text,
        [list(s) for s in f.content],
        f.label,
        sorted(f.speaker),
        sorted(f.members),
        sorted(f.side),
        sorted(f.role),
        f.cue,
        f.cue_span,
        f.denied,
        f.asserts,
        f.direct,
        f.bare,
        f.day,
        f.place,
        [_write_frame(x) for x in f.frames],
        [_write_quantity(x) for x in f.quantities],
        [_write_dispute(x) for x in f.disputes],
        sorted(f.words),
        sorted(f.names),
        list(f.entities),
        sorted(f.saying),
        sorted(f.topics),
        f.before,
    ]
    return {"form": FORM, "row": row}


def read_features(value: dict[str, Any]) -> Features:
    """The features that ``write_features`` wrote.

    Raises:
        ValueError: when the value has another form.
    """
    if value.get("form") != FORM or len(value["row"]) != 25:
        raise ValueError("these features were written by another version")
    (
        start,
        text,
        content,
        label,
        speaker,
        members,
        side,
        role,
        cue,
        cue_span,
        denied,
        asserts,
        direct,
        bare,
        day,
        place,
        frames,
        quantities,
        disputes,
        words,
        names,
        entities,
        saying,
        topics,
        before,
    ) = value["row"]
    return Features(
        start, text, tuple((s[0], s[1]) for s in content), label, frozenset(speaker),
        frozenset(members), frozenset(side), frozenset(role), cue,
        (cue_span[0], cue_span[1]) if cue_span else None, denied, asserts, direct, bare, day, place,
        tuple(_read_frame(x) for x in frames), tuple(_read_quantity(x) for x in quantities),
        tuple(_read_dispute(x) for x in disputes), frozenset(words), frozenset(names),
        tuple(entities), frozenset(saying), frozenset(topics),
        before,
    )  # fmt: skip


def _write_phrase(p: Phrase | None) -> list[Any] | None:
    if p is None:
        return None
    return [
        p.start,
        p.end,
        p.head,
        list(p.heads),
        sorted(p.words),
        sorted(p.modifiers),
        sorted(p.names),
        p.form,
        p.owner,
        p.counted,
        sorted(p.compounds),
    ]


def _read_phrase(row: list[Any] | None) -> Phrase | None:
    if row is None:
        return None
    start, end, head, heads, words, modifiers, names, form, owner, counted, compounds = row
    return Phrase(
        start,
        end,
        head,
        tuple(heads),
        frozenset(words),
        frozenset(modifiers),
        frozenset(names),
        form,
        owner,
        counted,
        frozenset(compounds),
    )


def _write_frame(f: Frame) -> list[Any]:
    obliques = [[prep, _write_phrase(phrase)] for prep, phrase in f.obliques]
    return [
        f.predicate,
        f.concept,
        f.start,
        f.end,
        f.first,
        f.last,
        f.negation,
        f.mood,
        f.tense,
        f.passive,
        _write_phrase(f.agent),
        _write_phrase(f.patient),
        _write_phrase(f.attribute),
        obliques,
        sorted(f.times),
        sorted(f.places),
        sorted(f.words),
        sorted(f.names),
        f.only,
        f.index,
        f.surface,
        f.complement,
    ]


def _read_frame(row: list[Any]) -> Frame:
    (
        predicate,
        concept,
        start,
        end,
        first,
        last,
        negation,
        mood,
        tense,
        passive,
        agent,
        patient,
        attribute,
        obliques,
        times,
        places,
        words,
        names,
        only,
        index,
        surface,
        complement,
    ) = row
    read = tuple((prep, phrase) for prep, p in obliques if (phrase := _read_phrase(p)) is not None)
    return Frame(
        predicate,
        concept,
        start,
        end,
        first,
        last,
        (negation[0], negation[1]) if negation else None,
        mood,
        tense,
        passive,
        _read_phrase(agent),
        _read_phrase(patient),
        _read_phrase(attribute),
        read,
        frozenset(times),
        frozenset(places),
        frozenset(words),
        frozenset(names),
        only,
        index,
        surface,
        complement,
    )


def _write_quantity(q: Quantity) -> list[Any]:
    low = None if q.low == -inf else q.low
    high = None if q.high == inf else q.high
    return [q.kind, low, high, q.comparator, q.head, q.at, q.start, q.end, sorted(q.near)]


def _read_quantity(row: list[Any]) -> Quantity:
    kind, low, high, comparator, head, at, start, end, near = row
    return Quantity(
        kind,
        -inf if low is None else low,
        inf if high is None else high,
        comparator,
        head,
        at,
        start,
        end,
        frozenset(near),
    )


def _write_dispute(d: Dispute) -> list[Any]:
    return [
        d.start,
        d.end,
        d.claim,
        sorted(d.owner),
        sorted(d.words),
        sorted(d.names),
        d.counting,
        d.hedged,
        d.blanket,
        d.proof,
    ]


def _read_dispute(row: list[Any]) -> Dispute:
    start, end, claim, owner, words, names, counting, hedged, blanket, proof = row
    return Dispute(
        start,
        end,
        claim,
        frozenset(owner),
        frozenset(words),
        frozenset(names),
        counting,
        hedged,
        blanket,
        proof,
    )
