"""The command line: ``claims``.

Commands import what they need when they run, so that each starts as fast as it can.
"""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from service.command import (
    exit_unless,
    fail,
    load_extractor,
    open_input,
    print_out,
    read_settings,
    run_work,
    say,
    take_documents_in,
    tell,
    with_analyst,
)
from service.domain.identity import DEFAULT_CORPUS

if TYPE_CHECKING:
    from asyncpg import Pool

    from service.choice import Choice
    from service.ledger.ledger import Analyses
    from service.ledger.reanalysis import Reanalysis

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
    """Serve GraphQL and REST. Without DATABASE_URL that is on an embedded PostgreSQL."""
    settings = read_settings()
    say(f"starting on {settings.host}, port {settings.port}")
    from service.serving import CannotServe, serve_until_stopped

    try:
        serve_until_stopped(settings, say)
    except CannotServe as error:
        fail(str(error))


@app.command()
def migrate() -> None:
    """Bring the database to the schema that this version needs."""
    from service.store.database import locate_database
    from service.store.migrate import migrate as apply

    settings = read_settings()

    async def run() -> None:
        async with locate_database(settings, tell) as dsn:
            await apply(dsn, tell)

    run_work(run())
    tell("the database is up to date")


@app.command()
def seed(
    folder: Annotated[
        Path | None, typer.Argument(help="A folder of documents; CLAIMS_SEEDS if not given.")
    ] = None,
) -> None:
    """Take in the documents of a folder that have never been."""
    from service.choice import CorpusChoice
    from service.ledger.seed import seed as take_in

    settings = read_settings()
    place = folder or settings.seeds
    if not place.is_dir():
        fail(f"{place} is not a folder")
    work = lambda ledger, progress: take_in(ledger, place, progress)  # noqa: E731
    take_documents_in(settings, work, "seeding", CorpusChoice())


@app.command()
def ingest(
    files: Annotated[
        list[Path], typer.Argument(help="Documents: .txt, .md, .html, .json or .jsonl.")
    ],
    corpus: Annotated[str, typer.Option(help="The corpus that they go into.")] = DEFAULT_CORPUS,
    create: Annotated[bool, typer.Option("--create", help="Make the corpus if need be.")] = False,
) -> None:
    """Take documents in. A known URL with another text becomes a new revision."""
    from service.choice import UnusableChoice, read_corpus
    from service.ledger.seed import ingest_files

    try:
        choice = read_corpus(corpus, create)
    except UnusableChoice as error:
        fail(str(error))
    work = lambda ledger, progress: ingest_files(ledger, files, progress)  # noqa: E731
    take_documents_in(read_settings(), work, "ingesting", choice)


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
    """Analyse stored articles again.

    Unless told otherwise those that another version analysed. Run it again to go on after an
    interruption. Writes one line of JSON.
    """
    from service.choice import UnusableChoice, read_choice
    from service.narration import summarise_reanalysis

    try:
        choice = read_choice(articles or [], everything, before, datetime.now(UTC), corpus)
    except UnusableChoice as error:
        fail(str(error))

    work = partial(_analyse_again, choice, everything=everything, dry_run=dry_run)
    report = with_analyst(read_settings(), work)
    summarise_reanalysis(report, tell)
    print_out(json.dumps(report.to_json()) + "\n")
    exit_unless(not report.failed)


async def _analyse_again(
    choice: Choice, pool: Pool, analyst: Analyses, *, everything: bool, dry_run: bool
) -> Reanalysis:
    """Analyse what was chosen; where that is ``everything``, say how to go on with it."""
    from service.ledger.ledger import find_ledgers
    from service.ledger.reanalysis import Reanalysis, count_articles, reanalyse, select_articles
    from service.narration import narrate

    ledgers = await find_ledgers(pool, analyst, choice.corpus)
    selection = await select_articles(analyst, before=choice.before, among=choice.among)
    if dry_run:
        return Reanalysis(waiting=await count_articles(ledgers, selection))
    if everything:
        tell(f"to go on after an interruption: claims reanalyse {choice.continuation}")
    return await reanalyse(ledgers, selection, narrate(tell, "reanalysing"))


@app.command()
def schema() -> None:
    """Print the GraphQL schema."""
    from schema.build import print_schema

    print_out(print_schema())


@app.command()
def extract(
    files: Annotated[
        list[str] | None,
        typer.Argument(help="Text files, .jsonl files of {id, text}, or - for those on stdin."),
    ] = None,
) -> None:
    """Write the statements of texts, one JSON line each. Needs no database."""
    from service.batch import answer_all, extraction_answer, read_texts

    answer = extraction_answer(load_extractor())
    inputs = read_texts(files or ["-"], sys.stdin.buffer)
    exit_unless(answer_all(inputs, answer, sys.stdout.buffer))


@app.command()
def compare(
    file: Annotated[str, typer.Argument(help="JSON Lines of {a, b}; - for stdin.")] = "-",
) -> None:
    """Judge pairs of reported sentences, one JSON line each. Needs no database."""
    from service.batch import answer_all, comparison_answer, read_lines

    with open_input(file) as lines:
        answer = comparison_answer(load_extractor())
        exit_unless(answer_all(read_lines(lines), answer, sys.stdout.buffer))
