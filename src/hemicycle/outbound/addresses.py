"""Addresses of mail (RFC 5321, 4.1.2), as far as they are in use: no quoted local parts, no address literals."""

import re

import idna

LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
LABEL = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)")
MOST_LOCAL, MOST = 64, 254


class BadAddress(ValueError):
    """Mail cannot be sent there; the text says why."""


def mailbox_of(address: str) -> str:
    """The address with its domain in ASCII and small letters (IDNA 2008). Raises BadAddress."""
    local, at, domain = address.strip().rpartition("@")
    if not at or not local or not domain:
        raise BadAddress(f"{address!r} is no address: expected NAME@DOMAIN")
    if not LOCAL.fullmatch(local) or len(local) > MOST_LOCAL:
        raise BadAddress(
            f"{address!r}: before the @ stand letters a to z, digits, dots and hyphens"
        )
    try:
        ascii_domain = idna.encode(domain, uts46=True).decode() if not domain.isascii() else domain
    except idna.IDNAError as fault:
        raise BadAddress(f"{address!r}: no domain: {fault}") from fault
    made = f"{local}@{ascii_domain.lower()}"
    if len(made) > MOST or not all(LABEL.fullmatch(one) for one in ascii_domain.lower().split(".")):
        raise BadAddress(f"{address!r}: {domain!r} is no domain")
    return made


def domain_of(address: str) -> str:
    """What stands after the @."""
    return address.rpartition("@")[2]


def with_token(address: str, token: str) -> str:
    """`bounces@host` → `bounces+TOKEN@host` (VERP): what comes back to it says of which message it speaks."""
    local, _, domain = address.rpartition("@")
    return f"{local}+{token}@{domain}"


def token_in(address: str) -> str | None:
    """The token of such an address."""
    found = re.search(r"\+([0-9a-f]{32})@", address)
    return found[1] if found else None
