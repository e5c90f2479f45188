from datetime import timedelta

from django.apps import AppConfig


class HomeConfig(AppConfig):
    name = "setwise.home"
    label = "home"

    def ready(self) -> None:
        """Say how accounts and organisations are erased; have those erased whose time is over."""
        from setwise.home import erasing, held, helping, leaving, organisations
        from setwise.mail import jobs

        held.register()
        erasing.register()
        organisations.register()
        helping.learn()
        jobs.register(
            "home.erasing", every=timedelta(hours=1), do=lambda at: erasing.erase_due(at=at)
        )
        jobs.register(
            "home.leaving", every=timedelta(minutes=10), do=lambda at: leaving.let_go(at=at)
        )
