"""What stands behind a cue: a clause, an infinitive, a named object, a noun phrase."""

from __future__ import annotations

from collections.abc import Callable

from spacy.tokens import Token

from service.extraction.attitudes import DESIRES
from service.extraction.clauses import UTTERANCES
from service.extraction.cues import CUES, Cue, verb_lemma
from service.extraction.found import Found, particle_of
from service.extraction.nouns import ANAPHORS, MATTERS, TOPICS
from service.extraction.tree import child, children, is_passive, is_verb, within


def complement(found: Found, verb: Token, cue: Cue) -> tuple[int, bool]:
    """The first token of what is reported, and whether it is a proposition; -1 for none."""
    begin = _clause(verb) if "c" in cue.frames else -1
    if begin > 0:
        return begin, cue.lemma not in DESIRES
    begin, asserts = _phrase(found, verb)
    if begin > 0:
        return begin, asserts
    for frame, reader in _READERS:
        begin = reader(verb) if frame in cue.frames else -1
        if begin > 0:
            return begin, cue.lemma not in DESIRES and cue.lemma not in ("decline", "refuse")
    begin, asserts = _thing(verb, cue)
    if begin > 0:
        return begin, asserts
    begin = _as_what(verb) if cue.lemma in _JUDGING else -1
    if begin > 0:
        found.denied = False
    return begin, begin > 0


_JUDGING = frozenset(
    "reject dismiss describe denounce condemn praise hail decry deride ridicule mock call label"
    " brand dub term thank criticise criticize congratulate blame portray characterise"
    " characterize".split()
)


def _as_what(verb: Token) -> int:
    """What something named before is called ("a claim that they rejected as a lie", "which he
    called an insult", "was described by a diplomat as furious", "thanked her for her help")."""
    thing = next((c for c in children(verb, "dobj") if c.i > verb.i), None)
    before = is_passive(verb) or is_relative_clause(verb)
    person = thing is not None and thing.tag_ == "PRP"
    for preposition in children(verb, "prep"):
        if preposition.i > verb.i and preposition.lower_ == "as" and (before or person):
            return preposition.i + 1
        if preposition.i > verb.i and preposition.lower_ == "for" and person:
            return preposition.i - (verb.doc[preposition.i - 1].text in _QUOTES)
    if before and not is_passive(verb) and thing is not None:
        named = verb_lemma(verb.lower_) in _NAMING and thing.tag_ not in ("PRP", "WDT")
        return max(thing.left_edge.i, verb.i + 1) if named else -1
    return -1


_NAMING = frozenset("call label brand dub term".split())


def is_relative_clause(verb: Token) -> bool:
    """Whether the verb's object stands before it as a relative pronoun or the noun itself."""
    return verb.dep_ in ("relcl", "acl") and child(verb, "nsubj") is not None


def _phrase(found: Found, verb: Token) -> tuple[int, bool]:
    """What stands behind a particle that reports together with the verb ("called for")."""
    phrase = particle_of(verb)
    if phrase is None or phrase[0].i < verb.i:
        return -1, False
    particle, does = phrase
    begin = _behind(verb, particle)
    if begin > 0 and particle.i == verb.i + 1:
        found.cue = (verb.i, particle.i + 1)
    found.denied = found.denied or does == "d"
    return begin, does in "ad"


def _gerund(verb: Token) -> int:
    gerund = next((c for c in children(verb, "xcomp", "ccomp") if c.i > verb.i), None)
    return max(gerund.left_edge.i, verb.i + 1) if gerund is not None else -1


def _thing(verb: Token, cue: Cue) -> tuple[int, bool]:
    """A noun phrase that stands for what is said, and whether it is more than a topic."""
    thing = object_of(verb)
    if thing is None:
        return -1, False
    if thing.lower_ == "same" and "c" in cue.frames:
        return max(thing.left_edge.i, verb.i + 1), False
    marked = any(t.text in _QUOTES for t in verb.doc[verb.i + 1 : verb.right_edge.i + 1])
    debated = thing.lemma_.lower() in MATTERS or (cue.lemma in _SCOLDING and thing.pos_ == "PROPN")
    if "n" not in cue.frames and not ("m" in cue.frames and (marked or debated)):
        return -1, False
    unsaid = cue.topical or not (marked or "n" in cue.frames)
    topical = unsaid or thing.lemma_.lower() in TOPICS or _is_anaphor(thing)
    return max(thing.left_edge.i, verb.i + 1), not topical


_SCOLDING = frozenset("slam blast bash rip".split())
_QUOTES = frozenset({'"', "“", "‘", "''", "``", "«"})


def _clause(verb: Token) -> int:
    """Where a clause behind the verb begins ("said (that) they left"), -1 where there is none."""
    for clause in children(verb, "ccomp", "advcl", "dep", "acl", "conj", "relcl"):
        if clause.i <= verb.i:
            continue
        begin = max(clause.left_edge.i, verb.i + 1)
        mark = child(clause, "mark")
        if (
            clause.dep_ == "ccomp"
            and mark is not None
            and mark.lower_ in _MARKS
            and mark.i > verb.i
        ):
            return mark.i
        if clause.dep_ == "ccomp" and _is_finite(clause):
            return _before_subject(verb, begin)
        if verb.doc[begin].lower_ in _MARKS and clause.dep_ != "conj":
            return begin
    begin = _that_behind(verb)
    if begin < 0:
        begin = _gerund_subject(verb)
    if begin < 0:
        begin = _behind_paper(verb)
    return begin if begin > 0 else _object_clause(verb)


def _gerund_subject(verb: Token) -> int:
    """A clause whose subject is a gerund that the parser took for the complement ("said having Ann
    there was a joy")."""
    if CUES.get(verb_lemma(verb.lower_), _NONE).frames != "qc":
        return -1
    for gerund in children(verb, "xcomp"):
        behind = child(gerund, "ccomp")
        if gerund.i == verb.i + 1 and gerund.tag_ == "VBG" and behind is not None:
            return gerund.i if behind.tag_ in ("VBD", "VBZ", "VBP") else -1
    return -1


def _behind_paper(verb: Token) -> int:
    """A clause that the parser hung to the paper it stands in ("said in a statement it had")."""
    for preposition in children(verb, "prep"):
        paper = child(preposition, "pobj")
        if paper is None or paper.i < verb.i or paper.lower_ not in UTTERANCES:
            continue
        for clause in children(paper, "relcl", "acl", "ccomp"):
            begins = clause.left_edge.i
            subject = child(clause, "nsubj", "nsubjpass", "expl")
            if begins == paper.i + 1 and subject is not None and subject.tag_ not in _WH:
                return begins
    return -1


_WH = ("WDT", "WP", "WP$", "WRB")


_HANDLING = frozenset("add continue conclude maintain write post text message email".split())
"""Verbs of saying that also do something with a thing ("continued the work", "wrote a book")."""


def _object_clause(verb: Token) -> int:
    """A clause whose subject the parser took for the object ("said many of them failed to")."""
    thing = child(verb, "dobj")
    lemma = verb_lemma(verb.lower_)
    if lemma in _HANDLING or CUES.get(lemma, _NONE).frames != "qc":
        return -1
    if thing is None or thing.i < verb.i:
        return -1
    below = verb.doc[thing.i + 1 : verb.right_edge.i + 1]
    if any(t.tag_ in ("VBD", "VBZ", "VBP", "MD") for t in below):
        return max(thing.left_edge.i, verb.i + 1)
    return -1


_NONE = Cue("", "", False, False, False)


_MARKS = frozenset({"that", "whether"})


def _is_finite(clause: Token) -> bool:
    if child(clause, "nsubj", "nsubjpass", "expl", "csubj", "mark") is not None:
        return True
    helpers = {c.lower_ for c in children(clause, "aux")}
    return is_verb(clause) and "to" not in helpers and clause.tag_ != "VBG"


def _before_subject(verb: Token, begin: int) -> int:
    """A parser may lose the first words of a clause; what the cue does not own belongs to it."""
    doc, at = verb.doc, verb.i + 1
    if any(t.lower_ in _MARKS for t in doc[at : begin + 1]):
        return begin
    while at < begin:
        top = doc[at]
        while top.head.i != verb.i and top.head is not top:
            top = top.head
        if top.head.i == verb.i and top.dep_ not in ("ccomp", "nsubj", "nsubjpass", "dep", "intj"):
            at = max(at + 1, min(top.right_edge.i + 1, begin))
        else:
            return at
    return begin


def _that_behind(verb: Token) -> int:
    """A "that" behind the person told or the paper it stands in, wherever the parser hung it."""
    told = verb_lemma(verb.lower_) in _TOLD
    for token in verb.doc[verb.i + 1 : verb.i + 14]:
        if token.lower_ == "that" and token.dep_ in ("mark", "nsubj", "dobj"):
            papers = token.head.dep_ == "acl" and token.head.head.lower_ in UTTERANCES
            joins = token.dep_ == "mark"
            return token.i if within(token, verb) and (told or papers or joins) else -1
        if is_verb(token) or token.text in ",;:":
            return -1
    return -1


_TOLD = frozenset("tell inform remind assure reassure warn notify convince".split())


def _behind(verb: Token, particle: Token) -> int:
    """Where the words behind a particle begin, 0 where there are none."""
    if particle.dep_ == "mark":
        return particle.i + 1
    below = child(particle, "pobj", "pcomp", "prep")
    if below is not None and below.dep_ == "prep":
        below = child(below, "pobj", "pcomp") or below
    if below is not None:
        return max(particle.i + 1, below.left_edge.i)
    for other in children(verb, "dobj", "ccomp", "prep"):
        if other.i > particle.i:
            thing = child(other, "pobj", "pcomp") if other.dep_ == "prep" else None
            return (thing or other).left_edge.i
    return 0


_EMPTY_ACTS = frozenset("comment respond elaborate name identify".split())


def _infinitive(verb: Token) -> int:
    """An infinitive behind the verb, with the person who is to act where one is named."""
    for clause in children(verb, "xcomp", "ccomp", "advcl"):
        if clause.i < verb.i or not any(c.lower_ == "to" for c in children(clause, "aux")):
            continue
        if clause.lemma_ in _EMPTY_ACTS and verb.i + 5 > clause.i:
            return 0
        told = child(verb, "dobj")
        if clause.dep_ == "advcl" and told is None:
            continue
        if told is not None and verb.i < told.i < clause.i and cue_directs(verb):
            return max(verb.i + 1, told.left_edge.i)
        return max(verb.i + 1, clause.left_edge.i)
    return 0


def cue_directs(verb: Token) -> bool:
    """Whether the person addressed is part of what is asked for ("urged them to leave")."""
    return verb_lemma(verb.lower_) not in _TOLD


def _named(verb: Token) -> int:
    """An object with what it is called or accused of ("called the plan a disgrace")."""
    right = [c for c in verb.rights if c.dep_ in ("dobj", "ccomp", "oprd", "xcomp", "attr")]
    if not right:
        return 0
    start = max(verb.i + 1, right[0].left_edge.i)
    if len(right) > 1 or right[0].dep_ != "dobj":
        return start
    thing = right[0]
    behind = [*children(verb, "prep", "advcl"), *children(thing, "prep")]
    if any(c.i > thing.i and c.lower_ in ("as", "of", "to") for c in behind):
        return start
    named = verb_lemma(verb.lower_) in ("call", "label", "brand", "dub", "term", "deem")
    second = any(
        t.lower_ in ("a", "an", '"', "“") for t in verb.doc[thing.i + 1 : verb.right_edge.i]
    )
    return start if named and second else 0


def object_of(verb: Token) -> Token | None:
    thing = child(verb, "dobj")
    if thing is None:
        thing = next((c for c in children(verb, "ccomp", "xcomp") if c.tag_ == "VBG"), None)
    if thing is None or thing.i < verb.i or thing.tag_ in ("WP", "WDT"):
        return None
    if thing.tag_ == "PRP":
        denied = CUES.get(verb_lemma(verb.lower_), _NONE).denies
        return thing if thing.lower_ == "it" and denied else None
    if thing.lower_ == "anonymity":
        return None
    if thing.lower_ in ("other", "another") and thing.nbor(-1).lower_ in ("each", "one"):
        return None
    return thing


def _is_anaphor(noun: Token) -> bool:
    return noun.lemma_.lower() in ANAPHORS and any(
        c.lower_
        in ("this", "that", "these", "those", "such", "similar", "the", "his", "her", "their")
        and not any(n.dep_ in ("acl", "relcl", "prep") for n in noun.children)
        for c in noun.children
    )


def _estimate(verb: Token) -> int:
    """A figure that somebody puts ("put the toll at 40")."""
    thing = child(verb, "dobj", "ccomp")
    if thing is None or thing.i < verb.i:
        return -1
    words = {t.lower_ for t in verb.doc[thing.left_edge.i : thing.i + 4]}
    return max(thing.left_edge.i, verb.i + 1) if words & _FIGURES else -1


_FIGURES = frozenset(
    "toll figure figures number total count cost costs damage loss losses estimate tally".split()
)
_READERS: tuple[tuple[str, Callable[[Token], int]], ...] = (
    ("i", _infinitive),
    ("o", _named),
    ("g", _gerund),
    ("e", _estimate),
)
