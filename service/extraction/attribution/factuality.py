"""Whether a cue tells of speech that took place, not of what may or will be said."""

from __future__ import annotations

from spacy.tokens import Token

from service.extraction.lexicon.cues import CUES, verb_lemma
from service.extraction.syntax.tree import child, children, is_verb, word_before, word_behind

_IRREAL = frozenset("would could should might may must can ca".split())


def is_reported(verb: Token) -> bool:
    """Whether the verb tells of speech that took place, not of what may or will be said."""
    above = verb.head if verb.dep_ == "conj" and verb.tag_ == "VB" else verb
    if _is_wished_for(verb) or _is_fallen_short_of(verb):
        return False
    for helper in children(verb if child(verb, "aux") is not None else above, "aux"):
        if helper.lower_ in _IRREAL or helper.lower_ in ("will", "'ll", "wo"):
            return helper.lower_ == "would" and (_no_more(verb) or _is_leaning(verb))
    if verb.tag_ == "VB" and child(verb, "aux") is not None:
        helpers = {c.lower_ for c in children(verb, "aux")}
        if "to" in helpers:
            actual = verb.dep_ in ("xcomp", "advcl") and verb.head.lemma_ in _ACTUAL
            return (
                actual or _is_owned_up(verb) or _is_purpose(verb) or who_is_keen(verb) is not None
            )
    return True


def _is_owned_up(verb: Token) -> bool:
    """Whether somebody was brought to say it ("had to admit", "was forced to concede")."""
    above = verb.head
    passive = above.lower_ in _BRINGING and child(above, "auxpass") is not None
    had = verb.dep_ == "xcomp" and (above.lower_ == "had" or passive)
    return (had or who_is_brought(verb) is not None) and verb.lemma_ in _OWNING_UP


def who_is_keen(verb: Token) -> Token | None:
    """Who takes care to say it, and so says it ("was quick to point out that ...", "was at pains to
    stress that ...")."""
    eager = verb.head
    keen = eager.lower_ in _KEEN and verb_lemma(verb.lower_) in _STRESSING
    if verb.dep_ not in _BELOW_KEEN or eager.i > verb.i or not (keen or eager.lower_ in _QUICK):
        return None
    above = eager.head.head if eager.dep_ == "pobj" else eager.head
    return child(above, "nsubj") if above.lemma_ == "be" else None


_BELOW_KEEN = ("xcomp", "advcl", "acl", "ccomp", "relcl")
_QUICK = frozenset("quick swift careful pains".split())
_KEEN = frozenset("keen eager anxious".split())
_STRESSING = frozenset(
    "stress point emphasize emphasise note underline underscore highlight add explain remind"
    " insist".split()
)
"""What somebody who is keen to do it does in the same breath."""


def who_is_brought(verb: Token) -> Token | None:
    """Who is made to say it ("forced Obi to admit that ..."), and so says it."""
    above = verb.head
    told = child(above, "dobj") if above.lower_ in _BRINGING else None
    infinitive = verb.tag_ == "VB" and verb.dep_ in ("xcomp", "advcl")
    return told if infinitive and told is not None and told.i < verb.i else None


_BRINGING = frozenset("forced compelled obliged made".split())
_OWNING_UP = frozenset("admit concede acknowledge confess confirm".split())


def _is_purpose(verb: Token) -> bool:
    """Whether an infinitive of saying tells what somebody did something for, and so said ("took to
    the stage to warn that ...")."""
    act, cue = verb.head, CUES.get(verb_lemma(verb.lower_))
    done = act.tag_ in ("VBD", "VBZ") or child(act, "aux") is not None
    helpers = (c for c in act.children if c.dep_ != "prep")
    unreal = any(c.dep_ == "neg" or c.lower_ in _IRREAL | {"will", "to"} for c in helpers)
    told = _summons(act) and verb.lemma_ not in _ACCOUNTING
    public = _goes_public(act) or told
    says = cue is not None and cue.spoken and ("c" in cue.frames or public)
    says = says or (told and verb.lemma_ in _VOICING)
    passive = child(act, "auxpass") is not None
    return (
        (verb.dep_ == "advcl" or act.lemma_ in _APPEARING or public)
        and verb.i > act.i
        and is_verb(act)
        and done
        and says
        and not (unreal or passive)
    )


def _goes_public(act: Token) -> bool:
    """Whether somebody turns to readers or hearers ("took to social media to accuse Cole")."""
    to = next((p for p in children(act, "prep") if p.lower_ == "to"), None)
    place = child(to, "pobj") if to is not None else None
    turns = act.lemma_ == "take" and child(act, "dobj") is None
    return turns and place is not None and place.lower_ in _PLACES


def _summons(act: Token) -> bool:
    """Whether an envoy is summoned to be told something ("summoned the envoy to condemn the raid",
    "called in the ambassador to protest")."""
    inward = next((p for p in children(act, "prt", "prep") if p.lower_ == "in"), None)
    if act.lemma_ != "summon" and (act.lemma_ != "call" or inward is None):
        return False
    called = child(act, "dobj") or (child(inward, "pobj") if inward is not None else None)
    return called is not None and called.lemma_.lower() in _ENVOYS


_ENVOYS = frozenset("ambassador envoy consul diplomat commissioner attaché attache nuncio".split())
_VOICING = frozenset({"express", "convey", "voice"})
_ACCOUNTING = frozenset("explain clarify testify answer hear".split())
"""What whoever is summoned is to do."""


_PLACES = frozenset(
    "twitter x facebook instagram tiktok telegram media airwaves radio television tv stage podium"
    " floor microphone internet".split()
)
_APPEARING = frozenset(
    "emerge return arrive rise stand step turn travel gather call ring phone write hurry race"
    " reappear intervene descend".split()
)
"""Verbs of coming forward and of calling, whose infinitive parsers take for a complement."""


def _is_wished_for(verb: Token) -> bool:
    """Whether somebody demands that it be said ("urged that the firm explain its plans")."""
    demanded = verb.dep_ == "ccomp" and verb_lemma(verb.head.lower_) in _DEMANDING
    return demanded and verb.tag_ in ("VB", "VBP")


_DEMANDING = frozenset("demand ask urge propose recommend request".split())


def _is_fallen_short_of(verb: Token) -> bool:
    """Whether somebody comes near to saying it ("stopped short of blaming the army", "said without
    elaborating that ...")."""
    short = verb.head.lower_ == "of" and verb.head.head.lower_ == "short"
    return verb.dep_ in ("pcomp", "pobj") and (short or verb.head.lower_ == "without")


def _is_leaning(verb: Token) -> bool:
    """Whether "would" softens a position ("would support the bill", "would like to go")."""
    conditional = any(child(c, "mark") is not None for c in children(verb, "advcl"))
    wish = verb.lemma_ == "like" and child(verb, "xcomp", "ccomp") is not None
    return not conditional and (wish or verb.lemma_ in _LEANINGS)


_LEANINGS = frozenset("support oppose favor favour prefer welcome love hate back endorse".split())


def _no_more(verb: Token) -> bool:
    """Whether somebody did say this and no more ("would say only that")."""
    return any(t.lower_ == "only" for t in (word_before(verb), word_behind(verb)))


_ACTUAL = frozenset(
    "go continue begin start proceed appear seem use come rush hasten"
    " try attempt struggle pause".split()
)
