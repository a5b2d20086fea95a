"""With which saying a later cue of the same sentence goes on.

Parsers hang "adding that ..." to the nearest verb, "saying ..." to the nearest noun, and what is
joined behind "she said," to the verb before it, though all are acts of whoever said the rest.
"""

from __future__ import annotations

from spacy.tokens import Token

from service.extraction.attribution.asides import follows_comma, runs_on
from service.extraction.attribution.cited import who_is_cited
from service.extraction.lexicon.bodies import is_body
from service.extraction.lexicon.cues import CUES, verb_lemma
from service.extraction.lexicon.titles import DOCUMENTS, GROUP_NOUNS, ROLE_NOUNS, THINGS
from service.extraction.syntax.tree import INFLECTED, child, children, is_verb, word_before


def carried_on(verb: Token) -> Token | None:
    """The cue whose subject is also the verb's, though the verb hangs to something else."""
    around = _behind_rejoinder(verb) or _around_what_is_said(verb)
    return around or _beside_parenthesis(verb) or _run_on_from(verb)


def _run_on_from(verb: Token) -> Token | None:
    """The saying that a participle without a comma goes on with ("praised the army for its work
    adding that ...")."""
    above = (t for t in verb.ancestors if is_verb(t) and _is_spoken(t) and not _is_of_thing(t))
    return next(above, None) if runs_on(verb) else None


def who_is_quoted(verb: Token) -> Token | None:
    """Who says what a parser gives to the noun before "saying": "clarified the matter saying ..."
    is said by who clarified it, "was quoted by a paper saying ..." by who was quoted."""
    if (passed := passed_on_by(verb)) is not None:
        return child(passed, "nsubjpass") or child(passed, "dobj") or _named_before_saying(verb)
    if verb.tag_ != "VBG" or verb.dep_ not in ("acl", "ccomp", "advcl"):
        return None
    noun = verb.head if verb.dep_ == "acl" else child(verb, "nsubj")
    if noun is None or noun.i != verb.i - 1 - (word_before(verb).text == ","):
        return None
    if noun.dep_ == "pobj" and noun.head.dep_ == "agent":
        quoted = noun.head.head
        return child(quoted, "nsubjpass") if quoted.lower_ in ("quoted", "cited") else None
    below = verb.dep_ != "acl" and _is_spoken(verb.head) and _is_mute(noun)
    return child(verb.head, "nsubj") if below else None


def _named_before_saying(saying: Token) -> Token | None:
    """The name behind "quoted" and before "as saying"."""
    name = saying.head.head
    return name if saying.dep_ == "pcomp" and name.pos_ == "PROPN" else None


def passed_on_by(verb: Token) -> Token | None:
    """The "quoted" with which somebody passes on what another says ("quoted Obi as saying")."""
    if verb.dep_ == "relcl" and verb.head.dep_ == "dobj":
        above = verb.head.head
        subject = child(verb, "nsubj")
        who = subject is not None and subject.lower_ == "who"
        return above if who and verb_lemma(above.lower_) in ("quote", "cite") else None
    preposition = verb.head
    if verb.tag_ != "VBG" or verb.dep_ != "pcomp" or preposition.lower_ != "as":
        return None
    above = preposition.head if is_verb(preposition.head) else preposition.head.head
    if preposition.head.pos_ == "PROPN" and not is_verb(above):
        above = _before_name(preposition.head)
    return above if verb_lemma(above.lower_) in ("quote", "cite", "report") else None


def _before_name(name: Token) -> Token:
    """The verb before a name that a parser took for the head of all before it ("The radio quoted
    district commander Ann Obi as saying"), the name itself where none is."""
    words = (t for t in reversed(name.doc[name.left_edge.i : name.i]))
    return next((t for t in words if is_verb(t)), name)


def quoted_saying(verb: Token) -> Token | None:
    """The "saying" of a "quoted" that passes on what somebody said ("quoted Obi as saying")."""
    for preposition in (*children(verb, "prep"), *(p for t in verb.rights for p in t.rights)):
        saying = child(preposition, "pcomp")
        if saying is not None and passed_on_by(saying) == verb:
            return saying
    return None


def _is_mute(noun: Token) -> bool:
    """Whether the noun is nobody who could speak, and no paper."""
    word = noun.lower_
    speaks = word in ROLE_NOUNS | GROUP_NOUNS | DOCUMENTS or is_body(word)
    return noun.tag_ == "NN" and not speaks


def _around_what_is_said(verb: Token) -> Token | None:
    """ "He said members had voted, adding that ...": nobody but who said the one adds the other;
    no mere thing warns of anything ("said the rain had come, warning that ...")."""
    node = verb.head
    if verb.tag_ != "VBG" and verb.lower_ != "adding":
        return None
    if (is_verb(node) and _is_spoken(node) and not _is_of_thing(node)) or not (
        verb.lower_ == "adding"
        or who_is_cited(verb) is not None
        or _is_beside_thing(verb)
        or _is_beside_denial(verb)
        or _goes_on_to_stress(verb)
    ):
        return None
    while node.head.i != node.i:
        if node.dep_ == "ccomp" and _is_spoken(node.head):
            return node.head
        if (denied := _denying(node)) is not None:
            return denied
        node = node.head
    return None


def _denying(clause: Token) -> Token | None:
    """The verb that denies the claim which a clause tells ("denied allegations that he fled")."""
    verb = clause.head.head
    cue = CUES.get(verb_lemma(verb.lower_))
    claim = clause.dep_ == "acl" and clause.head.dep_ == "dobj"
    return verb if claim and cue is not None and cue.denies else None


def _behind_rejoinder(verb: Token) -> Token | None:
    """The saying of a relative clause right before the comma of a participle ("a charge the mayor
    denied, saying that ...")."""
    if verb.tag_ != "VBG" or verb.i < _SHORTEST_REJOINDER or not follows_comma(verb):
        return None
    said = verb.doc[verb.i - 2]
    relative = said.dep_ == "relcl" and is_verb(said) and _is_spoken(said)
    return said if relative and child(said, "nsubj") is not None else None


_SHORTEST_REJOINDER = 4


def _is_of_thing(verb: Token) -> bool:
    """Whether a verb has a thing for its subject, which says nothing ("talks were continuing")."""
    subject = child(verb, "nsubj", "nsubjpass")
    return subject is not None and subject.lower_ in THINGS


def _is_beside_thing(verb: Token) -> bool:
    """Whether a participle of saying stands behind a comma and a clause about a mere thing, about
    people who are counted ("said 42 miners died, disputing the toll"), about whoever a pronoun
    means ("said he had left, insisting that he was ill"), or about one person or a name ("said
    Obi must go, echoing a call by the mayor"). What many do beside each other they may also say
    ("said protesters marched, demanding more pay")."""
    cue = CUES.get(verb_lemma(verb.lower_))
    says = cue is not None and cue.spoken and "q" in cue.frames and verb.tag_ == "VBG"
    told = child(verb, "ccomp") is not None or (cue is not None and cue.denies)
    if verb.lower_ in JUDGING and any(c.i > verb.i for c in verb.children if not c.is_punct):
        says = told = True
    if not says or not verb.i or not follows_comma(verb):
        return False
    node = verb.head
    while node.dep_ == "conj" and child(node, "nsubj", "nsubjpass") is None and is_verb(node.head):
        node = node.head
    subject = child(node, "nsubj", "nsubjpass")
    if subject is None and verb.head.dep_ == "acl":
        subject = verb.head.head
    elif subject is None and verb.dep_ == "acl":
        subject = verb.head
    if subject is None or subject.tag_ == "NNP":
        return subject is not None
    if child(subject, "nummod") is not None or subject.pos_ != "NOUN":
        return told and (subject.pos_ == "NOUN" or subject.tag_ in ("EX", "WP", "WDT", "PRP"))
    word = subject.lower_
    people = word in GROUP_NOUNS or word.removesuffix("s") in ROLE_NOUNS - {word}
    return told and not (people or (is_body(word) and verb.lower_ not in JUDGING))


JUDGING = frozenset(
    "describing calling dismissing denouncing condemning blaming accusing urging criticising"
    " criticizing rejecting denying slamming praising hailing vowing pledging promising".split()
)
"""What nobody does but in words, so that who said the one says the other, and no thing does."""


def _is_beside_denial(verb: Token) -> bool:
    """Whether a participle of saying stands behind a comma and what is denied ("denied its men had
    fired, blaming rebels"), of which nobody tells what was said in doing it."""
    node, cue = verb.head, CUES.get(verb_lemma(verb.lower_))
    above = CUES.get(verb_lemma(node.head.lower_)) if node.dep_ == "ccomp" else None
    says = cue is not None and cue.spoken and "q" in cue.frames and verb.tag_ == "VBG"
    denied = (above is not None and above.denies) or _denying(node) is not None
    return says and denied and verb.i > 0 and follows_comma(verb)


def _goes_on_to_stress(verb: Token) -> bool:
    """Whether a participle with a clause behind a comma tells what somebody says beside what was
    said ("said guards carry no guns, stressing that ..."), whomever that is about; and any of
    saying does behind what nobody does ("said guards had not fired, insisting that ...")."""
    cue = CUES.get(verb_lemma(verb.lower_))
    says = cue is not None and cue.spoken and "q" in cue.frames and verb.tag_ == "VBG"
    if not says or verb.dep_ not in ("advcl", "acl") or child(verb, "ccomp") is None:
        return False
    beside = verb.lower_ in _STRESSING or child(verb.head, "neg") is not None
    return beside and verb.i > 0 and follows_comma(verb)


_STRESSING = frozenset(
    "noting stressing emphasising emphasizing explaining reiterating clarifying recalling lamenting"
    " observing disclosing recounting remarking underlining underscoring".split()
)


def _beside_parenthesis(verb: Token) -> Token | None:
    """ "The road was shut, she said, and called for help": she called for it."""
    if verb.dep_ != "conj" or verb.tag_ not in INFLECTED or _is_spoken(verb.head):
        return None
    if word_before(verb).lower_ != "and" or child(verb, "nsubj", "nsubjpass") is not None:
        return None
    comma = verb.i - 2
    if comma < 1 or verb.doc[comma].text != ",":
        return None
    said = verb.doc[comma - 1]
    while said.head.i != said.i and not _is_spoken(said):
        said = said.head
    inside = verb.head.i < said.i < verb.i and said.head.i == verb.head.i
    return said if inside and child(said, "nsubj") is not None else None


def _is_spoken(verb: Token) -> bool:
    cue = CUES.get(verb_lemma(verb.lower_))
    return cue is not None and cue.spoken
