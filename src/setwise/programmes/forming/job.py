"""The work of forming sets, in a line of its own: mail and the house's jobs go on beside it."""

import logging
from collections.abc import Callable
from datetime import datetime
from time import monotonic
from uuid import UUID

from django_tasks import task

from setwise.core.forming import Progress, form
from setwise.mail.stopping import stopping
from setwise.mail.tasks import LONG, now
from setwise.programmes.forming import options, proposal, queries, working
from setwise.programmes.models import FormingRun
from setwise.store import tenancy

logger = logging.getLogger(__name__)

LOOK_SECONDS = 0.5
"""How often it says how far it is, and looks whether it is to stop."""


@task(queue_name=LONG)
def form_sets(run: str) -> None:
    """Form the sets that somebody asked for."""
    try:
        work(UUID(run), clock=monotonic, moment=now)
    except Exception as error:
        logger.error("Sets were not formed: %s", type(error).__name__)
        working.fail(run=UUID(run))


def work(run: UUID, *, clock: Callable[[], float], moment: Callable[[], datetime]) -> None:
    """Take it, search, and keep what was found. Nothing happens if somebody else has taken it."""
    taken = working.begin(run=run, at=moment())
    if taken is None:
        return
    with tenancy.inside(taken.organisation_id):
        chosen = options.read(taken.options)
        asked = queries.problem(queries.known(taken.cohort), chosen, proposal.read(taken.sets))
        watch = Watch(taken, clock, moment)
        outcome = form(
            asked,
            seconds=chosen.seconds,
            clock=clock,
            seed=taken.version,
            progress=watch.hear,
            stop=watch.stop,
        )
        working.finish(run=taken, asked=asked, outcome=outcome)


class Watch:
    """Tells how far it is, not too often, and whether to stop."""

    def __init__(
        self, run: FormingRun, clock: Callable[[], float], moment: Callable[[], datetime]
    ) -> None:
        self.run = run
        self.clock = clock
        self.moment = moment
        self.heard: Progress | None = None
        self.looked = clock()
        self.stopped = False

    def hear(self, progress: Progress) -> None:
        """Something was found."""
        self.heard = progress

    def stop(self) -> bool:
        """Whether somebody asked to stop, or the worker is to leave."""
        if self.clock() - self.looked >= LOOK_SECONDS and not self.stopped:
            self.looked = self.clock()
            going = working.alive(run=self.run, progress=self.heard, at=self.moment())
            self.stopped = not going or stopping.is_set()
        return self.stopped
