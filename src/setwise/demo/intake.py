"""The made-up intake that the lead of the demonstration looks after. Nobody here exists."""

from __future__ import annotations

from typing import NamedTuple

LEAD_KEY, LEAD = "lydia", "Lydia Marsh"
COHORT = "Our next intake (made up)"
GUIDES = {"Grace Whitfield": 2, "Hana Suzuki": 2, "Tomos Vaughan": 2, "Nadia Rahimi": 1}
"""Who would facilitate, and how many sets at most."""
APART = (("Asha Pillai", "Callum Reid"),)
TOGETHER = (("Bethan Price", "Mirela Popa"),)
WARDS = {
    "Harbour": ("Acute medicine", "Surgery", "Emergency"),
    "Orchard": ("Stroke", "Older people", "Children"),
    "Hillside": ("Crisis team", "Recovery", "Forensic"),
    "Riverside": ("District nursing", "Respiratory", "Renal"),
}
PROFESSIONS = ("Adult nurse", "Mental health nurse", "Adult nurse", "Nursing associate", "Midwife")
NAMES = (
    *("Asha Pillai", "Bethan Price", "Callum Reid", "Delroy Francis", "Emilia Novak"),
    *("Fatou Jallow", "Gareth Bowen", "Huda Saleh", "Ivo Petrov", "Joy Mutasa"),
    *("Kasia Wrona", "Lowri Hughes", "Mirela Popa", "Niall Byrne", "Oksana Koval"),
    *("Precious Dube", "Quentin Shaw", "Rekha Thapa", "Siân Rowlands", "Temi Alabi"),
    *("Una Gallagher", "Vikram Sood", "Winnie Cheung", "Xenia Markou", "Yemi Oni"),
    *("Zara Iqbal", "Aled Morris", "Blessing Eze", "Conor Walsh", "Divya Rao"),
    *("Elin Parry", "Folake Ade", "Gita Karki", "Harri Edwards", "Imani Njoroge"),
    "Jo Pemberton",
)


class Newcomer(NamedTuple):
    """Somebody of the intake. `slots`: which of the cohort's half-days they can make; empty: not said."""

    name: str
    number: str
    ward: str
    site: str
    profession: str
    slots: tuple[int, ...]


def newcomers() -> tuple[Newcomer, ...]:
    """Everybody, the same each time."""
    return tuple(_newcomer(place, name) for place, name in enumerate(NAMES))


def _newcomer(place: int, name: str) -> Newcomer:
    site = tuple(WARDS)[place % len(WARDS)]
    ward = WARDS[site][place // len(WARDS) % 3]
    # Each can make eight of ten half-days; of some nobody has said anything.
    slots = tuple(n for n in range(10) if (place + n) % 5) if place % 9 else ()
    profession = PROFESSIONS[place % len(PROFESSIONS)]
    return Newcomer(name, str(40_100 + place), ward, site, profession, slots)
