"""Which sentences are worth a parse: those that hold a word that can report."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from service.extraction.lexicon.attitudes import ADJECTIVES
from service.extraction.lexicon.cues import CUES, THAT_ONLY, reporting_forms, verb_lemma
from service.extraction.lexicon.nouns import ACCOUNTS, ATTITUDES, NOMINAL, VIEWS
from service.extraction.lexicon.phrasal import GOING_ON, PHRASAL


def may_report(words: Sequence[str]) -> bool:
    """Whether a sentence of these words can hold a cue at all.

    Many cue verbs look like nouns ("the state", "a plan"). Behind an article or a preposition such
    a word counts only if what follows makes it a reporting noun ("the claim that").
    """
    for index, word in enumerate(words):
        lowered = word.lower()
        if lowered not in _TRIGGERS and _is_view(lowered, words, index):
            return True
        if lowered in GOING_ON and words[index + 1 : index + 2] == ["on"]:
            return True
        if lowered in ACCOUNTS and _is_told(words, index):
            return True
        if lowered not in _TRIGGERS or (index and word[0].isupper()):
            continue
        if verb_lemma(lowered) in THAT_ONLY and "that" not in words[index + 1 : index + _FAR]:
            continue
        if _lacks_particle(lowered, words, index) or _lacks_object(lowered, words, index):
            continue
        if lowered.endswith(("ed", "ing")) or lowered not in _NOUN_LIKE:
            return True
        before = words[index - 1].lower() if index else ""
        after = words[index + 1].lower() if index + 1 < len(words) else ""
        if before not in _BEFORE_NOUNS or (
            lowered.removesuffix("s") in NOMINAL and after in _REPORTS
        ):
            return True
        if _is_equated(words, index) or _is_view(lowered, words, index):
            return True
    return False


def _is_equated(words: Sequence[str], index: int) -> bool:
    """Whether the noun is said to be what is reported ("the claim was that ...")."""
    behind = [w.lower() for w in words[index + 1 : index + 3]]
    return behind in (["is", "that"], ["was", "that"])


def _is_told(words: Sequence[str], index: int) -> bool:
    """Whether a clause says what somebody's account is ("his point that ...", "her evidence to the
    board was that ...")."""
    near = [w.lower() for w in words[index + 1 : index + _FAR]]
    told = any(was in ("is", "was") and that == "that" for was, that in pairwise(near))
    return told or "that" in near[: _NEAR - 1]


def _is_view(word: str, words: Sequence[str], index: int) -> bool:
    """Whether somebody's view or telling is named ("in their view", "by the army's account")."""
    before = [w.lower() for w in words[max(0, index - 5) : index]]
    return any(word in VIEWS.get(preposition, ()) for preposition in before)


def _lacks_particle(word: str, words: Sequence[str], index: int) -> bool:
    """Whether the word reports only with a particle ("weigh in") that is not near."""
    lemma = verb_lemma(word)
    if not lemma or lemma in CUES or word in _NOUNS:
        return False
    near = {w.lower() for w in words[index + 1 : index + _NEAR]}
    return near.isdisjoint(PHRASAL[lemma])


def _lacks_object(word: str, words: Sequence[str], index: int) -> bool:
    """Whether the word is a noun for a feeling without what it is about ("her respect")."""
    if word in ("clear", "plain"):
        return "that" not in words[index + 1 : index + 1 + _NEAR]
    if word not in _FEELINGS:
        return False
    return index + 1 >= len(words) or words[index + 1].lower() not in _REPORTS


_NEAR, _FAR = 6, 12
_BEFORE_NOUNS = frozenset(
    "the a an this that these those his her its their our my your no any each every some of in on"
    " at for from by with under over into through about against between during without new recent"
    " first last own such other more".split()
)
_REPORTS = frozenset("that to of about on against by from regarding over for with at".split())
_FEELINGS = {f for noun in ATTITUDES for f in (noun, noun + "s")} - {
    *reporting_forms(),
    *(f for noun in NOMINAL for f in (noun, noun + "s")),
}
_NOUNS = frozenset(f for noun in NOMINAL for f in (noun, noun + "s"))
_NOUN_LIKE = _NOUNS | {
    f
    for lemma in [*CUES, *PHRASAL]
    for f in (lemma, lemma + "s", lemma + "es")
    if lemma not in ("say", "tell")
}
_TRIGGERS = (
    reporting_forms()
    | _NOUNS
    | _FEELINGS
    | frozenset(ADJECTIVES)
    | frozenset("according words reportedly allegedly per spokesman quoted clear plain".split())
)
