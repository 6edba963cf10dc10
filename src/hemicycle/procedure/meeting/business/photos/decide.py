"""What follows from a command of the family photo.

Decides: who may call, join, enter and withdraw, and when. Invariant: nobody is on a picture who did not join, and
whoever stays out until it is entered is not on it. Refuses to know: the picture.
"""

import re

from hemicycle.procedure.core.actor import SYSTEM, Command, Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.photos import commands
from hemicycle.procedure.meeting.business.photos.entries import (
    PhotoAnswered,
    PhotoCalled,
    PhotoTaken,
    PhotoWithdrawn,
)
from hemicycle.procedure.meeting.business.photos.order import joined, photo_order
from hemicycle.procedure.meeting.business.photos.state import Call
from hemicycle.procedure.meeting.guards import (
    between_decisions,
    by_chair,
    by_chair_or_secretariat,
    by_present,
    in_phase,
    refusal,
)
from hemicycle.procedure.meeting.queries import person, sitting_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import PhotoId

COUNTDOWN_S = range(5, 121)
WITHOUT_PICTURE = ("written", "telephone")
LARGEST_SIDE = 20_000
SHA_256 = re.compile(r"[0-9a-f]{64}")
Decision = list[Draft] | Refusal


def decide_photos(meeting: Meeting, order: Submission[Command]) -> Decision | None:
    """The drafts, the refusal, or None where the command is not one of the photo."""
    actor, now = order.actor, order.now
    match order.command:
        case commands.CallPhoto(countdown_s=countdown_s):
            return _may_call(meeting, actor) or _call(meeting, countdown_s, now)
        case commands.AnswerPhoto() as command:
            return _may_answer(meeting, actor) or _answer(meeting, order, command)
        case commands.EnterPhoto() as command:
            return _enter(meeting, actor, command, now)
        case commands.WithdrawPhoto(photo=photo):
            return by_chair_or_secretariat(meeting, actor) or _withdraw(meeting, photo)
    return None


def _may_call(meeting: Meeting, actor: str) -> Refusal | None:
    """[PHOTO-1] The chair, in a meeting where people see one another, between decisions."""
    refused = by_chair(meeting, actor)
    if refused:
        return refused
    mode = sitting_of(meeting).mode
    if mode in WITHOUT_PICTURE:
        return refusal(meeting, "no-photo", "PHOTO-1", mode=mode)
    return in_phase(meeting, "open", "suspended") or between_decisions(meeting)


def _call(meeting: Meeting, countdown_s: int, now: int) -> Decision:
    """[PHOTO-1] One call at a time; the picture that is in use stays until there is another."""
    if meeting.photos.call:
        return refusal(meeting, "photo-called", "PHOTO-1")
    if countdown_s not in COUNTDOWN_S:
        return refusal(meeting, "out-of-range", "PHOTO-1", **_bounds())
    return [Draft(PhotoCalled(PhotoId(f"f{meeting.size}"), now + countdown_s * 1000))]


def _bounds() -> dict[str, int]:
    return {"least": COUNTDOWN_S[0], "most": COUNTDOWN_S[-1]}


def _may_answer(meeting: Meeting, actor: str) -> Refusal | None:
    """[PHOTO-2] Whoever has a seat on the map: delegations and observers."""
    known = person(meeting, actor)
    if known is None or known.role not in ("delegate", "observer"):
        return refusal(meeting, "not-pictured", "PHOTO-2")
    return by_present(meeting, actor)


def _answer(
    meeting: Meeting, order: Submission[Command], command: commands.AnswerPhoto
) -> Decision:
    """[PHOTO-2] An answer may be changed; joining ends with the countdown, staying out with the picture."""
    call = _called(meeting, command.photo)
    if isinstance(call, Refusal):
        return call
    if call.answers.get(order.participant) == command.joins:
        return refusal(meeting, "unchanged", "PHOTO-2")
    if command.joins and order.now >= call.until:
        return refusal(meeting, "photo-over", "PHOTO-2")
    return [Draft(PhotoAnswered(call.id, order.participant, command.joins))]


def _enter(meeting: Meeting, actor: str, command: commands.EnterPhoto, now: int) -> Decision:
    """[PHOTO-3] By the server, after the countdown, of all who join and of nobody else; after closing as well."""
    if actor != SYSTEM:
        return refusal(meeting, "system-only", "PHOTO-3")
    call = _called(meeting, command.photo)
    if isinstance(call, Refusal):
        return call
    if now < call.until:
        return refusal(meeting, "too-early", "PHOTO-3")
    if not joined(meeting) or command.pictured != photo_order(meeting):
        return refusal(meeting, "not-who-joined", "PHOTO-3")
    if command.portraits != [who for who in command.pictured if who in command.portraits]:
        return refusal(meeting, "not-who-joined", "PHOTO-3")
    if not SHA_256.fullmatch(command.digest):
        return refusal(meeting, "bad-digest", "PHOTO-3")
    if not all(0 < side <= LARGEST_SIDE for side in (command.width, command.height)):
        return refusal(meeting, "out-of-range", "PHOTO-3", least=1, most=LARGEST_SIDE)
    return [Draft(_taken(command))]


def _taken(command: commands.EnterPhoto) -> PhotoTaken:
    return PhotoTaken(
        photo=command.photo,
        digest=command.digest,
        width=command.width,
        height=command.height,
        pictured=command.pictured,
        portraits=command.portraits,
    )


def _withdraw(meeting: Meeting, photo: PhotoId) -> Decision:
    """[PHOTO-4] A call that runs, or the picture in use, whatever else is out."""
    standing = (meeting.photos.call, meeting.photos.taken)
    if photo not in [one.id for one in standing if one]:
        return refusal(meeting, "unknown-photo", "PHOTO-4")
    return [Draft(PhotoWithdrawn(photo))]


def _called(meeting: Meeting, photo: PhotoId) -> Call | Refusal:
    call = meeting.photos.call
    if call is None or call.id != photo:
        return refusal(meeting, "unknown-photo", "PHOTO-2")
    return call
