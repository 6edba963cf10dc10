"""Under which addresses this machine's media are reached."""

import pytest

from hemicycle.media.addresses import NoAddress, interface_addresses, media_addresses


def test_loopback_is_among_the_interfaces() -> None:
    assert ("lo", "127.0.0.1") in interface_addresses()


def test_addresses_are_taken_as_they_are_once_each() -> None:
    named = ["192.0.2.7", "2001:DB8::7", "192.0.2.7"]
    assert media_addresses(named) == ["192.0.2.7", "2001:db8::7"]


def test_an_interface_stands_for_its_addresses() -> None:
    assert media_addresses(["lo"]) == ["127.0.0.1"]


def test_what_is_neither_is_refused_by_name() -> None:
    with pytest.raises(NoAddress, match="eth77 is neither"):
        media_addresses(["eth77"])


@pytest.mark.janus
def test_the_only_address_beside_loopback_is_the_default() -> None:
    assert interface_addresses() == [("lo", "127.0.0.1"), ("hemi0", "127.0.0.2")]
    assert media_addresses([]) == ["127.0.0.2"]
