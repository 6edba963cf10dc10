"""The addresses in a session description, and those that were not allowed."""

from hemicycle.media.candidates import addresses_beyond, candidate_addresses

SDP = """\
v=0
o=- 1 1 IN IP4 10.0.0.9
c=IN IP4 10.0.0.9
m=audio 9 UDP/TLS/RTP/SAVPF 111
a=candidate:1 1 udp 2015363327 192.0.2.7 20001 typ host
a=candidate:2 1 tcp 1015021823 192.0.2.7 20002 typ host tcptype passive
a=candidate:3 1 udp 2015363583 2001:db8::7 20003 typ host
a=end-of-candidates
"""


def test_each_address_is_named_once() -> None:
    assert candidate_addresses(SDP) == ["192.0.2.7", "2001:db8::7"]
    assert candidate_addresses(SDP.replace("\n", "\r\n")) == ["192.0.2.7", "2001:db8::7"]


def test_a_line_that_is_cut_off_names_none() -> None:
    assert candidate_addresses("a=candidate:1 1 udp 2015363327") == []


def test_an_address_that_was_not_allowed_is_found() -> None:
    assert addresses_beyond(SDP, ["192.0.2.7"]) == ["2001:db8::7"]
    assert addresses_beyond(SDP, ["192.0.2.70"]) == ["192.0.2.7", "2001:db8::7"]


def test_addresses_that_were_allowed_are_not_beyond() -> None:
    assert addresses_beyond(SDP, iter(["2001:db8::7", "192.0.2.7"])) == []
