# ruff: noqa: INP001 - beside a script
"""The pictures, in the order in which they are taken: of whose page, where, and after what."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import scenes
from scenes import World
from steps import Await, Bring, Choose, Follow, LookAt, PairWall, Press, Step, Write

PHONE, PAGE, LONG_PAGE, WIDE = (390, 844), (800, 640), (800, 900), (1100, 800)
LAPTOP, TALL, WALL = (1200, 720), (1200, 960), (1280, 720)
CONNECTED = Await("Connected")


class Shot(NamedTuple):
    """A picture. `who` is a key of the demonstration's people, or empty; `where` names places of the world."""

    name: str
    who: str
    where: str
    size: tuple[int, int]
    before: tuple[Callable[[World], None], ...] = ()
    steps: tuple[Step, ...] = ()
    theme: str = "light"
    varies: str = ""
    """What on the page is another one each time: a search that the clock ends finds now this, now that."""

    def path(self, world: World) -> str:
        """Where it is, in the tab of whose it is."""
        return (f"/as/{self.who}/" if self.who else "/") + self.where.format(**world.places)


ROOM = "{meeting}/"
LIST = (
    "Name,E-mail,Employee number,Profession,Ward or team,Site,Start date",
    "Nia Bowen,nia.bowen@meadowbank.example,50210,Adult nurse,Surgery,Harbour,06/07/2026",
    "Omar Said,omar.said@meadowbank.example,50211,Mental health nurse,Recovery,Hillside,06/07/2026",
    "Pia Lund,,50212,Midwife,Children,Orchard,06/07/2026",
    "Asha Pillai,asha.pillai@meadowbank.example,40100,Adult nurse,Emergency,Harbour,06/07/2026",
)
MEMBER = (
    Shot("sign-in", "", "sign-in/", PAGE),
    Shot("start-a-set", "", "start/", PAGE),
    Shot("member-front-phone", "carys", "", PHONE, before=(scenes.a_date_ahead,)),
    Shot(
        *("prepare-phone", "carys", "sets/{set}/prepare", PHONE),
        steps=(
            Write("What is on your mind?", "The rota, and that I say yes to everything."),
            Write("What in it can you do something about?", "What I say when I am asked."),
            Await("Saved"),
        ),
    ),
    Shot("contract", "carys", "sets/{set}/contract/", PAGE),
    Shot("calendar", "carys", "calendar/", PAGE),
    Shot("practice", "carys", "practice/", PAGE),
    Shot("your-data", "carys", "account/your-data/", PAGE),
)
FACILITATOR = (
    Shot(
        *("facilitator-front", "grace", "", PAGE),
        steps=(Press("Put this away"), Follow("Setwise"), Await("Prepare in two minutes")),
    ),
    Shot("facilitator-brief", "grace", "{ahead}/brief", PAGE),
    Shot("set", "grace", "{organisation}/sets/{set}/", LONG_PAGE),
)
LEAD = (
    Shot("cohort", "lydia", "{cohort}/", PAGE),
    Shot("people", "lydia", "{organisation}/people/", PAGE),
    Shot(
        *("list", "lydia", "{organisation}/people/import/", LONG_PAGE),
        steps=(
            Bring("A file with people", LIST),
            Press("Look at it"),
            Await("Nothing has happened"),
        ),
    ),
    Shot(
        *("proposal", "lydia", "{cohort}/forming/ask", WIDE),
        steps=(
            Press("What a good mix is", "summary"),
            Press("Form the sets"),
            Await("This is a proposal"),
        ),
        varies=".proposal",
    ),
    Shot(
        *("dates", "lydia", "{cohort}/forming/accept", PAGE),
        steps=(
            Press("Make 6 sets"),
            Follow("Go on to the dates"),
            Press("Look for dates of 6 sets"),
            Await("Proposed dates"),
        ),
        varies=".shelves",
    ),
)
ADMINISTRATOR = (
    Shot("organisation", "ada", "{organisation}/", LONG_PAGE),
    Shot(
        *("look", "ada", "{organisation}/look/", LONG_PAGE),
        steps=(Choose("Plum"), Press("Try it on this page"), Await("Publish")),
    ),
    Shot("words", "ada", "{organisation}/words/", PAGE),
    Shot("public-page", "ada", "{organisation}/texts/public-values/", LONG_PAGE),
    Shot("library", "ada", "{organisation}/library/", PAGE),
    Shot("keeping", "ada", "{organisation}/keeping/", PAGE),
    Shot("audit", "ada", "{organisation}/audit/", PAGE),
    Shot("terms", "ada", "{organisation}/terms/", PAGE),
)
MEETING = (
    Shot("facilitator-light-phone", "grace", ROOM, PHONE, (scenes.light_check_in,), (CONNECTED,)),
    Shot(
        *("words-at-hand-phone", "grace", ROOM, PHONE),
        steps=(
            CONNECTED,
            Press("Words at hand", "summary"),
            Press("Someone gives advice", "summary"),
        ),
    ),
    Shot(
        "wall",
        "",
        "wall/",
        WALL,
        (scenes.light_questions, scenes.a_wall),
        (PairWall(), Await("Questions, not advice")),
    ),
    Shot("member-turn-phone", "carys", ROOM, PHONE, (scenes.full_questions,), (CONNECTED,)),
    Shot(
        *("asker-hint-phone", "carys", ROOM, PHONE),
        steps=(
            CONNECTED,
            Press("Try a question first", "summary"),
            Write("A question you might ask", "Have you thought about talking to your manager?"),
            Press("Show me a hint"),
            LookAt("Try:"),
        ),
    ),
    Shot(
        *("presenter-phone", "ewan", ROOM, PHONE, (scenes.full_written_question,), (CONNECTED,)),
        theme="dark",
    ),
    Shot("presenter-question-laptop", "ewan", ROOM, LAPTOP, (), (CONNECTED,)),
    Shot("presenter-closing-laptop", "ewan", ROOM, TALL, (scenes.full_closing,), (CONNECTED,)),
)
AFTERWARDS = (
    Shot("minute-phone", "ewan", "yours/{meeting}/", PHONE, (scenes.full_close,)),
    Shot(
        *("journal", "carys", "yours/journal/new", PAGE),
        steps=(
            Choose("What, so what, now what"),
            Press("Begin"),
            Write("What?", "I nearly said yes again."),
        ),
    ),
    Shot(
        *("record", "carys", "yours/record/registration", PAGE),
        steps=(
            Choose("Yes"),
            Choose("Nurse"),
            Write("When did you join the register?", "2025-09-01"),
            Press("Save"),
            Await("35 hours"),
        ),
    ),
    Shot("exports", "carys", "yours/exports/", PAGE),
)
SHOTS = (
    Shot("door", "", "", LAPTOP),
    *(*MEMBER, *FACILITATOR, *LEAD, *ADMINISTRATOR, *MEETING, *AFTERWARDS),
)
