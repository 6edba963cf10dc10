"""Whose request a proxy passes on: the client's address out of `Forwarded` (RFC 7239) and `X-Forwarded-For`.

Only the proxies of the settings are believed. Each adds, at the right, whom it got the request from, so that the
rightmost hop that is no such proxy is the client; what stands left of it is the client's own claim and means nothing.
A proxy usually writes one of the two headers and lets the other pass as the client sent it: where both stand and do
not agree, neither is believed, and the request counts as the proxy's own. So does one whose `Forwarded` is not whole: a
quotation mark that a client leaves open would swallow what the proxy adds.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from ipaddress import IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

Networks = Sequence[IPv4Network | IPv6Network]

LONGEST = 4096
"""Characters of a header that are read; proxies write a few dozen."""
_NODE = re.compile(r'(?:^|;)\s*for\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;,\s"]+))', re.IGNORECASE)
_VALUE = r'(?:[^\s",;=]+|"(?:[^"\\]|\\.)*")'
_ELEMENT = re.compile(rf"\s*(?:[\w!#$%&'*+.^`|~-]+\s*=\s*{_VALUE}\s*(?:;\s*|(?=,|$)))*(?:,|$)")
_NAME = re.compile(r"_[A-Za-z0-9._-]{1,64}")
_WITH_PORT = re.compile(r"\[([^\]]*)\](?::[\w.-]+)?|([^:\[\]]*)(?::[\w.-]+)?")


def networks_of(written: Iterable[str]) -> Networks:
    """Addresses and networks as the settings write them. Raises ValueError, naming the one that is none."""
    return [ip_network(one, strict=False) for one in written]


def client_address(
    peer: str | None, forwarded: Sequence[str], x_forwarded_for: Sequence[str], trusted: Networks
) -> str | None:
    """The client's address; `peer`: the other end of the connection. The headers' values in the order of their lines.

    An identifier that a proxy wrote instead of an address (RFC 7239, 6.3) stands for itself.
    """
    if not _is_trusted(peer, trusted):
        return peer
    claims = [
        _rightmost(_elements(forwarded), trusted),
        _rightmost(_plain(x_forwarded_for), trusted),
    ]
    said = {claim for claim in claims if claim is not None}
    return said.pop() if len(said) == 1 else peer


def _rightmost(hops: Sequence[str], trusted: Networks) -> str | None:
    """The last hop that is no proxy of ours; None where there is none or nobody knows it."""
    for hop in reversed(hops):
        if not _is_trusted(hop, trusted):
            return _address(hop) or (hop if _NAME.fullmatch(hop) else None)
    return None


def _elements(lines: Sequence[str]) -> list[str]:
    """The hops in the order of the header; none where it is not whole."""
    written, hops, at = ",".join(lines)[-LONGEST:], [], 0
    while at < len(written):
        element = _ELEMENT.match(written, at)
        if element is None or element.end() == at:
            return []
        found = _NODE.search(element[0])
        hops.append(_bare(_unquoted(found[1], found[2])) if found else "")
        at = element.end()
    return hops


def _unquoted(quoted: str | None, token: str) -> str:
    return token if quoted is None else re.sub(r"\\(.)", r"\1", quoted)


def _plain(lines: Sequence[str]) -> list[str]:
    written = ",".join(lines)[-LONGEST:]
    return [_bare(hop.strip()) for hop in written.split(",")] if written else []


def _bare(node: str) -> str:
    """A node without its port: `[2001:db8::1]:4711` is `2001:db8::1`."""
    if _address(node):
        return node
    found = _WITH_PORT.fullmatch(node)
    return (found[1] or found[2] or "") if found else node


@lru_cache(maxsize=8192)
def _address(written: str | None) -> str | None:
    """The address in its one spelling; None where it is none."""
    try:
        found = ip_address(written or "")
    except ValueError:
        return None
    mapped = found.ipv4_mapped if isinstance(found, IPv6Address) else None
    return (mapped or found).compressed


def _is_trusted(written: str | None, trusted: Networks) -> bool:
    address = _address(written)
    return address is not None and any(ip_address(address) in network for network in trusted)
