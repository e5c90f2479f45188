"""What must hold, seen from outside. Each check names its rule."""

from __future__ import annotations

from collections.abc import Iterable

from setwise.demo.rehearsal.browser import Browser, Place
from setwise.demo.rehearsal.client import Client, token_of
from setwise.demo.rehearsal.notes import Notes, Visit
from setwise.demo.rehearsal.stream import Stream, board_of, same

ROUNDS = ("check_in", "clarifying")
CLOSING = ("closing_round", "reflect_and_act")
PAGES = ("", "help", "presented", "wall", "met")


def rounds(notes: Notes) -> None:
    """Each once before anyone twice; everyone checked in or passed; the presenter last."""
    for visit in notes.visits:
        if visit.stage in ROUNDS:
            twice = {name for name in visit.floors if visit.floors.count(name) > 1}
            notes.check("nobody twice", not twice, f"{visit.title}: {', '.join(sorted(twice))}")
        if visit.care:
            continue
        if visit.stage in CLOSING:
            _presenter_last(notes, visit)
        if visit.stage == "check_in" or visit.stage in CLOSING:
            everyone = {seat.name for seat in visit.seats}
            missed = everyone - set(visit.floors) - visit.passed
            notes.check("everyone once", not missed, f"{visit.title}: {', '.join(sorted(missed))}")


def _presenter_last(notes: Notes, visit: Visit) -> None:
    last = visit.floors[-1] if visit.floors else None
    holds = last == visit.presenter or visit.presenter in visit.passed
    once = visit.floors.count(visit.presenter or "") <= 1
    notes.check("presenter last", holds and once, f"{visit.title}: {', '.join(visit.floors)}")


def together(notes: Notes, clients: Iterable[Client]) -> None:
    """Everyone's own page shows the same stage."""
    shown = {client.look().stage + " " + client.paper.status for client in clients}
    notes.check("all in the same stage", len(shown) == 1, ", ".join(sorted(shown)))


def unseen(notes: Notes, text: str, others: Iterable[Client], what: str) -> None:
    """These words are on none of these people's pages."""
    for other in others:
        other.look()
        shown = text in other.html
        notes.check("seen only by its author", not shown, f"{what} is on {other.name}'s page")


def strangers(notes: Notes, where: Place, stranger: Client) -> None:
    """To somebody of another set, and to nobody at all, the meeting does not exist."""
    token = token_of(stranger.browser.get("/").text)
    body = [("csrfmiddlewaretoken", token), ("moment", "1.1.x"), ("do", "join"), ("command", "x")]
    found = {
        f"page {page or 'room'}": _status(stranger.browser, stranger.room + page) for page in PAGES
    }
    found["act"] = stranger.browser.post(f"{stranger.room}act", body).status
    found["poll"] = _status(stranger.browser, f"{stranger.live}poll?seq=0")
    found["stream"] = _stream(where, f"{stranger.live}stream", stranger.browser.cookie)
    nobody = Browser(where)
    found["nobody's page"] = _status(nobody, f"/meetings/{stranger.meeting}/")
    found["nobody's stream"] = _stream(where, f"/live/{stranger.meeting}/stream", "")
    nobody.close()
    for what, status in found.items():
        notes.check("not there for others", status == 404, f"{what} answered {status}")


def _status(browser: Browser, path: str) -> int:
    return browser.get(path).status


def _stream(where: Place, path: str, cookie: str) -> int:
    line = Stream(where, path, cookie)
    line.stop()
    return line.status


def stream(notes: Notes, line: Stream, follower: Client) -> None:
    """The numbers never go back, and the last board is the one a fresh page shows."""
    follower.look()
    in_time = line.caught_up(follower.paper.seq, 5.0)
    notes.check("the stream keeps up", in_time, f"at {line.ids[-1:]} of {follower.paper.seq}")
    notes.check("numbers never go back", line.ids == sorted(line.ids), f"{line.ids}")
    alike = same(line.html) == same(board_of(follower.html))
    notes.check("stream and page alike", alike, f"{follower.name}'s last board is another")


def poll(notes: Notes, client: Client) -> None:
    """Without a stream the same board comes by asking."""
    answer = client.browser.get(f"{client.live}poll?seq=-1")
    client.look()
    alike = answer.status == 200 and same("".join(answer.said["parts"])) == same(
        board_of(client.html)
    )
    notes.check("poll and page alike", alike, f"{client.name}'s polled board is another")


def closed(notes: Notes, clients: Iterable[Client]) -> None:
    """At the end it is closed for everyone."""
    for client in clients:
        status = client.look().status
        notes.check("closed at the end", status == "closed", f"{client.name} sees {status}")
