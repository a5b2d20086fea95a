"""Small questions that rules ask of a dependency tree."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

RELATIVES = frozenset({"who", "which", "that", "whom"})
INFLECTED = ("VBD", "VBZ", "VBP")
"""The tags of a verb in the past or present tense."""
FINITE = (*INFLECTED, "MD")
"""The same with those of "would" and "may"."""


def children(token: Token, *dependencies: str) -> Iterator[Token]:
    """The children of ``token`` with one of the dependencies, in order."""
    return (child for child in token.children if child.dep_ in dependencies)


def child(token: Token, *dependencies: str) -> Token | None:
    """The first such child."""
    return next(children(token, *dependencies), None)


def word_before(token: Token) -> Token:
    """The token before; at the start of a sentence the token itself, so that a rule that looks
    for a comma there finds none."""
    return token.doc[token.i - 1] if token.i else token


def word_behind(token: Token) -> Token:
    """The token behind; at the end of a sentence the token itself."""
    return token.doc[token.i + 1] if token.i + 1 < len(token.doc) else token


def is_verb(token: Token) -> bool:
    """Whether the tagger took the token for a verb."""
    return token.pos_ in ("VERB", "AUX") or token.tag_.startswith("VB")


def is_misread_order(word: Token) -> bool:
    """Whether a noun that opens a name with its title was taken for an order ("Aid worker Ada Obi
    said", ""We wait," harbour chief Ben Cole said")."""
    before = word_before(word)
    return word.tag_ == "VB" and (before == word or before.is_punct or before.tag_ == "VBD")


def is_passive(verb: Token) -> bool:
    """Whether ``verb`` is a passive ("was told"), not an active perfect."""
    if any(c.dep_ in ("auxpass", "nsubjpass") for c in verb.children):
        return True
    if verb.tag_ == "VBN" and verb.dep_ == "conj" and child(verb, "agent") is not None:
        return child(verb, "nsubj", "aux") is None and is_passive(verb.head)
    if verb.tag_ != "VBN" or verb.dep_ not in ("acl", "amod", "advcl"):
        return False
    return child(verb, "nsubj", "aux") is None and not is_lost_root(verb)


def passive_subject(verb: Token) -> Token | None:
    """What a passive is done to, which it may share with the one that it is joined to ("was hailed
    by Obi and rejected by Eze")."""
    joined = verb.dep_ == "conj" and is_passive(verb)
    return child(verb, "nsubjpass") or (child(verb.head, "nsubjpass") if joined else None)


def agent_of(verb: Token) -> Token | None:
    """The "by" of a passive, also where the parser hung it to what something is called ("was
    declared an outlaw by the court", "were dismissed as a lie by Obi")."""
    if (by := child(verb, "agent")) is not None or not is_passive(verb):
        return by
    named = [*children(verb, "oprd", "attr")]
    named += [n for p in children(verb, "prep") if p.lower_ == "as" for n in children(p, "pobj")]
    hung = (p for name in named for p in children(name, "prep") if p.lower_ == "by")
    return next((p for p in hung if child(p, "pobj") is not None), None)


def as_behind_agent(verb: Token) -> Token | None:
    """The "as" that the parser hung to who calls something a name ("was described by friends as "a
    gentle man"")."""
    by = agent_of(verb)
    agent = child(by, "pobj") if by is not None and is_passive(verb) else None
    behind = children(agent, "prep") if agent is not None else ()
    return next((p for p in behind if p.lower_ == "as"), None)


def charge_behind_agent(verb: Token) -> Token | None:
    """The "of" or "for" behind who accuses or judges somebody, wherever the parser hung it ("was
    accused by the union of fraud", "were praised by the board for their work")."""
    by = agent_of(verb)
    agent = child(by, "pobj") if by is not None and is_passive(verb) else None
    if by is None or agent is None:
        return None
    links = _CHARGING.get(verb.lower_, ("for", "over") if verb.lower_ in _JUDGED else ())
    below = (t for t in agent.subtree if t.dep_ == "prep")
    for preposition in sorted((*below, *children(verb, "prep")), key=lambda p: -p.i):
        act = child(preposition, "pcomp") is not None or preposition.head.i == verb.i
        bound = act or verb.lower_ == "blamed"
        if preposition.i > agent.i and preposition.lower_ in links and bound:
            return preposition
    return None


_CHARGING = {"accused": ("of",)}
_JUDGED = frozenset(
    "criticised criticized praised blamed condemned thanked slammed blasted faulted rebuked"
    " denounced attacked mocked lauded hailed commended reprimanded censured castigated lambasted"
    " chastised berated scolded credited".split()
)


def is_lost_root(verb: Token) -> bool:
    """Whether the parser took the main verb for a participle of a noun ("One of them called it")
    and so gave the sentence a noun for its root."""
    below = verb.tag_ in ("VBN", "VBD") and verb.dep_ in ("acl", "relcl", "appos")
    if not below or child(verb, "nsubj", "agent", "auxpass") is not None:
        return False
    root = next((t for t in verb.doc if t.dep_ == "ROOT"), verb)
    behind = verb.i > root.i or (verb.head.dep_ == "nsubj" and verb.head.head.i == root.i)
    return behind and not is_verb(root)


def is_present_pair(one: Token, other: Token) -> bool:
    """Whether two verbs may both be finite, a parser having taken one for an infinitive ("they
    fear that it fell and warn that more will")."""
    return {one.tag_, other.tag_} == {"VB", "VBP"}


def tense_of(verb: Token) -> str:
    """The tag of the verb, of a perfect that of its "has" or "had"."""
    helper = next((c for c in children(verb, "aux") if c.lemma_ == "have"), None)
    return helper.tag_ if verb.tag_ == "VBN" and helper is not None else verb.tag_


def is_relative(token: Token) -> bool:
    """Whether the token is a relative pronoun."""
    named = token.text == "WHO"
    return token.lower_ in RELATIVES and not named and token.tag_ in ("WDT", "WP", "IN", "WP$")


def is_negated(verb: Token) -> bool:
    """Whether a "not" or "never" stands with the verb itself, not with an adjective behind it
    ("pleaded not guilty")."""
    negations = (c for c in verb.children if c.dep_ == "neg" or c.lower_ in _NEGATIONS)
    return any(c.i < verb.i or word_behind(c).dep_ != "acomp" for c in negations)


_NEGATIONS = frozenset({"never", "not", "n't"})


OPENING_MARKS, CLOSING_MARKS = frozenset({"“", "``", "«"}), frozenset({"”", "»"})


_MARKS = OPENING_MARKS | CLOSING_MARKS | {'"', "''"}


def is_mark(token: Token) -> bool:
    """Whether the token opens or closes a quotation."""
    return token.text in _MARKS


def with_quoted(doc: Doc) -> list[tuple[Token, bool]]:
    """Each token with whether it stands inside quotation marks; a mark itself stands outside, and
    one without any other is a slip of the pen."""
    marks = [token for token in doc if token.text in _MARKS]
    if len(marks) < 2:
        return [(token, False) for token in doc]
    found, inside = [], False
    for token in doc:
        if is_mark(token):
            inside = token.text in OPENING_MARKS or (not inside and token.text not in CLOSING_MARKS)
            found.append((token, False))
        else:
            found.append((token, inside))
    return found


def within(token: Token, ancestor: Token) -> bool:
    """Whether ``token`` is ``ancestor`` or below it."""
    return token.i == ancestor.i or ancestor.is_ancestor(token)


def within_brackets(doc: Doc, end: int) -> int:
    """Where the words in the bracket begin that is open at ``end``, 0 where none is."""
    for token in reversed(doc[:end]):
        if token.text in ("(", "[", ")", "]"):
            return token.i + 1 if token.text in "([" else 0
    return 0


def trim(doc: Doc, start: int, end: int, also: frozenset[str] = frozenset()) -> tuple[int, int]:
    """The token range without punctuation at its edges, brackets and quotation marks kept."""
    while start < end and (doc[start].text in _EDGE or doc[start].lower_ in also):
        start += 1
    while start < end and doc[end - 1].text in _EDGE:
        end -= 1
    return start, end


_EDGE = frozenset({",", ";", ":", "-", "--", "–", "—", "."})
