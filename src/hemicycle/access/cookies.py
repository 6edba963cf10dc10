"""The names of the session cookies.

A seat has a cookie for each meeting, so that one browser can hold seats in several meetings and the secretariat's
session beside them. `__Host-` binds a cookie to this very host, over https only (RFC 6265bis, 4.1.3.2).
"""

import hashlib
import re
from collections.abc import Mapping

_DELEGATION = re.compile(r"(?:__Host-)?hemicycle-delegation-[0-9a-f]{16}")
_SESSION = re.compile(r"(?:__Host-)?hemicycle-(?:(?:seat|delegation)-[0-9a-f]{16}|secretariat)")


def seat_cookie(record: str, https: bool) -> str:
    """The cookie of a seat in this meeting. The record's id may hold characters that a cookie's name may not."""
    return f"{_prefix(https)}seat-{hashlib.sha256(record.encode()).hexdigest()[:16]}"


def delegation_cookie(body: str, member: str, https: bool) -> str:
    """The cookie of the page of a delegation: one browser may have those of several."""
    return (
        f"{_prefix(https)}delegation-{hashlib.sha256(f'{body} {member}'.encode()).hexdigest()[:16]}"
    )


def test_cookie(record: str, https: bool) -> str:
    """The mark of a device that tested before this meeting: it opens nothing."""
    return f"{_prefix(https)}test-{hashlib.sha256(record.encode()).hexdigest()[:16]}"


def secretariat_cookie(https: bool) -> str:
    """The cookie of the secretariat."""
    return f"{_prefix(https)}secretariat"


def held_secrets(cookies: Mapping[str, str]) -> list[str]:
    """The secrets of the sessions among these cookies."""
    return [value for name, value in cookies.items() if _SESSION.fullmatch(name)]


def held_delegations(cookies: Mapping[str, str]) -> list[str]:
    """The secrets by which pages of delegations are open here."""
    return [value for name, value in cookies.items() if _DELEGATION.fullmatch(name)]


def _prefix(https: bool) -> str:
    return "__Host-hemicycle-" if https else "hemicycle-"
