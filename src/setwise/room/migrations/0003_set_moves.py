from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('room', '0002_tries'),
    ]

    operations = [
        migrations.CreateModel(
            name='SetMoves',
            fields=[
                ('id', models.PositiveSmallIntegerField(primary_key=True, serialize=False)),
                ('count', models.PositiveBigIntegerField(default=0)),
            ],
        ),
    ]
