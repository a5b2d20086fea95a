"""According to somebody, in somebody's words: sources without a verb of speech."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from service.extraction.attribution.amid import next_report
from service.extraction.attribution.found import Found, TokenRange
from service.extraction.attribution.mentions import source_range
from service.extraction.attribution.relatives import (
    behind_relative,
    parts_of_relative,
    relative_before,
)
from service.extraction.attribution.source_ends import (
    TELLERS,
    describes_source,
    end_of_source,
    tells_of_source,
)
from service.extraction.lexicon.cues import CUES, verb_lemma
from service.extraction.lexicon.nouns import VIEWS
from service.extraction.syntax.parsing import Parsed
from service.extraction.syntax.tree import (
    child,
    is_verb,
    trim,
    with_quoted,
    within,
    within_brackets,
    word_before,
)


def read_according(parsed: Parsed) -> list[Found]:
    """Every "according to" of the sentence with what it reports; those inside quotation marks are
    not the reporter's."""
    doc = parsed.doc
    told = [token for token, quoted in with_quoted(doc) if not quoted]
    found = [one for token in told if (one := _in_view(token)) is not None]
    for token in told:
        length = _opening(token)
        one = _read(doc, token, doc[token.i + length - 1]) if length else None
        if one is not None and (token.lower_ not in ("as", "per") or _tells(one)):
            found.append(one)
    return found


def _is_amid_report(according: Token) -> bool:
    """Whether somebody's own words name the source ("it said that, according to its data, ...")."""
    before = according.doc[: according.i]
    return any(
        CUES[lemma].spoken and is_verb(t) and child(t, "nsubj") is not None
        for t in before
        if (lemma := verb_lemma(t.lower_)) in CUES
    )


_OPENINGS = (
    ("according", "to"),
    ("as", "per"),
    ("in", "the", "words", "of"),
    ("in", "the", "view", "of"),
    ("in", "the", "opinion", "of"),
)


def _tells(one: Found) -> bool:
    """Whether what stands behind "per" tells things ("as per the police", not "the plan")."""
    noun = one.source
    return noun is not None and (noun.pos_ == "PROPN" or noun.lemma_.lower() in TELLERS)


_STANDARDS = frozenset(
    "rite ritual custom tradition size age weight height length need merit ability rank seniority"
    " taste preference season schedule procedure protocol".split()
)
"""What things are done or sorted by, which says nothing ("buried according to Islamic rites")."""


def _opening(first: Token) -> int:
    """How many words a phrase that names a source takes from here on, 0 for none."""
    if first.lower_ == "per" and first.i and word_before(first).text == ",":
        return 1
    for words in _OPENINGS:
        if first.lower_ == words[0]:
            here = first.doc[first.i : first.i + len(words)]
            if tuple(t.lower_ for t in here) == words:
                return len(words)
    return 0


def _read(doc: Doc, according: Token, to: Token) -> Found | None:
    noun = child(to, "pobj") or child(according, "pobj")
    if noun is None or noun.i <= to.i:
        noun = _last_noun(doc, to.i + 1)
    if noun is None or noun.lemma_.lower() in _STANDARDS:
        return None
    if any(c.tag_ == "PRP$" for c in noun.children) and _is_amid_report(according):
        return None
    mention = source_range(noun, to)
    while mention[1] < len(doc) and doc[mention[1]].pos_ == "PROPN" and doc[mention[1]].text != ",":
        mention = (mention[0], mention[1] + 1)
    mention = (to.i + 1, end_of_source(doc, noun, mention[1]))
    start, end = according.i, mention[1]
    content = _around(doc, start, end)
    if not content:
        return None
    return Found(
        None, (according.i, to.i + 1), noun, mention, content, clause=(start, end), according=True
    )


def _in_view(preposition: Token) -> Found | None:
    """What stands in somebody's view ("In Obi's opinion, the road was safe")."""
    views = VIEWS.get(preposition.lower_)
    noun = child(preposition, "pobj") if views else None
    if views is None or noun is None or noun.lower_ not in views or child(noun, "compound"):
        return None
    owner, doc, end = child(noun, "poss"), noun.doc, noun.i + 1
    if owner is None or (owner.tag_ == "PRP$" and _is_amid_report(preposition)):
        return None
    apart = end < len(doc) and (doc[end].text in (",", ".") or preposition.i > 1)
    if owner.lower_ in ("my", "our", "your", "its") or noun.right_edge.i != noun.i or not apart:
        return None
    mention = source_range(owner, noun)
    mention = (mention[0], mention[1] - (doc[mention[1] - 1].tag_ == "POS"))
    content = _around(doc, preposition.i, end)
    cue = (noun.i, noun.i + 1)
    return (
        Found(None, cue, owner, mention, content, clause=(preposition.i, end)) if content else None
    )


def _last_noun(doc: Doc, start: int) -> Token | None:
    """The head of the words behind "to" where the parser saw no noun phrase."""
    last = None
    for token in doc[start : start + 8]:
        if token.is_punct or token.tag_ in ("IN", "VBD", "VBZ", "CC"):
            break
        last = token if token.pos_ in ("NOUN", "PROPN") else last
    return last


def _around(doc: Doc, start: int, end: int) -> list[TokenRange]:
    """What the phrase reports: the sentence behind it if it opens one, else the words before it."""
    told = any(t.dep_ in ("nsubj", "nsubjpass") for t in doc[:start])
    if start <= 1 or (start <= 3 and doc[start - 1].text == "," and not told):
        end = behind_relative(doc, end)
        behind = trim(doc, end, next_report(doc, end))
        return [behind] if behind[0] < behind[1] else []
    if relative := parts_of_relative(doc, start, end) or relative_before(doc, start, end):
        return relative
    before = trim(doc, max(within_brackets(doc, start), _last_source(doc, start)), start)
    ranges = [before] if before[0] < before[1] else []
    if end < len(doc) and doc[end].text in (",", "–", "—") and doc[end - 1].text != ")":
        behind = trim(doc, end, len(doc))
        if behind[0] < behind[1] and _goes_on(doc, before, behind):
            ranges.append(behind)
    return ranges


def _last_source(doc: Doc, start: int) -> int:
    """Where the words begin that follow upon others with a source of their own ("ten died,
    according to Obi, and two fled, according to Eze"), 0 where none do."""
    for joined in reversed(doc[_SHORTEST:start]):
        joins = joined.dep_ == "cc" or joined.lower_ == "while"
        if joins and word_before(joined).text == ",":
            earlier = (t for t in doc[_SHORTEST : joined.i] if _opening(t) and t.i > 1)
            clause = any(t.dep_ in ("nsubj", "nsubjpass", "expl") for t in doc[joined.i : start])
            named = next(earlier, None)
            apart = named is not None and word_before(named).text == ","
            return joined.i + 1 if clause and apart else 0
    return 0


_SHORTEST = 2


def _goes_on(doc: Doc, before: TokenRange, behind: TokenRange) -> bool:
    """Whether the words behind the phrase belong to a clause begun before it."""
    apart = doc[behind[0]].lower_ in ("who", "which", "and", "but", "while", "citing", "adding")
    words = doc[behind[0] : behind[1]]
    if apart or describes_source(words) or tells_of_source(words):
        return False
    return any(
        t.head.i < before[1] or any(within(b, t) for b in doc[before[0] : before[1]])
        for t in doc[behind[0] : behind[1]]
    )
