"""An analyst for the tests of storing: it reads a tiny language, so that a test can say exactly
which statements a text has and which of them contradict. The real one has tests of its own."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations

from service.domain.article import Document, Versions
from service.domain.contradiction import Clash, ContradictionKind, Judgement, Reason, Verdict
from service.domain.span import Span
from service.domain.speaker import Speaker, SpeakerKind
from service.domain.statement import Statement, StatementKind
from service.ledger.codec import Analysed, FeatureRecord

_SENTENCE = re.compile(r'(?P<name>[A-Z][\w ]+?) (?P<cue>said|denied|asked): "(?P<words>[^"]+)"')
_FIGURE = re.compile(r"[\d,]+")
_NAME = re.compile(r"[A-Z]\w+")


@dataclass
class ScriptedAnalyst:
    """Reads sentences such as `Ann Lee said: "4 ships left Lima"`.

    What was asked asserts nothing. Two statements that share their last word are about one event;
    they contradict if their first figures differ. Other versions read otherwise: they hear nobody
    of the name ``unheard``, call a speaker by another name of ``names``, take what is said to be of
    another ``kind``, and let all figures of the event ``peaceful`` agree. Words that one of them
    ``mentions`` as names are how statements of other articles are found.
    """

    analysed: list[str] = field(default_factory=list)
    judged: int = 0
    version: str = "scripted-1"
    extractor: str = "scripted-1"
    unheard: str = ""
    names: dict[str, str] = field(default_factory=dict)
    peaceful: str = ""
    kind: StatementKind = StatementKind.DIRECT
    mentions: re.Pattern[str] = _NAME

    async def versions(self) -> Versions:
        return Versions(self.extractor, self.version)

    async def analyse(self, document: Document) -> Analysed:
        self.analysed.append(document.text)
        statements = tuple(
            replace(_statement(match, self.names.get(match["name"], match["name"])), kind=self.kind)
            for match in _SENTENCE.finditer(document.text)
            if match["name"] != self.unheard
        )
        features = [_describe(statement) for statement in statements]
        pairs = combinations(range(len(statements)), 2)
        return Analysed(
            statements=statements,
            features=tuple(
                FeatureRecord(f, tuple(self.mentions.findall(s.text)))
                for f, s in zip(features, statements, strict=True)
            ),
            judgements=tuple((i, j, self._judge(features[i], features[j])) for i, j in pairs),
            extractor=self.extractor,
            detector=self.version,
        )

    async def judge(
        self, features: Sequence[str], pairs: Sequence[tuple[int, int]]
    ) -> list[Judgement]:
        self.judged += len(pairs)
        return [self._judge(features[a], features[b]) for a, b in pairs]

    def _judge(self, a: str, b: str) -> Judgement:
        return _judge(a, b, self.peaceful)


def _statement(match: re.Match[str], name: str) -> Statement:
    kind = SpeakerKind.PERSON if " " in name else SpeakerKind.GROUP
    return Statement(
        kind=StatementKind.DIRECT,
        content=(Span(*match.span("words")),),
        text=match["words"],
        cue=Span(*match.span("cue")),
        source=(Span(*match.span("name")),),
        speaker=Speaker(name, kind, aliases=(name.split()[-1],)),
        asserts=match["cue"] != "asked",
        denied=match["cue"] == "denied",
        role="witness",
        sentence=Span(*match.span()),
    )


def _describe(statement: Statement) -> str:
    return json.dumps({"text": statement.text, "start": statement.content[0].start})


def _judge(a: str, b: str, peaceful: str) -> Judgement:
    sides = [json.loads(a), json.loads(b)]
    aligned = sides[0]["text"].split()[-1] == sides[1]["text"].split()[-1]
    figures = [_FIGURE.search(side["text"]) for side in sides]
    if not aligned or not all(figures):
        return Judgement(
            Verdict.COMPATIBLE, None, Reason.OTHER_EVENT, 0.9, (), "Other events.", aligned
        )
    if figures[0][0] == figures[1][0] or sides[0]["text"].split()[-1] == peaceful:
        return Judgement(
            Verdict.COMPATIBLE, None, Reason.SAME_MEANING, 0.9, (), "The same.", aligned
        )
    spans = [
        Span(side["start"] + figure.start(), side["start"] + figure.end())
        for side, figure in zip(sides, figures, strict=True)
    ]
    clash = Clash(ContradictionKind.FIGURE, spans[0], spans[1])
    told = f"{figures[0][0]} against {figures[1][0]}."
    return Judgement(
        Verdict.CONTRADICTS, ContradictionKind.FIGURE, None, 0.8, (clash,), told, aligned
    )
