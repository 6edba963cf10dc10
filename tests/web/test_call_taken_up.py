"""[SERIES-6] A call that was cut off amid its steps is finished by the next start, and each letter is written once."""

import pytest
from sqlalchemy import select

from hemicycle.attachments.contents import Unfit
from hemicycle.calendar.invitations import invitations_of
from hemicycle.calendar.series import adopt, held_in, series_key, sitting_key
from hemicycle.convene.called import called_of, unfinished
from hemicycle.convene.tables import drafts
from hemicycle.outbound.tables import outbox
from hemicycle.procedure.standing_body.series.commands import CancelSitting
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import SeriesId
from hemicycle.web.drafting import convening, finishing
from hemicycle.web.drafting.finishing import take_up_calls
from tests.web.calling import call, change, content, put
from tests.web.conftest import House
from tests.web.delegated import BODY
from tests.web.test_series_invited import MOVE, OFFICE, invited

pytestmark = pytest.mark.parametrize("settings", [OFFICE])


class Killed(BaseException):
    """Stands for the end of the process: nothing catches it."""


async def killed_first(*_: object, **__: object) -> None:
    raise Killed


async def drafted(house: House) -> tuple[str, str]:
    """A draft of the first sitting of a series to which everybody is invited; and the page of the series."""
    office, page, _ = await invited(house)
    fields = {"body": "waters", "day": "2035-03-15", "sitting": "1"}
    fields["series"] = page.rpartition("/")[2]
    draft = (await office.post("/secretariat/drafts", data=fields)).headers["location"]
    first = (await content(office, draft))["people"][0]["key"]
    who = (put(name, first) for name in ("chair", "host"))
    await change(office, draft, *who, put("id", "sitting-1"))
    return draft, page


async def written(house: House) -> list[str]:
    """To whom, the first thing first; every letter but those by which the series was told."""
    await house.followers.current()
    asked = select(outbox.c.address).order_by(outbox.c.id)
    return (await house.door.register.read(lambda c: [*c.scalars(asked)]))[4:]


STEPS = ("_let_go", "_join", "seat_in_series", "invite_called", "note_finished")


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("done", [False, True])
async def test_it_is_finished_whatever_it_was_cut_off_at(
    house: House, monkeypatch: pytest.MonkeyPatch, step: str, done: bool
) -> None:
    """Before the step, or right after it."""
    draft, _ = await drafted(house)
    office = await house.secretariat()
    file = (
        await office.post(f"{draft}/files", files={"file": ("a.pdf", b"%PDF-1.7\n%%EOF")})
    ).json()
    row = {"key": "a", "symbol": "A/1", "title": {"en": "Report"}, "files": {"en": file}}
    await change(office, draft, {"type": "place", "table": "papers", "key": "a", "row": row})
    real = getattr(finishing, step)

    def killed(*given: object, **named: object) -> object:
        if done:
            real(*given, **named)
        raise Killed

    async def killed_later(*given: object, **named: object) -> object:
        if done:
            await real(*given, **named)
        raise Killed

    with monkeypatch.context() as patched:
        plain = step == "note_finished"
        patched.setattr(finishing, step, killed if plain else killed_later)
        with pytest.raises((Killed, BaseExceptionGroup)):
            await call(office, draft, invitations=True)
    await take_up_calls(house.app.state.site)
    await take_up_calls(house.app.state.site)
    assert sorted(one.partition("@")[0] for one in await written(house)) == [
        *("ada", "bo", "cy", "dag"),
    ]
    state = await house.recorder.state(BODY)
    assert isinstance(state, StandingBody)
    (series,) = state.series.table.values()
    assert series.sittings[1].meeting == "sitting-1"
    left = await house.door.register.read(lambda c: [*c.scalars(select(drafts.c.id))])
    assert left == []
    laid = (await house.recorder.meeting("sitting-1")).documents.laid.values()
    assert [one.symbol for one in laid] == ["A/1"]
    assert await house.door.register.read(unfinished) == []
    people = await house.door.register.read(lambda c: invitations_of(c, "sitting-1"))
    assert {one.series for one in people} == {f"{BODY}/{series.id}"}


async def test_of_a_meeting_that_was_never_called_its_draft_stays(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft, _ = await drafted(house)

    async def killed(*_: object) -> None:
        raise Killed

    office = await house.secretariat()
    with monkeypatch.context() as patched:
        patched.setattr(convening, "_convened", killed)
        with pytest.raises((Killed, BaseExceptionGroup)):
            await call(office, draft, invitations=True)
    assert await house.door.register.read(unfinished) == ["sitting-1"]
    await take_up_calls(house.app.state.site)
    assert await house.door.register.read(lambda c: called_of(c, "sitting-1")) is None
    assert (await call(office, draft, invitations=True)).status_code == 200
    assert len(await written(house)) == 4


async def test_a_meeting_is_no_sitting_of_a_series_that_it_did_not_join(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """[INVITE-7] The sitting was cancelled meanwhile: calendars keep it as that, and go on being told."""
    draft, page = await drafted(house)
    office = await house.secretariat()
    with monkeypatch.context() as patched:
        patched.setattr(finishing, "_join", killed_first)
        with pytest.raises((Killed, BaseExceptionGroup)):
            await call(office, draft, invitations=False)
    series = SeriesId(page.rpartition("/")[2])
    await house.act("secretariat", CancelSitting(series, 1), BODY)
    await take_up_calls(house.app.state.site)
    key = series_key(BODY, series)
    held = await house.door.register.read(lambda c: held_in(c, key))
    assert [one.record for one in held] == [sitting_key(key, n) for n in (1, 2, 3)]
    assert len(await written(house)) == 4, "the cancellation is told"


async def test_a_series_is_told_of_where_calendars_have_a_meeting_that_it_does_not_know(
    house: House,
) -> None:
    """[INVITE-7] As they had until only those were seated that had joined."""
    office, page, _ = await invited(house)
    key = series_key(BODY, page.rpartition("/")[2])
    await house.door.register.write(lambda r: adopt(r, sitting_key(key, 1), "sitting-1"))
    assert (await office.post(page, data=MOVE)).status_code == 303
    assert len({*await written(house)}) == 4


async def test_a_fault_in_one_call_keeps_nothing_from_starting(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It stays unfinished, and a start without the fault finishes it."""
    draft, _ = await drafted(house)
    office = await house.secretariat()
    with monkeypatch.context() as patched:
        patched.setattr(finishing, "_let_go", killed_first)
        with pytest.raises((Killed, BaseExceptionGroup)):
            await call(office, draft, invitations=True)

    async def broken(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(finishing, "lay_all", broken)
        await take_up_calls(house.app.state.site)
    assert await house.door.register.read(unfinished) == ["sitting-1"]
    await take_up_calls(house.app.state.site)
    assert await house.door.register.read(unfinished) == []


async def test_a_draft_stays_while_a_document_of_it_is_not_laid(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """[DRAFT-7] There is no room for it; the call goes on, and nothing is lost."""
    draft, _ = await drafted(house)
    office = await house.secretariat()
    sent = {"file": ("a.pdf", b"%PDF-1.7\n%%EOF")}
    file = (await office.post(f"{draft}/files", files=sent)).json()
    row = {"key": "a", "symbol": "A/1", "title": {"en": "Report"}, "files": {"en": file}}
    await change(office, draft, {"type": "place", "table": "papers", "key": "a", "row": row})

    async def full(*_: object) -> None:
        raise Unfit("meeting-full")

    monkeypatch.setattr(house.attachments, "receive", full)
    assert (await call(office, draft, invitations=True)).status_code == 200
    assert (await house.recorder.meeting("sitting-1")).documents.laid == {}
    assert (await content(office, draft))["papers"][0]["symbol"] == "A/1"
    assert await house.door.register.read(unfinished) == []
    assert len(await written(house)) == 4
