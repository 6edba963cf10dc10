"""The page of an answer to a series: its sittings as the body's record plans them, and as meetings once called."""

from collections.abc import Sequence

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request

from hemicycle.calendar import reply_ledger as ledger
from hemicycle.calendar.answered import standing_of
from hemicycle.calendar.invited import Invited, Invitee, Sitting
from hemicycle.calendar.series import of_series
from hemicycle.documents.rule_model import article_words
from hemicycle.procedure.body import Body, in_force
from hemicycle.procedure.standing_body.in_force import body_of, delegation_on
from hemicycle.procedure.standing_body.people_of_day import person_name
from hemicycle.procedure.standing_body.series.state import Series
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import SeriesId
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.web.delegation.entrance import today
from hemicycle.web.inviting.series_people import members_called
from hemicycle.web.join import SECRET_PAGE
from hemicycle.web.render import language
from hemicycle.web.reply_place import Asked, Colleague, Place, offset_of, open_now
from hemicycle.web.site import Site, site_of
from hemicycle.web.view_models import (
    Brief,
    Person,
    Said,
    brief_of,
    named,
    named_in_sentence,
    plate,
    said,
)


async def series_place(request: Request, found: Invited, invitee: Invitee) -> Place:
    """The page of somebody who was invited to a series. Raises 404 where the body has them no more."""
    site, reader = site_of(request), language(request)
    record, name = of_series(found.series)
    state = await site.recorder.state(record)
    series = state.series.table.get(SeriesId(name)) if isinstance(state, StandingBody) else None
    body = body_of(state) if isinstance(state, StandingBody) else None
    day = today(site.recorder)
    person = (
        members_called(state, day).get(invitee.participant)
        if isinstance(state, StandingBody)
        else None
    )
    if series is None or body is None or person is None or not isinstance(state, StandingBody):
        raise HTTPException(404, "no-link", SECRET_PAGE)
    given = await site.door.register.read(lambda r: ledger.answers_of(r, invitee.token))
    asked = []
    for sitting in found.sittings:
        if invitee.asked_to(sitting.id):
            brief = await _brief(site, series, sitting, reader, body.languages)
            shown = open_now(sitting, brief)
            standing = standing_of(sitting, given)
            asked.append(Asked(sitting, brief, shown, standing, offset_of(sitting, brief)))
    if not asked:
        raise HTTPException(404, "no-link", SECRET_PAGE)
    known = {one.code: one for one in in_force(body.members, day)}
    article = body.meeting(day).article("already-head")
    return Place(
        invitee,
        asked,
        Person(
            id=invitee.participant,
            name=person.name,
            code=plate(person.member, reader, known),
            office=said({"office": person.offices[0]}, "office", reader, body.languages),
            capacity=Said(),
            role="delegate",
            gender="",
            is_host=False,
            is_chair=False,
            present=False,
            member=person.member,
        ),
        _of_all(series, asked[0].brief, reader, body),
        [
            (str(place), said(series.texts, f"topic-{n}", reader, body.languages))
            for place, n in enumerate(_topics(series), 1)
        ],
        _colleagues(state, person.member, person.name, reader, site),
        may_send=True,
        own=named(person.member, reader, known),
        member=named_in_sentence(person.member, reader, known),
        article=article_words(article, reader) if article else "",
    )


async def _brief(
    site: Site, series: Series, sitting: Sitting, reader: str, official: Sequence[str]
) -> Brief:
    """Of a sitting as it was called, or as it is planned."""
    if "/" not in sitting.id:
        try:
            known = brief_of(sitting.id, await site.recorder.meeting(sitting.id), reader)
        except UnknownRecord:
            known = None
        if known is not None:
            return known
    number = int(sitting.id.rpartition("/")[2]) if "/" in sitting.id else 0
    topics = series.sittings[number].topics if number in series.sittings else []
    told = [said(series.texts, f"topic-{n}", reader, official) for n in topics]
    title = said(series.texts, "title", reader, official)
    if any(told):
        first = next(one for one in told if one)
        title = Said(" · ".join(one.words for one in told if one), first.lang)
    return Brief(
        record=sitting.id,
        title=title,
        topic=Said(),
        stage="closed" if sitting.ends < site.recorder.now() else "coming",
        starts=sitting.starts,
        offset_min=0,
        mode="",
        access="closed",
        languages=[],
        people=0,
        published_at=None,
    )


def _of_all(series: Series, first: Brief, reader: str, body: Body) -> Brief:
    """What stands at the head of the page: the title of the series."""
    title = said(series.texts, "title", reader, body.languages)
    return msgspec.structs.replace(first, title=title, mode="")


def _topics(series: Series) -> range:
    return range(1, series.topics + 1)


def _colleagues(
    state: StandingBody, member: str, own: str, reader: str, site: Site
) -> list[Colleague]:
    """Whom they may send, of those whom the body's record has for their member."""
    found = {}
    for one in delegation_on(state, member, today(site.recorder)):
        name = person_name(state, one.person)
        if name and name != own:
            office = said(one.texts, "office", reader, [reader])
            found[name] = Colleague(name, office.words)
    return [*found.values()]
