"""Every action that the audit has a name for is done here, as it is done, and is then in the audit."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID, uuid4

import pytest
from django.db import router
from pytest_django import DjangoDbBlocker
from pytest_django.fixtures import Settings

from setwise.home import erasing, organisations, taking
from setwise.learning.access import owner_of
from setwise.learning.journal import usecases as journal
from setwise.learning.sharing import usecases as sharing
from setwise.learning.sharing.access import candidates_for
from setwise.learning.sharing.queries import shared_by
from setwise.library.articles import usecases as library
from setwise.library.articles.access import article_to_keep, keeper_for
from setwise.library.articles.pdfs import Checked
from setwise.library.reading import usecases as reading
from setwise.library.reading.access import of_programme
from setwise.people import sessions, usecases
from setwise.people.audit import keeping as audit_keeping
from setwise.people.brand import usecases as branding
from setwise.people.details import moving
from setwise.people.details import usecases as details
from setwise.people.importing import usecases as importing
from setwise.people.invitations import rooms
from setwise.people.invitations import usecases as inviting
from setwise.people.models import Invitation, PeopleImport, Role, TermsKind
from setwise.people.organisations import operating
from setwise.people.organisations import usecases as looking_after
from setwise.people.organisations.access import administered, looked_after, somebody_of
from setwise.people.retention import keeping, periods
from setwise.people.retention import usecases as retaining
from setwise.people.signin import usecases as signing_in
from setwise.people.signin.models import Kind
from setwise.people.terms import usecases as terms
from setwise.people.texts import usecases as texts
from setwise.programmes import usecases as programmes
from setwise.programmes.attendance import exporting
from setwise.programmes.attendance import usecases as attendance
from setwise.programmes.attendance.access import meeting_to_tend
from setwise.programmes.attendance.completing import AS_USUAL
from setwise.programmes.attendance.usecases import Entered
from setwise.programmes.changes import joining
from setwise.programmes.changes import usecases as changes
from setwise.programmes.changes.access import life_of
from setwise.programmes.cohorts import enrolling, returning
from setwise.programmes.cohorts import usecases as cohorts
from setwise.programmes.cohorts.access import cohort_for, programme_for
from setwise.programmes.cohorts.enrolling import Arrival
from setwise.programmes.contracts import usecases as contracts
from setwise.programmes.contracts.access import contract_for
from setwise.programmes.contracts.clauses import LINE
from setwise.programmes.dates import taking as rosters
from setwise.programmes.dates import usecases as dates
from setwise.programmes.dates.reasons import Reason
from setwise.programmes.dates.usecases import Move
from setwise.programmes.tending import usecases as tending
from setwise.programmes.tending.access import set_to_tend
from setwise.store import audit, erasure, rotation, tenancy
from setwise.store.audit_words import ACTIONS
from setwise.store.backup import whole
from setwise.store.keyring import Source, new_line
from setwise.store.keys import cabinet
from setwise.store.rotation import Owner
from tests.library.pdf_making import plain
from tests.library.world import a_draft
from tests.people.organisations.world import NOW, World, a_world, joins
from tests.room.browser import a_session
from tests.store import databases
from tests.store.rooms import Room

DAY = timedelta(days=1)
LATER, LATEST = NOW + DAY, NOW + 2 * DAY
YEARS = timedelta(days=365 * 30)
MOMENT = round(NOW.timestamp() * 1_000)
OURS, INSTALLATION = "the organisation's", "the installation's"


class Scene(NamedTuple):
    """Something done, and what it leaves in which chain."""

    do: Callable[[World], object]
    ours: frozenset[str] = frozenset()
    installation: frozenset[str] = frozenset()


def link(invitation: UUID) -> str:
    return f"https://example.org/{invitation}/"


def organisation_s_life(world: World) -> None:
    trust = world.northshire
    looking_after.change_settings(
        access=looked_after(world.ada.pk, trust.pk),
        name="Northshire Care",
        contacts="Guardian: 5101",
        public_contacts=["Guardian: 5101"],
        second_factor_for_all=False,
        passwords=False,
        language="cy",
        at=NOW,
    )
    usual = {each.key: each.usual for each in periods.every()}
    found = administered(world.ada.pk, trust.pk)
    retaining.change(access=found, amounts={**usual, "lists": 2}, at=NOW)
    operating.suspend(organisation=trust, at=NOW)
    operating.resume(organisation=trust, at=LATER)
    organisations.export(organisation=trust.pk, at=NOW)
    terms.keep_as_they_came(person=world.ada.pk, organisation=trust.pk, at=NOW)
    terms.publish(
        person=world.ada.pk,
        organisation=trust.pk,
        kind=TermsKind.USER,
        text="Be kind.",
        note="Shorter.",
        asks_again=True,
        base=0,
        at=NOW,
    )
    texts.publish(
        person=world.ada.pk,
        organisation=trust.pk,
        key="tears",
        text="# Tears\n\nBe there.",
        base=0,
        at=NOW,
    )
    ours: Any = {"person": world.ada.pk, "organisation": trust.pk, "base": 0, "at": NOW}
    plum: Any = {"palette": "plum", "logo": "", "ods_code": "", "registered": False}
    branding.publish_look(**plum, **ours)
    branding.publish_words(words={"set": ("circle", "circles")}, **ours)


def a_library_is_kept(world: World) -> None:
    keeper = keeper_for(world.ada.pk, world.northshire.pk)
    added = library.add(access=keeper, draft=a_draft(), at=NOW)
    access = article_to_keep(world.ada.pk, world.northshire.pk, added.pk)
    assert library.change(access=access, draft=a_draft(title="Otters"), at=NOW)
    library.attach(access=access, file=Checked("a.pdf", plain(), 1), at=NOW)
    assert library.detach(access=access, at=NOW)
    programme = cohorts.start_programme(access=keeper, shape=cohorts.Shape("First year"), at=NOW)
    on = of_programme(world.ada.pk, world.northshire.pk, programme.pk)
    assert reading.put(access=on, article=access.article, at=NOW)
    assert reading.take_off(access=on, article=access.article, at=NOW)
    assert library.withdraw(access=access, at=NOW)
    assert library.put_back(access=access, at=NOW)


def people_come_and_go(world: World) -> None:
    trust, ada = world.northshire, looked_after(world.ada.pk, world.northshire.pk)
    asked = inviting.Asked(role=Role.MEMBER)
    inviting.invite(access=ada, addresses=["nora@example.org"], asked=asked, link=link, at=NOW)
    waiting = Invitation.objects.get()
    inviting.withdraw(access=ada, invitation=waiting, at=NOW)
    room = rooms.make_code(access=ada, places=2, lasts=timedelta(hours=1), leads_to=None, at=NOW)
    rooms.end_code(access=ada, room=room, at=NOW)
    moving.change_address(person=world.alice, email="a@example.org", at=NOW, here=None)
    alice = somebody_of(world.ada.pk, trust.pk, world.alice.pk)
    record = {each: getattr(alice.belonging, each) for each in details.RECORD}
    details.correct(access=alice, name="Alicia Adams", at=NOW, **record | {"ward": "Maple"})
    looking_after.change_roles(access=alice, roles={Role.MEMBER, Role.LEAD}, at=NOW)
    usecases.take_role(organisation=trust, person=world.alice, role=Role.LEAD, at=NOW)
    looking_after.suspend(access=alice, at=NOW)
    looking_after.resume(access=somebody_of(world.ada.pk, trust.pk, world.alice.pk), at=LATER)
    usecases.leave(organisation=trust, person=world.alice, at=LATER)


def a_list_is_taken_over(world: World) -> None:
    ada = looked_after(world.ada.pk, world.northshire.pk)
    content = b"Name,E-mail\nNora Nash,nora@example.org\n"
    mine = importing.upload(access=ada, content=content, at=NOW)
    importing.take_over(access=ada, upload=mine, send=None, at=NOW)
    importing.undo(access=ada, upload=mine, at=NOW)


def an_intake_comes(world: World) -> None:
    trust, lena = world.northshire.pk, world.lena.pk
    shape = cohorts.Shape("Preceptorship")
    programme = cohorts.start_programme(access=looked_after(lena, trust), shape=shape, at=NOW)
    found = programme_for(lena, trust, programme.pk)
    cohorts.change_programme(access=found, shape=shape._replace(minutes=90), at=NOW)
    spring = cohorts.start_cohort(access=found, name="Spring", starts_on=None, slots=(), at=NOW)
    access = cohort_for(lena, trust, spring.pk)
    cohorts.change_cohort(access=access, name="Summer", starts_on=None, slots=(), at=NOW)
    (place,) = enrolling.enrol(cohort=spring, arrivals=[Arrival(world.alice.pk, None)], at=NOW)
    left = returning.goes_with(place)
    assert enrolling.leave(access=access, place=place, at=LATER)
    assert returning.come_back(access=access, left=left, at=LATER)
    assert cohorts.close_cohort(access=access, at=LATER)
    assert cohorts.reopen_cohort(access=access, at=LATER)
    assert cohorts.end_programme(access=found, at=LATER)
    assert cohorts.resume_programme(access=found, links={}, at=LATER)


def a_roster_is_taken_over(world: World) -> None:
    trust = world.northshire.pk
    alice = somebody_of(world.ada.pk, trust, world.alice.pk)
    record = {each: getattr(alice.belonging, each) for each in details.RECORD}
    numbered = record | {"employee_number": "101"}
    details.correct(access=alice, name=world.alice.name, at=NOW, **numbered)
    lena = looked_after(world.lena.pk, trust)
    content = b"Employee number,Date,Shift code\n101,04/01/2027,E\n"
    mine = rosters.upload(access=lena, content=content, at=NOW)
    rosters.take_over(access=lena, upload=mine, at=NOW)


def a_set_agrees(world: World) -> None:
    herons = programmes.form_set(organisation=world.northshire, name="Herons", at=NOW)
    for each in (world.alice, world.grace):
        programmes.add_member(learning_set=herons, person=each, since=NOW)
    alice, grace = (contract_for(each.pk, herons.pk) for each in (world.alice, world.grace))
    contracts.write(access=alice, clause=LINE, text="It stays in the set.", base=None, at=NOW)
    version = contracts.put(access=alice, at=NOW)
    assert contracts.agree(access=grace, version=version.pk, at=LATER)


def an_entry_is_shared(world: World) -> None:
    herons = programmes.form_set(organisation=world.northshire, name="Herons", at=NOW)
    for each in (world.alice, world.grace):
        programmes.add_member(learning_set=herons, person=each, since=NOW)
    owner, entry = owner_of(world.alice.pk), uuid4()
    journal.begin(owner=owner, entry=entry, prompt="free", at=NOW)
    (grace,) = candidates_for(owner)
    sharing.share(owner=owner, entry=entry, reader=grace, lasts=DAY, at=NOW)
    (shared,) = shared_by(world.alice.pk, NOW)
    sharing.take_back(owner=owner, share=shared.id, at=NOW)


def sets_meet(world: World) -> None:
    herons = programmes.form_set(organisation=world.northshire, name="Herons", at=NOW)
    programmes.add_member(learning_set=herons, person=world.alice, since=NOW - YEARS)
    tended = set_to_tend(world.lena.pk, world.northshire.pk, herons.pk)
    assert tending.rename(access=tended, name="Grey herons", at=NOW)
    met = programmes.plan_meeting(learning_set=herons, starts_at=LATER, ends_at=LATEST, at=NOW)
    move, why, by = Move(met, LATEST, LATEST + DAY), Reason.STAFFING, audit.OPERATOR
    dates.move(moves=[move], reason=why, by=by, at=NOW)
    dates.cancel(meetings=[met], reason=why, by=by, at=NOW)
    assert dates.restore(meeting=met, by=by, at=NOW)
    over = programmes.plan_meeting(learning_set=herons, starts_at=NOW - DAY, ends_at=NOW, at=NOW)
    found = meeting_to_tend(world.lena.pk, world.northshire.pk, herons.pk, over.pk)
    attendance.enter(access=found, entered=[Entered(world.alice.pk, True, 90)], at=LATER)
    programmes.end_membership(learning_set=herons, person=world.alice, until=LATER)


def a_set_s_life(world: World) -> None:
    trust, lena = world.northshire, world.lena.pk
    herons, otters = (
        programmes.form_set(organisation=trust, name=name, at=NOW) for name in ("Herons", "Otters")
    )
    joining.ask(access=life_of(lena, trust.pk, herons.pk), person=world.alice.pk, at=NOW)
    changes.hand_over(
        access=life_of(lena, trust.pk, herons.pk), to=world.grace.pk, stays=False, at=NOW
    )
    changes.merge(access=life_of(lena, trust.pk, herons.pk), into=otters, at=LATER)
    found = looked_after(lena, trust.pk)
    exporting.take(
        access=found,
        scope=exporting.Scope(None, None, NOW.date(), LATER.date()),
        chosen=AS_USUAL,
        at=NOW,
    )


def second_steps(world: World) -> None:
    helper = joins("Dora Diaz", world.northshire, Role.ADMINISTRATOR).pk
    trust, helped = world.northshire.pk, "alice@example.org"

    def asked() -> UUID:
        return signing_in.ask_to_take_step_off(
            helper=world.ada.pk, organisation=trust, address=helped, at=NOW
        ).pk

    signing_in.put_lost_step_away(helper=helper, organisation=trust, step=asked(), at=NOW)
    assert signing_in.confirm_lost_step(helper=helper, organisation=trust, step=asked(), at=NOW)
    signing_in.note_step(person=world.alice, added=True, at=NOW)
    a_session(str(world.alice.pk))
    assert sessions.end_all(world.alice.pk, NOW)


def providers(world: World) -> None:
    named = signing_in.name_provider(
        organisation=world.northshire,
        kind=Kind.ENTRA,
        name="Trust",
        server_url="https://login.example.org",
        client_id="1",
        client_secret="s",
        at=NOW,
    )
    signing_in.change_secret(provider=named, client_secret="t", at=NOW)
    signing_in.turn_provider_off(provider=named, at=NOW)
    signing_in.turn_provider_on(provider=named, at=NOW)
    signing_in.end_provider(provider=named, at=NOW)


def a_person_s_rights(world: World) -> None:
    alice = world.alice.pk
    taking.everything(person=alice, at=NOW)
    erasing.ask(person=alice, at=NOW)
    erasing.withdraw(person=alice, at=NOW)
    erasing.ask(person=alice, at=NOW)
    tenancy.begin()
    assert erasing.erase_due(at=NOW + timedelta(days=15)) == 1


def time_is_over(world: World) -> None:
    PeopleImport.objects.create(
        organisation=world.northshire, made_by=world.ada, made_at=NOW, taken_at=NOW
    )
    keeping.remove_due(NOW + YEARS)
    audit_keeping.cut(NOW + YEARS + timedelta(days=1))


def an_organisation_goes(world: World) -> None:
    organisations.erase(organisation=world.northshire.pk, at=NOW)


def of(*actions: str) -> frozenset[str]:
    return frozenset(actions)


SCENES = (
    Scene(
        organisation_s_life,
        of("organisation_founded", "organisation_changed", "language_changed", "periods_changed")
        | of("public_contacts_changed")
        | of("organisation_suspended", "organisation_resumed", "organisation_exported")
        | of("terms_published", "terms_kept", "text_published")
        | of("look_published", "words_published"),
    ),
    Scene(
        people_come_and_go,
        of("person_invited", "invitation_withdrawn", "person_belongs", "person_left")
        | of("person_suspended", "person_resumed", "role_given", "role_taken")
        | of("room_code_opened", "room_code_closed", "person_corrected"),
        of("address_changed"),
    ),
    Scene(
        a_library_is_kept,
        of("article_added", "article_changed", "article_withdrawn", "article_put_back")
        | of("article_file_added", "article_file_removed", "reading_put", "reading_taken_off"),
    ),
    Scene(a_list_is_taken_over, of("people_imported", "import_undone")),
    Scene(
        an_intake_comes,
        of("programme_started", "programme_changed", "programme_ended")
        | of("cohort_started", "cohort_changed", "cohort_closed", "cohort_reopened")
        | of("enrolment_ended", "enrolment_again", "programme_resumed"),
    ),
    Scene(a_roster_is_taken_over, of("roster_taken")),
    Scene(a_set_agrees, of("contract_put", "contract_stands")),
    Scene(an_entry_is_shared, of("reflection_shared", "reflection_unshared")),
    Scene(
        sets_meet,
        of("set_formed", "set_renamed", "membership_begun", "membership_ended")
        | of("meeting_planned", "meeting_moved", "meeting_cancelled", "meeting_restored")
        | of("attendance_entered"),
    ),
    Scene(
        a_set_s_life,
        of("joining_asked", "joining_settled", "set_handed_over", "sets_merged", "set_ended")
        | of("completions_exported"),
    ),
    Scene(
        second_steps,
        of("recovery_asked", "recovery_confirmed", "recovery_refused", "second_factor_removed"),
        of("second_factor_added", "signed_out_everywhere"),
    ),
    Scene(
        providers,
        of("provider_added", "provider_changed", "provider_removed", "provider_off", "provider_on"),
    ),
    Scene(
        a_person_s_rights,
        of("person_exported", "erasure_asked", "erasure_withdrawn", "person_erased"),
        of("words_erased"),
    ),
    Scene(time_is_over, of("kept_no_longer", "audit_cut")),
    Scene(an_organisation_goes, of("person_erased"), of("organisation_erased")),
)
APART = of("set_erased", "keys_rotated", "backup_made", "backup_restored")
"""What needs databases of its own: done in the last two tests."""


def recorded(organisation: UUID | None) -> set[str]:
    return {row.action for row in audit.page(organisation, size=1_000).rows}


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.do.__name__)
def test_what_is_done_is_recorded_in_its_own_chain(scene: Scene) -> None:
    world = a_world()
    tenancy.begin()
    before = recorded(None)
    scene.do(world)
    tenancy.begin()
    assert scene.ours - recorded(world.northshire.pk) == set()
    assert scene.installation - (recorded(None) - before) == set()
    for chain in (world.northshire.pk, None):
        assert audit.verify(chain) is None


def test_no_action_has_a_name_that_nobody_records() -> None:
    done = {action for scene in SCENES for action in scene.ours | scene.installation}
    assert set(ACTIONS) - done - APART == set()


@pytest.fixture
def databases_of_ones_own(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    settings: Settings,
    django_db_setup: None,
    django_db_blocker: DjangoDbBlocker,
) -> Iterator[None]:
    """The store's tables in files that a restore may replace, with a ledger beside them."""
    settings.LEDGER = tmp_path / "erasures.jsonl"
    cabinet.forget()
    with django_db_blocker.unblock(), databases.sqlite(tmp_path) as alias:
        monkeypatch.setattr(router, "routers", [databases.To(alias)])
        yield
    cabinet.forget()


def test_what_concerns_words_and_keys_is_recorded_where_it_belongs(
    databases_of_ones_own: None, settings: Settings, tmp_path: Path
) -> None:
    old = new_line()
    settings.KEYRING = Source(text=old)
    room, kept_by = Room(), uuid4()
    room.said("a word")
    room.said("kept", keeper=str(kept_by))
    for owner in (Owner(room.learning_set), Owner(kept_by, is_person=True)):
        rotation.rotate(owner, by=audit.HOUSE, at=NOW)
    settings.KEYRING = Source(text=f"{new_line()},{old}")
    for _ in range(2):
        rotation.rotate_wrapping(by=audit.OPERATOR, at=NOW)
    places = whole.take(tmp_path / "backup", at=MOMENT)
    for _ in range(2):
        erase(room)
    rows = told(room.organisation)
    assert rows == [("keys_rotated", "house", "set"), ("set_erased", "operator", "set")]
    whole.put_back(places, at=MOMENT, migrate=lambda: None)
    assert told(room.organisation) == rows
    assert told(None) == [
        ("keys_rotated", "house", "person"),
        ("keys_rotated", "operator", "key"),
        ("backup_restored", "operator", "backup"),
    ]
    for chain in (room.organisation, None):
        assert audit.verify(chain) is None
    assert recorded(room.organisation) | recorded(None) | {"backup_made"} == APART


def test_a_backup_is_recorded_under_the_name_that_its_restore_has(
    databases_of_ones_own: None, tmp_path: Path
) -> None:
    places = whole.take(tmp_path / "backup", at=MOMENT)
    (made,) = audit.page(None).rows
    whole.put_back(places, at=MOMENT, migrate=lambda: None)
    (restored,) = audit.page(None).rows
    assert (made.action, restored.action) == ("backup_made", "backup_restored")
    assert made.thing_id == restored.thing_id != ""


def erase(room: Room) -> None:
    erasure.erase_set(
        organisation=room.organisation,
        learning_set=room.learning_set,
        by=audit.OPERATOR,
        at=MOMENT,
    )


def told(organisation: UUID | None) -> list[tuple[str, str, str]]:
    rows = reversed(audit.page(organisation).rows)
    return [(row.action, row.actor, row.thing) for row in rows]
