"""What a script in the room is told of a press, at each stage: refusals, and hints for a question.

It is told by the page, and beside the streams (`room.live.presses`): in whose words and language, too.
"""

from __future__ import annotations

import json
import time
from itertools import product
from string import ascii_letters

import pytest
from django.http import QueryDict
from pytest_django.fixtures import Settings

from setwise.core.meeting import commands as c
from setwise.core.meeting.decide import Refused, decide
from setwise.core.questions import Stage
from setwise.people import usecases as people
from setwise.people.brand import found
from setwise.people.models import Organisation, Role
from setwise.room import facts, forms, hints, wording
from setwise.room.forms import TEXT_LIMIT
from tests.design import pseudo
from tests.people.brand.renamed import OWN, Ear, rename_everything
from tests.room.browser import send
from tests.room.stages import LIMIT, one_on, reach
from tests.room.test_pages import moment
from tests.room.test_presses import ask, here
from tests.room.world import World, a_world

__all__ = ["here"]

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

PRESSING = ("grace", "alice", "dana", "sam")
NOBODYS = "00000000-0000-4000-8000-000000000000"
OWN_WORDS = frozenset(word for forms in OWN.values() for word in forms)
NARROW = str.maketrans({letter.translate(pseudo.WIDE): letter for letter in ascii_letters})


def narrow(text: str) -> str:
    """The made-up language read as English again: then a usual word that is left shows."""
    return text.translate(NARROW)


@pytest.fixture
def abroad(both: Settings) -> World:
    """The installation speaks English; Alice's organisation another language, in words of its own."""
    world = a_world()
    trust = world.herons.organisation
    ada = people.add_person(name="Ada Person")
    people.belong(
        organisation=trust, person=ada, at=world.now, joined=True, roles=(Role.ADMINISTRATOR,)
    )
    Organisation.objects.filter(pk=trust.pk).update(language=pseudo.CODE)
    rename_everything(trust.pk, ada.pk)
    found.forget_all()
    facts.forget()
    return world


def plain(fields: QueryDict) -> dict[str, str]:
    return {name: str(value) for name, value in fields.items()}


def refused(world: World) -> dict[str, tuple[str, dict[str, str]]]:
    """Of all that could be sent here, a press for each way in which it is refused; by its code.

    Only what is refused is sent: the meeting stays where it is.
    """
    now, state = moment(world), world.state
    found: dict[str, tuple[str, dict[str, str]]] = {}
    some = {"person": world.id("erin"), "piece": "0", "words": NOBODYS, "stage": "close"}
    for name, do in product(PRESSING, forms._MAKERS):
        fields = QueryDict(mutable=True)
        fields.update({"do": do, "kind": "pause", **some, **now})
        try:
            sent = forms.read(fields, lambda people: people)
        except forms.BadForm as bad:
            found.setdefault(bad.code, (name, plain(fields)))
            continue
        at = time.time_ns() // 1_000_000
        said = decide(state, c.Ask(world.id(name), at, sent.commands[0], sent.about))
        if isinstance(said, Refused):
            found.setdefault(said.why, (name, plain(fields)))
    late = {"do": "advance", **moment(world, visit=1)}
    wrong = {"unknown": {"do": "dance", **now}, "malformed": {"do": "advance"}, "moved_on": late}
    for code, text in (("empty", " "), ("too_long", "§" * (TEXT_LIMIT + 1))):
        wrong[code] = {"do": "write", "kind": "note", "text": text, **now}
    return {**found, **{code: ("grace", sent) for code, sent in wrong.items()}}


def test_no_refusal_at_any_stage_is_in_english_or_in_usual_words(abroad: World) -> None:
    ear, codes, english = Ear(), set[str](), set[str]()
    abroad.everyone_comes()
    for _ in range(LIMIT):
        for code, (name, fields) in refused(abroad).items():
            told = ask(abroad, name, fields)
            assert told is not None, fields
            said = json.loads(told.body)
            assert told.status in (409, 422), (code, fields)
            codes.add(said["code"])
            english |= pseudo.english([said["words"]], OWN_WORDS)
            ear.listens(code, [narrow(said["words"])])
        if abroad.state.position.closed:
            break
        one_on(abroad)
    assert abroad.state.position.closed
    assert (english, dict(ear.heard)) == (set(), {})
    assert len(codes) > 10
    assert ear.own


@pytest.mark.parametrize("code", sorted(wording.REFUSALS))
def test_every_refusal_there_is_can_be_said_in_another_language(
    elsewhere: Settings, code: str
) -> None:
    assert pseudo.english([str(wording.REFUSALS[code])], frozenset()) == set()


def test_what_is_said_beside_the_streams_is_what_the_page_says(abroad: World) -> None:
    """Its screens are the organisation's, and so is what they are told: not the installation's."""
    reach(abroad, "open_questions")
    for code, (name, fields) in refused(abroad).items():
        told = ask(abroad, name, fields)
        page = send(abroad, name, fields, accept="application/json")
        assert told is not None
        assert (told.status, told.body) == (page.status_code, page.content), code


def test_every_hint_for_a_question_is_in_the_language(elsewhere: Settings) -> None:
    said = [hints.answered(text, stage) for stage in Stage for text in ("", "§")]
    for stage, reason in product(Stage, hints._WORDS):
        words = hints.words_for(reason, stage)
        said.append(hints.Told(str(words.sentence), str(words.stem)))
    assert pseudo.english((text for each in said for text in each), frozenset()) == set()
