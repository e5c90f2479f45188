from django.apps import AppConfig


class SigninConfig(AppConfig):
    name = "setwise.people.signin"
    label = "signin"

    def ready(self) -> None:
        """Say what signing in holds of people."""
        from setwise.people.signin import held

        held.register()
