from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "setwise.people"
    label = "people"

    def ready(self) -> None:
        """Say what the area holds of people."""
        from setwise.people import held

        held.register()
