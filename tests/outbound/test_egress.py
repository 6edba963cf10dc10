"""[OUTBOX-6] The egress client: a table of hostile addresses of which no connection leaves; redirects, caps."""

import gzip
import socket
import zlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpcore2
import pytest

from hemicycle.outbound.egress.client import Egress, checked_url, place_of
from hemicycle.outbound.egress.fault import NotFetched
from hemicycle.outbound.egress.guard import Guarded, Resolve
from hemicycle.outbound.egress.reachable import is_reachable
from tests.outbound.peers import Peer, drips, leads_to, listening, says, stays_silent

REFUSED = [
    # this machine, by each of its names
    "http://127.0.0.1/",
    "http://127.1/",
    "http://0x7f.0.0.1/",
    "http://0x7f000001/",
    "http://017700000001/",
    "http://0177.0.0.1/",
    "http://2130706433/",
    "http://127.255.255.254/",
    "http://localhost/",
    "http://LOCALHOST/",
    "http://localhost./",
    "http://0.0.0.0/",
    "http://0/",
    "http://[::1]/",
    "http://[::]/",
    "http://[0:0:0:0:0:0:0:1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[0:0:0:0:0:ffff:127.0.0.1]/",
    "http://[::127.0.0.1]/",
    # IPv4 within IPv6
    "http://[2002:7f00:1::]/",
    "http://[2002:a00:1::1]/",
    "http://[2001:0:7f00:1::]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[64:ff9b::169.254.169.254]/",
    "http://[64:ff9b:1::a00:1]/",
    # networks of others' own
    "http://10.0.0.1/",
    "http://10.255.255.255/",
    "http://172.16.0.1/",
    "http://172.31.255.255/",
    "http://192.168.0.1/",
    "http://192.168.1.1/",
    "http://100.64.0.1/",
    "http://100.127.255.255/",
    "http://[fc00::1]/",
    "http://[fd12:3456:789a::1]/",
    "http://[fec0::1]/",
    # the line itself, and the metadata of clouds
    "http://169.254.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://[fe80::1]/",
    "http://[fd00:ec2::254]/",
    "http://100.100.100.200/",
    "http://192.0.0.192/",
    "http://[::ffff:169.254.169.254]/",
    "http://0xa9fea9fe/",
    "http://2852039166/",
    "http://0251.0376.0251.0376/",
    # nobody's: documentation, benchmarks, protocols, many at once, not given out
    "http://192.0.0.1/",
    "http://192.0.2.1/",
    "http://198.51.100.1/",
    "http://203.0.113.1/",
    "http://198.18.0.1/",
    "http://198.19.255.255/",
    "http://192.88.99.1/",
    "http://224.0.0.1/",
    "http://239.255.255.250/",
    "http://240.0.0.1/",
    "http://255.255.255.255/",
    "http://[ff02::1]/",
    "http://[ff0e::1]/",
    "http://[2001:db8::1]/",
    "http://[3fff::1]/",
    "http://[100::1]/",
    "http://[5f00::1]/",
    "http://[4000::1]/",
    # ports of other services
    "http://peer.example:22/",
    "http://peer.example:25/",
    "http://peer.example:6379/",
    "https://peer.example:8443/",
    # what is no address of a page
    "file:///etc/passwd",
    "ftp://peer.example/",
    "gopher://peer.example/",
    "data:text/plain,x",
    "javascript:alert(1)",
    "unix:///run/desk.sock",
    "//peer.example/",
    "/path",
    "",
    "http://",
    "http:///path",
    "https:peer.example",
    # who asks, and what parsers disagree on
    "http://user@peer.example/",
    "http://user:secret@peer.example/",
    "http://peer.example@127.0.0.1/",
    "http://127.0.0.1#@peer.example/",
    "http://127.0.0.1?@peer.example/",
    "http://peer.example\\@127.0.0.1/",
    "http://127.0.0.1\\.peer.example/",
    "http://peer.example\r\nHost: evil.example/",
    "http://peer.example/\r\nX: y",
    "http://peer.example\t/",
    "http://peer.example /",
    "http://peer.example\x00.evil.example/",
    "http://[::1%25lo]/",
    "http://[fe80::1%25eth0]/",
    "http://[::1/",
    "http://[peer.example]/",
    "http://peer.example:http/",
    "http://peer.example:99999/",
    "http://peer.example:-1/",
    "http://" + "a" * 3000 + ".example/",
]
INSIDE = [
    "127.0.0.1",
    "10.0.0.5",
    "169.254.169.254",
    "::1",
    "::ffff:10.0.0.1",
    "fe80::1%eth0",
    "nonsense",
]
OUTSIDE = ["8.8.8.8", "1.1.1.1", "193.0.6.139", "2606:4700::1111", "2001:4860:4860::8888"]


class Line:
    """What lies under the guard: every connection that would leave, and where they lead in truth."""

    def __init__(self, port: int) -> None:
        self.left: list[tuple[str, int]] = []
        self._port = port
        self._below = httpcore2.AnyIOBackend()

    async def connect_tcp(
        self, host: str, port: int, *rest: object
    ) -> httpcore2.AsyncNetworkStream:
        self.left.append((host, port))
        return await self._below.connect_tcp("127.0.0.1", self._port)


async def as_here(host: str, port: int) -> list[str]:
    """Addresses as this machine reads them, however they are written; every other name leads outside."""
    try:
        found = socket.getaddrinfo(host, port, flags=socket.AI_NUMERICHOST, type=socket.SOCK_STREAM)
    except OSError:
        return ["127.0.0.1", "::1"] if host.strip(".") == "localhost" else ["8.8.8.8"]
    return [str(place[0]) for *_, place in found]


def named(**names: list[str] | list[list[str]]) -> Resolve:
    """Names by table, each answer in turn; what is written as an address goes as this machine takes it."""
    turns = {name.replace("_", "."): 0 for name in names}

    async def resolve(host: str, port: int) -> list[str]:
        answers = names.get(host.replace(".", "_"))
        if answers is None:
            raise OSError("name not known")
        if answers and isinstance(answers[0], list):
            place = min(turns[host], len(answers) - 1)
            turns[host] += 1
            return answers[place]
        return answers  # type: ignore[return-value]

    return resolve


@asynccontextmanager
async def egress(names: Resolve) -> AsyncIterator[tuple[Egress, Peer, Line]]:
    """A client whose connections, where any leaves, end at a peer on loopback."""
    async with listening() as peer:
        client = Egress("Hemicycle", names=names)
        line = Line(peer.port)
        guard = client._client._transport._pool._network_backend  # type: ignore[attr-defined]
        assert isinstance(guard, Guarded)
        guard._below = line  # type: ignore[assignment]
        yield client, peer, line
        await client.close()


@pytest.mark.parametrize("url", REFUSED, ids=lambda url: ascii(url)[1:60])
async def test_no_connection_leaves(url: str) -> None:
    async with egress(as_here) as (client, peer, line):
        with pytest.raises(NotFetched):
            await client.fetch(url)
        assert line.left == []
        assert peer.lines == 0


@pytest.mark.parametrize("address", INSIDE)
async def test_a_name_that_leads_inside_is_not_followed(address: str) -> None:
    async with egress(named(peer_example=[address])) as (client, _, line):
        with pytest.raises(NotFetched) as fault:
            await client.fetch("http://peer.example/")
        assert fault.value.reason == "address"
        assert line.left == []


async def test_the_address_that_was_checked_is_the_one_connected_to() -> None:
    """DNS rebinding: the second answer leads inside. It is never asked for."""
    names = named(peer_example=[["8.8.8.8"], ["127.0.0.1"]])
    async with egress(names) as (client, peer, line):
        assert (await client.fetch("http://peer.example/")).body == b"hello"
        assert line.left == [("8.8.8.8", 80)]
        assert b"host: peer.example" in peer.came[0].lower()
        with pytest.raises(NotFetched, match=r"127\.0\.0\.1"):
            await client.fetch("http://peer.example/")
        assert len(line.left) == 1, "and no line of before is taken again"


async def test_of_several_addresses_only_those_outside_are_tried() -> None:
    async with egress(named(peer_example=["127.0.0.1", "10.0.0.1", "1.1.1.1"])) as (
        client,
        _,
        line,
    ):
        await client.fetch("http://peer.example/")
        assert line.left == [("1.1.1.1", 80)]


@pytest.mark.parametrize(
    "onward",
    [
        "http://127.0.0.1/",
        "http://inside.example/",
        "//inside.example/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::ffff:127.0.0.1]/",
        "http://user@peer.example/",
        "http://peer.example:22/",
        "file:///etc/passwd",
        "ftp://peer.example/",
        "/again",
    ],
)
async def test_each_redirect_is_checked_like_the_first(onward: str) -> None:
    names = named(peer_example=["8.8.8.8"], inside_example=["10.0.0.1"])
    async with egress(names) as (client, peer, line):
        peer.answers = {"/": leads_to(onward), "/again": leads_to("/again")}
        with pytest.raises(NotFetched):
            await client.fetch("http://peer.example/")
        assert {host for host, _ in line.left} == {"8.8.8.8"}
        assert len(line.left) <= 6


async def test_who_asks_is_said_to_nobody_else() -> None:
    names = named(peer_example=["8.8.8.8"], other_example=["1.1.1.1"])
    async with egress(names) as (client, peer, _):
        peer.answers = {"/": leads_to("http://other.example/there")}
        said = {"Authorization": "Bearer secret", "Cookie": "a=b", "Accept": "text/html"}
        fetched = await client.fetch("http://peer.example/", headers=said)
        assert fetched.url == "http://other.example/there"
        first, second = (head.lower() for head in peer.came)
        assert b"bearer secret" in first
        assert b"secret" not in second
        assert b"cookie" not in second
        assert b"accept: text/html" in second


async def test_what_brings_something_is_led_nowhere() -> None:
    async with egress(named(peer_example=["8.8.8.8"])) as (client, peer, _):
        peer.answers = {"/inbox": leads_to("/other", "307 Temporary Redirect")}
        fetched = await client.fetch("http://peer.example/inbox", method="POST", content=b"{}")
        assert (fetched.status, len(peer.came)) == (307, 1)


@pytest.mark.parametrize(
    ("method", "answer", "arrived"),
    [
        ("POST", stays_silent(b""), True),
        ("POST", stays_silent(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\na"), True),
        ("POST", says(b"a" * 3_000_000), True),
        ("GET", stays_silent(b""), False),
    ],
)
async def test_what_may_have_arrived_is_told_apart(
    method: str, answer: object, arrived: bool
) -> None:
    """[OUTBOX-7] No answer to what was brought: it is not known, and nobody may repeat it unasked."""
    async with egress(named(peer_example=["8.8.8.8"])) as (client, peer, _):
        peer.answers = {"/inbox": answer}  # type: ignore[dict-item]
        with pytest.raises(NotFetched) as fault:
            await client.fetch(
                "http://peer.example/inbox", method=method, content=b"{}", within_s=1.0
            )
        assert fault.value.may_have_arrived is arrived
        assert len(peer.came) == 1


@pytest.mark.parametrize(
    "url", ["http://nobody.example/", "http://127.0.0.1/", "ftp://peer.example/"]
)
async def test_what_never_left_has_not_arrived(url: str) -> None:
    """[OUTBOX-7] A name that is not known, an address that is not reached: it may be tried again."""
    async with egress(named(peer_example=["8.8.8.8"])) as (client, _, line):
        with pytest.raises(NotFetched) as fault:
            await client.fetch(url, method="POST", content=b"{}")
        assert (fault.value.may_have_arrived, line.left) == (False, [])


BOMB = gzip.compress(bytes(200_000_000), 9)
CASES = [
    (says(b"a" * 3_000_000), "too-large"),
    (drips(b"a" * 10_000), "too-large"),
    (says(BOMB, Content_Encoding="gzip"), "too-large"),
    (says(zlib.compress(bytes(50_000_000)), Content_Encoding="deflate"), "too-large"),
    (says(b"x", Content_Encoding="br"), "encoding"),
    (says(gzip.compress(gzip.compress(b"x")), Content_Encoding="gzip, gzip"), "encoding"),
    (says(b"no gzip", Content_Encoding="gzip"), "encoding"),
    (stays_silent(b""), "too-slow"),
    (stays_silent(b"HTTP/1.1 200 OK\r\n"), "too-slow"),
    (stays_silent(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\na"), "too-slow"),
    (stays_silent(b"SSH-2.0-OpenSSH_9.2\r\n"), "too-slow"),
    (stays_silent(b"SSH-2.0-OpenSSH_9.2\r\n\r\n"), "protocol"),
    (says(b"", "200 OK", X="y" * 500_000), "protocol"),
]


@pytest.mark.parametrize(("answer", "reason"), CASES, ids=[reason for _, reason in CASES])
async def test_what_is_too_much_is_cut_off(answer: object, reason: str) -> None:
    async with egress(named(peer_example=["8.8.8.8"])) as (client, peer, _):
        peer.answers = {"/": answer}  # type: ignore[dict-item]
        with pytest.raises(NotFetched) as fault:
            await client.fetch("http://peer.example/", within_s=1.0)
        assert fault.value.reason == reason


async def test_a_packed_body_is_unpacked() -> None:
    async with egress(named(peer_example=["8.8.8.8"])) as (client, peer, _):
        peer.answers = {"/": says(gzip.compress(b"words" * 1000), Content_Encoding="gzip")}
        assert (await client.fetch("http://peer.example/")).body == b"words" * 1000


async def test_a_host_of_the_settings_is_trusted_as_named_and_what_it_leads_to_is_not() -> None:
    async with listening() as peer:
        client = Egress("Hemicycle", frozenset({place_of(f"http://127.0.0.1:{peer.port}/issuer")}))
        peer.answers = {"/away": leads_to("http://127.0.0.1:1/")}
        assert (await client.fetch(f"http://127.0.0.1:{peer.port}/")).body == b"hello"
        with pytest.raises(NotFetched, match="only ports"):
            await client.fetch(f"http://127.0.0.1:{peer.port}/away")
        with pytest.raises(NotFetched):
            await client.fetch(f"http://localhost:{peer.port}/")
        await client.close()


@pytest.mark.parametrize("address", OUTSIDE)
def test_what_is_somebody_elses_may_be_reached(address: str) -> None:
    """The control of the table: it is not refused because all is."""
    assert is_reachable(address)


def test_an_address_of_a_page_passes() -> None:
    assert checked_url("https://peer.example/a?b=c#d").host == "peer.example"


async def test_the_table_finds_a_guard_that_does_not_look(monkeypatch: pytest.MonkeyPatch) -> None:
    """The planted fault."""
    monkeypatch.setattr("hemicycle.outbound.egress.guard.is_reachable", lambda _: True)
    async with egress(as_here) as (client, _, line):
        await client.fetch("http://127.0.0.1/")
        assert line.left == [("127.0.0.1", 80)]
