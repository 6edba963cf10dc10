"""[MEETING-8] What does not fit the body is refused at convening, with the nearest that does."""

import pytest

from hemicycle.files import MeetingFile, read_meeting_file
from hemicycle.files.convening import convene_command
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.record import decide
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.rulebooks import rulebook
from hemicycle.rulebooks.roll import hinted, misfits

FILE = """
format = 1
meeting = {{ id = "small", access = "open", {body} starts = {day}T09:00:00Z, host = "anna", \
languages = ["en", "fr"], title.en = "A", title.fr = "B" }}
participants = [{{ id = "anna", name = "Anna Arden", member = "{member}", role = "{role}" }}]
conclusions = [{{ by = "anna", verb = "{verb}", text.en = "a", text.fr = "b" }}]
"""


def found(
    member: str = "FR",
    body: str | None = None,
    *,
    day: str = "2026-12-01",
    role: str = "delegate",
    verb: str = "note",
) -> list[str]:
    """What is wrong with a meeting of this member under this body."""
    named = f'body = "{body}",' if body else ""
    text = FILE.format(body=named, day=day, member=member, role=role, verb=verb)
    read = read_meeting_file(text)
    faults = hinted(read) if isinstance(read, list) else misfits(read)
    return [f"{fault.path}: {fault.message}" for fault in faults]


@pytest.mark.parametrize("body", ["un-sx", "unga", "eu_council", "nowhere"])
def test_an_unknown_body_is_refused(body: str) -> None:
    assert found(body=body.replace("_", "-") + ("x" if body == "eu_council" else ""))


def test_the_nearest_body_is_named() -> None:
    (fault,) = found(body="un-sx")
    assert fault == "meeting.body: there is no body `un-sx` (did you mean `un-sc`?)"


@pytest.mark.parametrize("body", [None, "summit", "un-ga", "un-sc", "osce-pc"])
@pytest.mark.parametrize(
    ("given", "code"),
    [("AUT", "AT"), ("Italy", "IT"), ("gb", "GB"), ("Italie", "IT"), ("États-Unis", "US")],
)
def test_what_means_a_state_is_refused_with_its_code(
    body: str | None, given: str, code: str
) -> None:
    (fault,) = found(given, body)
    assert f"`{given}` (did you mean `{code}`?)" in fault


def test_a_code_that_the_body_does_not_know_is_refused() -> None:
    (fault,) = found("FX", "eu-council")
    assert "there is no member of eu-council `FX` (did you mean `" in fault


def test_a_membership_that_ended_is_refused() -> None:
    (fault,) = found("YU", "un-ga")
    assert "`YU` is a member of `un-ga` until 2006-06-27" in fault
    assert not found("YU", "un-ga", day="1999-12-01")
    assert "from 1999-12-15 on" not in "".join(found("AU", "g20"))


def test_a_body_without_members_on_the_day_is_refused() -> None:
    (fault,) = found("FR", "nrc", day="1999-12-01")
    assert "`nrc` has no members on 1999-12-01" in fault


def test_guests_and_bodies_without_a_roll_are_let_be() -> None:
    assert not found("US", "european-council")
    assert not found("GB", "eu-council")
    assert not found("EUCO", "european-council")
    assert not found("CH", "eu-council", role="secretariat")
    assert not found("SYL", "model-un")
    assert not found("SYL")
    assert not found("DE", "un-sc")


def test_an_unknown_verb_is_refused_with_the_nearest() -> None:
    (fault,) = found(verb="wellcome")
    assert fault == "conclusions[0].verb: there is no verb `wellcome` (did you mean `welcome`?)"
    assert not found(verb="concur")


def test_a_body_that_weighs_votes_refuses_a_meeting_without_weights() -> None:
    (fault,) = found(body="association")
    assert fault == (
        "participants[0].weight: say how many votes `FR` has: these rules weigh votes by the list"
    )
    read = read_meeting_file(
        FILE.format(body="", day="2026-12-01", member="FR", role="delegate", verb="note")
    )
    assert isinstance(read, MeetingFile)
    answer = decide(
        Meeting(), Submission(convene_command(read, rulebook("association")), "secretariat", 0)
    )
    assert isinstance(answer, Refusal)
    assert answer.code == "no-weight"
