"""Relative clauses amid which somebody names the source: no more than the clause is reported."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from service.extraction.attribution.found import TokenRange
from service.extraction.syntax.tree import RELATIVES, child, children, is_verb, trim

_ADVERBS = frozenset({"where", "when"})


def parts_of_relative(doc: Doc, start: int, end: int) -> list[TokenRange]:
    """What stands around the words from ``start`` to ``end`` of a relative clause that they
    interrupt right behind its pronoun ("arrested a man who, police say, had a gun"), empty where
    they interrupt none. The pronoun belongs to it, "where" and "when" do not."""
    at = start - 1 - (doc[start - 1].text == ",")
    clause = _clause_of(doc[at]) if at > 0 else None
    if clause is None or clause.i < end:
        return []
    begin = at - (doc[at - 1] == doc[at].head and doc[at - 1].dep_ == "prep")
    before = (begin, at + (doc[at].lower_ in RELATIVES))
    behind = trim(doc, end, clause.right_edge.i + 1)
    return [r for r in (before, behind) if r[0] < r[1]]


def relative_before(doc: Doc, start: int, end: int) -> list[TokenRange]:
    """The relative clause before the words from ``start`` to ``end`` that name its source, where
    the sentence goes on behind them ("Obi, who was paid twice according to a clerk, denies it")."""
    clause = next((t for t in doc[start].ancestors if t.dep_ == "relcl"), None)
    if clause is None or clause.i > start or end >= len(doc) or doc[end].text != ",":
        return []
    opening = clause.left_edge
    begin, main = opening.i, any(t.i > end and is_verb(t) for t in clause.head.ancestors)
    apart = begin > 0 and doc[begin - 1].text == "," and opening.lower_ in RELATIVES
    return [trim(doc, begin, start)] if main and apart else []


def behind_relative(doc: Doc, at: int) -> int:
    """Behind a relative clause that opens right behind the comma ``at``, where the sentence
    goes on behind it, else ``at`` ("According to Obi, who owns it, the boat sank")."""
    opening = doc[at + 1] if at + 1 < len(doc) and doc[at].text == "," else None
    if opening is None or opening.lower_ not in _PERSONAL:
        return at
    clause = next((t for t in (opening, *opening.ancestors) if t.dep_ == "relcl"), None)
    if clause is None or clause.i < opening.i:
        return at
    last = clause.right_edge.i + 1
    commas = [t.i for t in doc[clause.i + 1 : last + 1] if t.text == ","]
    end = last if last in commas else next(iter(commas), at)
    return end if any(is_verb(t) for t in doc[end:]) else at


_PERSONAL = frozenset("who which whose whom where".split())


def _clause_of(word: Token) -> Token | None:
    """The verb of the relative clause that the word opens."""
    if word.lower_ not in RELATIVES | _ADVERBS:
        return None
    if word.tag_ in ("WDT", "WP") and word.dep_ in ("nsubj", "nsubjpass"):
        return word.head
    return next((t for t in word.ancestors if t.dep_ == "relcl"), None)


def who_takes_back(verb: Token, subject: Token) -> Token | None:
    """Who is told to take back the words that a pronoun is said to have used ("ordered the general
    to retract remarks in which he called the ban a gift")."""
    act = verb.head.head
    words = subject.tag_ == "PRP" and verb.dep_ == "relcl" and verb.head.dep_ == "dobj"
    if not words or act.dep_ not in ("xcomp", "advcl") or act.lemma_ not in _TAKING_BACK:
        return None
    told = child(act.head, "dobj")
    return told if told is not None and told.i < act.i else None


def who_is_among(several: Token) -> Token | None:
    """Who is told to be one of those of whom a relative clause tells ("Ada Obi was among those who
    said it was late", "one of the clerks who complained")."""
    above = several.head if several.head.lower_ in ("of", "among", "amongst") else several
    one = above.head
    among = above.lower_ != "of" and above.dep_ == "prep"
    verb = one if among else one.head
    told = among or (one.lower_ == "one" and one.dep_ == "attr")
    if above is several or not told or verb.lemma_ != "be":
        return None
    who = child(verb, "nsubj")
    return who if who is not None and (who.pos_ == "PROPN" or who.tag_ == "PRP") else None


_TAKING_BACK = frozenset("retract withdraw correct delete remove recant disavow".split())


def who_goes_on_in_relative(verb: Token) -> Token | None:
    """Of whom a relative clause tells that goes on with a past which the parser joined to the verb
    above it, a present ("Police are looking for a man who entered the bank and demanded cash"), or
    one that takes up what somebody told ("disputed the account of a man who called and said")."""
    if verb.dep_ != "conj" or verb.tag_ != "VBD" or child(verb, "nsubj", "nsubjpass") is not None:
        return None
    above = verb.head
    while above.dep_ == "conj":
        above = above.head
    between = reversed(verb.doc[above.i + 1 : verb.i])
    relative = next((t for t in between if t.dep_ == "relcl" and t.tag_ == "VBD"), None)
    opening = child(relative, "nsubj") if relative is not None else None
    if relative is None or opening is None or opening.lower_ not in ("who", "that"):
        return None
    present = any(t.tag_ in ("VBZ", "VBP") for t in (above, *children(above, "aux")))
    return relative.head if present or _takes_up_account(above, relative.head) else None


def _takes_up_account(verb: Token, teller: Token) -> bool:
    """Whether somebody goes against what another tells ("rejected the story of a driver")."""
    thing = child(verb, "dobj")
    told = thing is not None and thing.lemma_.lower() in _ACCOUNTS
    return told and verb.lemma_ in _DISPUTING and thing is not None and teller.head.head == thing


_DISPUTING = frozenset(
    "dispute deny reject question contradict challenge dismiss refute rebut doubt counter".split()
)
_ACCOUNTS = frozenset("account story version claim testimony statement report allegation".split())
