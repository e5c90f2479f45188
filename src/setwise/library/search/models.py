"""What can be found by its words. Beside this table stands the index of the database itself."""

from django.db import models

from setwise.library.audiences import Audience


class Findable(models.Model):
    """One thing that can be found: its words, where it is, and who may see it.

    Made from what it tells of, and made anew whenever that changes. A number counts it, for
    SQLite's index hangs on it. `route` and `place` are the name of the address and what is in it.
    """

    id = models.BigAutoField(primary_key=True)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    source = models.CharField(max_length=32)
    key = models.CharField(max_length=100)
    title = models.CharField(max_length=300)
    body = models.TextField(blank=True)
    blurb = models.CharField(max_length=300, blank=True)
    route = models.CharField(max_length=100)
    place = models.JSONField(default=list)
    audience = models.CharField(max_length=16)
    programme = models.ForeignKey(
        "programmes.Programme", models.PROTECT, null=True, blank=True, related_name="+"
    )
    # As an article's: empty for the organisation's own.
    language = models.CharField(max_length=16, blank=True)
    off_websites = models.BooleanField(default=False)

    class Meta:
        app_label = "library"
        constraints = [
            models.UniqueConstraint(
                name="library_findable_once", fields=["organisation", "source", "key"]
            ),
            models.CheckConstraint(
                name="library_findable_audience",
                condition=models.Q(audience__in=[each.value for each in Audience]),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.source} {self.key}"
