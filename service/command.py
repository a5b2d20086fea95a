"""How a command runs: its settings, the database and the analyst it works with, and how it ends.

What only some commands need is imported when they run.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NoReturn, TypeVar

import typer

from service.settings import InvalidSetting, Settings, from_environment

if TYPE_CHECKING:
    from asyncpg import Pool

    from service.choice import CorpusChoice
    from service.extraction.extractor import Extractor
    from service.ledger.ledger import Analyses, Ledger
    from service.ledger.seed import Progress, SeedReport

    TakeIn = Callable[[Ledger, Progress], Coroutine[Any, Any, SeedReport]]

T = TypeVar("T")


def read_settings() -> Settings:
    """The settings, with the logs as they say; one that cannot be used ends the command."""
    from service.telemetry import set_up_logging

    try:
        settings = from_environment()
    except InvalidSetting as error:
        fail(str(error))
    set_up_logging(settings.log_level)
    return settings


def load_extractor() -> Extractor:
    """The extractor of the pipeline that is set; one that cannot be loaded ends the command."""
    from service.extraction.extractor import Extractor

    settings = read_settings()
    try:
        return Extractor(settings.pipeline)
    except OSError as error:
        fail(f"the pipeline {settings.pipeline} of CLAIMS_PIPELINE cannot be loaded: {error}")


def open_input(file: str) -> BinaryIO:
    """The file, or standard input for ``-``; one that cannot be read ends the command."""
    try:
        return sys.stdin.buffer if file == "-" else Path(file).open("rb")
    except OSError as error:
        fail(f"{file}: {error.strerror or error}")


def take_documents_in(settings: Settings, work: TakeIn, verb: str, corpus: CorpusChoice) -> None:
    """Do the work on the corpus's ledger, and say what became of it; fail if a document did."""
    from service.ledger.ledger import find_ledgers, open_ledger
    from service.narration import narrate, summarise

    async def take_in(pool: Pool, analyst: Analyses) -> SeedReport:
        if corpus.create:
            ledger = await open_ledger(pool, analyst, corpus.name)
        else:
            (ledger,) = await find_ledgers(pool, analyst, corpus.name)
        return await work(ledger, narrate(tell, verb))

    report = with_analyst(settings, take_in)
    summarise(report, tell)
    exit_unless(not report.unreadable)


def with_analyst(settings: Settings, work: Callable[[Pool, Analyses], Coroutine[Any, Any, T]]) -> T:
    """Open the database and the analyst and do the work; a failure ends the command with one
    line."""
    from service.errors import ClaimsError
    from service.ledger.analyst import Analyst
    from service.ledger.second_opinion import open_second_opinion
    from service.store.database import open_database

    async def run() -> T:
        async with (
            open_database(settings, tell) as database,
            Analyst(settings.pipeline) as analyst,
            open_second_opinion(analyst, settings.second_opinion) as advised,
        ):
            return await work(database.write, advised)

    try:
        return run_work(run())
    except ClaimsError as error:
        fail(error.message)


def run_work(work: Coroutine[Any, Any, T]) -> T:
    """Run ``work``; a database that cannot be used ends the command with one line."""
    from service.store.errors import OUTAGES, DatabaseUnusable

    try:
        return asyncio.run(work)
    except DatabaseUnusable as error:
        fail(str(error))
    except OUTAGES as error:
        fail(f"the database went away: {error}")


def say(line: str) -> None:
    """Tell on standard output what is going on."""
    typer.echo(line)


def tell(line: str) -> None:
    """Tell on standard error what is going on, where standard output is for results."""
    typer.echo(line, err=True)


def print_out(text: str) -> None:
    """Write a result."""
    sys.stdout.buffer.write(text.encode())
    sys.stdout.buffer.flush()


def exit_unless(good: bool) -> None:
    """End the command with a failure that has been told of already."""
    if not good:
        raise typer.Exit(1)


def fail(message: str) -> NoReturn:
    """End the command with one line that says why."""
    typer.echo(f"claims: {message}", err=True)
    raise typer.Exit(1)
