"""From statements to judged pairs: pure, deterministic, versioned.

``describe`` reads a statement once; ``judge`` compares two sentences, ``judge_article`` all
statements of one article, ``judge_across`` those of two.
Nothing here knows a parser, a database or the network.

The packages lead from a parse to a clash: ``figures`` and ``clauses``, ``statements``,
``alignment``, ``detectors``. The modules beside them make a judgement of what those find and of
what the ``encoder`` reads.
"""

from service.contradiction.article import judge_article
from service.contradiction.judge import judge
from service.contradiction.reading import judge_across
from service.contradiction.statements.context import Context
from service.contradiction.statements.describing import describe
from service.contradiction.statements.features import Features
from service.contradiction.statements.topics import read_topics
from service.contradiction.statements.voices import gather_voices

DETECTOR = "frames-14"
"""The name and version of the detectors; to be raised with every change of a judgement."""

__all__ = [
    "DETECTOR",
    "Context",
    "Features",
    "describe",
    "gather_voices",
    "judge",
    "judge_across",
    "judge_article",
    "read_topics",
]
