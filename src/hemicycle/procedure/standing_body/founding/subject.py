"""The beginning of a body's record, its editions, and its opening to everybody."""

from typing import Any

from hemicycle.procedure.core.act import Decision, When, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.changes import into
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.subject import Subject, on
from hemicycle.procedure.standing_body.founding.commands import (
    AdoptEdition,
    BeginBody,
    ReleaseBody,
)
from hemicycle.procedure.standing_body.founding.entries import (
    BodyBegun,
    BodyReleased,
    EditionAdopted,
)
from hemicycle.procedure.standing_body.founding.state import Founding
from hemicycle.procedure.standing_body.guards import ANY_TIME, OFFICE, refusal
from hemicycle.procedure.standing_body.state import StandingBody


@act(BeginBody, BodyBegun, by=OFFICE, when=When[Any]("before it has begun"), spec="BODY-1")
def begin(body: StandingBody, order: Submission[BeginBody]) -> Decision:
    """[BODY-1] The first act of a body's record holds its file whole."""
    command = order.command
    if body.founding.rules is not None:
        return refusal(body, "already-begun", "BODY-1")
    if command.body != command.rules.id:
        return refusal(body, "other-body", "BODY-1", given=command.rules.id)
    if not command.rules.languages:
        return refusal(body, "no-language", "BODY-1")
    return [Draft(BodyBegun(command.body, command.access, command.rules))]


@act(AdoptEdition, EditionAdopted, by=OFFICE, when=ANY_TIME, spec="BODY-2")
def adopt(body: StandingBody, order: Submission[AdoptEdition]) -> Decision:
    """[BODY-2] Rules change with an edition of another name; membership is of the record alone."""
    known, given = body.founding.rules, order.command.rules
    if known is None or given.id != known.id:
        return refusal(body, "other-body", "BODY-2", given=given.id)
    if given.edition == known.edition:
        return refusal(body, "same-edition", "BODY-2", edition=given.edition)
    if not given.languages:
        return refusal(body, "no-language", "BODY-2")
    return [Draft(EditionAdopted(given))]


@act(ReleaseBody, BodyReleased, by=OFFICE, when=ANY_TIME, spec="BODY-3")
def release(body: StandingBody, order: Submission[ReleaseBody]) -> Decision:
    """[BODY-3] A closed record is opened once, and never closed again: what everybody has read stays read."""
    if body.founding.access == "open":
        return refusal(body, "already-public", "BODY-3")
    return [Draft(BodyReleased())]


FOUNDING = Subject[StandingBody](
    name="founding",
    home=__package__,
    parts=("founding",),
    acts=[begin, adopt, release],
    evolve=[
        on(
            BodyBegun,
            StandingBody.founding,
            into(Founding.rules).set(BodyBegun.rules),
            into(Founding.access).set(BodyBegun.access),
        ),
        on(EditionAdopted, StandingBody.founding, into(Founding.rules).set(EditionAdopted.rules)),
        on(BodyReleased, StandingBody.founding, into(Founding.access).set("open")),
    ],
    offers=(),
)
