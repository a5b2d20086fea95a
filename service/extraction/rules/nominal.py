"""Nouns that report: "Putin's assertion that ...", "the claim by police that ..."."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from service.extraction.attribution.claimed import (
    VOICING,
    behind_owner,
    mention_of,
    owner_of,
    testifies,
    that_behind_noun,
    that_told,
)
from service.extraction.attribution.found import Found, TokenRange
from service.extraction.attribution.reach import clause_end
from service.extraction.lexicon.cues import CUES, verb_lemma
from service.extraction.lexicon.nouns import ACCOUNTS, ATTITUDES, GROUNDS, NOMINAL, UNOWNED
from service.extraction.rules.equated import NOBODYS, equated, figure_given
from service.extraction.syntax.parsing import Parsed
from service.extraction.syntax.tree import child, children, is_mark, trim, word_before

_TOPIC = frozenset("about of on regarding concerning against for over".split())
_BINDING = frozenset("promise vow pledge threat offer plan decision refusal demand request".split())


def read_nouns(parsed: Parsed) -> list[Found]:
    """Every reporting noun of the sentence that has an owner and says what was said."""
    found = [_read_word(token) for token in parsed.doc]
    return [one for one in found if one is not None]


def _read_word(token: Token) -> Found | None:
    if token.pos_ != "NOUN":
        return None
    return _read(token) or equated(token) or figure_given(token) or _unowned(token)


def _read(noun: Token) -> Found | None:
    lemma, opening = noun.lemma_.lower(), _opening_mark(noun)
    if not (lemma in _REPORTING or opening is not None or testifies(noun)):
        return None
    source = owner_of(noun) if lemma != "blame" or noun.head.lemma_ in _EXCHANGING else None
    if source is None or source.lower_ in NOBODYS:
        return None
    content, asserts = _content(noun, lemma)
    if opening is not None:
        content = opening.i, content[1] if content is not None else noun.right_edge.i + 1
    if content is None:
        return None
    start, end = trim(noun.doc, *content, frozenset({"that"}))
    if start >= end:
        return None
    cue = CUES.get(NOMINAL.get(lemma, ""))
    named, until = mention_of(source, noun)
    until = min(until, content[0]) if source.i < content[0] else until
    found = Found(None, _cue(noun), source, (named, until), [(start, end)])
    found.denied = cue is not None and cue.denies
    found.asserts = asserts and (lemma not in ATTITUDES or lemma in _CHARGES)
    return found


_REPORTING = (ACCOUNTS - GROUNDS) | ATTITUDES | frozenset(NOMINAL)


def _opening_mark(noun: Token) -> Token | None:
    """Where the words begin that somebody used for a feeling (voiced "grave concern" over it)."""
    verb = noun.head
    if noun.dep_ != "dobj" or verb.lemma_ not in _UTTERING:
        return None
    return next((t for t in noun.doc[verb.i + 1 : noun.i + 1] if is_mark(t)), None)


_CHARGES = frozenset("accusation allegation complaint warning".split())
"""Nouns of feeling that assert all the same what a clause behind them tells."""


def _cue(noun: Token) -> TokenRange:
    """The noun, with the verb that voices it where that stands near ("expressed some concern")."""
    verb = noun.head
    voiced = noun.dep_ == "dobj" and verb.lemma_ in VOICING and 0 < noun.i - verb.i <= _NEAR
    voiced = voiced and verb_lemma(verb.lower_) not in CUES
    return (verb.i if voiced else noun.i), noun.i + 1


_NEAR = 3


def _unowned(noun: Token) -> Found | None:
    """What is said or feared by nobody in particular ("amid fears that the dam would break")."""
    if noun.lemma_.lower() not in UNOWNED or owner_of(noun) is not None or _sums_up(noun):
        return None
    for clause in (*children(noun, "acl", "ccomp", "relcl"), *_right_behind(noun)):
        begin = clause.left_edge
        if clause.dep_ == "relcl" and not _is_whole(clause):
            continue
        marked = begin.lower_ == "that" and begin.dep_ == "mark"
        bare = child(clause, "nsubj", "nsubjpass") is not None and begin.tag_ not in _WH
        if (marked or bare) and begin.i == noun.i + 1:
            content = trim(noun.doc, begin.i, _claim_end(noun, clause), frozenset({"that"}))
            return Found(None, (noun.i, noun.i + 1), None, None, [content], asserts=False)
    return None


def _right_behind(noun: Token) -> Iterator[Token]:
    """The verb of a clause whose subject opens right behind the noun, wherever it was hung."""
    for token in noun.doc[noun.i + 1 : noun.i + 2]:
        if token.dep_ in ("nsubj", "nsubjpass") and token.head.dep_ == "relcl":
            yield token.head


def _is_whole(clause: Token) -> bool:
    """Whether nothing is missing behind the verb of a clause, so that it is what a noun reports
    ("claims he failed to act"), not what tells which noun is meant ("claims he made")."""
    behind = (c for c in clause.rights if c.dep_ in ("dobj", "acomp", "attr", "xcomp", "ccomp"))
    return child(clause, "nsubjpass") is not None or next(behind, None) is not None


_WH = ("WDT", "WP", "WP$", "WRB")


def _binds(noun: Token, lemma: str) -> bool:
    """Whether an infinitive behind the noun says what is promised, wanted or asked for."""
    owned = child(noun, "poss") is not None and lemma in ATTITUDES | frozenset(NOMINAL)
    return owned or lemma in _BINDING


def _sums_up(noun: Token) -> bool:
    """Whether the noun names again what was just reported ("..., a claim that they rejected")."""
    opening = noun.left_edge
    return opening.i > 0 and word_before(opening).text in (",", "–", "—")


_EXCHANGING = frozenset("trade exchange swap".split())


def _content(noun: Token, lemma: str) -> tuple[TokenRange | None, bool]:
    for clause in children(noun, "acl", "ccomp", "relcl"):
        begin = clause.left_edge
        if begin.lower_ == "that" and begin.i > noun.i and clause.dep_ != "relcl":
            return (begin.i, _claim_end(noun, clause)), True
        if begin.i > noun.i and clause.doc[begin.i].lower_ == "to" and _binds(noun, lemma):
            return (begin.i, clause.right_edge.i + 1), True
    if testifies(noun) and (that := that_told(noun)) is not None:
        return (that.i, that.head.right_edge.i + 1), True
    if (owned := behind_owner(noun)) is not None:
        return (owned[1].i, owned[1].head.right_edge.i + 1), True
    if (that := that_behind_noun(noun)) is not None:
        return (that.i, that.head.right_edge.i + 1), True
    topic = ("for", "over") if lemma == "blame" else _TOPIC
    for preposition in children(noun, "prep"):
        if preposition.lower_ in topic and preposition.i > noun.i and lemma in _REPORTED_OF:
            below = child(preposition, "pobj", "pcomp")
            if below is not None:
                return (preposition.i + 1, preposition.right_edge.i + 1), False
    if lemma in ATTITUDES and (noun.dep_ != "dobj" or noun.head.lemma_ not in _HOLDING):
        return _object(noun), False
    return None, False


def _claim_end(noun: Token, clause: Token) -> int:
    """Where a claim ends, before what is said by who denies it ("denied reports that he fled,
    saying ...")."""
    verb, end = noun.head, clause.right_edge.i + 1
    cue = CUES.get(verb_lemma(verb.lower_))
    denied = noun.dep_ == "dobj" and cue is not None and cue.denies
    return min(end, clause_end(verb, clause.left_edge.i)) if denied else end


def _object(noun: Token) -> TokenRange | None:
    """What the feeling is about ("concern over the dam", "an interest in going")."""
    voiced = noun.dep_ == "dobj" and noun.head.lemma_ in _UTTERING
    for owner in (noun, noun.head) if voiced else (noun,):
        for preposition in children(owner, "prep"):
            below = child(preposition, "pobj", "pcomp")
            addressed = preposition.lower_ == "with" and noun.head.lemma_ in ("raise", "share")
            felt = preposition.lower_ == "at" and noun.lemma_.lower() in _FELT_AT
            about = (preposition.lower_ in _ABOUT or felt) and not addressed
            if preposition.i > noun.i and about and below is not None:
                return preposition.i + 1, preposition.right_edge.i + 1
    return None


_FELT_AT = frozenset(
    "anger outrage fury dismay shock frustration disappointment surprise relief disgust alarm"
    " unease contempt".split()
)
_HOLDING = frozenset("make give have issue".split())
_UTTERING = frozenset("express voice raise share harbour harbor air show signal convey".split())
_ABOUT = frozenset("about over for to with against regarding toward towards".split())


_REPORTED_OF = frozenset(
    "claim allegation accusation criticism complaint comment remark warning call denial assertion"
    " demand condemnation critique blame".split()
)
