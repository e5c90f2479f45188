import uuid

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('people', '0004_terms'),
    ]

    operations = [
        migrations.CreateModel(
            name='SetupLink',
            fields=[
                ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ('token_hash', models.CharField(max_length=64, unique=True)),
                ('made_at', models.DateTimeField()),
                ('ends_at', models.DateTimeField()),
                ('used_at', models.DateTimeField(blank=True, null=True)),
            ],
        ),
        migrations.AddField(
            model_name='belonging',
            name='suspended_at',
            field=models.DateTimeField(blank=True, null=True),
        ),
    ]
