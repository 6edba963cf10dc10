"""The steps of a meeting, one by one: who takes it, when it can be taken, whether it has been, and by which command.

Bound late: a step reads ids and digests from the meeting as its actor sees it when its time has come.
"""

from collections.abc import Callable
from datetime import timedelta

import msgspec

from hemicycle.files.model import FiledNext, milliseconds
from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.meeting.business.agenda.commands import CloseItem, OpenItem
from hemicycle.procedure.meeting.business.floor.commands import (
    EndFloor,
    GiveFloor,
    GrantFloor,
    RequestFloor,
)
from hemicycle.procedure.meeting.deciding.proposals.commands import AgreeProposal, PutAgenda
from hemicycle.procedure.meeting.deciding.statements.commands import EnterStatement
from hemicycle.procedure.meeting.kernel.lifecycle.commands import (
    CloseMeeting,
    OpenMeeting,
    SetNextMeeting,
)
from hemicycle.procedure.meeting.kernel.queries import delegation, is_present, person
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant, TakeSeat
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId, ParticipantId, Phase, ProposalId, RequestId, Text

Asks = Callable[[Meeting], bool]


def always(meeting: Meeting) -> bool:
    """A step that nothing has to come before."""
    return True


def never(meeting: Meeting) -> bool:
    """A step that nothing undoes."""
    return False


def never_before(meeting: Meeting) -> int | None:
    """A step that need not wait for a time."""
    return None


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One act. `actors`: who may take it, the first who can does.

    `under`: whose floor it needs. `undone`: what came before it in its scene no longer holds. `automatic`: the server
    takes it for who is connected. `not_before`: the time (ms) for which it waits. `tolerates`: codes of refusals with
    which the scene simply ends.
    """

    name: str
    actors: tuple[str, ...]
    command: Callable[[Meeting], Command]
    done: Asks
    ready: Asks = always
    under: ParticipantId | None = None
    undone: Asks = never
    automatic: bool = False
    not_before: Callable[[Meeting], int | None] = never_before
    tolerates: frozenset[str] = frozenset()


def admit(who: ParticipantId, doorkeepers: tuple[str, ...]) -> Step:
    """Let `who` in from the lobby."""
    return Step(
        name="admit-participant",
        actors=doorkeepers,
        command=lambda meeting: AdmitParticipant(who),
        done=lambda meeting: _admitted(meeting, who),
        ready=lambda meeting: meeting.sitting is not None,
    )


def take_seat(who: ParticipantId) -> Step:
    """`who` sits down."""
    return Step(
        name="take-seat",
        actors=(who,),
        command=lambda meeting: TakeSeat(),
        done=lambda meeting: is_present(meeting, who),
        automatic=True,
    )


def open_meeting(chair: ParticipantId) -> Step:
    """The chair opens the meeting."""
    return Step(
        name="open-meeting",
        actors=(chair,),
        command=lambda meeting: OpenMeeting(),
        done=lambda meeting: phase(meeting) != "convened",
        ready=lambda meeting: is_present(meeting, chair),
    )


def open_item(chair: ParticipantId, item: ItemId) -> Step:
    """The chair takes up `item`."""
    return Step(
        name="open-item",
        actors=(chair,),
        command=lambda meeting: OpenItem(item),
        done=lambda meeting: meeting.agenda.current == item,
        ready=floor_free,
    )


def leave_item(chair: ParticipantId) -> Step:
    """The chair leaves the item in hand."""
    return Step(
        name="close-item",
        actors=(chair,),
        command=lambda meeting: CloseItem(meeting.agenda.current or ItemId("")),
        done=lambda meeting: meeting.agenda.current is None,
        ready=floor_free,
    )


def request(who: ParticipantId, item: ItemId | None) -> Step:
    """`who` asks for the floor on `item`."""
    return Step(
        name="request-floor",
        actors=(who,),
        command=lambda meeting: RequestFloor(),
        done=lambda meeting: request_of(meeting, who) is not None or has_floor(meeting, who),
        ready=lambda meeting: _may_ask(meeting, who, item),
    )


def grant(who: ParticipantId, chair: ParticipantId) -> Step:
    """The chair gives `who` the floor; to itself unasked."""
    if who == chair:
        command: Callable[[Meeting], Command] = lambda meeting: GiveFloor(chair)  # noqa: E731
    else:
        command = lambda meeting: GrantFloor(request_of(meeting, who) or RequestId(""))  # noqa: E731
    return Step(
        name="give-floor" if who == chair else "grant-floor",
        actors=(chair,),
        command=command,
        done=lambda meeting: has_floor(meeting, who),
        undone=lambda meeting: who != chair and request_of(meeting, who) is None,
        ready=lambda meeting: (
            floor_free(meeting) and (who == chair or request_of(meeting, who) is not None)
        ),
    )


def state(who: ParticipantId, item: ItemId | None, text: Text, times: int) -> Step:
    """`who` puts `text` on the record, for the `times`th time."""
    return Step(
        name="enter-statement",
        actors=(who,),
        command=lambda meeting: EnterStatement(text),
        done=lambda meeting: stated(meeting, who, item, text) >= times,
        under=who,
        undone=lambda meeting: not has_floor(meeting, who),
    )


def end_floor(who: ParticipantId) -> Step:
    """`who` has spoken."""
    return Step(
        name="end-floor",
        actors=(who,),
        command=lambda meeting: EndFloor(),
        done=lambda meeting: not has_floor(meeting, who),
    )


def put_agenda(chair: ParticipantId) -> Step:
    """The chair proposes the agenda, where the body requires that it be adopted first."""
    return Step(
        name="put-agenda",
        actors=(chair,),
        command=lambda meeting: PutAgenda(),
        done=lambda meeting: not _agenda_due(meeting) or meeting.proposals.open is not None,
        ready=floor_free,
    )


def adopt_agenda(chair: ParticipantId) -> Step:
    """The gavel falls: the agenda is adopted."""
    return Step(
        name="agree-proposal",
        actors=(chair,),
        command=lambda meeting: AgreeProposal(_open_proposal(meeting)),
        done=lambda meeting: not _agenda_due(meeting),
        not_before=_proposal_until,
        ready=lambda meeting: meeting.proposals.open is not None,
    )


def set_next_meeting(chair: ParticipantId, one: FiledNext) -> Step:
    """The chair says when and where the body meets next."""
    offset = one.starts.utcoffset() or timedelta()
    command = SetNextMeeting(
        milliseconds(one.starts),
        offset // timedelta(minutes=1),
        one.place,
        milliseconds(one.ends) if one.ends else None,
        one.mode,
    )

    def said(meeting: Meeting) -> bool:
        known = meeting.sitting.next_meeting if meeting.sitting else None
        return known is not None and known.starts == command.starts

    return Step(
        name="set-next-meeting",
        actors=(chair,),
        command=lambda meeting: command,
        done=said,
        ready=floor_free,
    )


def close_meeting(chair: ParticipantId) -> Step:
    """The chair closes the meeting."""
    return Step(
        name="close-meeting",
        actors=(chair,),
        command=lambda meeting: CloseMeeting(),
        done=lambda meeting: phase(meeting) == "closed",
        ready=lambda meeting: floor_free(meeting) or in_writing(meeting),
    )


def in_writing(meeting: Meeting) -> bool:
    """Whether it is a written procedure, as far as one sees."""
    return meeting.sitting is not None and meeting.sitting.mode == "written"


def phase(meeting: Meeting) -> Phase | None:
    """Where the meeting is in its life, as far as one sees."""
    return meeting.sitting.phase if meeting.sitting else None


def has_floor(meeting: Meeting, who: str) -> bool:
    """Whether `who` speaks."""
    speaker = meeting.debate.speaker
    return speaker is not None and speaker.participant == who


def request_of(meeting: Meeting, who: str) -> RequestId | None:
    """The place of `who` on the speakers' list, for a statement."""
    mine = (r.id for r in meeting.debate.queue if r.participant == who and r.purpose == "statement")
    return next(mine, None)


def stated(meeting: Meeting, who: str, item: ItemId | None, text: Text) -> int:
    """How often `who` has put these words on the record."""
    made = meeting.statements.entered
    return sum(
        s.participant == who and s.item == item and s.texts.get("text") == text for s in made
    )


def _admitted(meeting: Meeting, who: ParticipantId) -> bool:
    known = person(meeting, who)
    return known is not None and known.admitted


def floor_free(meeting: Meeting) -> bool:
    debate = meeting.debate
    return debate.speaker is None and debate.ruling is None and phase(meeting) == "open"


def _agenda_due(meeting: Meeting) -> bool:
    """[AGENDA-6] Whether the body requires that the agenda be adopted, and it is not yet."""
    rules = meeting.sitting.rulebook.opening if meeting.sitting else msgspec.UNSET
    due = not isinstance(rules, msgspec.UnsetType) and rules.agenda
    return due and meeting.agenda.adopted is None and bool(meeting.agenda.items)


def _proposal_until(meeting: Meeting) -> int | None:
    return meeting.proposals.open.call_until if meeting.proposals.open else None


def _open_proposal(meeting: Meeting) -> ProposalId:
    return meeting.proposals.open.id if meeting.proposals.open else ProposalId("")


def _may_ask(meeting: Meeting, who: ParticipantId, item: ItemId | None) -> bool:
    """The item is in hand, `who` is here, and nobody of the same delegation stands on the list."""
    if phase(meeting) != "open" or meeting.agenda.current != item or not is_present(meeting, who):
        return False
    ours = delegation(meeting, who, item)
    waiting = ((r.capacity or r.participant) for r in meeting.debate.queue)
    return meeting.debate.list_open and ours not in waiting
