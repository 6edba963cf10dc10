"""The rehearsal against a real server: alone, with people in the seats, and with the server going away."""

import asyncio
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from msgspec.structs import replace

from hemicycle.examples import example
from hemicycle.files import MeetingFile, read_meeting_file
from hemicycle.files.play import play
from hemicycle.files.telling import meeting_file_of
from hemicycle.procedure.meeting.business.agenda.commands import OpenItem
from hemicycle.procedure.meeting.business.floor.commands import (
    CloseList,
    EndFloor,
    GrantFloor,
    RequestFloor,
)
from hemicycle.procedure.meeting.deciding.consensus.commands import AdoptOutcome, PutOutcome
from hemicycle.procedure.meeting.deciding.motions.commands import MoveMotion
from hemicycle.procedure.meeting.deciding.statements.commands import EnterStatement
from hemicycle.procedure.meeting.deciding.votes.commands import CastBallot, CloseVote, OpenVote
from hemicycle.procedure.meeting.deciding.votes.queries import called
from hemicycle.procedure.meeting.kernel.lifecycle.commands import (
    CloseMeeting,
    OpenMeeting,
    SuspendMeeting,
)
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant
from hemicycle.procedure.words import ItemId, OutcomeId, ParticipantId
from hemicycle.record import receipt as receipts
from hemicycle.record.entry import StoredEntry
from hemicycle.record.export import read
from hemicycle.record.note import Verifier
from hemicycle.record.tree import Tree
from hemicycle.rehearsal import Absence, NoEntry, Patience, PersonalLink, Rehearsal, read_links
from hemicycle.rehearsal.seat import Seat
from hemicycle.rulebooks import rulebook
from hemicycle.rulebooks.sentences import in_sentences
from tests.files.strategies import meeting_files
from tests.profiles import examples

from .conftest import Venue, venue_in
from .human import Human


def leaders_call() -> MeetingFile:
    file = read_meeting_file(example())
    assert isinstance(file, MeetingFile)
    return file


def short_call() -> MeetingFile:
    """The same people, with one thing said by one and one by all."""
    file = leaders_call()
    return replace(file, conclusions=[file.conclusions[2], file.conclusions[-1]], invitations=[])


async def test_the_leaders_call_is_held_published_and_told_back(
    venue: Venue, tmp_path: Path
) -> None:
    file, kept = leaders_call(), tmp_path / "receipts.jsonl"
    rehearsal = Rehearsal(file, venue.url, await venue.convene(file), receipts=kept)
    report = await rehearsal.run()
    assert report.well, report.told()
    assert report.published
    assert (report.left, report.refusals, report.dropped) == ([], [], [])
    meeting = await venue.house.recorder.meeting(file.id)
    assert meeting_file_of(meeting) == in_sentences(file)
    assert meeting.publication.status == "published"
    assert len(kept.read_bytes().splitlines()) == report.acts
    assert await bad_receipts(venue, file, kept) == []


async def bad_receipts(venue: Venue, file: MeetingFile, kept: Path) -> list[str]:
    """Receipts that do not prove against the record as it is now."""
    recorder, record = venue.house.recorder, file.id
    lines = list(await recorder.export(record, "everything"))
    tree = Tree(line.leaf for line in read(lines) if isinstance(line, StoredEntry))
    bad = []
    for line in kept.read_bytes().splitlines():
        try:
            receipts.check_against(receipts.read(line), Verifier.of(recorder.vkey), record, tree)
        except receipts.BadReceipt as fault:
            bad.append(str(fault))
    return bad


async def test_the_rehearsed_meeting_is_the_one_played_in_memory(venue: Venue) -> None:
    file = short_call()
    report = await Rehearsal(file, venue.url, await venue.convene(file)).run()
    assert report.well, report.told()
    rehearsed = [e.fact for e in await venue.house.recorder.entries(file.id)]
    kinds = [fact.kind for fact in rehearsed if fact.kind != "readout-published"]
    assert sorted(kinds) == sorted(e.kind for e in play(file, rulebook(None)))


async def test_a_seat_that_nobody_takes_is_not_waited_for_without_end(venue: Venue) -> None:
    file = replace(leaders_call(), conclusions=leaders_call().conclusions[2:4])
    links = await venue.convene(file)
    patience = Patience(turn_s=0.2)
    report = await Rehearsal(
        file, venue.url, links, leave_out=["stoltenberg"], patience=patience
    ).run()
    assert report.well, report.told()
    assert report.left == ["stoltenberg"]
    assert "request-floor by p1" in report.dropped


async def test_a_seat_in_use_is_left_and_its_holder_is_heard(venue: Venue) -> None:
    file = short_call()
    links = await venue.convene(file)
    macron = Human(venue.url, file.id, links[3])
    await macron.come()
    rehearsal = Rehearsal(file, venue.url, links, patience=Patience(turn_s=30))
    playing = asyncio.create_task(rehearsal.run())
    await macron.sees(lambda m: m.agenda.current == "approach")
    await macron.does(RequestFloor())
    await macron.sees(lambda m: bool(m.debate.speaker and m.debate.speaker.participant == "p4"))
    await macron.does(EnterStatement({"fr": "Merci, monsieur le président."}))
    await macron.does(EndFloor())
    report = await playing
    await macron.go()
    assert report.well, report.told()
    assert report.left == ["macron"]
    told = meeting_file_of(await venue.house.recorder.meeting(file.id))
    assert [s.by for s in told.statements] == ["macron"]
    assert told.conclusions == in_sentences(file).conclusions


async def test_under_a_human_chair_the_others_raise_their_hands_and_answer(venue: Venue) -> None:
    file = short_call()
    links = await venue.convene(file)
    chair = Human(venue.url, file.id, links[1])
    await chair.come()
    personal = [link for link in links if link.role != "secretariat"]
    playing = asyncio.create_task(Rehearsal(file, venue.url, personal).run())
    await chair.sees(lambda m: m.sitting is not None)
    for n in (1, *range(3, 10)):
        await chair.does(AdmitParticipant(ParticipantId(f"p{n}")))
    await chair.sees(lambda m: sum(p.present for p in m.seats.participants.values()) == 9)
    await chair.does(OpenMeeting())
    await chair.does(OpenItem(ItemId("approach")))
    meeting = await chair.sees(lambda m: bool(m.debate.queue))
    await chair.does(GrantFloor(meeting.debate.queue[0].id))
    meeting = await chair.sees(lambda m: any(o.by == "leaders" for o in m.outcomes.table.values()))
    text = next(o for o in meeting.outcomes.table.values() if o.by == "leaders")
    await chair.does(PutOutcome(text.id, text.digest, 1))
    put = await chair.sees(lambda m: m.outcomes.table[text.id].status == "put")
    assert put.debate.speaker is None
    await adopted(chair, text.id, text.digest)
    await chair.does(CloseMeeting())
    report = await playing
    await chair.go()
    assert report.well, report.told()
    assert report.left == ["biden"]
    assert meeting_file_of(await venue.house.recorder.meeting(file.id)) == in_sentences(file)


async def test_a_chair_who_goes_is_played_on_and_what_they_left_is_put_right(venue: Venue) -> None:
    """[LIVE-9] Somebody takes the chair, closes the list, suspends the meeting, and closes the tab."""
    file = short_call()
    links = await venue.convene(file)

    async def free(actor: str) -> None:
        await venue.house.door.free_seat(file.id, actor)

    chair = Human(venue.url, file.id, links[1])
    await chair.come()
    absence = Absence(gone_s=0.3, coming_s=60)
    playing = asyncio.create_task(
        Rehearsal(file, venue.url, links, free=free, absence=absence).run()
    )
    await chair.sees(lambda m: m.sitting is not None)
    for n in (1, *range(3, 10)):
        await chair.does(AdmitParticipant(ParticipantId(f"p{n}")))
    await chair.sees(lambda m: sum(p.present for p in m.seats.participants.values()) == 9)
    await chair.does(OpenMeeting())
    await chair.does(CloseList())
    await chair.does(SuspendMeeting())
    await chair.go()
    report = await playing
    assert report.closed, report.told()
    assert report.published
    assert report.left == []
    assert meeting_file_of(await venue.house.recorder.meeting(file.id)) == in_sentences(file)


async def test_a_motion_and_a_vote_that_no_script_foresees_are_answered(venue: Venue) -> None:
    file = short_call()
    links = await venue.convene(file)
    macron = Human(venue.url, file.id, links[3])
    await macron.come()
    playing = asyncio.create_task(
        Rehearsal(file, venue.url, links, patience=Patience(turn_s=30)).run()
    )
    await macron.sees(lambda m: m.agenda.current == "approach")
    await macron.does(MoveMotion("close-debate"))
    meeting = await macron.sees(lambda m: m.ballots.open is not None)
    assert meeting.ballots.open
    await macron.does(CastBallot(meeting.ballots.open, "yes"))
    closed = await macron.sees(lambda m: bool(m.sitting and m.sitting.phase == "closed"))
    report = await playing
    await macron.go()
    assert report.well, report.told()
    (vote,) = closed.ballots.votes.values()
    assert vote.counts
    assert (vote.result, vote.counts.yes, vote.counts.no) == ("not-adopted", 1, 8)


async def test_under_a_human_chair_the_others_vote(venue: Venue) -> None:
    file = short_call()
    links = await venue.convene(file)
    chair = Human(venue.url, file.id, links[1])
    await chair.come()
    personal = [link for link in links if link.role != "secretariat"]
    playing = asyncio.create_task(Rehearsal(file, venue.url, personal).run())
    await chair.sees(lambda m: m.sitting is not None)
    for n in (1, *range(3, 10)):
        await chair.does(AdmitParticipant(ParticipantId(f"p{n}")))
    await chair.sees(lambda m: sum(p.present for p in m.seats.participants.values()) == 9)
    await chair.does(OpenMeeting())
    await chair.does(OpenVote("two-thirds", {"en": "Shall we?"}, method="roll-call", first="FR"))
    meeting = await chair.sees(lambda m: m.ballots.open is not None)
    taken = meeting.ballots.open
    assert taken
    await chair.sees(lambda m: called(m.ballots.votes[taken]) == "US")
    await chair.does(CastBallot(taken, "no"))
    await chair.sees(lambda m: called(m.ballots.votes[taken]) is None)
    await chair.does(CloseVote(taken))
    seen = await chair.sees(lambda m: m.ballots.open is None)
    playing.cancel()
    await asyncio.gather(playing, return_exceptions=True)
    await chair.go()
    vote = seen.ballots.votes[taken]
    assert vote.counts
    assert (vote.result, vote.counts.yes) == ("adopted", 8)


async def adopted(chair: Human, outcome: str, digest: str) -> None:
    """The gavel, as soon as the server lets it fall."""
    answer: object = None
    while getattr(answer, "seqs", None) is None:
        answer = await chair.line.act(AdoptOutcome(OutcomeId(outcome), digest))


async def test_a_seat_given_up_on_the_way_can_be_taken(venue: Venue) -> None:
    file = short_call()
    links = await venue.convene(file)
    rehearsal: list[Rehearsal] = []
    opened = asyncio.Event()
    rehearsal.append(
        Rehearsal(
            file,
            venue.url,
            links,
            patience=Patience(turn_s=0.2),
            told=lambda who, what: opened.set() if what == "open-meeting" else None,
        )
    )
    playing = asyncio.create_task(rehearsal[0].run())
    await opened.wait()
    await rehearsal[0].leave_seat("scholz")
    scholz = Human(venue.url, file.id, links[4])
    await scholz.come()
    await scholz.sees(lambda m: bool(m.sitting and m.sitting.phase == "closed"))
    report = await playing
    await scholz.go()
    assert report.well, report.told()
    assert report.left == ["scholz"]


async def test_the_play_goes_on_after_the_server_was_away(tmp_path: Path) -> None:
    file, kept = leaders_call(), tmp_path / "receipts.jsonl"
    data = tmp_path / "data"
    data.mkdir()
    due = {step: asyncio.Event() for step in ("open-meeting", "put-outcome", "grant-floor")}
    async with venue_in(data) as venue:
        url, port = venue.url, int(venue.url.rpartition(":")[2])
        links = await venue.convene(file)
        rehearsal = Rehearsal(
            file,
            url,
            links,
            receipts=kept,
            told=lambda who, what: due[what].set() if what in due else None,
        )
        playing = asyncio.create_task(rehearsal.run())
        await due["open-meeting"].wait()
    async with venue_in(data, port):
        await due["put-outcome"].wait()
    async with venue_in(data, port):
        await due["grant-floor"].wait()
    async with venue_in(data, port) as venue:
        report = await playing
        assert report.well, report.told()
        assert report.reconnections >= 3 * 9
        meeting = await venue.house.recorder.meeting(file.id)
        assert meeting_file_of(meeting) == in_sentences(file)
        assert await bad_receipts(venue, file, kept) == []


async def test_a_refusal_that_should_not_be_is_a_failure(venue: Venue) -> None:
    file = short_call()
    links = await venue.convene(file)
    wrong = replace(file.conclusions[0], by="OSCE", joined=False)
    other = replace(file, conclusions=[wrong])
    people = list(file.convening.participants)
    none: dict[str, object] = {"capacity_member": None, "capacity": {}}
    lent = {name: getattr(people[6], name) for name in none}
    people[5], people[6] = replace(people[5], **lent), replace(people[6], **none)
    other = replace(other, convening=replace(file.convening, participants=people))
    report = await Rehearsal(other, venue.url, links).run()
    assert not report.well
    assert [(r.actor, r.refusal.code) for r in report.refusals] == [("p6", "not-yours")]
    assert "not-yours [OUTCOME-3]" in report.told()


async def test_a_text_without_a_language_is_left_and_said(venue: Venue) -> None:
    file = short_call()
    whole = file.conclusions[-1]
    bare = replace(whole, text={"fr": whole.text["fr"]})
    file = replace(file, conclusions=[*file.conclusions[:-1], bare])
    report = await Rehearsal(file, venue.url, await venue.convene(file)).run()
    assert report.well, report.told()
    assert report.dropped == ["put-outcome by p2: language-missing"]
    assert "not done: put-outcome by p2: language-missing" in report.told()


async def test_a_link_that_opens_nothing_is_said(venue: Venue) -> None:
    file = short_call()
    links = await venue.convene(file)
    lost = [replace(links[0], link=links[0].link[:-3] + "xyz"), *links[1:]]
    with pytest.raises(NoEntry, match="the link of stoltenberg answers 404"):
        await Rehearsal(file, venue.url, lost).run()
    with pytest.raises(NoEntry, match="does not answer"):
        await Rehearsal(file, "http://127.0.0.1:9", links).run()


async def test_links_of_another_meeting_are_said(venue: Venue) -> None:
    file = short_call()
    others = [
        replace(link, participant=f"x{n}") for n, link in enumerate(await venue.convene(file))
    ]
    personal = [link for link in others if "/join/" in link.link]
    with pytest.raises(NoEntry, match="no link is of anybody in 2022-01-24-leaders-call"):
        await Rehearsal(file, venue.url, personal).run()


async def test_where_others_hold_every_seat_nothing_is_waited_for(venue: Venue) -> None:
    file = short_call()
    link = (await venue.convene(file))[3]
    macron = Human(venue.url, file.id, link)
    await macron.come()
    report = await asyncio.wait_for(Rehearsal(file, venue.url, [link]).run(), 20)
    await macron.go()
    assert not report.well
    assert report.left == ["macron"]
    assert "nobody is left to be played" in report.told()


async def test_a_server_that_answered_before_may_be_away_for_a_while(tmp_path: Path) -> None:
    file, data = short_call(), tmp_path / "data"
    async with venue_in(data) as venue:
        port = int(venue.url.rpartition(":")[2])
        links = await venue.convene(file)
        first = Seat(venue.url, links[0])
        assert await first.take()
    with pytest.raises(NoEntry, match="does not answer"):
        await Seat(venue.url, links[1]).take()
    leaving = asyncio.create_task(first.leave(file.id))
    async with venue_in(data, port) as venue:
        await leaving
        again = Seat(venue.url, links[0])
        assert await again.take()
        await again.close()
    await first.close()


async def test_a_link_in_use_opens_nothing_elsewhere(venue: Venue) -> None:
    links = await venue.convene(short_call())
    one, other = Seat(venue.url, links[0]), Seat(venue.url, links[0])
    assert await one.take()
    assert not await other.take()
    await one.leave(short_call().id)
    assert await other.take()
    await one.close()
    await other.close()


def test_links_are_read_line_by_line() -> None:
    text = '{"participant": "ida", "role": "delegate", "link": "http://127.0.0.1:1/join/x"}\n\n'
    assert read_links(text) == [PersonalLink("ida", "delegate", "http://127.0.0.1:1/join/x")]
    assert msgspec.json.encode(read_links(text)[0])
    with pytest.raises(ValueError, match="line 3 is no personal link"):
        read_links(text + "ida\n")


def under_plain_rules(file: MeetingFile) -> MeetingFile:
    """The same, of no body: the body of a drawn file is on no file of rules."""
    return replace(file, convening=replace(file.convening, body=None))


@pytest.mark.slow
@given(file=meeting_files().map(under_plain_rules))
@settings(
    max_examples=examples(6),
    deadline=None,
    phases=[Phase.generate],  # to shrink means to hold a hundred meetings more
    suppress_health_check=list(HealthCheck),
)
def test_any_meeting_is_held_as_its_file_says(
    file: MeetingFile, tmp_path_factory: pytest.TempPathFactory
) -> None:
    async def hold() -> None:
        async with venue_in(tmp_path_factory.mktemp("data")) as venue:
            links = [link for link in await venue.convene(file) if "/join/" in link.link]
            report = await Rehearsal(file, venue.url, links).run()
            assert report.well, report.told()
            assert meeting_file_of(await venue.house.recorder.meeting(file.id)) == in_sentences(
                file
            )

    asyncio.run(hold())
