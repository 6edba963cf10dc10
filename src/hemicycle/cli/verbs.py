"""Runs the verb that the arguments name."""

import asyncio
import gc
import io
import logging
import sys

import structlog

from hemicycle.cli.app import app
from hemicycle.cli.fault import Fault
from hemicycle.web.logs import keep_secrets

SELDOM = 20_000
"""Objects made before circles are looked for: what a record is read into has none, and a start makes many that stay."""


def run_verb() -> None:
    """Run the verb that the arguments name; a fault is told in a sentence, and exits 1."""
    _write_utf8()
    _log_beside()
    try:
        verb, given, _ = app.parse_args()  # imports what the verb needs
        gc.freeze()
        gc.set_threshold(SELDOM)
        gc.enable()
        verb(*given.args, **given.kwargs)
    except Fault as fault:
        print(f"hemicycle: {fault}", file=sys.stderr)
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)
    except asyncio.CancelledError:
        sys.exit(143)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)


def _write_utf8() -> None:
    """Readouts, files and links are UTF-8, whatever the locale; a name that the terminal cannot show stops no verb."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _log_beside() -> None:
    """What a verb prints is for who reads it; what happens meanwhile goes to standard error."""
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    keep_secrets()
