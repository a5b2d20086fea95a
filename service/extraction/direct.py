"""Direct speech: which cue a lifted quotation goes with."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from service.extraction.clauses import source_range, subject_of
from service.extraction.cues import CUES, verb_lemma
from service.extraction.found import Found
from service.extraction.parsing import Parsed
from service.extraction.tree import child, is_passive, is_verb

_FARTHEST = 40


def read_gaps(parsed: Parsed, cues: Sequence[Token]) -> list[Found]:
    """Each lifted quotation of the sentence with its cue and source, one entry per cue."""
    found: dict[int, Found] = {}
    for number, gap in enumerate(parsed.gaps):
        verb = _cue_of(parsed.doc, gap, cues)
        if verb is None:
            one = _without_cue(parsed.doc, gap)
        else:
            one = found.get(verb.i) or _entry(verb)
        if one is None:
            continue
        key = one.verb.i if one.verb is not None else -1
        found.setdefault(key, one).gaps.append(number)
    return list(found.values())


def _entry(verb: Token) -> Found:
    source = _speaker_of(verb)
    mention = source_range(source, verb) if source is not None else None
    return Found(verb, (verb.i, verb.i + 1), source, mention)


def _speaker_of(verb: Token) -> Token | None:
    subject = subject_of(verb)
    if subject is not None:
        return subject
    if is_passive(verb):
        return None
    following = verb.doc[verb.i + 1 : verb.i + 8]
    return next((t for t in following if t.pos_ == "PROPN" and t.head.pos_ != "PROPN"), None)


def _cue_of(doc: Doc, gap: int, cues: Sequence[Token]) -> Token | None:
    """Behind an opening quotation the first cue; else the last one before the quotation."""
    before = [c for c in cues if c.i < gap and gap - c.i <= _FARTHEST and _quotes(c)]
    if before:
        return before[-1]
    behind = [c for c in cues if c.i >= gap and c.i - gap <= _FARTHEST and _quotes(c)]
    best = next((c for c in behind if c.dep_ not in ("acl", "relcl", "amod", "pcomp")), None)
    return best or (behind[0] if behind else _any_verb(doc, gap))


def _quotes(verb: Token) -> bool:
    cue = CUES.get(verb_lemma(verb.lower_))
    return (cue is not None and ("q" in cue.frames) and verb.tag_ != "VB") or (
        cue is not None and "q" in cue.frames and verb.dep_ == "xcomp"
    )


def _any_verb(doc: Doc, gap: int) -> Token | None:
    """Behind an opening quotation any finite verb with a subject close by ("..." Smith laughed)."""
    if gap:
        return None
    for token in doc[:10]:
        if is_verb(token) and token.tag_ in ("VBD", "VBZ", "VBP"):
            return token if child(token, "nsubj") is not None and token.pos_ == "VERB" else None
    return None


def _without_cue(doc: Doc, gap: int) -> Found | None:
    """A name and a colon before the quotation, as in transcripts."""
    if gap < 2 or gap > 12 or doc[gap - 1].text != ":" or any(is_verb(t) for t in doc[:gap]):
        return None
    head = doc[gap - 2]
    while head.head.i < gap and head.head is not head and head.dep_ in ("compound", "flat"):
        head = head.head
    noun = next(
        (t for t in doc[: gap - 1] if t.dep_ in ("ROOT", "nsubj") and t.pos_ in ("PROPN", "NOUN")),
        None,
    )
    if noun is None or doc[0].pos_ not in ("PROPN", "DET", "ADJ", "NOUN"):
        return None
    return Found(None, None, noun, (0, gap - 1))
