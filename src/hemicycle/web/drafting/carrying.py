"""[DRAFT-8] What the last meeting of a body left open is offered to the next, and taken over by one press."""

from datetime import date

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.convene.changes import Change, Place
from hemicycle.convene.draft import Draft
from hemicycle.convene.draft import Item as DraftItem
from hemicycle.convene.filing import begins
from hemicycle.locales import languages as known_languages
from hemicycle.procedure.meeting.business.agenda.state import Item
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.standing_body.access import view
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import Text
from hemicycle.web.body_meetings import meetings_of
from hemicycle.web.body_state import body_state
from hemicycle.web.drafting.asked import draft_of, told
from hemicycle.web.drafting.filling import key
from hemicycle.web.follow_up.told import shortened
from hemicycle.web.messages import Words
from hemicycle.web.policy import allow
from hemicycle.web.render import language
from hemicycle.web.site import Site, site_of
from hemicycle.web.view_models import Brief

MOST_OWED = 20
"""So many commitments stand on an agenda, those that are due first."""


class LeftOpen(msgspec.Struct, frozen=True):
    """What a meeting left open. `changes`: make it stand on the agenda of the draft."""

    record: str
    title: str
    starts: int
    items: list[Text]
    changes: list[Change]


@allow(does("meetings"), noted=False)
async def left(request: Request) -> Response:
    """What the last meeting of the draft's body left open, as far as the draft has not taken it over; or nothing."""
    site, kept = site_of(request), await draft_of(request)
    last = await _last(site, kept.draft, language(request)) if kept.draft.body else None
    if last is None or any(one.carried == last.record for one in kept.draft.items):
        return told(None)
    open_ = left_open(await site.recorder.meeting(last.record))
    rows = [carried(one, last.record, kept.draft.languages) for one in open_]
    state = await body_state(site, kept.draft.body)
    rows += followed(view(state, "public"), last.record, kept.draft.languages) if state else []
    if not rows:
        return told(None)
    before = next((one.key for one in kept.draft.items if one.other_business), None)
    changes: list[Change] = [
        Place("items", row.key, msgspec.to_builtins(row), before) for row in rows
    ]
    titles = [row.title for row in rows]
    return told(LeftOpen(last.record, last.title.words, last.starts, titles, changes))


def left_open(meeting: Meeting) -> list[Item]:
    """The items that it did not take up, or on which it adjourned the debate; all of them where it was cancelled."""
    return [
        one
        for one in meeting.agenda.items.values()
        if not one.other_business
        and (
            one.status == "coming"
            or (one.status != "struck" and one.id in meeting.motions.adjourned)
        )
    ]


def carried(item: Item, record: str, languages: list[str]) -> DraftItem:
    """It as an item of a draft, in the languages of that."""
    titles = item.texts.get("title", {})
    return DraftItem(
        key=key(),
        title={code: words for code, words in titles.items() if code in languages},
        access=item.access or "",
        minutes="" if item.minutes is None else str(item.minutes),
        carried=record,
        proposer=item.proposer or "",
    )


def followed(state: StandingBody, record: str, languages: list[str]) -> list[DraftItem]:
    """[COMMITMENT-10] What is owed, as far as everybody may read it: an item, and a sub-item for each commitment."""
    owed = [
        one
        for one in state.commitments.table.values()
        if one.settlement is None and not one.waits and one.words.get(one.seq, {}).get("text")
    ]
    owed.sort(key=lambda one: (one.due is None, one.due or date.max, one.seq))
    rows = [
        DraftItem(
            key=key(),
            title={
                code: shortened(words)
                for code, words in one.words[one.seq]["text"].items()
                if code in languages
            },
            sub=True,
            carried=record,
        )
        for one in owed[:MOST_OWED]
    ]
    title = {code: Words(code)("follow-title") for code in languages if code in known_languages()}
    return [DraftItem(key=key(), title=title, carried=record), *rows] if rows else []


async def _last(site: Site, draft: Draft, reader: str) -> Brief | None:
    """The last meeting of the body before this one that is over, or that was cancelled."""
    known = await meetings_of(site, draft.body, reader, office=True)
    at = begins(draft)
    until = at.timestamp() * 1000 if at else float("inf")
    briefs = [one.brief for one in (*known.held, *known.coming)]
    over = [one for one in briefs if one.stage != "coming" and one.starts < until]
    return max(over, key=lambda one: one.starts, default=None)


routes: list[BaseRoute] = [
    Route("/secretariat/drafts/{draft}/left", left, methods=["GET"]),
]
