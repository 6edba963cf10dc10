"""The command line: one file a verb. The only place that wires the rooms together."""

import sys

from hemicycle.cli.app import app
from hemicycle.cli.fault import Fault


def main() -> None:
    """Run the verb that the arguments name; a fault is told in a sentence, and exits 1."""
    try:
        app()
    except Fault as fault:
        print(f"hemicycle: {fault}", file=sys.stderr)
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
