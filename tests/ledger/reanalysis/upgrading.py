"""What the tests of reanalysing share: an upgrade, and a run after it."""

from __future__ import annotations

from service.ledger.ledger import Ledger
from service.ledger.reanalysis import Reanalysis, count_articles, reanalyse, select_articles
from tests.ledger.scripted import ScriptedAnalyst

NOTHING = Reanalysis()


async def run(ledger: Ledger, **chosen: object) -> Reanalysis:
    selection = await select_articles(ledger.analyst, **chosen)  # type: ignore[arg-type]
    return await reanalyse([ledger], selection, lambda *_: None)


async def waiting(ledger: Ledger) -> int:
    """How many articles another version analysed."""
    return await count_articles([ledger], await select_articles(ledger.analyst))


def upgrade(analyst: ScriptedAnalyst, **differently: object) -> None:
    """Let the analyst be of the next version, which reads differently."""
    analyst.analysed.clear()
    analyst.version = analyst.extractor = "scripted-2"
    for name, value in differently.items():
        setattr(analyst, name, value)
