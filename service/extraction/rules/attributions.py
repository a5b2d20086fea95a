"""All that the rules find in a sentence, once for sentences that say the same."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from service.extraction.attribution.factuality import is_reported
from service.extraction.attribution.found import Found
from service.extraction.attribution.remainders import tells_manner
from service.extraction.attribution.sources import nearest_subject
from service.extraction.attribution.verbs import cue_verbs
from service.extraction.lexicon.cues import CUES, verb_lemma
from service.extraction.rules.according import read_according
from service.extraction.rules.adjectives import read_adjectives
from service.extraction.rules.citations import give_to_cited
from service.extraction.rules.direct import closes_quotation, read_gaps, read_opening
from service.extraction.rules.hearsay import read_hearsay
from service.extraction.rules.indirect import read_verb
from service.extraction.rules.nominal import read_nouns
from service.extraction.rules.parenthetical import read_aside
from service.extraction.rules.questions import read_questions
from service.extraction.rules.rejoinders import add_rejoinders
from service.extraction.syntax.parsing import Parsed

_MOST_CUES = 24
"""How many cues of a sentence are read. Nobody writes half as many, and rules that weigh each cue
against the others must not take the square of the length of a text without a full stop."""

_MOST_KNOWN = 1_024
"""How many sentences are remembered, each with its parse, before all are forgotten. A parse that
was put away is another one each time that it is looked at, and what is known of it not found."""


class Attributions:
    """The attributions of a text's sentences. What says the same is parsed once, and read once: a
    text of nothing but one sentence costs no more than to find it."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, tuple[int, ...]], tuple[Doc, Sequence[Found]]] = {}

    def of(self, parsed: Parsed, quotes: bool) -> Sequence[Found]:
        """What is reported in a parsed sentence; where it ``quotes`` nothing, also the cue that
        announces what comes.

        What is given is shared by sentences that say the same, and must not be changed.
        """
        if not len(parsed.doc):
            return ()
        known = self._known.get((id(parsed.doc), parsed.gaps))
        if known is None:
            # The parse is kept beside what it is known by, so that no other gets its identity.
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            known = parsed.doc, read_parsed(parsed)
            self._known[id(parsed.doc), parsed.gaps] = known
        opening = None if quotes else read_opening(parsed)
        return known[1] if opening is None else [*known[1], opening]


def read_parsed(parsed: Parsed) -> list[Found]:
    """All attributions of one parsed sentence."""
    cues = cue_verbs(parsed)[:_MOST_CUES]
    direct = read_gaps(parsed, cues)
    quoting = {one.verb.i for one in direct if one.verb is not None}
    around = {v.i: p for v in cues if v.i not in quoting and (p := read_aside(v)) is not None}
    repeated = {i for i, p in around.items() if _repeats(p, cues)}
    accordings = read_according(parsed)
    holes = [p.clause for p in [*around.values(), *accordings] if p.clause is not None]
    found = [*direct, *(p for i, p in around.items() if i not in repeated), *accordings]
    for verb in cues:
        if verb.i in around:
            continue
        one = read_verb(verb, holes)
        if one is None:
            continue
        known = next(
            (d for d in direct if d.verb is verb or (d.verb is not None and d.verb.i == verb.i)),
            None,
        )
        if known is None:
            found.append(one)
        elif not _tells_how(verb, one) and (
            not closes_quotation(verb, parsed) or _is_marked(verb, one)
        ):
            known.content = one.content
    taken = {f.cue for f in found}
    said = {content for one in found for content in one.content}
    nouns = (n for n in read_nouns(parsed) if n.cue not in taken)
    found += [n for n in nouns if n.source is not None or said.isdisjoint(n.content)]
    found += [a for a in read_adjectives(parsed) if a.cue not in taken]
    found += [q for q in read_questions(parsed) if q.cue not in taken]
    found += [h for v in cues if (h := read_hearsay(v)) is not None and h.cue not in taken]
    found = give_to_cited([f for f in found if not _is_told_above(f, found)], parsed.doc)
    return sorted(add_rejoinders(cues, found), key=lambda f: f.cue or (0, 0))


def _is_marked(verb: Token, one: Found) -> bool:
    """Whether a "that" or a comma tells that a quotation goes on without marks behind its cue."""
    first = one.content[0][0] if one.content else 0
    between = verb.doc[verb.i + 1 : first + 1]
    return any(t.lower_ in ("that", "and") or t.text == "," for t in between)


def _tells_how(verb: Token, one: Found) -> bool:
    """Whether what stands behind a cue tells how somebody spoke ("said, her voice low: ...")."""
    return any(first < last and tells_manner(verb.doc, first, last) for first, last in one.content)


def _repeats(aside: Found, cues: Sequence[Token]) -> bool:
    """Whether "he said" stands amid words that he is already said to have told."""
    if aside.source is None or aside.source.tag_ != "PRP" or aside.verb is None:
        return False
    above = (v for v in cues if v.i != aside.verb.i and v.is_ancestor(aside.verb) and _tells(v))
    subjects = (nearest_subject(v) for v in above)
    return any(s is not None and s.lower_ == aside.source.lower_ for s in subjects)


def _is_told_above(one: Found, found: Sequence[Found]) -> bool:
    """Whether a participle beside a cue was given the clause that the cue reports ("said, citing
    the police, that ...")."""
    verb = one.verb
    if verb is None or verb.tag_ != "VBG" or verb.dep_ != "advcl" or one.gaps:
        return False
    return any(f.verb == verb.head and f.content == one.content for f in found if f is not one)


def _tells(verb: Token) -> bool:
    """Whether the verb can report a clause, and is said to have done so ("put down his drill" is
    no saying, though "put it to her" is)."""
    cue = CUES.get(verb_lemma(verb.lower_))
    senses = cue is not None and cue.lemma in ("hear", "see", "find", "learn", "discover")
    return cue is not None and "c" in cue.frames and not senses and is_reported(verb)
