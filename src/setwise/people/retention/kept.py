"""What this area keeps for how long: words and the audit as told elsewhere, people who left, lists."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet

from setwise.design.words import phrase
from setwise.people.farewell.access import running
from setwise.people.models import Belonging, Invitation, PeopleImport, RoleHeld, TermsAccepted
from setwise.people.retention.periods import Elsewhere, Period, Removal, Unit, register
from setwise.store import audit, summaries, words

NO_RECORD = {
    "employee_number": "",
    "band": "",
    "profession": "",
    "specialty": "",
    "nmc_registered": None,
    "ward": "",
    "site": "",
    "line_manager": "",
    "start_date": None,
}
"""A belonging of which the staff record says nothing any more."""
WORDS = Period(
    "words",
    phrase("What was written in {meetings}"),
    phrase(
        "Counted from the end of {a_meeting}. Then what nobody kept is erased, and so is who did what in it. What {a_presenter} kept stays with them."
    ),
    Unit.DAYS,
    *(7, 0, 90),
    (Elsewhere(phrase("{Meetings} of which the words go"), summaries.over),),
    place=10,
    column="grace_days",
)
AUDIT = Period(
    "audit",
    phrase("Who did what"),
    phrase("The list of who invited whom, gave which role, planned what. It never holds words."),
    Unit.MONTHS,
    *(24, 6, 120),
    (Elsewhere(phrase("Lines of the list"), audit.older),),
    place=40,
    column="keep_audit_months",
)


def learn() -> None:
    """Called once, when the area starts."""
    register(WORDS)
    register(AUDIT)
    register(
        Period(
            "left",
            phrase("People who left"),
            phrase(
                "Counted from the day they left. Then their staff record, the roles they held here and what they agreed to are deleted. Their account is theirs, and so is what they kept."
            ),
            Unit.MONTHS,
            *(12, 1, 120),
            (Removal(phrase("People who left, with their record"), left, forget),),
            place=30,
        )
    )
    register(
        Period(
            "lists",
            phrase("Invitations and lists that are settled"),
            phrase(
                "When somebody was invited and accepted, and that a list was taken over. What the list said goes after a day, and an invitation that nobody answered a month after it ran out."
            ),
            Unit.MONTHS,
            *(12, 1, 60),
            (
                Removal(phrase("Invitations that were accepted"), accepted, forget_accepted),
                Removal(phrase("Lists that were taken over"), lists, forget_lists),
            ),
            place=50,
        )
    )


def left(organisation: UUID, before: datetime) -> list[UUID]:
    """The belongings of people who left, of which there is still something to forget."""
    gone = Belonging.objects.filter(organisation=organisation, left_at__lt=before)
    settled = Q(**NO_RECORD) & ~Exists(_of_theirs(RoleHeld)) & ~Exists(_of_theirs(TermsAccepted))
    own = words.holders(organisation) | running()
    return list(
        gone.exclude(settled, person__in=own).order_by("left_at").values_list("pk", flat=True)
    )


def _of_theirs(model: type[RoleHeld] | type[TermsAccepted]) -> QuerySet[RoleHeld | TermsAccepted]:
    found: QuerySet[RoleHeld | TermsAccepted] = model._default_manager.filter(
        organisation=OuterRef("organisation"), person=OuterRef("person")
    )
    return found


def forget(organisation: UUID, belongings: Sequence[UUID]) -> None:
    """Forget what the organisation knows of people who left.

    Of somebody who still has words of their own here, or may still come for what is theirs, the bare
    row stays: through it they find them.
    """
    gone = Belonging.objects.filter(organisation=organisation, pk__in=belongings)
    people = list(gone.values_list("person", flat=True))
    for model in (RoleHeld, TermsAccepted):
        model._default_manager.filter(organisation=organisation, person__in=people).delete()
    own = words.holders(organisation) | running()
    gone.exclude(person__in=own).delete()
    gone.update(**NO_RECORD)


def accepted(organisation: UUID, before: datetime) -> list[UUID]:
    """The invitations that were accepted."""
    found = Invitation.objects.filter(organisation=organisation, accepted_at__lt=before)
    return list(found.values_list("pk", flat=True))


def forget_accepted(organisation: UUID, invitations: Sequence[UUID]) -> None:
    """Forget them."""
    Invitation.objects.filter(organisation=organisation, pk__in=invitations).delete()


def lists(organisation: UUID, before: datetime) -> list[UUID]:
    """The lists that were taken over."""
    found = PeopleImport.objects.filter(organisation=organisation, taken_at__lt=before)
    return list(found.values_list("pk", flat=True))


def forget_lists(organisation: UUID, imports: Sequence[UUID]) -> None:
    """Forget that they were."""
    PeopleImport.objects.filter(organisation=organisation, pk__in=imports).delete()
