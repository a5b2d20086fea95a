"""The command line: ``claims``.

Commands import what they need when they run, so that each starts as fast as it can.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, BinaryIO, NoReturn, TypeVar

import typer

from service.domain.identity import DEFAULT_CORPUS
from service.settings import InvalidSetting, Settings, from_environment

if TYPE_CHECKING:
    from asyncpg import Pool

    from service.choice import CorpusChoice
    from service.extraction.extractor import Extractor
    from service.ledger.ledger import Analyses, Ledger
    from service.ledger.seed import Progress, SeedReport

    TakeIn = Callable[[Ledger, Progress], Coroutine[Any, Any, SeedReport]]

T = TypeVar("T")

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Who said what, in which words, where; and which statements contradict which.",
)


def main() -> None:
    """Run the command that the arguments name."""
    app(prog_name="claims")


@app.command()
def serve() -> None:
    """Serve GraphQL and REST; without DATABASE_URL on an embedded PostgreSQL."""
    settings = _settings()
    _say(f"starting on {settings.host}, port {settings.port}")
    from service.serving import CannotServe, serve_until_stopped

    try:
        serve_until_stopped(settings, _say)
    except CannotServe as error:
        _fail(str(error))


@app.command()
def migrate() -> None:
    """Bring the database to the schema that this version needs."""
    from service.store.database import locate_database
    from service.store.migrate import migrate as apply

    settings = _settings()

    async def run() -> None:
        async with locate_database(settings, _tell) as dsn:
            await apply(dsn, _tell)

    _run(run())
    _tell("the database is up to date")


@app.command()
def seed(
    folder: Annotated[
        Path | None, typer.Argument(help="A folder of documents; CLAIMS_SEEDS if not given.")
    ] = None,
) -> None:
    """Take in the documents of a folder that have never been."""
    from service.choice import CorpusChoice
    from service.ledger.seed import seed as take_in

    settings = _settings()
    place = folder or settings.seeds
    if not place.is_dir():
        _fail(f"{place} is not a folder")
    work = lambda ledger, progress: take_in(ledger, place, progress)  # noqa: E731
    _take_in(settings, work, "seeding", CorpusChoice())


@app.command()
def ingest(
    files: Annotated[
        list[Path], typer.Argument(help="Documents: .txt, .md, .html, .json or .jsonl.")
    ],
    corpus: Annotated[str, typer.Option(help="The corpus that they go into.")] = DEFAULT_CORPUS,
    create: Annotated[bool, typer.Option("--create", help="Make the corpus if need be.")] = False,
) -> None:
    """Take documents in; a known URL with another text becomes a new revision."""
    from service.choice import UnusableChoice, read_corpus
    from service.ledger.seed import ingest_files

    try:
        choice = read_corpus(corpus, create)
    except UnusableChoice as error:
        _fail(str(error))
    work = lambda ledger, progress: ingest_files(ledger, files, progress)  # noqa: E731
    _take_in(_settings(), work, "ingesting", choice)


@app.command()
def reanalyse(
    articles: Annotated[
        list[str] | None, typer.Argument(help="Ids of articles, whoever analysed them.")
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="Every article.")] = False,
    before: Annotated[
        str | None, typer.Option(help="Every article last analysed before this moment.")
    ] = None,
    corpus: Annotated[
        str | None, typer.Option(help="Articles of this corpus; of every one if not given.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only tell how many.")] = False,
) -> None:
    """Analyse stored articles again; unless told otherwise those that another version analysed.

    Run it again to go on after an interruption. Writes one line of JSON.
    """
    from service.choice import UnusableChoice, read_choice
    from service.ledger.ledger import find_ledgers
    from service.ledger.reanalysis import Reanalysis, count_articles, select_articles
    from service.ledger.reanalysis import reanalyse as analyse_again
    from service.narration import narrate, summarise_reanalysis

    try:
        choice = read_choice(articles or [], everything, before, datetime.now(UTC), corpus)
    except UnusableChoice as error:
        _fail(str(error))

    async def work(pool: Pool, analyst: Analyses) -> Reanalysis:
        ledgers = await find_ledgers(pool, analyst, choice.corpus)
        selection = await select_articles(analyst, before=choice.before, among=choice.among)
        if dry_run:
            return Reanalysis(waiting=await count_articles(ledgers, selection))
        if everything:
            _tell(f"to go on after an interruption: claims reanalyse {choice.continuation}")
        return await analyse_again(ledgers, selection, narrate(_tell, "reanalysing"))

    report = _with_analyst(_settings(), work)
    summarise_reanalysis(report, _tell)
    _print(json.dumps(report.to_json()) + "\n")
    _exit_unless(not report.failed)


@app.command()
def schema() -> None:
    """Print the GraphQL schema."""
    from schema.build import print_schema

    _print(print_schema())


@app.command()
def extract(
    files: Annotated[
        list[str] | None,
        typer.Argument(help="Text files, .jsonl files of {id, text}, or - for those on stdin."),
    ] = None,
) -> None:
    """Write the statements of texts, one JSON line each; needs no database."""
    from service.batch import answer_all, extraction_answer, read_texts

    answer = extraction_answer(_extractor())
    inputs = read_texts(files or ["-"], sys.stdin.buffer)
    _exit_unless(answer_all(inputs, answer, sys.stdout.buffer))


@app.command()
def compare(
    file: Annotated[str, typer.Argument(help="JSON Lines of {a, b}; - for stdin.")] = "-",
) -> None:
    """Judge pairs of reported sentences, one JSON line each; needs no database."""
    from service.batch import answer_all, comparison_answer, read_lines

    with _open(file) as lines:
        answer = comparison_answer(_extractor())
        _exit_unless(answer_all(read_lines(lines), answer, sys.stdout.buffer))


def _open(file: str) -> BinaryIO:
    """The file, or standard input for ``-``."""
    try:
        return sys.stdin.buffer if file == "-" else Path(file).open("rb")
    except OSError as error:
        _fail(f"{file}: {error.strerror or error}")


def _extractor() -> Extractor:
    from service.extraction.extractor import Extractor

    settings = _settings()
    try:
        return Extractor(settings.pipeline)
    except OSError as error:
        _fail(f"the pipeline {settings.pipeline} of CLAIMS_PIPELINE cannot be loaded: {error}")


def _settings() -> Settings:
    from service.telemetry import set_up_logging

    try:
        settings = from_environment()
    except InvalidSetting as error:
        _fail(str(error))
    set_up_logging(settings.log_level)
    return settings


def _take_in(settings: Settings, work: TakeIn, verb: str, corpus: CorpusChoice) -> None:
    """Do the work on the corpus's ledger, and say what became of it; fail if a document did."""
    from service.ledger.ledger import find_ledgers, open_ledger
    from service.narration import narrate, summarise

    async def take_in(pool: Pool, analyst: Analyses) -> SeedReport:
        if corpus.create:
            ledger = await open_ledger(pool, analyst, corpus.name)
        else:
            (ledger,) = await find_ledgers(pool, analyst, corpus.name)
        return await work(ledger, narrate(_tell, verb))

    report = _with_analyst(settings, take_in)
    summarise(report, _tell)
    _exit_unless(not report.unreadable)


def _with_analyst(
    settings: Settings, work: Callable[[Pool, Analyses], Coroutine[Any, Any, T]]
) -> T:
    """Open the database and the analyst and do the work; a failure ends the command with one
    line."""
    from service.errors import ClaimsError
    from service.ledger.analyst import Analyst
    from service.ledger.second_opinion import open_second_opinion
    from service.store.database import open_database

    async def run() -> T:
        async with (
            open_database(settings, _tell) as database,
            Analyst(settings.pipeline) as analyst,
            open_second_opinion(analyst, settings.second_opinion) as advised,
        ):
            return await work(database.write, advised)

    try:
        return _run(run())
    except ClaimsError as error:
        _fail(error.message)


def _run(work: Coroutine[Any, Any, T]) -> T:
    """Run ``work``; a database that cannot be used ends the command with one line."""
    from service.store.errors import OUTAGES, DatabaseUnusable

    try:
        return asyncio.run(work)
    except DatabaseUnusable as error:
        _fail(str(error))
    except OUTAGES as error:
        _fail(f"the database went away: {error}")


def _say(line: str) -> None:
    """Tell on standard output what is going on."""
    typer.echo(line)


def _tell(line: str) -> None:
    """Tell on standard error what is going on, where standard output is for results."""
    typer.echo(line, err=True)


def _print(text: str) -> None:
    sys.stdout.buffer.write(text.encode())
    sys.stdout.buffer.flush()


def _exit_unless(good: bool) -> None:
    if not good:
        raise typer.Exit(1)


def _fail(message: str) -> NoReturn:
    typer.echo(f"claims: {message}", err=True)
    raise typer.Exit(1)
