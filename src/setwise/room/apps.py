from django.apps import AppConfig


class RoomConfig(AppConfig):
    """The area of the live meeting."""

    name = "setwise.room"
    label = "room"

    def ready(self) -> None:
        """Hear of sets that change."""
        from setwise.programmes import news
        from setwise.room.live import bus

        news.listen(bus.tell_change)
