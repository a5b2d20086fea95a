"""Where a reporter goes on with a further report: another saying, or somebody else's words."""

from __future__ import annotations

from spacy.tokens import Token

from service.extraction.attribution.asides import follows_comma, runs_on
from service.extraction.attribution.cited import who_is_cited
from service.extraction.attribution.continuations import JUDGING, carried_on
from service.extraction.attribution.partings import joined_subject
from service.extraction.attribution.sources import subject_of
from service.extraction.attribution.verbs import is_spoken
from service.extraction.lexicon.cues import CUES, verb_lemma
from service.extraction.lexicon.nouns import HELD, UTTERANCES
from service.extraction.syntax.tree import (
    INFLECTED,
    child,
    children,
    is_mark,
    is_present_pair,
    tense_of,
    word_before,
    word_behind,
)


def is_further_report(token: Token, verb: Token, before: str) -> bool:
    """Whether with ``token``, a verb that stands behind ``before``, another report begins than that
    of ``verb``."""
    return (
        _resumes(token, verb)
        or _objects(token, verb)
        or _adds(token, verb, before)
        or _answers(token)
        or _tells_beside(token)
        or _begins_report(token, verb)
        or _takes_up(token, verb, before)
    )


def _tells_beside(token: Token) -> bool:
    """Whether somebody else's report begins with "while" or "as" ("denied that he had a plan while
    his lawyer called it a lie")."""
    if token.dep_ != "advcl":
        return False
    cue, mark = CUES.get(verb_lemma(token.lower_)), child(token, "mark")
    subject = child(token, "nsubj")
    apart = mark is not None and mark.lower_ in ("while", "as")
    named = subject is not None and subject.tag_ in ("NN", "NNS", "NNP", "NNPS")
    tells = child(token, "ccomp", "oprd", "dobj") is not None and token.tag_ in ("VBD", "VBZ")
    speaks = cue is not None and cue.spoken and ("q" in cue.frames or "e" in cue.frames)
    return speaks and apart and named and tells


def _resumes(token: Token, verb: Token) -> bool:
    """The reporter's sentence goes on with another verb ("and warned", "and police denied")."""
    if token.dep_ == "ccomp" and token.head.i == verb.i and is_spoken(token):
        return token.tag_ == verb.tag_ and joined_subject(token) is not None
    mark = child(token, "mark")
    if token.dep_ != "conj" or (mark is not None and mark.lower_ == "that"):
        return False
    cue = CUES.get(verb_lemma(token.lower_))
    subject = child(token, "nsubj", "nsubjpass", "expl")
    if subject is None and token.tag_ == verb.tag_ and _is_infinite(token.head):
        return token.tag_ in ("VBD", "VBZ")
    if token.head.i == verb.i and _is_quoted_act(token, verb):
        return False
    if token.head.i == verb.i and (_is_told_before(token, verb) or _is_next_act(token, verb)):
        return False
    if token.head.i == verb.i:
        return cue is not None or (subject is None and _are_alike(token, verb))
    present = is_present_pair(token, verb) and subject is None and token.head.head.i == verb.i
    perfect = tense_of(verb) == token.tag_ and token.head.tag_ != token.tag_ and subject is None
    if not is_spoken(token) or not (token.tag_ == verb.tag_ or present or perfect):
        return False
    return subject is None or subject.pos_ in ("NOUN", "PROPN", "NUM")


def _is_told_before(token: Token, verb: Token) -> bool:
    """Whether a "had" with a subject of its own goes on with what was said in the past, no comma
    before it ("said the town was calm but the army had asked for help")."""
    opening, subject = token.left_edge.i, child(token, "nsubj", "nsubjpass", "expl")
    told = child(verb, "ccomp") is not None and child(verb, "aux") is None and verb.tag_ == "VBD"
    had = subject is not None and any(c.lower_ == "had" for c in children(token, "aux"))
    return told and had and token.doc[opening - 2].text != ","


def _is_quoted_act(token: Token, verb: Token) -> bool:
    """Whether somebody is quoted for what another did besides ("said the guard came at noon and
    "signed it off"", "said they "left early" and hit a wall, "by mistake"")."""
    doc, before = token.doc, word_before(token)
    adverb = before.tag_ == "RB"
    opened = is_mark(word_before(before) if adverb else before) and not is_mark(word_behind(token))
    if opened and child(verb, "nsubj") is not None:
        return True
    goes_on = verb_lemma(token.lower_) == "" and child(token, "nsubj", "nsubjpass", "expl") is None
    behind = doc[token.i + 1 : token.right_edge.i + 1]
    goes_on = goes_on and child(verb, "ccomp") is not None
    return goes_on and all(any(map(is_mark, part)) for part in (doc[verb.i : token.i], behind))


def _is_next_act(token: Token, verb: Token) -> bool:
    """Whether a past behind a comma is one of several things that somebody is said to have done
    ("said two men entered the bank, hit a clerk and fled")."""
    clause = child(verb, "ccomp")
    doer = child(clause, "nsubj") if clause is not None else None
    done = clause is not None and clause.tag_ == token.tag_ == "VBD" and clause.lemma_ != "be"
    listed = done and word_before(token).text == "," and child(token, "cc") is not None
    return listed and doer is not None and doer.i > verb.i and doer.pos_ in ("NOUN", "PROPN")


def _is_infinite(verb: Token) -> bool:
    """Whether the verb stands in an infinitive, a gerund or a subjunctive, with which no finite
    verb without a subject can be joined ("proposed that it be shut, and left", "denies owing money
    and faces a fine")."""
    helpers = list(children(verb, "aux", "auxpass"))
    if verb.tag_ == "VBG":
        return verb.dep_ == "xcomp" and not any(c.tag_ in INFLECTED for c in helpers)
    if verb.tag_ == "VB":
        return all(c.tag_ != "MD" and c.lower_ not in ("do", "does", "did") for c in helpers)
    return verb.tag_ == "VBN" and len(helpers) == 1 and helpers[0].tag_ == "VB"


def _are_alike(one: Token, other: Token) -> bool:
    """Whether two verbs stand in one form, "VBN" being what a parser takes "VBD" for; a "had" does
    not go on with a past ("said it was sorry and had set up a fund")."""
    had, before = (any(c.lower_ == "had" for c in children(v, "aux")) for v in (one, other))
    same = one.tag_ == other.tag_ or {one.tag_, other.tag_} == {"VBD", "VBN"}
    return same and (before or not had)


def _takes_up(token: Token, verb: Token, before: str) -> bool:
    """A finite saying right behind a comma has the participle's subject for its own ("Obi, noting
    the size of the crowd, said")."""
    cue = CUES.get(verb_lemma(token.lower_))
    finite = token.tag_ in ("VBD", "VBZ") and child(token, "nsubj", "aux") is None
    speaks = cue is not None and cue.spoken and "q" in cue.frames
    return verb.tag_ == "VBG" and before == "," and finite and speaks


def _objects(token: Token, verb: Token) -> bool:
    """The reporter goes on with a "but" and another subject ("..., but the dam held"), unless a
    "that" or a quotation mark tells that it is still reported."""
    if token.dep_ != "conj" or not child(token.head, "cc") or token.i < verb.i:
        return False
    subject = child(token, "nsubj", "nsubjpass", "expl")
    opening = token.left_edge.i
    doc = token.doc
    if is_mark(doc[opening]) or (doc[opening].lower_ == "that" and doc[opening].dep_ == "mark"):
        return False
    return subject is not None and doc[opening - 1].lower_ == "but" and doc[opening - 2].text == ","


def _adds(token: Token, verb: Token, before: str) -> bool:
    """A participle adds a second report (", noting that")."""
    cue = CUES.get(verb_lemma(token.lower_))
    if cue is None or not cue.spoken or token.tag_ != "VBG":
        return False
    if runs_on(token):
        return True
    if before not in ("and", "also") and not follows_comma(token) and not _tells_why(token):
        return False
    announces = all(t.is_punct for t in token.doc[token.i + 1 :])
    above = CUES.get(verb_lemma(verb.lower_))
    denial = cue.denies or (above is not None and above.denies) or token.lower_ in JUDGING
    denies = denial and carried_on(token) == verb
    announces = announces or _names_again(token, verb)
    announces = announces or who_is_cited(token) is not None
    return child(token, "ccomp") is not None or token.head.i == verb.i or announces or denies


def _names_again(token: Token, verb: Token) -> bool:
    """Whether the participle says what the thing is of which somebody is accused, though the parser
    hung it to the deed ("accused the firm of faking the log, calling it a "joke"")."""
    cue, thing, deed = CUES.get(verb_lemma(token.lower_)), child(token, "dobj"), token.head
    names = cue is not None and "o" in cue.frames and thing is not None and thing.tag_ == "PRP"
    accused = deed.dep_ == "pcomp" and deed.head.lower_ == "of" and verb.is_ancestor(deed)
    return names and accused and verb_lemma(verb.lower_) == "accuse"


def _tells_why(token: Token) -> bool:
    """Whether the participle tells what was said of the thing before it ("clarified the matter
    saying that ...")."""
    thing = token.head if token.dep_ == "acl" else child(token.head, "dobj")
    if thing is None or thing.dep_ != "dobj" or thing.right_edge.i < token.i - 1:
        return False
    if thing.lemma_.lower() in UTTERANCES | HELD:
        return False
    return token.dep_ in ("acl", "advcl") and subject_of(token) is not thing


def _begins_report(token: Token, verb: Token) -> bool:
    """Whether somebody else speaks behind a comma and an "and", though the parser took it for what
    is said ("called it a lie, and traders said ...")."""
    cue, subject = CUES.get(verb_lemma(token.lower_)), child(token, "nsubj")
    if token.dep_ != "ccomp" or token.head.i != verb.i or cue is None or not cue.spoken:
        return False
    before = token.left_edge.i - 1
    joined = verb.i < before and verb.doc[before].lower_ in ("and", "but")
    named = subject is not None and subject.pos_ in ("NOUN", "PROPN", "NUM")
    return joined and named and verb.doc[before - 1].text == ","


def _answers(token: Token) -> bool:
    """Somebody else speaks in a clause behind a comma ("..., as residents accused", ", with a
    spokesman saying"), wherever the parser hung it."""
    opening = token.left_edge if token.dep_ != "pcomp" else token.head
    cue = CUES.get(verb_lemma(token.lower_))
    if cue is None or not cue.spoken or "q" not in cue.frames or opening.i < 1:
        return False
    subject = child(token, "nsubj")
    led = opening.lower_ == "with" and subject is not None and subject.lower_ in _SOME
    named = subject is not None and subject.i < token.i and subject.pos_ in ("NOUN", "PROPN")
    named = named or led
    opens = opening.lower_ in (("as", "while") if token.tag_ in ("VBD", "VBZ") else ("with",))
    return named and opens and token.doc[opening.i - 1].text == ","


_SOME = frozenset("one some many most several others both another each".split())
