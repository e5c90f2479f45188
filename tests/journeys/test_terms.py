"""The terms, in a real browser: read once, by phone, and not asked about again."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.journeys.signin_house import SignInHouse
from tests.journeys.test_signin import Comes, comes, signin_house

__all__ = ["comes", "signin_house"]


def test_a_new_member_reads_the_terms_once(comes: Comes, signin_house: SignInHouse) -> None:
    nurse = comes()
    nurse.signs_in_by_code(signin_house.knows("Tamsin Teal", unread=True))
    nurse.sees("Before you begin")
    expect(nurse.page.get_by_text("There is nothing in it to agree to.")).to_be_visible()
    expect(nurse.page.get_by_text("What is said in the set stays in the set.")).to_be_visible()
    nurse.looks()
    nurse.presses("I agree to these terms")
    nurse.is_home()
    nurse.opens("/")
    nurse.is_home()
    nurse.opens("/terms/")
    nurse.sees("User terms")
    nurse.follows("Privacy notice")
    nurse.sees("Privacy notice")
