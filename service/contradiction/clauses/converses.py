"""Converses: a deed with two ends, told from the other: who sold to her, from whom she bought."""

from __future__ import annotations

from service.contradiction.clauses.frames import Frame
from service.contradiction.clauses.phrases import read_phrase
from service.contradiction.clauses.tree import Tree
from service.contradiction.lexicon import lexicon

CONVERSES = {
    "sell": ("buy", "to", "from"),
    "pay": ("receive", "to", "from"),
    "give": ("receive", "to", "from"),
    "donate": ("receive", "to", "from"),
    "send": ("receive", "to", "from"),
    "transfer": ("receive", "to", "from"),
    "lend": ("borrow", "to", "from"),
}
"""What the other end of a deed does: its verb, how it is named, and how the first end is then."""


def tell_converse(tree: Tree, index: int, frame: Frame) -> Frame | None:
    """``sold it to the gallery``: the gallery bought it."""
    if frame.predicate == "lose":
        return _as_defeat(frame)
    if frame.predicate not in CONVERSES or frame.patient is None or frame.passive:
        return None
    verb, towards, away = CONVERSES[frame.predicate]
    end = next((p for prep, p in frame.obliques if prep == towards), None)
    dative = tree.child(index, "dative")
    if end is None and dative is not None and tree.tokens[dative].pos in ("NOUN", "PROPN", "PRON"):
        end = read_phrase(tree, dative)
    if end is None or frame.agent is None:
        return None
    noun = lexicon().nouns.get(frame.patient.head)
    patient = frame.patient
    if verb == "receive" and noun is not None and noun.lexfile == "quantity":
        patient = patient._replace(head="money", heads=("money",))
    kept = tuple((prep, p) for prep, p in frame.obliques if prep != towards)
    return frame._replace(
        predicate=verb, concept=lexicon().concept(verb, verb=True), agent=end,
        patient=patient, obliques=((away, frame.agent), *kept), words=frame.words | {verb},
    )  # fmt: skip


def _as_defeat(frame: Frame) -> Frame | None:
    """``lost to City``: City beat them."""
    winner = next((p for prep, p in frame.obliques if prep == "to"), None)
    if winner is None or frame.agent is None or winner.counted:
        return None
    kept = tuple((prep, p) for prep, p in frame.obliques if prep != "to")
    return frame._replace(
        predicate="beat", concept="win", agent=winner, patient=frame.agent, obliques=kept,
        places=frame.places - winner.names,
    )  # fmt: skip
