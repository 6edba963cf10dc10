"""Secrets stay out of the logs: the token in the path of a personal link is cut from every line."""

import logging
import re

SECRET_PATH = re.compile(r"(/(?:join|secretariat/signin)/)[^\s/?#\"']+")


def without_secrets(line: str) -> str:
    """The line with each token replaced by `…`."""
    return SECRET_PATH.sub(r"\1…", line)


class SecretsOut(logging.Filter):
    """A filter of the standard logging: the message and its arguments leave without tokens."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Let every record pass, cleaned."""
        record.msg = without_secrets(record.msg) if isinstance(record.msg, str) else record.msg
        if isinstance(record.args, tuple):
            record.args = tuple(
                without_secrets(a) if isinstance(a, str) else a for a in record.args
            )
        return True


def keep_secrets() -> None:
    """Clean what the server logs of each request."""
    for name in ("uvicorn.access", "uvicorn.error", "uvicorn.asgi"):
        logger = logging.getLogger(name)
        if not any(isinstance(known, SecretsOut) for known in logger.filters):
            logger.addFilter(SecretsOut())
