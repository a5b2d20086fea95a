"""Which sentences are worth a parse: those that hold a word that can report."""

from __future__ import annotations

from collections.abc import Sequence

from service.extraction.cues import CUES, reporting_forms
from service.extraction.nouns import NOMINAL


def may_report(words: Sequence[str]) -> bool:
    """Whether a sentence of these words can hold a cue at all.

    Many cue verbs look like nouns ("the state", "a plan"). Behind an article or a preposition such
    a word counts only if what follows makes it a reporting noun ("the claim that").
    """
    for index, word in enumerate(words):
        lowered = word.lower()
        if lowered not in _TRIGGERS or (index and word[0].isupper()):
            continue
        if lowered.endswith(("ed", "ing")) or lowered not in _NOUN_LIKE:
            return True
        before = words[index - 1].lower() if index else ""
        after = words[index + 1].lower() if index + 1 < len(words) else ""
        if before not in _BEFORE_NOUNS or (
            lowered.removesuffix("s") in NOMINAL and after in _REPORTS
        ):
            return True
    return False


_BEFORE_NOUNS = frozenset(
    "the a an this that these those his her its their our my your no any each every some of in on"
    " at for from by with under over into through about against between during without new recent"
    " first last own such other more".split()
)
_REPORTS = frozenset("that to of about on against by from regarding".split())
_NOUN_LIKE = frozenset(
    f for lemma in CUES for f in (lemma, lemma + "s", lemma + "es") if lemma not in ("say", "tell")
) | frozenset(f for noun in NOMINAL for f in (noun, noun + "s"))
_TRIGGERS = (
    frozenset(reporting_forms())
    | frozenset(NOMINAL)
    | frozenset(noun + "s" for noun in NOMINAL)
    | {
        "according",
        "words",
        "reportedly",
        "allegedly",
        "per",
        "spokesman",
        "quoted",
        "adamant",
        "worried",
    }
)
