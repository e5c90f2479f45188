"""`setwise worker`."""

import argparse
import os
import signal
import threading

NAME = "worker"
HELP = "Send mail and do the house's jobs until stopped. Run at least one."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """It takes none."""


def run(arguments: argparse.Namespace) -> int:
    """Work until a signal ends it; what is in hand is brought to its end."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "setwise.config.settings")
    import django

    django.setup()
    from setwise.mail.worker import at_work

    ended = threading.Event()
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda *_: ended.set())
    with at_work():
        print("Setwise: the worker is at work.", flush=True)
        ended.wait()
    print("Stopped.", flush=True)
    return 0
