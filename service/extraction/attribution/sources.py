"""Who is the subject of a cue, and how far what is reported reaches.

Shared by the rules for indirect speech and for quotations.
"""

from __future__ import annotations

from spacy.tokens import Token

from service.extraction.attribution.closings import behind_act, subject_behind_comma
from service.extraction.attribution.continuations import carried_on, who_is_quoted
from service.extraction.attribution.factuality import who_is_brought, who_is_keen
from service.extraction.attribution.joined_cues import resumed
from service.extraction.attribution.partings import (
    beside_subject,
    from_place,
    named_behind,
    who_does_beside,
    who_is_faulted,
    who_is_heard_from,
    who_is_heard_of,
    who_is_there,
)
from service.extraction.attribution.relatives import (
    who_goes_on_in_relative,
    who_is_among,
    who_takes_back,
)
from service.extraction.attribution.subjects import hidden_subject, swallowed_subject
from service.extraction.lexicon.cues import CUES, RAISING, verb_lemma
from service.extraction.lexicon.nouns import UTTERANCES
from service.extraction.lexicon.titles import DOCUMENTS, SPEAKING, THINGS
from service.extraction.syntax.tree import (
    INFLECTED,
    agent_of,
    child,
    children,
    is_lost_root,
    is_passive,
    is_relative,
    is_verb,
    word_before,
)

_STEPS = 8


def subject_of(verb: Token) -> Token | None:
    """The noun whose act ``verb`` is, however the clause hangs together.

    "He acknowledged it, noting that ..." gives He for noting; "a statement saying" gives the
    statement's owner; "was told by police that" gives police.
    """
    quoted = who_is_quoted(verb) or who_is_brought(verb) or who_is_there(verb)
    quoted = quoted or who_goes_on_in_relative(verb) or who_is_faulted(verb)
    quoted = quoted or who_does_beside(verb) or who_is_keen(verb) or who_is_heard_from(verb)
    if quoted is not None:
        return _referred(quoted, quoted.head)
    if is_passive(verb):
        return _agent(verb)
    node = verb
    for _ in range(_STEPS):
        subject = nearest_subject(node)
        if subject is None and is_lost_root(node):
            named = node.head.dep_ == "nsubj"
            return node.head if named else next((t for t in node.doc if t.dep_ == "ROOT"), None)
        if subject is None and node is not verb:
            subject = child(node, "nsubjpass")
        if subject is not None:
            return _whose_act(verb, node, subject)
        above = carried_on(node) or resumed(node) or _governor(node)
        if above is None:
            return swallowed_subject(node)
        above = _over_thing(node, above)
        if not is_verb(above):
            above = _verb_joined(node) or above
        if not is_verb(above):
            return _beside_participle(_owner(above))
        node = above
    return None


def _whose_act(verb: Token, node: Token, subject: Token) -> Token | None:
    """Whose act ``verb`` is, where ``subject`` is that of ``node``, the verb or one above it."""
    whose = who_takes_back(node, subject) or named_behind(node, subject)
    if whose is None and node is not verb:
        whose = who_is_heard_of(node, subject)
    whose = whose or _whose_turn(subject, node)
    return whose or _beside_participle(_referred(subject, node))


def _verb_joined(verb: Token) -> Token | None:
    """The verb that a finite verb is joined with, though the parser joined it to a word that is no
    verb ("called it "shameful" and called on them to go")."""
    if verb.dep_ != "conj" or verb.tag_ not in INFLECTED:
        return None
    above = next((t for t in verb.ancestors if is_verb(t)), None)
    return above if above is not None and above.tag_ == verb.tag_ else None


def _whose_turn(subject: Token, verb: Token) -> Token | None:
    """Whose answer it is that is told to be something ("Her first response was to smile, saying
    that ...")."""
    answers = subject.lower_ in _TURNS and verb.lemma_ == "be"
    return child(subject, "poss") if answers else None


_TURNS = frozenset("response reaction reply answer retort rejoinder".split())


def _over_thing(verb: Token, noun: Token) -> Token:
    """The verb above a thing to which the parser hung what somebody says of it ("opposed the move
    saying that ..."), else the noun."""
    below = verb.dep_ == "acl" and verb.tag_ == "VBG" and noun.dep_ == "dobj"
    word = noun.lemma_.lower()
    if word in _TIMES and verb.tag_ == "VBG" and noun.head.dep_ == "prep":
        return noun.head.head
    if below and word in _COUNTS and noun.head.lemma_ in _ISSUING:
        return noun.head
    speaks = word in _SPEAKING
    if not below or speaks or noun.pos_ != "NOUN" or noun.tag_ == "NNS":
        return noun
    return noun.head if is_verb(noun.head) else noun


_SPEAKING = SPEAKING | UTTERANCES | DOCUMENTS
_COUNTS = frozenset("figure toll count estimate tally account version number".split())
"""What somebody gives who says so ("provided lower figures saying that ten had died")."""
_TIMES = frozenset("point time moment stage turn instance".split())


def nearest_subject(verb: Token) -> Token | None:
    """The verb's subject; of two that a parser gives, the one beside the verb."""
    if (closing := subject_behind_comma(verb)) is not None:
        return closing
    subjects = [s for s in children(verb, "nsubj") if not _opens_with_act(s, verb)]
    before = [s for s in subjects if s.i < verb.i]
    if before and (owner := beside_subject(before[-1], verb)) is not None:
        return owner
    if before and (whose := from_place(before[-1], verb)) is not None:
        return whose
    if before and (acts := behind_act(before[-1])) is not None:
        return acts
    if before or subjects:
        return before[-1] if before else beside_subject(subjects[0], verb) or subjects[0]
    return hidden_subject(verb)


def who_goes_on(verb: Token) -> Token | None:
    """Who goes on to say it ("they left, he went on to say")."""
    above = verb.head
    goes = verb.dep_ == "xcomp" and above.lemma_ in ("go", "continue") and above.i < verb.i
    return nearest_subject(above) if goes else None


def _opens_with_act(subject: Token, verb: Token) -> bool:
    """Whether a participle that opens the sentence is taken for its subject ("Reporting from Kano,
    Ada Obi said")."""
    name = word_before(verb)
    return subject.i == 0 and subject.tag_ == "VBG" and name.pos_ == "PROPN"


def _agent(verb: Token) -> Token | None:
    by = agent_of(verb)
    return child(by, "pobj") if by is not None else None


def _referred(subject: Token, verb: Token) -> Token | None:
    """The subject itself, or for a relative pronoun the noun it stands for."""
    if not is_relative(subject):
        return subject
    node = verb
    while node.dep_ == "conj" and is_verb(node.head):
        node = node.head
    if node.dep_ not in ("relcl", "acl"):
        return None
    noun = node.head
    if noun.dep_ == "dobj" and noun.head.lemma_ in _ISSUING:
        return _owner(noun)
    if (one := who_is_among(noun)) is not None:
        return one
    return noun.head if noun.dep_ == "appos" and noun.head.pos_ == "PROPN" else noun


def _beside_participle(noun: Token | None) -> Token | None:
    """A thing that somebody leads or holds is not who speaks ("the union leading a strike
    vowed"): the noun before the participle is."""
    if noun is None or noun.lemma_.lower() not in THINGS:
        return noun
    held = noun.dep_ == "dobj" and noun.head.tag_ == "VBG"
    if held and (holder := nearest_subject(noun.head)) is not None:
        return holder
    before = noun.left_edge.i - 1
    if before > 0 and noun.doc[before].tag_ in ("VBG", "VBN"):
        holder = noun.doc[before - 1]
        return holder if holder.pos_ in ("NOUN", "PROPN") else noun
    return noun


def _governor(node: Token) -> Token | None:
    """The verb (or noun) from which a clause without a subject takes it."""
    if node.dep_ in ("conj", "xcomp", "advcl", "dep", "acl", "parataxis"):
        return node.head if node.head.i != node.i else None
    if node.dep_ in ("pcomp", "prep"):
        return _verb_above(node)
    if node.dep_ == "ccomp" and node.tag_ == "VBG" and node.head.i != node.i:
        return node.head
    if node.dep_ == "csubj" and node.tag_ == "VBG" and node.head.head.i < node.i:
        return node.head.head
    return None


def _verb_above(node: Token) -> Token | None:
    """The verb above a preposition's gerund, whatever noun lies between ("at a hearing for")."""
    for _ in range(_STEPS):
        if node.head.i == node.i:
            return None
        node = node.head
        if is_verb(node) or node.lemma_.lower() in UTTERANCES:
            return node
    return None


def _owner(noun: Token) -> Token | None:
    """For an utterance whose it is, for any other noun the noun."""
    if noun.pos_ not in ("NOUN", "PROPN", "PRON"):
        return None
    if noun.lemma_.lower() not in UTTERANCES:
        return noun
    owner = child(noun, "poss")
    if owner is not None:
        return owner
    node = noun
    while node.dep_ in ("pobj", "prep", "dobj", "appos", "conj") and node.head.i != node.i:
        node = node.head
        if is_verb(node):
            cue = CUES.get(verb_lemma(node.lower_))
            issues = node.lemma_ in _ISSUING or (cue is not None and not cue.denies)
            return subject_of(node) if issues else noun
    return noun


_ISSUING = (
    frozenset(
        "issue release make send give publish sign post deliver file launch air run circulate write"
        " distribute submit pen draft produce unveil record share print broadcast upload provide"
        " offer".split()
    )
    | RAISING
)
