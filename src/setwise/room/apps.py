from django.apps import AppConfig


class RoomConfig(AppConfig):
    """The area of the live meeting."""

    name = "setwise.room"
    label = "room"
