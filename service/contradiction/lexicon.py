"""The words the detectors know: what is the same, what is opposite, what excludes what.

The tables under ``words/`` are our own and say in a sentence what each group is for; the ones under
``wordnet/`` are derived from WordNet and fill the gaps. All lookups are by lemma in lower case,
a verb with its particle or light object joined by an underscore ("turn_down").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
PERSON = "person"
"""The concept of words that name nobody in particular, and the class of all that name people."""
CALLINGS = (
    "ist", "ists", "man", "men", "woman", "women", "person", "keeper", "worker", "holder", "writer",
)  # fmt: skip
"""How words end that WordNet's frequent nouns lack and that name people: lobbyist, goalkeeper."""
NEGATING = ("un", "non", "non-")
"""Prefixes that make its contrary of a word: unarmed, non-violent."""
SHORTEST = 3
"""The fewest letters of a word that may have such a prefix; "unit" is no contrary of "it"."""
ONE_EACH = {"roof": ("house", "home", "dwelling"), "cockpit": ("plane",), "hull": ("ship", "boat")}
"""Parts of which a thing has one, so that they count no more than the things."""
HAPPENINGS = {"act", "event", "process", "communication", "state"}
"""Nouns of these WordNet files stand for the action they are derived from."""


@dataclass(frozen=True, slots=True)
class Noun:
    """What WordNet says of a noun's first sense: its file, the synonyms, the hypernyms, nearest
    first, and the verbs that it is derived from."""

    lexfile: str
    synonyms: frozenset[str]
    hypernyms: tuple[str, ...]
    actions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The tables, read once; a lookup is a set or dictionary access. ``concepts`` are those of our
    own tables, ``meanings`` those of all words that are no verbs, ``actions`` those of what
    happens, as opposed to things. ``nations`` lead from any word for a nation to its name, and
    ``nation_names`` are these; ``people`` are the words that name people."""

    concepts: dict[str, str]
    meanings: dict[str, str]
    actions: frozenset[str]
    opposites: dict[str, frozenset[str]]
    classes: dict[str, frozenset[str]]
    verbs: dict[str, frozenset[str]]
    nations: dict[str, str]
    nation_names: frozenset[str]
    nouns: dict[str, Noun]
    people: frozenset[str]
    synonyms: dict[str, frozenset[str]]
    differences: dict[str, frozenset[str]]

    def concept(self, lemma: str, verb: bool = False) -> str:
        """The name of what ``lemma`` speaks of; itself where the tables know nothing."""
        if not verb:
            return self.meanings.get(lemma, lemma)
        known = self.concepts.get(f"{lemma}/v") or self.concepts.get(lemma)
        return known or self.nations.get(lemma, lemma)

    def opposed(self, one: str, other: str) -> bool:
        """Whether the two lemmas, or what they stand for, are opposites."""
        if other in self.opposites.get(one, ()) or one in self.opposites.get(other, ()):
            return True
        return (one.endswith(other) or other.endswith(one)) and self.undone(one, other)

    def undone(self, one: str, other: str) -> bool:
        """Whether one of the two lemmas is the other with a prefix that negates it."""
        long, short = (one, other) if len(one) > len(other) else (other, one)
        return len(short) >= SHORTEST and any(long == f"{prefix}{short}" for prefix in NEGATING)

    def similar(self, one: str, other: str) -> bool:
        """Whether the two lemmas can stand for the same thing."""
        if one == other or self.concept(one) == self.concept(other):
            return True
        return other in self.synonyms.get(one, ()) or one in self.synonyms.get(other, ())

    def within(self, one: str, other: str) -> bool:
        """Whether ``one`` is a kind of ``other``: a child is a person, a rifle a weapon."""
        if other in ONE_EACH.get(one, ()):
            return True
        noun = self.nouns.get(one)
        return bool(noun and (other in noun.hypernyms or (other == PERSON and self.person(one))))

    def person(self, lemma: str) -> bool:
        """Whether the word names a person or people."""
        if lemma in self.people:
            return True
        return lemma.endswith(CALLINGS) and lemma not in self.nouns and lemma not in self.concepts

    def exclude(self, one: str, other: str) -> bool:
        """Whether the two words belong to classes that exclude each other."""
        mine, theirs = self.classes.get(one), self.classes.get(other)
        if not mine or not theirs or mine & theirs:
            return False
        return any(m.partition(".")[0] == t.partition(".")[0] for m in mine for t in theirs)

    def differ(self, one: str, other: str) -> bool:
        """Whether the two words tell like things apart: first and second, north and south."""
        return one != other and other in self.differences.get(one, ())

    def siblings(self, one: str, other: str) -> bool:
        """Whether both are kinds of one near thing and neither is a kind of the other."""
        a, b = self.nouns.get(one), self.nouns.get(other)
        if a is None or b is None or self.similar(one, other):
            return False
        if self.within(one, other) or self.within(other, one):
            return False
        return bool(set(a.hypernyms[:1]) & set(b.hypernyms[:1]))

    def has(self, kind: str, lemma: str) -> bool:
        """Whether ``verbs.txt`` lists the word under ``kind``."""
        return lemma in self.verbs[kind]


@cache
def lexicon() -> Lexicon:
    """The lexicon that ships."""
    words, wordnet = HERE / "words", HERE / "wordnet"
    verbs = {name: frozenset(listed) for name, listed in _groups(words / "verbs.txt")}
    doing = _read_concepts(words / "actions.txt")
    concepts = _read_concepts(words / "things.txt") | doing
    classes = _read_classes(words / "categories.txt")
    nations = _read_nations(words / "nations.txt")
    nouns = _read_nouns(wordnet / "nouns.tsv")
    same = {word: noun.synonyms for word, noun in nouns.items() if noun.synonyms}
    for verb, others in _read_synonyms(wordnet / "verbs.tsv").items():
        same[verb] = same.get(verb, frozenset()) | others
    generic = dict.fromkeys(verbs["generic"], PERSON)
    return Lexicon(
        concepts=concepts,
        meanings=_name_actions(nouns, concepts) | generic | nations | concepts,
        actions=frozenset(doing.values()),
        opposites=_read_opposites(words / "opposites.txt"),
        classes=classes,
        verbs=verbs,
        nations=nations,
        nation_names=frozenset(nations.values()),
        nouns=nouns,
        people=frozenset({*generic, *_find_people(nouns, classes)}),
        differences=_read_differences(words / "differences.txt"),
        synonyms=same,
    )


def _name_actions(nouns: Mapping[str, Noun], concepts: Mapping[str, str]) -> dict[str, str]:
    """The concepts of the nouns that stand for an action."""
    found = {}
    for word, noun in nouns.items():
        known = next((concepts[verb] for verb in noun.actions if verb in concepts), None)
        alone = len(noun.actions) == 1 and noun.lexfile in HAPPENINGS
        if known is not None or alone:
            found[word] = known or noun.actions[0]
    return found


def _find_people(nouns: Mapping[str, Noun], classes: Mapping[str, frozenset[str]]) -> Iterator[str]:
    """The words that name people by their class, or else by WordNet."""
    yield from (word for word, noun in nouns.items() if noun.lexfile == PERSON)
    for word, kinds in classes.items():
        if any(kind.startswith("people.") for kind in kinds):
            yield word


def _lines(path: Path) -> Iterator[str]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line


def _groups(path: Path) -> Iterator[tuple[str, list[str]]]:
    for line in _lines(path):
        name, _, listed = line.partition(":")
        yield name, listed.split()


def _read_concepts(path: Path) -> dict[str, str]:
    """The concept of each word; of two that list it, the first."""
    found: dict[str, str] = {}
    for name, listed in _groups(path):
        for word in listed:
            found.setdefault(word, name)
    return found


def _read_classes(path: Path) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for name, listed in _groups(path):
        for word in listed:
            found.setdefault(word, set()).add(name)
    return {word: frozenset(kinds) for word, kinds in found.items()}


def _read_nations(path: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, listed in _groups(path):
        found |= dict.fromkeys((name, *listed), name)
    return found


def _read_opposites(path: Path) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in _lines(path):
        left, _, right = (side.split() for side in line.partition("|"))
        for word in left:
            found.setdefault(word, set()).update(right)
    for line in _lines(HERE / "wordnet" / "antonyms.tsv"):
        _, one, other = line.split("\t")
        found.setdefault(one, set()).add(other)
    return {word: frozenset(opposite) for word, opposite in found.items()}


def _read_differences(path: Path) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in _lines(path):
        for word in line.split():
            found.setdefault(word, set()).update(line.split())
    return {word: frozenset(others) for word, others in found.items()}


def _read_nouns(path: Path) -> dict[str, Noun]:
    found = {}
    for line in _lines(path):
        word, lexfile, same, above, actions = line.split("\t")
        found[word] = Noun(
            lexfile, frozenset(same.split()), tuple(above.split()), tuple(actions.split())
        )
    return found


def _read_synonyms(path: Path) -> dict[str, frozenset[str]]:
    rows = (line.split("\t") for line in _lines(path))
    return {word: frozenset(same.split()) for word, same in rows}
