"""A series as its page shows it: the sentence that called it, its topics, and each sitting with what became of it."""

from collections.abc import Mapping, Sequence

import msgspec
from sqlalchemy import select

from hemicycle.procedure.standing_body.series.state import Series, Sitting, Slot
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.web.catalogue import CARD, OFFICE_CARD
from hemicycle.web.series.clocks import offset_min
from hemicycle.web.site import Site
from hemicycle.web.tables import listed
from hemicycle.web.view_models import Brief, Said, said


class Time(msgspec.Struct, frozen=True):
    """A time on the clocks of the place by which it was fixed."""

    starts: int
    offset_min: int
    zone: str
    minutes: int

    @property
    def place(self) -> str:
        """What the zone is called after."""
        return self.zone.rpartition("/")[2].replace("_", " ")


class SittingShown(msgspec.Struct, frozen=True):
    """A sitting. `shifted`: by how many minutes the clocks of its place have moved since the first sitting.

    `meeting`: as what it was called, as far as this reader may know of it; `at`: its page. `called`: whether it was.
    """

    number: int
    time: Time
    before: list[Time]
    topics: list[Said]
    cancelled: bool
    called: bool
    shifted: int
    meeting: Brief | None = None
    at: str = ""

    @property
    def open(self) -> bool:
        """Whether it may still be moved, cancelled or called here."""
        return not self.cancelled and not self.called


class Topic(msgspec.Struct, frozen=True):
    """A topic, and the sittings that treat it and are not cancelled."""

    words: Said
    sittings: list[int]


class SeriesShown(msgspec.Struct, frozen=True):
    """`source`: the page of the entry whose sentence called it; `said_in`: the title of that meeting, if one may."""

    id: str
    seq: int
    title: Said
    whom: Said
    topics: list[Topic]
    manner: str
    caller: Said
    sittings: list[SittingShown]
    source: str = ""
    said_in: Said = Said()

    @property
    def coming(self) -> int:
        """How many sittings are neither cancelled nor over."""
        over = ("closed", "published", "withdrawn", "cancelled")
        return sum(
            not one.cancelled and (one.meeting is None or one.meeting.stage not in over)
            for one in self.sittings
        )


async def all_series(
    site: Site, state: StandingBody, reader: str, *, office: bool
) -> list[SeriesShown]:
    """Every series of a body, the one called last first."""
    known = [*state.series.table.values()][::-1]
    return await _shown_all(site, state, known, reader, office=office)


async def one_series(
    site: Site, state: StandingBody, series: Series, reader: str, *, office: bool
) -> SeriesShown:
    """One of them."""
    [found] = await _shown_all(site, state, [series], reader, office=office)
    return found


async def _shown_all(
    site: Site, state: StandingBody, known: Sequence[Series], reader: str, *, office: bool
) -> list[SeriesShown]:
    every = (one.meeting for each in known for one in each.sittings.values())
    wanted = {str(meeting) for meeting in every if meeting}
    wanted |= {each.source.record for each in known if each.source}
    briefs = await briefs_of(site, wanted, reader, office) if wanted else {}
    return [_shown(state, one, reader, briefs, office) for one in known]


def _shown(
    state: StandingBody, one: Series, reader: str, briefs: Mapping[str, Brief], office: bool
) -> SeriesShown:
    official = state.founding.rules.languages if state.founding.rules else ()
    topics = [said(one.texts, f"topic-{n}", reader, official) for n in range(1, one.topics + 1)]
    office_of = state.offices.table.get(one.caller) if one.caller else None
    where = briefs.get(one.source.record) if one.source else None
    at = f"/{reader}/meetings/{one.source.record}/record" if one.source and where else ""
    return SeriesShown(
        id=one.id,
        seq=one.seq,
        title=said(one.texts, "title", reader, official),
        whom=said(one.texts, "whom", reader, official),
        topics=[Topic(words, _treating(one, n)) for n, words in enumerate(topics, 1)],
        manner=one.manner,
        caller=said({"title": office_of.title}, "title", reader, official) if office_of else Said(),
        sittings=_sittings(one, topics, reader, briefs, office),
        source=f"{at}#entry-{one.source.seq}" if one.source and at else "",
        said_in=where.title if where else Said(),
    )


def _treating(one: Series, topic: int) -> list[int]:
    return [n for n, each in one.sittings.items() if topic in each.topics and not each.cancelled]


def _sittings(
    one: Series, topics: Sequence[Said], reader: str, briefs: Mapping[str, Brief], office: bool
) -> list[SittingShown]:
    """In the order of their numbers. A meeting that was called says itself when it is."""
    first = next((offset_min(each.slot) for each in one.sittings.values()), 0)
    pages = "/secretariat/meetings" if office else f"/{reader}/meetings"
    return [
        SittingShown(
            number=each.number,
            time=_as_called(each, briefs),
            before=[_time(slot) for slot in each.before],
            topics=[topics[n - 1] for n in each.topics if n <= len(topics)],
            cancelled=each.cancelled,
            called=each.meeting is not None,
            shifted=offset_min(each.slot) - first,
            meeting=briefs.get(each.meeting or ""),
            at=f"{pages}/{each.meeting}" if each.meeting in briefs else "",
        )
        for each in one.sittings.values()
    ]


def _as_called(one: Sitting, briefs: Mapping[str, Brief]) -> Time:
    meeting, time = briefs.get(one.meeting or ""), _time(one.slot)
    if meeting is None:
        return time
    return msgspec.structs.replace(time, starts=meeting.starts, offset_min=meeting.offset_min)


def _time(slot: Slot) -> Time:
    return Time(slot.starts, offset_min(slot), slot.zone, slot.minutes)


async def briefs_of(site: Site, records: set[str], reader: str, office: bool) -> dict[str, Brief]:
    """Of the meetings that this reader may know of, by record."""
    stage = listed.c.stage if office else listed.c.public_stage
    card = listed.c.office_card if office else listed.c.card
    asked = select(card).where(listed.c.record.in_(sorted(records)), stage.is_not(None))
    rows = await site.catalogue.rows(asked)
    cards = [(OFFICE_CARD if office else CARD).decode(row[0]) for row in rows]
    briefs = [one.briefs[reader] for one in cards if reader in one.briefs]
    return {one.record: one for one in briefs}
