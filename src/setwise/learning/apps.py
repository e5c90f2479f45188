from django.apps import AppConfig


class LearningConfig(AppConfig):
    name = "setwise.learning"
    label = "learning"

    def ready(self) -> None:
        """Say what it has, and hear of what it must know."""
        from setwise.learning import wiring

        wiring.connect()
