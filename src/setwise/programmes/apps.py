from datetime import timedelta

from django.apps import AppConfig


class ProgrammesConfig(AppConfig):
    name = "setwise.programmes"
    label = "programmes"

    def ready(self) -> None:
        """Say what it has: for the audit, for people's own data, for an organisation's page."""
        from setwise.mail import jobs
        from setwise.programmes import audit_names, held, keeping, leaving, welcoming
        from setwise.programmes.cohorts import arriving
        from setwise.programmes.ownset import upkeep
        from setwise.programmes.tending import contents

        audit_names.learn()
        held.register()
        keeping.learn()
        leaving.listen()
        arriving.listen()
        contents.learn()
        jobs.register("programmes.guests", every=timedelta(days=1), do=upkeep.forget_guests)
        welcoming.learn()
