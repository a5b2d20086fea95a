"""Media that report what others tell them: "they left, the radio reported, citing an official".

The words are those of whoever is cited; the medium passes them on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from service.extraction.attribution.cited import that_behind_cited, who_is_cited
from service.extraction.attribution.found import Found, TokenRange
from service.extraction.attribution.mentions import source_range
from service.extraction.attribution.sources import nearest_subject
from service.extraction.lexicon.cues import CUES, verb_lemma
from service.extraction.lexicon.titles import AGENCIES, PUBLICATIONS
from service.extraction.syntax.tree import trim


def give_to_cited(found: Sequence[Found], words: Doc) -> list[Found]:
    """The attributions of a sentence of these words, what a medium reports given to whom it cites
    for it. Whom anybody cites is not said of itself."""
    told = [*found]
    for cites in words:
        who = who_is_cited(cites)
        if who is None:
            continue
        told = [f for f in told if f.gaps or f.verb is None or f.verb.i != cites.i]
        if (behind := _behind(cites, who, told)) is not None:
            told.append(behind)
        told = [_given(f, cites, who) for f in told]
    return told


def _given(found: Found, cites: Token, who: Token) -> Found:
    """What a medium reports beside a citation, or anybody quotes of somebody ("Obi quoted the poet:
    "Never.""), with who is cited for its source."""
    source, mention = found.source, found.mention
    if source is None or mention is None or found.through is not None:
        return found
    verb = found.verb
    if found.gaps and verb is not None and verb.i == cites.i:
        words = _mention(who, cites)
        return replace(found, source=who, mention=words, content=[], through=(source, mention))
    beside = source.is_ancestor(cites) or (verb is not None and verb.is_ancestor(cites))
    if not beside or not _passes_on(verb, source, mention):
        return found
    return replace(found, source=who, mention=_mention(who, cites), through=(source, mention))


def _passes_on(verb: Token | None, source: Token, mention: TokenRange) -> bool:
    """Whether it is a report, or a word of who speaks is a medium's."""
    if verb is not None and verb_lemma(verb.lower_) == "report":
        return True
    return not {t.lower_ for t in source.doc[slice(*mention)]}.isdisjoint(PUBLICATIONS | AGENCIES)


def _mention(who: Token, cites: Token) -> TokenRange:
    """The words that name who is cited, to where something else begins."""
    start = source_range(who, cites)[0]
    end = cites.right_edge.i + 1
    return start, next((t.i for t in who.doc[who.i : end] if t.is_punct and t.text != "-"), end)


def _behind(cites: Token, who: Token, told: Sequence[Found]) -> Found | None:
    """What a medium reports behind who is cited, where no rule has found it ("said, citing police
    and residents, that the hold was full")."""
    verb, source, that = cites.head, nearest_subject(cites.head), that_behind_cited(cites, who)
    known = any(f.verb is not None and f.verb.i == verb.i for f in told)
    if known or verb_lemma(verb.lower_) not in CUES or source is None or that is None:
        return None
    content = [trim(who.doc, that.i + 1, cites.right_edge.i + 1)]
    return Found(verb, (verb.i, verb.i + 1), source, source_range(source, verb), content)
