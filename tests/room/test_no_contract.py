"""Nobody is asked to agree to a contract that is not there."""

import pytest

from setwise.programmes.contracts import usecases as contracts
from setwise.programmes.contracts.access import contract_for
from setwise.programmes.contracts.clauses import LINE
from setwise.programmes.models import LearningSet
from setwise.room import facts
from tests.room.browser import a_client, room_of
from tests.room.world import World

AGREE = "I agree to our contract"
NONE = "How we want to work: we have no contract yet"


@pytest.fixture
def gathered(world: World) -> World:
    # As a set that was formed without a line of its own; the others of this world have one.
    LearningSet.objects.filter(pk=world.herons.pk).update(contract_line="")
    world.everyone_comes()
    facts.forget()
    return world


def shown(world: World) -> str:
    return a_client(world, "dana").get(room_of(world)).content.decode()


def test_without_a_contract_the_room_says_so(gathered: World) -> None:
    page = shown(gathered)
    assert NONE in page
    assert AGREE not in page


def test_once_one_is_put_to_the_set_it_is_agreed_to_as_they_gather(gathered: World) -> None:
    found = contract_for(gathered.people["grace"].pk, gathered.herons.pk)
    contracts.write(access=found, clause=LINE, text="We listen.", base=None, at=gathered.now)
    contracts.put(access=found, at=gathered.now)
    facts.forget()
    page = shown(gathered)
    assert NONE not in page
    assert AGREE in page
