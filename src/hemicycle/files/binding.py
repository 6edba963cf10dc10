"""How delegations say where they stand on a text, bind statements to it, and confirm it for their capitals."""

import msgspec

from hemicycle.files.agreeing import Planned
from hemicycle.files.model import FiledPosition, FiledReferendum, FiledStatement
from hemicycle.files.steps import Step
from hemicycle.procedure.meeting.deciding.positions.commands import StatePosition
from hemicycle.procedure.meeting.deciding.referendum.commands import (
    AgreeAdReferendum,
    ConfirmAgreement,
)
from hemicycle.procedure.meeting.deciding.silence.guards import HOUR_MS
from hemicycle.procedure.meeting.deciding.silence.state import Silence
from hemicycle.procedure.meeting.deciding.statements.commands import BindStatement
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId, SilenceId


class Said(msgspec.Struct, frozen=True):
    """What is said of one text: before it is put, with the decision, and by capitals."""

    positions: list[tuple[ParticipantId, FiledPosition]] = []
    statements: list[tuple[ParticipantId, FiledStatement]] = []
    referendum: FiledReferendum | None = None
    delegates: dict[str, tuple[ParticipantId, ...]] = {}
    """Who may confirm for each member."""


def around(steps: tuple[Step, ...], planned: Planned, said: Said) -> tuple[Step, ...]:
    """The steps of a decision with what is said of its text: after it is laid, while it is decided, and afterwards."""
    laid, put, *decided = steps
    before = [_position(who, one, planned) for who, one in said.positions]
    during = [_statement(who, one, planned) for who, one in said.statements]
    if said.referendum is not None and decided:
        decided = [*_agreed(decided[0], said.referendum, planned, said.delegates)]
    return (laid, *before, put, *during, *decided)


def _position(who: ParticipantId, one: FiledPosition, planned: Planned) -> Step:
    def command(meeting: Meeting) -> StatePosition:
        text = planned.of(meeting)
        return StatePosition(text.id, text.digest, one.stance, one.confided, one.text)

    def done(meeting: Meeting) -> bool:
        text = planned.found(meeting)
        said = meeting.positions.table.values()
        return text is not None and any(
            known.outcome == text.id
            and known.participant == who
            and known.stance == one.stance
            and (known.audience is not None) == one.confided
            for known in said
        )

    return Step(name="state-position", actors=(who,), command=command, done=done)


def _statement(who: ParticipantId, one: FiledStatement, planned: Planned) -> Step:
    def command(meeting: Meeting) -> BindStatement:
        text = planned.of(meeting)
        part = None if one.paragraph is None else text.parts[one.paragraph - 1].id
        return BindStatement(text.id, text.digest, one.nature, one.text, part)

    def done(meeting: Meeting) -> bool:
        text = planned.found(meeting)
        return text is not None and any(
            known.outcome == text.id
            and known.participant == who
            and known.nature == one.nature
            and known.texts.get("text") == one.text
            for known in meeting.statements.bound
        )

    return Step(name="bind-statement", actors=(who,), command=command, done=done)


def _agreed(
    adopt: Step,
    one: FiledReferendum,
    planned: Planned,
    delegates: dict[str, tuple[ParticipantId, ...]],
) -> list[Step]:
    def command(meeting: Meeting) -> AgreeAdReferendum:
        text = planned.of(meeting)
        expires = max(one.expires, meeting.last_at + HOUR_MS)
        return AgreeAdReferendum(text.id, text.digest, expires, one.members)

    agree = msgspec.structs.replace(
        adopt,
        name="agree-ad-referendum",
        command=command,
        done=lambda meeting: _silence(planned, meeting) is not None or adopt.done(meeting),
    )
    return [agree, *(_confirmed(delegates.get(code, ()), code, planned) for code in one.members)]


def _confirmed(actors: tuple[ParticipantId, ...], member: str, planned: Planned) -> Step:
    def command(meeting: Meeting) -> ConfirmAgreement:
        known = _silence(planned, meeting)
        return ConfirmAgreement(known.id if known else SilenceId(""))

    def done(meeting: Meeting) -> bool:
        known = _silence(planned, meeting)
        return known is not None and member in [each.member for each in known.confirmed]

    return Step(name="confirm-agreement", actors=actors, command=command, done=done)


def _silence(planned: Planned, meeting: Meeting) -> Silence | None:
    """The agreement on this text."""
    text = planned.found(meeting)
    known = (s for s in meeting.silences.table.values() if s.awaits and text)
    return next((one for one in known if text and one.outcome == text.id), None)
