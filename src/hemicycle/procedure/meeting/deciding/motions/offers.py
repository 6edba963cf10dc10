"""What is offered of motions: a delegation moves and withdraws its own; the chair rules."""

from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.option import Asked, Listing, Option, Own
from hemicycle.procedure.meeting.business.floor.offers import asking
from hemicycle.procedure.meeting.business.outcomes.offers import drafted
from hemicycle.procedure.meeting.business.outcomes.tabling import complete, not_in_writing
from hemicycle.procedure.meeting.deciding.electorate import DAY_MS, decisions_of
from hemicycle.procedure.meeting.deciding.motions import commands
from hemicycle.procedure.meeting.deciding.motions.about import OF_A_TEXT
from hemicycle.procedure.meeting.deciding.motions.binding import shut_texts
from hemicycle.procedure.meeting.deciding.motions.queries import motion_known, pending_motions
from hemicycle.procedure.meeting.deciding.motions.reconsidering import items_decided, texts_decided
from hemicycle.procedure.meeting.kernel.places import presiding, seated
from hemicycle.procedure.meeting.kernel.queries import refused_people, sitting_of
from hemicycle.procedure.meeting.kernel.rights import rights
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import OutcomeId, PartId


@shared
def _motions(meeting: Meeting) -> tuple[str, ...]:
    decisions = decisions_of(meeting)
    return tuple(one.id for one in decisions.motions) if decisions else ()


@shared
def _moved(meeting: Meeting) -> tuple[str, ...]:
    return tuple(one.id for one in pending_motions(meeting))


@shared
def _own(meeting: Meeting) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    refused = refused_people(meeting)
    for one in [moved for moved in pending_motions(meeting) if moved.participant not in refused]:
        found[one.participant] = (*found.get(one.participant, ()), one.id)
    return found


def _reconsidering(meeting: Meeting, asked: Asked) -> commands.MoveMotion:
    text = next(iter(texts_decided(meeting)), None)
    item = None if text else next(iter(items_decided(meeting)), None)
    return commands.MoveMotion(asked.target, text, item)


def moved_on(meeting: Meeting, asked: Asked) -> commands.MoveMotion:
    """Of a text where it is on one: of the first on which the meeting still decides."""
    known = motion_known(meeting, asked.target)
    if known is not None and known.does == "reconsideration":
        return _reconsidering(meeting, asked)
    if known is not None and known.does == "adjourn-to":
        return commands.MoveMotion(asked.target, until=asked.now + DAY_MS)
    if known is not None and known.does == "refer":
        words = {str(sitting_of(meeting).languages[0]): "…"}
        return commands.MoveMotion(asked.target, whom=words)
    if known is None or known.does not in OF_A_TEXT:
        return commands.MoveMotion(asked.target)
    shut, texts = shut_texts(meeting), drafted(meeting)
    if known.does != "waive-delay":
        table = meeting.outcomes.table
        free = (one for one in texts if not not_in_writing(meeting, table[OutcomeId(one)]))
        texts = tuple(free) or texts
    if known.does == "division":
        texts = tuple(one for one in texts if _undecided(meeting, one)) or texts
    if known.does == "waive-delay":
        late = (one for one in texts if meeting.outcomes.table[OutcomeId(one)].delay is not None)
        texts = tuple(late) or texts
    if known.does == "open-vote":
        ready = (
            one for one in texts if not complete(meeting, meeting.outcomes.table[OutcomeId(one)])
        )
        texts = tuple(ready) or texts
    first = OutcomeId(next((one for one in texts if one not in shut), next(iter(texts), "")))
    parts = _undecided(meeting, first)[:1] if known.does == "division" else []
    return commands.MoveMotion(asked.target, first, parts=parts)


def _undecided(meeting: Meeting, text: str) -> list[PartId]:
    """The parts that may be put separately: of a text that has several."""
    known = meeting.outcomes.table.get(OutcomeId(text))
    several = known.parts if known and len(known.parts) > 1 else []
    return [part.id for part in several if known and part.id not in known.approved]


MOVED = Listing("moved", _moved)
OFFERS = (
    Option(commands.MoveMotion, seated, Listing("motions", _motions), moved_on, (rights,)),
    Option(commands.SpeakForMotion, seated, MOVED, marks=(asking, _own)),
    Option(commands.SpeakAgainstMotion, seated, MOVED, marks=(asking,)),
    Option(commands.WithdrawMotion, seated, Own("own-motions", _own)),
    Option(
        commands.RuleMotion,
        presiding,
        MOVED,
        lambda _, asked: commands.RuleMotion(asked.target, granted=True),
    ),
    Option(commands.RuleOutMotion, presiding, MOVED),
)
