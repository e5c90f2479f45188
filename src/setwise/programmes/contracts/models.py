"""The set's contract: what is being written, the versions put to the set, who agrees.

What it says is sealed with the set's key (`store.set_words`); here stand only the ids of the words.
"""

from uuid import uuid4

from django.db import models


class ContractDraft(models.Model):
    """A text for one clause, while the contract is being written.

    One that is `beside` was written at the same time as the one that stands: the set keeps one.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    learning_set = models.ForeignKey("programmes.LearningSet", models.CASCADE, related_name="+")
    clause = models.CharField(max_length=32)
    words = models.UUIDField()
    beside = models.BooleanField(default=False)
    by = models.ForeignKey("people.Person", models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField()

    class Meta:
        app_label = "programmes"
        constraints = [
            models.UniqueConstraint(
                name="programmes_contract_draft_once",
                fields=["learning_set", "clause"],
                condition=models.Q(beside=False),
            )
        ]

    def __str__(self) -> str:
        return f"draft {self.pk}"


class ContractVersion(models.Model):
    """A whole contract that was put to the set.

    It waits until all who are asked have agreed; then it stands, until a later one does. One that
    another was put in the place of before that is deleted.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    learning_set = models.ForeignKey("programmes.LearningSet", models.CASCADE, related_name="+")
    number = models.PositiveIntegerField()
    least_to_run = models.PositiveSmallIntegerField(null=True)
    put_by = models.ForeignKey("people.Person", models.PROTECT, null=True, related_name="+")
    put_at = models.DateTimeField()
    stood_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        app_label = "programmes"
        constraints = [
            models.UniqueConstraint(
                name="programmes_contract_number", fields=["learning_set", "number"]
            ),
            models.UniqueConstraint(
                name="programmes_contract_one_waits",
                fields=["learning_set"],
                condition=models.Q(stood_at=None),
            ),
            models.UniqueConstraint(
                name="programmes_contract_one_stands",
                fields=["learning_set"],
                condition=models.Q(stood_at__isnull=False, ended_at=None),
            ),
        ]

    def __str__(self) -> str:
        return f"contract {self.number} of {self.learning_set_id}"


class ContractClause(models.Model):
    """What a version says about one thing."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    version = models.ForeignKey(ContractVersion, models.CASCADE, related_name="clauses")
    clause = models.CharField(max_length=32)
    words = models.UUIDField()

    class Meta:
        app_label = "programmes"
        constraints = [
            models.UniqueConstraint(
                name="programmes_contract_clause_once", fields=["version", "clause"]
            )
        ]

    def __str__(self) -> str:
        return f"{self.clause} of {self.version_id}"


class ContractAgreement(models.Model):
    """That somebody agrees to a version: by a press, or aloud, and then somebody recorded it."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    version = models.ForeignKey(ContractVersion, models.CASCADE, related_name="agreements")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    at = models.DateTimeField()
    aloud = models.BooleanField(default=False)

    class Meta:
        app_label = "programmes"
        constraints = [
            models.UniqueConstraint(
                name="programmes_contract_agreed_once", fields=["version", "person"]
            )
        ]

    def __str__(self) -> str:
        return f"{self.person_id} agrees to {self.version_id}"


class ContractRemark(models.Model):
    """What somebody misses in a version. Its words are theirs, and go with them."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    version = models.ForeignKey(ContractVersion, models.CASCADE, related_name="remarks")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    words = models.UUIDField()
    at = models.DateTimeField()

    class Meta:
        app_label = "programmes"
        constraints = [
            models.UniqueConstraint(
                name="programmes_contract_remark_once", fields=["version", "person"]
            )
        ]

    def __str__(self) -> str:
        return f"remark of {self.person_id}"
