"""Each row is good, or bad with a reason."""

from uuid import uuid4

import pytest

from setwise.people.importing.checking import Becomes, Checked, Known, Standing, check
from setwise.people.importing.columns import TEMPLATE, Column, guess
from setwise.people.importing.reading import read

NOBODY = Standing({}, {}, {})
ALL = guess(TEMPLATE, {})


def checks(text: str, standing: Standing = NOBODY) -> Checked:
    table = read(text.encode())
    return check(table.rows, len(table.headers), guess(table.headers, {}), standing)


def why(text: str, standing: Standing = NOBODY) -> dict[int, str]:
    return {each.row: each.why for each in checks(text, standing).problems}


def known(email: str, *, belongs: bool = True, **record: str) -> Known:
    return Known(uuid4(), belongs, email, record)


def standing(*everybody: Known) -> Standing:
    return Standing(
        {each.email: each for each in everybody},
        {str(number): each for each in everybody if (number := each.record.get("employee_number"))},
        {},
    )


def test_a_whole_row_is_read_as_it_is_meant() -> None:
    head = ",".join(TEMPLATE)
    row = "Nora Nash,Nora@Example.org,123,6,Nurse,yes,Maple,North,9,31/01/2024"
    (good,) = checks(f"{head}\n{row}\n").good
    assert (good.name, good.email, good.becomes) == (
        "Nora Nash",
        "nora@example.org",
        Becomes.INVITED,
    )
    assert good.record == {
        "employee_number": "123",
        "band": "6",
        "profession": "Nurse",
        "nmc_registered": True,
        "ward": "Maple",
        "site": "North",
        "line_manager": "9",
        "start_date": "2024-01-31",
    }


def test_name_and_address_are_enough() -> None:
    (good,) = checks("Name;E-mail\nNora Nash;nora@example.org\n").good
    assert good.record == {}


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        (",nora@example.org,,", "The name is missing."),
        ("Nora,,,", "The e-mail address is missing."),
        ("Nora,nora at home,,", "“nora at home” is not an e-mail address."),
        ("Nora,nora@example.org,31/31/2024,", "“31/31/2024” is not a date"),
        ("Nora,nora@example.org,01/01/0024,", "is not a date"),
        ("Nora,nora@example.org,soon,", "“soon” is not a date"),
        ("Nora,nora@example.org,,perhaps", "does not say whether they are registered"),
        ("Nora,nora@example.org,,,more", "more cells than there are headings"),
        (f"{'N' * 201},nora@example.org,,", "Name is too long."),
    ],
)
def test_a_row_that_is_wrong_says_why(cells: str, reason: str) -> None:
    found = why(f"Name,E-mail,Start date,NMC\n{cells}\n")
    assert reason in found[2]


def test_a_row_says_everything_that_is_wrong_with_it() -> None:
    rows = "Nora,nora at home,soon,perhaps\nOlga,nora@example.org,soon,\nPia,nora@example.org,,\n"
    found = why(f"Name,E-mail,Start date,NMC\n{rows}")
    assert found[2] == (
        "“nora at home” is not an e-mail address. "
        "“soon” is not a date that is known. Write it like 31/01/2024. "
        "“perhaps” does not say whether they are registered. Write yes or no."
    )
    assert "“soon” is not a date" in found[3]
    assert found[3].endswith(found[4])
    assert found[4] == "The e-mail address stands in more than one row: 3, 4."


@pytest.mark.parametrize(
    ("name", "ward", "reason"),
    [
        ('=HYPERLINK("x")', "Maple", "Name begins like a formula: “=HYPERLINK"),
        ("@SUM(1)", "Maple", "Name begins like a formula"),
        ("Nora", "=1+1", "begins like a formula: “=1+1”."),
    ],
)
def test_what_a_spreadsheet_would_run_is_refused(name: str, ward: str, reason: str) -> None:
    quoted = name.replace('"', '""')
    found = why(f'Name,E-mail,Ward\n"{quoted}",nora@example.org,{ward}\n')
    assert reason in found[2]


def test_a_dash_for_no_ward_is_none() -> None:
    assert why("Name,E-mail,Ward\nNora,nora@example.org,-\n") == {}


def test_a_manager_whom_nobody_knows_is_noted_and_no_hindrance() -> None:
    head = "Name,E-mail,Employee number,Line manager\n"
    rows = "A,a@example.org,1,9\nB,b@example.org,2,1\nC,c@example.org,3,7\nD,d@example.org,4,\n"
    found = checks(head + rows, standing(known("boss@example.org", employee_number="9")))
    assert [each.row for each in found.good] == [2, 3, 4, 5]
    (noted,) = found.noted
    assert (noted.row, noted.record["line_manager"]) == (4, "7")
    assert "the employee number 7" in noted.note


@pytest.mark.parametrize(
    "written", ["2024-05-01", "01/05/2024", "1.5.2024", "1 May 2024", "01-May-2024", "1/5/24"]
)
def test_dates_are_known_however_they_are_written(written: str) -> None:
    (good,) = checks(f"Name,E-mail,Start date\nNora,nora@example.org,{written}\n").good
    assert good.record["start_date"] == "2024-05-01"


@pytest.mark.parametrize(("said", "means"), [("Y", True), ("12A3456E", True), ("no", False)])
def test_registered_or_not(said: str, means: bool) -> None:
    (good,) = checks(f"Name,E-mail,NMC\nNora,nora@example.org,{said}\n").good
    assert good.record["nmc_registered"] is means


def test_two_people_with_one_address_or_number_are_both_refused() -> None:
    found = why(
        "Name,E-mail,Employee number\nA,a@example.org,1\nB,A@example.org,2\nC,c@example.org,3\nD,d@example.org,3\n"
    )
    assert found[2] == found[3] == "The e-mail address stands in more than one row: 2, 3."
    assert found[4] == found[5] == "The employee number stands in more than one row: 4, 5."


def test_managers_that_go_round_are_refused_and_those_below_them_are_not() -> None:
    rows = [
        "A,a@example.org,1,2",
        "B,b@example.org,2,3",
        "C,c@example.org,3,1",
        "D,d@example.org,4,1",
    ]
    found = why("Name,E-mail,Employee number,Line manager\n" + "\n".join(rows) + "\n")
    assert set(found) == {2, 3, 4}
    assert found[2] == "The line managers go round in a circle: 1, 2, 3, 1."


def test_a_circle_may_close_through_somebody_who_is_here() -> None:
    here = known("boss@example.org", employee_number="9", line_manager="1")
    there = standing(here)._replace(managers={"9": "1"})
    found = why("Name,E-mail,Employee number,Line manager\nA,a@example.org,1,9\n", there)
    assert "circle" in found[2]


class TestWhoIsKnown:
    def test_by_number_it_is_an_update_or_nothing(self) -> None:
        nora = known("nora@example.org", employee_number="1", ward="Maple")
        head = "Name,E-mail,Employee number,Ward\n"
        for ward, becomes in (
            ("Maple", Becomes.SAME),
            ("Oak", Becomes.UPDATED),
            ("", Becomes.SAME),
        ):
            (good,) = checks(f"{head}Nora,other@example.org,1,{ward}\n", standing(nora)).good
            assert (good.becomes, good.known) == (becomes, nora)

    def test_by_address_it_is_the_same_person(self) -> None:
        nora = known("nora@example.org")
        (good,) = checks("Name,E-mail,Employee number\nN,nora@example.org,1\n", standing(nora)).good
        assert good.becomes is Becomes.UPDATED

    def test_who_waits_moves_to_a_new_address(self) -> None:
        nora = known("old@example.org", belongs=False, employee_number="1")
        (good,) = checks("Name,E-mail,Employee number\nN,new@example.org,1\n", standing(nora)).good
        assert good.becomes is Becomes.UPDATED

    def test_a_number_of_one_and_an_address_of_another_is_refused(self) -> None:
        there = standing(known("a@example.org", employee_number="1"), known("b@example.org"))
        found = why("Name,E-mail,Employee number\nB,b@example.org,1\n", there)
        assert "of one person here" in found[2]


def test_columns_that_are_not_said_are_not_touched() -> None:
    table = read(b"Name,E-mail,Ward\nNora,nora@example.org,Maple\n")
    columns = {Column.NAME: 0, Column.EMAIL: 1}
    (good,) = check(table.rows, 3, columns, NOBODY).good
    assert good.record == {}
    assert len(ALL) == len(TEMPLATE)
