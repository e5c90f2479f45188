"""Seeds the house of the sheet beside its server, and says how to come in; see `house.py`.

A process of its own, because the server's database is not the tests'. Then it reads the name of a
palette on each line, and the organisation takes it for its look.
"""

import json
import sys
from datetime import UTC, datetime

import django

django.setup()

from setwise.people.brand import queries, usecases  # noqa: E402 (Django comes first)
from setwise.store import tenancy  # noqa: E402
from tests.addresses.house import ADMINISTRATOR, EVERYONE, NOBODY, House, a_house  # noqa: E402
from tests.sheet.later import later  # noqa: E402


def main() -> None:
    house = a_house()
    sessions = {who: house.session(who) for who in EVERYONE if who != NOBODY}
    things = {name: str(value) for name, value in house.ours().items()}
    known = {"sessions": sessions, "things": things, "more": [*later(house)]}
    print(json.dumps(known), flush=True)
    for line in sys.stdin:
        _wears(house, line.strip())
        print(flush=True)


def _wears(house: House, palette: str) -> None:
    usecases.publish_look(
        person=house.people[ADMINISTRATOR].pk,
        organisation=house.northshire.pk,
        palette=palette,
        logo="",
        ods_code="RX1",
        registered=False,
        base=queries.looks(house.northshire.pk)[0].number,
        at=datetime.now(UTC),
    )


with tenancy.on(tenancy.Errand.OPERATOR):
    main()
