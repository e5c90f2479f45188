import django.db.models.deletion
from django.db import migrations, models


def fill(apps, schema_editor):
    """A membership belongs to the organisation of its set."""
    membership = apps.get_model("programmes", "Membership")
    learning_set = apps.get_model("programmes", "LearningSet")
    using = schema_editor.connection.alias
    for pk, organisation in learning_set.objects.using(using).values_list("pk", "organisation"):
        membership.objects.using(using).filter(learning_set=pk).update(organisation=organisation)


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0003_organisations_and_roles"),
        ("programmes", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="membership",
            name="organisation",
            field=models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.PROTECT, to="people.organisation"
            ),
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
        migrations.AlterField(
            model_name="membership",
            name="organisation",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, to="people.organisation"
            ),
        ),
    ]
