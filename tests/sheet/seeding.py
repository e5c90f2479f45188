"""Seeds the house of the sheet beside its server, and says how to come in; see `house.py`.

A process of its own, because the server's database is not the tests'.
"""

import json

import django

django.setup()

from setwise.store import tenancy  # noqa: E402 (Django comes first)
from tests.addresses.house import EVERYONE, NOBODY, a_house  # noqa: E402


def main() -> None:
    house = a_house()
    sessions = {who: house.session(who) for who in EVERYONE if who != NOBODY}
    things = {name: str(value) for name, value in house.ours().items()}
    print(json.dumps({"sessions": sessions, "things": things}), flush=True)


with tenancy.on(tenancy.Errand.OPERATOR):
    main()
