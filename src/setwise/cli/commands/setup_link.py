"""`setwise setup-link`."""

import argparse
import os
import sys

NAME = "setup-link"
HELP = "Print a new one-time address at which an empty installation is set up. Older ones end."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where the server is, if it stands behind no proxy."""
    parser.add_argument(
        "--base-url", default="http://127.0.0.1:8000", help="where the server listens (%(default)s)"
    )


def run(arguments: argparse.Namespace) -> int:
    """Print it; 1 if there is an organisation already."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "setwise.config.settings")
    import django

    django.setup()
    from setwise.cli.setting_up import address

    found = address(arguments.base_url.rstrip("/"))
    if found is None:
        print(
            "setwise: there is an organisation already. `setwise organisation create` makes "
            "another one, and `setwise invite` invites people into it.",
            file=sys.stderr,
        )
        return 1
    print("Open this address within 24 hours. It works once:")
    print(found)
    return 0
