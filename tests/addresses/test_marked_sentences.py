"""A thousand sentences are written through the product; nobody finds one where it may not be.

Not in the files of the databases, not in a backup, not in the logs at their most talkative, not in
a mail, not in the audit, and on no page and in no export of anybody outside the set.
"""

from __future__ import annotations

import io
import logging
import zipfile
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from django.apps import apps
from django.db import connections, transaction
from django.test import Client

from setwise.cli.reference.kept import register
from setwise.cli.reference.kept.told import Stored
from setwise.config.logs import WithoutRequest, WithoutWords
from setwise.core.meeting.words import Kind
from setwise.design.forms import Form, Written
from setwise.home import organisations
from setwise.learning.journal.set_pages import mark
from setwise.mail import jobs
from setwise.people import usecases as people
from setwise.people.models import Organisation, Role
from setwise.programmes.contracts.clauses import CLAUSES
from setwise.programmes.contracts.clauses import Kind as Number
from setwise.programmes.models import ContractVersion, Depth
from setwise.store import private
from setwise.store.backup import whole
from tests.addresses.routes import ROUTES, anywhere
from tests.addresses.titles import in_no_title
from tests.learning.journal.diary import begins, opens, searches
from tests.room.browser import a_client
from tests.room.stages import one_on
from tests.room.world import OF_THE_SET, World, a_world
from tests.store import kinds
from tests.store.kinds import EVERY_KIND

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])

SENTENCES = 1_000
MARK = f"marked{uuid4().hex}"
WRITERS = ("alice", "dana", "erin", "grace", "cora")
KINDS = tuple(Kind)
OUTSIDE = ("bob", "charlie", "lena", "ada", "")
"""Another set's, another organisation's, the lead, the administrator, and nobody."""


class Heard(logging.Handler):
    """All that any log says, as the product prints it."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.setFormatter(WithoutWords("%(levelname)s %(name)s %(message)s"))
        self.addFilter(WithoutRequest())
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(self.format(record))


@pytest.fixture
def heard() -> Iterator[Heard]:
    root, ear = logging.getLogger(), Heard()
    level = root.level
    root.addHandler(ear)
    root.setLevel(logging.DEBUG)
    django = {name: logging.getLogger(name) for name in ("django", "django.request", "setwise")}
    before = {name: (each.level, each.propagate) for name, each in django.items()}
    for each in django.values():
        each.setLevel(logging.DEBUG)
        each.propagate = True
    yield ear
    root.removeHandler(ear)
    root.setLevel(level)
    for name, (was, passed_on) in before.items():
        django[name].setLevel(was)
        django[name].propagate = passed_on


class Pen:
    """Writes marked sentences as a browser does, and counts those that were taken."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.browsers = {name: a_client(world, name) for name in WRITERS}
        self.written = 0
        self.tried = 0
        self.kinds: set[str] = set()

    def everyone_writes_everything(self, times: int, most: int | None = None) -> None:
        """So many of each kind, as far as that is open; and, having tried each kind, no more than `most`."""
        for name in WRITERS:
            for kind in KINDS:
                for each in range(times):
                    enough = most is not None and self.written >= most
                    if (each and enough) or not self._write(name, kind):
                        break

    def _write(self, name: str, kind: str) -> bool:
        moment = self.world.moment
        fields = {
            "do": "write",
            "kind": kind,
            "text": f"{MARK} {self.written} What would you tell a friend?",
            "command": uuid4().hex,
            "moment": f"{moment.visit}.{moment.step}.test",
            "shared": "yes" if self.written % 2 else "",
        }
        address = f"/meetings/{self.world.room}/act"
        answer = self.browsers[name].post(address, fields, headers={"accept": "application/json"})
        taken = answer.status_code == 200
        if kind == Kind.QUESTION:
            self._try(name, fields["text"])
        self.written += taken
        self.kinds |= {kind} if taken else set()
        return bool(taken)

    def _try(self, name: str, text: str) -> None:
        """A draft for which its writer asks for a hint, as a script does and without one."""
        here = f"/meetings/{self.world.room}/question"
        fields = {"text": text, "before": text, "stage": "open_questions", "want": "asked"}
        told = self.browsers[name].post(here, fields, headers={"accept": "application/json"})
        page = self.browsers[name].post(here, {**fields, "do": "take"})
        assert (told.status_code, page.status_code) == (200, 200)
        self.tried += 1


@pytest.fixture
def world(heard: Heard, monkeypatch: pytest.MonkeyPatch) -> World:
    """A meeting in which everybody has written all they could, at every stage."""
    world = a_world(depth=Depth.FULL)
    trust = Organisation.objects.get(pk=world.herons.organisation_id)
    for name, role in (("lena", Role.LEAD), ("ada", Role.ADMINISTRATOR)):
        world.people[name] = people.add_person(name=f"{name.title()} Person")
        people.belong(
            organisation=trust,
            person=world.people[name],
            at=world.now,
            joined=True,
            roles=(role,),
        )
    world.everyone_comes()
    pen = Pen(world)
    while not world.state.position.closed:
        last = world.state.stage.key == "how_did_we_work"
        pen.everyone_writes_everything(SENTENCES // len(WRITERS) if last else 20, SENTENCES)
        one_on(world)
    assert pen.written >= SENTENCES
    assert pen.kinds == set(KINDS)
    assert pen.tried
    _they_make_their_contract(world)
    told = a_client(world, "alice").post(
        f"/sets/{world.herons.pk}/access-needs", {"text": f"{MARK} steps"}
    )
    assert told.status_code == 302
    _they_write_their_journals(world)
    _they_practise(world)
    kinds.let_write(monkeypatch)
    for kind in EVERY_KIND:
        _writes_for_herself(world, kind.key)
    return world


def _they_make_their_contract(world: World) -> None:
    """Every clause, two texts of one, a version that stands and one that waits, what is missing."""
    here = f"/sets/{world.herons.pk}/contract/"
    alice, dana = (a_client(world, name) for name in ("alice", "dana"))
    for clause in CLAUSES:
        fields = {"text": "5" if clause.kind is Number.NUMBER else f"{MARK} {clause.key}"}
        assert alice.post(f"{here}write/{clause.key}", fields).status_code == 302
    assert alice.post(f"{here}write", {"do": "put"}).status_code == 302
    version = str(ContractVersion.objects.get().pk)
    for name in OF_THE_SET:
        fields = {"do": "agree", "version": version}
        assert a_client(world, name).post(here, fields).status_code == 302
    assert alice.post(f"{here}write", {"do": "put"}).status_code == 302
    waits = str(ContractVersion.objects.get(stood_at=None).pk)
    fields = {"do": "miss", "version": waits, "text": f"{MARK} missing"}
    assert dana.post(here, fields).status_code == 302
    # As if Dana had opened the page before anybody wrote.
    assert dana.post(f"{here}write/airtime", {"text": f"{MARK} beside"}).status_code == 302
    assert f"{MARK} beside" in alice.get(f"{here}write").content.decode()
    assert f"{MARK} missing" in alice.get(here).content.decode()


def _they_write_their_journals(world: World) -> None:
    """A page of the set's own, an entry on it, what two devices wrote at once; and a search."""
    alice, boxes = a_client(world, "alice"), ("one", "two", "three", "four", "five", "six")
    asked = {each: f"{MARK} asked {each}" for each in boxes}
    here = f"/sets/{world.herons.pk}/reflection-page"
    assert alice.post(here, {**asked, "shown": mark([])}).status_code == 302
    entry = begins(world, "alice", f"set:{world.herons.pk}")
    phone, desk = opens(world, "alice", entry), opens(world, "alice", entry)
    for page in (phone, desk):
        said = {each: f"{MARK} {page.hidden['writer']} {each}" for each in ("title", *boxes)}
        assert page.types(said).status_code == 200
    assert MARK in searches(world, "alice", MARK)
    in_no_title(alice, {**_things(world), "entry": entry}, MARK.encode())


def _they_practise(world: World) -> None:
    alice, should = (
        a_client(world, "alice"),
        f"Have you thought of telling your manager about {MARK}?",
    )
    for here in ("asking", "exercises/open"):
        page = alice.post(f"/practice/{here}", {"asking": should}).content.decode()
        assert MARK in page
    assert (
        alice.post("/practice/exercises/open", {"do": "done", "asking": should}).status_code == 302
    )


def _writes_for_herself(world: World, kind: str) -> None:
    for each in range(20):
        with transaction.atomic():
            private.write(
                words_id=uuid4(),
                person=world.people["alice"].pk,
                organisation=world.herons.organisation_id,
                kind=kind,
                text=f"{MARK} private {each}",
                at=int(world.now.timestamp() * 1000),
            )


SEALED_HERE = {("store_words", "sealed"), ("store_privatewords", "sealed")}
"""The columns into which this test writes marked sentences, through the doors that seal them."""
PREPARED = {"PreparingForm.mind", "PreparingForm.able", "PreparingForm.asking"}
TAKEN = {
    *(f"MinuteForm.{name}" for name in ("back", "learnt_1", "learnt_2", "learnt_3")),
    *("ActionForm.text", "NameForm.text", "LookingBackForm.did", "LookingBackForm.learnt"),
}
"""Fields, like those of `PREPARED`, whose words are somebody's own: `world` writes each kind of them."""
IN_A_RECORD = {
    *(f"MeetingForm.{each}" for each in ("topic", "relates", "evidence")),
    *(f"OwnEntryForm.{each}" for each in ("title", "topic", "relates", "evidence")),
    *("FeedbackForm.content", "FeedbackForm.used", "RegistrationForm.pin"),
    *(f"PracticeForm.{each}" for each in ("where", "setting", "scope", "work")),
    *(f"DiscussionForm.{each}" for each in ("name", "pin", "email", "address", "phone", "summary")),
    *(f"ConfirmationForm.{each}" for each in ("name", "title", "pin", "profession", "number")),
    *(f"ConfirmationForm.{each}" for each in ("email", "address", "phone")),
}
"""The same."""
IN_A_JOURNAL = {
    *(f"EntryForm.{each}" for each in ("title", "one", "two", "three", "four", "five", "six")),
    "SearchForm.words",
}
"""The same, of the journal; what is looked for there is kept nowhere."""
READ_ONCE = {"AskingForm.asking"}
"""What is kept nowhere: somebody practises with it, and it goes with the page."""
READ_BY_MORE = {
    "SettingsForm.contacts",
    "SetUpForm.contacts",
    "DocumentForm.text",
    "DocumentForm.note",
    "TextForm.text",
    *(f"ArticleForm.{each}" for each in ("title", "source", "link", "summary", "text")),
    # What is looked for in the library is kept nowhere.
    "SearchForm.q",
    "InviteForm.addresses",
    "GuestsForm.addresses",
    "StartForm.addresses",
    "CohortForm.slots",
    "OptionsForm.rooms",
    "ProgrammeForm.outcomes",
    "ProgrammeForm.skills",
    "WardsForm.wards",
}
"""Fields in which somebody writes that are no words of a set or a person: an organisation's own."""
ASKED_BY_A_SET = {
    f"QuestionsForm.{each}" for each in ("one", "two", "three", "four", "five", "six")
}
"""Words of a set as well: what it asks on a page of its own."""
IN_A_CONTRACT = {"NeedForm.text", "ClauseForm.text", "MissingForm.text"}
"""Fields whose words are a set's: its people or those who facilitate it read them, and `world` writes into them."""


def test_every_column_that_is_sealed_has_its_marked_sentences() -> None:
    """A new one fails here until `world` writes into it."""
    sealed = {
        (name, column)
        for name, told in register.described().items()
        for column, each in told.columns.items()
        if each.stored is Stored.SEALED
    }
    assert sealed == SEALED_HERE


def test_every_field_in_which_somebody_writes_is_known_here() -> None:
    """A new one fails here until it is said whether its words are a set's or a person's."""
    known = READ_BY_MORE | IN_A_CONTRACT | PREPARED
    known |= TAKEN | IN_A_RECORD
    known |= IN_A_JOURNAL | ASKED_BY_A_SET | READ_ONCE
    assert {name for form in _forms(Form) for name in _written(form)} == known


def _forms(kind: type[Form]) -> Iterator[type[Form]]:
    for each in kind.__subclasses__():
        if each.__module__.startswith("setwise."):
            yield each
        yield from _forms(each)


def _written(form: type[Form]) -> Iterator[str]:
    for name, field in form.base_fields.items():
        if isinstance(field, Written):
            yield f"{form.__name__}.{name}"


def files(alias: str) -> Iterator[bytes]:
    name = connections[alias].settings_dict["NAME"]
    for path in Path(name).parent.glob(f"{Path(name).name}*"):
        yield path.read_bytes()


def test_nobody_finds_a_sentence_where_it_may_not_be(
    world: World, heard: Heard, tmp_path: Path
) -> None:
    mark = MARK.encode()
    # The members themselves read them: the mark would be found where it is to be found.
    inside = a_client(world, "alice").get(f"/meetings/{world.room}/")
    assert mark in inside.content
    _not_in_the_databases(mark, tmp_path)
    _not_in_any_row_but_sealed()
    for job in jobs.registered():
        job.do(world.now)
    _not_in_any_row_but_sealed()
    exported = organisations.export(organisation=trust_of(world), at=world.now)
    assert mark not in repr(exported).encode()
    # The ear is there, and hears the quietest.
    logging.getLogger("setwise.room").debug("a canary")
    assert any("a canary" in line for line in heard.said)
    assert not [line for line in heard.said if MARK in line]
    _not_for_anybody_outside(world, mark)


def trust_of(world: World) -> UUID:
    return world.herons.organisation_id


def _not_in_the_databases(mark: bytes, folder: Path) -> None:
    if connections["default"].vendor == "sqlite":
        for alias in ("default", "keys"):
            assert not any(mark in content for content in files(alias)), alias
    whole.take(folder / "backup", at=0)
    copies = [path for path in (folder / "backup").rglob("*") if path.is_file()]
    assert copies
    assert not any(mark in path.read_bytes() for path in copies)


def _not_in_any_row_but_sealed() -> None:
    """Every table of the product, read as the database gives it: mails and the audit among them."""
    for model in apps.get_models():
        for row in model._base_manager.values_list():
            assert MARK not in repr(row), model


def _things(world: World) -> dict[str, object]:
    return {
        "meeting": world.room,
        "organisation": world.herons.organisation_id,
        "learning_set": world.herons.pk,
        "person": world.people["alice"].pk,
        "clause": "airtime",
        "number": 1,
    }


def _not_for_anybody_outside(world: World, mark: bytes) -> None:
    things = _things(world)
    for name in OUTSIDE:
        browser = a_client(world, name)
        for route in ROUTES:
            answer = browser.get(anywhere(route, things))
            assert mark not in _bytes(answer), (name, route)
        assert mark not in _export(browser)


def _bytes(answer: object) -> bytes:
    body: bytes = b"" if getattr(answer, "streaming", False) else answer.content  # type: ignore[attr-defined]
    return body


def _export(browser: Client) -> bytes:
    made = _bytes(browser.post("/account/your-data/download"))
    if not made.startswith(b"PK"):
        return made
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        return b"".join(archive.read(name) for name in archive.namelist())
