"""people.csv, facilitators.csv and wishes.csv -> a problem. Every bad row is named."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from setwise.cli.forming.tables import BadInput, Faults, File, Row, load, need, need_people
from setwise.core.forming import Candidate, Guide, Problem, Rules, Wish, WishKind

NUMBER = "employee_number"
MARK = "facilitator:"
"""Before a facilitator's id: the same person may be in both files."""


def problem(people: Path, guides: Path | None, wishes: Path | None, rules: Rules) -> Problem:
    """What the files ask. Raises BadInput with a line for each bad row of all files."""
    faults = Faults()
    listed = load(people, faults)
    need_people(listed)
    candidates = tuple(_candidates(listed, faults))
    offered = () if guides is None else tuple(_guides(load(guides, faults), faults))
    known = {person.id: person.id for person in candidates}
    known = {guide.id.removeprefix(MARK): guide.id for guide in offered} | known
    wished = () if wishes is None else tuple(_wishes(load(wishes, faults), known, faults))
    faults.refuse()
    return Problem(candidates, offered, wished, rules, with_guides=guides is not None)


def called(an_id: str) -> str:
    """What somebody is called in the files."""
    return an_id.removeprefix(MARK)


def _candidates(file: File, faults: Faults) -> Iterator[Candidate]:
    if NUMBER not in file.headings and "name" not in file.headings:
        raise BadInput([f"{file.name}, row 1: there is neither {NUMBER} nor name."])
    in_a_loop = _loops(file)
    seen: set[str] = set()
    names: Counter[str] = Counter()
    for row in file.rows:
        what = _missing(file, row) or _double(row, seen)
        if row[NUMBER] in in_a_loop:
            what = f"the line managers of {row[NUMBER]} go round in a circle."
        seen.add(row[NUMBER])
        names[row["name"]] += 1
        if what:
            faults.add(file.name, row.number, what)
        else:
            yield _candidate(row, row[NUMBER] or _apart(row["name"], names[row["name"]]))


def _candidate(row: Row, its_id: str) -> Candidate:
    return Candidate(
        id=its_id,
        name=row["name"] or its_id,
        ward=row["ward"],
        site=row["site"],
        profession=row["profession"],
        specialty=row["specialty"],
        band=row["band"],
        line_manager=row["line_manager"],
        number=row[NUMBER],
        slots=row.codes("slots"),
        sites=row.codes("sites"),
    )


def _apart(name: str, times: int) -> str:
    """In a list of names, two people of one name are two people."""
    return name if times == 1 else f"{name} ({times})"


def _missing(file: File, row: Row) -> str:
    for heading in (NUMBER, "name"):
        if heading in file.headings and not row[heading]:
            return f"the {heading} is missing."
    return ""


def _double(row: Row, seen: set[str]) -> str:
    if row[NUMBER] and row[NUMBER] in seen:
        return f"the employee number {row[NUMBER]} stands in another row already."
    return ""


def _loops(file: File) -> set[str]:
    """The employee numbers of people who are, by however many steps, their own manager."""
    above = {row[NUMBER]: row["line_manager"] for row in file.rows if row[NUMBER]}
    found: set[str] = set()
    settled: set[str] = set()
    for person in above:
        way: list[str] = []
        while person in above and person not in settled:
            settled.add(person)
            way.append(person)
            person = above[person]
        if person in way:
            found.update(way[way.index(person) :])
    return found


def _guides(file: File, faults: Faults) -> Iterator[Guide]:
    if NUMBER not in file.headings and "name" not in file.headings:
        raise BadInput([f"{file.name}, row 1: there is neither {NUMBER} nor name."])
    seen: set[str] = set()
    for row in file.rows:
        key = row[NUMBER] or row["name"]
        offer = row["max_sets"] or "1"
        what = _missing(file, row)
        if key in seen:
            what = what or f"{key} stands in another row already."
        if not (offer.isascii() and offer.isdigit()):
            what = what or f"max_sets is {offer!r}, and not a whole number."
        seen.add(key)
        if what:
            faults.add(file.name, row.number, what)
        else:
            number, slots = row[NUMBER], row.codes("slots")
            yield Guide(MARK + key, row["name"] or key, number, int(offer), slots)


def _wishes(file: File, known: dict[str, str], faults: Faults) -> Iterator[Wish]:
    need(file, "a", "b", "wish")
    for row in file.rows:
        unknown = [each for each in (row["a"], row["b"]) if each not in known]
        kind = row["wish"].lower()
        if unknown:
            faults.add(file.name, row.number, f"{unknown[0] or 'an empty cell'} is nobody listed.")
        elif row["a"] == row["b"]:
            faults.add(file.name, row.number, "the same person stands twice.")
        elif kind not in set(WishKind):
            faults.add(file.name, row.number, f"{kind!r} is neither apart nor together.")
        elif all(known[each].startswith(MARK) for each in (row["a"], row["b"])):
            faults.add(file.name, row.number, "both are facilitators.")
        else:
            yield Wish(known[row["a"]], known[row["b"]], WishKind(kind))
