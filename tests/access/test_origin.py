"""Where a request comes from."""

import pytest

from hemicycle.access.origin import host_ok, origin_ok
from hemicycle.access.rate_limiter import MOST_ADDRESSES, RateLimiter

HERE = "https://summit.example.org"
LOCAL = "http://127.0.0.1:8000"


@pytest.mark.parametrize(
    ("headers", "base_url", "ok"),
    [
        ({"origin": HERE}, HERE, True),
        ({"origin": "https://SUMMIT.example.org"}, HERE, True),
        ({"origin": "http://summit.example.org"}, HERE, False),
        ({"origin": "https://summit.example.org:444"}, HERE, False),
        ({"origin": "https://summit.example.org.evil.example"}, HERE, False),
        ({"origin": "https://evil.example"}, HERE, False),
        ({"origin": "https://evil.example", "sec-fetch-site": "same-origin"}, HERE, False),
        ({"origin": "null"}, HERE, False),
        ({"origin": "null", "sec-fetch-site": "cross-site"}, HERE, False),
        ({"origin": "null", "sec-fetch-site": "same-site"}, HERE, False),
        ({"origin": "null", "sec-fetch-site": "same-origin"}, HERE, True),
        ({}, HERE, True),
        ({"sec-fetch-site": "cross-site"}, HERE, False),
        ({"origin": ""}, HERE, False),
        ({"origin": "http://localhost:8000"}, LOCAL, True),
        ({"origin": "http://[::1]:8000"}, LOCAL, True),
        ({"origin": "http://localhost:8001"}, LOCAL, False),
        ({"origin": "http://localhost:x"}, LOCAL, False),
        ({"origin": "http://localhost"}, HERE, False),
    ],
)
def test_origin(headers: dict[str, str], base_url: str, ok: bool) -> None:
    assert origin_ok(headers, base_url) is ok


@pytest.mark.parametrize(
    ("host", "base_url", "ok"),
    [
        ("summit.example.org", HERE, True),
        ("evil.example", HERE, False),
        ("summit.example.org:443", HERE, False),
        (None, HERE, False),
        ("localhost:8000", LOCAL, True),
        ("rebound.example:8000", LOCAL, False),
    ],
)
def test_host(host: str | None, base_url: str, ok: bool) -> None:
    assert host_ok(host, base_url) is ok


def test_a_limit_refills_and_forgets() -> None:
    now = 0
    limit = RateLimiter(2, 3, lambda: now)
    assert [limit.allows("192.0.2.1") for _ in range(4)] == [True, True, True, False]
    assert limit.allows("192.0.2.2")
    now = 500
    assert limit.allows("192.0.2.1")
    assert not limit.allows("192.0.2.1")
    for n in range(MOST_ADDRESSES + 50):
        limit.allows(f"10.{n >> 16}.{n >> 8 & 255}.{n & 255}")
    assert len(limit) == MOST_ADDRESSES


def test_a_network_of_ipv6_counts_once() -> None:
    limit = RateLimiter(1, 1, lambda: 0)
    assert limit.allows("2001:db8::1")
    assert not limit.allows("2001:db8::2")
    assert limit.allows("2001:db8:0:1::1")
    assert limit.allows("::ffff:192.0.2.1")
    assert not limit.allows("192.0.2.1")
