"""The parser behind a small interface: ranges of a reading in, parsed sentences out.

Only what can hold a statement is parsed, sentence by sentence, in batches, without the name finder
(its names are the parser's weakest part, and the rules find names by their capitals).
"""

from __future__ import annotations

import importlib
import re
from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import islice
from typing import Any, cast

from spacy.language import Language
from spacy.tokens import Doc, Token
from spacy.vocab import Vocab

from service.extraction.lexicon.cues import verb_lemma
from service.extraction.lexicon.surnames import ADVERBIAL, PLURAL
from service.extraction.syntax.chunks import Chunks
from service.extraction.syntax.glossary import GLOSSARY
from service.extraction.syntax.hyphens import keep_whole
from service.extraction.syntax.sealing import Sealed, seal

_BRIEF = re.compile(
    r"[\"“](?P<two>\w[\w'’-]*(?: \w[\w'’-]*){0,3})[\"”]"
    r"|(?<!\w)['‘](?P<one>\w[\w-]*(?: \w[\w-]*){0,3})['’](?!\w)"
)
_LEADING = frozenset("in with without beyond at under".split())
_MOST_TOKENS = 400
_BATCH = 128
_MOST_WORDS = 6_000
"""The most words that are parsed together."""
_SLICE = 4 * _BATCH
_MOST_OPEN = 1_024
"""How many parses of a text are kept as they are; an article has a hundred."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """A parsed sentence. ``starts`` are the tokens' offsets in the reading, ``gaps`` the number of
    tokens before each place where a quotation was lifted out."""

    doc: Doc
    starts: tuple[int, ...]
    gaps: tuple[int, ...] = ()

    def begin(self, token: Token) -> int:
        """Where the token begins in the reading."""
        return self.starts[token.i]

    def end(self, token: Token) -> int:
        """The offset just behind the token in the reading."""
        return self.starts[token.i] + len(token)

    def within(self, start: int, end: int) -> list[Token]:
        """The tokens that begin from ``start`` on and before ``end``."""
        return list(self.doc[bisect_left(self.starts, start) : bisect_left(self.starts, end)])

    def last_of(self, end: int) -> Token | None:
        """The first token that reaches ``end``, None behind the last one."""
        at = max(0, bisect_left(self.starts, end) - 1)
        return next((t for t in self.doc[at : at + 2] if self.end(t) >= end), None)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A parsed sentence that is not read yet, with where its words begin put away."""

    kept: Doc | Sealed
    starts: bytes
    gaps: tuple[int, ...]

    def opened(self) -> Parsed:
        """The sentence to be read."""
        doc = self.kept.open() if isinstance(self.kept, Sealed) else self.kept
        return Parsed(doc, tuple(memoryview(self.starts).cast("I")), self.gaps)


@dataclass(frozen=True, slots=True)
class Tokenized:
    """The words of a sentence that is not parsed yet, whether a space follows each, where each
    begins in the reading, and the number of them before each lifted quotation."""

    words: list[str]
    spaces: list[bool]
    starts: tuple[int, ...]
    gaps: tuple[int, ...]

    def fingerprint(self) -> bytes:
        """Equal for sentences of the same words with the same spaces between them."""
        spaced = (w + " " if s else w for w, s in zip(self.words, self.spaces, strict=True))
        return blake2b("\0".join(spaced).encode(errors="surrogatepass"), digest_size=16).digest()

    def as_doc(self, vocab: Vocab) -> Doc:
        """The words as what a parser takes: one sentence."""
        starts = [True, *[False] * (len(self.words) - 1)] if self.words else []
        return Doc(vocab, words=self.words, spaces=self.spaces, sent_starts=starts)  # type: ignore[arg-type]


def load_pipeline(name: str) -> Language:
    """The installed pipeline called ``name``, without its name finder.

    Raises:
        OSError: when no such pipeline is installed.
    """
    try:
        package = importlib.import_module(name)
    except ImportError as missing:
        raise OSError(f"no spaCy pipeline called {name!r} is installed") from missing
    pipeline = cast(Language, package.load(exclude=["ner"]))
    tokenizer: Any = pipeline.tokenizer  # declared as any function of a text
    for named in _NAMES:
        pipeline.vocab[named].norm_ = "un"
    for surname in (*ADVERBIAL, *PLURAL):
        pipeline.vocab[surname].norm_ = "un"
        pipeline.vocab[surname].suffix_ = _PLAIN_ENDING
    for years in range(_OLDEST):
        pipeline.vocab[f"{years}-year-old"].norm_ = "driver"
    keep_whole(pipeline)
    for title in _ABBREVIATED:
        tokenizer.add_special_case(title, [{"ORTH": title}])
        pipeline.vocab[title].norm_ = "sen."
    if "lemmatizer" in pipeline.pipe_names:
        _index_lemmas(pipeline)
    if pipeline.pipe_names[-2:] == ["attribute_ruler", "lemmatizer"]:
        pipeline.add_pipe(GLOSSARY)
        pipeline.disable_pipe("attribute_ruler")
        pipeline.disable_pipe("lemmatizer")
    return pipeline


def _index_lemmas(pipeline: Language) -> None:
    """Makes sets of the lists of lemmas in which the lemmatizer looks every new word up; it finds
    the same, without reading through thousands of words."""
    lemmatizer: Any = pipeline.get_pipe("lemmatizer")
    index = lemmatizer.lookups.get_table("lemma_index", {})
    for part_of_speech in list(index):
        index[part_of_speech] = frozenset(index[part_of_speech])


_NAMES = ("WHO", "May")
"""Names that a parser takes for a pronoun or a helper ("May said the vote would go ahead"): they
are read as any other name is. The month loses nothing by it."""

_PLAIN_ENDING = "row"
"""The ending with which a surname is read that ends as adverbs or plurals do ("Connolly denied
it"), for a parser takes it for one: that of "Harrow"."""

_OLDEST = 120
"""Up to which age whom only an age names ("the 54-year-old") is read as "the driver" is, for a
parser takes such a word for an adjective."""

_ABBREVIATED = tuple(
    "Sgt. Capt. Lt. Col. Maj. Cpl. Pvt. Pte. Pfc. Spc. Cmdr. Brig. Det. Insp. Supt. Const. Cst."
    " Coun. Cllr. Del. Ald. Hon. Atty. Asst. Dep. Msgr. Fr. Sens. Reps. Govs. Gens.".split()
)
"""Titles that a tokenizer parts from their stop, which a parser then takes for the end of the
sentence ("The gate was shut, Sgt. Cole said"): they are read as other such titles are."""


def tokenize(chunks: Chunks, text: str, pieces: Sequence[tuple[int, int]]) -> Tokenized:
    """The words of ``text[start:end]`` of all pieces as one sentence, not parsed yet."""
    words: list[str] = []
    starts: list[int] = []
    gaps: list[int] = []
    for number, (start, end) in enumerate(pieces):
        if number:
            gaps.append(len(words))
        marks = _marks_amid(text, start, end)
        for word, at in chunks.words(text, start, end):
            if len(words) < _MOST_TOKENS and not (at in marks and len(word) == 1):
                words.append(word)
                starts.append(at)
    while gaps and gaps[0] == 0 and words and words[0] in ",;" and len(words) > 1:
        del words[0], starts[0]
        gaps = [max(gap - 1, 0) for gap in gaps]
    following = [*starts[1:], 0][: len(starts)]
    spaces = [s + len(w) < n for s, w, n in zip(starts, words, following, strict=True)]
    return Tokenized(words, spaces, tuple(starts), tuple(gaps))


def _marks_amid(text: str, start: int, end: int) -> frozenset[int]:
    """Where the marks stand around a few words that tell how something was said, or that it was
    ("condemned "in the strongest terms" the raid", "it "flatly rejected" claims"): what comes
    behind them is parsed wrongly."""
    found = [m for m in _BRIEF.finditer(text, start, end) if _tells_how(m["two"] or m["one"])]
    return frozenset(at for m in found for at in (m.start(), m.end() - 1))


def _tells_how(words: str) -> bool:
    first, last = words.lower().split()[0], words.lower().split()[-1]
    reports = last.endswith("ed") and verb_lemma(last) != ""
    return first in _LEADING or last.endswith("ly") or reports


def parse(nlp: Language, sentences: Iterable[Tokenized]) -> Iterator[Waiting]:
    """The sentences with tags, dependencies and lemmas; one without words has none.

    They are taken slice by slice, and what says the same as an earlier one is not parsed again, so
    that a text of nothing but one sentence costs no more than to read it.
    """
    known: dict[bytes, Doc | Sealed] = {}
    waiting = iter(sentences)
    while piece := list(islice(waiting, _SLICE)):
        keys = [sentence.fingerprint() for sentence in piece]
        fresh: dict[bytes, Doc] = {}
        for key, sentence in zip(keys, piece, strict=True):
            if key not in known and key not in fresh:
                fresh[key] = sentence.as_doc(nlp.vocab)
        worded = {key: doc for key, doc in fresh.items() if len(doc)}
        known |= fresh
        size = _choose_batch(worded.values())
        for key, doc in zip(worded, nlp.pipe(worded.values(), batch_size=size), strict=True):
            # What the parser computed on the way takes more room than its answer.
            doc.tensor = doc.tensor[:0].copy()
            known[key] = doc if len(known) <= _MOST_OPEN else seal(doc)
        for key, sentence in zip(keys, piece, strict=True):
            starts = array("I", sentence.starts).tobytes()
            yield Waiting(known[key], starts, sentence.gaps)


def _choose_batch(docs: Collection[Doc]) -> int:
    """How many sentences are parsed together: fewer where they are very long, for the parser takes
    room for all their words at once."""
    lengths = [len(doc) for doc in docs]
    if sum(lengths) <= _MOST_WORDS:
        return _BATCH
    return max(1, min(_BATCH, _MOST_WORDS // max(lengths)))
