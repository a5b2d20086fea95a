"""Every command that a page names can be given: programs, targets, options and settings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer.main

from service.cli import app
from service.settings import from_environment
from tests.docs.pages import PAGES, code, name_of
from tests.running import ROOT

README = ROOT / "README.md"
_MAKE = re.compile(r"^make ((?:[a-z-]+ ?)+)")
_BENCH = re.compile(r"python (?:-m (bench[\w.]*)|(bench/\w+\.py))(.*)")
_CLAIMS = re.compile(r"(?:^|/|[|(] ?)claims ([a-z]+)(.*)")
_OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")
_SETTING = re.compile(r"`((?:CLAIMS_|DATABASE_|_)[A-Z_]+)`")
COMMANDS = typer.main.get_command(app).commands  # type: ignore[attr-defined]
EVERYWHERE = [(page, text) for page in PAGES for text in code(page)]


def found(pattern: re.Pattern[str]) -> Iterator[tuple[str, re.Match[str]]]:
    """Where a pattern stands in the code of the pages."""
    for page, text in EVERYWHERE:
        if match := pattern.search(text):
            yield f"{name_of(page)}: {text}", match


def options_of(command: str) -> set[str]:
    return {option for parameter in COMMANDS[command].params for option in parameter.opts}


def test_every_make_target_is_one() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    asked = {(place, name) for place, match in found(_MAKE) for name in match[1].split()}
    assert len(asked) > 5
    assert [place for place, name in asked if name not in targets] == []


def test_every_benchmark_is_there_and_takes_its_options() -> None:
    asked = list(found(_BENCH))
    assert len(asked) > 10
    for place, match in asked:
        path = match[2] or match[1].replace(".", "/") + ".py"
        assert (ROOT / path).is_file(), place
        source = (ROOT / path).read_text("utf-8")
        assert all(f'"{option}"' in source for option in _OPTION.findall(match[3])), place


def test_every_command_line_can_be_given() -> None:
    asked = list(found(_CLAIMS))
    assert len(asked) > 10
    for place, match in asked:
        assert match[1] in COMMANDS, place
        assert set(_OPTION.findall(match[2])) <= options_of(match[1]), place


def test_the_table_of_commands_has_them_all() -> None:
    told = re.findall(r"^\| `claims (\w+)", README.read_text("utf-8"), re.MULTILINE)
    assert sorted(told) == sorted(COMMANDS)


class Recorded(dict[str, str]):
    """An environment that remembers what it was asked for."""

    def __init__(self, given: dict[str, str]) -> None:
        super().__init__(given)
        self.asked: set[str] = set()

    def get(self, name: str, default: object = None) -> object:  # type: ignore[override]
        self.asked.add(name)
        return super().get(name, default)  # type: ignore[arg-type]


def test_the_table_of_settings_has_them_all() -> None:
    second = "CLAIMS_SECOND_OPINION_"
    environment = Recorded({f"{second}URL": "http://localhost/v1", f"{second}MODEL": "m"})
    from_environment(environment)
    told: set[str] = set()
    for row in README.read_text("utf-8").splitlines():
        if row.startswith(("| `CLAIMS_", "| `DATABASE_")):
            first, *others = _SETTING.findall(row.split(" | ")[0])
            base = first.rpartition("_")[0]
            told |= {first, *(base + name if name.startswith("_") else name for name in others)}
    assert told == {name for name in environment.asked if not name.startswith("XDG_")}


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_setting_that_is_named_is_one(page: Path) -> None:
    table = README.read_text("utf-8")
    named = {match for text in code(page) for match in re.findall(r"\bCLAIMS_[A-Z_]+[A-Z]", text)}
    whole = {name for name in named if name not in table}
    assert whole <= {"CLAIMS_SECOND_OPINION_TIMEOUT", "CLAIMS_SECOND_OPINION_MODEL"}
