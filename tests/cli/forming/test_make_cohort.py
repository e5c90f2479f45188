"""`setwise make-cohort`: believable people, whom `form-sets` takes as they are."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from setwise.cli.main import main


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(newline="") as file:
        return list(csv.DictReader(file))


def made(folder: Path, seed: int = 1) -> Path:
    words = ["--people", "60", "--sites", "3", "--wishes", "6", "--seed", str(seed)]
    assert main(["make-cohort", *words, "--out", str(folder)]) == 0
    return folder


def test_a_cohort_is_as_asked(tmp_path: Path) -> None:
    folder = made(tmp_path / "new")
    people, wishes = rows(folder / "people.csv"), rows(folder / "wishes.csv")
    assert len(people) == len({each["employee_number"] for each in people}) == 60
    assert len({each["site"] for each in people}) == 3
    assert all(each["name"] and each["ward"] and each["slots"] for each in people)
    assert [each["wish"] for each in wishes] == ["apart", "apart", "together"] * 2
    offered = sum(int(each["max_sets"]) for each in rows(folder / "facilitators.csv"))
    assert offered >= 10


def test_the_same_seed_makes_the_same_cohort(tmp_path: Path) -> None:
    one, two, other = made(tmp_path / "1"), made(tmp_path / "2"), made(tmp_path / "3", seed=2)
    assert (one / "people.csv").read_text() == (two / "people.csv").read_text()
    assert (one / "people.csv").read_text() != (other / "people.csv").read_text()


def test_sets_can_be_formed_of_it(tmp_path: Path) -> None:
    folder = made(tmp_path)
    files = [f"--{each}={folder / each}.csv" for each in ("facilitators", "wishes")]
    words = ["form-sets", str(folder / "people.csv"), *files, "--seconds", "0.5"]
    assert main([*words, "--json", str(folder / "out.json")]) == 0


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert main(["make-cohort", "--out", str(tmp_path / "file")]) == 2


def test_it_says_how_many_wishes_were_found(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made(tmp_path / "enough")
    assert "wishes were found" not in capsys.readouterr().err
    words = ["--people", "12", "--sites", "1", "--wishes", "40", "--out", str(tmp_path / "few")]
    assert main(["make-cohort", *words]) == 0
    found = len(rows(tmp_path / "few" / "wishes.csv"))
    assert found <= 6
    assert f"{found} of 40 wishes were found" in capsys.readouterr().err
