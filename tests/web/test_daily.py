"""The daily letter to a delegation: at an hour of the reader's own, none where nothing is due, until it is stopped."""

import re

import msgspec
import pytest
from sqlalchemy import select

from hemicycle.access.delegates import delegates_of
from hemicycle.outbound.letter import Letter
from hemicycle.outbound.outbox import Outbox
from hemicycle.outbound.reading import LETTER
from hemicycle.outbound.tables import outbox
from hemicycle.recorder.errors import StoreFailed
from hemicycle.web.delegation.daily import Daily
from hemicycle.web.delegation.mail import DAILY, DelegationMail
from hemicycle.web.delegation.zones import next_at, offset_min
from tests.web.conftest import House
from tests.web.delegated import BODY, HOUR, OFFICE, come_in, convene, council, launch, people
from tests.web.test_delegation import PAGE

DAY = 24 * HOUR


def posted(house: House) -> Daily:
    """The post of the house, with a mail server that takes all; and who writes daily."""
    mail = DelegationMail(Outbox("waters.example", by_mail=True), house.settings, house.clock.now)
    site = house.app.state.site
    site.delegates.post = mail
    return Daily(
        house.door.register, house.recorder, site.catalogue, site.given, mail, house.clock.now
    )


async def written(house: House) -> list[Letter]:
    asked = select(outbox.c.letter).order_by(outbox.c.id)
    found = await house.door.register.read(lambda c: [*c.scalars(asked)])
    return [LETTER.decode(one) for one in found]


async def let_in(house: House) -> Daily:
    """The head of Jordan is in, by the link that came by mail."""
    await council(house)
    daily = posted(house)
    office = await convene(house)
    [person] = [id_ for id_, name in (await people(house)).items() if name == "Ada Aalto"]
    answer = await office.post(OFFICE.format(member="JO"), data={"person": person})
    assert "The link left by mail." in answer.text
    assert "/delegation/enter/" not in answer.text
    [letter] = await written(house)
    assert (letter.to.address, letter.secret) == ("ada@waters.example", True)
    house.ada = await come_in(house, letter.acts[0].url)  # type: ignore[attr-defined]
    await launch(house, office, 30 * 24)
    return daily


async def run(house: House, daily: Daily, until: int) -> list[int]:
    """Let hours pass; at which of them a letter was written."""
    found = []
    while house.clock.at < until:
        before = len(await written(house))
        await daily.worker.run_due(DAILY)
        found += [house.clock.at] * (len(await written(house)) - before)
        house.clock.at += HOUR
    return found


async def test_once_a_day_at_seven_there_and_not_before_it_is_due(house: House) -> None:
    daily = await let_in(house)
    start = house.clock.at
    times = await run(house, daily, start + 4 * DAY)
    # The meeting wants credentials by its beginning, which is more than a week away.
    assert times == []
    [silence] = (await house.recorder.meeting("waters-1")).silences.table.values()
    house.clock.at = silence.expires - 7 * DAY - 1
    times = await run(house, daily, silence.expires - 4 * DAY)
    assert [offset_min("Asia/Amman", at) for at in times] == [120, 120, 120]
    assert [(at // HOUR + 2) % 24 for at in times] == [7, 7, 7]
    letter = (await written(house))[-1]
    assert letter.kind == DAILY
    assert "Silence ends on draft decision W/2022/1" in str(letter.facts)
    assert "the seat" not in str(letter), "what is circulated stays on the server"
    assert letter.acts[0].url.endswith(PAGE)


async def test_it_is_stopped_by_its_own_link_and_started_on_the_page(house: House) -> None:
    daily = await let_in(house)
    [silence] = (await house.recorder.meeting("waters-1")).silences.table.values()
    house.clock.at = silence.expires - 5 * DAY
    assert len(await run(house, daily, house.clock.at + DAY)) == 1
    stop = (await written(house))[-1].stop
    mail_program = house.client()
    assert (await mail_program.get(stop)).status_code == 200, "looking stops nothing"
    assert len(await run(house, daily, house.clock.at + DAY)) == 1
    del mail_program.headers["Origin"]  # a mail program's one press (RFC 8058)
    assert (await mail_program.post(stop)).status_code == 200
    assert await run(house, daily, house.clock.at + DAY) == []
    ada = house.ada  # type: ignore[attr-defined]
    form = {"zone": "Europe/Paris", "hour": "9", "language": "fr"}
    assert (await ada.post(f"{PAGE}/settings", data=form)).status_code == 303
    [at] = await run(house, daily, house.clock.at + DAY)
    assert (at // HOUR + 1) % 24 == 9
    assert "échéance" in (await written(house))[-1].subject


async def test_after_an_outage_nobody_is_written_to_at_night(house: House) -> None:
    daily = await let_in(house)
    [silence] = (await house.recorder.meeting("waters-1")).silences.table.values()
    house.clock.at = next_at("Asia/Amman", 7, silence.expires - 5 * DAY) + 15 * HOUR
    assert len(await run(house, daily, house.clock.at + 8 * HOUR)) == 0
    assert len(await run(house, daily, house.clock.at + 4 * HOUR)) == 1


async def test_a_record_that_cannot_be_read_for_a_while_costs_no_letter(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The next start used to be the first to know of it; after four hours the next day has the letter."""
    daily = await let_in(house)
    [silence] = (await house.recorder.meeting("waters-1")).silences.table.values()
    house.clock.at = silence.expires - 4 * DAY - 1
    read, broken = house.recorder.state, {"until": 0}

    async def state(record: str) -> object:
        if record == BODY and house.clock.at < broken["until"]:
            raise StoreFailed("the disk does not answer")
        return await read(record)

    monkeypatch.setattr(house.recorder, "state", state)
    [at] = await run(house, daily, house.clock.at + DAY)
    broken["until"] = at + DAY + 2 * HOUR
    assert await run(house, daily, at + 2 * DAY - HOUR) == [at + DAY + 2 * HOUR]
    broken["until"] = at + 2 * DAY + 6 * HOUR
    assert await run(house, daily, at + 3 * DAY - HOUR) == []


async def test_who_is_removed_is_written_to_no_more(house: House) -> None:
    daily = await let_in(house)
    [silence] = (await house.recorder.meeting("waters-1")).silences.table.values()
    house.clock.at = silence.expires - 5 * DAY
    register = house.door.register
    [ada] = await register.read(lambda c: delegates_of(c, "waters", "JO"))
    office = await house.secretariat()
    at = f"{OFFICE.format(member='JO')}/remove"
    assert (await office.post(at, data={"delegate": ada.id})).status_code == 303
    assert await run(house, daily, house.clock.at + 2 * DAY) == []


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
async def test_it_is_in_the_language_of_its_reader(house: House, language: str) -> None:
    daily = await let_in(house)
    form = {"zone": "Asia/Amman", "hour": "7", "language": language}
    await house.ada.post(f"{PAGE}/settings", data=form)  # type: ignore[attr-defined]
    [silence] = (await house.recorder.meeting("waters-1")).silences.table.values()
    house.clock.at = silence.expires - 2 * DAY
    await run(house, daily, house.clock.at + DAY)
    letter = (await written(house))[-1]
    words = {"en": "things are due", "fr": "échéances", "ar": "موعدان"}[language]
    assert words in letter.subject
    assert msgspec.json.encode(letter)


async def test_asking_by_mail_tells_nothing_and_is_counted(house: House) -> None:
    await council(house)
    posted(house)
    answers = [
        (await house.client().post("/delegation/enter/link", data={"mail": mail}))
        for mail in ("nobody@waters.example", "ada@waters.example")
    ]
    assert [one.status_code for one in answers] == [200, 200]
    told = [re.sub(r"[0-9a-zA-Z_-]{16,}", "", one.text) for one in answers]
    assert told[0] == told[1]
    more = [
        (await house.client().post("/delegation/enter/link", data={"mail": "x@y.example"}))
        for _ in range(30)
    ]
    assert more[-1].status_code == 429
