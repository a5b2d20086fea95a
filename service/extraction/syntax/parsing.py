"""The parser behind a small interface: ranges of a reading in, parsed sentences out.

Only what can hold a statement is parsed, sentence by sentence, in batches, without the name finder
(its names are the parser's weakest part, and the rules find names by their capitals).
"""

from __future__ import annotations

import importlib
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import islice
from sys import intern
from typing import Any, cast

from spacy.language import Language
from spacy.tokens import Doc, Token

from service.domain import syntax
from service.extraction.lexicon.cues import verb_lemma
from service.extraction.syntax.chunks import Chunks
from service.extraction.syntax.glossary import GLOSSARY
from service.extraction.text.reading import Reading

_BRIEF = re.compile(
    r"[\"“](?P<two>\w[\w'’-]*(?: \w[\w'’-]*){0,3})[\"”]"
    r"|(?<!\w)['‘](?P<one>\w[\w-]*(?: \w[\w-]*){0,3})['’](?!\w)"
)
_LEADING = frozenset("in with without beyond at under".split())
_MOST_TOKENS = 400
_BATCH = 128
_SLICE = 4 * _BATCH


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
    pipeline.vocab["WHO"].norm_ = "un"
    for word in _HYPHENATED:
        tokenizer.add_special_case(word, [{"ORTH": word}])
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


_HYPHENATED = ("e-mail", "e-mails", "e-mailed", "E-mail", "E-mails")
"""Words that news has in every article and a tokenizer takes apart."""


def tokenize(chunks: Chunks, text: str, pieces: Sequence[tuple[int, int]]) -> Parsed:
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
    sentence_starts = [True, *[False] * (len(words) - 1)] if words else []
    doc = Doc(chunks.vocab, words=words, spaces=spaces, sent_starts=sentence_starts)  # type: ignore[arg-type]
    return Parsed(doc, tuple(starts), tuple(gaps))


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


def parse(nlp: Language, sentences: Iterable[Parsed]) -> Iterator[Parsed]:
    """The same sentences with tags, dependencies and lemmas; one without words stays as it is.

    They are taken slice by slice, and what says the same as an earlier one is not parsed again, so
    that a text of nothing but one sentence costs no more than to read it.
    """
    known: dict[bytes, Doc] = {}
    waiting = iter(sentences)
    while piece := list(islice(waiting, _SLICE)):
        keys = [_fingerprint(sentence.doc) for sentence in piece]
        fresh = {
            k: s.doc for k, s in zip(keys, piece, strict=True) if len(s.doc) and k not in known
        }
        for key, doc in zip(fresh, nlp.pipe(fresh.values(), batch_size=_BATCH), strict=True):
            # What the parser computed on the way takes more room than its answer.
            doc.tensor = doc.tensor[:0].copy()
            known[key] = doc
        for key, sentence in zip(keys, piece, strict=True):
            yield Parsed(known.get(key, sentence.doc), sentence.starts, sentence.gaps)


def _fingerprint(doc: Doc) -> bytes:
    """Equal for sentences of the same words with the same spaces between them."""
    return blake2b(doc.to_array(["ORTH", "SPACY"]).tobytes(), digest_size=16).digest()


def convert(parsed: Parsed, reading: Reading, text: str) -> syntax.Sentence:
    """The parse as a value of the domain, in offsets of the text as given."""
    return syntax.Sentence(
        tuple(_convert_token(token, parsed, reading, text) for token in parsed.doc)
    )


def _convert_token(token: Token, parsed: Parsed, reading: Reading, text: str) -> syntax.Token:
    span = reading.origin(parsed.begin(token), parsed.end(token))
    return syntax.Token(
        text=intern(span.of(text)),
        lemma=intern(token.lemma_.lower()),
        pos=intern(token.pos_),
        tag=intern(token.tag_),
        dep=intern(token.dep_),
        head=token.head.i,
        start=span.start,
        entity=intern(token.ent_type_),
    )
