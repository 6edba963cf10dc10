import pytest
from hypothesis import given, settings
from msgspec.structs import replace

from hemicycle.examples import example
from hemicycle.files import MeetingFile, read_meeting_file, write
from hemicycle.files.convening import convene_command
from hemicycle.files.play import Unplayable, play
from hemicycle.files.telling import meeting_file_of
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.outcomes.entries import OutcomeEntered, OutcomeProposed
from hemicycle.procedure.meeting.deciding.consensus.entries import OutcomeAdopted
from hemicycle.procedure.meeting.record import fold
from hemicycle.rulebooks import rulebook
from tests.profiles import examples

from .strategies import meeting_files


def leaders_call() -> MeetingFile:
    file = read_meeting_file(example())
    assert isinstance(file, MeetingFile)
    return file


def kinds(entries: list[Entry]) -> list[str]:
    return [entry.kind for entry in entries]


@given(meeting_files())
@settings(max_examples=examples(30))
def test_a_meeting_played_is_told_back_as_the_file(file: MeetingFile) -> None:
    entries = play(file, rulebook(file.convening.body and None))
    told = meeting_file_of(fold(entries))
    assert told == file
    assert write(told) == write(file)


@given(meeting_files())
@settings(max_examples=examples(20))
def test_the_same_file_gives_the_same_entries(file: MeetingFile) -> None:
    assert play(file, rulebook(None)) == play(file, rulebook(None))


def test_the_leaders_call_runs_from_opening_to_closing() -> None:
    entries = play(leaders_call(), rulebook(None))
    seen = kinds(entries)
    assert seen[-1] == "meeting-closed"
    assert seen.index("meeting-opened") > max(n for n, k in enumerate(seen) if k == "seat-taken")
    assert seen.count("outcome-adopted") == 3
    assert seen.count("outcome-entered") == 4
    assert seen.count("seat-taken") == 9


def test_nobody_adopts_what_another_says() -> None:
    for entry in play(leaders_call(), rulebook(None)):
        if isinstance(entry.fact, OutcomeProposed):
            assert entry.fact.by in ("participants", "leaders")
        if isinstance(entry.fact, OutcomeEntered):
            assert entry.by == entry.fact.participant


def test_the_gavel_falls_after_the_call_time() -> None:
    entries = play(leaders_call(), rulebook(None))
    puts = [e for e in entries if e.kind == "outcome-put"]
    adopted = [e for e in entries if isinstance(e.fact, OutcomeAdopted)]
    assert len(puts) == len(adopted) == 3
    for put, gavel in zip(puts, adopted, strict=True):
        assert gavel.at - put.at >= rulebook(None).consensus.call_s * 1000


def test_each_act_carries_the_capacity_in_force() -> None:
    file = leaders_call()
    duda = [e for e in play(file, rulebook(None)) if e.by == "p7"]
    assert {e.capacity for e in duda} == {"OSCE"}


def test_the_convening_names_people_by_place_and_not_by_name() -> None:
    command = convene_command(leaders_call(), rulebook(None))
    assert (command.host, command.chair, command.reporter) == ("p2", "p2", "p1")
    assert command.photo_order is not None
    assert command.photo_order[5:7] == ["p7", "p6"]
    assert command.starts == 1643054400000


def test_a_text_by_all_that_lacks_a_language_stays_on_the_table() -> None:
    file = leaders_call()
    last = file.conclusions[-1]
    half = replace(last, text={"en": last.text["en"]})
    entries = play(replace(file, conclusions=[*file.conclusions[:-1], half]), rulebook(None))
    outcomes = fold(entries).outcomes.table.values()
    assert [o.status for o in outcomes if o.by == "leaders"] == ["proposed"]
    assert kinds(entries)[-1] == "meeting-closed"


def test_what_the_rules_refuse_is_said_with_its_rule() -> None:
    file = leaders_call()
    people = list(file.convening.participants)
    people[6] = replace(people[6], capacity_items=["approach"])
    by_osce = replace(file.conclusions[0], by="OSCE", joined=False)
    convening = replace(file.convening, participants=people)
    played = replace(file, convening=convening, conclusions=[by_osce])
    with pytest.raises(Unplayable, match=r"propose-outcome by p7 .* not-yours \[OUTCOME-3\]"):
        play(played, rulebook(None))


def test_hands_go_up_before_the_floor_is_given() -> None:
    file = leaders_call()
    said = [
        replace(file.conclusions[2], by=who, joined=False, agenda="approach", track=None)
        for who in ("macron", "scholz", "draghi")
    ]
    seen = kinds(play(replace(file, conclusions=said), rulebook(None)))
    start = seen.index("floor-requested")
    assert seen[start : start + 4] == ["floor-requested"] * 3 + ["floor-granted"]


def test_two_invitations_that_differ_in_little_are_both_made() -> None:
    file = leaders_call()
    once = replace(file.invitations[0], series=False)
    entries = play(replace(file, invitations=[*file.invitations, once, once]), rulebook(None))
    made = meeting_file_of(fold(entries)).invitations
    assert made == [*file.invitations, once, once]
