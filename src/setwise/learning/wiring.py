"""What this area says of itself to those below it, and what it hears from them."""

from datetime import timedelta

from setwise.design.words import phrase
from setwise.learning import helping
from setwise.learning.actions import beside
from setwise.learning.actions import telling as actions
from setwise.learning.certificates import paper
from setwise.learning.exports import along
from setwise.learning.growth import kinds as growth
from setwise.learning.journal import entries
from setwise.learning.journal import usecases as journal
from setwise.learning.record import telling as record
from setwise.learning.record import usecases as recording
from setwise.learning.sharing import held as sharing_held
from setwise.learning.sharing import usecases as sharing
from setwise.learning.taking import telling as taking
from setwise.mail import jobs
from setwise.people import holdings


def connect() -> None:
    """Called once, when the area starts."""
    taking.learn()
    actions.learn()
    beside.learn()
    growth.learn()
    record.learn()
    entries.learn()
    sharing_held.register()
    helping.learn()
    holdings.attach("certificates", phrase("Certificates of attendance"), paper.taken_along)
    holdings.attach("record", phrase("Record of learning"), along.taken_along)
    jobs.register("learning.journal", every=timedelta(days=1), do=journal.forget)
    jobs.register("learning.sharing", every=timedelta(days=1), do=sharing.forget)
    jobs.register("learning.record", every=timedelta(days=1), do=recording.forget)
