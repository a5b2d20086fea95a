"""What somebody is asked: "asked whether he knew", "pressed about the toll", "was asked to wait".

A question asserts nothing, and unless a "by" tells who asked it has no speaker.
"""

from __future__ import annotations

from spacy.tokens import Token

from service.extraction.attribution.found import Found, TokenRange
from service.extraction.attribution.mentions import may_speak, source_range
from service.extraction.attribution.occasions import behind_setting
from service.extraction.attribution.verbs import is_asked_aside
from service.extraction.syntax.parsing import Parsed
from service.extraction.syntax.tree import child, children, is_passive, is_verb, trim, word_before

ASKED = frozenset("asked pressed questioned quizzed queried grilled".split())
_TOPICAL = frozenset("about on over regarding".split())
_OPENERS = frozenset("if whether who whom whose what which when where why how".split())
_FARTHEST = 8
"""How many words a time, a place or who asked may take between the cue and the question."""


def read_questions(parsed: Parsed) -> list[Found]:
    """Every question of the sentence that is told in the passive."""
    asked = (t for t in parsed.doc if t.lower_ in ASKED and _is_put_to(t))
    return [one for one in map(_read, asked) if one is not None]


def _is_put_to(verb: Token) -> bool:
    """Whether the verb is a passive with its helper, or stands alone where a sentence or a clause
    of time opens ("Asked if ...", "when asked about ...", "Obi, asked why ...")."""
    if any(c.lower_ in ("is", "are", "was", "were", "been", "being") for c in verb.lefts):
        return is_passive(verb)
    if child(verb, "nsubj", "aux") is not None:
        return is_asked_aside(verb)
    before = word_before(verb) if verb.i else None
    return before is None or before.lower_ in _BEFORE or (before.is_punct and before.text != "-")


_BEFORE = frozenset("when whenever if once after later repeatedly directly again".split())


def _read(verb: Token) -> Found | None:
    asked = _asked(verb)
    if asked is None:
        return None
    start, cue_end, head = asked
    content = trim(verb.doc, start, _end(verb, head, start))
    if content[0] >= content[1]:
        return None
    by = child(verb, "agent")
    asker = child(by, "pobj") if by is not None else None
    found = Found(None, (verb.i, cue_end), None, None, [content], asserts=False)
    if asker is not None and asker.i < start and may_speak(asker):
        found.source, found.mention = asker, _mention(asker, verb, start)
    return found


def _mention(asker: Token, verb: Token, start: int) -> TokenRange:
    begin, end = source_range(asker, verb)
    return begin, min(end, start)


def _asked(verb: Token) -> tuple[int, int, Token] | None:
    """Where the question begins, where the cue ends, and the head of the question."""
    for token in verb.doc[verb.i + 1 : verb.i + _FARTHEST]:
        if token.lower_ in _OPENERS:
            return token.i, verb.i + 1, _clause_above(token, verb)
        below = child(token, "pobj", "pcomp") if token.lower_ in _TOPICAL else None
        if below is not None and below.i > token.i and not _is_day(below):
            behind = token.i == verb.i + 1
            return (token.i + 1, token.i + 1, below) if behind else (token.i, verb.i + 1, below)
        if token.lower_ == "to" and token.dep_ == "aux" and is_verb(token.head):
            return token.i, verb.i + 1, token.head
        if token.text in ",;:" or (is_verb(token) and token.dep_ not in ("amod", "compound")):
            return None
    return None


def _is_day(noun: Token) -> bool:
    """Whether it was asked on a day or an occasion, not about it ("asked on Monday if ...")."""
    following = noun.doc[noun.right_edge.i + 1 : noun.right_edge.i + 2]
    return any(t.lower_ in _OPENERS or t.lower_ == "about" for t in following)


def _clause_above(opener: Token, verb: Token) -> Token:
    """The verb of the clause that a question word opens."""
    node = opener
    while node.head.i != node.i and node.head.i > verb.i:
        node = node.head
    return node


def _end(verb: Token, head: Token, start: int) -> int:
    """The question ends where its own words do, and at the comma or the "that" behind which the
    answer stands."""
    end = max(head.right_edge.i + 1, start + 1)
    doc = verb.doc
    subject = next((s for s in children(verb.head, "nsubj") if s.i > start), None)
    if verb.dep_ == "advcl" and subject is not None and subject.left_edge.i > start:
        end = min(end, subject.left_edge.i)
    answer = behind_setting(verb.head)
    end = answer if start < answer < end else end
    return next((t.i for t in doc[start + 1 : end] if _opens_answer(t)), end)


def _opens_answer(comma: Token) -> bool:
    """Whether behind the comma somebody says something ("asked if it was safe, Obi said")."""
    if comma.text != "," or comma.i + 2 >= len(comma.doc):
        return False
    verb = next((t for t in comma.doc[comma.i + 1 : comma.i + 6] if t.tag_ in ("VBD", "VBZ")), None)
    return verb is not None and verb.lower_ in _ANSWERING


_ANSWERING = frozenset(
    "said says replied replies answered responded told demurred laughed paused declined".split()
)
