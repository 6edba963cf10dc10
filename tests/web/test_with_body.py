"""[BODY-18] A meeting refers to its body's record, and is held against it: every difference is named."""

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from hemicycle.cli.verify import verify
from hemicycle.cli.with_body import BodyVerdict, held_against
from hemicycle.files import read_meeting_file
from hemicycle.files.convening import convene_command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.audiences import EVERYTHING
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.membership import Member
from hemicycle.procedure.record_point import RecordPoint
from hemicycle.procedure.standing_body.delegations.commands import DateDelegate, ListDelegates
from hemicycle.procedure.standing_body.in_force import body_of
from hemicycle.procedure.standing_body.membership.commands import AdmitMember
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import MeetingId, MemberCode
from tests.procedure.standing_body.test_body_record import people
from tests.web.calling import called
from tests.web.conftest import House
from tests.web.test_bodies import ITEM, begin, convened_for, enter, form_of
from tools import verify_record

BODY = record_of("waters")
FEBRUARY = date(2022, 2, 10)


async def saved(house: House, record: str, folder: Path, reader: str = EVERYTHING) -> Path:
    file = folder / f"{record}.{reader}.jsonl"
    file.write_bytes(b"".join(await house.recorder.export(record, reader)))
    return file


async def test_a_meeting_is_what_its_body_s_record_had(house: House, tmp_path: Path) -> None:
    """Also after the record went on, and for everybody where both are open."""
    await begin(house)
    office = await house.secretariat()
    record = await convened_for(house, office, FEBRUARY.isoformat())
    await enter(
        house, AdmitMember(member=MemberCode("FI"), since=date(2022, 1, 1), name={"en": "Finland"})
    )
    for reader in ("public", EVERYTHING):
        meeting = await saved(house, record, tmp_path, reader)
        body = await saved(house, BODY, tmp_path, reader)
        found = held_against(meeting, body, None)
        assert found.faults == []
        assert "3 of 3 people are those of body.waters for 2022-02-10" in found.told
        assert verify_record.with_body(meeting, body) == []
        verify(meeting, body=body)


async def test_a_guest_who_sits_that_day_is_no_difference(house: House, tmp_path: Path) -> None:
    """[BODY-15] A list names guests, too; who of them left is told as of members. Both verifiers say the same."""
    await begin(house)
    named = people("Aino Vaara", "Eero Kallio")
    guests = [replace(one, member=MemberCode("FI")) for one in named]
    await enter(house, ListDelegates("list-2", guests))
    state = await house.recorder.state(BODY)
    assert isinstance(state, StandingBody)
    aino = [*state.delegations.table][-2]
    office = await house.secretariat()
    form = {**await form_of(office, FEBRUARY.isoformat()), "id": "guests", **ITEM}
    for place, name in ((8, "Aino Vaara"), (9, "Eero Kallio")):
        row = f"participants[{place}]"
        form |= {f"{row}.name": name, f"{row}.member": "FI", f"{row}.role": "observer"}
    answer = await called(office, form)
    assert answer.status_code == 200, answer.text
    meeting, body = [await saved(house, one, tmp_path) for one in ("guests", BODY)]
    assert held_against(meeting, body, None).faults == []
    assert verify_record.with_body(meeting, body) == []
    await enter(house, DateDelegate(aino, None, date(2022, 1, 1)))
    heir = replace(guests[0], words=people("Ilmo Ranta")[0].words, since=date(2022, 1, 2))
    await enter(house, ListDelegates("list-3", [heir]))
    page = (await office.get("/secretariat/meetings/guests")).text
    assert "Aino Vaara does not sit there on that day. By the record it is Ilmo Ranta." in page
    assert "Eero Kallio does not sit there on that day" not in page
    assert "Ilmo Ranta" in (await office.post("/secretariat/meetings/guests/take-over")).text


async def test_what_is_closed_is_not_vouched_for(house: House, tmp_path: Path) -> None:
    await begin(house, "closed")
    office = await house.secretariat()
    record = await convened_for(house, office, FEBRUARY.isoformat())
    meeting = await saved(house, record, tmp_path)
    body = await saved(house, BODY, tmp_path, "public")
    assert "closed to the reader" in held_against(meeting, body, None).faults[0]
    assert "closed" in verify_record.with_body(meeting, body)[0]


Change = Callable[[ConveneMeeting], ConveneMeeting]


def person(**changes: object) -> Change:
    """The first on the list is another."""
    return lambda c: replace(
        c, participants=[replace(c.participants[0], **changes), *c.participants[1:]]
    )


def members(change: Callable[[list[Member]], list[Member]]) -> Change:
    def changed(command: ConveneMeeting) -> ConveneMeeting:
        decisions = command.rulebook.decisions
        assert not isinstance(decisions, msgspec.UnsetType)
        others = replace(decisions, members=change(decisions.members))
        return replace(command, rulebook=replace(command.rulebook, decisions=others))

    return changed


def point(**changes: object) -> Change:
    def changed(command: ConveneMeeting) -> ConveneMeeting:
        assert isinstance(command.from_record, RecordPoint)
        return replace(command, from_record=replace(command.from_record, **changes))

    return changed


LIES: dict[str, tuple[Change, str, str]] = {
    "whoever sits on other days": (
        person(name={"und": "Tareq Nimri"}),
        "p1, Tareq Nimri, sits there on other days; on that day it is Hamdan Zureik",
        "Tareq Nimri",
    ),
    "another office": (
        person(office={"en": "King"}),
        "p1 is “King”, and the record has “Minister” for that day",
        "King",
    ),
    "a member less": (
        members(lambda every: every[1:]),
        "JO was a member on that day, and is not on the list of members",
        "JO",
    ),
    "a member more": (
        members(lambda every: [*every, Member(code="XK")]),
        "XK is on the list of members, and was none on that day",
        "XK",
    ),
    "another name": (
        members(lambda every: [replace(every[0], name={"en": "Elsewhere"}), *every[1:]]),
        "JO is Elsewhere on the list of members, and not as the record has it (Jordan)",
        "JO",
    ),
    "other rules": (
        lambda c: replace(c, rulebook=replace(c.rulebook, edition="9")),
        "the rules are not those that the record has for that day (edition 9",
        "",
    ),
    "another record": (point(record="body.lakes"), "refers to body.lakes", "body.lakes"),
    "another history": (point(root="0" * 64), "are not those to which", "not those"),
    "more than there is": (point(size=99), "refers to 99 entries", "99"),
    "no record": (
        lambda c: replace(c, from_record=None),
        "names no record of its body",
        "no record",
    ),
}


@pytest.mark.parametrize("lie", LIES)
async def test_each_difference_is_named(house: House, tmp_path: Path, lie: str) -> None:
    await begin(house)
    change, told, told_by_the_other = LIES[lie]
    answer = await house.recorder.convene(change(await honest(house)))
    assert not isinstance(answer, Refusal), answer
    meeting, body = [await saved(house, name, tmp_path) for name in ("spring", BODY)]
    found: BodyVerdict = held_against(meeting, body, None)
    assert len(found.faults) == 1, found
    assert told in found.faults[0]
    if told_by_the_other:
        assert told_by_the_other in "\n".join(verify_record.with_body(meeting, body))
    with pytest.raises(SystemExit):
        verify(meeting, body=body)


async def honest(house: House) -> ConveneMeeting:
    """The command by which a meeting with the minister and a guest is convened as the record has it."""
    state, where = await house.recorder.point(BODY)
    assert isinstance(state, StandingBody)
    body = body_of(state)
    assert body
    file = read_meeting_file(FILE)
    assert not isinstance(file, list), file
    return replace(
        convene_command(file, body.meeting(FEBRUARY), where), meeting=MeetingId("spring")
    )


FILE = """
[meeting]
id = "spring"
body = "waters"
title = { en = "Spring", fr = "Printemps" }
starts = 2022-02-10T09:00:00+00:00
mode = "virtual"
access = "open"
host = "zureik"
chair = "zureik"
languages = ["en", "fr"]

[[participants]]
id = "zureik"
name = "Hamdan Zureik"
member = "JO"
office = { en = "Minister", fr = "Ministre" }

[[participants]]
id = "guest"
name = "Vera Gast"
member = "MA"
office = { en = "Envoy" }

[[agenda]]
id = "rivers"
title = { en = "Rivers", fr = "Les fleuves" }
"""


async def test_a_mended_verifier_s_word_counts(
    house: House,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The second verifier by its command line."""
    await begin(house)
    for name, change in (("good", point()), ("bad", LIES["another office"][0])):
        command = replace(change(await honest(house)), meeting=MeetingId(name))
        assert not isinstance(await house.recorder.convene(command), Refusal)
    body = await saved(house, BODY, tmp_path)
    for name, wrong in (("good", False), ("bad", True)):
        meeting = await saved(house, name, tmp_path)
        monkeypatch.setattr(sys, "argv", ["verify_record.py", str(meeting), "--with", str(body)])
        if wrong:
            with pytest.raises(SystemExit, match="King"):
                verify_record.main()
        else:
            verify_record.main()
            assert "as body.waters had them" in capsys.readouterr().out
