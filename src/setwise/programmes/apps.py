from django.apps import AppConfig


class ProgrammesConfig(AppConfig):
    name = "setwise.programmes"
    label = "programmes"

    def ready(self) -> None:
        """Say what its things are called in the audit, and what it holds of people."""
        from setwise.programmes import audit_names, held

        audit_names.learn()
        held.register()
