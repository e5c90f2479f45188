from datetime import datetime, timedelta

from django.apps import AppConfig


class SigninConfig(AppConfig):
    name = "setwise.people.signin"
    label = "signin"

    def ready(self) -> None:
        """Say what signing in holds of people; have the house forget what was tried."""
        from setwise.mail import jobs
        from setwise.people.signin import audit_names, held

        held.register()
        audit_names.learn()
        jobs.register(
            "signin.forget_tries",
            every=timedelta(hours=1),
            do=_forget_tries,
        )


def _forget_tries(at: datetime) -> int:
    # What speaks to providers takes a tenth of every start; it is imported where it is needed.
    from setwise.people.signin import usecases

    return usecases.forget_tries(at=at)
