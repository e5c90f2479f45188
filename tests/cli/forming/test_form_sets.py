"""`setwise form-sets`: from files to sets, with the exit codes and the shape that were promised."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from setwise.cli.main import main

PEOPLE = "employee_number,name,ward,site,profession,band,line_manager,slots\n"


def people(*rows: str) -> str:
    return PEOPLE + "\n".join(rows) + "\n"


def eight() -> list[str]:
    """Eight people of two sites, four wards each with two of them."""
    return [f"{n},Person {n},Ward {n % 4},Site {n % 2},Nurse,5,,mon;tue" for n in range(1, 9)]


def form(folder: Path, listed: str, *more: str, **files: str) -> tuple[int, dict[str, object]]:
    """Run it; the exit code, and the answer if one was written."""
    (folder / "people.csv").write_text(listed)
    words = ["form-sets", str(folder / "people.csv"), "--seconds", "9", *more]
    for name, content in files.items():
        (folder / f"{name}.csv").write_text(content)
        words += [f"--{name}", str(folder / f"{name}.csv")]
    out = folder / "out.json"
    code = main([*words, "--json", str(out)])
    return code, json.loads(out.read_text()) if out.exists() else {}


def test_people_become_sets(tmp_path: Path) -> None:
    code, answer = form(
        tmp_path,
        people(*eight()),
        "--sizes",
        "4-8",
        facilitators="employee_number,name,max_sets,slots\n90,Ann,1,mon\n91,Ben,1,\n",
        wishes="a,b,wish\n1,2,together\n3,4,apart\n",
    )
    assert code == 0
    assert list(answer) == ["status", "score", "bound", "seconds", "sets", "clash"]
    assert (answer["status"], answer["score"], answer["bound"]) == ("optimal", -2, -2)
    assert answer["clash"] is None
    sets = answer["sets"]
    assert isinstance(sets, list)
    assert [list(each) for each in sets] == [["members", "facilitator", "slots", "why"]] * 2
    assert {each["facilitator"] for each in sets} == {"90", "91"}
    assert sorted(member for each in sets for member in each["members"]) == list("12345678")
    assert sets[0]["why"].startswith("4 people from 2 sites; no two from the same ward")


def test_names_alone_become_sets_of_an_even_size(tmp_path: Path) -> None:
    code, answer = form(tmp_path, "name\n" + "\n".join(["Ann Lee", "Ann Lee", *"abcdefghij"]))
    assert code == 0
    sets = answer["sets"]
    assert isinstance(sets, list)
    assert [len(each["members"]) for each in sets] == [6, 6]
    assert [each["facilitator"] for each in sets] == [None, None]
    assert "Ann Lee (2)" in [member for each in sets for member in each["members"]]


def test_what_cannot_be_done_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [f"{n},Person {n},Ward {n},,,5,,{'mon' if n == 1 else 'tue'}" for n in range(1, 9)]
    code, answer = form(tmp_path, people(*rows))
    assert code == 3
    assert (answer["status"], answer["sets"]) == ("infeasible", [])
    assert "Person 1 (1)" in str(answer["clash"])
    assert "Person 1 (1)" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("row", "what"),
    [
        ("1,Again,,,,5,,", "row 10: the employee number 1 stands in another row already."),
        (",Nobody,,,,5,,", "row 10: the employee_number is missing."),
        ("9,,,,,5,,", "row 10: the name is missing."),
        ("9,Own boss,,,,5,9,", "row 10: the line managers of 9 go round in a circle."),
        ("9,Wide,,,,5,,,,more", "row 10: has more cells than there are headings."),
    ],
)
def test_a_bad_row_is_named(
    row: str, what: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, answer = form(tmp_path, people(*eight(), row))
    assert (code, answer) == (2, {})
    assert capsys.readouterr().err == f"people.csv, {what}\n"


def test_every_bad_row_of_all_files_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [
        "9,A,,,,,10,",
        "10,B,,,,,9,",
    ]
    code, _ = form(
        tmp_path,
        people(*eight(), *rows),
        facilitators="employee_number,name,max_sets,slots\n90,Ann,many,\n90,Ann,1,\n",
        wishes="a,b,wish\n1,77,apart\n1,1,apart\n1,2,near\n",
    )
    assert code == 2
    assert capsys.readouterr().err.splitlines() == [
        "people.csv, row 10: the line managers of 9 go round in a circle.",
        "people.csv, row 11: the line managers of 10 go round in a circle.",
        "facilitators.csv, row 2: max_sets is 'many', and not a whole number.",
        "facilitators.csv, row 3: 90 stands in another row already.",
        "wishes.csv, row 2: 77 is nobody listed.",
        "wishes.csv, row 3: the same person stands twice.",
        "wishes.csv, row 4: 'near' is neither apart nor together.",
    ]


@pytest.mark.parametrize("content", ["", "ward,site\na,b\n", "name\n", "name,name\na,b\n"])
def test_a_list_without_people_is_refused(content: str, tmp_path: Path) -> None:
    assert form(tmp_path, content) == (2, {})


def test_a_file_that_is_not_there_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["form-sets", str(tmp_path / "none.csv")]) == 2
    assert "none.csv" in capsys.readouterr().err


def test_headings_alone_are_no_wishes(tmp_path: Path) -> None:
    assert form(tmp_path, people(*eight()), wishes="a,b,wish\n")[0] == 0


@pytest.mark.parametrize("sizes", ["8-4", "0-3", "some"])
def test_sizes_that_make_no_sense_are_refused(sizes: str, tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as end:
        form(tmp_path, people(*eight()), "--sizes", sizes)
    assert end.value.code == 2


def test_a_ward_may_meet_if_it_is_only_a_wish(tmp_path: Path) -> None:
    same = people(*(f"{n},Person {n},Ward,,,5,,mon" for n in range(1, 7)))
    assert form(tmp_path, same)[0] == 3
    assert form(tmp_path, same, "--ward", "wish")[0] == 0
    assert form(tmp_path, same, "--ward", "free", "--slots-least", "2")[0] == 3
