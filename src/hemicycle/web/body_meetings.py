"""The meetings of a body, as its page lists them: what comes, what is held now, what was held, as one may see it."""

from collections.abc import Sequence

import msgspec
from sqlalchemy import select

from hemicycle.web.body_changes import Change, changes_of, day
from hemicycle.web.catalogue import CARD, OFFICE_CARD
from hemicycle.web.site import Site
from hemicycle.web.tables import listed
from hemicycle.web.view_models import Brief

MOST = 24
"""So many of each are listed: the next that come, and the last that were held; of the others the number is told."""


class BodyMeeting(msgspec.Struct, frozen=True):
    """`at`: its page, as this reader has it. `changes`: what its body's record says otherwise by now, for its `day`."""

    brief: Brief
    at: str
    day: str = ""
    changes: Sequence[Change] = ()


class BodyMeetings(msgspec.Struct, frozen=True):
    """`now` and to come in the order of their days, `held` the last first; `more` of the two last are not listed.

    What was cancelled stands where it stood; `off`: how many of the last did not take place.
    """

    now: list[BodyMeeting]
    coming: list[BodyMeeting]
    held: list[BodyMeeting]
    more_coming: int
    more_held: int
    off: int = 0

    @property
    def number_coming(self) -> int:
        """How many come, listed or not."""
        return len(self.coming) + self.more_coming - sum(_off(one.brief) for one in self.coming)

    @property
    def number_held(self) -> int:
        """How many are held now or were, listed or not."""
        return len(self.now) + len(self.held) + self.more_held - self.off


async def meetings_of(site: Site, body: str, reader: str, *, office: bool) -> BodyMeetings:
    """The meetings of a body that this reader may know of."""
    at = "/secretariat/meetings" if office else f"/{reader}/meetings"
    every = [
        BodyMeeting(one, f"{at}/{one.record}") for one in await _briefs(site, body, reader, office)
    ]
    today = site.recorder.now()
    coming = [one for one in every if _awaited(one.brief, today)]
    now = [one for one in every if one.brief.stage in ("live", "suspended")]
    held = [one for one in reversed(every) if one not in coming and one not in now]
    return BodyMeetings(
        now,
        [await _with_changes(site, one) if office else one for one in coming[:MOST]],
        held[:MOST],
        max(0, len(coming) - MOST),
        max(0, len(held) - MOST),
        sum(_off(one.brief) for one in held),
    )


def _off(brief: Brief) -> bool:
    return brief.stage == "cancelled"


def _awaited(brief: Brief, now: int) -> bool:
    """To come, or cancelled while its day is not over."""
    return brief.stage == "coming" or (_off(brief) and brief.starts >= now)


async def _briefs(site: Site, body: str, reader: str, office: bool) -> list[Brief]:
    """In the order of their days."""
    stage = listed.c.stage if office else listed.c.public_stage
    card = listed.c.office_card if office else listed.c.card
    asked = select(card).where(listed.c.body == body, stage.is_not(None))
    rows = await site.catalogue.rows(asked.order_by(listed.c.starts))
    cards = [(OFFICE_CARD if office else CARD).decode(row[0]) for row in rows]
    return [one.briefs[reader] for one in cards if reader in one.briefs]


async def _with_changes(site: Site, one: BodyMeeting) -> BodyMeeting:
    meeting = await site.recorder.meeting(one.brief.record)
    changes = await changes_of(site, one.brief.record, meeting)
    return msgspec.structs.replace(one, day=day(meeting).isoformat(), changes=changes)
