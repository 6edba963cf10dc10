"""[READER-1] [READER-2] [READER-3] [READER-4] [READER-5] Readers are told of what comes out, and leave by one press."""

import re
from email import message_from_bytes
from email.policy import default
from functools import partial

import pytest
from sqlalchemy import Connection, event, select
from sqlalchemy.exc import SQLAlchemyError

from hemicycle.keeping.place import Sought
from hemicycle.outbound.ledger import conclude
from hemicycle.outbound.reading import Message
from hemicycle.outbound.states import State
from hemicycle.outbound.tables import outbox
from hemicycle.procedure.publication.drafting.queries import version_of
from hemicycle.readers import telling as telling_module
from hemicycle.readers.list import DAY_MS, MOST_REQUESTS, REQUEST_DAYS
from hemicycle.readers.places import places_of_readers
from hemicycle.readers.tables import reader_requests, readers, tellings
from hemicycle.readers.telling import BOUNCES, TELL, counts
from hemicycle.settings import Settings
from hemicycle.web.site import READERS_AT_ONCE
from hemicycle.web.subscribing.telling import ReadersTold
from tests.web.conftest import CALL, House
from tests.web.test_comments import proof
from tests.web.test_items import begun, out
from tests.web.told import ADDRESS, BY_MAIL, ask, letters, link, on_list, tell, words

WHY = {"reason.en": "A name was wrong.", "reason.fr": "Un nom était inexact."}


@pytest.fixture
def settings() -> Settings:
    return BY_MAIL


async def rows(house: House, table: object) -> list[object]:
    def work(register: Connection) -> list[object]:
        return [*register.execute(select(table)).mappings()]  # type: ignore[call-overload]

    return await house.door.register.read(work)


async def concluded(house: House, message: Message, state: State) -> None:
    """The mail server took it, or refused it for good."""
    end = partial(conclude, message=message.sent.id, state=state, answer="", now=house.clock.at)
    await house.door.register.write(end)


async def test_nobody_is_on_the_list_before_the_address_says_so(house: House) -> None:
    said = await ask(house)
    assert "Look in your mailbox." in said
    [asked] = await letters(house, "reader-confirm")
    assert words(asked).secret
    assert await rows(house, readers) == []
    async with house.client() as reader:
        page = await reader.get(link(words(asked)))
        assert ADDRESS in page.text
        assert page.headers["referrer-policy"] == "strict-origin"
        assert await rows(house, readers) == [], "looking changes nothing"
        answer = await reader.post(link(words(asked)))
        own = await reader.get(answer.headers["location"])
        assert "Your address is confirmed." in own.text
        assert (await reader.post(link(words(asked)))).status_code == 404, "a link works once"
    assert await rows(house, reader_requests) == []
    said_again = await ask(house)
    assert re.sub(r"\s+", " ", said_again) == re.sub(r"\s+", " ", said), "the same to who is known"
    assert len(await letters(house, "reader-confirm")) == 2


async def test_one_address_gets_few_letters_and_one_network_asks_for_few(house: House) -> None:
    site = house.app.state.site
    for _ in range(MOST_REQUESTS + 2):
        site.reader_rate._left.clear()
        assert "Look in your mailbox." in await ask(house)
    assert len(await letters(house, "reader-confirm")) == MOST_REQUESTS
    site.reader_rate._left.clear()
    said = [await ask(house, f"reader{n}@reader.example") for n in range(READERS_AT_ONCE + 1)]
    assert "Many requests have just come" in said[-1]
    assert 'value="reader5@reader.example"' in said[-1]


async def test_without_a_proof_all_count_as_one(house: House) -> None:
    answers = []
    for network in range(READERS_AT_ONCE + 1):
        async with house.client(of=f"192.0.2.{network}") as reader:
            fields = {"mail": f"r{network}@reader.example", "do": "send"}
            answers.append((await reader.post("/en/readers", data=fields)).status_code)
    assert answers == [200] * READERS_AT_ONCE + [429]
    async with house.client(of="192.0.2.77") as reader:
        solved = await proof(reader)
        fields = {"mail": "proven@reader.example", "do": "send", "proof": solved}
        assert (await reader.post("/en/readers", data=fields)).status_code == 200
        fields["mail"] = "again@reader.example"
        assert (await reader.post("/en/readers", data=fields)).status_code == 429, "it serves once"


async def test_what_is_no_address_stays_in_its_field(house: House) -> None:
    said = await ask(house, "nobody at all", kinds="decision")
    assert "This is no email address" in said
    assert 'value="nobody at all"' in said
    assert re.search(r'value="decision" checked', said)
    async with house.client() as reader:
        trapped = {"mail": ADDRESS, "do": "send", "website": "https://shop.example"}
        assert "Look in your mailbox" in (await reader.post("/en/readers", data=trapped)).text
        assert (
            await reader.post("/en/readers", data={"mail": ADDRESS, "kinds": "x"})
        ).status_code == 400
    assert await letters(house, "reader-confirm") == []


async def test_each_is_told_once_of_what_comes_out_is_corrected_and_withdrawn(house: House) -> None:
    own = await on_list(house)
    at = await begun(house)
    place = await out(house, at)
    await tell(house)
    [told] = await tell(house)
    letter = words(told)
    assert letter.subject == "Call on <European> security & more"
    assert "Nine leaders meet on 24 January." in letter.paragraphs
    assert letter.acts[0].url.endswith(f"/en{place}")
    desk = await house.secretariat()
    press = house.app.state.site.items
    text_id = f"item.{place.removeprefix('/items/')}"
    text = await press.known(text_id)
    lead = next(one for one in text.drafting.blocks if one.kind == "lead").sentences[0]
    for language, said in {"en": "Eight leaders meet.", "fr": "Huit dirigeants."}.items():
        base = version_of((await press.known(text_id)).drafting.table[lead], language)
        fields = {"sentence": lead, "language": language, "base": str(base), "words": said}
        assert (await desk.post(f"{at}/reword", data=fields)).status_code in (200, 303)
    await out(house, at)
    [_, corrected] = await tell(house)
    assert words(corrected).subject.startswith("Corrected: ")
    assert (await desk.post(f"{at}/withdraw", data=WHY)).status_code == 303
    [*_, withdrawn] = await tell(house)
    assert words(withdrawn).subject.startswith("Withdrawn: ")
    assert "Please do not use it any more." in " ".join(words(withdrawn).paragraphs)
    assert WHY["reason.en"] in words(withdrawn).paragraphs
    assert words(withdrawn).stop.endswith(f"{own}/leave")


async def test_the_readout_of_a_meeting_is_told_with_the_reason_of_its_withdrawal(
    held: House,
) -> None:
    await on_list(held)
    await on_list(held, "lecteur@reader.example", "fr")
    await held.publish()
    told = await tell(held)
    assert [one.sent.language for one in told] == ["en", "fr"]
    assert words(told[1]).acts[0].url.endswith(f"/fr/meetings/{CALL}/readout")
    desk = await held.secretariat()
    await desk.post(f"/secretariat/meetings/{CALL}/withdraw", data={**WHY, "id": "0123456789"})
    *_, english, french = await tell(held)
    assert "A name was wrong." in words(english).paragraphs
    assert "Un nom était inexact." in words(french).paragraphs
    assert words(french).subject.startswith("Retrait : ")


async def test_who_wished_for_something_else_is_not_told(house: House) -> None:
    await on_list(house, "all@reader.example")
    await on_list(house, "this@reader.example", bodies="nac", kinds="advisory")
    await on_list(house, "kind@reader.example", kinds="decision")
    await on_list(house, "body@reader.example", bodies="un-sc")
    await out(house, await begun(house))
    told = await tell(house)
    assert [one.sent.address for one in told] == ["all@reader.example", "this@reader.example"]
    late = await on_list(house, "late@reader.example")
    assert late
    assert len(await tell(house)) == 2, "nobody is told of what came out before"


async def test_the_letter_says_how_to_leave_as_mail_programs_read_it(house: House) -> None:
    """RFC 8058, RFC 2919."""
    await on_list(house)
    await out(house, await begun(house))
    [told] = await tell(house)
    house.post_office.by_mail = False  # as a file, for who looks at it
    file = house.post_office.file_of(told)
    assert file is not None
    message = message_from_bytes(file, policy=default)
    stop = message["list-unsubscribe"].strip("<>")
    assert message["list-unsubscribe-post"] == "List-Unsubscribe=One-Click"
    assert message["list-id"] == "Hemicycle <newsroom.127.0.0.1>"
    for part in ("plain", "html"):
        body = message.get_body((part,))
        assert body is not None
        assert stop in body.get_content()
    async with house.client() as reader:
        page = await reader.get(stop)
        assert page.text.count("<form") == 1 + page.text.count('class="search"')
        assert len(await rows(house, readers)) == 1
        del reader.headers["Origin"]  # a mail provider's servers are no browser, and have no cookie
        answer = await reader.post(stop, data={"List-Unsubscribe": "One-Click"})
        assert answer.status_code == 200
        assert await rows(house, readers) == []
        assert (await reader.post(stop, data={"List-Unsubscribe": "One-Click"})).status_code == 404
    [told] = await tell(house)
    assert told.sent.state == "given-up", "what waited does not leave"
    assert told.letter is None
    await out(house, await begun(house))
    assert len(await tell(house)) == 1


async def test_its_reader_changes_what_they_are_told_of(house: House) -> None:
    own = await on_list(house)
    async with house.client() as reader:
        answer = await reader.post(own, data={"language": "fr", "kinds": "decision"})
        assert answer.headers["location"].startswith("/fr/readers/")
        page = (await reader.get(answer.headers["location"])).text
        assert re.search(r'value="decision" checked', page)
    await out(house, await begun(house))
    assert await tell(house) == []


async def test_an_address_that_refuses_three_in_a_row_is_told_no_more(house: House) -> None:
    await on_list(house)
    register = house.door.register
    for number in range(BOUNCES):
        await out(house, await begun(house))
        told = await tell(house)
        assert len(told) == number + 1
        await concluded(house, told[-1], "refused")
    assert await house.post_office.troubles() == 0, "no person's work"
    await out(house, await begun(house))
    assert len(await tell(house)) == BOUNCES
    assert (await register.read(counts)).stopped == 1
    await on_list(house)  # it is confirmed anew
    assert (await register.read(counts)).stopped == 0


async def test_broken_off_anywhere_each_gets_one_letter(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telling_module, "PAGE", 2)
    for number in range(3):
        await on_list(house, f"reader{number}@reader.example")
    await out(house, await begun(house))
    await house.followers.current()
    register, worker = house.door.register, house.app.state.site.due.worker
    engine, left = register._engine, 3

    def breaks(*_: object) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            raise SQLAlchemyError("the server is killed")

    event.listen(engine, "before_cursor_execute", breaks)
    broken = 0
    for after in range(3, 80, 3):
        left = after
        try:
            await worker.run_due(TELL)
            break
        except SQLAlchemyError:
            broken += 1
    event.remove(engine, "before_cursor_execute", breaks)
    assert broken > 3
    told = await tell(house)
    assert sorted(one.sent.address for one in told) == [
        f"reader{n}@reader.example" for n in range(3)
    ]
    [row] = await rows(house, tellings)
    assert (row["written"], row["state"]) == (3, "done")  # type: ignore[index]


async def test_letters_to_readers_wait_while_many_of_them_have_not_left(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telling_module, "PAGE", 2)
    monkeypatch.setattr(telling_module, "MOST_WAITING", 2)
    for number in range(5):
        await on_list(house, f"reader{number}@reader.example")
    await out(house, await begun(house))
    assert len(await tell(house)) == 2
    assert len(await tell(house)) == 2
    for one in await letters(house, "reader-told"):
        await concluded(house, one, "sent")
    house.clock.at += 5_000
    assert len(await tell(house)) == 4


async def test_what_is_overtaken_is_not_told_any_more(house: House) -> None:
    await on_list(house)
    at = await begun(house)
    await out(house, at)
    await house.followers.current()
    desk = await house.secretariat()
    assert (await desk.post(f"{at}/withdraw", data=WHY)).status_code == 303
    [told] = await tell(house)
    assert words(told).subject.startswith("Withdrawn: ")


async def test_a_withdrawal_stops_the_letters_that_wait_and_is_not_behind_them(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telling_module, "MOST_WAITING", 1)
    await on_list(house)
    at = await begun(house)
    await out(house, at)
    await tell(house)
    desk = await house.secretariat()
    assert (await desk.post(f"{at}/withdraw", data=WHY)).status_code == 303
    before, gone = await tell(house)
    assert before.sent.state == "given-up"
    assert words(gone).subject.startswith("Withdrawn: ")


async def test_after_a_restore_nothing_unfinished_is_told(house: House) -> None:
    await on_list(house)
    await out(house, await begun(house))
    await house.followers.current()
    rule = ReadersTold(house.clock.now)
    await house.door.register.write(lambda c: rule.lose(c, None))
    assert await tell(house) == []
    [row] = await rows(house, tellings)
    assert row["state"] == "unknown"  # type: ignore[index]


async def test_an_address_is_found_erased_and_forgotten(house: House) -> None:
    await on_list(house)
    await ask(house, "waits@reader.example")
    _, requests, kept = places_of_readers(house.door.register)
    [trace] = await kept.find(Sought(words=(ADDRESS,)))
    await kept.erase(trace, Sought(marks=trace.marks))
    assert await rows(house, readers) == []
    house.clock.at += (REQUEST_DAYS + 1) * DAY_MS
    asked = [one for one in await letters(house, "reader-confirm") if "waits" in one.sent.address]
    async with house.client() as reader:
        assert (await reader.get(link(words(asked[0])))).status_code == 404
    assert await requests.let_go(house.clock.at - REQUEST_DAYS * DAY_MS) == 1
    assert await rows(house, reader_requests) == []


async def test_the_office_sees_numbers_and_takes_an_address_off(house: House) -> None:
    await on_list(house)
    await out(house, await begun(house))
    await tell(house)
    desk = await house.secretariat()
    page = (await desk.get("/secretariat/readers")).text
    assert ADDRESS not in page
    assert "1 letter" in page
    answer = await desk.post("/secretariat/readers", data={"mail": ADDRESS})
    assert "taken off and forgotten" in answer.text
    assert await rows(house, readers) == []
    assert (
        "not on the list" in (await desk.post("/secretariat/readers", data={"mail": ADDRESS})).text
    )
    waiting = select(outbox.c.state).where(outbox.c.kind == "reader-told")
    assert await house.door.register.read(lambda c: [*c.scalars(waiting)]) == ["given-up"]
