from django.apps import AppConfig


class LibraryConfig(AppConfig):
    name = "setwise.library"
    label = "library"

    def ready(self) -> None:
        """Say what it has, and hear of what it must know."""
        from setwise.library import wiring

        wiring.connect()
