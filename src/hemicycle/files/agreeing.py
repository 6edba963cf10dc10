"""The steps by which outcomes come about: entered by one under their floor, or proposed, put and adopted by all."""

from datetime import date

import msgspec

from hemicycle.files.model import Commitment, Conclusion, Invitation
from hemicycle.files.paragraphs import parts_of
from hemicycle.files.steps import Step, has_floor, phase
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.deciding.consensus.commands import AdoptOutcome, PutOutcome
from hemicycle.procedure.meeting.deciding.silence.commands import OpenSilence
from hemicycle.procedure.meeting.deciding.silence.guards import HOUR_MS, rules_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId, OutcomeId, ParticipantId, Texts, TrackId

Agreed = Conclusion | Commitment | Invitation


class Planned(msgspec.Struct, frozen=True):
    """An outcome to come. `by` as the record will have it; `times`: the how-manieth of those that are the same."""

    command: ProposeOutcome
    by: str
    times: int

    def found(self, meeting: Meeting) -> Outcome | None:
        """This outcome in the meeting, if it is there already."""
        same = [one for one in meeting.outcomes.table.values() if self._is(one)]
        return same[self.times - 1] if len(same) >= self.times else None

    def _is(self, one: Outcome) -> bool:
        wanted = self.command
        return one.by == self.by and all(
            getattr(one, field.name) == getattr(wanted, field.name)
            for field in msgspec.structs.fields(wanted)
            if field.name not in ("by", "salt", "preamble", "adopted_by")
        )

    def of(self, meeting: Meeting) -> Outcome:
        """This outcome. Raises LookupError where it is not there."""
        found = self.found(meeting)
        if found is None:
            raise LookupError("the outcome is not on the table")
        return found


def proposal(agreed: Agreed, by: str) -> ProposeOutcome:
    """The command that brings this outcome onto the record. `by`: `self`, a member, or all."""
    match agreed:
        case Conclusion():
            return ProposeOutcome(
                by=by,
                texts=parts_of(agreed.sentence or agreed.text),
                whole=bool(agreed.sentence),
                verb=agreed.verb,
                joined=agreed.joined,
                item=ItemId(agreed.agenda) if agreed.agenda else None,
                track=TrackId(agreed.track) if agreed.track else None,
            )
        case Commitment():
            return ProposeOutcome(
                by=by,
                texts=parts_of(agreed.sentence or agreed.text),
                whole=bool(agreed.sentence),
                form="commitment",
                track=TrackId(agreed.track) if agreed.track else None,
                due=_written(agreed.due),
            )
        case Invitation():
            return ProposeOutcome(
                by=by,
                texts=_invitation_texts(agreed),
                whole=bool(agreed.sentence),
                form="invitation",
                body=agreed.body,
                series=agreed.series,
                starts=_written(agreed.starts),
            )


def enter(who: ParticipantId, planned: Planned) -> Step:
    """`who` enters an outcome of their own."""
    return Step(
        name="propose-outcome",
        actors=(who,),
        command=lambda meeting: planned.command,
        done=lambda meeting: planned.found(meeting) is not None,
        under=who,
        undone=lambda meeting: not has_floor(meeting, who),
    )


def by_all(
    planned: Planned, chair: ParticipantId, drafters: tuple[str, ...], call_s: int | None
) -> tuple[Step, ...]:
    """A text by all: laid on the table, put to consensus, adopted by the gavel."""
    item = planned.command.item
    propose = Step(
        name="propose-outcome",
        actors=drafters,
        command=lambda meeting: planned.command,
        done=lambda meeting: planned.found(meeting) is not None,
        ready=lambda meeting: phase(meeting) == "open" and meeting.agenda.current == item,
    )
    put = Step(
        name="put-outcome",
        actors=(chair,),
        command=lambda meeting: _put(planned.of(meeting), call_s),
        done=lambda meeting: _is(
            planned, meeting, "put", "objected", "circulated", "adopted", "withdrawn"
        ),
        ready=_nothing_put,
        # A text that lacks a language stays on the table: the file's gaps say so.
        tolerates=frozenset({"language-missing"}),
    )
    adopt = Step(
        name="adopt-outcome",
        actors=(chair,),
        command=lambda meeting: _adopt(planned.of(meeting)),
        # A view that lags behind may not show yet that it was put.
        done=lambda meeting: _is(planned, meeting, "objected", "adopted", "withdrawn"),
        not_before=lambda meeting: planned.of(meeting).call_until,
    )
    return propose, put, adopt


def in_silence(
    planned: Planned, chair: ParticipantId, drafters: tuple[str, ...]
) -> tuple[Step, ...]:
    """A text by all in a written procedure: laid on the table, and circulated for the body's least period."""
    propose = Step(
        name="propose-outcome",
        actors=drafters,
        command=lambda meeting: planned.command,
        done=lambda meeting: planned.found(meeting) is not None,
    )
    circulate = Step(
        name="open-silence",
        actors=(chair,),
        command=lambda meeting: _circulate(meeting, planned.of(meeting)),
        done=lambda meeting: bool(meeting.silences.table) and not _is(planned, meeting, "proposed"),
        tolerates=frozenset({"language-missing", "no-silence-procedure"}),
    )
    return propose, circulate


def _circulate(meeting: Meeting, outcome: Outcome) -> OpenSilence:
    """For an hour more than the least, since the meeting goes on while this is said."""
    rules = rules_of(meeting)
    hours = (rules.least_period_h if rules else 0) + 1
    return OpenSilence(OutcomeId(outcome.id), outcome.digest, meeting.last_at + hours * HOUR_MS)


def _put(outcome: Outcome, call_s: int | None) -> PutOutcome:
    return PutOutcome(OutcomeId(outcome.id), outcome.digest, call_s)


def _adopt(outcome: Outcome) -> AdoptOutcome:
    return AdoptOutcome(OutcomeId(outcome.id), outcome.digest)


def _is(planned: Planned, meeting: Meeting, *status: str) -> bool:
    found = planned.found(meeting)
    return found is not None and found.status in status


def _nothing_put(meeting: Meeting) -> bool:
    busy = any(one.status == "put" for one in meeting.outcomes.table.values())
    return phase(meeting) == "open" and not busy and meeting.debate.ruling is None


def _written(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _invitation_texts(invitation: Invitation) -> Texts:
    topics = {f"topic-{n}": topic for n, topic in enumerate(invitation.topics, 1)}
    return {"whom": invitation.sentence or invitation.whom, **topics}
