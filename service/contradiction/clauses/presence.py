"""Presence: who is somewhere, stays there, or is not there at all.

"Is in jail" is to be held, "is in the house" to be there, "is in good health" to be healthy, "has
no troops there" that there are none.
"""

from __future__ import annotations

from service.contradiction.clauses.frames import Frame
from service.contradiction.clauses.phrases import Phrase
from service.contradiction.lexicon import lexicon

INSIDE = {"in", "inside", "at", "on", "aboard", "within", "behind"}
STAYING = {"be", "remain", "stay", "sit"}
HELD = {"jail", "prison", "custody", "detention", "captivity", "bar"}
POSTS = {"office", "power", "post", "job", "charge", "government", "cabinet"}
WELL = {"good", "excellent", "perfect", "fine", "stable"}
ILL = {"poor", "bad", "failing", "critical", "grave", "serious"}
"""What comes before "health" or "condition"."""
HOUSES = {"home", "work", "school", "hospital", "sea", "church", "office", "bed"}
"""Where one is without an article."""
THINGS = {"person", "artifact", "group", "animal", "object", "substance"}


def tell_presence(frame: Frame) -> Frame:
    """``is in jail`` is to be held, ``is in the house`` to be there, ``has no troops`` that there
    are none."""
    inside = [p for prep, p in frame.obliques if prep in INSIDE and not p.counted]
    if frame.predicate == "have" and frame.patient is not None and frame.patient.form == "none":
        return _as_lack(frame, frame.patient) if inside else frame
    if frame.attribute is not None:
        return _as_attendance(frame, frame.attribute)
    stays = frame.predicate in STAYING and frame.patient is None and frame.agent is not None
    return _as_stay(frame, inside[0]) if stays and inside else frame


def _as_lack(frame: Frame, missing: Phrase) -> Frame:
    """``has no troops there``: there are none."""
    noun = lexicon().nouns.get(missing.head)
    if noun is None or noun.lexfile not in THINGS:
        return frame
    return frame._replace(predicate="exist", concept="exist", agent=missing, patient=None)


def _as_attendance(frame: Frame, quality: Phrase) -> Frame:
    """``was present at the trial`` and ``was absent from it``: was there, was not there."""
    spot = frame.oblique(*INSIDE)
    if quality.head == "present" and spot is not None and frame.predicate == "be":
        return frame._replace(predicate="be_at", concept="be_at", patient=spot, attribute=None)
    away = frame.oblique("from")
    if quality.head != "absent" or away is None or frame.negated:
        return frame
    return frame._replace(
        predicate="be_at", concept="be_at", patient=away, attribute=None,
        negation=quality.span,
    )  # fmt: skip


def _as_stay(frame: Frame, where: Phrase) -> Frame:
    """What it is to be or to stay somewhere: healthy, in power, held, going on, or there."""
    if where.head in ("health", "condition", "shape"):
        told = any(where.modifiers & words for words in (WELL, ILL))
        state = "healthy" if where.modifiers & WELL else "ill"
        quality = where._replace(head=state, heads=(state,))
        return frame._replace(attribute=quality) if told else frame
    still = "relative:still" in frame.times and not frame.negated
    if where.head in POSTS and (still or frame.predicate != "be"):
        return frame._replace(predicate="stay_on")
    if where.head in HELD:
        return frame._replace(
            predicate="hold", concept="hold", patient=frame.agent, agent=None, passive=True
        )
    if still:
        return frame._replace(predicate="remain", concept="continue")
    known = where.form == "definite" or where.head in HOUSES
    if not known or frame.predicate != "be":
        return frame
    return frame._replace(predicate="be_at", concept="be_at", patient=where)
