"""A slip is undone without fuss."""

from tests.journeys.conftest import Plans
from tests.journeys.people import everyone_follows


def test_a_slip_is_undone(plans: Plans) -> None:
    table = plans("light")
    grace = table.at_a_phone("Grace")
    bola = table.at_a_phone("Bola")
    grace.presses("Start")
    everyone_follows("Silence", [grace, bola])

    # Grace's thumb slips: she presses twice, and the silence is over before it began.
    grace.presses("Continue")
    everyone_follows("Check-in", [grace, bola])
    grace.presses("One step back")
    everyone_follows("Silence", [grace, bola])
    grace.has_one_press("Continue")
    grace.presses("Continue")
    everyone_follows("Check-in", [grace, bola])
