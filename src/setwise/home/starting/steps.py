"""The first steps in words, each with where it is done."""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from django.conf import settings
from django.urls import reverse

from setwise.design.words import say
from setwise.home.facilitator.queries import Tended
from setwise.home.starting.access import Own
from setwise.home.starting.queries import Laid, Tried
from setwise.people.access import OrganisationAccess
from setwise.people.organisations.shelves import Step
from setwise.programmes.access import MeetingAccess


class There(NamedTuple):
    """What the front page knows already: the sets that somebody holds, and all their meetings."""

    tended: Collection[Tended]
    every: Collection[MeetingAccess]


def member(own: Own, tried: Tried) -> tuple[Step, ...]:
    """Of whoever takes part."""
    return (
        *second_way(own),
        calendar(own),
        exercise(tried),
        Step(
            say("Write a few lines for yourself"),
            say(
                "After your first {meeting}, or a shift. For you alone; it can count for revalidation."
            ),
            reverse("journal:begin"),
            tried.written,
        ),
    )


def facilitator(own: Own, there: There) -> tuple[Step, ...]:
    """Of whoever holds sets."""
    return (*second_way(own, asked=True), calendar(own), _date(there), contract(there))


def waiting(own: Own, tried: Tried) -> tuple[Step, ...]:
    """Of whoever is to hold sets, and has none yet: what needs none."""
    return (*second_way(own, asked=True), exercise(tried), calendar(own))


def own_set(own: Own, there: There) -> tuple[Step, ...]:
    """Of whoever started a set of their own; it came with its first date."""
    one = next(iter(there.tended)).learning_set
    others = Step(
        say("Ask the others to come"),
        say("Send them the address of your {set}. You see here who has come."),
        reverse("sets:one", args=[one.organisation, one.id]),
        any(each.coming or each.sorry or each.silent for each in there.tended),
    )
    return (others, contract(there), calendar(own), *second_way(own))


def lead(access: OrganisationAccess, laid: Laid) -> tuple[Step, ...]:
    """Of whoever leads programmes."""
    key = access.organisation
    every = reverse("cohorts:every", args=[key])
    start = reverse("cohorts:start_cohort", args=[key, laid.programme]) if laid.programme else every
    # The cohort's page says which of these is next, and how.
    cohort = reverse("cohorts:cohort", args=[key, laid.cohort]) if laid.cohort else every
    return (
        Step(
            say("Start {a_programme}"),
            say("What it is called, how often its {sets} meet, and how many people are in one."),
            reverse("cohorts:start_programme", args=[key]),
            laid.programme is not None,
        ),
        Step(
            say("Start its first {cohort}"),
            say("The people who begin together, and the half-days that may be theirs."),
            start,
            laid.cohort is not None,
        ),
        Step(
            say("Bring people in"),
            say("By one link, or from a list. They say themselves when they can come."),
            cohort,
            laid.people,
        ),
        Step(
            say("Form {sets}"),
            say("You get a proposal, with its reasons, and change it by hand."),
            cohort,
            laid.sets,
        ),
        Step(
            say("Find dates"),
            say("For all {sets} at once; everybody has them in their calendar."),
            cohort,
            laid.dates,
        ),
    )


def second_way(own: Own, *, asked: bool = False) -> Iterable[Step]:
    """Nothing where nobody signs in, such as in the demonstration."""
    if not settings.SIGN_IN:
        return ()
    if asked:
        return (
            Step(
                say("Set up your second step"),
                say("So that nobody can act as you with your mailbox alone. It takes two minutes."),
                f"{reverse('signin_set_up')}?next=/",
                own.second_way,
            ),
        )
    return (
        Step(
            say("Sign in without a code"),
            say("With your fingerprint, your face or the PIN of your own phone."),
            reverse("signin_add_passkey"),
            own.second_way,
        ),
    )


def calendar(own: Own) -> Step:
    """Dates where somebody looks for dates."""
    return Step(
        say("Have your dates in your own calendar"),
        say("One address for your phone; what is moved moves there, too."),
        reverse("calendars:mine"),
        own.calendar,
    )


def exercise(tried: Tried) -> Step:
    """To ask is what everybody in a set does, and nobody has done much of."""
    return Step(
        say("Try a short exercise in asking"),
        say("Two minutes, for you alone. Nobody sees what you try."),
        reverse("practice:practice"),
        tried.practised,
    )


def _date(there: There) -> Step:
    held = {each.learning_set.id for each in there.tended}
    has_date = {each.learning_set.id for each in there.every} & held
    first = next(each.learning_set for each in there.tended)
    return Step(
        say("Plan the first {meeting}"),
        say("A day, a time and a place; everybody of the {set} finds it on their front page."),
        reverse("sets:plan", args=[first.organisation, first.id]),
        bool(has_date),
    )


def contract(there: There) -> Step:
    """A contract is put to the set, or stands."""
    first = next(each.learning_set for each in there.tended)
    done = any(each.contract != "none" or each.learning_set.contract_line for each in there.tended)
    return Step(
        say("Put {a_contract} to your {set}"),
        say("How you want to work together. It comes with a beginning that you can change."),
        reverse("contract:contract", args=[first.id]),
        done,
    )
