"""Indirect speech: what stands before, behind or around a cue without quotation marks.

Each rule looks at one way in which English reports: a clause behind the cue ("he said that they
left"), a clause before or around it ("they left, he said, at noon"), a noun phrase ("he denied the
charge"), an infinitive ("he promised to leave"), an object with what is said of it ("he called it a
lie").
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from service.extraction.clauses import source_range, subject_of
from service.extraction.cues import ANAPHORS, CUES, TOPICS, Cue, verb_lemma
from service.extraction.found import Found, TokenRange, is_reported, particle_of
from service.extraction.tree import child, children, is_negated, is_passive, is_verb, trim, within

_NO_SPEAKERS = frozenset("i you what there this that these those which one myself".split())


def read_verb(verb: Token, parentheticals: Sequence[TokenRange]) -> Found | None:
    """What ``verb`` reports without quotation marks, None where it reports nothing."""
    if not is_reported(verb):
        return None
    source = subject_of(verb)
    if source is None or source.lower_ in _NO_SPEAKERS:
        return None
    lemma = verb_lemma(verb.lower_)
    cue = CUES.get(lemma, Cue(lemma, "", False, False, True))
    if is_negated(verb) and not (cue.denies or not cue.spoken):
        return None
    if is_passive(verb) and child(verb, "agent") is None:
        return None
    found = Found(verb, (verb.i, verb.i + 1), source, source_range(source, verb))
    found.denied = cue.denies
    if not (_read_right(found, verb, cue, parentheticals)):
        return None
    return found


def _read_right(found: Found, verb: Token, cue: Cue, parentheticals: Sequence[TokenRange]) -> bool:
    """Fills in what stands behind the cue; False where nothing does."""
    start, asserts = _complement(found, verb, cue)
    if start < 0:
        return False
    end = clause_end(verb, start)
    ranges = [(start, end)]
    for hole in parentheticals:
        ranges = _cut_out(ranges, hole)
    doc = verb.doc
    found.content = [r for r in (trim(doc, s, e, _THAT) for s, e in ranges[:1]) if r[0] < r[1]]
    found.content += [r for r in (trim(doc, s, e) for s, e in ranges[1:]) if r[0] < r[1]]
    found.asserts = asserts and not _is_question(verb)
    return bool(found.content)


_THAT = frozenset({"that"})


def _cut_out(ranges: list[TokenRange], hole: TokenRange) -> list[TokenRange]:
    cut: list[TokenRange] = []
    for start, end in ranges:
        if hole[0] <= start < hole[1] or hole[1] <= start or hole[0] >= end:
            cut.append((start, end))
        else:
            cut += [r for r in ((start, hole[0]), (hole[1], end)) if r[0] < r[1]]
    return cut


def _complement(found: Found, verb: Token, cue: Cue) -> tuple[int, bool]:
    """The first token of what is reported, and whether it is a proposition; -1 for none."""
    if "c" in cue.frames:
        clause = _clause(verb)
        if clause is not None:
            return max(clause.left_edge.i, verb.i + 1), True
    phrase = particle_of(verb)
    if phrase is not None and phrase[0].i > verb.i:
        particle, does = phrase
        begin = _behind(verb, particle)
        if begin > 0:
            found.cue = (verb.i, particle.i + 1) if particle.i == verb.i + 1 else found.cue
            return begin, does in "ad"
    if "i" in cue.frames:
        start = _infinitive(verb)
        if start > 0:
            return start, True
    if "o" in cue.frames:
        start = _named(verb)
        if start > 0:
            return start, True
    if "g" in cue.frames:
        gerund = next((c for c in children(verb, "xcomp", "ccomp") if c.i > verb.i), None)
        if gerund is not None:
            return max(gerund.left_edge.i, verb.i + 1), True
    if "n" in cue.frames:
        thing = _object(verb)
        if thing is not None:
            head = thing.lemma_.lower()
            topical = cue.topical or head in TOPICS or _is_anaphor(thing)
            return max(thing.left_edge.i, verb.i + 1), not topical
    return -1, False


def _clause(verb: Token) -> Token | None:
    """A clause behind the verb ("said (that) they left", "asked whether they left")."""
    for clause in children(verb, "ccomp", "advcl", "dep", "acl", "conj"):
        if clause.i <= verb.i or not is_verb(clause):
            continue
        if clause.dep_ == "ccomp" and clause.tag_ != "VBG":
            helpers = {c.lower_ for c in children(clause, "aux")}
            if "to" in helpers and child(clause, "nsubj") is None:
                continue
            return clause
        mark = clause.left_edge.lower_
        if mark in ("that", "whether") and clause.left_edge.i > verb.i:
            return clause
    return next(
        (
            c
            for c in children(verb, "ccomp")
            if c.i > verb.i and c.tag_ != "VBG" and not is_verb(c) and child(c, "nsubj") is not None
        ),
        None,
    )


def _behind(verb: Token, particle: Token) -> int:
    """Where the words behind a particle begin, 0 where there are none."""
    below = child(particle, "pobj", "pcomp", "prep")
    if below is not None:
        return max(particle.i + 1, below.left_edge.i)
    for other in children(verb, "dobj", "ccomp", "xcomp", "prep"):
        if other.i > particle.i:
            return other.left_edge.i
    return 0


def _infinitive(verb: Token) -> int:
    """An infinitive behind the verb, with the person who is to act where one is named."""
    for clause in children(verb, "xcomp", "ccomp", "advcl"):
        if clause.i < verb.i or not any(c.lower_ == "to" for c in children(clause, "aux")):
            continue
        if clause.dep_ == "advcl" and child(verb, "dobj") is None:
            continue
        return max(verb.i + 1, clause.left_edge.i)
    return 0


def _named(verb: Token) -> int:
    """An object with what it is called or accused of."""
    thing = child(verb, "dobj", "ccomp", "nsubj")
    if thing is None or thing.i < verb.i:
        small = child(verb, "oprd", "xcomp", "ccomp", "attr")
        return max(verb.i + 1, small.left_edge.i) if small is not None and small.i > verb.i else 0
    if thing.dep_ == "ccomp" or child(verb, "oprd", "xcomp", "ccomp") is not None:
        return max(verb.i + 1, thing.left_edge.i)
    described = [
        c for c in children(verb, "prep") if c.lower_ in ("as", "of", "to") and c.i > thing.i
    ]
    described += [c for c in children(thing, "prep") if c.lower_ in ("as", "of")]
    if described or verb_lemma(verb.lower_) in ("call", "label", "brand", "dub", "term", "deem"):
        return max(verb.i + 1, thing.left_edge.i)
    return 0


def _object(verb: Token) -> Token | None:
    thing = child(verb, "dobj")
    if thing is None:
        thing = next((c for c in children(verb, "ccomp", "xcomp") if c.tag_ == "VBG"), None)
    if thing is None or thing.i < verb.i or thing.tag_ in ("PRP", "WP", "WDT"):
        return None
    return thing


def _is_anaphor(noun: Token) -> bool:
    return noun.lemma_.lower() in ANAPHORS and any(
        c.lower_
        in ("this", "that", "these", "those", "such", "similar", "the", "his", "her", "their")
        and not any(n.dep_ in ("acl", "relcl", "prep") for n in noun.children)
        for c in noun.children
    )


def _is_question(verb: Token) -> bool:
    if verb_lemma(verb.lower_) in ("wonder", "inquire", "enquire", "query"):
        return True
    following = [t.lower_ for t in verb.doc[verb.i + 1 : verb.i + 5]]
    return verb_lemma(verb.lower_) == "ask" and any(
        w in ("if", "whether", "why", "how", "what", "who", "when", "where", "about")
        for w in following
    )


def clause_end(verb: Token, start: int) -> int:
    """The token behind the last one of what ``verb`` reports from ``start`` on."""
    doc = verb.doc
    end = verb.right_edge.i + 1
    end = max(end, start + 1)
    for token in doc[start:end]:
        if _breaks(token, verb, start):
            edge = _edge_of_break(token, verb, start)
            if edge > start:
                return edge
    return end


def _edge_of_break(token: Token, verb: Token, start: int) -> int:
    left = max(token.left_edge.i if token.dep_ in ("conj", "advcl", "prep") else token.i, start)
    doc = token.doc
    while (
        left - 1 > start
        and (doc[left - 1].dep_ in ("cc", "punct", "advmod"))
        and (doc[left - 1].text not in "\"”’')")
    ):
        left -= 1
    return left


def _breaks(token: Token, verb: Token, start: int) -> bool:
    """Whether at ``token`` something else than the reported words begins."""
    doc = token.doc
    lemma = verb_lemma(token.lower_)
    if token.i <= start:
        return False
    before = doc[token.i - 1].lower_
    if lemma and token.head.i == verb.i and token.dep_ == "conj":
        return True
    if (
        token.head.i == verb.i
        and token.dep_ == "conj"
        and is_verb(token)
        and child(token, "nsubj") is None
    ):
        return token.tag_ == verb.tag_
    if lemma in CUES and token.tag_ == "VBG" and before in (",", "and", "also"):
        return child(token, "ccomp") is not None or token.head.i == verb.i
    if token.head.i == verb.i and token.dep_ == "advcl" and is_verb(token):
        opening = token.left_edge
        return opening.lower_ in ("while", "as", "after", "before", "when") and (
            doc[opening.i - 1].text == ","
        )
    return token.lower_ == "according" and before == ","


def parenthetical(verb: Token) -> Found | None:
    """A cue clause that stands behind or amid what it reports ("they left, he said, at noon")."""
    lemma = verb_lemma(verb.lower_)
    cue = CUES.get(lemma)
    if cue is None or "c" not in cue.frames or not is_reported(verb):
        return None
    source = child(verb, "nsubj")
    if source is None or source.lower_ in _NO_SPEAKERS or is_negated(verb):
        return None
    if any(c.i > verb.i and c.dep_ in ("ccomp", "xcomp") and is_verb(c) for c in verb.children):
        return None
    doc = verb.doc
    mention = source_range(source, verb)
    start = min(mention[0], verb.i)
    if start > 0 and doc[start - 1].lower_ in ("as", "so", "but", "and"):
        start -= 1
    if start < 2 or doc[start - 1].text not in (",", "-", "–", "—", "--", "?", "!", "”", '"', "("):
        return None
    end = _clause_tail(verb, max(verb.i + 1, mention[1]))
    found = Found(verb, (verb.i, verb.i + 1), source, mention, clause=(start, end))
    found.content = [r for r in (trim(doc, 0, start), _rest(doc, verb, end)) if r[0] < r[1]]
    if not any(is_verb(t) for s, e in found.content for t in doc[s:e]):
        return None
    return found


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
