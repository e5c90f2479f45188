"""A process beside the workers, on the same database: makes it, posts into it, looks at it."""

import json
import sys
from datetime import UTC, datetime

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import transaction  # noqa: E402

from setwise.mail.models import Mail  # noqa: E402
from setwise.mail.usecases import post  # noqa: E402


def post_many(number: int) -> list[str]:
    """Make the database, and post so many. Gives their Message-IDs."""
    call_command("migrate", verbosity=0)
    with transaction.atomic():
        for each in range(number):
            to = f"nurse{each}@trust.example"
            post(to=to, subject="Come", text="Secret", kind="test", at=datetime.now(UTC))
    return list(Mail.objects.values_list("message_id", flat=True))


def look() -> dict[str, int]:
    """How many are sent, and how many of those still say something."""
    sent = Mail.objects.filter(sent_at__isnull=False)
    return {"sent": sent.count(), "speak": sent.exclude(text="").count()}


if __name__ == "__main__":
    print(json.dumps(post_many(int(sys.argv[1])) if len(sys.argv) > 1 else look()))
