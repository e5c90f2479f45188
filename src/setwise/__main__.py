"""`python -m setwise` is the `setwise` command."""

import sys

from setwise.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
