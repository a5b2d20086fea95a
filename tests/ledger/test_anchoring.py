"""Anchors: they hold the words they say they hold, and follow them into a new text."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from uuid import UUID, uuid4

from hypothesis import given, settings
from hypothesis import strategies as st

from service.domain.article import Document
from service.domain.identity import fingerprint
from service.domain.span import Span
from service.ledger.anchoring import Page, anchor_statements, follow_evidence
from service.ledger.codec import Analysed
from service.ledger.speakers import Cast
from service.store.contradictions import EvidencePlace
from service.store.statements import StatementRow, StoredStatement
from tests.ledger.scripted import ScriptedAnalyst

_CORPUS, _ARTICLE = uuid4(), uuid4()

FILLERS = st.text(st.sampled_from("abc .\n😀é“”’"), max_size=60)
WORDS = st.text(st.sampled_from("ab 17,😀é"), min_size=1, max_size=30).filter(str.strip)
NAMES = st.sampled_from(["Ann Lee", "Bob Ray", "Guards"])
CUES = st.sampled_from(["said", "denied"])
SAYINGS = st.lists(st.tuples(NAMES, CUES, WORDS), min_size=1, max_size=5)


def write(sayings: list[tuple[str, str, str]], filler: str) -> str:
    return "".join(f'{filler}\n{name} {cue}: "{words}"' for name, cue, words in sayings) + filler


def anchor(
    text: str, revision: UUID, stored: list[StoredStatement]
) -> tuple[Analysed, list[StatementRow]]:
    analysed = asyncio.run(ScriptedAnalyst().analyse(Document(text)))
    cast = Cast(_CORPUS, _ARTICLE)
    cast.introduce(analysed.statements)
    page = Page(_ARTICLE, revision, fingerprint(text), text, None)
    return analysed, anchor_statements(analysed, page, cast, stored)


def as_stored(row: StatementRow) -> StoredStatement:
    return StoredStatement(
        id=row.id,
        speaker_id=row.speaker_id,
        kind=row.kind,
        text=row.text,
        denied=row.denied,
        asserts=row.asserts,
        current=True,
        judged=False,
        compared_by="scripted-1",
        revision_id=row.revision_id,
        content=row.anchor.content,
        cue=row.anchor.cue,
        source=row.anchor.source,
    )


@settings(deadline=None)
@given(SAYINGS, FILLERS)
def test_an_anchor_holds_the_words_and_what_is_around_them(
    sayings: list[tuple[str, str, str]], filler: str
) -> None:
    text = write(sayings, filler)
    analysed, rows = anchor(text, uuid4(), [])
    assert len({row.id for row in rows}) == len(rows) == len(analysed.statements)
    for statement, row in zip(analysed.statements, rows, strict=True):
        place = row.anchor
        assert (place.content, place.source) == (statement.content, statement.source)
        assert [span.of(text) for span in place.cue] == [row.cue]
        assert text[place.hull.start : place.hull.end] == place.quote
        assert text[: place.hull.start].endswith(place.prefix)
        assert text[place.hull.end :].startswith(place.suffix)
        assert max(len(place.prefix), len(place.suffix)) <= 32
        assert all(place.hull.contains(span) for span in place.content)
        assert row.position == place.hull.start


@settings(deadline=None)
@given(SAYINGS, FILLERS, FILLERS, st.randoms(use_true_random=False))
def test_what_is_said_again_keeps_its_id_wherever_it_stands(
    sayings: list[tuple[str, str, str]], before: str, after: str, random: object
) -> None:
    _, first = anchor(write(sayings, before), uuid4(), [])
    moved = list(sayings)
    random.shuffle(moved)  # type: ignore[attr-defined]
    _, second = anchor(write(moved, after), uuid4(), [as_stored(row) for row in first])
    assert {row.id for row in first} == {row.id for row in second}
    assert all(row.found_again for row in second)
    said = {row.id: (row.speaker_id, row.denied, row.text.split()) for row in first}
    assert said == {row.id: (row.speaker_id, row.denied, row.text.split()) for row in second}


@settings(deadline=None)
@given(SAYINGS, FILLERS, FILLERS, st.data())
def test_evidence_follows_its_words(
    sayings: list[tuple[str, str, str]], before: str, after: str, data: st.DataObject
) -> None:
    old, new = write(sayings, before), write(sayings, after)
    _, first = anchor(old, uuid4(), [])
    stored = [as_stored(row) for row in first]
    _, second = anchor(new, uuid4(), stored)
    row = data.draw(st.sampled_from(first))
    inner = row.anchor.content[0]
    start = data.draw(st.integers(inner.start, inner.end - 1))
    end = data.draw(st.integers(start + 1, inner.end))
    place = EvidencePlace(row.id, uuid4(), 0, "a", Span(start, end), old[start:end])
    (moved,) = follow_evidence([place], stored, second, new)
    assert moved.span.of(new) == place.span.of(old)


def test_a_changed_word_is_another_statement() -> None:
    _, first = anchor('Ann Lee said: "4,000 left"', uuid4(), [])
    _, second = anchor('Ann Lee said: "400 left"', uuid4(), [as_stored(row) for row in first])
    assert first[0].id != second[0].id
    assert not second[0].found_again


def test_the_same_place_in_the_same_text_again_is_not_the_same_id_twice() -> None:
    text = 'Ann Lee said: "It rained"'
    _, first = anchor(text, uuid4(), [])
    _, second = anchor(text.replace("Ann", "Eve"), uuid4(), [as_stored(row) for row in first])
    assert first[0].id != second[0].id


def test_what_is_found_in_its_own_place_of_a_text_read_again_is_the_same() -> None:
    text = 'Ann Lee said: "It rained". Ann Lee said: "It rained". Ann Lee said: "It rained".'
    revision = uuid4()
    _, (_, second, third) = anchor(text, revision, [])
    _, (again, late, more) = anchor(text, revision, [as_stored(third), as_stored(second)])
    assert (late.id, more.id) == (second.id, third.id)
    assert not again.found_again
    assert not late.compared


def test_what_was_compared_needs_no_comparing_in_a_new_text_of_the_same_version() -> None:
    text = 'Ann Lee said: "It rained"'
    _, (first,) = anchor(text, uuid4(), [])
    stored = as_stored(first)
    _, (again,) = anchor(text, uuid4(), [stored])
    _, (older,) = anchor(text, uuid4(), [replace(stored, compared_by="scripted-0")])
    assert (again.compared, older.compared) == (True, False)
