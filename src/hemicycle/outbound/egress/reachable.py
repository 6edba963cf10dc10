"""Which addresses of the internet may be connected to: those that are somebody else's, whatever they are written as.

Pure. By the registries of special-purpose addresses (RFC 6890; IANA, IPv4 and IPv6), not by Python's `is_global` alone,
which changes with the version.
"""

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

NOBODYS_V4 = [
    ip_network(network)
    for network in (
        *("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16"),
        *("172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24"),
        *("192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15"),
        *("198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"),
    )
]
SOMEBODYS_V6 = ip_network("2000::/3")
"""Global unicast: all that is given out."""
NOBODYS_V6 = [
    ip_network(network)
    for network in ("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20")
]
"""Within it: protocol assignments with Teredo, documentation, 6to4 (whose IPv4 address is anybody's), AS112."""


def is_reachable(address: str) -> bool:
    """Whether a literal address may be connected to."""
    try:
        found = ip_address(address)
    except ValueError:
        return False
    if isinstance(found, IPv6Address) and found.ipv4_mapped is not None:
        found = found.ipv4_mapped
    if not found.is_global:
        return False
    if isinstance(found, IPv4Address):
        return not any(found in network for network in NOBODYS_V4)
    return found in SOMEBODYS_V6 and not any(found in network for network in NOBODYS_V6)
