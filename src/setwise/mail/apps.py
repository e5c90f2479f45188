from datetime import timedelta

from django.apps import AppConfig


class MailConfig(AppConfig):
    """The outbox, and the worker that empties it."""

    name = "setwise.mail"
    label = "mail"

    def ready(self) -> None:
        """What the outbox wants done from time to time."""
        from setwise.mail import jobs, pushes, upkeep

        jobs.register("mail.give_up", every=timedelta(minutes=1), do=upkeep.give_up)
        jobs.register("mail.pushes", every=timedelta(minutes=1), do=pushes.give_up)
        jobs.register("mail.clear", every=timedelta(hours=1), do=upkeep.clear)
