from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from django.apps import AppConfig

if TYPE_CHECKING:
    from setwise.mail.models import Push
    from setwise.mail.pushes import Carried


class PeopleConfig(AppConfig):
    name = "setwise.people"
    label = "people"

    def ready(self) -> None:
        """Say what the area holds and shows; have old rows of the audit removed every day."""
        from setwise.mail import jobs, pushes
        from setwise.people import held, helping, news, private_held, sessions
        from setwise.people.audit import keeping
        from setwise.people.brand import found
        from setwise.people.farewell import held as farewell_held
        from setwise.people.farewell import usecases as farewell
        from setwise.people.importing import usecases as importing
        from setwise.people.invitations import held as invitations_held
        from setwise.people.invitations import rooms
        from setwise.people.languages import whose
        from setwise.people.organisations import contents
        from setwise.people.push import held as push_held
        from setwise.people.push import usecases as push
        from setwise.people.retention import keeping as retaining
        from setwise.people.retention import kept
        from setwise.people.starting import held as starting_held
        from setwise.people.terms import documents
        from setwise.people.texts import links

        held.register()
        private_held.register()
        invitations_held.register()
        farewell_held.register()
        starting_held.register()
        push_held.register()
        pushes.carry_by(_carry)
        news.when_gone(farewell.gone)
        jobs.register("people.audit", every=timedelta(days=1), do=keeping.cut)
        jobs.register("people.sessions", every=timedelta(days=1), do=sessions.clear)
        jobs.register("people.devices", every=timedelta(days=1), do=push.clear)
        jobs.register("people.invitations", every=timedelta(days=1), do=rooms.clear)
        jobs.register("people.imports", every=timedelta(hours=1), do=importing.clear)
        jobs.register("people.farewell", every=timedelta(hours=1), do=farewell.look_after)
        jobs.register("people.retention", every=timedelta(days=1), do=retaining.remove_due)
        links.register(documents.papers)
        contents.learn()
        found.learn()
        whose.learn()
        kept.learn()
        helping.learn()


def _carry(push: "Push", at: datetime) -> "Carried":
    # What speaks to the outside takes a while to import: only the worker needs it.
    from setwise.people.push import carrier

    return carrier.carry(push, at)
