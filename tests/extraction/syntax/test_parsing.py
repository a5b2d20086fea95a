"""The pipeline that is loaded, and how many sentences it parses together, so that a text of any
make takes little room."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest
from spacy.language import Language
from spacy.tokens import Doc

from service.extraction.syntax.chunks import Chunks
from service.extraction.syntax.parsing import load_pipeline, parse, tokenize
from service.settings import from_environment


@pytest.fixture(scope="module")
def pipeline() -> Language:
    return load_pipeline(from_environment().pipeline)


def test_a_pipeline_that_is_not_installed_is_named() -> None:
    with pytest.raises(OSError, match="no spaCy pipeline called 'en_absent' is installed"):
        load_pipeline("en_absent")


@pytest.mark.parametrize(("words", "together"), [(10, 100), (300, 20)])
def test_fewer_of_very_long_sentences_are_parsed_together(
    pipeline: Language, monkeypatch: pytest.MonkeyPatch, words: int, together: int
) -> None:
    sizes: list[int] = []
    plain = pipeline.pipe

    def pipe(docs: Iterable[Doc], *, batch_size: int) -> Iterator[Doc]:
        sizes.append(batch_size)
        return plain(docs, batch_size=batch_size)

    monkeypatch.setattr(pipeline, "pipe", pipe)
    texts = [f"{number} " + "rain " * (words - 1) for number in range(100)]
    list(parse(pipeline, [tokenize(Chunks(pipeline), t, ((0, len(t)),)) for t in texts]))
    (size,) = sizes
    assert min(size, len(texts)) == together
