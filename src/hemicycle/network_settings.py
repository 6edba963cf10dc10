"""What the settings say of other machines: whose word is believed, and who may be reached in networks of one's own."""

from collections.abc import Sequence
from ipaddress import ip_network
from urllib.parse import urlsplit

from hemicycle.mail_settings import SettingsFault


def check_proxies(proxies: Sequence[str]) -> None:
    """Addresses or networks. Raises SettingsFault."""
    for index, proxy in enumerate(proxies):
        try:
            ip_network(proxy, strict=False)
        except ValueError as fault:
            raise SettingsFault(
                f'trusted_proxies[{index}]: expected an address or a network as "10.0.0.0/8", not {proxy!r}'
            ) from fault


def check_origins(key: str, servers: Sequence[str]) -> None:
    """Origins of other servers, as `key` names them. Raises SettingsFault."""
    for index, server in enumerate(servers):
        if not _is_origin(server):
            raise SettingsFault(
                f'{key}[{index}]: expected "https://HOST" or "http://HOST:PORT", not {server!r}'
            )


def _is_origin(written: str) -> bool:
    try:
        parts = urlsplit(written)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
