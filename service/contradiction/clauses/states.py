"""States: how things stand, told by other words than one verb.

"Ran out of oxygen" and "had enough oxygen" tell how much there was; who approved a payment knows of
it; who hanged himself was killed by nobody else; what was shot down crashed because of an attack.
Each is told again in plain words beside the clause that stands in the text, so that either wording
meets its opposite.
"""

from __future__ import annotations

from collections.abc import Iterator

from service.contradiction.clauses.contests import tell_contest
from service.contradiction.clauses.frames import Frame
from service.contradiction.clauses.phrases import Phrase, read_phrase
from service.contradiction.clauses.tree import Tree
from service.contradiction.lexicon import lexicon

ENOUGH = {"enough", "sufficient", "ample", "adequate", "plentiful"}
PLENTY = {"plenty", "abundance", "surplus"}
LACKING = {"lack", "want_for"}
STAYING = {"be", "remain", "stay", "get", "bring"}
BEING = {"be", "remain", "stay", "run"}
FLAWING = {"mar", "taint", "tarnish", "blight", "corrupt", "spoil", "overshadow"}
FRAUDS = {
    "fraud", "rigging", "cheating", "manipulation", "corruption", "irregularity", "intimidation",
    "falsification", "bribery", "forgery", "vote-buying", "ballot-stuffing", "malpractice",
}  # fmt: skip
DECIDING = {
    "approve", "authorise", "authorize", "sign", "order", "sign_off", "negotiate", "oversee",
    "arrange", "discuss", "commission", "instruct", "request",
}  # fmt: skip
"""Who does this to a thing knows of it."""
TELLING = {"inform", "warn", "brief", "tell", "notify", "alert", "advise"}
OF = {"of", "about"}
REFLEXIVE = {"himself", "herself", "themselves", "itself"}
KILLING = {
    "hang", "kill", "stab", "poison", "strangle", "drown", "beat", "murder", "execute",
    "smother", "lynch", "slay", "throttle", "suffocate", "bludgeon",
}  # fmt: skip
OUTRIGHT = {"murder", "execute", "lynch", "slay", "bludgeon"}
"""Killings that always have another hand, named or not."""
NOTICES = {
    "report": "report", "complain": "complaint", "apply": "application", "appeal": "appeal",
    "write": "letter",
}  # fmt: skip
"""What one does who turns to somebody, and what the other then receives."""
SHIFTS = {"work", "strike"}
WORKWARD = {"turn_up", "show_up", "report", "come", "go", "arrive", "return", "be"}
STRIKING = {"join": {"strike", "walkout", "stoppage"}, "stop": {"work"}, "down": {"tool"}}


def tell_states(tree: Tree, index: int, frame: Frame) -> Iterator[Frame]:
    """The plain clauses for the states that a clause tells."""
    found = (
        _stock(tree, index, frame),
        _control(frame),
        _fraud(frame),
        _knowledge(tree, index, frame),
        _hand(frame),
        _downing(frame),
        _notice(tree, index, frame),
        _shift(frame),
        _layoff(frame),
    )
    yield from (again for again in found if again is not None)
    yield from tell_contest(tree, frame)


def _stock(tree: Tree, index: int, frame: Frame) -> Frame | None:
    """``had plenty of fuel`` and ``ran out of fuel``, ``was short of fuel``."""
    goods, verb = frame.patient, ""
    if frame.predicate == "have" and goods is not None:
        verb = "have_enough" if goods.modifiers & ENOUGH else ""
        if goods.head in PLENTY and (inner := _of(tree, tree.child(index, "dobj"))) is not None:
            goods, verb = inner, "have_enough"
    elif frame.predicate in LACKING and goods is not None:
        verb = "run_short"
    elif frame.predicate in BEING and frame.attribute is not None:
        goods = _of(tree, tree.child(index, "acomp", "oprd"))
        verb = "run_short" if frame.attribute.head == "short" else ""
    elif frame.predicate in ("run", "run_out"):
        goods = frame.oblique("out_of", "of", "short_of")
        verb = "run_short" if frame.oblique("out_of") or frame.predicate == "run_out" else ""
    if not verb or goods is None or goods.head == "time":
        return None
    return frame._replace(
        predicate=verb, concept=verb, patient=goods, attribute=None, obliques=(),
        end=max(frame.end, goods.end),
    )  # fmt: skip


def _control(frame: Frame) -> Frame | None:
    """``was under control`` and ``was still out of control``."""
    thing = frame.patient if frame.passive else frame.agent
    told = next(((by, p) for by, p in frame.obliques if p.head == "control"), None)
    if frame.predicate not in STAYING or told is None or thing is None:
        return None
    state = {"under": "controlled", "out_of": "uncontrolled"}.get(told[0])
    if state is None or told[1].owner:
        return None
    quality = told[1]._replace(head=state, heads=(state,))
    kept = tuple((by, p) for by, p in frame.obliques if p is not told[1])
    return frame._replace(
        predicate="be", concept="be", agent=thing, patient=None, passive=False,
        attribute=quality, obliques=kept,
    )  # fmt: skip


def _fraud(frame: Frame) -> Frame | None:
    """``was marred by fraud``: it was rigged."""
    if not frame.passive or frame.predicate not in FLAWING or frame.agent is None:
        return None
    if not FRAUDS & {*frame.agent.heads, *frame.agent.modifiers}:
        return None
    return frame._replace(
        predicate="rig", concept="rig", surface="rigged", agent=None,
        end=max(frame.end, frame.agent.end),
    )  # fmt: skip


def _knowledge(tree: Tree, index: int, frame: Frame) -> Frame | None:
    """``knew nothing of the payments``, ``was unaware of them``; who signed for them knew."""
    knower, thing, negation = frame.agent, frame.patient, frame.negation
    if frame.predicate in ("know", "hear"):
        thing = frame.oblique(*OF) if thing is None else _of(tree, tree.child(index, "dobj"))
    elif frame.predicate == "have" and thing is not None and thing.head in ("knowledge", "idea"):
        thing = _of(tree, tree.child(index, "dobj"))
    elif frame.attribute is not None and frame.attribute.head in ("aware", "unaware", "ignorant"):
        thing = _of(tree, tree.child(index, "acomp"))
        if frame.attribute.head != "aware":
            negation = frame.attribute.span if negation is None else None
    elif frame.predicate in TELLING and frame.passive and not frame.negated:
        lately = any("last" in time or "relative" in time for time in frame.times)
        knower, thing = frame.patient, None if lately else frame.oblique(*OF)
    elif not _decides(tree, index, frame):
        return None
    if knower is None or thing is None:
        return None
    return frame._replace(
        predicate="know", concept="know", agent=knower, patient=thing, passive=False,
        attribute=None, obliques=(), negation=negation, end=max(frame.end, thing.end),
        complement=False,
    )  # fmt: skip


def _decides(tree: Tree, index: int, frame: Frame) -> bool:
    """Whether somebody decides on a thing itself, and not on a review of it."""
    about = _of(tree, tree.child(index, "dobj"), "of", "about", "into")
    return frame.predicate in DECIDING and not frame.passive and not frame.negated and about is None


def _hand(frame: Frame) -> Frame | None:
    """``hanged himself``, ``took his own life``; ``was shot by guards``: by whose hand he died."""
    taken, doer = frame.patient, frame.agent
    if frame.predicate == "take_life" and "own" in frame.words and not frame.negated:
        return frame._replace(predicate="own_hand", patient=doer, agent=None, passive=True)
    if taken is None or frame.negated:
        return None
    shot = frame.predicate == "shoot"
    own = (frame.predicate in KILLING or shot) and taken.head in REFLEXIVE
    own = own or (frame.predicate == "commit" and taken.head == "suicide")
    named = doer is not None and lexicon().person(doer.head)
    killed = frame.predicate in KILLING and frame.concept == "die"
    others = frame.predicate in OUTRIGHT or (named and (killed or shot))
    if not own and not others:
        return None
    hand = ("own_" if own else "other_") + ("shot" if shot else "hand")
    return frame._replace(
        predicate=hand, concept="die", agent=None, patient=doer if own else taken,
        passive=True, obliques=(),
    )  # fmt: skip


def _downing(frame: Frame) -> Frame | None:
    """``shot down the helicopter``: it crashed because of an attack."""
    craft = frame.patient
    if frame.predicate != "shoot_down" or craft is None or frame.negated:
        return None
    attack = craft._replace(
        head="attack", heads=("attack",), modifiers=frozenset(), names=frozenset(),
        start=frame.start, end=frame.end,
    )  # fmt: skip
    return frame._replace(
        predicate="crash", concept="crash", agent=craft, patient=None, passive=False,
        obliques=(*frame.obliques, ("because_of", attack)),
    )  # fmt: skip


def _notice(tree: Tree, index: int, frame: Frame) -> Frame | None:
    """``reported the priest to the police``: the police received a report from him."""
    noun, sender = NOTICES.get(frame.predicate), frame.agent
    receiver = frame.oblique("to")
    if noun is None or sender is None or receiver is None or frame.passive:
        return None
    told = receiver._replace(
        head=noun, heads=(noun,), words=frozenset({lexicon().concept(noun)}),
        names=frozenset(), modifiers=frozenset(), compounds=frozenset(), form="indefinite",
        counted=False, owner="",
    )  # fmt: skip
    return frame._replace(
        predicate="receive", concept="receive", agent=receiver, patient=told,
        obliques=(("from", sender),), words=frame.words | {"receive"},
    )  # fmt: skip


def _shift(frame: Frame) -> Frame | None:
    """``turned up for work``, and ``joined the strike``, ``were on strike``."""
    if frame.agent is None or frame.passive:
        return None
    object_ = frame.patient.head if frame.patient is not None else ""
    goals = {(prep, p.head) for prep, p in frame.obliques}
    at_work = {("for", "work"), ("to", "work"), ("at", "work")}
    working = frame.predicate in WORKWARD and goals & at_work
    striking = object_ in STRIKING.get(frame.predicate, ()) or ("on", "strike") in goals
    striking = striking or (frame.predicate == "walk_out" and {g for g, _ in goals} <= {"at"})
    if not working and not striking:
        return None
    verb = "go_to_work" if working else "strike_work"
    spots = tuple((prep, p) for prep, p in frame.obliques if p.head not in SHIFTS)
    return frame._replace(predicate=verb, concept=verb, patient=None, obliques=spots)


def _layoff(frame: Frame) -> Frame | None:
    """``lost their jobs``: they were laid off."""
    lost = frame.patient
    if frame.predicate != "lose" or frame.agent is None or lost is None or lost.head != "job":
        return None
    if not lost.owner or frame.negated:
        return None
    return frame._replace(
        predicate="lay_off", concept="dismiss", agent=None, patient=frame.agent,
        passive=True, words=frame.words | {"dismiss"}, end=max(frame.end, lost.end),
    )  # fmt: skip


def _of(tree: Tree, holder: int | None, *preps: str) -> Phrase | None:
    """What a noun or a quality is of: "nothing of the payments", "short of fuel"."""
    if holder is None:
        return None
    by = (c for c in tree.children[holder] if tree.tokens[c].lemma in (preps or OF))
    goal = next((g for c in by if (g := tree.child(c, "pobj")) is not None), None)
    return read_phrase(tree, goal) if goal is not None else None
