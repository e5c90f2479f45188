"""Presses that test the room: twice, too late, and two at the same moment."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from setwise.demo.rehearsal.browser import Fields
from setwise.demo.rehearsal.client import Client, Sent
from setwise.demo.rehearsal.notes import Notes

REFUSED = 409


def once(notes: Notes, client: Client, fields: Fields, what: str, *, script: bool) -> Sent:
    """Press, and press again with the same command: the same answer, and nothing changes."""
    first = client.send(fields, script=script)
    if script and first.answer.status == REFUSED:
        return first
    before = client.look().seq
    second = client.again(first.fields, script=script)
    alike = (first.answer.status, first.answer.location) == (
        second.answer.status,
        second.answer.location,
    )
    if script:
        alike = alike and first.answer.said == second.answer.said
    notes.check("twice is once", alike, f"{client.name}, {what}: another answer")
    after = client.look().seq
    notes.check("twice is once", before == after, f"{client.name}, {what}: it happened again")
    return first


def too_late(notes: Notes, client: Client, old: Fields) -> None:
    """A form from an earlier moment is refused kindly, for scripts and without, and does nothing."""
    before = client.look().seq
    said = client.send(old, script=True).answer
    kind = said.status == REFUSED and bool(said.said["words"])
    notes.check("too late is refused kindly", kind, f"{client.name}: {said.status}")
    page = client.again([*old, ("command", f"late-{before}-{client.part.key}")]).answer
    shown = page.status == REFUSED and 'role="alert"' in page.text
    notes.check("too late is refused kindly", shown, f"{client.name}'s page: {page.status}")
    after = client.look().seq
    notes.check("too late changes nothing", before == after, f"{client.name}: {before} to {after}")


def at_once(presses: list[tuple[Client, Fields]]) -> list[Sent]:
    """Several people press at the same moment."""
    with ThreadPoolExecutor(len(presses)) as pool:
        sent = [pool.submit(client.send, fields, script=True) for client, fields in presses]
        return [each.result() for each in sent]
