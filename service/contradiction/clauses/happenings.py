"""Happenings: deeds that a clause tells by other words than its verb.

"The launch failed" and "was launched successfully" tell how one launch went; "the theft took place
on Saturday" tells when something was stolen; "she saw him at the bar" that he was there; "it has
paid the teachers" that they received their money. Each is told again as a plain clause beside the
one that stands in the text, so that either wording meets the other.
"""

from __future__ import annotations

from collections.abc import Iterator

from service.contradiction.clauses.frames import Frame
from service.contradiction.clauses.phrases import Phrase
from service.contradiction.clauses.tree import Tree
from service.contradiction.lexicon import lexicon

OUTCOMES = {"successfully": "succeed", "unsuccessfully": "fail"}
TAKING_PLACE = {"take_place", "happen", "occur"}
SEEING = {"see", "spot", "meet", "find", "film", "photograph", "arrest", "notice", "recognise"}
"""Where one is seen, one is."""
BLAMING = {"blame": "on", "attribute": "to", "ascribe": "to", "trace": "to"}
FILLED = {"fill", "full", "load", "pack", "stuff", "cram"}
FLOWING = {"leak", "flow", "spill", "pour", "seep", "get", "run", "escape", "dump", "discharge"}
HOLDING = {"carry", "consist", "hold", "have", "include", "number"}
HELD_IN = {"in", "on", "aboard"}
SPOTS = {"at", "in", "inside", "near", "outside"}


def tell_again(tree: Tree, index: int, frame: Frame) -> Iterator[Frame]:
    """The plain clauses that a clause tells beside itself."""
    found = (
        _outcome(tree, index, frame),
        _taking_place(frame),
        _sighting(frame),
        _payment(tree, index, frame),
        _reception(frame),
        _blame(frame),
        _contents(frame),
        _weapon(frame),
        _armed(frame),
        _arrival(frame),
        _crowd(frame),
        _toll(frame),
    )
    yield from (again for again in found if again is not None)


def _outcome(tree: Tree, index: int, frame: Frame) -> Frame | None:
    """``was launched successfully``: the launch succeeded."""
    how = next((c for c in tree.children[index] if tree.tokens[c].lemma in OUTCOMES), None)
    if how is None:
        return None
    verb = OUTCOMES[tree.tokens[how].lemma]
    end = max(frame.end, tree.tokens[how].end)
    event = _event(tree.tokens[index].lemma, frame)
    return frame._replace(
        predicate=verb, concept=verb, agent=event, patient=None, attribute=None,
        passive=False, end=end,
    )  # fmt: skip


def _toll(frame: Frame) -> Frame | None:
    """``the raid left six fighters dead``: they were killed."""
    dead = frame.attribute is not None and frame.attribute.head == "dead"
    if frame.predicate != "leave" or frame.patient is None or not dead:
        return None
    return frame._replace(
        predicate="kill", concept="die", agent=None, attribute=None, passive=True,
        words=frame.words | {"die"},
    )  # fmt: skip


def _taking_place(frame: Frame) -> Frame | None:
    """``the theft took place on Saturday``: something was stolen."""
    event = frame.agent
    if frame.predicate not in TAKING_PLACE or event is None or event.form == "none":
        return None
    concept = lexicon().concept(event.head)
    if concept not in lexicon().actions or concept == event.head:
        return None
    return frame._replace(
        predicate=concept, concept=concept, agent=None, patient=_something(event),
        words=frame.words | {concept}, passive=True,
    )  # fmt: skip


def _sighting(frame: Frame) -> Frame | None:
    """``saw the defendant at the bar``: the defendant was at the bar."""
    seen = frame.patient
    if frame.predicate not in SEEING or seen is None or frame.negated:
        return None
    if not (seen.form in ("name", "pronoun") or lexicon().person(seen.head)):
        return None
    spot = next((p for prep, p in frame.obliques if prep in SPOTS), None)
    if spot is None:
        return None
    return frame._replace(
        predicate="be_at", concept="be_at", agent=seen, patient=spot, passive=False,
        end=max(frame.end, spot.end),
    )  # fmt: skip


def _payment(tree: Tree, index: int, frame: Frame) -> Frame | None:
    """``paid the teachers``: the teachers received their money."""
    paid = frame.patient
    if frame.predicate != "pay" or paid is None or tree.child(index, "dative") is not None:
        return None
    if not lexicon().person(paid.head) or frame.passive:
        return None
    return frame._replace(
        predicate="receive", concept="receive", agent=paid, patient=_something(paid),
        words=frame.words | {"receive"},
    )  # fmt: skip


def _reception(frame: Frame) -> Frame | None:
    """``never received an apology``: nobody apologised to them."""
    given, receiver = frame.patient, frame.agent
    if frame.concept != "receive" or given is None or receiver is None or frame.passive:
        return None
    lex = lexicon()
    concept = lex.concept(given.head)
    if concept not in lex.actions or concept in lex.verbs["things"]:
        return None
    return frame._replace(
        predicate=concept, concept=concept, agent=None, patient=receiver, passive=True,
        words=frame.words | {concept}, end=max(frame.end, given.end),
    )  # fmt: skip


def _blame(frame: Frame) -> Frame | None:
    """``blamed the crash on fog``: fog caused it."""
    cause = next((p for prep, p in frame.obliques if prep == BLAMING.get(frame.predicate)), None)
    if cause is None or frame.patient is None or frame.negated:
        return None
    return frame._replace(
        predicate="cause", concept="begin", agent=cause, passive=False,
        obliques=tuple((prep, p) for prep, p in frame.obliques if p is not cause),
    )  # fmt: skip


def _contents(frame: Frame) -> Frame | None:
    """``were filled with grain``, ``was full of grain``: they contained it."""
    quality = frame.attribute.head if frame.attribute is not None else frame.predicate
    prep = "with" if frame.attribute is None else "of"
    inside = next((p for by, p in frame.obliques if by == prep), None)
    holder = frame.patient if frame.passive else frame.agent
    if quality not in FILLED or inside is None or holder is None:
        return None
    return frame._replace(
        predicate="contain", concept="contain", agent=holder, patient=inside,
        attribute=None, passive=False,
    )  # fmt: skip


def _weapon(frame: Frame) -> Frame | None:
    """``was armed with a knife``: he had it."""
    weapon = next((p for prep, p in frame.obliques if prep == "with"), None)
    holder = frame.patient if frame.passive else frame.agent
    quality = frame.attribute.head if frame.attribute is not None else frame.predicate
    if quality not in ("arm", "armed") or weapon is None or holder is None:
        return None
    return frame._replace(
        predicate="have", concept="have", agent=holder, patient=weapon, attribute=None,
        passive=False, end=max(frame.end, weapon.end),
    )  # fmt: skip


def _armed(frame: Frame) -> Frame | None:
    """``armed smugglers``: they had weapons."""
    people = next((p for p in (frame.patient, frame.agent) if p and "armed" in p.modifiers), None)
    if people is None or frame.negated or people.form == "none":
        return None
    weapon = _something(people)._replace(head="weapon", heads=("weapon",), form="bare")
    return frame._replace(
        predicate="have", concept="have", agent=people, patient=weapon, attribute=None,
        passive=False, start=people.start, end=people.end,
    )  # fmt: skip


def _arrival(frame: Frame) -> Frame | None:
    """``leaked into the river``: it reached the river."""
    goal = next((p for prep, p in frame.obliques if prep == "into"), None)
    mover = frame.patient if frame.passive else frame.agent
    if goal is None or mover is None or frame.predicate not in FLOWING:
        return None
    return frame._replace(
        predicate="reach", concept="arrive", agent=mover, patient=goal, passive=False,
        end=max(frame.end, goal.end),
    )  # fmt: skip


def _crowd(frame: Frame) -> Frame | None:
    """``300 pilgrims were in the convoy``, ``the ferry carried 300 people``: so many it held."""
    if frame.predicate in HOLDING:
        holder, people = frame.agent, frame.attribute or frame.patient
    else:
        aboard = frame.predicate in ("be", "be_at", "travel") and frame.agent is not None
        people = frame.agent if aboard and frame.agent and frame.agent.counted else None
        holder = next((p for prep, p in frame.obliques if prep in HELD_IN), None)
    if people is None or holder is None or not people.counted or frame.predicate == "comprise":
        return None
    if not lexicon().person(people.head):
        return None
    return frame._replace(
        predicate="comprise", concept="comprise", agent=holder, patient=people,
        attribute=None, passive=False, obliques=(), places=frozenset(),
    )  # fmt: skip


def _event(lemma: str, frame: Frame) -> Phrase:
    """The noun of a verb, as the subject of a clause."""
    concept = lexicon().concept(lemma)
    return Phrase(
        frame.start, frame.end, lemma, (lemma,), frozenset({concept}), frozenset(), frozenset(),
        "definite", "", False, frozenset(),
    )  # fmt: skip


def _something(beside: Phrase) -> Phrase:
    """What a clause leaves open; it stands where ``beside`` does."""
    return Phrase(
        beside.start, beside.end, "something", ("something",), frozenset(), frozenset(),
        frozenset(), "pronoun",
        "", False, frozenset(),
    )  # fmt: skip
