"""[COMMITMENT-9] The office's board: what meetings adopted comes by itself; what must be done stands first."""

import hashlib
import re
from datetime import date

from hemicycle.attachments.store import folder_of
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.standing_body.commitments.commands import (
    EnterCommitment,
    EraseCommitmentWords,
    ReportProgress,
)
from hemicycle.procedure.standing_body.commitments.state import Owner
from hemicycle.procedure.words import CommitmentId, MessageId
from hemicycle.web.follow_up.taking_over import Closings
from hemicycle.web.security import largest_body
from tests.attachments.files import PDF
from tests.web.calling import begun, change
from tests.web.conftest import House
from tests.web.followed import AT, LIAISON, NRC, REPORTS, begin, follow, held, hold, meeting_file


async def test_what_a_meeting_adopted_comes_by_itself(house: House) -> None:
    """[COMMITMENT-9] Whole sentence in each language, source, track, day, owners; once, however often it is done."""
    await begin(house)
    await hold(house)
    state = await held(house)
    one, other = state.commitments.table.values()
    assert one.words[one.seq]["text"]["en"] == REPORTS
    assert one.words[one.seq]["text"]["fr"].startswith("La France et l’Allemagne")
    assert (one.due, one.track, one.closed) == (date(2022, 4, 30), "dialogue", False)
    assert [o.party for o in one.owners] == ["FR", "DE"]
    assert [o.party for o in other.owners] == ["FR"]
    meeting = await house.recorder.meeting("nrc-1")
    [adopted] = [o for o in meeting.outcomes.table.values() if o.track and o.form == "commitment"]
    assert one.source == await house.recorder.entry_point("nrc-1", adopted.settled or 0)
    assert state.tracks.table["dialogue"].texts["title"]["fr"] == "Dialogue"  # type: ignore[index]
    [message] = state.messages.table.values()
    party = message.words[message.seq]["party"]["en"]
    assert (message.kind, party) == ("invitation", "United Nations Security Council")
    size = state.size
    run = await house.recorder.run("nrc-1", 0)
    await house.door.register.write(lambda register: Closings().carry(register, run))
    await follow(house)
    assert (await held(house)).size == size


async def test_what_was_adopted_behind_closed_doors_comes_closed(house: House) -> None:
    """[COMMITMENT-9] Until the office opens it."""
    await begin(house)
    await hold(house, meeting_file(access="closed"))
    state = await held(house)
    assert [one.closed for one in state.commitments.table.values()] == [True, True]
    assert [one.closed for one in state.tracks.table.values()] == [True]


async def test_a_record_that_begins_later_has_it_by_one_press(house: House) -> None:
    """The board lists what stands on no record, one press each, or all."""
    await hold(house)
    await begin(house)
    office = await house.secretariat()
    page = (await office.get(AT)).text
    assert REPORTS in page
    assert LIAISON in page
    state = await held(house)
    assert not state.commitments.table
    wanted = next(w for w in _ids(page))
    form = {"adopted": wanted, "owner": ["DE"]}
    assert (await office.post(f"{AT}/take-over", data=form)).status_code == 303
    [one] = (await held(house)).commitments.table.values()
    assert [o.party for o in one.owners] == ["DE"]
    assert (await office.post(f"{AT}/take-over", data={"adopted": "all"})).status_code == 303
    state = await held(house)
    assert (len(state.commitments.table), len(state.messages.table)) == (2, 1)
    assert "take-over" not in (await office.get(AT)).text


async def test_what_the_office_must_do_stands_first(house: House) -> None:
    """Overdue, to review, under way, waits on a condition, settled."""
    await begin(house)
    await hold(house)
    office = await house.secretariat()
    form = {
        "do": "enter-commitment",
        "texts.text.en": "Peace is kept.",
        "texts.condition.en": "there is an accord",
        "judge": "chair",
        "owner-1": "FR",
        "for-1.en": "its part",
        "amount-1": "1250000.00",
        "currency-1": "EUR",
        "due": "2999-01-01",
    }
    answer = await office.post(AT, data=form)
    assert answer.status_code == 303, answer.text
    state = await held(house)
    first, second, third = state.commitments.table
    await house.act("FR", ReportProgress(CommitmentId(second), "FR", {"en": "Named."}), NRC)
    page = (await office.get(f"{AT}?open={second}")).text
    places = [page.index(f">{word} <span") for word in ("Overdue", "To review")]
    places.append(page.index(">Waits on a condition <span"))
    assert places == sorted(places)
    assert "Named." in page
    assert "Settled <span" not in page
    [report] = (await held(house)).commitments.table[CommitmentId(second)].reports
    acts = [
        {"do": "review-report", "commitment": second, "report": str(report), "review": "taken-in"},
        {"do": "settle-commitment", "commitment": second, "result": "fulfilled"},
        {
            "do": "report-condition",
            "commitment": third,
            "by": "",
            "words": "Met.",
            "language": "en",
        },
        {"do": "judge-condition", "commitment": third, "met": "true"},
        {"do": "enter-payment", "commitment": third, "party": "FR", "amount": "500000.00"}
        | {"currency": "EUR"},
        {"do": "reopen-commitment", "commitment": second, "words": "Wrong.", "language": "en"},
        {"do": "detail-commitment", "commitment": first, "owner-1": "DE", "due": "2030-01-01"}
        | {"texts.evidence.en": "The note"},
    ]
    for each in acts:
        answer = await office.post(AT, data=each)
        assert answer.status_code == 303, (each, answer.text)
    known = (await held(house)).commitments.table
    assert [o.party for o in known[CommitmentId(first)].owners] == ["DE"]
    page = (await office.get(f"{AT}?open={third}&by=delegation")).text
    assert "750\u202f000.00" in page
    assert (await office.get(f"{AT}?by=track")).status_code == 200


async def test_what_is_refused_keeps_what_was_typed(house: House) -> None:
    """The rule says why; the form is open with its words."""
    await begin(house)
    await hold(house)
    office = await house.secretariat()
    first = next(iter((await held(house)).commitments.table))
    form = {"do": "enter-payment", "of": "FR", "commitment": first, "party": "FR", "amount": "12"}
    answer = await office.post(AT, data=form | {"currency": "EUR"})
    assert (answer.status_code, "more than is left" in answer.text) == (409, True)
    form = {"do": "open-track", "track": "dialogue", "texts.title.en": "Kept words"}
    answer = await office.post(AT, data=form)
    assert (answer.status_code, 'value="Kept words"' in answer.text) == (409, True)


async def test_tracks_and_messages_are_kept_by_forms(house: House) -> None:
    await begin(house)
    await hold(house)
    office = await house.secretariat()
    [message] = (await held(house)).messages.table
    acts = [
        {"do": "open-track", "track": "defence", "owner": "", "texts.title.en": "Defence"},
        {"do": "change-track", "track": "defence", "owner": "FR", "texts.title.en": "Defence"},
        {"do": "attach-meeting", "track": "defence", "meeting": "nrc-1"},
        {"do": "detach-meeting", "track": "defence", "meeting": "nrc-1"},
        {"do": "end-track", "track": "defence", "words": "Over.", "language": "en"},
        {"do": "enter-message", "kind": "offer", "texts.party.en": "A party"}
        | {"texts.text.en": "Let us talk.", "until": "2030-01-01", "closed": "true"},
        {"do": "deliver-message", "message": message, "how": "note", "words": "12/22"}
        | {"language": "en"},
        {"do": "acknowledge-message", "message": message},
    ]
    for each in acts:
        answer = await office.post(AT, data=each)
        assert answer.status_code == 303, (each, answer.text)
    form = {"do": "answer-message", "message": message, "answer": "declined"}
    answer = await office.post(AT, data=form)
    assert (answer.status_code, "nobody answers for it" in answer.text) == (409, True)
    note = {"file": ("note.pdf", PDF, "application/pdf")}
    assert (await office.post(AT, data=form, files=note)).status_code == 303
    [answered] = (await held(house)).messages.table[MessageId(message)].answers
    [digest] = answered.documents
    assert digest == hashlib.sha256(PDF).hexdigest()
    given = await office.get(f"{AT}/documents/{digest}")
    assert (await office.get(given.headers["location"])).content == PDF
    page = (await office.get(AT)).text
    assert "by a diplomatic note" in page
    assert "Declined" in page
    assert "Let us talk." in page


async def test_a_file_goes_with_the_words_of_its_entry(house: House) -> None:
    """[COMMITMENT-8] [MESSAGE-6] And nothing that no entry names is kept."""
    await begin(house)
    await hold(house)
    office = await house.secretariat()
    first = next(iter((await held(house)).commitments.table))
    form = {"do": "report-progress", "commitment": first, "by": "FR", "language": "en"}
    note = {"file": ("note.pdf", PDF, "application/pdf")}
    refused = await office.post(AT, data=form, files=note)  # no words
    assert refused.status_code == 409
    assert not house.files.digests(folder_of("nrc"))
    answer = await office.post(AT, data={**form, "words": "Done."}, files=note)
    assert answer.status_code == 303
    assert len(house.files.digests(folder_of("nrc"))) == 1
    [report] = (await held(house)).commitments.table[first].reports
    await house.act(SECRETARIAT, EraseCommitmentWords(first, report), NRC)
    await house.followers.current()
    assert not house.files.digests(folder_of("nrc"))
    page = {"file": ("page.html", b"<!doctype html><p>x", "text/html")}
    assert (await office.post(AT, data={**form, "words": "Done."}, files=page)).status_code == 400


async def test_what_is_owed_is_offered_to_the_next_agenda(house: House) -> None:
    """[COMMITMENT-10] By the press that takes over what the last meeting left open; closed ones never."""
    await begin(house)
    await hold(house)
    owed = {"text": {"en": "A closed promise."}}
    await house.act(SECRETARIAT, EnterCommitment([Owner("FR")], owed, closed=True), NRC)
    office = await house.secretariat()
    draft = await begun(office, body="nrc", day="2022-03-03")
    left = (await office.get(f"{draft}/left")).json()
    titles = [one["en"] for one in left["items"]]
    assert titles[-3:] == ["Follow-up", REPORTS, LIAISON]
    await change(office, draft, *left["changes"])
    assert (await office.get(f"{draft}/left")).json() is None


def _ids(page: str) -> list[str]:
    return re.findall(r'name="adopted" value="(nrc-1:\d+)"', page)


def test_a_document_may_be_as_large_as_anywhere(house: House) -> None:
    """[COMMITMENT-3] On the office's page, on a delegation's, and by the link of a party outside."""
    settings = house.app.state.site.settings
    most = largest_body("/room/x/documents", settings)
    for path in (
        "/secretariat/bodies/nac/follow-up",
        "/delegation/nac/FR/follow-up",
        "/outside/nac/w1/token",
    ):
        assert largest_body(path, settings) == most > 1_000_000
