"""Cue clauses behind or amid what they report: "they left, he said, at noon"."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from service.extraction.attribution.continuations import passed_on_by, quoted_saying, who_is_quoted
from service.extraction.attribution.found import Found, TokenRange, is_reported, particle_of
from service.extraction.attribution.objects import object_of
from service.extraction.attribution.sources import nearest_subject, source_range
from service.extraction.lexicon.cues import CUES, verb_lemma
from service.extraction.rules.indirect import may_speak
from service.extraction.syntax.tree import (
    child,
    children,
    is_negated,
    is_passive,
    is_relative,
    is_verb,
    trim,
    within,
    within_brackets,
)


def read_aside(verb: Token) -> Found | None:
    """What a cue clause between commas reports, wherever in the sentence the clause stands."""
    return _behind(verb) or _fronted(verb) or _by_agent(verb) or _passed_on(verb)


def _passed_on(verb: Token) -> Found | None:
    """What a medium quotes somebody as saying ("they left, the radio quoted the army as saying"):
    of "saying" the words, of "quoted" also who is quoted, so that the inner report stands in it."""
    saying = verb if passed_on_by(verb) is not None else quoted_saying(verb)
    above = passed_on_by(saying) if saying is not None else None
    source = who_is_quoted(saying) if saying is not None else None
    if (
        above is None
        or saying is None
        or source is None
        or any(_is_clause(c) for c in saying.rights)
    ):
        return None
    subject = nearest_subject(above) or child(above, "nsubjpass")
    start = subject.left_edge.i if subject is not None and subject.i < above.i else 0
    content = trim(verb.doc, _after_connective(verb.doc), start)
    if start < 2 or verb.doc[start - 1].text != "," or content[0] >= content[1]:
        return None
    found = Found(saying, (saying.i, saying.i + 1), source, source_range(source, saying), [content])
    if verb.i == saying.i:
        return found
    if subject is None or is_passive(verb):
        return None
    quoted = (source.left_edge.i, saying.i + 1)
    mention = source_range(subject, verb)
    return Found(verb, (verb.i, verb.i + 1), subject, mention, [content, quoted])


def _behind(verb: Token) -> Found | None:
    """A cue clause that stands behind or amid what it reports ("they left, he said, at noon")."""
    lemma = verb_lemma(verb.lower_)
    cue = CUES.get(lemma)
    if cue is None or not is_reported(verb) or not ("c" in cue.frames or _puts_it(verb)):
        return None
    if cue.denies:
        return None
    source = nearest_subject(verb) or _closing_subject(verb)
    if source is None or not may_speak(source) or is_relative(source) or is_negated(verb):
        return None
    if any(c.i > verb.i and _is_clause(c) for c in children(verb, "ccomp", "xcomp")):
        return None
    if (lemma not in _TOLD and _has_object(verb)) or particle_of(verb) is not None:
        return None
    doc = verb.doc
    mention = source_range(source, verb)
    start = min(mention[0], verb.i)
    if start > 0 and doc[start - 1].lower_ in ("as", "so", "but", "and"):
        start -= 1
    if start < 2 or doc[start - 1].text not in (
        ",",
        "-",
        "–",
        "—",
        "--",
        "?",
        "!",
        "”",
        '"',
        "''",
        "(",
    ):
        return None
    end = _clause_tail(verb, max(verb.i + 1, mention[1]))
    found = Found(verb, (verb.i, verb.i + 1), source, mention, clause=(start, end))
    told = _told(doc, start) if doc[start].lower_ == "as" else None
    begin = within_brackets(doc, start) or _after_connective(doc)
    if told is not None:
        begin = told.left_edge.i + (told.left_edge.dep_ == "mark")
    if doc[start].lower_ == "as" and is_negated(told if told is not None else verb.head):
        return None
    before = trim(doc, begin, start)
    found.content = [r for r in (before, _rest(doc, verb, end)) if r[0] < r[1]]
    if not found.content or _is_setting(found, verb, start):
        return None
    last = end >= len(doc) - 1
    if any(is_verb(t) for s, e in found.content for t in doc[s:e]) or (last and cue.frames == "qc"):
        return found
    return None


def _has_object(verb: Token) -> bool:
    """Whether the verb acts on something of its own ("..., and people see it as a gift")."""
    it = child(verb, "dobj")
    own = it is not None and it.tag_ == "PRP" and it.i > verb.i and not _puts_it(verb)
    return own or object_of(verb) is not None


def _told(doc: Doc, end: int) -> Token | None:
    """The clause that another tells and that somebody agrees with ("the board said the road was
    safe, as the mayor had noted"). Of what is denied nobody knows whether it is agreed with."""
    for verb in reversed(doc[:end]):
        clause = child(verb, "ccomp")
        if verb_lemma(verb.lower_) in CUES and clause is not None and clause.i > verb.i:
            return clause
    return None


def _is_setting(found: Found, verb: Token, end: int) -> bool:
    """Whether what stands before the cue tells how or when it was said ("Given what he knew, they
    see him as ...", "When pressed, he said")."""
    begins = found.content[0][0]
    if verb.doc[begins].lower_ in _SETTINGS:
        return not _tells(verb, begins)
    before = [c for c in verb.lefts if c.i < end and c.dep_ != "punct"]
    alone = len(found.content) == 1 and found.content[0][1] <= end
    return alone and verb.dep_ == "ROOT" and bool(before) and all(map(_sets_scene, before))


def _sets_scene(part: Token) -> bool:
    """Whether what hangs to the cue is a time, a place or an act beside it, and no clause told."""
    if part.dep_ in ("prep", "npadvmod", "advmod", "cc"):
        return True
    if part.dep_ != "advcl":
        return False
    opening = part.left_edge.lower_
    return (
        part.tag_ in ("VBG", "VBN") or opening in _SETTINGS or opening in ("as", "after", "before")
    )


def _tells(verb: Token, begins: int) -> bool:
    """Whether a setting is part of what is reported ("When it rained, the road was shut, he said",
    "When it rains, he said, the road is shut"), not of the cue."""
    top = verb.doc[begins]
    while top.head.i not in (verb.i, top.i):
        top = top.head
    return top.dep_ in ("ccomp", "ROOT")


def _closing_subject(verb: Token) -> Token | None:
    """The noun between the last comma and a cue that ends the sentence, which the parser hung
    elsewhere ("they died in Obo, the Society for Peace reported")."""
    doc = verb.doc
    comma = next((t.i for t in reversed(doc[: verb.i]) if t.text == ","), -1)
    words = doc[comma + 1 : verb.i]
    if (
        comma < 0
        or not 0 < len(words) <= _LONGEST_NAME
        or not all(t.is_punct for t in doc[verb.i + 1 :])
    ):
        return None
    if any(t.tag_ in ("VBD", "VBZ", "VBP", "MD", "WDT", "WP") for t in words):
        return None
    heads = [t for t in words if not comma < t.head.i < verb.i and t.pos_ in ("NOUN", "PROPN")]
    return heads[0] if len(heads) == 1 else None


_LONGEST_NAME = 12


def _is_clause(token: Token) -> bool:
    """Whether a clause stands behind the cue, even if its verb was taken for an adjective."""
    return is_verb(token) or child(token, "mark", "nsubjpass") is not None


def _fronted(verb: Token) -> Found | None:
    """A cue clause before what it reports ("As she noted, the well was dry")."""
    cue = CUES.get(verb_lemma(verb.lower_))
    doc, opening = verb.doc, verb.left_edge
    if cue is None or "c" not in cue.frames or opening.i > 1 or opening.lower_ != "as":
        return None
    source = nearest_subject(verb)
    if verb.dep_ != "advcl" or source is None or not may_speak(source) or source.i > verb.i:
        return None
    end = verb.right_edge.i + 1
    if is_negated(verb) or not is_reported(verb) or end - verb.i > _SHORT or end >= len(doc):
        return None
    if "," not in (doc[end].text, doc[end - 1].text) or object_of(verb) is not None:
        return None
    content = trim(doc, end, len(doc))
    if content[0] >= content[1]:
        return None
    mention = source_range(source, verb)
    return Found(verb, (verb.i, verb.i + 1), source, mention, [content], clause=(opening.i, end))


_SHORT = 14


def _by_agent(verb: Token) -> Found | None:
    """A passive with "as" around which the reported words stand ("As first reported by KLN, the
    road was shut", "The road was shut, as reported by KLN")."""
    cue, opening, doc = CUES.get(verb_lemma(verb.lower_)), verb.left_edge, verb.doc
    by = child(verb, "agent")
    source = child(by, "pobj") if by is not None else None
    if cue is None or "c" not in cue.frames or opening.lower_ != "as" or cue.denies:
        return None
    if source is None or verb.tag_ != "VBN" or verb.i - opening.i > 2 or not may_speak(source):
        return None
    mention = source_range(source, verb)
    found = Found(verb, (verb.i, verb.i + 1), source, mention, clause=(opening.i, mention[1]))
    begin = trim(doc, _after_connective(doc), opening.i)
    if opening.i > 1 and doc[opening.i - 1].text != ",":
        return None
    found.content = [r for r in (begin, trim(doc, mention[1], len(doc))) if r[0] < r[1]]
    if begin[0] < begin[1]:
        found.content = [r for r in (begin, _rest(doc, verb, mention[1])) if r[0] < r[1]]
    return found if any(is_verb(t) for s, e in found.content for t in doc[s:e]) else None


def _puts_it(verb: Token) -> bool:
    """As somebody put it."""
    thing = child(verb, "dobj")
    return thing is not None and thing.lower_ == "it" and verb_lemma(verb.lower_) == "put"


_TOLD = frozenset("tell inform remind assure reassure".split())
_SETTINGS = frozenset("when while asked speaking during meanwhile according".split())


def _after_connective(doc: Doc) -> int:
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


def _clause_tail(verb: Token, end: int) -> int:
    """The end of a cue clause: its times, places and addressees belong to it."""
    doc = verb.doc
    while end < len(doc) and doc[end].text not in (",", ";", "–", "—", "--", ")", ".", ":"):
        if not within(doc[end], verb) or doc[end].dep_ == "ccomp":
            break
        end += 1
    return end


def _rest(doc: Doc, verb: Token, end: int) -> TokenRange:
    """What goes on behind a parenthetical cue, empty where something else begins there."""
    start, stop = trim(doc, end, len(doc))
    if start >= stop or end >= len(doc) or doc[end].text not in (",", "–", "—", "--"):
        return (0, 0)
    first = doc[start]
    lemma = verb_lemma(first.lower_)
    if lemma and first.tag_ in ("VBG", "VBN"):
        return (0, 0)
    if first.lower_ in ("who", "which", "whose", "adding", "citing", "according", "speaking"):
        return (0, 0)
    if first.lower_ in (
        "and",
        "but",
        "while",
        "as",
        "though",
        "although",
        "in",
        "at",
        "during",
        "on",
    ):
        if any(verb_lemma(t.lower_) for t in doc[start:stop] if is_verb(t)):
            return (0, 0)
        if (
            within(first, verb)
            and verb.dep_ == "ROOT"
            and first.lower_ in ("in", "at", "during", "on", "while", "as")
        ):
            return (0, 0)
    if first.tag_ == "VBG" and first.head.i == verb.i:
        return (0, 0)
    return start, stop
