"""What stands before and behind a cue clause amid what it reports."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from service.extraction.attribution.asides import keeps_silent
from service.extraction.attribution.found import TokenRange
from service.extraction.lexicon.cues import CUES, verb_lemma
from service.extraction.syntax.tree import (
    FINITE,
    child,
    children,
    is_verb,
    trim,
    within,
    word_before,
)


def after_connective(doc: Doc) -> int:
    """Behind an adverb of the reporter that opens the sentence ("However, ...")."""
    if (
        len(doc) > 2
        and doc[0].pos_ == "ADV"
        and doc[1].text == ","
        and doc[0].lower_ in _CONNECTIVES
    ):
        return 2
    return 0


_CONNECTIVES = frozenset(
    "however meanwhile nevertheless nonetheless moreover furthermore additionally instead still"
    " indeed also earlier later separately".split()
)


def subject_before(verb: Token, source: Token | None, start: int) -> TokenRange | None:
    """The subject of what is reported, which a cue clause between commas parts from its verb ("The
    firm, Obi told the court, had sold the land"); the parser gives it to the cue."""
    doc = verb.doc
    if source is None or source.i > verb.i or doc[start].tag_ not in FINITE:
        return None
    opening = source.left_edge.i
    if opening < _SHORTEST or doc[opening - 1].text != "," or doc[start - 1].text != ",":
        return None
    for noun in children(verb, "nsubj", "nsubjpass", "dep"):
        if noun.i < opening and noun.pos_ in ("NOUN", "PROPN", "PRON"):
            clause = doc[start] if doc[start].dep_ == "ccomp" else doc[start].head
            own = child(clause, "nsubj", "nsubjpass", "expl")
            return trim(doc, noun.left_edge.i, opening) if own is None else None
    return None


_SHORTEST = 2


def clause_tail(verb: Token, end: int) -> int:
    """The end of a cue clause: its times, places and addressees belong to it."""
    doc = verb.doc
    while end < len(doc) and doc[end].text not in (",", ";", "–", "—", "--", ")", ".", ":"):
        if not within(doc[end], verb) or doc[end].dep_ == "ccomp":
            break
        end += 1
    return end


def _goes_on(joined: Token, verb: Token) -> bool:
    """Whether a clause behind "and" or "but" is still reported, though a word in it may be a cue:
    its own subject says nothing there, or it stands in the past before the cue ("..., he said, and
    had been told to wait")."""
    if joined.lower_ not in ("and", "but"):
        return False
    clause = next((t for t in joined.doc[joined.i + 1 :] if t.dep_ == "conj" and is_verb(t)), None)
    if clause is None:
        return False
    helpers = {c.lower_ for c in children(clause, "aux", "auxpass")}
    cue = CUES.get(verb_lemma(clause.lower_))
    if child(clause, "nsubj", "nsubjpass", "expl") is None:
        seen = cue is not None and not cue.spoken and clause.lower_ in _SEEN
        return seen or ("had" in helpers and child(verb, "aux") is None)
    unsaid = helpers & _UNSAID or child(clause, "nsubjpass") is not None
    return cue is None or not cue.spoken or bool(unsaid)


_UNSAID = frozenset("had would could will can".split())
_SEEN = frozenset("saw found heard felt discovered detected uncovered learned learnt".split())


def tells_manner(doc: Doc, start: int, stop: int) -> bool:
    """Whether words without a verb of their own tell how somebody spoke ("she said, her voice
    shaking", "she said, without elaborating", "she said, in tears")."""
    how = doc[start].tag_ == "PRP$" or doc[start].lower_ in ("without", "meanwhile")
    moved = doc[start].lower_ == "in" and doc[stop - 1].lower_ in _MOODS
    return (how or moved) and not any(t.tag_ in FINITE for t in doc[start:stop])


_MOODS = frozenset("tears sobs disbelief anger exasperation whispers".split())


def _tells_of_thing(pronoun: Token, verb: Token, end: int) -> bool:
    """Whether a relative clause right behind "he said" tells of what stands before that ("He was
    hit by a lorry, she said, which did not stop"), and no more of whose words it repeats."""
    subject = child(verb, "nsubj")
    alone = all(t.dep_ == "prt" for t in verb.doc[verb.i + 1 : end])
    if subject is None or subject.i > verb.i or not alone:
        return False
    later = (t for t in pronoun.doc[pronoun.i + 1 :] if t.tag_ in FINITE)
    act = next(later, None)
    return act is not None and verb_lemma(act.lower_) == ""


def is_outcome(participle: Token) -> bool:
    """Whether a participle behind a comma tells what is part of what was said, or what came of it,
    and nothing of how it was said ("..., police said, killing nine")."""
    return participle.lower_ in _OUTCOMES and word_before(participle).text == ","


_OUTCOMES = frozenset(
    "including excluding leaving killing injuring wounding causing forcing bringing making damaging"
    " destroying prompting triggering sparking setting hitting trapping burning cutting breaking"
    " resulting blocking halting affecting".split()
)


def rest(doc: Doc, verb: Token, end: int) -> TokenRange:
    """What goes on behind a parenthetical cue, empty where something else begins there."""
    start, stop = trim(doc, end, len(doc))
    if start >= stop or end >= len(doc) or doc[end].text not in _PARTING:
        return (0, 0)
    first = doc[start]
    reports = any(verb_lemma(t.lower_) for t in doc[start:stop] if is_verb(t))
    if tells_manner(doc, start, stop) or (reports and doc[end].text in ";:"):
        return (0, 0)
    if first.lower_ in ("who", "which", "whose"):
        return (start, stop) if _tells_of_thing(first, verb, end) else (0, 0)
    beside = _is_act(first, verb) or keeps_silent(first) or (reports and is_outcome(first))
    return (0, 0) if beside or _opens_other(first, verb, reports) else (start, stop)


_PARTING = (",", ";", ":", "–", "—", "--")


def _is_act(first: Token, verb: Token) -> bool:
    """Whether a participle tells what else the speaker does ("she said, adding that ...", "he said,
    waving")."""
    if first.lower_ in ("adding", "citing", "according", "speaking"):
        return True
    if first.tag_ in ("VBG", "VBN") and verb_lemma(first.lower_):
        return True
    return first.tag_ == "VBG" and first.head.i == verb.i and not is_outcome(first)


def _opens_other(first: Token, verb: Token, reports: bool) -> bool:
    """Whether a conjunction or a preposition opens a report of its own ("she said, while Obi
    denied it"), or what tells where and when she spoke ("she said, as she left")."""
    word = first.lower_
    if word not in _BESIDE | _JOINING:
        return False
    if reports and not _goes_on(first, verb):
        return True
    hangs = verb.dep_ == "ROOT" or word in ("as", "while")
    return word in _BESIDE and hangs and within(first, verb)


_BESIDE = frozenset("in at on during outside while as".split())
_JOINING = frozenset("and but though although despite amid".split())
