"""Acts of the family photo.

Decides: who may call, join, enter and withdraw, and when. Invariant: nobody is on a picture who did not join, and
whoever stays out until it is entered is not on it. Refuses to know: the picture.
"""

from typing import Any

from hemicycle.procedure.core.act import By, Decision, When, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.ids import is_sha_256
from hemicycle.procedure.meeting.business.photos.commands import (
    AnswerPhoto,
    CallPhoto,
    EnterPhoto,
    WithdrawPhoto,
)
from hemicycle.procedure.meeting.business.photos.entries import (
    PhotoAnswered,
    PhotoCalled,
    PhotoTaken,
    PhotoWithdrawn,
)
from hemicycle.procedure.meeting.business.photos.order import joined, photo_order
from hemicycle.procedure.meeting.business.photos.state import PhotoCall
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.declared import (
    ANY_TIME,
    CHAIR,
    CHAIR_OR_SECRETARIAT,
    server,
)
from hemicycle.procedure.meeting.kernel.guards import by_present, in_phase, refusal
from hemicycle.procedure.meeting.kernel.queries import person, sitting_of
from hemicycle.procedure.words import PhotoId

COUNTDOWN_S = range(5, 121)
WITHOUT_PICTURE = ("written", "telephone")
LARGEST_SIDE = 20_000


def _by_pictured(meeting: BusinessState, order: Submission[Any]) -> Refusal | None:
    """[PHOTO-2] Whoever has a seat on the map: delegations and observers."""
    known = person(meeting, order.actor)
    if known is None or known.role not in ("delegate", "observer"):
        return refusal(meeting, "not-pictured", "PHOTO-2")
    return by_present(meeting, order.actor)


PICTURED = By[Any]("a delegate or an observer, present", _by_pictured)


def _where_seen(meeting: BusinessState, _: Submission[Any]) -> Refusal | None:
    mode = sitting_of(meeting).mode
    if mode in WITHOUT_PICTURE:
        return refusal(meeting, "no-photo", "PHOTO-1", mode=mode)
    return in_phase(meeting, "open", "suspended")


SEEN = When[Any]("open, suspended; where people see one another", _where_seen)


@act(CallPhoto, PhotoCalled, by=CHAIR, when=SEEN, spec="PHOTO-1")
def call_photo(meeting: BusinessState, order: Submission[CallPhoto]) -> Decision:
    """[PHOTO-1] One call at a time; the picture in use stays until there is another."""
    countdown_s = order.command.countdown_s
    if meeting.photos.call:
        return refusal(meeting, "photo-called", "PHOTO-1")
    if countdown_s not in COUNTDOWN_S:
        return refusal(meeting, "out-of-range", "PHOTO-1", **_bounds())
    until = order.now + countdown_s * 1000
    return [Draft(PhotoCalled(PhotoId(f"f{meeting.size}"), until))]


def _bounds() -> dict[str, int]:
    return {"least": COUNTDOWN_S[0], "most": COUNTDOWN_S[-1]}


@act(AnswerPhoto, PhotoAnswered, by=PICTURED, when=ANY_TIME, spec="PHOTO-2")
def answer_photo(meeting: BusinessState, order: Submission[AnswerPhoto]) -> Decision:
    """[PHOTO-2] An answer may be changed; joining ends with the countdown, staying out with the picture."""
    call, joins = _called(meeting, order.command.photo), order.command.joins
    if isinstance(call, Refusal):
        return call
    if call.answers.get(order.participant) == joins:
        return refusal(meeting, "unchanged", "PHOTO-2")
    if joins and order.now >= call.until:
        return refusal(meeting, "photo-over", "PHOTO-2")
    return [Draft(PhotoAnswered(call.id, order.participant, joins))]


@act(EnterPhoto, PhotoTaken, by=server("PHOTO-3"), when=ANY_TIME, spec="PHOTO-3")
def enter_photo(meeting: BusinessState, order: Submission[EnterPhoto]) -> Decision:
    """[PHOTO-3] By the server, after the countdown, of all who join and of nobody else; after closing as well."""
    command = order.command
    call = _called(meeting, command.photo)
    if isinstance(call, Refusal):
        return call
    if order.now < call.until:
        return refusal(meeting, "too-early", "PHOTO-3")
    if not joined(meeting) or command.pictured != photo_order(meeting):
        return refusal(meeting, "not-who-joined", "PHOTO-3")
    if command.portraits != [who for who in command.pictured if who in command.portraits]:
        return refusal(meeting, "not-who-joined", "PHOTO-3")
    if not is_sha_256(command.digest):
        return refusal(meeting, "bad-digest", "PHOTO-3")
    if not all(0 < side <= LARGEST_SIDE for side in (command.width, command.height)):
        return refusal(meeting, "out-of-range", "PHOTO-3", least=1, most=LARGEST_SIDE)
    return [Draft(_taken(command))]


def _taken(command: EnterPhoto) -> PhotoTaken:
    return PhotoTaken(
        photo=command.photo,
        digest=command.digest,
        width=command.width,
        height=command.height,
        pictured=command.pictured,
        portraits=command.portraits,
    )


@act(WithdrawPhoto, PhotoWithdrawn, by=CHAIR_OR_SECRETARIAT, when=ANY_TIME, spec="PHOTO-4")
def withdraw_photo(meeting: BusinessState, order: Submission[WithdrawPhoto]) -> Decision:
    """[PHOTO-4] A call that runs, or the picture in use, whatever else is out."""
    photo = order.command.photo
    standing = (meeting.photos.call, meeting.photos.taken)
    if photo not in [one.id for one in standing if one]:
        return refusal(meeting, "unknown-photo", "PHOTO-4")
    return [Draft(PhotoWithdrawn(photo))]


def _called(meeting: BusinessState, photo: PhotoId) -> PhotoCall | Refusal:
    call = meeting.photos.call
    if call is None or call.id != photo:
        return refusal(meeting, "unknown-photo", "PHOTO-2")
    return call
