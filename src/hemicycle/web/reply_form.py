"""The form of a reply: what was chosen, for which sittings, and the faults of it, each by the field it is in."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import msgspec
from starlette.datastructures import FormData

from hemicycle.calendar.answered import Answer, Deputy, Proposal, State
from hemicycle.calendar.invited import Sitting
from hemicycle.calendar.moments import ms_of, tellable
from hemicycle.outbound.addresses import BadAddress, mailbox_of
from hemicycle.web.forms import field
from hemicycle.web.reply_place import Asked

Chosen = Literal["accepted", "tentative", "delegated", "proposed", "declined"]
ANSWERS: tuple[Chosen, ...] = ("accepted", "tentative", "delegated", "proposed", "declined")
"""In the order in which they are offered."""
CAPACITIES = ("votes", "speaks")
"""In which a deputy sits: for the member with its vote, or without."""
MOST = {"name": 200, "office": 300, "address": 320, "comment": 2_000}


class Given(msgspec.Struct, frozen=True):
    """What a form says. `faults`: the fields that say nothing that can be taken."""

    chosen: Chosen | None
    sittings: tuple[Sitting, ...]
    faults: tuple[str, ...] = ()
    comment: str = ""
    deputy: Deputy | None = None
    proposal: Proposal | None = None

    def answers(self, token: str, now: int) -> list[Answer]:
        """The answers, one a sitting."""
        if self.chosen is None:
            return []
        state: State = "tentative" if self.chosen == "proposed" else self.chosen
        return [
            Answer(
                token=token,
                sitting=one.id,
                state=state,
                at=now,
                received=now,
                way="page",
                sequence=one.sequence,
                comment=self.comment,
                proposal=self.proposal,
                deputy=self.deputy,
            )
            for one in self.sittings
        ]


def read_form(form: FormData, open_: Sequence[Asked], *, may_send: bool) -> Given:
    """What it says of the sittings that may be answered."""
    chosen = next((one for one in ANSWERS if one == form.get("answer")), None)
    wanted = set(map(str, form.getlist("sitting")))
    asked = [one for one in open_ if one.sitting.id in wanted or len(open_) == 1]
    faults = [] if chosen and (chosen != "delegated" or may_send) else ["answer"]
    faults += [] if asked else ["sitting"]
    comment = field(form, "comment")[: MOST["comment"]]
    given = Given(chosen, tuple(one.sitting for one in asked), tuple(faults), comment)
    if chosen == "delegated" and not faults:
        return _with_deputy(given, form)
    if chosen == "proposed" and not faults:
        return _with_proposal(given, form, asked)
    return given


def _with_deputy(given: Given, form: FormData) -> Given:
    name, office = (field(form, part)[: MOST[part]] for part in ("name", "office"))
    capacity = field(form, "capacity")
    faults = [] if name else ["name"]
    faults += [] if capacity in CAPACITIES else ["capacity"]
    try:
        address = mailbox_of(field(form, "address")[: MOST["address"]]).lower()
        faults += [] if "." in address.rpartition("@")[2] else ["address"]
    except BadAddress:
        address, faults = "", [*faults, "address"]
    deputy = Deputy(name, address, office, capacity)
    return msgspec.structs.replace(given, deputy=deputy, faults=tuple(faults))


def _with_proposal(given: Given, form: FormData, asked: Sequence[Asked]) -> Given:
    """The time is by the clocks of the sitting; it lasts as long as was planned."""
    if len(asked) != 1:
        return msgspec.structs.replace(given, faults=("one",))
    sitting = asked[0].sitting
    try:
        wall = datetime.fromisoformat(field(form, "time"))
        starts = ms_of(wall.replace(tzinfo=asked[0].clocks))
    except (ValueError, OverflowError):
        return msgspec.structs.replace(given, faults=("time",))
    if not tellable(starts):
        return msgspec.structs.replace(given, faults=("time",))
    lasting = max(sitting.ends - sitting.starts, 0)
    return msgspec.structs.replace(given, proposal=Proposal(starts, starts + lasting))
