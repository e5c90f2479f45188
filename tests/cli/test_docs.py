"""The reference pages are what the code says, the links resolve, and every picture is used."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path
from types import MappingProxyType

import pytest

from setwise.cli.main import main
from setwise.cli.reference import catalogue, moves, pages, process_page, refusals_page
from setwise.core.meeting import processes
from setwise.core.meeting.process import Floor, Mover, Part, Process, RoundOf, Speech, Stage
from setwise.core.meeting.rules import stages as rules
from setwise.core.meeting.state import Piece, Position, State
from setwise.core.meeting.words import Ending
from setwise.design.words import MissingWords
from setwise.room import wording

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "docs" / "pictures"
CODE = re.compile(r"`[^`\n]+`")
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
PICTURE = re.compile(r"!\[([^\]]*)\]")
NEWEST = [processes.newest(name) for name in dict.fromkeys(name for name, _ in processes.SHIPPED)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with every page as it should be."""
    assert main(["docs", "--folder", str(tmp_path)]) == 0
    return tmp_path


def check(folder: Path) -> int:
    return main(["docs", "--check", "--folder", str(folder)])


def test_current_pages_pass(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(folder) == 0
    assert capsys.readouterr().err == ""


def test_the_pages_of_this_checkout_are_current() -> None:
    assert pages.stale(pages.FOLDER) == []


@pytest.mark.parametrize("name", sorted(pages.made()))
def test_a_changed_page_is_named_and_renewed(
    folder: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / name).write_text("something else")
    assert check(folder) == 1
    assert name in capsys.readouterr().err
    assert main(["docs", "--folder", str(folder)]) == 0
    assert check(folder) == 0


def test_a_missing_page_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "refusals.md").unlink()
    assert check(folder) == 1
    assert "refusals.md is missing" in capsys.readouterr().err


def test_a_page_of_a_process_that_is_gone_is_named_and_taken_away(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = folder / "process-of-last-year.md"
    old.write_text("# The process of last year")
    assert check(folder) == 1
    assert old.name in capsys.readouterr().err
    main(["docs", "--folder", str(folder)])
    assert not old.exists()


def test_writing_twice_changes_nothing(folder: Path) -> None:
    assert pages.write(folder) == []


def test_every_command_and_event_says_what_it_is_for() -> None:
    silent = re.findall(r"^\| `(\w+)` \| - \|", catalogue.page(), re.MULTILINE)
    assert silent == []


def test_a_new_process_is_not_left_out(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ship(monkeypatch, replace(NEWEST[0], name="brand-new"))
    assert check(folder) == 1
    assert "process-brand-new.md is missing" in capsys.readouterr().err


def test_a_new_version_takes_the_page_and_names_the_old(monkeypatch: pytest.MonkeyPatch) -> None:
    ship(monkeypatch, replace(NEWEST[0], version=2))
    page = pages.made()[f"process-{NEWEST[0].name}.md"]
    assert "version 2" in page.splitlines()[0]
    assert "Earlier versions, for meetings that began with them: 1." in page


def test_a_stage_without_words_is_an_error_and_not_a_gap() -> None:
    first = replace(NEWEST[0].stages[0], key="humming")
    with pytest.raises(MissingWords, match="humming"):
        process_page.page(replace(NEWEST[0], stages=(first, *NEWEST[0].stages[1:])))


def test_a_refusal_without_words_is_an_error_and_not_a_gap(monkeypatch: pytest.MonkeyPatch) -> None:
    fewer = {code: words for code, words in wording.REFUSALS.items() if code != "not_now"}
    monkeypatch.setattr(refusals_page, "REFUSALS", fewer)
    with pytest.raises(MissingWords, match="not_now"):
        refusals_page.page()


OTHERWISE = {
    "key": "presenting",
    "part": Part.ENDING,
    "floor": Floor.QUEUE,
    "speech": frozenset({Speech.STATEMENT}),
    "moves": frozenset({Mover.PRESENTER}),
    "round_of": RoundOf.OTHERS,
    "presenter_last": True,
    "must_finish": True,
    "again": True,
    "optional": True,
    "returns": ("bidding",),
    "minutes": 99,
}


@pytest.mark.parametrize("name", [field.name for field in fields(Stage)])
def test_the_table_tells_every_field_of_a_stage(name: str) -> None:
    stage = Stage("gathering", Part.OPENING, Floor.ROUND)
    other = replace(stage, **{name: OTHERWISE[name]})  # type: ignore[arg-type]
    assert process_page._row(stage) != process_page._row(other)


@pytest.mark.parametrize("process", NEWEST, ids=lambda process: process.name)
def test_the_picture_shows_every_stage_ending_and_return(process: Process) -> None:
    page = process_page.page(process)
    for stage in process.stages:
        assert f" as {stage.key}\n" in page
        for earlier in stage.returns:
            assert f"{stage.key} --> {earlier}: back, the chair" in page
    for ending in ("finished", "said_aloud", "time", "care"):
        assert f"stops --> {ending}" in page


def test_the_picture_shows_the_loop_per_piece_of_work() -> None:
    page = process_page.page(processes.newest("action-learning-set"))
    assert "action --> presenting: the presenter or the chair, a piece of work waits" in page
    assert "presenting --> open_questions: the presenter or the chair, without Clarifying" in page


def written() -> Iterator[Path]:
    yield from ROOT.glob("*.md")
    yield from (ROOT / "docs").rglob("*.md")


def links(page: Path) -> Iterator[str]:
    # How a link is written, shown as code, is none.
    yield from LINK.findall(CODE.sub("code", page.read_text(encoding="utf-8")))


def is_ours(target: str) -> bool:
    return "://" not in target and not target.startswith(("#", "mailto:"))


@pytest.mark.parametrize("page", sorted(written()), ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: Path) -> None:
    ours = [target.partition("#")[0] for target in links(page) if is_ours(target)]
    assert [target for target in ours if not (page.parent / target).exists()] == []


def test_every_page_can_be_reached_from_the_map() -> None:
    start = ROOT / "README.md"
    seen, ahead = {start}, [start]
    while ahead:
        page = ahead.pop()
        for target in filter(is_ours, links(page)):
            found = (page.parent / target.partition("#")[0]).resolve()
            if found.suffix == ".md" and found.exists() and found not in seen:
                seen.add(found)
                ahead.append(found)
    assert sorted(set((ROOT / "docs").rglob("*.md")) - seen) == []


def test_every_picture_is_shown_somewhere() -> None:
    shown = {
        (page.parent / target).resolve()
        for page in written()
        for target in links(page)
        if target.endswith(".png")
    }
    assert {picture.name for picture in PICTURES.glob("*")} == {picture.name for picture in shown}
    assert all(picture.is_file() for picture in shown)


def test_every_picture_is_told_to_those_who_do_not_see_it() -> None:
    """Long enough to tell something, and not the same words twice."""
    told = [words for page in written() for words in PICTURE.findall(page.read_text("utf-8"))]
    assert [words for words in told if len(words) < 30] == []
    assert len(set(told)) == len(told)


def test_the_pictures_are_light() -> None:
    assert sum(picture.stat().st_size for picture in PICTURES.iterdir()) < 2_000_000


def ship(monkeypatch: pytest.MonkeyPatch, process: Process) -> None:
    """Ship one more process for the length of a test."""
    shipped = {**processes.SHIPPED, (process.name, process.version): process}
    monkeypatch.setattr(processes, "SHIPPED", MappingProxyType(shipped))


@pytest.mark.parametrize("process", NEWEST, ids=lambda process: process.name)
@pytest.mark.parametrize("waits", [True, False])
def test_the_picture_moves_on_as_the_rules_do(process: Process, waits: bool) -> None:
    when = ("", "another" if waits else "no_more")
    for stage in process.stages:
        drawn = {
            move.end
            for move in moves.forward(process)
            if move.start == stage.key and move.when in when
        }
        assert drawn == (by_the_rules(process, stage, waits) if stage.moves else set()), stage.key


def by_the_rules(process: Process, stage: Stage, waits: bool) -> set[str]:
    """The stages that the rules would let the meeting go on to."""
    done, next_one = Piece("ewan", begun=1, ended=Ending.FINISHED), Piece("carys")
    position = Position(
        stage=stage.key,
        since=0,
        piece=0 if stage.per_piece else None,
        pieces=(done, next_one) if waits else (done,),
    )
    reached = set()
    for ahead, _ in rules._ahead(State(process=process, position=position)):
        reached.add(ahead.key)
        if not ahead.optional:
            break
    return reached
