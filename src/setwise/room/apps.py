from datetime import timedelta

from django.apps import AppConfig


class RoomConfig(AppConfig):
    """The area of the live meeting."""

    name = "setwise.room"
    label = "room"

    def ready(self) -> None:
        """Hear of sets that change; have the house do its work every hour."""
        from setwise.mail import jobs
        from setwise.programmes import news
        from setwise.room import afterwards, held, housework
        from setwise.room.companion import moments
        from setwise.room.live import bus
        from setwise.room.practice import helping
        from setwise.room.practice import kinds as practice

        held.register()
        moments.learn()
        practice.learn()
        helping.learn()
        afterwards.register()
        news.listen(bus.tell_change)
        jobs.register("room.housework", every=timedelta(hours=1), do=housework.do_due)
