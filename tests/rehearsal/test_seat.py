"""A seat at the server behind a proxy: what the proxy answers while the server is away is no answer of the server."""

import httpx2
import pytest

from hemicycle.rehearsal import seat
from hemicycle.rehearsal.links import PersonalLink
from hemicycle.rehearsal.seat import NoEntry, Seat


def behind(*statuses: int) -> tuple[Seat, list[int]]:
    """A seat behind a proxy that answers so, the last for ever; and what was answered."""
    answered: list[int] = []

    def answer(_: httpx2.Request) -> httpx2.Response:
        answered.append(statuses[min(len(answered), len(statuses) - 1)])
        return httpx2.Response(answered[-1])

    made = Seat("http://127.0.0.1:9", PersonalLink("p1", "delegate", "http://127.0.0.1:9/join/x"))
    made._http = httpx2.AsyncClient(
        base_url="http://127.0.0.1:9", transport=httpx2.MockTransport(answer)
    )
    return made, answered


async def test_what_a_proxy_says_while_the_server_is_away_is_asked_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(seat, "AGAIN_S", 0)
    made, answered = behind(502, 503, 504, 303)
    made._patience_s = 30
    assert await made.take()
    assert answered == [502, 503, 504, 303]


async def test_a_server_that_stays_away_opens_nothing() -> None:
    made, answered = behind(502)
    with pytest.raises(NoEntry, match="502"):
        await made.leave("a-meeting")
    assert answered == [502]
