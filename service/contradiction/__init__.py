"""From statements to judged pairs: pure, deterministic, versioned.

``describe`` reads a statement once; ``judge`` compares two, ``judge_article`` all of one article.
Nothing here knows a parser, a database or the network.
"""

from service.contradiction.article import judge_article
from service.contradiction.features import Context, Features, describe
from service.contradiction.judge import judge
from service.contradiction.topics import read_topics

DETECTOR = "frames-4"
"""The name and version of the detectors; to be raised with every change of a judgement."""

__all__ = [
    "DETECTOR",
    "Context",
    "Features",
    "describe",
    "judge",
    "judge_article",
    "read_topics",
]
