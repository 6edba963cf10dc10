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


def check_partners(partners: Sequence[str]) -> None:
    """Origins of other servers. Raises SettingsFault."""
    for index, partner in enumerate(partners):
        if not _is_origin(partner):
            raise SettingsFault(
                f'trusted_partners[{index}]: expected "https://HOST" or "http://HOST:PORT", not {partner!r}'
            )


def _is_origin(written: str) -> bool:
    try:
        parts = urlsplit(written)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
