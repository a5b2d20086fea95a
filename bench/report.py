"""What was measured, as Markdown between the marks of a page, and as a plot."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from math import isnan
from pathlib import Path

from bench.load import Measured

Key = tuple[str, int, str]
"""Operation, connections, contender."""

PAGE, PLOT = "benchmarks.md", "benchmarks.svg"
OPENING, CLOSING = "<!-- figures: written by bench/comparison.py -->", "<!-- end of the figures -->"
SHOWN = 16
"""The number of connections that the summary and the plot are about."""
NAMES = {
    "service": "this service",
    "postgraphile": "PostGraphile",
    "mercurius": "Mercurius",
    "strawberry": "Strawberry, DataLoaders",
    "asyncpg": "SQL on asyncpg",
    "pgbench": "SQL on pgbench",
}
COLOURS = {"service": "#1f6f5c", "asyncpg": "#b8b8b8", "pgbench": "#b8b8b8"}
OTHER = "#7a8fa6"


@dataclass(frozen=True, slots=True)
class Report:
    """The medians, megabytes of each process, rows of each table, plan modes, and rounds."""

    medians: Mapping[Key, Measured]
    resident: Mapping[str, float]
    sizes: Mapping[str, int]
    plans: Mapping[str, str]
    rounds: int


def write_report(report: Report, folder: Path | None) -> None:
    """Print the tables; with a folder, put them into its page and draw its plot."""
    text = "\n\n".join(_sections(report))
    print(text)
    if folder is None:
        return
    replace_between(folder / PAGE, OPENING, CLOSING, text)
    (folder / PLOT).write_text(_plot(report))


def replace_between(page: Path, opening: str, closing: str, text: str) -> None:
    """Put ``text`` between the two marks of a page.

    Raises:
        SystemExit: where the page has not both marks.
    """
    before, first, rest = page.read_text().partition(opening)
    _, second, after = rest.partition(closing)
    if not first or not second:
        raise SystemExit(f"{page} has no place for the figures")
    page.write_text(f"{before}{opening}\n\n{text}\n\n{closing}{after}")


def _sections(report: Report) -> list[str]:
    rows = ", ".join(f"{count:,} {table}" for table, count in report.sizes.items())
    shown = SHOWN if any(key[1] == SHOWN for key in report.medians) else _levels(report)[0]
    parts = [
        f"{rows}; medians of {report.rounds} interleaved rounds with {SHOWN} connections.",
        f"Requests per second with {shown} connections (times: the service's to its):",
        _summary(report, shown),
        f"CPU of the server's process, in milliseconds a request, with {shown} connections:",
        _costs(report, shown),
        "Resident memory of the process that answers, after the run: "
        + ", ".join(f"{NAMES[name]} {mb:.0f} MB" for name, mb in report.resident.items())
        + ".",
    ]
    if report.plans:
        parts.append(
            "The better plan mode of two was: "
            + ", ".join(f"{case} {plan}" for case, plan in sorted(report.plans.items()))
            + "."
        )
    return [*parts, "Everything:", _everything(report)]


def _levels(report: Report) -> list[int]:
    return sorted({key[1] for key in report.medians})


def _contenders(report: Report) -> list[str]:
    return list(dict.fromkeys(key[2] for key in report.medians))


def _operations(report: Report) -> list[str]:
    return list(dict.fromkeys(key[0] for key in report.medians))


def _summary(report: Report, connections: int) -> str:
    names = _contenders(report)
    lines = []
    for operation in _operations(report):
        own = report.medians[operation, connections, "service"].rate
        cells = [operation, _number(own)]
        for name in names[1:]:
            rate = report.medians[operation, connections, name].rate
            cells.append(f"{_number(rate)} ({own / rate:.2f}x)")
        lines.append(cells)
    return write_table(["operation", *(NAMES[name] for name in names)], lines)


def _costs(report: Report, connections: int) -> str:
    names = [name for name in _contenders(report) if name not in {"asyncpg", "pgbench"}]
    lines = []
    for operation in _operations(report):
        found = [report.medians[operation, connections, name] for name in names]
        lines.append([operation, *(f"{m.cpu:.2f} + {m.database:.2f}" for m in found)])
    headings = (f"{NAMES[name]} + PostgreSQL" for name in names)
    return write_table(["operation", *headings], lines)


def _everything(report: Report) -> str:
    lines = [
        [
            operation, str(connections), NAMES[name], _number(m.rate),
            f"{m.p50:.2f}", f"{m.p99:.2f}",
            _known(m.cpu), _known(m.database),
        ]
        for (operation, connections, name), m in report.medians.items()
    ]  # fmt: skip
    return write_table(
        [
            "operation", "connections", "of", "requests/s", "p50 ms", "p99 ms", "server CPU ms",
            "PostgreSQL CPU ms",
        ],
        lines,
    )  # fmt: skip


def write_table(headings: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    """A table in Markdown."""
    rows = [headings, ["---"] * len(headings), *lines]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in rows)


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}"


def _known(value: float) -> str:
    return "" if isnan(value) else f"{value:.2f}"


def _plot(report: Report) -> str:
    """Bars of requests per second, the longest of each operation as long as the page is wide."""
    names, bar, left, width = _contenders(report), 16, 190, 420
    parts: list[str] = []
    y = 34
    for operation in _operations(report):
        parts.append(f'<text x="12" y="{y}" font-weight="bold">{escape(operation)}</text>')
        rates = {name: report.medians[operation, SHOWN, name].rate for name in names}
        for name, rate in rates.items():
            y += bar + 3
            length = max(1.0, width * rate / max(rates.values()))
            colour = COLOURS.get(name, OTHER)
            parts.append(
                f'<text x="{left - 8}" y="{y}" text-anchor="end">{escape(NAMES[name])}</text>'
                f'<rect x="{left}" y="{y - 12}" width="{length:.1f}" height="{bar - 2}"'
                f' fill="{colour}"/>'
                f'<text x="{left + length + 6:.1f}" y="{y}">{_number(rate)}</text>'
            )
        y += 34
    title = f"Requests per second, {SHOWN} connections, one process each"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{left + width + 90}" height="{y - 6}"'
        f' font-family="sans-serif" font-size="12" role="img" aria-label="{title}">'
        f'<rect width="100%" height="100%" fill="#ffffff"/>'
        f'<text x="12" y="16" fill="#555">{title}</text>{"".join(parts)}</svg>\n'
    )
