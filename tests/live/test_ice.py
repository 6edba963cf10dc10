"""A relay's name and password: for who is admitted, for one person, and for a while: [MEDIA-2]."""

import base64
import hashlib
import hmac

import pytest

from hemicycle.live.ice import relays_of
from hemicycle.live.protocol import IceServer
from hemicycle.procedure.meeting.kernel.seats.commands import ExcludeParticipant
from hemicycle.procedure.words import ParticipantId
from hemicycle.settings import Settings, settings_of
from tests.live.conftest import RECORD, Summit

SECRET = "between us"
TURN = {"urls": ["turn:turn.example.org:3478", "turns:turn.example.org:443?transport=tcp"]}
STUN = {"urls": ["stun:stun.example.org"]}
NOW = 1_700_000_000_000


def settings(**changes: object) -> Settings:
    return settings_of({"ice_servers": [STUN, TURN], "turn_secret": SECRET, **changes})


async def servers(summit: Summit, actor: str | None, **changes: object) -> list[IceServer]:
    meeting = await summit.recorder.meeting(RECORD)
    return relays_of(settings(**changes)).servers_for(meeting, actor, NOW)


async def test_who_is_admitted_gets_a_name_that_the_relay_can_check(summit: Summit) -> None:
    await summit.admit("p2")
    stun, turn = await servers(summit, "p2", session_h=2)
    assert stun == IceServer(STUN["urls"])
    assert turn.username == f"{NOW // 1000 + 7200}:p2"
    made = hmac.new(SECRET.encode(), turn.username.encode(), hashlib.sha1).digest()
    assert base64.b64decode(turn.credential or "") == made


@pytest.mark.parametrize("actor", ["p2", "public", "nobody", None])
async def test_the_lobby_and_the_public_get_no_relay(summit: Summit, actor: str | None) -> None:
    fixed = [
        {**TURN, "username": "us", "credential": "ours"},
        {"urls": [*STUN["urls"], *TURN["urls"]]},
    ]
    assert await servers(summit, actor) == [IceServer(STUN["urls"])]
    told = await servers(summit, actor, ice_servers=fixed, turn_secret="")
    assert told == [IceServer(STUN["urls"])]


def test_who_tests_the_line_gets_a_name_for_five_minutes_and_no_lasting_password() -> None:
    turn = relays_of(settings()).for_test("p2", NOW)[1]
    assert turn.username == f"{NOW // 1000 + 300}:p2"
    fixed = [{**TURN, "username": "us", "credential": "ours"}, STUN]
    lasting = relays_of(settings(ice_servers=fixed, turn_secret="")).for_test("p2", NOW)
    assert lasting == [IceServer(STUN["urls"])]


@pytest.mark.parametrize("actor", ["p1", "secretariat"])
async def test_who_needs_nobodys_leave_gets_one(summit: Summit, actor: str) -> None:
    assert (await servers(summit, actor))[1].username == f"{NOW // 1000 + 43_200}:{actor}"


async def test_who_was_shown_out_gets_none(summit: Summit) -> None:
    chair, guest = await summit.call("p1"), await summit.call("p2")
    await summit.admit("p2")
    await guest.until_entry("seat-taken")
    await chair.act(ExcludeParticipant(ParticipantId("p2")))
    assert await servers(summit, "p2") == [IceServer(STUN["urls"])]


async def test_a_fixed_name_is_told_as_it_stands(summit: Summit) -> None:
    fixed = {**TURN, "username": "us", "credential": "ours"}
    [told] = await servers(summit, "p1", ice_servers=[fixed], turn_secret="")
    assert told == IceServer(TURN["urls"], "us", "ours")


async def test_the_line_tells_a_relay_once_somebody_is_let_in(summit: Summit) -> None:
    summit.hub._relays = relays_of(settings())  # the rooms are made later
    guest = await summit.call("p2")
    assert (await guest.until("welcome"))["ice_servers"] == [
        {"urls": STUN["urls"], "username": None, "credential": None}
    ]
    await summit.admit("p2")
    relay = (await guest.until("welcome"))["ice_servers"][1]
    assert relay["username"].endswith(":p2")
    watcher = await summit.call("public")
    assert len((await watcher.until("welcome"))["ice_servers"]) == 1
