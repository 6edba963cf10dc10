"""What meetings said on the tracks of a body, each as its reader may see it: a line of time, and words."""

from collections.abc import Mapping, Sequence

import msgspec
from sqlalchemy import select

from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.meeting.view import view
from hemicycle.procedure.standing_body.tracks.state import Track
from hemicycle.recorder.errors import RecorderError
from hemicycle.web.catalogue import CARD, OFFICE_CARD
from hemicycle.web.follow_up.adopted import STANDS, adopting
from hemicycle.web.listing import Card
from hemicycle.web.newsroom import told_in
from hemicycle.web.site import Site
from hemicycle.web.tables import listed
from hemicycle.web.view_models import Brief, Said, said

MOST = 80
"""So many of the last meetings of a body are looked through."""
AHEAD = ("coming", "cancelled")


class SaidOn(msgspec.Struct, frozen=True):
    """What was agreed on a track: in the words of the readout that is out, or as it was adopted."""

    words: Said
    in_readout: bool


Words = Mapping[str, Sequence[SaidOn]]
"""By the id of a track."""


class Held(msgspec.Struct, frozen=True):
    """A meeting that was held, and what it said on each track."""

    brief: Brief
    said: Words


class Spoken(msgspec.Struct, frozen=True):
    """A meeting on the page of one track; nothing said and not attached: it stands there, dashed."""

    brief: Brief
    at: str
    said: Sequence[SaidOn]
    attached: bool

    @property
    def silent(self) -> bool:
        """Whether what is known of it says nothing on the track."""
        return not self.said and not self.attached


class Moment(msgspec.Struct, frozen=True):
    """A meeting on the line of time: how far along (per cent), and whether it spoke of the track."""

    left: float
    brief: Brief
    silent: bool


async def meetings_of_body(site: Site, body: str, reader: str, *, office: bool) -> list[Brief]:
    """The last meetings of the body of which this reader may know, in the order of their days.

    Of a closed one everybody knows what its readout says, once that is out.
    """
    mine = listed.c.body == body
    if office:
        asked = select(listed.c.office_card).where(mine, listed.c.stage.is_not(None))
    else:
        known = listed.c.public_stage.is_not(None) | listed.c.released.is_not(None)
        asked = select(listed.c.card).where(mine, known)
    rows = await site.catalogue.rows(asked.order_by(listed.c.starts.desc()).limit(MOST))
    if office:
        cards = [OFFICE_CARD.decode(row[0]).briefs.get(reader) for row in rows]
    else:
        cards = [await _public_brief(site, CARD.decode(row[0]), reader) for row in rows]
    return [one for one in reversed(cards) if one is not None]


async def _public_brief(site: Site, card: Card, reader: str) -> Brief | None:
    out = card.release
    if reader in card.briefs or out is None:
        return card.briefs.get(reader)
    meeting = await site.recorder.meeting(card.record)
    language = told_in(reader, out.languages)
    told = await site.readouts.published(card.record, meeting, language)
    return Brief(
        record=card.record,
        title=Said(told.title, language),
        topic=Said(),
        stage="published",
        starts=out.starts,
        offset_min=out.offset_min,
        mode="",
        access="closed",
        languages=out.languages,
        people=0,
        published_at=out.first,
    )


async def held_of(site: Site, briefs: Sequence[Brief], reader: str, *, office: bool) -> list[Held]:
    """What each of these meetings said, as far as it was held."""
    return [
        Held(brief, await _said(site, brief.record, reader, office=office))
        for brief in briefs
        if brief.stage not in AHEAD
    ]


async def _said(site: Site, record: str, reader: str, *, office: bool) -> Words:
    try:
        meeting = await site.recorder.meeting(record)
    except RecorderError:  # a record that cannot be read keeps no other from being shown
        return {}
    every = [
        one
        for one in meeting.outcomes.table.values()
        if one.track is not None and one.status in STANDS
    ]
    told = await _in_readout(site, record, meeting, every, reader) if every else {}
    seen = meeting if office else view(meeting, "public")
    official = meeting.sitting.languages if meeting.sitting else ()
    found: dict[str, list[SaidOn]] = {}
    for one in every:
        own = told.get(one.id, [])
        if not own and one.id in seen.outcomes.table:
            own = [SaidOn(said({"text": one.words}, "text", reader, official), False)]
        if own:
            found.setdefault(str(one.track), []).extend(own)
    return found


async def _in_readout(
    site: Site, record: str, meeting: Meeting, every: Sequence[Outcome], reader: str
) -> dict[str, list[SaidOn]]:
    """The sentences of the readout that is out, by the text that they tell; each once."""
    if meeting.publication.status != "published" or meeting.sitting is None:
        return {}
    language = told_in(reader, meeting.sitting.languages)
    out = await site.readouts.published(record, meeting, language)
    sentences = [one for paragraph in out.paragraphs for one in paragraph if one.text]
    found: dict[str, list[SaidOn]] = {}
    for sentence in sentences:
        tells = {*sentence.seqs}
        for one in every:
            if tells & {one.seq, adopting(one), *one.sources}:
                said_on = SaidOn(Said(sentence.text, language), True)
                found.setdefault(one.id, []).append(said_on)
                break
    return found


def spoken_on(
    track: Track, held: Sequence[Held], attached: Mapping[str, Brief], at: str
) -> list[Spoken]:
    """The meetings of a track's page, the newest first: from the first that spoke of it on, and those attached."""
    first = next((n for n, one in enumerate(held) if one.said.get(track.id)), len(held))
    found = {
        one.brief.record: Spoken(
            one.brief,
            _page(at, one.brief),
            one.said.get(track.id, ()),
            one.brief.record in track.attached,
        )
        for one in held[first:]
    }
    before = {one.brief.record: one for one in held[:first]}
    for record in track.attached:
        brief = attached.get(record) or (before[record].brief if record in before else None)
        if record not in found and brief is not None:
            found[record] = Spoken(brief, _page(at, brief), (), True)
    return sorted(found.values(), key=lambda one: one.brief.starts, reverse=True)


def _page(at: str, brief: Brief) -> str:
    """The readout that is out, or else the page of the meeting."""
    out = brief.stage == "published" and not at.startswith("/secretariat")
    return f"{at}/{brief.record}{'/readout' if out else ''}"


def moments_of(spoken: Sequence[Spoken], first: int, last: int) -> list[Moment]:
    """The same as points on a line from `first` to `last` (UTC, ms)."""
    span = max(1, last - first)
    return [
        Moment(round(4 + 88 * (one.brief.starts - first) / span, 2), one.brief, one.silent)
        for one in sorted(spoken, key=lambda one: one.brief.starts)
    ]
