"""What a mention says: its words without asides, who issued a paper, which name explains it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from service.extraction.cast.figures import Figure
from service.extraction.lexicon.bodies import is_body
from service.extraction.lexicon.callings import is_calling
from service.extraction.lexicon.nouns import MADE
from service.extraction.lexicon.titles import DOCUMENTS, PUBLICATIONS
from service.extraction.speakers.pronouns import PRONOUNS
from service.extraction.syntax.parsing import Parsed
from service.extraction.syntax.tree import children, word_before

_AGE = re.compile(r", \d{1,3}$")
_ASIDE = re.compile(
    r",? (?:who|which|whose)\b|, (?:speaking|known|reached|quoted|requesting|citing|asking)\b"
    r"| (?:[-–—]|--) "
)
HELD_BY_BODIES = frozenset(
    "owner agent operator landlord partner member sponsor developer publisher employer client"
    " customer buyer seller supplier rival contractor exporter importer shareholder backer insurer"
    " lender builder manufacturer tenant trader auditor regulator monitor".split()
)
"""What a body may be as well as a person."""

_STATEMENTS = frozenset("statement communique communiqué release".split())
"""Papers in which a body speaks for itself ("the army statement said")."""

_OWN = _STATEMENTS | frozenset("affidavit letter tweet memo email e-mail".split())
"""Papers in which whoever owns them speaks ("according to her affidavit")."""

_MADE = frozenset(MADE.split("|"))
_REPORTS = frozenset("report survey study review assessment audit letter".split())
"""Papers that are a body's whose noun stands before them ("the police report said")."""
_NO_ISSUERS = PUBLICATIONS | frozenset("court city state white".split())

_SHIFTING = frozenset("other others one former latter both another some many first second".split())
_RELATIVES = frozenset("who which that what".split())
_ANYBODY = frozenset("somebody someone anybody anyone nobody".split())
_TURNS = frozenset("answer reply response question caption headline slogan sign banner".split())
"""Words that are read somewhere and do not tell whose they are."""


def tells_nobody(words: str, head: Token) -> bool:
    """Whether a mention in small letters goes to whoever a text has just told of, or to nobody."""
    noun = head.lower_
    relative = noun in _RELATIVES and head.text != "WHO"
    shifting = noun in _SHIFTING and len(words.split()) < 3 and words != "others"
    return noun in _TURNS or words in _ANYBODY or relative or shifting


def last_apposed(sentence: Parsed, head: Token, end: int) -> Iterator[Token]:
    """The name that closes a description though a parser hung it to a noun within ("the keeper of
    the old mill, Ben Cole, said"), where that noun is no place that the name would be of."""
    for token in sentence.doc[head.i + 1 : head.right_edge.i + 1]:
        if (
            token.dep_ == "appos"
            and token.pos_ == "PROPN"
            and token.left_edge.i < token.i
            and sentence.end(token) == end
            and token.head.lower_ not in _PLACES
        ):
            yield token


_PLACES = frozenset(
    "city capital town village state region province district county country nation island port"
    " suburb municipality neighbourhood neighborhood settlement territory area republic".split()
)


def told_beside(head: Token, mention: tuple[int, int]) -> Token | None:
    """What is told of one of several whom nothing else tells ("one of them, a shopkeeper")."""
    if head.lower_ != "one" and not any(c.lower_ == "another" for c in head.lefts):
        return None
    for token in head.doc[head.i + 1 : mention[1]]:
        first = token.left_edge
        one = token.dep_ == "appos" and first.lower_ in ("a", "an")
        if one and word_before(first).text == "," and is_calling(token.lower_):
            return token
    return None


def one_of(words: str) -> str:
    """What a single one is who is told to be one of several ("nurse" of "one of the nurses")."""
    several = _ONE_OF.fullmatch(words)
    return several["each"] if several is not None else words


_ONE_OF = re.compile(
    r"(?:[Oo]ne|[Aa]nother|[Tt]he (?:first|second|third|other)) of"
    r" (?:the|his|her|its|their|some|these) (?:two |three |four |many |several )?"
    r"(?P<each>(?:[\w’'-]+ )*?[\w’'-]+)s\b.*"
)


def is_first_word(head: Token, figure: Figure) -> bool:
    """Whether nothing but the beginning of a sentence gives a plural its capital ("Growers")."""
    return head.i == 0 and head.tag_ == "NNS" and len(figure.words) == 1 and not figure.is_certain


def may_be(noun: str, figure: Figure) -> bool:
    """Whether a noun can describe the figure: bodies are no ministers, persons no ministries."""
    if figure.is_body:
        return is_body(noun) or noun in HELD_BY_BODIES
    return not is_body(noun)


def words_of(sentence: Parsed, mention: tuple[int, int], head: Token, text: str) -> str:
    """The description headed by ``head`` within the mention, in one line, without its asides."""
    first, last = mention
    if head.dep_ == "pobj" and head.head.i >= first:
        first, last = max(first, head.left_edge.i), min(last, head.right_edge.i + 1)
    doc = sentence.doc
    for comma in doc[head.i + 1 : last]:
        if comma.text == "," and comma.i + 1 < last and _opens_aside(doc[comma.i + 1], head):
            last = comma.i
            break
    words = " ".join(text[sentence.starts[first] : sentence.end(doc[last - 1])].split())
    return _AGE.sub("", _ASIDE.split(words)[0]).removesuffix(" himself").removesuffix(" herself")


def _opens_aside(token: Token, head: Token) -> bool:
    """Whether what begins with ``token`` is said beside a description ("officials, citing ...")."""
    if token.tag_ in ("VBG", "VBN", "VBD", "WDT", "WP", "WP$", "WRB"):
        return True
    node = token
    while node.head.i != node.i and node.i != head.i and node.head.i != head.i:
        if node.dep_ in ("appos", "acl", "relcl", "advcl"):
            break
        node = node.head
    return node.dep_ in ("appos", "acl", "relcl", "advcl", "prep")


def issuer_of(head: Token, mention: tuple[int, int]) -> Token:
    """A paper speaks for whoever issued it ("a statement by the port authority", "her letter")."""
    if head.lemma_.lower() not in DOCUMENTS:
        return head
    if head.lemma_.lower() in _OWN:
        for owner in children(head, "poss"):
            if owner.i >= mention[0] and owner.lower_ in PRONOUNS:
                return owner
    stated = head.lemma_.lower() in _STATEMENTS
    for owner in children(head, "compound", "poss") if stated else ():
        named = owner.dep_ == "poss" and owner.pos_ == "PROPN"
        body = is_body(owner.lower_) and owner.lower_ not in PUBLICATIONS
        if owner.i >= mention[0] and (named or body or owner.text.isupper()):
            return owner
    one = any(c.lower_ in ("a", "an") for c in children(head, "det"))
    for owner in children(head, "compound", "poss") if head.lower_ in _REPORTS and not one else ():
        if owner.i >= mention[0] and is_body(owner.lower_) and owner.lower_ not in _NO_ISSUERS:
            return owner
    made = (c for c in children(head, "acl") if c.i == head.i + 1 and c.lower_ in _MADE)
    for preposition in (*children(head, "prep"), *(p for c in made for p in children(c, "agent"))):
        issuer = next(children(preposition, "pobj"), None)
        if issuer is None or issuer.i >= mention[1]:
            continue
        of = stated and preposition.lower_ == "of" and issuer.pos_ == "PROPN"
        if of or preposition.lower_ in ("by", "from"):
            return issuer
    return head
