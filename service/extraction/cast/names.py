"""Names by their capitals: runs of capitalised words anywhere in the text.

A small model's name finder misses names it has never seen, and those are the ones that news is
full of. Capitals, titles and particles find them in any language that writes in Latin letters.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from sys import intern

from service.extraction.cast.bodies import NUMBERED, is_number, joins_body
from service.extraction.cast.headlines import prose
from service.extraction.cast.runs import (
    apart,
    is_bare,
    is_own,
    is_owner,
    joint_names,
    portfolio_at,
    without_currency,
    without_day,
    without_platform,
    without_site,
    without_zone,
)
from service.extraction.cast.titles import is_capital, is_office, split_titles
from service.extraction.lexicon.cues import verb_lemma
from service.extraction.lexicon.surnames import ADVERBIAL
from service.extraction.lexicon.titles import (
    AGENCIES,
    GROUP_NOUNS,
    HONORIFICS,
    NOT_NAMES,
    OFFICES,
    ORGANISATIONS,
    PARTICLES,
    ROLE_NOUNS,
)

_OWNED_BODIES = (
    "Union Association Federation Alliance Party Guild League Society Congress Syndicate Chamber"
    " Council Committee Confederation Organisation Organization Forum".split()
)
"""What people join: a genitive before it is part of its name ("the Dockers' Union")."""

_WORD = re.compile(
    r"[A-Z]{1,3}-?\d{1,3}(?!\w)|[^\W\d_]+(?:(?:[-'’]|\.(?=[a-z])|(?<![a-z]{3})\.)[^\W\d_]+)*"
    rf"(?:\.|(?<=s)['’](?= (?:[A-Z]\w+ ){{0,2}}(?:{'|'.join(_OWNED_BODIES)})\b))?"
    r"|\d+|[^\w\s]"
)

_COMMON = ROLE_NOUNS | GROUP_NOUNS | HONORIFICS
_ABBREVIATED = frozenset(
    "mr mrs ms mx messrs dr dra prof rev fr hon st mme mlle sra srta lic ing arq engr avv gen maj"
    " col lt capt cmdr cdr adm brig sgt cpl pte pvt sen sens rep reps gov amb atty cllr ald asst"
    " dep supt insp det const".split()
)
"""Titles that are written with a full stop; behind any other word it ends the sentence."""


@dataclass(frozen=True, slots=True)
class Name:
    """A capitalised run: where it stands, its words without titles, and the titles before it."""

    start: int
    end: int
    words: tuple[str, ...]
    titles: tuple[str, ...]
    possessive: bool = False

    @property
    def text(self) -> str:
        """The name as written, in one line."""
        return " ".join(self.words)

    @property
    def is_organisation(self) -> bool:
        """Whether a word of the name is a body's."""
        if len(self.words) == 1 and (
            (self.words[0].isupper() and 2 <= len(self.words[0]) <= 6)
            or self.words[0].lower() in AGENCIES
        ):
            return True
        if len(self.words) == 1 and _MEDIUM.fullmatch(self.words[0]):
            return True
        if len(self.words) > 1 and (self.words[-1] in _BODILY or "Watch" in self.words[1:]):
            return True
        if len(self.words) > 1 and self.words[-2] in NUMBERED and self.words[-1].isdigit():
            return True
        return any(w.lower().rstrip(".") in ORGANISATIONS for w in self.words)

    @property
    def courtesies(self) -> str:
        """Its titles as they stand before it, with a blank behind each."""
        return " ".join((*self.titles, ""))

    @property
    def ends_as_body(self) -> bool:
        """Whether a body's word ends the name, or what stands before its "of" ("the Air Force",
        "the University of Kano"); of "the Clean Energy Plan" none does."""
        ends = (i for i, w in enumerate(self.words) if w in ("of", "for", "to"))
        last = self.words[: next(ends, len(self.words))][-1:]
        return any(w.lower().rstrip(".") in ORGANISATIONS for w in last)


def find_names(text: str, start: int, end: int, joint: re.Pattern[str] | None = None) -> list[Name]:
    """The names in ``text[start:end]``, in order; ``joint`` matches those with an "and"."""
    names: list[Name] = []
    run: list[re.Match[str]] = []
    office = inside = 0
    for match in _WORD.finditer(text, start, end):
        if match.start() < office:
            continue
        adjacent = not run or text[run[-1].end() : match.start()] == " "
        if run and adjacent and (over := portfolio_at(match, run)) is not None:
            run.append(over)
            office = over.end()
            continue
        if joint is not None and (whole := joint.match(text, match.start(), end)) is not None:
            inside = whole.end()
        if run and adjacent and (match.start() < inside or joins_body(match[0], run)):
            run.append(match)
            continue
        if run and adjacent and is_number(match, run):
            _close([*run, match], names, office)
            run = []
            continue
        if run and (not adjacent or not _continues(match[0])):
            _close(run, names, office)
            run = []
        if is_capital(match[0]) or (run and _continues(match[0])):
            run.append(match)
            if is_owner(match) or _ends_run(match[0]):
                _close(run, names, office)
                run = []
    _close(run, names, office)
    return names


_MEDIUM = re.compile(r"[A-Z]\w*-(?:News|Press|Express|Post|Times|TV|Bank|Invest)")
"""A body whose sort a hyphen joins to its name ("A-Press")."""
_BODILY = frozenset({"International", "Worldwide", "Watch"})
"""What no person's name ends with ("Harbour Watch")."""


def _continues(word: str) -> bool:
    return is_capital(word) or word in PARTICLES


def _ends_run(word: str) -> bool:
    """A full stop ends the run unless it belongs to an initial or an abbreviated title."""
    stem = word[:-1].lower()
    return word.endswith(".") and len(stem) > 1 and stem not in _ABBREVIATED and "." not in stem


def _is_common(word: str) -> bool:
    """Whether a word that opens a sentence is a small one ("The"), an adverb ("Interestingly"), or
    a common one with a hyphen ("Short-seller")."""
    if word == "WHO" or word in ADVERBIAL:
        return False
    if word.lower().rstrip(".") in NOT_NAMES or _ADVERB.fullmatch(word) or _is_act(word):
        return True
    last = word.rpartition("-")[2]
    return last != word and last.islower() and bool(_COMPOUNDED.search(last))


def _is_act(word: str) -> bool:
    """Whether a word opens what somebody says or does in passing ("Accusing Obi of lying, ...")."""
    return word.endswith("ing") and verb_lemma(word.lower()) != "" and word != "Reading"


_HEADLINE = frozenset(
    "is are was were has have had will would can could to with from says said after over as his her"
    " their its at be not but".split()
)
"""Words that have a capital within a run only in a headline."""

_ADVERB = re.compile(r"\w{3,}(?:[aeiou]lly|edly|ingly|ously|ently|antly|ately|ively)")
_COMPOUNDED = re.compile(
    r"(?:er|or|ist|man|woman|based|owned|backed|run|led|born|speaking|president|minister|[a-z]{2}ed)$"
)


def _close(run: list[re.Match[str]], names: list[Name], office: int) -> None:
    """Adds the names of a run, if it has any; ``office`` is where the words of an office end."""
    while run and not (is_capital(run[-1][0]) or run[-1][0].isdigit()):
        run.pop()
    while run and _is_common(run[0][0]) and not is_own(run):
        run.pop(0)
    run = without_platform(without_zone(run)) if run else run
    run = without_currency(without_day(without_site(run))) if run else run
    for part in apart(run) if run else ():
        _add(part, names, office)


POSTNOMINALS = frozenset(
    "QC KC SC BL SAN MP MEP MLA MBE OBE CBE PhD IAS IPS IFS TD MSP MHA MPP JP".split()
)
"""Letters behind a person's name."""


def _add(run: list[re.Match[str]], names: list[Name], office: int) -> None:
    if any(m[0].lower() in _HEADLINE and m[0] != "to" for m in run[1:]):
        return
    words = [intern(m[0]) for m in run]
    possessive = words[-1].endswith(("'s", "’s"))
    end = run[-1].end()
    if possessive:
        words[-1] = words[-1][:-2]
        end -= 2
    if words[-1].endswith(".") and len(words[-1]) > 2 and "." not in words[-1][:-1]:
        words[-1] = words[-1][:-1]
        end -= 1
    behind: tuple[str, ...] = ()
    lettered = len(words) > 2 and words[-1] in POSTNOMINALS and not possessive
    if lettered and (words[-1].lower() not in OFFICES or is_bare(run)):
        behind, end = (words.pop(),), run[-2].end()
    if is_common_noun(words[0]) if len(words) == 1 else is_office(words):
        return
    held = sum(m.start() < office for m in run)
    titles = max(split_titles(words[held:]) + held if held < len(words) else held, held)
    if titles < len(words) and words[titles]:
        names.append(
            Name(
                run[titles].start(),
                end,
                tuple(words[titles:]),
                (*words[:titles], *behind),
                possessive,
            )
        )


def is_common_noun(word: str) -> bool:
    """Whether a lone capitalised word is a noun for people, or a plural of initials ("MPs")."""
    return word.lower().rstrip(".") in _COMMON or _PLURAL.fullmatch(word) is not None


_PLURAL = re.compile(r"[A-Z]{2,4}s")


def find_prose_names(text: str) -> list[Name]:
    """The names of a whole text, less its headlines, where capitals make no names."""
    joint = joint_names(text)
    return [name for start, end in prose(text) for name in find_names(text, start, end, joint)]
