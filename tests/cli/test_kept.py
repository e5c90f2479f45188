"""Every table and column is described; what the pages say of figures is what the code does."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from string import Formatter

import pytest
from django.apps import apps
from django.db import connections, models

from setwise.cli.main import main
from setwise.cli.reference import pages
from setwise.cli.reference.kept import outside, page, register
from setwise.cli.reference.kept.figures import figures
from setwise.cli.reference.kept.register import There, Undescribed
from setwise.cli.reference.kept.told import Stored, Table, table
from setwise.store.secrets import SealedText

EXPLANATION = Path(__file__).resolve().parents[2] / "docs" / "explanation"
PERSON = "people_person"
THE_INDEX = "library_findable_words"
"""What the search's own index keeps, of which `library_findable` tells: tables on SQLite, a column on
PostgreSQL.
"""


def test_everything_that_there_is_is_described_and_nothing_else() -> None:
    assert list(register.differences(register.schema(), register.described())) == []


def test_no_table_is_described_twice() -> None:
    names = [name for _, tables in register.AREAS for name in tables]
    assert len(names) == len(set(names))


@pytest.mark.databases
@pytest.mark.django_db
def test_the_databases_hold_no_table_and_no_column_besides() -> None:
    for alias in ("default", "keys"):
        assert in_the_database(alias) == in_the_register(alias)


def in_the_database(alias: str) -> dict[str, set[str]]:
    connection = connections[alias]
    with connection.cursor() as cursor:
        return {
            name: {
                column.name
                for column in connection.introspection.get_table_description(cursor, name)
                if (name, column.name) != ("library_findable", "words")
            }
            for name in connection.introspection.table_names(cursor)
            if not name.startswith(THE_INDEX)
        }


def in_the_register(alias: str) -> dict[str, set[str]]:
    """As it is described; each database has a list of its own changes."""
    return {
        name: set(register.described()[name].columns)
        for name, there in register.schema().items()
        if there.database == alias or name == "django_migrations"
    }


Change = Callable[[dict[str, There]], object]
CHANGES: Mapping[str, tuple[Change, str]] = {
    "a new table": (
        lambda there: there.update(people_secret=There("default", ("id",))),
        "the table people_secret is described by nobody",
    ),
    "a table that is gone": (
        lambda there: there.pop(PERSON),
        "the table people_person is described, and there is none",
    ),
    "a new column": (
        lambda there: there.update({PERSON: with_columns(there[PERSON], "shoe_size")}),
        "the column people_person.shoe_size is described by nobody",
    ),
    "a column that is gone": (
        lambda there: there.update({PERSON: There("default", there[PERSON].columns[:-1])}),
        "is described, and there is none",
    ),
}


def with_columns(there: There, *names: str) -> There:
    return there._replace(columns=(*there.columns, *names))


@pytest.mark.parametrize("name", CHANGES)
def test_the_check_names_what_is_not_as_described(
    name: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    change, said = CHANGES[name]
    there = register.schema()
    change(there)
    monkeypatch.setattr(register, "schema", lambda: there)
    with pytest.raises(Undescribed) as caught:
        register.check()
    assert [said in each for each in caught.value.found] == [True]
    assert main(["docs", "--check", "--folder", str(tmp_path)]) == 1
    assert said in capsys.readouterr().err


def test_no_page_is_written_while_something_is_not_described(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(register, "schema", dict[str, There])
    assert main(["docs", "--folder", str(tmp_path)]) == 1
    assert list(tmp_path.iterdir()) == []


def test_the_check_asks_for_no_setting_and_leaves_nothing_behind(tmp_path: Path) -> None:
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("SETWISE", "DJ"))
    }
    done = subprocess.run(
        [sys.executable, "-m", "setwise", "docs", "--check", "--folder", str(pages.FOLDER)],
        env=kept | {"SETWISE_KEYRING_FILE": "/nowhere", "SETWISE_LANGUAGE": "xx"},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert list(tmp_path.iterdir()) == []


def texts() -> list[str]:
    told = register.described().values()
    columns = [column.holds for each in told for column in each.columns.values()]
    places = [cell for place in outside.PLACES for cell in place]
    return [text for each in told for text in each[:3]] + columns + places


def test_every_figure_that_is_named_is_known_and_every_known_one_is_named() -> None:
    named = {name for text in texts() for _, name, _, _ in Formatter().parse(text) if name}
    assert named == figures().keys()


def test_nothing_is_described_by_silence() -> None:
    assert [text for text in texts() if len(text.strip()) < 3] == []


def stored(*forms: Stored) -> set[str]:
    return {
        f"{name}.{column}"
        for name, told in register.described().items()
        for column, each in told.columns.items()
        if each.stored in forms
    }


def test_what_is_said_to_be_sealed_is_what_the_store_seals() -> None:
    binary = {
        f"{kind._meta.db_table}.{field.column}"
        for kind in apps.get_models()
        for field in kind._meta.local_concrete_fields
        if isinstance(field, models.BinaryField)
    }
    # Files of the library and logos are an organisation's, and nobody's own words.
    files = {"library_articlefile.content", "people_logo.png"}
    assert stored(Stored.SEALED, Stored.WRAPPED) == binary - files


def test_the_keys_alone_are_wrapped_and_in_the_database_of_keys() -> None:
    there = register.schema()
    assert stored(Stored.WRAPPED) == {"keys_setkey.wrapped", "keys_personkey.wrapped"}
    of_keys = {name for name, each in there.items() if each.database == "keys"}
    assert of_keys == {"keys_setkey", "keys_personkey"}


def test_secrets_that_pass_and_those_of_signing_in_are_locked() -> None:
    columns = {
        f"{kind._meta.db_table}.{field.column}"
        for kind in apps.get_models()
        for field in kind._meta.local_concrete_fields
        if isinstance(field, SealedText)
    }
    mails = {"mail_mail.text", "mail_mail.html", "mail_mail.calendar"}
    devices = {f"people_device.{name}" for name in ("address", "key", "secret")}
    assert columns == mails | devices | {
        "mail_push.text",
        "people_farewell.own_address",
        "people_signedin.data",
        "programmes_roster.address",
    }
    by_hand = {"mfa_authenticator.data", "signin_provider.client_secret"}
    assert stored(Stored.LOCKED) == columns | by_hand


def test_the_page_tells_each_form_and_each_column() -> None:
    text = page.page()
    for form in Stored:
        assert f"| {form.value} |" in text
    for name, told in register.described().items():
        section = text.partition(f"### `{name}`")[2].partition("\n##")[0]
        assert all(f"| `{column}` |" in section for column in told.columns), name


def test_a_column_without_a_form_is_stored_as_it_is() -> None:
    made: Table = table("x", kept="y", name="a name")
    assert made.columns["name"].stored is Stored.PLAIN


SAID = {
    "who-can-read-what.md": (
        "It is {grace} days, unless",
        "in the audit, {audit_months} months",
        "You have {mind_days} days to change your mind",
        "after {mail_days} days, with your address",
    ),
    "what-a-court-could-obtain.md": (
        "erased {grace} days after the meeting",
        "yes, in the audit | {audit_months} months",
        "| {mail_days} days; what it said goes",
    ),
}


@pytest.mark.parametrize("name", SAID)
def test_the_pages_for_people_say_the_figures_of_the_code(name: str) -> None:
    text = (EXPLANATION / name).read_text(encoding="utf-8")
    known = figures()
    assert [each for each in SAID[name] if each.format(**known) not in text] == []


def test_the_longest_grace_of_the_page_for_courts_is_that_of_the_form() -> None:
    from setwise.people.retention.kept import WORDS

    text = (EXPLANATION / "what-a-court-could-obtain.md").read_text(encoding="utf-8")
    assert f"up to {WORDS.most} days" in text


def test_the_days_of_a_sign_in_on_the_page_for_courts_are_those_of_the_code() -> None:
    known = figures()
    text = (EXPLANATION / "what-a-court-could-obtain.md").read_text(encoding="utf-8")
    # The housework clears away once a day what is over.
    assert f"on your own device {int(known['own_days']) + 1} days at most" in text
    assert int(known["shared_hours"]) + 24 == 36
    assert "a day and a half after it was last used" in text


def test_the_pages_for_people_say_the_usual_periods() -> None:
    known = figures()
    court = (EXPLANATION / "what-a-court-could-obtain.md").read_text(encoding="utf-8")
    assert f"yes, in a summary, {known['sets_months']} months" in court
    assert f"goes {known['left_months']} months after you left" in court
    readers = (EXPLANATION / "who-can-read-what.md").read_text(encoding="utf-8")
    assert f"deleted after {known['sets_months']} months" in readers
    how = EXPLANATION.parent / "how-to" / "set-how-long-things-are-kept.md"
    told = how.read_text(encoding="utf-8")
    for name in ("sets_months", "left_months", "audit_months", "lists_months"):
        assert f"| {known[name]} months |" in told
    assert f"| {known['grace']} days after the meeting |" in told
