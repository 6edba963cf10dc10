"""Room for connections, and for the public among them: [LIVE-8]."""

import resource

import pytest

from hemicycle.web import lines
from hemicycle.web.lines import Lines, raise_descriptors


class Peer:
    """A connection that says nothing."""

    def __init__(self) -> None:
        self.was_cut = False

    def cut(self) -> None:
        self.was_cut = True


def test_the_public_leaves_room_for_whoever_has_a_seat() -> None:
    room = Lines(400)
    admitted = 0
    while room.admit(f"192.0.2.{admitted % 200}"):
        admitted += 1
    assert admitted == room.most_public == room.most * 3 // 4
    room.release("192.0.2.0")
    assert room.admit("198.51.100.7")


def test_one_address_has_not_all_places(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "LINES_AN_ADDRESS", 3)
    room = Lines(400)
    assert [room.admit("192.0.2.1") for _ in range(4)] == [True, True, True, False]
    assert room.admit("192.0.2.2")
    room.release("192.0.2.1")
    assert room.admit("192.0.2.1")


def test_who_is_answered_does_not_yield() -> None:
    room = Lines(16)
    peers = [Peer() for _ in range(room.most)]
    for peer in peers:
        assert room.opened(peer, "127.0.0.1")
        room.heard(peer)
    assert not room.opened(Peer(), "127.0.0.1")
    room.silent(peers[3])
    assert room.opened(Peer(), "127.0.0.1")
    assert [peer.was_cut for peer in peers].index(True) == 3
    assert sum(peer.was_cut for peer in peers) == 1
    assert room.count == room.most


def test_a_peer_has_not_all_connections_but_a_proxy_has() -> None:
    room = Lines(100, proxies=["203.0.113.0/24"])
    own = [room.opened(Peer(), "192.0.2.1") for _ in range(room.most)]
    assert 0 < own.count(True) < room.most
    assert room.opened(Peer(), "192.0.2.2")
    passed = [room.opened(Peer(), "203.0.113.9") for _ in range(room.most)]
    assert all(passed), "the silent ones before it yield"


def test_the_limit_of_descriptors_is_raised_as_far_as_it_may() -> None:
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (256, before[1]))
        found = raise_descriptors()
        assert found == resource.getrlimit(resource.RLIMIT_NOFILE)[0] > 256
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
