"""`setwise serve`."""

import argparse
import os
import sys
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime

NAME = "serve"
HELP = "Serve pages and live screens until stopped."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where to listen (for a proxy that speaks TLS), and whether this is the demonstration."""
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    parser.add_argument("--port", type=int, default=8000, help="port to listen on (%(default)s)")
    parser.add_argument("--demo", action="store_true", help="the demonstration, with its own data")
    parser.add_argument(
        "--worker", action="store_true", help="do the work of `setwise worker` as well"
    )


def run(arguments: argparse.Namespace) -> int:
    """Start the server, the only one if the database is a SQLite file; Ctrl+C ends it quietly."""
    if arguments.demo:
        os.environ["SETWISE_DEMO"] = "1"
    _name_the_port(arguments.port)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "setwise.config.settings")
    import django

    django.setup()
    from django.conf import settings

    from setwise.config import ready
    from setwise.config.alone import alone
    from setwise.config.server import serve

    ready.migrated()
    _finish_erasures()
    ready.collected()
    here = f"http://{arguments.host}:{arguments.port}/"
    with alone(settings.DATABASES["default"]), _worker(arguments.worker or settings.DEMO):
        print(_where(here, settings.DEMO), flush=True)
        if not settings.DEMO:
            _set_up(here.rstrip("/"))
        try:
            serve(host=arguments.host, port=arguments.port)
        except KeyboardInterrupt:
            print("Stopped.", file=sys.stderr)
    return 0


def _name_the_port(port: int) -> None:
    """On one's own machine no proxy stands before the port: links in mail have to name it."""
    from setwise.cli.setting_up import LOCAL

    host = os.environ.get("SETWISE_ALLOWED_HOSTS", "").partition(",")[0].strip() or "localhost"
    if host in LOCAL - {"*"}:
        os.environ.setdefault("SETWISE_ADDRESS", f"http://{host}:{port}")


def _where(here: str, demo: bool) -> str:
    if demo:
        return f"Setwise: open {here}"
    return f"Setwise: listening at {here} for a proxy that speaks TLS. Is all well? setwise doctor"


def _set_up(base: str) -> None:
    """Where there is no organisation yet: say where the first one is made."""
    from setwise.cli.setting_up import address

    if found := address(base):
        print(f"There is no organisation yet. Make the first one, once, within a day: {found}")
        sys.stdout.flush()


def _finish_erasures() -> None:
    """Whatever was put back by hand: what the ledger says is erased before anyone is served."""
    from django.core.exceptions import ImproperlyConfigured

    from setwise.store import erasure, ledger

    try:
        erasure.catch_up(at=int(datetime.now(UTC).timestamp() * 1000))
    except ledger.Broken as error:
        raise ImproperlyConfigured(f"{error} See docs/reference/keys.md.") from error


def _worker(wanted: bool) -> AbstractContextManager[None]:
    if not wanted:
        return nullcontext()
    from setwise.mail.worker import at_work

    return at_work()
