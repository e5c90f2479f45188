from django.apps import AppConfig


class ProgrammesConfig(AppConfig):
    name = "setwise.programmes"
    label = "programmes"

    def ready(self) -> None:
        """Say what its things are called where an administrator reads of them."""
        from setwise.programmes import audit_names

        audit_names.learn()
