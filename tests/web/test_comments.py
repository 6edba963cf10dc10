"""[COMMENT-1] [COMMENT-2] [COMMENT-3] [COMMENT-4] [COMMENT-5] [COMMENT-6] What readers write under a readout."""

import base64
import json
import re
from typing import Any

import httpx2
import pytest
from altcha import Challenge, solve_challenge

import hemicycle.comments.comments as comments_module
import hemicycle.web.commenting.shown as shown_module
from hemicycle.comments.comments import CHANGE_MS
from hemicycle.comments.places import places_of_comments
from hemicycle.keeping.place import Sought
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.ids import readout_of
from hemicycle.web.press.press import Hand
from tests.web.conftest import CALL, House
from tests.web.test_items import begun, out

PAGE = f"/en/meetings/{CALL}/readout"
WORDS = {"item": readout_of(CALL), "name": "Maren", "mail": "maren@reader.example.org"}


async def proof(browser: httpx2.AsyncClient) -> str:
    """What a browser answers to a challenge."""
    challenge = (await browser.get("/comments/challenge")).json()
    solution = solve_challenge(Challenge.from_dict(challenge))
    assert solution is not None
    solved = {"challenge": challenge, "solution": solution.to_dict()}
    return base64.b64encode(json.dumps(solved).encode()).decode()


async def send(browser: httpx2.AsyncClient, words: str, **more: Any) -> httpx2.Response:
    """Send a comment with its proof."""
    fields = {**WORDS, "words": words, "do": "send", **more}
    return await browser.post("/en/comments", data={"proof": await proof(browser), **fields})


async def decide(office: httpx2.AsyncClient, comment: int, do: str, seen: str, **more: str) -> str:
    """One act of the office; where it leads."""
    fields = {"do": do, "seen": seen if " " in seen else f"{seen} 0", "part": "waiting", **more}
    answer = await office.post(f"/secretariat/comments/{comment}", data=fields)
    assert answer.status_code == 303, answer.text
    return str(answer.headers["location"])


async def test_a_first_comment_is_read_and_then_published(published: House) -> None:
    reader, office = published.client(), await published.secretariat()
    before = (await reader.get(PAGE)).text
    assert "Leave a reply" in before
    assert "No comment yet." in before
    taken = await send(reader, "When is the next one?\n<b>5 < 6</b>")
    assert taken.status_code == 303
    own = taken.headers["location"]
    assert "Your comment is being read." in (await reader.get(own)).text
    assert "When is the next one?" not in (await reader.get(PAGE)).text
    queue = (await office.get("/secretariat/comments")).text
    assert "When is the next one?" in queue
    assert "&lt;b&gt;5 &lt; 6&lt;/b&gt;" in queue
    await decide(office, 1, "publish", "waiting")
    page = (await reader.get(PAGE)).text
    assert "When is the next one?<br>&lt;b&gt;5 &lt; 6&lt;/b&gt;" in page
    assert "1 comment" in page
    assert "maren@reader" not in page
    assert "Your comment is published." in (await reader.get(own)).text


async def test_who_was_published_once_is_published_at_once_and_nobody_else(
    published: House,
) -> None:
    reader, office = published.client(), await published.secretariat()
    await send(reader, "One")
    await decide(office, 1, "publish", "waiting")
    await send(reader, "Two", answers="1")
    await send(reader, "Three", mail="")
    await send(reader, "Four", name="Another")
    page = (await reader.get(PAGE)).text
    assert re.findall(r'id="comment-(\d+)"', page) == ["1", "2"]
    assert 'class="comment answer" id="comment-2"' in page


async def test_without_a_proof_or_with_one_that_was_used_it_waits(published: House) -> None:
    reader, office = published.client(), await published.secretariat()
    await office.post("/secretariat/comments/rule", data={"body": "", "reading": "never"})
    solved = await proof(reader)
    await send(reader, "With one", proof=solved)
    await send(reader, "With the same", proof=solved)
    await send(reader, "With none", proof="")
    await send(reader, "With a false one", proof="e30=")
    page = (await reader.get(PAGE)).text
    assert re.findall(r'id="comment-(\d+)"', page) == ["1"]


async def test_spam_is_put_apart_and_a_trap_too(published: House) -> None:
    reader, office = published.client(), await published.secretariat()
    await send(reader, "Vеry usеful https://a.example/1 https://a.example/2 https://a.example/3")
    await send(reader, "Bought", website="https://shop.example")
    await send(reader, "We confirm the date.", name="Secretariat")
    assert "All read" in (await office.get("/secretariat/comments")).text
    spam = (await office.get("/secretariat/comments?part=spam")).text
    assert spam.count("data-entry") == 3
    assert "Letters that look alike" in spam


async def test_what_is_refused_keeps_all_that_was_typed(published: House) -> None:
    reader = published.client()
    answer = await send(reader, "Kept words", mail="no address")
    assert answer.status_code == 422
    assert "Kept words" in answer.text
    assert 'value="no address"' in answer.text
    assert "This is no email address." in answer.text
    looked = await send(reader, "To be seen", do="preview")
    assert looked.status_code == 200
    assert "As it will be shown" in looked.text
    assert "To be seen" in looked.text
    assert await published.app.state.site.comment_queue.counts() == {"reported": 0}


async def test_pressed_twice_is_once_and_sent_by_another_opens_nothing(published: House) -> None:
    reader = published.client()
    solved = await proof(reader)
    first, again = [await send(reader, "Same words", proof=solved) for _ in range(2)]
    assert first.headers["location"] == again.headers["location"]
    async with published.client(of="192.0.2.9") as other:
        for with_proof in (await proof(other), ""):
            answer = await send(other, "Same words", mail="", proof=with_proof)
            assert answer.status_code == 409
            assert "have been received already" in answer.text
            assert first.headers["location"].rpartition("/")[2] not in answer.text
    assert (await published.app.state.site.comment_queue.counts())["waiting"] == 1


async def test_its_writer_changes_it_and_takes_it_back_within_the_time(published: House) -> None:
    reader, office = published.client(), await published.secretariat()
    own = (await send(reader, "Frist words")).headers["location"]
    changed = {"name": "Maren", "words": "First words", "do": "change"}
    assert (await reader.post(own, data=changed)).status_code == 303
    late = await decide(office, 1, "publish", "waiting")
    assert "was changed meanwhile" in (await office.get(late)).text
    assert "First words" not in (await reader.get(PAGE)).text
    await decide(office, 1, "publish", f"waiting {published.clock.at}")
    assert "First words" in (await reader.get(PAGE)).text
    assert (await reader.post(own, data={"do": "take-back"})).status_code == 303
    assert "First words" not in (await reader.get(PAGE)).text
    assert "Nothing of it is kept." in (await reader.get(own)).text
    late = (await send(reader, "Too late")).headers["location"]
    published.clock.at += CHANGE_MS
    answer = await reader.post(late, data=changed)
    assert answer.headers["location"].endswith("?late")
    assert "Too late" in (await reader.get(answer.headers["location"])).text


async def test_three_reports_of_different_readers_take_it_away_until_it_is_read(
    published: House,
) -> None:
    office = await published.secretariat()
    await office.post("/secretariat/comments/rule", data={"body": "", "reading": "never"})
    reader = published.client()
    await send(reader, "An attack")
    for address in ("192.0.2.1", "192.0.2.1", "192.0.2.2"):
        async with published.client(of=address) as other:
            assert (await other.post("/en/comments/1/report")).status_code == 200
    assert "An attack" in (await reader.get(PAGE)).text
    assert "Reported 2 times" in (await office.get("/secretariat/comments?part=reported")).text
    async with published.client(of="192.0.2.3") as other:
        await other.post("/en/comments/1/report")
    assert "An attack" not in (await reader.get(PAGE)).text
    assert "An attack" in (await office.get("/secretariat/comments")).text


async def test_the_office_refuses_with_a_reason_undoes_and_answers(published: House) -> None:
    reader, office = published.client(), await published.secretariat()
    own = (await send(reader, "Who objected?")).headers["location"]
    there = await decide(office, 1, "refuse", "waiting", reason="off-topic")
    told = (await office.get(there)).text
    assert "Refused: <b><bdi>Maren" in told
    assert 'name="was" value="waiting"' in told
    assert "off topic" in (await reader.get(own)).text
    for do in ("publish", "answer"):
        late = await decide(office, 1, do, "waiting", words="Stale")
        assert "changed meanwhile" in (await office.get(late)).text
    assert "Stale" not in (await reader.get(PAGE)).text
    await decide(office, 1, "undo", "refused")
    assert "being read" in (await reader.get(own)).text
    await decide(office, 1, "answer", "waiting", words="Nobody did.")
    page = (await reader.get(PAGE)).text
    assert page.index("Who objected?") < page.index("Nobody did.")
    assert 'class="comment answer office"' in page


async def test_a_body_may_close_comments_and_nothing_is_taken_where_nothing_is_out(
    published: House,
) -> None:
    reader, office = published.client(), await published.secretariat()
    other = await send(reader, "Where?", item=readout_of("no-such"))
    assert other.status_code == 404
    await office.post("/secretariat/comments/rule", data={"body": "", "reading": "closed"})
    assert "Leave a reply" not in (await reader.get(PAGE)).text
    closed = await send(reader, "Closed?")
    assert closed.status_code == 409
    assert "Closed?" in closed.text


async def test_a_flood_from_one_address_is_slowed_and_loses_nothing(published: House) -> None:
    reader = published.client()
    answers = [await send(reader, f"Words {n}") for n in range(6)]
    assert [one.status_code for one in answers] == [303] * 5 + [429]
    assert "Words 5" in answers[-1].text


async def test_an_erased_person_is_gone_and_what_was_answered_stays(published: House) -> None:
    reader, office = published.client(), await published.secretariat()
    await send(reader, "Mine")
    await decide(office, 1, "publish", "waiting")
    await decide(office, 1, "answer", "published", words="Ours")
    before = (await reader.get(PAGE)).text
    assert "Mine" in before
    (place,) = places_of_comments(published.door.register)
    sought = Sought(("maren@reader.example.org",), frozenset({"mail:maren@reader.example.org"}))
    (trace,) = await place.find(sought)
    await place.erase(trace, sought)
    published.app.state.site.keeping.eraser.gone()  # as its job does
    page = (await reader.get(PAGE)).text
    assert "Mine" not in page
    assert "Maren" not in page
    assert "Ours" in page


@pytest.mark.parametrize("lang", ["fr", "ar"])
async def test_the_pages_of_comments_speak_each_language(published: House, lang: str) -> None:
    reader = published.client()
    own = (await send(reader, "Words")).headers["location"].replace("/en/", f"/{lang}/")
    assert (await reader.get(own)).status_code == 200
    assert (await reader.get(PAGE.replace("/en/", f"/{lang}/"))).status_code == 200


async def test_what_a_body_publishes_without_a_meeting_is_commented_too(house: House) -> None:
    place = await out(house, await begun(house))
    reader, office = house.client(), await house.secretariat()
    own = await send(reader, "May bloggers come?", item=place.replace("/items/", "item."))
    assert f'href="/en{place}#comments"' in (await reader.get(own.headers["location"])).text
    await decide(office, 1, "publish", "waiting")
    assert "May bloggers come?" in (await reader.get(f"/en{place}")).text


async def test_what_was_published_and_is_changed_is_read_again(published: House) -> None:
    reader, office = published.client(), await published.secretariat()
    own = (await send(reader, "Polite words")).headers["location"]
    await decide(office, 1, "publish", "waiting")
    other = {"name": "Minister", "words": "You are all thieves", "do": "change"}
    await reader.post(own, data=other)
    assert "thieves" not in (await reader.get(PAGE)).text
    assert "thieves" in (await office.get("/secretariat/comments")).text
    await send(reader, "Second", name="Minister")
    assert "Second" not in (await reader.get(PAGE)).text


async def test_an_undo_puts_back_what_stood(published: House) -> None:
    reader, office = published.client(), await published.secretariat()
    await send(reader, "Stands")
    await decide(office, 1, "publish", "waiting")
    there = await decide(office, 1, "refuse", "published", reason="attack")
    assert there.endswith("was=published")
    await decide(office, 1, "undo", "refused", was="published")
    assert "Stands" in (await reader.get(PAGE)).text


async def test_the_offices_own_answer_can_be_taken_away(published: House) -> None:
    reader, office = published.client(), await published.secretariat()
    await send(reader, "When?")
    await decide(office, 1, "answer", "waiting", words="On the third.")
    assert "On the third." in (await office.get("/secretariat/comments?part=published")).text
    await decide(office, 1, "refuse", "published")
    page = (await reader.get(PAGE)).text
    assert "In reply to a comment that is not there any more." in page
    await decide(office, 2, "refuse", "published")
    assert "On the third." not in (await reader.get(PAGE)).text


async def test_an_answer_that_is_refused_is_not_lost(published: House) -> None:
    office = await published.secretariat()
    await send(published.client(), "When?")
    fields = {"do": "answer", "seen": "waiting 0", "part": "waiting", "words": "w" * 4_001}
    answer = await office.post("/secretariat/comments/1", data=fields)
    assert answer.status_code == 422
    assert "w" * 4_001 in answer.text


async def test_what_stood_under_a_withdrawn_text_is_read_by_nobody(published: House) -> None:
    reader, office = published.client(), await published.secretariat()
    await send(reader, "Under it")
    await decide(office, 1, "publish", "waiting")
    assert "Under it" in (await reader.get("/en/comments/1/report")).text
    hand = Hand("Claire Morel")
    assert not isinstance(
        await published.press.withdraw(CALL, {"en": "x", "fr": "x"}, hand), Refusal
    )
    assert (await reader.get("/en/comments/1/report")).status_code == 404


async def test_whoever_decided_is_erased_and_the_comment_stands(published: House) -> None:
    reader, office = published.client(), await published.secretariat()
    await send(reader, "A reader's words")
    queue = published.app.state.site.comment_queue
    await queue.decide(1, "published", "Mara Lindqvist", "waiting 0")
    (place,) = places_of_comments(published.door.register)
    sought = Sought(("Mara Lindqvist",))
    (trace,) = await place.find(sought)
    await place.erase(trace, sought)
    assert (await queue.find(1)).decided_by is None
    assert "A reader&#39;s words" in (await reader.get(PAGE)).text
    assert "A reader&#39;s words" in (await office.get("/secretariat/comments?part=published")).text


async def test_more_than_a_page_is_shown_page_by_page(
    published: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader, office = published.client(), await published.secretariat()
    for module in (comments_module, shown_module):
        monkeypatch.setattr(module, "SHOWN_AT_ONCE", 2)
    await office.post("/secretariat/comments/rule", data={"body": "", "reading": "never"})
    for n in range(3):
        await send(reader, f"Words {n}")
    first, second = [(await reader.get(f"{PAGE}?page={n}")).text for n in (1, 2)]
    assert "3 comments" in first
    assert "Words 2" not in first
    assert "Later comments" in first
    assert "Words 2" in second


async def test_the_rule_of_a_body_is_chosen_before_anybody_wrote(published: House) -> None:
    office = await published.secretariat()
    page = (await office.get("/secretariat/comments")).text
    assert "North Atlantic Council" in page
    await office.post("/secretariat/comments/rule", data={"body": "nac", "reading": "closed"})
    assert await published.app.state.site.comment_queue.reading("nac") == "closed"
