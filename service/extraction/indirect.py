"""Indirect speech: what stands before, behind or around a cue without quotation marks.

Each rule looks at one way in which English reports: a clause behind the cue ("he said that they
left"), a clause before or around it ("they left, he said, at noon"), a noun phrase ("he denied the
charge"), an infinitive ("he promised to leave"), an object with what is said of it ("he called it a
lie").
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from service.extraction.clauses import nearest_subject, source_range, subject_of
from service.extraction.cues import ANAPHORS, CUES, TOPICS, Cue, verb_lemma
from service.extraction.found import Found, TokenRange, is_reported, particle_of
from service.extraction.tree import child, children, is_negated, is_passive, is_verb, trim, within

_NO_SPEAKERS = frozenset(
    "i you we what there this that which myself anyone anybody nobody everyone everybody none"
    " whoever".split()
)


_NOMINALS = frozenset({"NOUN", "PROPN", "PRON", "NUM", "DET", "ADJ", "SYM"})


def may_speak(source: Token) -> bool:
    """Whether the subject can be a speaker: "one of its doctors" can, "one" and "I" cannot."""
    word = source.lower_
    if word in _NO_SPEAKERS or source.pos_ not in _NOMINALS:
        return False
    described = child(source, "prep", "acl", "relcl", "amod", "det") is not None
    return described or word not in ("one", "those", "these")


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
    if is_passive(verb) and child(verb, "agent") is None:
        return None
    if not (cue.spoken or _is_position(verb)):
        return None
    found = Found(verb, (verb.i, verb.i + 1), source, source_range(source, verb))
    found.denied = cue.denies
    if not (_read_right(found, verb, cue, parentheticals)):
        return None
    return found


def _is_position(verb: Token) -> bool:
    """A state of mind is reported where a finite verb with its own subject states it."""
    return (
        verb.tag_ in ("VBD", "VBZ", "VBP", "VBN", "VBG")
        and nearest_subject(verb) is not None
        and (verb.dep_ in ("ROOT", "conj", "ccomp", "advcl", "parataxis"))
    )


def _read_right(found: Found, verb: Token, cue: Cue, parentheticals: Sequence[TokenRange]) -> bool:
    """Fills in what stands behind the cue; False where nothing does."""
    start, asserts = _complement(found, verb, cue)
    if start < 0:
        return False
    end = _before_aside(verb.doc, start, clause_end(verb, start))
    ranges = [(start, end)]
    for hole in parentheticals:
        ranges = _cut_out(ranges, hole)
    doc = verb.doc
    found.content = [r for r in (trim(doc, s, e, _THAT) for s, e in ranges[:1]) if r[0] < r[1]]
    found.content += [r for r in (trim(doc, s, e) for s, e in ranges[1:]) if r[0] < r[1]]
    found.asserts = asserts and not _is_question(verb)
    return bool(found.content)


_THAT = frozenset({"that"})


def _before_aside(doc: Doc, start: int, end: int) -> int:
    """The reporter's own addition at the end (", which lies in the north") is not reported."""
    for token in doc[start + 2 : end]:
        if token.lower_ in ("which", "where") and token.nbor(-1).text == ",":
            head = token
            while head.dep_ not in ("relcl", "ROOT") and head.head is not head:
                head = head.head
            if head.dep_ == "relcl" and head.right_edge.i + 1 >= end - 1:
                return token.i - 1
    return end


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
        begin = _clause(verb)
        if begin > 0:
            return begin, True
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
            return start, cue.lemma not in ("decline", "refuse")
    if "o" in cue.frames:
        start = _named(verb)
        if start > 0:
            return start, True
    if "g" in cue.frames:
        gerund = next((c for c in children(verb, "xcomp", "ccomp") if c.i > verb.i), None)
        if gerund is not None:
            return max(gerund.left_edge.i, verb.i + 1), True
    marked = any(t.text in _QUOTES for t in verb.doc[verb.i + 1 : verb.right_edge.i + 1])
    if "n" in cue.frames or ("m" in cue.frames and marked):
        thing = _object(verb)
        if thing is not None:
            head = thing.lemma_.lower()
            topical = cue.topical or head in TOPICS or _is_anaphor(thing)
            return max(thing.left_edge.i, verb.i + 1), not topical
    return -1, False


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
    return begin if begin > 0 else _object_clause(verb)


def _object_clause(verb: Token) -> int:
    """A clause whose subject the parser took for the object ("said many of them failed to")."""
    thing = child(verb, "dobj")
    lemma = verb_lemma(verb.lower_)
    if thing is None or thing.i < verb.i or CUES.get(lemma, _NONE).frames != "qc":
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
    """A "that" behind the person told, wherever the parser hung the clause."""
    if verb_lemma(verb.lower_) not in _TOLD:
        return -1
    for token in verb.doc[verb.i + 1 : verb.i + 14]:
        if (
            token.lower_ == "that"
            and token.dep_ in ("mark", "nsubj", "dobj")
            and within(token, verb)
        ):
            return token.i
        if is_verb(token) or token.text in ",;:":
            return -1
    return -1


_TOLD = frozenset("tell inform remind assure reassure warn notify convince".split())


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
        if clause.lemma_ in ("comment", "respond", "elaborate") and verb.i + 3 > clause.i:
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
    if token.i <= start:
        return False
    before = token.nbor(-1).lower_
    if token.lower_ == "according" and before == ",":
        return True
    if is_verb(token):
        return _resumes(token, verb) or _adds(token, verb, before) or _frames(token, verb)
    return token.dep_ == "prep" and token.head.i == verb.i and _is_occasion(token)


def _resumes(token: Token, verb: Token) -> bool:
    """The reporter's sentence goes on with another verb ("and warned", "and police denied")."""
    if token.dep_ != "conj":
        return False
    cue = CUES.get(verb_lemma(token.lower_))
    subject = child(token, "nsubj")
    if token.head.i == verb.i:
        return cue is not None or (subject is None and token.tag_ == verb.tag_)
    if cue is None or not cue.spoken or token.tag_ != verb.tag_:
        return False
    return subject is None or subject.pos_ in ("NOUN", "PROPN")


def _adds(token: Token, verb: Token, before: str) -> bool:
    """A participle adds a second report (", noting that")."""
    cue = CUES.get(verb_lemma(token.lower_))
    if cue is None or not cue.spoken or token.tag_ != "VBG" or before not in (",", "and", "also"):
        return False
    return child(token, "ccomp") is not None or token.head.i == verb.i


def _frames(token: Token, verb: Token) -> bool:
    """A clause of time behind a comma belongs to the reporter ("..., as crowds gathered")."""
    opening = token.left_edge
    return (
        token.dep_ == "advcl"
        and token.head.i == verb.i
        and opening.lower_ in ("while", "as", "after", "before", "when")
        and token.doc[opening.i - 1].text == ","
    )


_OCCASIONS = frozenset(
    "statement interview tweet email post letter conference briefing speech release message report"
    " article editorial blog video monday tuesday wednesday thursday friday saturday sunday"
    " reporters".split()
)


def _is_occasion(preposition: Token) -> bool:
    """Where or when it was said ("in a statement on Thursday"), not what."""
    noun = child(preposition, "pobj")
    return noun is not None and noun.lower_ in _OCCASIONS and child(noun, "acl", "relcl") is None


def parenthetical(verb: Token) -> Found | None:
    """A cue clause that stands behind or amid what it reports ("they left, he said, at noon")."""
    lemma = verb_lemma(verb.lower_)
    cue = CUES.get(lemma)
    if cue is None or "c" not in cue.frames or not is_reported(verb):
        return None
    source = nearest_subject(verb)
    if source is None or not may_speak(source) or is_negated(verb):
        return None
    if any(c.i > verb.i and c.dep_ in ("ccomp", "xcomp") and is_verb(c) for c in verb.children):
        return None
    if "n" in cue.frames and _object(verb) is not None:
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
    before = trim(doc, _after_connective(doc), start)
    found.content = [r for r in (before, _rest(doc, verb, end)) if r[0] < r[1]]
    if doc[found.content[0][0]].lower_ in _SETTINGS if found.content else True:
        return None
    last = end >= len(doc) - 1
    if any(is_verb(t) for s, e in found.content for t in doc[s:e]) or (last and cue.frames == "qc"):
        return found
    return None


_SETTINGS = frozenset("when while asked speaking during however meanwhile".split())


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
