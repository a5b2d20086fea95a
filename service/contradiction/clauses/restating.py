"""Restating: one plain form for clauses that tell the same deed in other words.

"He was found guilty" says what he is, "the rebels were the first to shoot" who shot, "the building
was used as a barracks" what it was. What has a module of its own is told there: ``presence``,
``converses``, ``happenings``, ``states``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from service.contradiction.clauses.clefts import tell_cleft
from service.contradiction.clauses.converses import tell_converse
from service.contradiction.clauses.frames import Frame
from service.contradiction.clauses.happenings import tell_again
from service.contradiction.clauses.phrases import Phrase, read_phrase
from service.contradiction.clauses.presence import tell_presence
from service.contradiction.clauses.states import tell_states
from service.contradiction.clauses.tree import Tree
from service.contradiction.lexicon import lexicon
from service.domain.syntax import Sentence

LEVELS = {"up": "rise", "down": "fall"}
NAMING = {"call", "brand", "label", "term", "dub", "consider"}
FINDING = {"find", "declare", "pronounce", "deem", "rule"}
VERDICTS = {"guilty": "convict", "innocent": "acquit"}
LIGHTING = {"start", "set", "light", "cause", "ignite", "begin", "spark", "trigger"}
"""Verbs by which somebody brings about a fire."""
STAFF = {"employee", "worker", "staff"}
SERVING = {"use", "serve", "act", "function", "operate", "double", "employ"}
DEGREES = {
    "seriously", "severely", "badly", "critically", "gravely", "fatally", "slightly", "lightly",
    "partly", "partially", "completely", "fully", "temporarily", "permanently",
}  # fmt: skip
MANNER = "manner"
"""The preposition under which an adverb stands."""


def restate_frames(sentence: Sentence, frames: Sequence[Frame], offset: int) -> Iterator[Frame]:
    """The frames of a sentence in plain form, each followed by its converse where there is one."""
    tree = Tree(sentence.tokens)
    for frame in frames:
        index = frame.number - offset
        plain = _as_finding(tree, index, _as_killing(tell_cleft(tree, index, frame)))
        plain = _as_first(tree, index, plain)
        plain = _as_naming(tree, index, _as_level(tree, index, plain))
        plain = _as_refusal(_as_employer(_as_dismissal(_as_purpose(plain))))
        plain = _as_arson(_as_capture(_as_visit(plain)))
        plain = tell_presence(_with_manner(tree, index, plain))
        yield plain
        converse = tell_converse(tree, index, plain)
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
    denied, verdict = tree.child(quality, "neg"), VERDICTS.get(tree.tokens[quality].lemma)
    if verdict is not None and denied is not None:
        verdict = "acquit" if verdict == "convict" else "convict"
    if verdict is not None:
        return frame._replace(
            predicate=verdict, concept=verdict, patient=read_phrase(tree, subject), attribute=None,
            end=max(frame.end, tree.tokens[quality].end),
        )  # fmt: skip
    return frame._replace(
        predicate="be", concept="be", agent=read_phrase(tree, subject), patient=None,
        passive=False, attribute=read_phrase(tree, quality), complement=False,
    )  # fmt: skip


def _as_killing(frame: Frame) -> Frame:
    """``was beaten to death``: he died of it."""
    deadly = any(prep == "to" and p.head == "death" for prep, p in frame.obliques)
    return frame._replace(concept="die") if deadly else frame


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
    return frame._replace(agent=read_phrase(tree, subject), mood="fact", tense=tense)


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
    return frame._replace(attribute=role)


def _is_purpose(p: Phrase) -> bool:
    return any(kind.startswith("purpose.") for kind in lexicon().classes.get(p.head, ()))


def _as_level(tree: Tree, index: int, frame: Frame) -> Frame:
    """``were up in August``: they rose."""
    if frame.predicate != "be" or frame.attribute is not None or frame.patient is not None:
        return frame
    beside = (tree.tokens[c].lemma for c in tree.children[index])
    verb = next((LEVELS[word] for word in beside if word in LEVELS), None)
    return frame._replace(predicate=verb, concept=verb) if verb is not None else frame


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
        name = frame.attribute._replace(modifiers=frozenset(), start=tree.tokens[called].start)
        frame = frame._replace(patient=read_phrase(tree, joined), attribute=name)
    return frame._replace(predicate="be", concept="be", agent=frame.patient, patient=None)


def _as_dismissal(frame: Frame) -> Frame:
    """``fired the director``: who is fired is dismissed, and does not burn."""
    if frame.predicate != "fire" or frame.patient is None:
        return frame
    if frame.patient.names or not lexicon().person(frame.patient.head):
        return frame
    return frame._replace(predicate="dismiss", concept="dismiss")


def _as_capture(frame: Frame) -> Frame:
    """``had taken the village``: they captured it; ``took bribes``: he received them."""
    taken, lex = frame.patient, lexicon()
    if frame.predicate not in ("take", "accept") or taken is None:
        return frame
    if any(kind.startswith("payment.") for kind in lex.classes.get(taken.head, ())):
        return frame._replace(concept="receive")
    if frame.predicate == "accept":
        return frame
    noun = lex.nouns.get(taken.head)
    place = lex.has("place", taken.head) or (noun is not None and noun.lexfile == "location")
    return frame._replace(predicate="capture", concept="capture") if place else frame


def _as_arson(frame: Frame) -> Frame:
    """``started the blaze``, ``set the fire``, ``set fire to``: they made it burn."""
    lit = frame.patient
    if frame.predicate not in LIGHTING or lit is None or lexicon().concept(lit.head) != "burn":
        return frame
    return frame._replace(predicate="light", concept="burn")


def _as_visit(frame: Frame) -> Frame:
    """``has never been to Lisbon``: he has not visited it."""
    goal = next((p for prep, p in frame.obliques if prep == "to" and p.names), None)
    if frame.predicate != "be" or frame.attribute is not None or goal is None:
        return frame
    kept = tuple((prep, p) for prep, p in frame.obliques if p is not goal)
    return frame._replace(predicate="visit", concept="visit", patient=goal, obliques=kept)


def _as_employer(frame: Frame) -> Frame:
    """``has 100 workers``: it employs them."""
    if frame.predicate != "have" or frame.patient is None or not frame.patient.counted:
        return frame
    staff = frame.patient.head in STAFF
    return frame._replace(predicate="employ", concept="employ") if staff else frame


def _as_refusal(frame: Frame) -> Frame:
    """``ruled out talks``: there will be none."""
    if frame.predicate != "rule_out" or frame.patient is None or frame.negated:
        return frame
    concept = lexicon().concept(frame.patient.head)
    if concept not in lexicon().actions:
        return frame
    return frame._replace(concept=concept, mood="future", negation=frame.span)


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
    return frame._replace(obliques=(*frame.obliques, *told)) if told else frame
