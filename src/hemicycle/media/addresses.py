"""The addresses of this machine under which others reach its media. Linux only: it asks the kernel's interface list.

IPv4 is listed by interface; an IPv6 address is taken where it is given as such.
"""

import array
import fcntl
import socket
import struct
from collections.abc import Sequence
from ipaddress import ip_address

SIOCGIFCONF = 0x8912
"""netdevice(7): every interface that has an IPv4 address, one struct ifreq an address."""
IFREQ = struct.Struct("16s 2x 2x 4s 16x")
"""Name, then sockaddr_in: family, port, address; padded to the size of struct ifreq on 64 bits."""
ROOM_FOR = 512
ELSEWHERE = ((socket.AF_INET, "198.51.100.1"), (socket.AF_INET6, "2001:db8::1"))
"""Addresses of documentation (RFC 5737, RFC 3849): nothing is sent there, only the way there is asked."""


class NoAddress(Exception):
    """It is not clear under which address this machine is reached. The text says what to name."""


def media_addresses(named: Sequence[str]) -> list[str]:
    """IP addresses for what an operator names: addresses or interfaces; the default where nothing is named.

    Raises NoAddress.
    """
    if not named:
        return default_addresses()
    return list(dict.fromkeys(address for name in named for address in _addresses_of(name)))


def default_addresses() -> list[str]:
    """The address by which this machine reaches others, or the only one that it has beside loopback.

    Raises NoAddress.
    """
    for family, elsewhere in ELSEWHERE:
        if address := _source_towards(family, elsewhere):
            return [address]
    own = [address for name, address in interface_addresses() if name != "lo"]
    if len(own) != 1:
        have = ", ".join(own) or "none"
        raise NoAddress(f"name the address that media shall use; this machine has: {have}")
    return own


def interface_addresses() -> list[tuple[str, str]]:
    """Interface and IPv4 address, one pair an address."""
    space = array.array("B", bytes(IFREQ.size * ROOM_FOR))
    at, _ = space.buffer_info()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        answer = fcntl.ioctl(asked, SIOCGIFCONF, struct.pack("iP", len(space), at))
    filled = struct.unpack("iP", answer)[0]
    return [
        (name.rstrip(b"\0").decode(), socket.inet_ntoa(address))
        for name, address in IFREQ.iter_unpack(space.tobytes()[:filled])
    ]


def _addresses_of(name: str) -> list[str]:
    try:
        return [str(ip_address(name))]
    except ValueError:
        pass
    found = [address for interface, address in interface_addresses() if interface == name]
    if not found:
        raise NoAddress(f"{name} is neither an IP address nor an interface with an IPv4 address")
    return found


def _source_towards(family: socket.AddressFamily, elsewhere: str) -> str | None:
    with socket.socket(family, socket.SOCK_DGRAM) as way:
        try:
            way.connect((elsewhere, 9))
        except OSError:  # no way leads there
            return None
        return str(way.getsockname()[0])
