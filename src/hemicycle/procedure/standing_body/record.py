"""The record type `body`: its subjects in a row."""

from hemicycle.procedure.core.authorship import Authorship
from hemicycle.procedure.core.record_type import RecordType
from hemicycle.procedure.standing_body.access import discloses, is_class, label_of, sees, visible
from hemicycle.procedure.standing_body.commitments.subject import COMMITMENTS
from hemicycle.procedure.standing_body.conferences.subject import CONFERENCES
from hemicycle.procedure.standing_body.delegations.subject import DELEGATIONS
from hemicycle.procedure.standing_body.founding.commands import BeginBody
from hemicycle.procedure.standing_body.founding.subject import FOUNDING
from hemicycle.procedure.standing_body.guards import refusal
from hemicycle.procedure.standing_body.membership.subject import MEMBERSHIP
from hemicycle.procedure.standing_body.messages.subject import MESSAGES
from hemicycle.procedure.standing_body.offices.subject import OFFICES
from hemicycle.procedure.standing_body.people.subject import PEOPLE
from hemicycle.procedure.standing_body.series.subject import SERIES
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.standing_body.tracks.subject import TRACKS

BODY = RecordType[StandingBody](
    name="body",
    state=StandingBody,
    subjects=[
        FOUNDING,
        MEMBERSHIP,
        PEOPLE,
        OFFICES,
        DELEGATIONS,
        SERIES,
        CONFERENCES,
        TRACKS,
        COMMITMENTS,
        MESSAGES,
    ],
    authorship=Authorship(
        capacity=lambda *_: None,
        label=label_of,
        is_reader=is_class,
        admits=sees,
        discloses=discloses,
        visible=visible,
        refuse=refusal,
    ),
    begun=lambda body: body.founding.rules is not None,
    first=BeginBody,
    every=lambda body, _: body,
)

PREFIX = "body."
"""Before the id of a body: the id of its record. No meeting is called so: its id has no point."""


def record_of(body: str) -> str:
    """The id of a body's record."""
    return f"{PREFIX}{body}"
