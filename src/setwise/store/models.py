"""The tables of the store. Only the store's own modules touch them.

Everything outside is known by an opaque id, so there is no foreign key out of the store. Every
row names its organisation, because the database will one day refuse rows of another one.
Moments are whole milliseconds since 1970-01-01 UTC, as the log's readers need them.
"""

from uuid import uuid4

from django.db import models


class Log(models.Model):
    """One meeting's log. Its row is the turn that writers take (`log.transact`)."""

    meeting = models.UUIDField(primary_key=True)
    organisation = models.UUIDField()
    head = models.IntegerField(default=0)
    closed_at = models.BigIntegerField(null=True)
    folded = models.BooleanField(default=False)

    class Meta:
        indexes = [
            models.Index(
                name="store_log_to_fold",
                fields=["closed_at"],
                condition=models.Q(folded=False, closed_at__isnull=False),
            )
        ]

    def __str__(self) -> str:
        return f"log of {self.meeting}, {self.head} events"


class Event(models.Model):
    """One thing that happened. Never changed; deleted only with its whole meeting."""

    pk = models.CompositePrimaryKey("log_id", "seq")
    # The primary key is the index on the log as well.
    log = models.ForeignKey(Log, models.CASCADE, db_index=False)
    seq = models.IntegerField()
    organisation = models.UUIDField()
    at = models.BigIntegerField()
    by = models.CharField(max_length=64)
    kind = models.CharField(max_length=64)
    shape = models.SmallIntegerField()
    data = models.JSONField()

    def __str__(self) -> str:
        return f"{self.kind} {self.seq} of {self.log_id}"


class Answer(models.Model):
    """What a command was answered, to be given again when it is sent again."""

    pk = models.CompositePrimaryKey("log_id", "command")
    log = models.ForeignKey(Log, models.CASCADE, db_index=False)
    command = models.CharField(max_length=64)
    organisation = models.UUIDField()
    actor = models.CharField(max_length=64)
    code = models.CharField(max_length=64)
    number = models.IntegerField()
    at = models.BigIntegerField()

    def __str__(self) -> str:
        return f"{self.code} {self.number} to {self.command}"


class Words(models.Model):
    """What somebody wrote, sealed.

    `keeper` is the presenter who keeps it. Then it is sealed with the keeper's own key, so that it
    outlives the meeting's grace and the set; else with the set's.
    """

    id = models.UUIDField(primary_key=True, default=uuid4)
    organisation = models.UUIDField()
    learning_set = models.UUIDField(db_index=True)
    meeting = models.UUIDField(db_index=True)
    author = models.CharField(max_length=64)
    keeper = models.CharField(max_length=64, blank=True)
    kind = models.CharField(max_length=64)
    key = models.UUIDField()
    sealed = models.BinaryField()
    written_at = models.BigIntegerField()

    class Meta:
        indexes = [
            models.Index(name="store_words_kept", fields=["keeper"], condition=~models.Q(keeper=""))
        ]

    def __str__(self) -> str:
        return f"words {self.id}"

    def __repr__(self) -> str:
        return f"<Words {self.id}>"


class PrivateWords(models.Model):
    """What somebody wrote for themselves, sealed with their own key.

    `about` is what it belongs to, such as a meeting: an opaque id, or empty.
    """

    id = models.UUIDField(primary_key=True, default=uuid4)
    organisation = models.UUIDField()
    person = models.UUIDField(db_index=True)
    about = models.CharField(max_length=64, blank=True)
    kind = models.CharField(max_length=64)
    key = models.UUIDField()
    sealed = models.BinaryField()
    written_at = models.BigIntegerField()

    def __str__(self) -> str:
        return f"private words {self.id}"

    def __repr__(self) -> str:
        return f"<PrivateWords {self.id}>"


class SetSeal(models.Model):
    """Which key seals a set's words now. No key: the set was erased, and stays so."""

    learning_set = models.UUIDField(primary_key=True)
    organisation = models.UUIDField()
    key = models.UUIDField(null=True)

    def __str__(self) -> str:
        return f"seal of {self.learning_set}"


class PersonSeal(models.Model):
    """Which key seals a person's own words now. No key: the person was erased."""

    person = models.UUIDField(primary_key=True)
    key = models.UUIDField(null=True)

    def __str__(self) -> str:
        return f"seal of {self.person}"


class Summary(models.Model):
    """What remains of a meeting after the grace."""

    meeting = models.UUIDField(primary_key=True)
    organisation = models.UUIDField()
    data = models.JSONField()
    folded_at = models.BigIntegerField()

    def __str__(self) -> str:
        return f"summary of {self.meeting}"


class AuditChain(models.Model):
    """The end of an organisation's audit, and how much of its front was cut off.

    Its row is the turn that those who record take.
    """

    organisation = models.UUIDField(primary_key=True)
    head = models.BigIntegerField(default=0)
    hash = models.CharField(max_length=64, blank=True)
    cut = models.BigIntegerField(default=0)
    cut_hash = models.CharField(max_length=64, blank=True)

    def __str__(self) -> str:
        return f"audit of {self.organisation}, {self.head} rows"


class AuditRow(models.Model):
    """Who did what to what kind of thing, by opaque id. The database refuses to change a row."""

    pk = models.CompositePrimaryKey("organisation", "seq")
    organisation = models.UUIDField()
    seq = models.BigIntegerField()
    at = models.BigIntegerField()
    actor = models.CharField(max_length=36)
    action = models.CharField(max_length=40)
    thing = models.CharField(max_length=40)
    thing_id = models.CharField(max_length=64, blank=True)
    outcome = models.CharField(max_length=16)
    hash = models.CharField(max_length=64)

    class Meta:
        indexes = [
            models.Index(name="store_audit_by_action", fields=["organisation", "action", "seq"])
        ]

    def __str__(self) -> str:
        return f"{self.action} {self.seq} of {self.organisation}"
