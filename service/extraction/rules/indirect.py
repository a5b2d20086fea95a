"""Indirect speech: what stands before, behind or around a cue without quotation marks.

Each rule looks at one way in which English reports: a clause behind the cue ("he said that they
left"), a clause before or around it ("they left, he said, at noon"), a noun phrase ("he denied the
charge"), an infinitive ("he promised to leave"), an object with what is said of it ("he called it a
lie").
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from service.extraction.attribution.asides import before_aside, behind_manner, behind_time
from service.extraction.attribution.complements import complement
from service.extraction.attribution.estimates import figure_behind
from service.extraction.attribution.factuality import is_reported
from service.extraction.attribution.found import Found, TokenRange
from service.extraction.attribution.mentions import may_speak, source_range
from service.extraction.attribution.objects import TRUSTING
from service.extraction.attribution.reach import clause_end
from service.extraction.attribution.remainders import subject_before
from service.extraction.attribution.sources import nearest_subject, subject_of
from service.extraction.attribution.substance import (
    asks_for_cover,
    is_position,
    says_nothing,
    tells_whence,
)
from service.extraction.attribution.verbs import is_spoken
from service.extraction.lexicon.cues import CUES, Cue, verb_lemma
from service.extraction.lexicon.nouns import ANAPHORS, CLAIMS, NOMINAL
from service.extraction.syntax.tree import (
    FINITE,
    agent_of,
    charge_behind_agent,
    child,
    children,
    is_negated,
    is_passive,
    is_relative,
    passive_subject,
    trim,
    word_behind,
)


def read_verb(verb: Token, parentheticals: Sequence[TokenRange]) -> Found | None:
    """What ``verb`` reports without quotation marks, None where it reports nothing."""
    if not is_reported(verb):
        return None
    source = subject_of(verb)
    if source is None or not may_speak(source):
        return None
    lemma = verb_lemma(verb.lower_)
    cue = CUES.get(lemma, Cue(lemma, "", False, False, True))
    if is_negated(verb) and not (cue.denies or not cue.spoken):
        return None
    if cue.spoken and any(c.lower_ in ("no", "neither") for c in source.children):
        return None
    if (is_passive(verb) and agent_of(verb) is None) or says_nothing(verb) or tells_whence(verb):
        return None
    if not (cue.spoken or is_spoken(verb) or is_position(verb, source)) or asks_for_cover(verb):
        return None
    found = Found(verb, (verb.i, verb.i + 1), source, source_range(source, verb))
    disbelieved = is_negated(verb) and lemma in TRUSTING and child(verb, "dobj") is not None
    found.denied = disbelieved or (cue.denies and not is_negated(verb))
    read = _read_right(found, verb, cue, parentheticals) or _read_subject(found, verb, cue)
    if not read and not _read_antecedent(found, verb, cue):
        return None
    found.mention = _without_content(found)
    return found


def _without_content(found: Found) -> TokenRange | None:
    """The mention up to where what is said begins, which the parser may have hung to it ("were
    warned by inspectors that it leaked")."""
    if found.mention is None or found.source is None or found.cue is None:
        return found.mention
    start, end = found.mention
    behind = (s for s, _ in found.content if found.source.i < s < end)
    cut = min(behind, default=end) if found.source.i > found.cue[0] else end
    cut -= cut < end and found.source.doc[cut - 1].lower_ == "that"
    return start, max(cut, found.source.i + 1)


def _read_subject(found: Found, verb: Token, cue: Cue) -> bool:
    """What is reported where a passive has it for its subject ("the move was praised by them")."""
    thing = passive_subject(verb)
    figure = figure_behind(verb)
    reports = "n" in cue.frames or figure is not None
    charge = charge_behind_agent(verb)
    told = thing is not None and (thing.tag_ not in _PRONOUNS or (charge and thing.tag_ == "PRP"))
    if thing is None or not told or not reports or thing.i > verb.i:
        return False
    owned = thing.lemma_.lower() in NOMINAL and child(thing, "poss") is not None
    if owned or cue.lemma in ("quote", "cite"):
        return False
    content = trim(verb.doc, thing.left_edge.i, min(thing.right_edge.i + 1, verb.i))
    found.content = [content] if content[0] < content[1] else []
    found.asserts = not cue.topical
    grounds = (*_GROUNDS, "on") if cue.lemma == "blame" else _GROUNDS
    blamed = (p for p in children(verb, "prep") if p.i > verb.i and p.lower_ in grounds)
    ground = next((p for p in blamed if child(p, "pobj", "pcomp") is not None), None)
    ground = figure or charge or ground
    if ground is not None and found.content:
        found.content.append(trim(verb.doc, ground.i, ground.right_edge.i + 1))
    return bool(found.content)


_GROUNDS = ("for", "over", "as")


def _read_antecedent(found: Found, verb: Token, cue: Cue) -> bool:
    """The thing that a relative clause says somebody denied or backed ("the plan that Obi
    rejected", "a deal backed by Obi"); not one that sums up what stands before it (", a claim that
    he denied")."""
    thing, opening = verb.head, verb.left_edge.i
    ground = _blamed(verb, cue) or figure_behind(verb) or charge_behind_agent(verb)
    held = cue.denies or cue.frames == "n" or ground is not None
    if verb.dep_ not in ("relcl", "acl") or not held or thing.i >= opening:
        return False
    begins = thing.left_edge.i
    sums_up = thing.lemma_.lower() in _SUMMARIES and begins and verb.doc[begins - 1].text in _APART
    if thing.pos_ not in ("NOUN", "PROPN") or sums_up:
        return False
    if any(c.i > verb.i for c in children(verb, "dobj", "ccomp", "xcomp", "oprd")):
        return False
    passive = verb.tag_ == "VBN" and child(verb, "agent") is not None
    pronoun = child(verb, "dobj")
    relative = pronoun is not None and is_relative(pronoun)
    subject = nearest_subject(verb)
    bare = pronoun is None and subject is not None and subject.left_edge.i == thing.i + 1
    content = trim(verb.doc, begins, opening)
    found.content = [content] if content[0] < content[1] else []
    if ground is not None and found.content:
        found.content.append(trim(verb.doc, ground.i, ground.right_edge.i + 1))
    found.asserts = ground is not None or (found.denied and thing.lemma_.lower() in CLAIMS)
    return bool(found.content) and (passive or relative or bare)


def _blamed(verb: Token, cue: Cue) -> Token | None:
    """The "on" before whom something is blamed on ("a raid that Obi blamed on the rebels")."""
    on = (p for p in children(verb, "prep") if p.i == verb.i + 1 and p.lower_ == "on")
    ground = next(on, None) if cue.lemma == "blame" else None
    return ground if ground is not None and child(ground, "pobj") is not None else None


_SUMMARIES = frozenset(NOMINAL) | ANAPHORS
_APART = frozenset({",", "–", "—", "-", "--"})
_PRONOUNS = ("PRP", "WP", "WDT", "DT", "EX")


def _read_right(found: Found, verb: Token, cue: Cue, parentheticals: Sequence[TokenRange]) -> bool:
    """Fills in what stands behind the cue; False where nothing does."""
    start, asserts = complement(found, verb, cue)
    if not 0 <= start < len(verb.doc):
        return False
    start = behind_manner(verb.doc, behind_time(verb.doc, start))
    end = before_aside(verb.doc, start, clause_end(verb, start))
    if is_passive(verb) and (by := agent_of(verb)) is not None and start < by.i < end:
        end = by.i
    ranges = [(start, end)]
    for hole in parentheticals:
        ranges = _cut_out(ranges, hole)
    doc = verb.doc
    start, end = ranges[0]
    start += doc[start].lower_ in _joining(doc[start])
    found.content = [r for r in (trim(doc, start, end),) if r[0] < r[1]]
    found.content += [r for r in (trim(doc, s, e) for s, e in ranges[1:]) if r[0] < r[1]]
    if found.content and (pronoun := _pronoun_of(verb, start)) is not None:
        found.content.insert(0, (pronoun.i, pronoun.i + 1))
    elif found.content and (parted := subject_before(verb, found.source, start)) is not None:
        found.content.insert(0, parted)
    undenied = cue.denies and is_negated(verb)
    repeated = _is_pronoun(doc, found.content) and not cue.denies
    found.asserts = asserts and not (undenied or _is_question(verb) or repeated)
    return bool(found.content)


def _pronoun_of(verb: Token, start: int) -> Token | None:
    """The relative pronoun that belongs to what is reported ("which he said had burned down")."""
    subject = nearest_subject(verb)
    if verb.dep_ not in ("relcl", "pcomp", "ccomp", "csubj", "csubjpass") or subject is None:
        return None
    left = verb.doc[verb.left_edge.i : min(subject.left_edge.i, verb.i)]
    pronoun = next((t for t in left if t.tag_ in ("WDT", "WP")), None)
    lacks_subject = verb.doc[start].tag_ in FINITE
    if pronoun is None or verb.doc[start].lower_ == "to":
        return None
    return pronoun if lacks_subject or pronoun.head.i >= start else None


def _is_pronoun(doc: Doc, content: Sequence[TokenRange]) -> bool:
    """Whether nothing but "that" or "it" is reported ("the board repeated that"): who rejects it
    asserts that it is not so, who repeats it asserts nothing that one could read."""
    return (
        len(content) == 1
        and content[0][1] - content[0][0] == 1
        and (doc[content[0][0]].tag_ in ("DT", "PRP", "IN"))
    )


def _joining(first: Token) -> frozenset[str]:
    """A leading "that" is left out, unless it is a pronoun ("said that was untrue")."""
    subject = child(first.head, "nsubj", "nsubjpass")
    last = next(reversed([*children(first.head, "nsubj", "nsubjpass")]), first)
    taken = first.dep_ == "dobj" and subject is not None and subject.i > first.i
    taken = taken or (first.dep_ == "nsubj" and first.i < last.i < first.head.i)
    pronoun = first.dep_ in ("nsubj", "nsubjpass", "dobj") and not taken
    alone = first.i + 1 == len(first.doc) or word_behind(first).is_punct
    pronoun = pronoun or (first.dep_ == "det" and (first.tag_ != "IN" or alone))
    return frozenset() if pronoun else _THAT


_THAT = frozenset({"that"})


def _cut_out(ranges: list[TokenRange], hole: TokenRange) -> list[TokenRange]:
    cut: list[TokenRange] = []
    for start, end in ranges:
        if hole[0] <= start < hole[1] or hole[1] <= start or hole[0] >= end:
            cut.append((start, end))
        else:
            cut += [r for r in ((start, hole[0]), (hole[1], end)) if r[0] < r[1]]
    return cut


def _is_question(verb: Token) -> bool:
    thing = child(verb, "dobj")
    if verb_lemma(verb.lower_) == "question" and thing is not None:
        return thing.lemma_.lower() not in CLAIMS
    if verb_lemma(verb.lower_) in ("wonder", "inquire", "enquire", "query", "question"):
        return True
    following = [t.lower_ for t in verb.doc[verb.i + 1 : verb.i + 5]]
    return verb_lemma(verb.lower_) == "ask" and any(
        w in ("if", "whether", "why", "how", "what", "who", "when", "where", "about")
        for w in following
    )
