"""Secrets stay out of the logs: one cleaner for every logger, ours and those of the libraries.

A token opens a seat for whoever reads it. It stands in the path of a personal link, in cookies, and so in whatever an
error quotes: a message, its arguments, a traceback.
"""

import logging
import re
import traceback
from collections.abc import Mapping, MutableMapping
from typing import Any

import structlog

SECRETS = (
    re.compile(
        r"((?:join|reply|signin|delegation(?:/|%2[Ff])(?:enter|stop))(?:/|%2[Ff]))[^\s/?#\"'&;,)\]}>]+"
    ),
    re.compile(
        r"((?:readers|press)(?:/|%2[Ff])(?:(?:confirm|copies)(?:/|%2[Ff]))?)[A-Za-z0-9_-]{24,}"
    ),
    re.compile(r"(comments(?:/|%2[Ff]))[A-Za-z0-9_-]{24,}"),
    re.compile(r"(calendar(?:/|%2[Ff]))[a-z0-9]{20,}(?=\.ics)"),
    re.compile(
        r"((?:__Host-)?hemicycle-(?:(?:seat|delegation)-[0-9a-f]+|secretariat)=)[^\s;,\"')\]}>]+"
    ),
)


def without_secrets(line: str) -> str:
    """The line with each token replaced by `…`."""
    for secret in SECRETS:
        line = secret.sub(r"\1…", line)
    return line


def clean(value: Any) -> Any:
    """A value to be logged, without tokens: texts, and what holds texts."""
    if isinstance(value, str):
        return without_secrets(value)
    if isinstance(value, bytes):
        return without_secrets(value.decode(errors="replace"))
    if isinstance(value, Mapping):
        return {clean(key): clean(one) for key, one in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [clean(one) for one in value]
    if value is None or isinstance(value, bool | int | float):
        return value
    return without_secrets(repr(value) if not isinstance(value, BaseException) else str(value))


def clean_event(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """The last step of structlog before the line is written: whatever came in, no token goes out."""
    fault = event.pop("exc_info", None)
    cleaned: dict[str, Any] = {name: clean(value) for name, value in event.items()}
    if fault:
        cleaned["exception"] = without_secrets(_traceback(fault))
    return cleaned


def keep_secrets() -> None:
    """Clean every line that this process logs, by the standard library or by structlog."""
    if not isinstance(logging.getLogRecordFactory(), _CleanRecords):
        logging.setLogRecordFactory(_CleanRecords(logging.getLogRecordFactory()))
    processors = structlog.get_config()["processors"]
    if clean_event not in processors:
        structlog.configure(processors=[*processors[:-1], clean_event, processors[-1]])


class _CleanRecords:
    """Makes log records as before, and cleans them: handlers see no other. Text that is no plain value is cut down."""

    def __init__(self, make: Any) -> None:
        self._make = make

    def __call__(self, *args: Any, **kwargs: Any) -> logging.LogRecord:
        record: logging.LogRecord = self._make(*args, **kwargs)
        record.args = _arguments(record.args)
        if _shows_one(record):
            record.msg, record.args = without_secrets(_message(record)), ()
        if record.exc_info:
            record.exc_text = without_secrets(_traceback(record.exc_info))
            record.exc_info = None
        return record


def _arguments(args: Any) -> Any:
    """The arguments, each cleaned where it shows a token and left as it is where it does not."""
    if isinstance(args, tuple):
        return tuple(one if without_secrets(str(one)) == str(one) else clean(one) for one in args)
    return clean(args) if args else args


def _shows_one(record: logging.LogRecord) -> bool:
    message = _message(record)
    return without_secrets(message) != message


def _message(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except (TypeError, ValueError, KeyError):  # the caller's own fault, which the handler reports
        return str(record.msg)


def _traceback(fault: Any) -> str:
    if isinstance(fault, BaseException):
        return "".join(traceback.format_exception(fault)).rstrip()
    if isinstance(fault, tuple) and len(fault) == 3:
        return "".join(traceback.format_exception(*fault)).rstrip()
    return traceback.format_exc().rstrip()
