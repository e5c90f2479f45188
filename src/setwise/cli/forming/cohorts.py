"""Believable cohorts, all made up: people on wards of several sites, rosters, facilitators, wishes."""

from __future__ import annotations

import csv
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path


def _words(*lines: str) -> list[str]:
    return " ".join(lines).split()


GIVEN = _words(
    "Abena Adeola Aisha Alan Amara Anita Anwar Beatriz Bronwen Callum Chidi Chloe Daniel Deepa Dylan",
    "Efua Eilidh Elena Emeka Farah Fatima Fergus Grace Gwen Hana Harpreet Hassan Imogen Ines Isla Jacob",
    "Jasmine Joanna Joy Kavita Kofi Leila Liam Lucia Mairi Malik Maria Megan Mei Mohamed Nadia Nia Olu",
    "Owen Patience Priya Rhys Rosa Samira Sanjay Siobhan Sofia Tariq Thandi Tomasz Uche Wei Yusuf Zainab",
)
FAMILY = _words(
    "Abbott Achterberg Adeyemi Ahmed Akhtar Asante Banerjee Barlow Begum Brennan Campbell Carvalho Chen",
    "Chowdhury Clarke Coleman Cruz Dalgleish Davies Desai Dlamini Doyle Edwards Eze Fernandes Forde Gill",
    "Gordon Griffiths Hale Hussain Ibrahim Iqbal Jenkins Joseph Kaur Kelly Khan Kowalska Lal Lewis Lim",
    "Macleod Mensah Mistry Moyo Ncube Nowak Obi Okafor Osei Patel Pereira Qureshi Rahman Reyes Roberts",
    "Santos Shah Sharma Silva Singh Tembo Thomas Umar Varghese Walsh Yeo Zulu",
)
SITES = (
    "Alderbrook",
    "Beechgrove",
    "Cedarfield",
    "Dovecote",
    "Elmhurst",
    "Fernleigh",
    "Gorse Hill",
)
WARDS = (
    "Acute Medicine",
    "Cardiology",
    "Children",
    "Community Team",
    "Day Surgery",
    "Elderly Care",
    "Emergency",
    "Forensic Unit",
    "Intensive Care",
    "Maternity",
    "Mental Health Inpatients",
    "Oncology",
    "Orthopaedics",
    "Outpatients",
    "Renal",
    "Respiratory",
    "Stroke",
    "Theatres",
)
PROFESSIONS = {
    "Adult nurse": 50,
    "Mental health nurse": 16,
    "Children's nurse": 9,
    "Learning disability nurse": 5,
    "Midwife": 8,
    "Nursing associate": 8,
    "Occupational therapist": 2,
    "Physiotherapist": 2,
}
SLOTS = tuple(
    f"{day}-{part}" for day in ("mon", "tue", "wed", "thu", "fri") for part in ("am", "pm")
)
HEADINGS = (
    "employee_number",
    "name",
    "ward",
    "site",
    "profession",
    "band",
    "line_manager",
    "slots",
)

Person = dict[str, str]


@dataclass(frozen=True)
class Cohort:
    """The rows of the three files."""

    people: list[Person]
    facilitators: list[Person]
    wishes: list[Person]


def make(people: int, sites: int, wishes: int, seed: int) -> Cohort:
    """The same cohort for the same numbers and seed."""
    chance = random.Random(seed)
    wards = _wards(chance, people, sites)
    places = _places(chance, people, len(wards))
    listed = [_person(chance, 10_000 + n, wards[place]) for n, place in enumerate(places)]
    _managers_inside(chance, listed)
    return Cohort(
        sorted(listed, key=lambda each: each["name"]),
        _facilitators(chance, people, wards),
        _wishes(chance, listed, wishes),
    )


def _wards(chance: random.Random, people: int, sites: int) -> list[Person]:
    """About eight newcomers to a ward; larger sites have more wards."""
    names = [SITES[n] if n < len(SITES) else f"Site {n + 1}" for n in range(sites)]
    wards = []
    for n in range(max(sites, people // 8, 12)):
        # Each site has a ward, and the first sites are the largest.
        site = n if n < sites else min(int(chance.triangular(0, sites, 0)), sites - 1)
        ward = WARDS[n % len(WARDS)] + ("" if n < len(WARDS) else f" {n // len(WARDS) + 1}")
        wards.append({"ward": ward, "site": names[site], "line_manager": str(900 + n)})
    return wards


def _places(chance: random.Random, people: int, wards: int) -> list[int]:
    """A ward for everybody; none has more newcomers than there will be sets."""
    places: list[int] = []
    while len(places) < people:
        place = chance.randrange(wards)
        if places.count(place) < max(2, people // 10):
            places.append(place)
    return places


def _name(chance: random.Random) -> str:
    return f"{chance.choice(GIVEN)} {chance.choice(FAMILY)}"


def _slots(chance: random.Random, least: int, most: int) -> str:
    free = chance.sample(range(len(SLOTS)), chance.randint(least, most))
    return ";".join(SLOTS[n] for n in sorted(free))


def _person(chance: random.Random, number: int, ward: Person) -> Person:
    profession = chance.choices(list(PROFESSIONS), list(PROFESSIONS.values()))[0]
    band = "4" if profession == "Nursing associate" else "5"
    own = {"employee_number": str(number), "name": _name(chance), "profession": profession}
    return {**own, **ward, "band": band, "slots": _slots(chance, 3, 8)}


def _managers_inside(chance: random.Random, people: list[Person]) -> None:
    """One in thirty is a new sister or charge nurse, and manages two or three of the others."""
    for at in chance.sample(range(len(people)), len(people) // 30):
        boss = people[at]
        boss["band"] = "6"
        for report in chance.sample(people, min(3, len(people))):
            if report["band"] != "6":
                report["line_manager"] = boss["employee_number"]


def _facilitators(chance: random.Random, people: int, wards: Sequence[Person]) -> list[Person]:
    """Enough for a third more sets than are needed; every fifth manages a ward."""
    rows: list[Person] = []
    offered = 0
    while offered < people / 6 * 4 / 3 + 2:
        n = len(rows)
        managed = wards[n % len(wards)]["line_manager"]
        number = managed if n % 5 == 0 and n < 5 * len(wards) else str(2_000 + n)
        offer = chance.choice((1, 2, 2, 3, 3, 4))
        offered += offer
        own = {"employee_number": number, "name": _name(chance), "max_sets": str(offer)}
        rows.append({**own, "slots": _slots(chance, 5, 9)})
    return rows


def _wishes(chance: random.Random, people: list[Person], wishes: int) -> list[Person]:
    """Two in three to be kept apart. Nobody is in two wishes, and no wish meets another rule."""
    rows: list[Person] = []
    used: set[str] = set()
    for _ in range(200 * wishes):
        if len(rows) == wishes:
            break
        a, b = chance.sample(people, 2)
        wish = "together" if len(rows) % 3 == 2 else "apart"
        pair = {a["employee_number"], b["employee_number"]}
        if not pair & used and (wish == "apart" or _get_on(a, b)):
            used |= pair
            row = {"a": a["employee_number"], "b": b["employee_number"], "wish": wish}
            rows.append(row)
    return rows


def _get_on(a: Person, b: Person) -> bool:
    common = set(a["slots"].split(";")) & set(b["slots"].split(";"))
    managed = {a["line_manager"], b["line_manager"]} & {a["employee_number"], b["employee_number"]}
    return a["ward"] != b["ward"] and len(common) >= 3 and not managed


def write(cohort: Cohort, folder: Path) -> list[Path]:
    """Write the three files; the folder is made if it is not there."""
    folder.mkdir(parents=True, exist_ok=True)
    return [
        _file(folder / "people.csv", HEADINGS, cohort.people),
        _file(
            folder / "facilitators.csv",
            ("employee_number", "name", "max_sets", "slots"),
            cohort.facilitators,
        ),
        _file(folder / "wishes.csv", ("a", "b", "wish"), cohort.wishes),
    ]


def _file(path: Path, headings: Sequence[str], rows: Iterable[Person]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, headings, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)
    return path
