"""How the tests read what the doctor finds."""

from setwise.cli.doctor.findings import Finding, Look, State


def looked(look: Look) -> list[Finding]:
    return list(look())


def all_well(look: Look) -> bool:
    return {each.state for each in look()} <= {State.WELL}


def to_mend(look: Look) -> str:
    """The one thing that has to be mended, and what to do."""
    (found,) = [each for each in look() if each.state is State.MEND]
    assert found.do
    return f"{found.says} {found.do}"


def noted(look: Look) -> str:
    """The one thing that could be better."""
    found = looked(look)
    assert not [each for each in found if each.state is State.MEND]
    (better,) = [each for each in found if each.state is State.NOTE]
    return f"{better.says} {better.do}"
