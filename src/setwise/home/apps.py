from datetime import timedelta

from django.apps import AppConfig


class HomeConfig(AppConfig):
    name = "setwise.home"
    label = "home"

    def ready(self) -> None:
        """Have the house erase those whose two weeks are over."""
        from setwise.home import erasing
        from setwise.mail import jobs

        jobs.register(
            "home.erasing", every=timedelta(hours=1), do=lambda at: erasing.erase_due(at=at)
        )
