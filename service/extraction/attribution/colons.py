"""What stands behind a colon and says what was announced before it ("said the same: ...")."""

from __future__ import annotations

from spacy.tokens import Token

from service.extraction.lexicon.bodies import HEARERS
from service.extraction.lexicon.cues import CUES, NO_CUE, verb_lemma
from service.extraction.lexicon.titles import (
    PUBLICATIONS,
    SPEAKING,
)
from service.extraction.syntax.tree import is_mark, is_verb


def behind_colon(verb: Token) -> int:
    """Where the words behind a colon begin to which no more leads than how or to whom somebody put
    it, or that he agrees or not ("put it bluntly: ...", "says otherwise: ...", "explained to the
    board: ..."), -1 where none do."""
    doc, begin = verb.doc, verb.i + 1
    cue = CUES.get(verb_lemma(verb.lower_), NO_CUE)
    colon = next((t.i for t in doc[begin : begin + _LONGEST] if t.text == ":"), 0)
    words = [t.lower_ for t in doc[begin:colon]]
    says = cue.lemma in _PUTTING or (cue.spoken and "c" in cue.frames)
    if not words or colon + 1 >= len(doc) or not says or is_mark(doc[colon + 1]):
        return -1
    it = words[0] in ("it", "things", "matters")
    manner = words[it:]
    plain = " ".join(manner) in _MANNERS or (len(manner) == 1 and manner[0].endswith("ly"))
    heard = doc[colon - 1]
    to = words[0] == "to" and len(words) > 1 and not any(map(is_verb, doc[begin:colon]))
    to = to and (heard.pos_ in ("PROPN", "PRON") or heard.lemma_.lower() in _HEARERS)
    told = any(map(is_verb, doc[colon + 1 :])) or cue.lemma != "say"
    return colon + 1 if (plain or to) and told else -1


_PUTTING = frozenset("put see remember tell recall describe explain".split())
_MANNERS = frozenset(
    (
        "the same,the same thing,much the same,otherwise,the opposite,the contrary,the reverse,this"
        ",as much,so,more,differently,this way,like this,that way,thus,another way,in one word"
        ",in these words,in these terms,in a word,the following,in a few words,something else,one"
        " thing,another thing,in plain words"
    ).split(",")
)
"""How a thing was put, or that it was what others said or not."""
_HEARERS = SPEAKING | PUBLICATIONS | HEARERS | {"station"}
_LONGEST = 6
