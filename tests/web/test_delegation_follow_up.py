"""[COMMITMENT-3] A delegation has what it owes on its page with the day, reports, comments, and is reminded by mail."""

from datetime import UTC, date, datetime

from hemicycle.access.delegates import delegates_of
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.standing_body.commitments.commands import EnterCommitment, ReviewReport
from hemicycle.procedure.standing_body.commitments.state import Commitment, Owner
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import CommitmentId
from tests.attachments.files import PDF
from tests.web.conftest import House
from tests.web.delegated import BODY, council, head
from tests.web.test_daily import posted

PAGE = "/delegation/waters/JO"
AT = f"{PAGE}/follow-up"
SENTENCE = "Jordan will share its data."
TASK = 'id="promise-'


async def promised(house: House, due: date | None = date(2022, 2, 12)) -> str:
    """A council, and what Jordan owes; the id of that."""
    await council(house)
    house.clock.at = int(datetime(2022, 2, 10, 9, tzinfo=UTC).timestamp() * 1000)
    entered = EnterCommitment([Owner("JO"), Owner("MA")], {"text": {"en": SENTENCE}}, due)
    await house.act(SECRETARIAT, entered, BODY)
    [one] = (await table(house)).values()
    return str(one.id)


async def table(house: House) -> dict[CommitmentId, Commitment]:
    state = await house.recorder.state(BODY)
    assert isinstance(state, StandingBody)
    return state.commitments.table


async def test_what_is_owed_stands_on_the_page_until_it_is_reported_done(house: House) -> None:
    one = await promised(house)
    office = await house.secretariat()
    ada = await head(house, office)
    page = (await ada.get(PAGE)).text
    assert f"{TASK}{one}" in page
    assert SENTENCE in page
    form = {"do": "report-progress", "commitment": one, "words": "Half.", "language": "en"}
    assert (await ada.post(AT, data=form)).status_code == 303
    assert f"{TASK}{one}" in (await ada.get(PAGE)).text
    note = {"file": ("data.pdf", PDF, "application/pdf")}
    done = {**form, "words": "All.", "done": "true", "by": "MA"}
    assert (await ada.post(AT, data=done, files=note)).status_code == 303
    reports = [*(await table(house))[CommitmentId(one)].reports.values()]
    assert [(each.by, each.done) for each in reports] == [("JO", False), ("JO", True)]
    assert f"{TASK}{one}" not in (await ada.get(PAGE)).text
    [digest] = reports[-1].documents
    assert (await ada.get(f"{AT}/documents/{digest}")).status_code == 303
    more = ReviewReport(CommitmentId(one), reports[-1].seq, "more-asked", {"en": "The maps."})
    await house.act(SECRETARIAT, more, BODY)
    assert "asks for more" in (await ada.get(PAGE)).text
    assert "The maps." in (await ada.get(f"{AT}?open={one}")).text


async def test_others_comment_and_doubt_and_report_no_progress(house: House) -> None:
    one = await promised(house)
    office = await house.secretariat()
    dag = await head(house, office, "Dag Dahl", "PE")
    at = "/delegation/waters/PE/follow-up"
    form = {"do": "comment-on-commitment", "commitment": one, "words": "When?", "language": "en"}
    assert (await dag.post(at, data={**form, "doubt": "true"})).status_code == 303
    [comment] = (await table(house))[CommitmentId(one)].comments
    assert (comment.by, comment.doubt) == ("PE", True)
    refused = await dag.post(at, data={**form, "do": "report-progress", "words": "Kept words"})
    assert (refused.status_code, "not yours to report on" in refused.text) == (409, True)
    assert (await dag.post(at, data={**form, "do": "settle-commitment"})).status_code == 400


async def test_a_condition_is_reported_met_by_a_delegation(house: House) -> None:
    """[COMMITMENT-4] Until then nothing is asked of its owners."""
    await council(house)
    texts = {"text": {"en": "A high cost."}, "condition": {"en": "a breach"}}
    await house.act(SECRETARIAT, EnterCommitment([Owner("JO")], texts, judge="chair"), BODY)
    [one] = await table(house)
    ada = await head(house, await house.secretariat())
    assert TASK not in (await ada.get(PAGE)).text
    form = {"do": "report-condition", "commitment": one, "words": "It is.", "language": "en"}
    assert (await ada.post(AT, data=form)).status_code == 303
    [met] = (await table(house))[one].met
    assert met.by == "JO"


async def test_the_daily_letter_reminds_before_and_after_the_day(house: House) -> None:
    one = await promised(house)
    await head(house, await house.secretariat())
    daily = posted(house)
    [ada] = await house.door.register.read(lambda r: delegates_of(r, "waters", "JO"))
    for day, told in ((1, False), (9, True), (20, True)):
        house.clock.at = int(datetime(2022, 2, day, 9, tzinfo=UTC).timestamp() * 1000)
        _, rows = await daily._due(ada)
        assert (f"promise-{one}" in [row.id for row in rows]) is told, day
