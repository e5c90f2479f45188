from django.apps import AppConfig


class ProgrammesConfig(AppConfig):
    name = "setwise.programmes"
    label = "programmes"

    def ready(self) -> None:
        """Say what it has, and hear of what it must know."""
        from setwise.programmes import wiring

        wiring.connect()
