from django.apps import AppConfig


class ProgrammesConfig(AppConfig):
    name = "setwise.programmes"
    label = "programmes"

    def ready(self) -> None:
        """Say what it has: for the audit, for people's own data, for an organisation's page."""
        from setwise.programmes import audit_names, held, leaving, welcoming
        from setwise.programmes.tending import contents

        audit_names.learn()
        held.register()
        leaving.listen()
        contents.learn()
        welcoming.learn()
