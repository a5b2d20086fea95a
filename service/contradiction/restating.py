"""Restating: one plain form for clauses that tell the same deed in other words.

"He was found guilty" says what he is, "the rebels were the first to shoot" who shot, "the building
was used as a barracks" what it was, "is in jail" that he is held, "we have no troops there" that
there are none. A deed with two ends is told from either: who sold to her, from whom she bought.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from service.contradiction.frames import Frame
from service.contradiction.happenings import tell_again
from service.contradiction.lexicon import lexicon
from service.contradiction.phrases import Phrase, Tree, read_phrase
from service.contradiction.states import tell_states
from service.domain.syntax import Sentence

INSIDE = {"in", "inside", "at", "on", "aboard", "within", "behind"}
STAYING = {"be", "remain", "stay", "sit"}
HELD = {"jail", "prison", "custody", "detention", "captivity", "bar"}
POSTS = {"office", "power", "post", "job", "charge", "government", "cabinet"}
WELL = {"good", "excellent", "perfect", "fine", "stable"}
ILL = {"poor", "bad", "failing", "critical", "grave", "serious"}
"""What comes before "health" or "condition"."""
HOUSES = {"home", "work", "school", "hospital", "sea", "church", "office", "bed"}
"""Where one is without an article."""
LEVELS = {"up": "rise", "down": "fall"}
NAMING = {"call", "brand", "label", "term", "dub", "consider"}
FINDING = {"find", "declare", "pronounce", "deem", "rule"}
VERDICTS = {"guilty": "convict", "innocent": "acquit"}
LIGHTING = {"start", "set", "light", "cause", "ignite", "begin", "spark", "trigger"}
"""Verbs by which somebody brings about a fire."""
STAFF = {"employee", "worker", "staff"}
SERVING = {"use", "serve", "act", "function", "operate", "double", "employ"}
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
DEGREES = {
    "seriously", "severely", "badly", "critically", "gravely", "fatally", "slightly", "lightly",
    "partly", "partially", "completely", "fully", "temporarily", "permanently",
}  # fmt: skip
MANNER = "manner"
"""The preposition under which an adverb stands."""
THINGS = {"person", "artifact", "group", "animal", "object", "substance"}


def restate_frames(sentence: Sentence, frames: Sequence[Frame], offset: int) -> Iterator[Frame]:
    """The frames of a sentence in plain form, each followed by its converse where there is one."""
    tree = Tree(sentence.tokens)
    for frame in frames:
        index = frame.index - offset
        plain = _as_finding(tree, index, _as_killing(frame))
        plain = _as_first(tree, index, plain)
        plain = _as_naming(tree, index, _as_level(tree, index, plain))
        plain = _as_refusal(_as_employer(_as_dismissal(_as_purpose(plain))))
        plain = _as_arson(_as_capture(_as_visit(plain)))
        plain = _as_state(_with_manner(tree, index, plain))
        yield plain
        converse = _converse(tree, index, plain)
        if converse is not None:
            yield converse
        yield from (_as_arson(again) for again in tell_again(tree, index, plain))
        yield from tell_states(tree, index, plain)


def _as_finding(tree: Tree, index: int, frame: Frame) -> Frame:
    """``found the banker guilty``, ``was found guilty``: he is, according to them."""
    if frame.predicate not in FINDING:
        return frame
    quality = tree.child(index, "ccomp", "oprd", "xcomp", "acomp")
    if quality is None or tree.tokens[quality].pos != "ADJ":
        return frame
    subject = tree.child(quality, "nsubj")
    if subject is None:
        subject = tree.child(index, "dobj", "nsubjpass")
    if subject is None:
        return frame
    verdict = VERDICTS.get(tree.tokens[quality].lemma)
    if verdict is not None and tree.child(quality, "neg") is None:
        return replace(
            frame, predicate=verdict, concept=verdict, patient=read_phrase(tree, subject)
        )
    return replace(
        frame, predicate="be", concept="be", agent=read_phrase(tree, subject), patient=None,
        passive=False, attribute=read_phrase(tree, quality), complement=False,
    )  # fmt: skip


def _as_killing(frame: Frame) -> Frame:
    """``was beaten to death``: he died of it."""
    deadly = any(prep == "to" and p.head == "death" for prep, p in frame.obliques)
    return replace(frame, concept="die") if deadly else frame


def _as_first(tree: Tree, index: int, frame: Frame) -> Frame:
    """``the army was the first to break the truce``: the army broke it."""
    token = tree.tokens[index]
    above = tree.tokens[token.head]
    if token.dep not in ("relcl", "acl") or above.lemma not in ("first", "one", "last"):
        return frame
    subject = tree.child(above.head, "nsubj")
    if frame.agent is not None or above.dep != "attr" or subject is None:
        return frame
    tense = "past" if tree.tokens[above.head].tag == "VBD" else frame.tense
    return replace(frame, agent=read_phrase(tree, subject), mood="fact", tense=tense)


def _as_purpose(frame: Frame) -> Frame:
    """``was used as a barracks``: it was one."""
    if frame.predicate not in SERVING or frame.attribute is not None:
        return frame
    role = next(
        (p for prep, p in frame.obliques if prep == "as" or (prep == "for" and _is_purpose(p))),
        None,
    )
    if role is None or (frame.patient is not None and not frame.passive):
        return frame
    return replace(frame, attribute=role)


def _is_purpose(p: Phrase) -> bool:
    return any(kind.startswith("purpose.") for kind in lexicon().classes.get(p.head, ()))


def _as_level(tree: Tree, index: int, frame: Frame) -> Frame:
    """``were up in August``: they rose."""
    if frame.predicate != "be" or frame.attribute is not None or frame.patient is not None:
        return frame
    beside = (tree.tokens[c].lemma for c in tree.children[index])
    verb = next((LEVELS[word] for word in beside if word in LEVELS), None)
    return replace(frame, predicate=verb, concept=verb) if verb is not None else frame


def _as_naming(tree: Tree, index: int, frame: Frame) -> Frame:
    """``called the building a depot``: it is one, according to them."""
    if frame.predicate not in NAMING or frame.attribute is None:
        return frame
    if lexicon().has("false", frame.attribute.head):
        return frame
    if frame.patient is None:
        called = tree.child(index, "oprd")
        joined = tree.child(called, "compound") if called is not None else None
        if joined is None or called is None or tree.tokens[joined].tag != "NNS":
            return frame
        name = replace(frame.attribute, modifiers=frozenset(), start=tree.tokens[called].start)
        frame = replace(frame, patient=read_phrase(tree, joined), attribute=name)
    return replace(frame, predicate="be", concept="be", agent=frame.patient, patient=None)


def _as_dismissal(frame: Frame) -> Frame:
    """``fired the director``: who is fired is dismissed, and does not burn."""
    if frame.predicate != "fire" or frame.patient is None:
        return frame
    if frame.patient.names or not lexicon().person(frame.patient.head):
        return frame
    return replace(frame, predicate="dismiss", concept="dismiss")


def _as_capture(frame: Frame) -> Frame:
    """``had taken the village``: they captured it; ``took bribes``: he received them."""
    taken, lex = frame.patient, lexicon()
    if frame.predicate not in ("take", "accept") or taken is None:
        return frame
    if any(kind.startswith("payment.") for kind in lex.classes.get(taken.head, ())):
        return replace(frame, concept="receive")
    if frame.predicate == "accept":
        return frame
    noun = lex.nouns.get(taken.head)
    place = lex.has("place", taken.head) or (noun is not None and noun.lexfile == "location")
    return replace(frame, predicate="capture", concept="capture") if place else frame


def _as_arson(frame: Frame) -> Frame:
    """``started the blaze``, ``set the fire``, ``set fire to``: they made it burn."""
    lit = frame.patient
    if frame.predicate not in LIGHTING or lit is None or lexicon().concept(lit.head) != "burn":
        return frame
    return replace(frame, predicate="light", concept="burn")


def _as_visit(frame: Frame) -> Frame:
    """``has never been to Lisbon``: he has not visited it."""
    goal = next((p for prep, p in frame.obliques if prep == "to" and p.names), None)
    if frame.predicate != "be" or frame.attribute is not None or goal is None:
        return frame
    kept = tuple((prep, p) for prep, p in frame.obliques if p is not goal)
    return replace(frame, predicate="visit", concept="visit", patient=goal, obliques=kept)


def _as_employer(frame: Frame) -> Frame:
    """``has 100 workers``: it employs them."""
    if frame.predicate != "have" or frame.patient is None or not frame.patient.counted:
        return frame
    staff = frame.patient.head in STAFF
    return replace(frame, predicate="employ", concept="employ") if staff else frame


def _as_refusal(frame: Frame) -> Frame:
    """``ruled out talks``: there will be none."""
    if frame.predicate != "rule_out" or frame.patient is None or frame.negated:
        return frame
    concept = lexicon().concept(frame.patient.head)
    if concept not in lexicon().actions:
        return frame
    return replace(frame, concept=concept, mood="future", negation=(frame.start, frame.end))


def _with_manner(tree: Tree, index: int, frame: Frame) -> Frame:
    """``started deliberately``, ``badly hurt``: an adverb that tells a cause or a degree stands
    with the obliques."""
    classes = lexicon().classes
    told = tuple(
        (MANNER, read_phrase(tree, c))
        for c in tree.children[index]
        if tree.tokens[c].pos == "ADV"
        and (
            tree.tokens[c].lemma in DEGREES
            or any(kind.startswith("cause.") for kind in classes.get(tree.tokens[c].lemma, ()))
        )
    )
    return replace(frame, obliques=(*frame.obliques, *told)) if told else frame


def _as_state(frame: Frame) -> Frame:
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


def _converse(tree: Tree, index: int, frame: Frame) -> Frame | None:
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
        patient = replace(patient, head="money", heads=("money",))
    kept = tuple((prep, p) for prep, p in frame.obliques if prep != towards)
    return replace(
        frame, predicate=verb, concept=lexicon().concept(verb, verb=True), agent=end,
        patient=patient, obliques=((away, frame.agent), *kept), words=frame.words | {verb},
    )  # fmt: skip


def _as_defeat(frame: Frame) -> Frame | None:
    """``lost to City``: City beat them."""
    winner = next((p for prep, p in frame.obliques if prep == "to"), None)
    if winner is None or frame.agent is None or winner.counted:
        return None
    kept = tuple((prep, p) for prep, p in frame.obliques if prep != "to")
    return replace(
        frame, predicate="beat", concept="win", agent=winner, patient=frame.agent, obliques=kept,
        places=frame.places - winner.names,
    )  # fmt: skip
