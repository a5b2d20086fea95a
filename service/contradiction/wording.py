"""Wording: which words of the article an explanation repeats, and how.

Words that stand in quotation marks in the article keep them; what the reporter tells in his own
words is told with "that". Nothing is added, and long clauses are cut where a reader loses least.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain

from service.contradiction.detectors.candidates import Range
from service.contradiction.lexicon import lexicon
from service.contradiction.statements.features import Features

MOST_WORDS = 14
"""The most words that are repeated of one side."""
MORE_WORDS = 5
"""How many more are, rather than to end amid a phrase."""
OPEN, CLOSED = "“", "”"
SINGLE = str.maketrans("“”", "‘’")
DETERMINERS = {
    "a", "an", "the", "his", "her", "their", "its", "two", "three", "some", "several", "one", "our",
    "many", "most", "both", "local", "four", "five", "other", "this", "that", "these", "those",
    "my", "all", "no", "any", "every", "each", "more", "few", "such", "another", "six", "seven",
    "eight", "nine", "ten",
}  # fmt: skip
SMALL = DETERMINERS | {
    "he", "she", "it", "they", "we", "you", "there", "here", "in", "on", "at", "by", "for", "from",
    "with", "after", "before", "during", "since", "when", "while", "if", "because", "although",
    "as", "so", "not", "none", "nobody", "nothing", "neither", "contrary", "based",
    "according", "following", "despite", "under", "over", "about", "only", "now", "today", "fewer",
    "less", "nearly", "almost", "around", "roughly", "up", "between", "half", "dozens", "hundreds",
    "thousands", "what", "who", "where", "how", "why", "whoever", "whatever",
}  # fmt: skip
"""Words that stand small within a sentence."""
PAST = {
    "say": "said", "tell": "told", "write": "wrote", "find": "found", "put": "put", "see": "saw",
    "hear": "heard", "know": "knew", "hold": "held", "make": "made", "give": "gave", "read": "read",
    "think": "thought", "swear": "swore", "speak": "spoke", "slam": "slammed", "rebut": "rebutted",
    "quip": "quipped", "admit": "admitted", "show": "showed", "throw": "threw", "shoot": "shot",
    "lay": "laid", "mean": "meant", "feel": "felt", "foresee": "foresaw", "refer": "referred",
}  # fmt: skip
"""The past of verbs of saying that do not form it with "ed"."""
LEADING = {
    "of", "by", "from", "to", "in", "on", "at", "with", "and", "that", "for", "or", "as", "into",
    "the", "a", "an", "its", "his", "her", "their", "but", "which", "who", "where", "when", "while",
    "after", "because", "was", "were", "is", "are", "had", "has", "have", "being", "been", "be",
    "about", "against", "over", "under", "between", "than", "if", "whether", "so", "not",
}  # fmt: skip
"""Words that lead on to the next, so that nothing ends with them."""
BREAKS = {
    "after", "when", "while", "which", "who", "where", "as", "because", "in", "at", "on", "for",
    "with", "from", "during", "since", "before", "following", "until", "and", "but", "through",
    "near", "without", "under", "to", "by", "nor",
}  # fmt: skip
"""Words before which a clause can be cut."""
SUBORDINATE = {
    "after", "before", "when", "while", "if", "because", "since", "until", "although", "though",
    "whether", "which", "who", "whose", "where", "unless", "once",
}  # fmt: skip
"""Words that begin a clause which is no sentence."""
TIMING = {"after", "before", "when", "because", "if", "though"}
"""Those of them that a word can stand before: "shortly after"."""
ASIDE = SUBORDINATE | {"with", "adding", "saying", "calling", "but", "and"}
"""Words that begin an aside after a comma."""
BOUNDARY = re.compile(r"[.;:!?“”\"]")
"""Where a sentence or a quotation begins."""
MARK = re.compile(r'["“”]')
OWN = re.compile(r"\b(?:I|we|my|our|us|me)\b", re.IGNORECASE)
"""Words that only the speaker says of himself."""
NEGATIVE = re.compile(
    r"\b(?:not|never|no|none|nobody|nothing|nowhere|neither|nor|without|cannot|only|zero|hardly)\b"
    r"|\b(?:fail|refus|lack|den[iy]|absen|unable)\w*|n['’]t\b",
    re.IGNORECASE,
)
"""What says that it is not so, in the words of a clause."""
ABBREVIATED = re.compile(r"\b\w\.\w\.$")
STRAIGHT = re.compile(r'"([^"]*)"')
STOPPED = re.compile(rf"[.,;]{CLOSED}$")
"""A mark before the end of a quotation."""
FINITE_AUX = re.compile(r"^(?:has|have|had|is|was|are|were|also|later|then)\s+", re.IGNORECASE)


def past(lemma: str) -> str:
    """The past of a verb of saying."""
    if lemma in PAST:
        return PAST[lemma]
    if lemma.endswith("e"):
        return f"{lemma}d"
    if lemma.endswith("y") and lemma[-2:-1] not in "aeou":
        return f"{lemma[:-1]}ied"
    return f"{lemma}ed"


def recount_cue(side: Features) -> str:
    """The verb by which the reporter tells of the statement, in the past."""
    if side.cue_span is None:
        return "said"
    cue = FINITE_AUX.sub("", flatten(side.quote(side.cue_span)))
    first = cue.split()[0].lower() if cue else ""
    if " " in cue and not first.endswith("ing"):
        return cue
    finite = first.endswith("ed") or first == PAST.get(side.cue, "")
    return first if finite else past(side.cue)


def is_quoted(side: Features, start: int) -> bool:
    """Whether the words from ``start`` on stand within quotation marks in the article."""
    span = next(((s, e) for s, e in side.content if s <= start < e), None)
    if span is None:
        return False
    before, within = side.text[: max(0, span[0] - side.start)], side.quote(span)
    lead = side.quote((span[0], start))
    if before.endswith((OPEN, '"', "‘")):
        return lead.count(OPEN) >= lead.count(CLOSED) and lead.count('"') % 2 == 0
    if lead.count(OPEN) > lead.count(CLOSED) or lead.count('"') % 2:
        return True
    return side.direct and not MARK.search(within) and (not before or bool(OWN.search(within)))


def quote(side: Features, span: Range) -> str:
    """The words of a span as they stand, with the marks in them whole."""
    return mend_marks(flatten(side.quote(span)))


def flatten(words: str) -> str:
    """Words on one line, without what stands around them."""
    words = " ".join(words.split()).strip(" ,;:–—-")
    shortened = words.endswith(".") and ABBREVIATED.search(words)
    return words if shortened else words.rstrip(".")


def mend_marks(words: str) -> str:
    """Words with curly quotation marks; a mark without its other one goes."""
    if words.count('"') % 2 or words.count(OPEN) != words.count(CLOSED):
        words = words.replace('"', "").replace(OPEN, "").replace(CLOSED, "")
    if '"' in words:
        words = STRAIGHT.sub(rf"{OPEN}\1{CLOSED}", words)
    words = words.strip(" ,;:")
    return STOPPED.sub(CLOSED, words) if words.endswith(CLOSED) else words


def enquote(words: str) -> str:
    """Words in quotation marks; marks within become single."""
    inner = words.strip(f"{OPEN}{CLOSED}").strip(" ,;:")
    if inner.count(OPEN) != inner.count(CLOSED):
        inner = inner.replace(OPEN, "").replace(CLOSED, "")
    return f"{OPEN}{inner.translate(SINGLE)}{CLOSED}"


def is_subordinate(clause: str) -> bool:
    """Whether a clause is no sentence of its own: ``when they left``, ``shortly after they left``,
    ``had they left``."""
    opening = [word.lower() for word in clause.split(maxsplit=2)[:2]]
    return opening[:1] == ["had"] or bool(set(opening[:1]) & SUBORDINATE or set(opening) & TIMING)


def make_small(side: Features, start: int, words: str) -> str:
    """Words from ``start`` on as they go on within a sentence: the first small, if it is large
    only because a sentence begins with it."""
    first, _, rest = words.partition(" ")
    lower, before = first.lower(), side.quote((side.start, start)).rstrip()
    begins = (not before or before[-1] in '.!?:“"') and not rest[:1].isupper()
    common = begins and _is_common(side, start, lower.rstrip(","))
    return f"{lower} {rest}".rstrip() if lower in SMALL or common else words


def cut(side: Features, clause: Range, evidence: Range, most: int = MOST_WORDS) -> Range:
    """As much of a clause around the evidence as is repeated; nothing ends with a word that leads
    on to the next."""
    text = side.quote(clause)
    words = text.split()
    if not words:
        return clause
    needed = max(4, len(text[: max(0, evidence[1] - clause[0])].split()))
    last = _end_before_aside(words, needed)
    if last > max(needed, most):
        last = _break(words, needed, max(needed, most))
    whole = last == len(words) and ends_content(side, clause[1])
    while not whole and last > 1 and words[last - 1].lower().strip(",;") in LEADING:
        last -= 1
    rest = text.split(maxsplit=last)[last:]
    return clause[0], clause[0] + len(text.removesuffix("".join(rest)).rstrip())


def ends_content(side: Features, end: int) -> bool:
    """Whether what was said ends there, so that no word before it leads on ("it is over")."""
    return any(end >= stop - 1 for _, stop in side.content[-1:])


def _end_before_aside(words: Sequence[str], least: int) -> int:
    """How many words there are before a comma and what is told aside."""
    for at in range(least, len(words)):
        if words[at - 1].endswith(",") and words[at].lower() in ASIDE:
            return at
    return len(words)


def _break(words: Sequence[str], least: int, most: int) -> int:
    """Before which word a clause is cut: not before ``least``, and after ``most`` only if nothing
    before it parts two phrases."""
    within = range(min(most, len(words) - 1), least - 1, -1)
    beyond = range(most + 1, min(len(words), most + MORE_WORDS))
    for at in chain(within, beyond):
        if words[at - 1].endswith((",", ";")) or words[at].lower().strip(",") in BREAKS:
            return at
    return len(words) if len(words) <= most + MORE_WORDS else most


def is_noun(word: str) -> bool:
    """Whether a word in small letters is a common noun."""
    lex = lexicon()
    forms = {word, word.removesuffix("s"), word.removesuffix("es")}
    forms |= {f"{word[:-3]}y"} if word.endswith("ies") else set()
    forms |= {f"{word[:-3]}man"} if word.endswith("men") else set()
    known = lex.person(word) or not forms.isdisjoint(lex.nouns)
    return known and word not in lex.nations


def _is_common(side: Features, start: int, word: str) -> bool:
    """Whether a word at the beginning of a sentence, given in small letters, is no name."""
    if lexicon().person(word) or any(q.start == start for q in side.quantities):
        return True
    parts = (p for f in side.frames for p in (f.agent, f.patient) if p is not None)
    begun = next((p for p in parts if p.start == start), None)
    if begun is None:
        return is_noun(word)
    if is_noun(word):
        return begun.form != "name"
    alone = " " not in side.quote(begun.span).strip()
    return begun.form == "bare" and alone


def find_denial_behind(side: Features) -> Range | None:
    """Where somebody is told to deny the words before ("the road was shut, which the mayor
    denies"), from the comma on; None where the cue does not stand behind what it reports."""
    if side.cue_span is None or not side.content or side.cue_span[0] < side.content[-1][1]:
        return None
    between = side.quote((side.content[-1][1], side.cue_span[0]))
    comma = max(between.rfind(mark) for mark in ",–—-")
    return side.content[-1][1] + comma + 1, side.cue_span[1]
