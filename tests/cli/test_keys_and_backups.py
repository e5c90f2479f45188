"""The operator's commands, on an installation of their own: keys, erasure, backup and restore."""

import os
import subprocess
import sys
from pathlib import Path
from uuid import uuid4

import pytest

from setwise.store.keyring import new_line

SEED = """
import django; django.setup()
from tests.room.world import a_world
from tests.room.stages import reach
from setwise.core.meeting import commands as c
from setwise.core.meeting.words import Kind
world = a_world()
reach(world, "open_questions")
key = {key!r}
world.must("dana", c.Write(key, Kind.QUESTION), text="What would the heron say?")
world.must("dana", c.EndTurn())
if {keep}:
    world.must("alice", c.Keep(key))
print(world.meeting.learning_set_id, world.room, world.id("alice"), world.id("dana"))
"""
READ = """
import django; django.setup()
from uuid import UUID
from setwise.store import words
print(words.read_many(UUID({meeting!r}), [{key!r}]).get({key!r}))
"""
ACCOUNT = """
import django; django.setup()
from setwise.people.models import Person
from setwise.programmes.models import Membership
from setwise.store import tenancy
from setwise.store.models import AuditRow
with tenancy.on(tenancy.Errand.OPERATOR):
    of = dict(person={person!r}, until=None)
    row = AuditRow.objects.filter(action="person_erased", thing_id={person!r}).first()
    person = Person.objects.get(pk={person!r})
    print(person.email, person.is_active, Membership.objects.filter(**of).count(), row.actor)
"""


class Installation:
    """A real one, on SQLite files in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.keyring = folder / "keyring"
        self.keyring.write_text(f"{new_line()} # the first\n")
        clean = {name: v for name, v in os.environ.items() if not name.startswith("SETWISE_")}
        self.environment = clean | {
            "DJANGO_SETTINGS_MODULE": "setwise.config.settings",
            "SETWISE_VAR": str(folder / "var"),
            "SETWISE_SECRET_KEY": "k" * 60,
            "SETWISE_ALLOWED_HOSTS": "setwise.example",
            "SETWISE_KEYRING_FILE": str(self.keyring),
        }

    def run(self, *words: str, status: int = 0, told: str = "") -> str:
        """A command, which ends with this status; what it said."""
        return self._run([sys.executable, "-m", "setwise", *words], status, told)

    def python(self, program: str) -> str:
        return self._run([sys.executable, "-c", program], 0, "")

    def _run(self, command: list[str], status: int, told: str) -> str:
        ended = subprocess.run(
            command,
            env=self.environment,
            input=told,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        said = ended.stdout + ended.stderr
        assert ended.returncode == status, said
        assert "Traceback" not in said
        return said

    def seed(self, *, keep: bool = False) -> tuple[str, list[str]]:
        key = str(uuid4())
        return key, self.python(SEED.format(key=key, keep=keep)).split()

    def read(self, meeting: str, key: str) -> str:
        return self.python(READ.format(meeting=meeting, key=key)).splitlines()[-1]


@pytest.fixture(scope="module")
def it(tmp_path_factory: pytest.TempPathFactory) -> Installation:
    made = Installation(tmp_path_factory.mktemp("installation"))
    made.run("manage", "migrate", "--verbosity", "0")
    return made


def test_one_migrate_makes_both_databases_and_only_the_owner_reads_the_keys(
    it: Installation,
) -> None:
    var = it.folder / "var"
    assert {"setwise.sqlite3", "keys.sqlite3"} <= {path.name for path in var.iterdir()}
    assert (var / "keys.sqlite3").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "words", [("keys",), ("keys", "rotate"), ("erase",), ("backup",), ("restore",)]
)
def test_each_command_has_its_help(it: Installation, words: tuple[str, ...]) -> None:
    assert "usage: setwise" in it.run(*words, "--help")


def test_without_a_keyring_nothing_starts_and_it_says_what_to_do(it: Installation) -> None:
    it.environment.pop("SETWISE_KEYRING_FILE")
    try:
        said = it.run("manage", "check", status=2)
    finally:
        it.environment["SETWISE_KEYRING_FILE"] = str(it.keyring)
    assert "setwise keys new" in said


def test_keys_are_rotated(it: Installation) -> None:
    key, (learning_set, meeting, _, dana) = it.seed()
    assert "1 text would be sealed anew" in it.run(
        "keys", "rotate", "--set", learning_set, "--dry-run"
    )
    assert it.run("keys", "rotate", "--set", learning_set) == (
        "1 text sealed anew, 1 old key destroyed.\n"
    )
    assert "0 texts sealed anew" in it.run("keys", "rotate", "--person", dana)
    it.run("keys", "rotate", "--all")
    old = it.keyring.read_text()
    it.keyring.write_text(f"{it.run('keys', 'new')}{old}")
    assert "would be wrapped anew" in it.run("keys", "rotate-wrapping", "--dry-run")
    assert "0 left" in it.run("keys", "rotate-wrapping")
    assert "wraps 0 keys, also on the keyring" in it.run("keys", "show")
    it.keyring.write_text(it.keyring.read_text().splitlines()[0])
    assert it.read(meeting, key) == "What would the heron say?"


def test_a_set_erased_stays_erased_through_a_restore_and_what_was_kept_stays_kept(
    it: Installation,
) -> None:
    key, (learning_set, meeting, _, _) = it.seed()
    kept, (other_set, other_meeting, alice, _) = it.seed(keep=True)
    backup = it.folder / f"backup-{uuid4().hex}"
    assert "keep them apart from the data" in it.run("backup", str(backup))
    assert "1 text and 1 key would go." in it.run("erase", "set", learning_set, "--dry-run")
    for each, answer in ((learning_set, "erase\n"), (learning_set, "")):
        assert "Nothing was changed." in it.run("erase", "set", each, status=1, told=answer)
    assert it.read(meeting, key) == "What would the heron say?"
    for each in (learning_set, other_set):
        assert "It is in the ledger." in it.run("erase", "set", each, told="ERASE\n")
    foretold = it.run("restore", str(backup), "--dry-run")
    assert "2 erasures that it does not know would be done again" in foretold
    for answer in ("no\n", ""):
        said = it.run("restore", str(backup), status=1, told=answer)
        assert "Nothing was changed.\n" in said
    assert "Say --yes if it is meant." in said
    assert "2 erasures were done again" in it.run("restore", str(backup), told="RESTORE\n")
    assert it.read(meeting, key) == "None"
    assert it.read(other_meeting, kept) == "What would the heron say?"
    foretold = it.run("erase", "person", alice, "--dry-run")
    assert foretold == "The account with all that is theirs, 1 text and 1 key would go.\n"
    assert "Nothing was changed." in it.run("erase", "person", alice, status=1, told="erase\n")
    assert it.read(other_meeting, kept) == "What would the heron say?"
    assert "Erased: 1 text" in it.run("erase", "person", alice, "--yes")
    assert it.read(other_meeting, kept) == "None"
    assert it.python(ACCOUNT.format(person=alice)) == "None False 0 operator\n"


CLOSE_LONG_AGO = """
import django; django.setup()
from setwise.store import tenancy
from setwise.store.models import Log
with tenancy.on(tenancy.Errand.OPERATOR):
    assert Log.objects.filter(pk={meeting!r}).update(closed_at=1) == 1
"""


def test_what_the_grace_took_is_taken_again_by_the_restore_itself(it: Installation) -> None:
    key, (_, meeting, _, _) = it.seed()
    kept, (_, other_meeting, _, _) = it.seed(keep=True)
    for each in (meeting, other_meeting):
        it.python(CLOSE_LONG_AGO.format(meeting=each))
    backup = it.folder / f"backup-{uuid4().hex}"
    it.run("backup", str(backup))
    assert it.read(meeting, key) == "What would the heron say?"
    assert "2 folded" in it.run("housework")
    assert it.read(meeting, key) == "None"
    assert "2 meetings folded" in it.run("restore", str(backup), "--yes")
    assert it.read(meeting, key) == "None"
    assert it.read(other_meeting, kept) == "What would the heron say?"


def test_what_is_not_there_is_not_erased_backed_up_or_restored(it: Installation) -> None:
    for what in ("set", "person"):
        assert f"no such {what}" in it.run("erase", what, str(uuid4()), status=2)
    full = it.folder / "full"
    full.mkdir()
    (full / "a file").touch()
    assert "not empty" in it.run("backup", str(full), status=1)
    assert "no backup" in it.run("restore", str(full), "--yes", status=1)


def test_who_has_read_enough_sees_no_traceback(it: Installation) -> None:
    it.run("organisation", "create", "Northshire")
    whole = subprocess.Popen(
        [sys.executable, "-m", "setwise", "audit", "list"],
        env=it.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert whole.stdout is not None
    # As `head` does, only that it reads nothing at all.
    whole.stdout.close()
    _, said = whole.communicate(timeout=60)
    assert (whole.returncode, said) == (141, "")


def test_a_ledger_that_was_changed_stops_everything(it: Installation) -> None:
    ledger = it.folder / "var" / "erasures.jsonl"
    before = ledger.read_text() if ledger.exists() else None
    ledger.write_text("nonsense\n")
    try:
        said = it.run("serve", "--port", "1", status=2)
    finally:
        ledger.unlink()
        if before is not None:
            ledger.write_text(before)
    assert "ledger of erasures is not as it was written" in said
