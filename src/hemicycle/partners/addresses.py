"""Addresses of pages, as others write them in their feeds."""

import re
from urllib.parse import quote, urljoin, urlsplit

PAGE = re.compile(r"https?://[!#-;=?-\[\]_a-z~]{3,1990}")
"""As the record has addresses of originals."""


def page_address(written: str, base: str) -> str:
    """A whole address of a page; empty where it is none."""
    try:
        found = urljoin(base, "".join(written.split()))
        parts = urlsplit(found)
    except ValueError:
        return ""
    right = parts.scheme in ("http", "https") and parts.hostname and not parts.username
    whole = quote(found, safe="%!#$&'()*+,-./:;=?@[]_~") if right else ""
    return whole if PAGE.fullmatch(whole) else ""
