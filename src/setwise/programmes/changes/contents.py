"""What the life of a set tells other areas: of a set that changed, and once a day."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from setwise.mail import jobs
from setwise.programmes import news
from setwise.programmes.changes import held, joining, usecases


def learn() -> None:
    """Called once, when the area starts."""
    held.register()
    news.listen(_changed)
    jobs.register("programmes.ended_sets", every=timedelta(days=1), do=usecases.let_go)


def _changed(learning_set: UUID) -> None:
    joining.settle_open(learning_set=learning_set, at=datetime.now(UTC))
