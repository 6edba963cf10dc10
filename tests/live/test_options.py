"""What each may do goes out whole, and then as what has changed, to those alone for whom it has: [LIVE-8]."""

import random
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from hemicycle.live.encoding import frame
from hemicycle.live.option_changes import difference, whole
from hemicycle.live.protocol import Cursor, Hello
from hemicycle.procedure.core.actor import SECRETARIAT, Command, Submission, salted
from hemicycle.procedure.core.offering import NOTHING, Offer, Offered
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.commands import (
    EndFloor,
    GiveFloor,
    GrantFloor,
    RequestFloor,
    WithdrawRequest,
)
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome, WithdrawOutcome
from hemicycle.procedure.meeting.kernel.lifecycle.commands import (
    OpenMeeting,
    PassChair,
    ResumeMeeting,
    SuspendMeeting,
)
from hemicycle.procedure.meeting.kernel.seats.commands import ExcludeParticipant
from hemicycle.procedure.meeting.options import Options
from hemicycle.procedure.meeting.record import judge
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import OutcomeId, ParticipantId, RequestId
from tests.live.conftest import Device, Summit, now
from tests.live.folding import HeldOptions

DELEGATES = ["p2", "p3", "p4", "p5"]
TAKEN, LISTED = Refusal("floor-taken", "FLOOR-6"), Refusal("on-the-list", "FLOOR-6")
PEOPLE = tuple(f"p{n}" for n in range(1, 194))


def fresh(device: Device) -> dict[tuple[str, str | None], str | None]:
    """What a device that comes now would hold."""
    options = Options()
    options.follow(device.room.journal.meeting, now())
    held = HeldOptions()
    held.hear(on_wire(whole(options.of(device.connection.actor))))
    return held.answers()


def on_wire(message: Any) -> dict[str, Any]:
    read: dict[str, Any] = msgspec.json.decode(frame(message))
    return read


async def opened(summit: Summit, *others: str) -> dict[str, Device]:
    """The chair's device and those of others, who are present in an open meeting."""
    devices = {"p1": await summit.call("p1")}
    for who in others:
        if who != SECRETARIAT:
            await summit.admit(who)
        devices[who] = await summit.call(who)
        if who != SECRETARIAT:
            while (await devices[who].until_entry("seat-taken"))["by"] != who:
                pass
    assert (await devices["p1"].act(OpenMeeting()))["type"] == "accepted"
    await summit.rested()
    for device in devices.values():
        if "meeting-opened" not in str(device.got):
            await device.until_entry("meeting-opened")
        await device.heard()
    return devices


def options_in(messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [message for message in messages if message["type"] == "options"]


# ---- from one to the other


def test_unchanged_is_left_out_and_allowed_is_null() -> None:
    before = Offered({"give-floor": Offer(TAKEN, "people", {})}, {"people": ("p1", "p2")})
    after = Offered({"give-floor": Offer(None, "people", {})}, before.lists)
    told = difference(before, after)
    assert told is not None
    assert on_wire(told) == {
        "type": "options",
        "whole": False,
        "lists": {},
        "changes": [{"command": "give-floor", "all": None}],
    }
    assert (
        difference(after, Offered({"give-floor": Offer(None, "people", {})}, before.lists)) is None
    )


def test_those_with_an_answer_of_their_own_are_grouped_by_it() -> None:
    before = Offered({"give-floor": Offer(None, "people", {})}, {"people": PEOPLE})
    own = {"p7": LISTED, "p8": TAKEN, "p9": LISTED}
    told = difference(before, Offered({"give-floor": Offer(None, "people", own)}, before.lists))
    assert told is not None
    assert on_wire(told)["changes"] == [
        {
            "command": "give-floor",
            "but": [
                {"to": ["p7", "p9"], "refusal": {"code": "on-the-list", "spec": "FLOOR-6"}},
                {"to": ["p8"], "refusal": {"code": "floor-taken", "spec": "FLOOR-6"}},
            ],
        }
    ]


@pytest.mark.parametrize(
    ("before", "now", "told"),
    [
        (("r1", "r2"), ("r1", "r2", "r9"), {"add": ["r9"]}),
        (("r1", "r2", "r3"), ("r1", "r3"), {"remove": ["r2"]}),
        (("r1", "r2", "r3"), ("r3", "r9"), {"remove": ["r1", "r2"], "add": ["r9"]}),
        (("r1", "r2", "r3"), ("r3", "r1", "r2"), {"ids": ["r3", "r1", "r2"]}),
        (("r1", "r2"), ("r9", "r1", "r2"), {"ids": ["r9", "r1", "r2"]}),
    ],
)
def test_a_list_is_patched_where_what_stays_stays_in_order(
    before: tuple[str, ...], now: tuple[str, ...], told: Mapping[str, Any]
) -> None:
    offers = {"grant-floor": Offer(None, "queue", {})}
    found = difference(Offered(offers, {"queue": before}), Offered(offers, {"queue": now}))
    assert found is not None
    assert on_wire(found)["lists"] == {"queue": told}
    assert on_wire(found)["changes"] == []


def test_a_reader_of_differences_holds_what_a_fresh_one_does() -> None:
    """Whatever was offered before and is now: commands and lists that come and go, answers of all and of some."""
    dice = random.Random(12)
    held, before = HeldOptions(), NOTHING
    held.hear(on_wire(whole(before)))
    for _ in range(400):
        after = any_offered(dice)
        told = difference(before, after)
        if told is not None:
            held.hear(on_wire(told))
        anew = HeldOptions()
        anew.hear(on_wire(whole(after)))
        assert held.held() == anew.held()
        before = after


def any_offered(dice: random.Random) -> Offered:
    answers = [
        None,
        TAKEN,
        LISTED,
        replace(LISTED, article="12", details={"participant": "$target"}),
    ]
    names = dice.sample(["people", "queue", "texts"], dice.randint(0, 3))
    lists = {name: tuple(dice.sample(PEOPLE[:6], dice.randint(0, 6))) for name in names}
    offers = {}
    for command in dice.sample(["a", "b", "c", "d"], dice.randint(0, 4)):
        targets = dice.choice([*names, None])
        ids = [] if targets is None else lists[targets]
        own = {one: dice.choice(answers) for one in ids if dice.random() < 0.4}
        offers[command] = Offer(dice.choice(answers), targets, own)
    return Offered(offers, lists)


# ---- through a hub


@pytest.mark.parametrize("seed", range(3))
async def test_every_device_holds_what_it_would_hold_if_it_came_now(
    summit: Summit, seed: int
) -> None:
    """Random histories, with a delegate's and two of the secretariat's devices; the chair passes on the way."""
    dice = random.Random(seed)
    devices = await opened(summit, *DELEGATES, SECRETARIAT)
    devices["beside"] = await summit.call(SECRETARIAT)
    room = devices["p1"].room
    refused = 0
    for command, actor in any_acts(dice, room.journal, 60):
        refused += (await devices[actor].act(command))["type"] == "refused"
        if dice.random() < 0.1:
            again = dice.choice(DELEGATES)
            devices[again] = await summit.call(again)
        await summit.rested()
        for device in devices.values():
            await device.heard()
            assert device.options.answers() == fresh(device)
    assert refused < 20


def any_acts(dice: random.Random, journal: Any, times: int) -> Iterator[tuple[Command, str]]:
    for _ in range(times):
        meeting: Meeting = journal.meeting
        queue = [request.id for request in meeting.debate.queue] or [RequestId("r1")]
        texts = list(meeting.outcomes.table) or [OutcomeId("o1")]
        chair = meeting.sitting.chair if meeting.sitting else "p1"
        person = ParticipantId(dice.choice(["p1", *DELEGATES]))
        words = {"text": {"en": "a", "fr": "b"}}
        acts: list[tuple[Command, str]] = [
            (RequestFloor("statement"), person),
            (RequestFloor("point-of-order"), person),
            (WithdrawRequest(dice.choice(queue)), person),
            (GrantFloor(dice.choice(queue)), chair),
            (GiveFloor(person), chair),
            (EndFloor(), chair),
            (ProposeOutcome("leaders", words, verb="agree"), chair),
            (WithdrawOutcome(dice.choice(texts)), chair),
            (PassChair(person), chair),
            (SuspendMeeting(), chair),
            (ResumeMeeting(), chair),
        ]
        dice.shuffle(acts)
        allowed = [one for one in acts if not isinstance(judged(meeting, *one), Refusal)]
        yield acts[0] if dice.random() < 0.2 else [*allowed, *acts][0]


def judged(meeting: Meeting, command: Command, actor: str) -> Any:
    return judge(meeting, Submission(salted(command, "5a" * 32), actor, now()))


async def test_who_comes_back_is_told_all_again(summit: Summit) -> None:
    devices = await opened(summit, "p2", "p3")
    await devices["p2"].act(RequestFloor("statement"))
    cursor = Cursor("delegates:BB", devices["p2"].room.journal.size)
    back = await summit.call("p2", cursor=cursor)
    assert (await back.until("options"))["whole"]
    assert back.options.answers() == fresh(back)
    await summit.rested()
    await back.heard()
    await devices["p1"].act(EndFloor())
    await back.hub.handle(
        back.room, back.connection, Hello()
    )  # not before it is told to begin anew
    assert (await back.until("bye"))["reason"] == "protocol"


async def test_whose_class_changes_is_told_all_again(summit: Summit) -> None:
    devices = await opened(summit, "p2", "p3")
    await devices["p1"].act(PassChair(ParticipantId("p2")))
    await summit.rested()
    for who in ("p1", "p2"):
        heard = await devices[who].heard()
        assert "reset" in [message["type"] for message in devices[who].got]
        assert [message["whole"] for message in options_in(heard)][-1:] == [True]
        assert devices[who].options.answers() == fresh(devices[who])
    assert ("give-floor", "p3") in devices["p2"].options.answers()
    assert ("give-floor", "p3") not in devices["p1"].options.answers()


async def test_who_is_let_in_is_told_what_they_may_do_and_not_before(summit: Summit) -> None:
    devices = await opened(summit, "p2")
    guest = await summit.call("p3")
    await summit.rested()
    assert not options_in(await guest.heard())
    await summit.admit("p3")
    assert (await guest.until("options"))["whole"]
    await devices["p1"].act(ExcludeParticipant(ParticipantId("p3")))
    assert (await guest.until("bye"))["reason"] == "excluded"
