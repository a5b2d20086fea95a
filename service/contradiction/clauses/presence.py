"""Presence: who is somewhere, stays there, or is not there at all.

"Is in jail" is to be held, "is in the house" to be there, "is in good health" to be healthy, "has
no troops there" that there are none.
"""

from __future__ import annotations

from dataclasses import replace

from service.contradiction.clauses.frames import Frame
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
    lex = lexicon()
    inside = [p for prep, p in frame.obliques if prep in INSIDE and not p.counted]
    if frame.predicate == "have" and frame.patient is not None and frame.patient.form == "none":
        noun = lex.nouns.get(frame.patient.head)
        if inside and noun is not None and noun.lexfile in THINGS:
            return replace(
                frame, predicate="exist", concept="exist", agent=frame.patient, patient=None
            )
        return frame
    at_hand = frame.attribute is not None and frame.attribute.head == "present"
    spot = next((p for prep, p in frame.obliques if prep in INSIDE), None)
    if at_hand and spot is not None and frame.predicate == "be":
        return replace(frame, predicate="be_at", concept="be_at", patient=spot, attribute=None)
    missing = frame.attribute is not None and frame.attribute.head == "absent"
    away = next((p for prep, p in frame.obliques if prep == "from"), None)
    if missing and away is not None and not frame.negated and frame.attribute is not None:
        told = (frame.attribute.start, frame.attribute.end)
        return replace(
            frame, predicate="be_at", concept="be_at", patient=away, attribute=None, negation=told
        )
    stays = frame.predicate in STAYING and frame.attribute is None and frame.patient is None
    if not stays or not inside or frame.agent is None:
        return frame
    if inside[0].head in ("health", "condition", "shape"):
        well = any(inside[0].modifiers & words for words in (WELL, ILL))
        state = "healthy" if inside[0].modifiers & WELL else "ill"
        quality = replace(inside[0], head=state, heads=(state,))
        return replace(frame, attribute=quality) if well else frame
    still = "relative:still" in frame.times and not frame.negated
    if inside[0].head in POSTS and (still or frame.predicate != "be"):
        return replace(frame, predicate="stay_on")
    if inside[0].head in HELD:
        return replace(
            frame, predicate="hold", concept="hold", patient=frame.agent, agent=None, passive=True
        )
    if still:
        return replace(frame, predicate="remain", concept="continue")
    known = inside[0].form == "definite" or inside[0].head in HOUSES
    if not known or frame.predicate != "be":
        return frame
    return replace(frame, predicate="be_at", concept="be_at", patient=inside[0])
