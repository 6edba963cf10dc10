"""[PRINT-1] Votes on paper: the roll in order, the result by member with its conditions, nothing of a closed item."""

import csv
import io
import re

import httpx2

from tests.printing.tagged import tags, words
from tests.web.conftest import House
from tests.web.staged import RECORD, hold

AT = f"/secretariat/meetings/{RECORD}/print"


async def lines(office: httpx2.AsyncClient, what: str, **wish: str) -> list[list[str]]:
    params = {"what": f"{what}.csv", "language": "en", **wish}
    answer = await office.get(f"{AT}/sheet", params=params)
    assert answer.status_code == 200, answer.text
    return [*csv.reader(io.StringIO(answer.content.decode("utf-8-sig")))]


async def test_the_result_tells_how_each_voted_and_by_which_rule(house: House) -> None:
    await hold(house, "proxies-association")
    office = await house.secretariat()
    assert "Shall the fee be raised?" in (await office.get(AT)).text
    told = await lines(office, "result")
    assert ["", "Condition", "Article", "Met"] in told
    assert ["", "No.", "Member", "Votes", "Vote", "Said afterwards", "Cast by"] in told
    [big] = [line for line in told if line[1:4] == ["1", "BIG", "5"]][:1]
    assert big[4] in ("In favour", "Against", "Abstaining", "Absent", "Not taking part")
    assert any(line[-1] == "by proxy, ONE" for line in told)
    met = [line for line in told if line[-1] in ("met", "not met")]
    assert met
    assert all(line[2] for line in met), "each condition has its article"
    answer = await office.get(f"{AT}/sheet", params={"what": "result.pdf", "language": "en"})
    assert "Shall the fee be raised?" in words(answer.content)
    assert tags(answer.content)["/TH"] >= 5


async def test_one_vote_is_printed_alone(house: House) -> None:
    await hold(house, "proxies-association")
    office = await house.secretariat()
    ids = re.findall(r'<option value="(v\d+)"', (await office.get(AT)).text)
    assert len(ids) > 1
    every, one = await lines(office, "result"), await lines(office, "result", vote=ids[0])
    assert 0 < len(one) < len(every)
    answer = await office.get(f"{AT}/sheet", params={"what": "result.pdf", "vote": "v999"})
    assert answer.status_code == 404


async def test_nothing_of_a_closed_item_is_printed_for_everybody(house: House) -> None:
    await hold(house, "vote-closed-item")
    office = await house.secretariat()
    inside = await lines(office, "result", readers="meeting")
    assert any("afterwards" in line[-2] for line in inside)
    outside = await office.get(f"{AT}/sheet", params={"what": "result.pdf", "readers": "public"})
    assert outside.status_code == 200
    told = words(outside.content)
    assert "June" not in told
    assert "In favour" not in told


async def test_the_roll_is_in_the_order_of_the_vote_that_is_taken(house: House) -> None:
    await hold(house, "roll-call-drawn")
    meeting = await house.recorder.meeting(RECORD)
    [taken] = [vote for vote in meeting.ballots.votes.values() if vote.status == "open"]
    assert taken.register == ["BB", "CC", "AA"]
    told = await lines(await house.secretariat(), "roll-call")
    assert [line[3] for line in told[1:4]] == taken.register


async def test_the_sheet_of_a_roll_call_has_boxes_and_a_line_for_the_sums(house: House) -> None:
    await hold(house, "vote-closed-item")
    office = await house.secretariat()
    told = await lines(office, "roll-call")
    assert told[0] == [
        "",
        "No.",
        "Member",
        "Code",
        "In favour",
        "Against",
        "Abstaining",
        "Absent",
        "Remarks",
    ]
    assert [line[3] for line in told[1:4]] == ["AA", "BB", "CC"]
    assert told[-2][-1] == "Counted by"


async def test_before_a_vote_there_is_no_result(house: House) -> None:
    await hold(house, "publication")
    office = await house.secretariat()
    assert "result.pdf" not in (await office.get(AT)).text
    assert (await office.get(f"{AT}/sheet", params={"what": "result.pdf"})).status_code == 404


async def test_whose_credentials_were_refused_is_marked_on_the_list(house: House) -> None:
    """[CREDENTIALS-4] They watch, and do nothing else."""
    await hold(house, "credentials-refused")
    meeting = await house.recorder.meeting(RECORD)
    refused = {one.member for one in meeting.seats.participants.values() if one.refused}
    told = await lines(await house.secretariat(), "participants")
    marked = {line[3] for line in told if "Credentials not accepted" in line[-1]}
    assert refused
    assert marked == refused
