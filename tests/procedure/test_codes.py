"""[MEETING-7] A bare code that ISO 3166-1 knows is the state; `org:` says that an organisation is meant."""

import pytest
from babel import Locale
from msgspec.structs import replace

from hemicycle.files import MeetingFile, read_meeting_file, write
from hemicycle.files.convening import convene_command
from hemicycle.files.play import play
from hemicycle.locales import languages, load_language
from hemicycle.locales.manifest import source
from hemicycle.procedure.codes import CODE, STATES, own_code
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.record import decide, fold
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.tally.tally_service import Teller
from hemicycle.procedure.tally.vote import Vote
from hemicycle.procedure.words import MemberCode, in_no_language
from hemicycle.rulebooks import bodies, body, rulebook

FILE = """
format = 1
[meeting]
id = "two-of-a-code"
access = "open"
body = "g20"
starts = 2026-12-01T09:00:00Z
host = "moss"
languages = ["en"]
title.en = "Two of a code"
[[participants]]
id = "moss"
name = "Mia Moss"
member = "AU"
office.en = "Prime Minister of Australia"
[[participants]]
id = "tamba"
name = "Tamba Keita"
member = "org:AU"
office.en = "Chairperson of the African Union"
[[participants]]
id = "rey"
name = "Ana Rey"
member = "org:OSCE"
capacity.member = "org:NATO"
capacity.en = "representing NATO"
[[conclusions]]
by = "org:AU"
verb = "welcome"
text.en = "the invitation"
[[conclusions]]
by = "AU"
verb = "welcome"
text.en = "the answer"
[[conclusions]]
by = "org:NATO"
verb = "note"
text.en = "both"
[[decisions]]
question.en = "Shall it be repeated?"
rule = "consensus"
ballots = { "org:AU" = "yes", AU = "no", "org:OSCE" = "abstain" }
[[invitations]]
by = "org:AU"
whom.en = "all members"
"""

ORGANISATIONS = load_language(source()).organisations


def meeting_file(text: str = FILE) -> MeetingFile:
    read = read_meeting_file(text)
    assert isinstance(read, MeetingFile), read
    return read


def test_a_bare_code_is_the_state_where_iso_3166_knows_it() -> None:
    assert load_language("en").member("AU")[0] == "Australia"
    assert load_language("en").member("EC")[0] == "Ecuador"
    assert load_language("fr").member("AU")[0] == "l’Australie"
    assert load_language("fr").member("EC")[0] == "l’Équateur"
    assert load_language("en").member("org:AU")[0] == "the African Union"
    assert load_language("en").member("org:EC")[0] == "the European Commission"
    assert load_language("fr").member("org:EC")[0] == "la Commission européenne"
    assert load_language("de").member("org:EC")[0] == "EC"
    assert load_language("en").member("org:ZZZ")[0] == "ZZZ"


def test_no_state_is_called_as_an_organisation() -> None:
    for language in languages():
        organisations = {load_language(language).named(f"org:{one}") for one in ORGANISATIONS}
        assert not organisations & {load_language(language).named(code) for code in STATES}
    assert Locale.parse("en").territories.keys() >= STATES
    assert len(STATES) == 249


@pytest.mark.parametrize("language", sorted(languages()))
def test_each_organisation_has_a_plate_of_its_own_and_none_is_a_states(language: str) -> None:
    plates = {
        code: load_language(language).plate(own_code(f"org:{code}")) for code in ORGANISATIONS
    }
    assert len(set(plates.values())) == len(plates)
    assert {code for code, plate in plates.items() if plate in STATES} == set()
    assert not any("org:" in plate for plate in plates.values())
    assert plates["EC"] == {"en": "COM", "fr": "CE"}.get(language, plates["EC"])


@pytest.mark.parametrize("language", [*sorted(languages()), "de"])
def test_an_organisation_that_nobody_knows_has_no_states_plate(language: str) -> None:
    for state in ("FR", "EC", "AU"):
        assert load_language(language).plate(state) == state
        plate = load_language(language).plate(f"org:{state}")
        assert plate not in STATES
        assert "org:" not in plate
    assert load_language(language).plate("org:FR") == "Org. FR"


def test_what_only_an_organisation_has_may_stand_bare_or_not() -> None:
    assert [own_code(code) for code in ("NATO", "org:NATO", "EUCO", "org:EUCO")] == [
        "NATO",
        "NATO",
        "EUCO",
        "EUCO",
    ]
    assert [own_code(code) for code in ("AU", "org:AU", "EC", "org:EC")] == [
        "AU",
        "org:AU",
        "EC",
        "org:EC",
    ]
    assert all(CODE.fullmatch(code) for code in ("FR", "org:AU", "AU-PSC"))
    assert not any(CODE.fullmatch(code) for code in ("org:", "ORG:AU", "org:org:AU", "a:b"))


def test_it_stands_wherever_a_code_may_in_a_file() -> None:
    file = meeting_file()
    assert [person.member for person in file.convening.participants] == ["AU", "org:AU", "OSCE"]
    assert file.convening.participants[2].capacity_member == "NATO"
    assert [one.by for one in file.conclusions] == ["org:AU", "AU", "NATO"]
    assert file.decisions[0].ballots == {"org:AU": "yes", "AU": "no", "OSCE": "abstain"}
    assert file.invitations[0].by == "org:AU"
    assert read_meeting_file(write(file)) == file


def test_one_member_written_in_two_ways_has_one_ballot() -> None:
    twice = FILE.replace('"org:OSCE" = "abstain"', '"org:OSCE" = "abstain", OSCE = "yes"')
    found = read_meeting_file(twice)
    assert isinstance(found, list)
    assert [fault.message for fault in found] == ["`OSCE` stands here for the second time"]


def test_a_meeting_is_played_with_both() -> None:
    file = meeting_file(FILE.replace(', "org:OSCE" = "abstain"', ""))
    entries = play(file, rulebook("g20", file.day))
    meeting = fold(entries, Meeting())
    assert list(meeting.seats.heads) == ["AU", "org:AU", "OSCE"]
    said = {outcome.by: outcome.proposer for outcome in meeting.outcomes.table.values()}
    assert {"org:AU": "p2", "AU": "p1", "NATO": "p3"}.items() <= said.items()
    (vote,) = meeting.ballots.votes.values()
    assert vote.ballots["org:AU"] == "yes"
    assert vote.ballots["AU"] == "no"


def test_a_command_may_write_an_organisation_either_way() -> None:
    """What is on the record is written in the one way in which codes are compared."""
    command = convene_command(meeting_file(), rulebook("g20"))
    first, second = command.participants[:2]
    people = [
        replace(second, slug=in_no_language(f"s{n}"), member=MemberCode(code))
        for n, code in enumerate(("org:OSCE", "OSCE", "org:AU"))
    ]
    command = replace(command, participants=[first, *people])
    acts = decide(Meeting(), Submission(command, "secretariat", 0))
    assert not isinstance(acts, Refusal)
    seated = fold(acts[0], Meeting()).seats.participants.values()
    assert [p.member for p in seated] == ["AU", "OSCE", "OSCE", "org:AU"]


def test_the_teller_knows_both() -> None:
    twenty = body("g20")
    assert {"AU", "org:AU"} <= {member.code for member in twenty.members}
    codes = [m.code for m in twenty.members]
    teller = Teller(bodies())
    vote = Vote(
        id="v1",
        body="g20",
        rule="consensus",
        date="2026-01-05",
        ballots=dict.fromkeys(codes, "yes"),
    )
    assert teller.tally(vote).outcome == "adopted"
    register = {"org:NATO": 3, "org:AU": 1, "AU": 1}
    weighted = Vote(
        id="v2",
        body="association",
        rule="ordinary",
        date="2026-01-05",
        register=register,
        ballots={"NATO": "yes", "org:AU": "no", "AU": "no"},
    )
    assert teller.tally(weighted).outcome == "adopted"
