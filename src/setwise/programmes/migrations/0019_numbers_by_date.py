from itertools import groupby

from django.db import migrations

from setwise.store import tenancy


def by_date(apps, schema_editor):
    """Meetings of a set are numbered by date, and no longer in the order in which they were entered."""
    meeting = apps.get_model("programmes", "Meeting")
    using = schema_editor.connection.alias
    with tenancy.on(tenancy.Errand.OPERATOR):
        rows = meeting.objects.using(using).order_by("learning_set", "starts_at", "number")
        known = list(rows.values_list("learning_set", "pk", "number"))
        for _, those in groupby(known, key=lambda row: row[0]):
            renumber(meeting.objects.using(using), list(those))


def renumber(meetings, those):
    wrong = [(pk, place) for place, (_, pk, number) in enumerate(those, 1) if place != number]
    # Two of one set never have the same number: first all that change are out of the way.
    beyond = len(those) + max(number for _, _, number in those)
    for away in (beyond, 0):
        for pk, place in wrong:
            meetings.filter(pk=pk).update(number=place + away)


class Migration(migrations.Migration):

    dependencies = [
        ("programmes", "0018_confirming"),
    ]

    operations = [
        migrations.RunPython(by_date, migrations.RunPython.noop),
    ]
