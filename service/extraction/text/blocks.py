"""Speech without quotation marks: transcripts ("WALLACE: Do you ...") and block quotations."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from service.extraction.lexicon.cues import CUES, verb_lemma
from service.extraction.text.scanner import Quotation

_TURN = re.compile(
    r"[\"“]?(?P<name>(?:(?:MR|MS|MRS|DR|SEN|REP|GEN|GOV|PRESIDENT|SENATOR)\.? )?"
    r"[^\W\d_a-z][^\W\d_a-z.'’\-]{1,25}(?: [^\W\d_a-z][^\W\d_a-z.'’\-]{0,25}){0,3})"
    r"(?:, [^\n:a-z]{2,60})?: +(?=\S)"
)
_SPOKEN = re.compile(
    r"(?P<name>[^\W\d_a-z][\w.'’\-]*(?: [^\W\d_a-z][\w.'’\-]*){0,3}): +(?=[^\W\d_a-z])"
)
_OPENING = re.compile(r"[\"“„«‘'`]")
_WORD = re.compile(r"[^\W\d_]+")
_NO_NAMES = frozenset(
    "note update correction editor advertisement photo video source read more".split()
)


def join_signed(text: str, paragraphs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The paragraphs, one that a dash and who said it open ("– Obi said.") as part of the one
    before it, where that breaks off with a comma or is quoted."""
    joined: list[tuple[int, int]] = []
    for start, end in paragraphs:
        broken = joined and text[joined[-1][1] - 1] in _BROKEN_OFF
        if broken and _SIGNATURE.match(text, joined[-1][0]) is None and _signs(text, start, end):
            joined[-1] = joined[-1][0], end
        else:
            joined.append((start, end))
    return joined


_BROKEN_OFF = ',”"»'
_SIGNATURE = re.compile(r"(?:[–—―-]|--) ?(?P<who>[^\n.!?,:;\"“]{2,90})")
_LONGEST_SIGNATURE = 9


def _signs(text: str, start: int, end: int) -> bool:
    """Whether a dash and who said it stand there."""
    signature = _SIGNATURE.match(text, start, end)
    words = _WORD.findall(signature["who"])[:_LONGEST_SIGNATURE] if signature else []
    cues = [CUES.get(verb_lemma(w.lower())) for w in words if w.islower()]
    return any(cue is not None and cue.spoken and "q" in cue.frames for cue in cues)


def _with_signed(
    text: str, start: int, end: int, marked: tuple[Quotation, ...]
) -> tuple[Quotation, ...]:
    """The quotations of a paragraph, with what stands before a joined signature if none does."""
    broken = text.find("\n", start, end)
    if broken < 0 or (marked and marked[0].start < broken):
        return marked
    return (_whole(start, broken), *marked)


def add_blocks(
    text: str,
    paragraphs: Sequence[tuple[int, int]],
    quotations: Sequence[tuple[Quotation, ...]],
) -> list[tuple[Quotation, ...]]:
    """The quotations of each paragraph, with those that the layout alone marks."""
    found: list[tuple[Quotation, ...]] = []
    interview = _interview(text, paragraphs)
    turns = _turns(text, paragraphs)
    opened = False
    for (start, end), marked in zip(paragraphs, quotations, strict=True):
        if start in turns:
            found.append((_whole(turns[start], end),))
        elif start in interview:
            found.append((_whole(interview[start], end),))
        elif opened and not marked and not _OPENING.match(text, start):
            found.append((_whole(start, end),))
        else:
            found.append(_with_signed(text, start, end, marked))
        opened = _announces(text, start, end)
    return found


def _turns(text: str, paragraphs: Sequence[tuple[int, int]]) -> dict[int, int]:
    """The starts of the paragraphs that a name in capitals opens, with where its words begin."""
    matches = [_turn(text, start, end) for start, end in paragraphs]
    spoken = Counter(turn["name"] for turn in matches if turn is not None)
    turns = {}
    for index, turn in enumerate(matches):
        if turn is None:
            continue
        beside = matches[max(index - 1, 0) : index] + matches[index + 1 : index + 2]
        alone = spoken[turn["name"]] == 1 and not any(beside)
        if not (alone and _tells(text, turn.end(), paragraphs[index][1])):
            turns[turn.start()] = turn.end()
    return turns


def _turn(text: str, start: int, end: int) -> re.Match[str] | None:
    turn = _TURN.match(text, start, end)
    named = turn is not None and turn["name"].upper() == turn["name"] and _is_name(turn["name"])
    return turn if named else None


def _tells(text: str, start: int, end: int) -> bool:
    """Whether a reporter tells what stands behind a sub-heading ("PORT ROW: The board said the pier
    was shut."), where one who takes a turn would speak of themselves or to others."""
    words = [word.lower() for word in _WORD.findall(text, start, min(end, start + _TOLD))]
    opens = not _ARTICLES.isdisjoint(words[:1])
    reports = any(verb_lemma(word) and word.endswith(_PAST) for word in words[:_MOST])
    return opens and reports and _SELVES.isdisjoint(words)


_TOLD, _MOST = 200, 16
_PAST = ("said", "told", "ed")
_SELVES = frozenset("i we you me us my our your".split())
_ARTICLES = frozenset({"the", "a", "an"})


def _interview(text: str, paragraphs: Sequence[tuple[int, int]]) -> dict[int, int]:
    """The starts of the paragraphs in which two or more take turns, with where their words begin.

    In small letters a name and a colon are a turn only where one comes back, and there are others.
    """
    turns = [m for start, end in paragraphs if (m := _SPOKEN.match(text, start, end))]
    turns = [m for m in turns if _is_name(m["name"])]
    names = [m["name"] for m in turns]
    if len(names) < 3 or not 1 < len(set(names)) < len(names):
        return {}
    return {m.start(): m.end() for m in turns}


def _is_name(name: str) -> bool:
    return not {w.lower() for w in _WORD.findall(name)} & _NO_NAMES


def _whole(start: int, end: int) -> Quotation:
    return Quotation(start, end, start, end, closed=True)


def _announces(text: str, start: int, end: int) -> bool:
    """Whether a paragraph ends with a cue of speech and a colon ("Smith added:")."""
    if text[end - 1] != ":":
        return False
    words = _WORD.findall(text, max(start, end - 120), end)[-5:]
    cues = [CUES.get(verb_lemma(word.lower())) for word in words]
    return any(cue is not None and cue.spoken and "q" in cue.frames for cue in cues)
