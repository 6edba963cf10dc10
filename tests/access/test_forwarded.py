"""Whose address a proxy's word makes a request's own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hemicycle.access.forwarded import client_address, networks_of

PROXIES = networks_of(["10.0.0.0/8", "127.0.0.1", "2001:db8:ffff::/48"])
CLIENT = "203.0.113.7"


@pytest.mark.parametrize(
    ("peer", "forwarded", "x_forwarded_for", "client"),
    [
        (CLIENT, [], [], CLIENT),
        ("127.0.0.1", [], [], "127.0.0.1"),
        ("127.0.0.1", [], [CLIENT], CLIENT),
        ("::ffff:127.0.0.1", [], [CLIENT], CLIENT),
        # Whoever is no proxy of ours says nothing that counts.
        ("198.51.100.9", [], [CLIENT], "198.51.100.9"),
        ("198.51.100.9", [f"for={CLIENT}"], [], "198.51.100.9"),
        # The rightmost hop that is not ours; what stands left of it is a claim.
        ("127.0.0.1", [], [f"1.1.1.1, {CLIENT}, 10.1.2.3"], CLIENT),
        ("127.0.0.1", [], ["1.1.1.1", f"{CLIENT}, 10.1.2.3"], CLIENT),
        ("127.0.0.1", [f"for=1.1.1.1, for={CLIENT};proto=https;by=10.0.0.1"], [], CLIENT),
        ("127.0.0.1", ["for=1.1.1.1", f'For="{CLIENT}:4711"; proto=http'], [], CLIENT),
        ("127.0.0.1", ['for="[2001:db8:cafe::17]:4711"'], [], "2001:db8:cafe::17"),
        ("127.0.0.1", ['for="[2001:db8:ffff::1]"'], [], "127.0.0.1"),
        ("127.0.0.1", [], ["2001:db8:cafe::17"], "2001:db8:cafe::17"),
        ("127.0.0.1", [], [f"{CLIENT}:55123"], CLIENT),
        ("127.0.0.1", [], ["[2001:db8:cafe::17]:55123"], "2001:db8:cafe::17"),
        # A proxy that writes one header lets the other pass: a client cannot choose its address by it.
        ("127.0.0.1", ["for=1.1.1.1"], [CLIENT], "127.0.0.1"),
        ("127.0.0.1", [f"for={CLIENT}"], [f"1.1.1.1, {CLIENT}"], CLIENT),
        # Nobody knows, or a name stands for the address (RFC 7239, 6.2 and 6.3).
        ("127.0.0.1", ["for=unknown"], [], "127.0.0.1"),
        ("127.0.0.1", ["for=_hidden"], [], "_hidden"),
        ("127.0.0.1", [], ["junk"], "127.0.0.1"),
        ("127.0.0.1", [], [f"{CLIENT}, junk"], "127.0.0.1"),
        ("127.0.0.1", ["by=10.0.0.1"], [], "127.0.0.1"),
        ("127.0.0.1", ['for="a, for=1.1.1.1"'], [], "127.0.0.1"),
        ("127.0.0.1", [], ["10.0.0.5, 10.0.0.6"], "127.0.0.1"),
        # A quotation mark that the client left open, with what the proxy added after it.
        ("127.0.0.1", ['for=1.1.1.1;x=", for="[2001:db8:cafe::17]"'], [], "127.0.0.1"),
        ("127.0.0.1", ['for="_me, for="[2001:db8:cafe::17]"'], [], "127.0.0.1"),
        ("127.0.0.1", ['for="_me', f'for="{CLIENT}:4711"'], [], "127.0.0.1"),
        ("127.0.0.1", ['for="_a b"'], [], "127.0.0.1"),
        (None, [], [CLIENT], None),
    ],
)
def test_the_client_is_the_last_hop_that_is_no_proxy_of_ours(
    peer: str | None, forwarded: list[str], x_forwarded_for: list[str], client: str | None
) -> None:
    assert client_address(peer, forwarded, x_forwarded_for, PROXIES) == client


@given(st.lists(st.text(max_size=60), max_size=4), st.lists(st.text(max_size=60), max_size=4))
def test_whatever_a_client_writes_its_own_address_stands(
    claim: list[str], other: list[str]
) -> None:
    """nginx adds the peer to X-Forwarded-For and lets `Forwarded` pass: the answer is the peer or the proxy."""
    found = client_address("127.0.0.1", other, [*claim, CLIENT], PROXIES)
    assert found in (CLIENT, "127.0.0.1")
    assert client_address("127.0.0.1", [], [*claim, CLIENT], PROXIES) == CLIENT


def test_a_long_header_takes_no_time() -> None:
    for junk in ('for="', "for=,", 'for="\\', "a," * 3, ";for=" * 3):
        assert client_address("127.0.0.1", [junk * 20_000], [], PROXIES) is not None
