from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("people", "0008_sealed")]

    operations = [
        migrations.AddField("organisation", "periods", models.JSONField(blank=True, default=dict)),
    ]
