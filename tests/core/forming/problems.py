"""Problems to form sets from: drawn by chance, and small ones by hand."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from setwise.core.forming import (
    Candidate,
    Group,
    Guide,
    Outcome,
    Problem,
    Rules,
    WardRule,
    Weights,
    Wish,
    WishKind,
)

SLOTS = ("fri-am", "mon-am", "tue-pm", "wed-am")
SITES = ("Elm House", "Oak Wing", "Park Lane")


class Ticking:
    """A clock that goes on by itself each time somebody looks."""

    def __init__(self, step: float = 0.001) -> None:
        self.now = 0.0
        self.step = step

    def __call__(self) -> float:
        self.now += self.step
        return self.now


def names(n: int) -> tuple[Candidate, ...]:
    """People of whom nothing but the name is known."""
    return tuple(Candidate(f"p{i}", f"Person {i}") for i in range(n))


def groups_of(outcome: Outcome) -> tuple[Group, ...]:
    """The answer's sets, as they could be asked again."""
    return tuple(Group(each.members, each.guide, each.locked) for each in outcome.groups)


@st.composite
def candidates(draw: st.DrawFn, least: int, most: int) -> tuple[Candidate, ...]:
    """People whose columns are full, patchy or empty."""
    count = draw(st.integers(least, most))
    some = st.sampled_from
    one = st.builds(
        Candidate,
        id=st.just(""),
        name=st.just("Somebody"),
        ward=some(("", "A1", "A2", "B1", "B2", "C1", "C2")),
        site=some(("", *SITES)),
        profession=some(("", "Nurse", "Midwife", "Therapist")),
        specialty=some(("", "Heart", "Mind")),
        band=some(("", "5", "6")),
        slots=st.frozensets(some(SLOTS), max_size=4),
        sites=st.frozensets(some(SITES), max_size=2),
    )
    drawn = draw(st.lists(one, min_size=count, max_size=count))
    people = [replace(each, id=f"p{i}", number=f"n{i}") for i, each in enumerate(drawn)]
    bosses = draw(st.lists(st.integers(0, 3 * count), min_size=count, max_size=count))
    return tuple(
        replace(each, line_manager=f"n{boss}" if boss < i else "")
        for i, (each, boss) in enumerate(zip(people, bosses, strict=True))
    )


@st.composite
def problems(draw: st.DrawFn, least: int = 4, most: int = 12) -> Problem:
    """Any problem of so many people; many of them cannot be solved."""
    people = draw(candidates(least, most))
    ids = [each.id for each in people]
    with_guides = draw(st.booleans())
    guides = tuple(
        Guide(
            f"g{i}",
            "Somebody",
            number=draw(st.sampled_from(("", f"f{i}", "n0"))) if i == 0 else f"f{i}",
            max_sets=draw(st.integers(0, 3)),
            slots=draw(st.frozensets(st.sampled_from(SLOTS), max_size=4)),
        )
        for i in range(draw(st.integers(1, 3)))
    )
    known = [*ids, *(guide.id for guide in guides)] if with_guides else ids
    pairs = st.lists(st.sampled_from(known), min_size=2, max_size=2, unique=True)
    wishes = tuple(
        Wish(a, b, draw(st.sampled_from(WishKind))) for a, b in draw(st.lists(pairs, max_size=3))
    )
    return Problem(people, guides, wishes, draw(rules()), (), with_guides)


@st.composite
def rules(draw: st.DrawFn) -> Rules:
    """Rules of every kind, around small sets."""
    least = draw(st.integers(2, 4))
    return Rules(
        least=least,
        preferred=draw(st.integers(least, 6)),
        most=draw(st.integers(least, 6)),
        ward=draw(st.sampled_from(WardRule)),
        slots_least=draw(st.integers(0, 2)),
        weights=draw(
            st.sampled_from((Weights(), Weights(-1, 2, 1, -1, 2, 3), Weights(0, 0, 0, 0, 0, 0)))
        ),
    )
