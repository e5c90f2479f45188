from datetime import timedelta

from django.apps import AppConfig


class SigninConfig(AppConfig):
    name = "setwise.people.signin"
    label = "signin"

    def ready(self) -> None:
        """Say what signing in holds of people; have the house forget what was tried."""
        from setwise.mail import jobs
        from setwise.people.signin import audit_names, held, usecases

        held.register()
        audit_names.learn()
        jobs.register(
            "signin.forget_tries",
            every=timedelta(hours=1),
            do=lambda at: usecases.forget_tries(at=at),
        )
