"""Articles and resources, and their files."""

from uuid import uuid4

from django.db import models

from setwise.library.articles.kinds import Kind
from setwise.library.audiences import Audience


class Article(models.Model):
    """Something to read, with who may see it. Withdrawn, nobody finds it; it can be put back.

    `shipped` says which one it is of those that Setwise comes with. `off_websites`: it may not be
    published on websites, and so it cannot be public.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    title = models.CharField(max_length=300)
    source = models.CharField(max_length=300)
    year = models.PositiveSmallIntegerField(null=True, blank=True)
    kind = models.CharField(max_length=16)
    summary = models.TextField(blank=True)
    text = models.TextField(blank=True)
    # In which language it is. Empty: the organisation's.
    language = models.CharField(max_length=16, blank=True)
    link = models.CharField(max_length=500, blank=True)
    audience = models.CharField(max_length=16)
    programme = models.ForeignKey(
        "programmes.Programme", models.PROTECT, null=True, blank=True, related_name="+"
    )
    off_websites = models.BooleanField(default=False)
    shipped = models.CharField(max_length=64, blank=True)
    added_at = models.DateTimeField()
    added_by = models.ForeignKey("people.Person", models.PROTECT, null=True, related_name="+")
    changed_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        app_label = "library"
        constraints = [
            models.UniqueConstraint(
                name="library_article_shipped_once",
                fields=["organisation", "shipped"],
                condition=~models.Q(shipped=""),
            ),
            models.CheckConstraint(
                name="library_article_kind",
                condition=models.Q(kind__in=[kind.value for kind in Kind]),
            ),
            models.CheckConstraint(
                name="library_article_audience",
                condition=models.Q(audience__in=[each.value for each in Audience]),
            ),
            models.CheckConstraint(
                name="library_article_of_a_programme",
                condition=models.Q(audience=Audience.PROGRAMME.value, programme__isnull=False)
                | (~models.Q(audience=Audience.PROGRAMME.value) & models.Q(programme=None)),
            ),
            models.CheckConstraint(
                name="library_article_not_on_websites",
                condition=~models.Q(audience=Audience.PUBLIC.value, off_websites=True),
            ),
        ]

    def __str__(self) -> str:
        return f"article {self.pk}"


class ArticleFile(models.Model):
    """The PDF of an article. It lies in the database: no address leads to it but through the door."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    article = models.OneToOneField(Article, models.CASCADE, related_name="file")
    name = models.CharField(max_length=120)
    size = models.PositiveIntegerField()
    pages = models.PositiveSmallIntegerField()
    content = models.BinaryField()
    added_at = models.DateTimeField()

    class Meta:
        app_label = "library"

    def __str__(self) -> str:
        return f"file of {self.article_id}"
