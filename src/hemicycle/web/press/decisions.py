"""[PRESS-40] The register of decisions: what a body adopted, why that stands, and what follows from it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Literal
from urllib.parse import urlencode

import msgspec
from sqlalchemy import select
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.documents.results import reasons_of
from hemicycle.documents.rule_model import article_words
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.deciding.electorate import decisions_of, rule_named
from hemicycle.procedure.meeting.deciding.silence.state import Silence
from hemicycle.procedure.meeting.deciding.votes.queries import carried_by
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.meeting.view import view
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.procedure.words import OutcomeId, Text
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.web import dates
from hemicycle.web.agreed import lead_of
from hemicycle.web.forms import page_number
from hemicycle.web.known_bodies import known_bodies
from hemicycle.web.meeting_search import plain
from hemicycle.web.policy import allow
from hemicycle.web.press.decided import Wanted, finding
from hemicycle.web.press.found import LONGEST, MOST_WORDS
from hemicycle.web.press.public_path import public_path
from hemicycle.web.render import language, page
from hemicycle.web.site import Site, site_of
from hemicycle.web.tables import decisions
from hemicycle.web.view_models import Said, members_of, named, said
from hemicycle.web.voted import Voted, told_of

PER_PAGE = 20
SYMBOL = re.compile(r"([A-Za-z0-9.-]+)/([0-9]{4})/([0-9]{1,6})")
"""Of a decision: the body, the year in which it came into the register, its number in that."""
PAGE_DIGITS = 4
How = Literal["consensus", "acclamation", "silence", "vote"]
KEPT = ("kept", "confirmed", "agreed")
"""How a silence ends by which a text is adopted."""


class Rule(msgspec.Struct, frozen=True):
    """Why a text is adopted. `title` of the body's rule; `article` as it is cited, empty where the rules cite none."""

    how: How
    title: str = ""
    article: str = ""
    reasons: Sequence[tuple[str, str, bool, str]] = ()
    until: int | None = None


class Corrected(msgspec.Struct, frozen=True):
    """When its words were corrected, by which entry of its record; `by`: that by which the body adopted this."""

    at: int
    seq: int
    by: EntryPoint | None


class Decision(msgspec.Struct, frozen=True):
    """A row of the register. `at`: when it was adopted; `operative`: the first part of the text that decides."""

    id: str
    symbol: str
    year: int
    record: str
    seq: int
    at: int
    offset_min: int
    item: Said
    verb: str
    text: list[Said]
    operative: int
    rule: Rule
    vote: Voted | None
    corrected: list[Corrected]
    by: str
    due: str | None
    topics: list[Said]
    said: list[tuple[str, Said]]
    readout: str


@allow("everybody")
async def register(request: Request) -> Response:
    """What meets the wish of the query, the newest first, by year."""
    site, asked, number = site_of(request), request.query_params, page_number(request, PAGE_DIGITS)
    years, there = await _kept(site)
    bodies = [one for one in await known_bodies(request) if one[0] in there]
    words = asked.get("q", "")[:LONGEST].strip()
    chosen = {
        "q": words,
        "body": next((one for one, _ in bodies if one == asked.get("body")), None),
        "year": next((one for one in years if str(one) == asked.get("year")), None),
    }
    rows = await _found(site, chosen, language(request), number)
    if number > 1 and not rows:
        raise HTTPException(404, "past-end")
    kept = {name: value for name, value in chosen.items() if value}
    return page(
        request,
        "decisions.html",
        rows=rows[:PER_PAGE],
        chosen=chosen,
        kept=kept,
        without={n: "?" + urlencode({k: v for k, v in kept.items() if k != n}) for n in kept},
        bodies=bodies,
        titles=dict(bodies),
        years=years,
        number=number,
        before=_at(kept, number - 1) if number > 1 else "",
        after=_at(kept, number + 1) if len(rows) > PER_PAGE else "",
        as_json="/decisions.json" + ("?" + urlencode(kept) if kept else ""),
    )


@allow("everybody")
async def listing(request: Request) -> Response:
    """The same for machines."""
    site, asked, reader = site_of(request), request.query_params, language(request)
    year = asked.get("year", "")
    chosen = {
        "q": asked.get("q", "")[:LONGEST],
        "body": asked.get("body") or None,
        "year": int(year) if year.isdecimal() and len(year) == 4 else None,
    }
    rows = await _found(site, chosen, reader, page_number(request, PAGE_DIGITS))
    base = f"{site.settings.base_url}/{reader}"
    told = [
        {
            "symbol": one.symbol,
            "adopted": dates.iso(one.at),
            "how": one.rule.how,
            "rule": one.rule.title,
            "article": one.rule.article,
            "text": "\n\n".join(part.words for part in one.text),
            "language": next((part.lang for part in one.text if part.lang), ""),
            "corrected": [dates.iso(each.at) for each in one.corrected],
            "due": one.due,
            "url": f"{base}/decisions?{urlencode({'q': one.symbol})}",
            "record": f"{base}/meetings/{one.record}/record?at={one.seq}",
        }
        for one in rows[:PER_PAGE]
    ]
    return JSONResponse({"decisions": told, "more": len(rows) > PER_PAGE})


async def newest(site: Site, reader: str, most: int) -> list[Decision]:
    """The decisions that were adopted last, for the front page."""
    return (await _found(site, {}, reader, 1))[:most]


async def _found(site: Site, chosen: Mapping[str, Any], reader: str, number: int) -> list[Decision]:
    """A page of what meets a wish, and one more where there is."""
    words = str(chosen.get("q") or "")
    cited = SYMBOL.fullmatch(words)
    if cited:
        wanted = Wanted([], cited[1].lower(), int(cited[2]), int(cited[3]))
    else:
        wanted = Wanted(plain(words).split()[:MOST_WORDS], chosen.get("body"), chosen.get("year"))
    asked = finding(wanted, (number - 1) * PER_PAGE, PER_PAGE + 1)
    found = []
    for record, outcome, body, year, place in await site.catalogue.rows(asked):
        symbol = f"{body.upper()}/{year}/{place}"
        one = await _told(site, record, OutcomeId(outcome), (symbol, year), reader)
        found += [one] if one else []
    return found


async def _told(
    site: Site, record: str, outcome: OutcomeId, known: tuple[str, int], reader: str
) -> Decision | None:
    """One of them, as everybody may read it; None where it is no longer so. `known`: its symbol and year."""
    symbol, year = known
    try:
        meeting = view(await site.recorder.meeting(record), "public")
    except UnknownRecord:
        return None
    one, sitting = meeting.outcomes.table.get(outcome), meeting.sitting
    if one is None or sitting is None or one.settled is None:
        return None
    [entry] = await site.recorder.entries(record, one.settled, one.settled + 1)
    official = [str(code) for code in sitting.languages]
    item = meeting.agenda.items.get(one.item) if one.item else None
    vote = carried_by(meeting, one)
    return Decision(
        id=f"d-{symbol.replace('/', '-').lower()}",
        symbol=symbol,
        year=year,
        record=record,
        seq=one.settled,
        at=entry.at,
        offset_min=sitting.offset_min,
        item=said(item.texts, "title", reader, official) if item else Said(),
        verb=lead_of(one),
        text=[said({"text": words}, "text", reader, official) for words in _parts(one)],
        operative=next((n for n, part in enumerate(one.parts) if not part.preamble), 0),
        rule=rule_of(meeting, one, vote, reader),
        vote=told_of(meeting, vote, reader) if vote else None,
        corrected=[
            Corrected(
                (await site.recorder.entries(record, each.seq, each.seq + 1))[0].at,
                each.seq,
                each.corrigendum,
            )
            for each in meeting.publication.corrections
            if each.target in one.sources
        ],
        by=_by(meeting, one, reader),
        due=one.starts if one.form == "invitation" else one.due,
        topics=[said(one.topics, name, reader, official) for name in one.topics],
        said=[*_interpreted(meeting, one, reader)],
        readout=public_path(f"readout.{record}")
        if meeting.publication.status == "published"
        else "",
    )


def _parts(one: Outcome) -> Iterator[Text]:
    texts = one.texts
    return (texts[part.id] for part in one.parts if part.id in texts and part.id not in one.topics)


def rule_of(meeting: Meeting, one: Outcome, vote: Vote | None, reader: str) -> Rule:
    """By which rule of the body a text is adopted."""
    if vote is not None:
        ruled = rule_named(meeting, vote.rule)
        rule = None if isinstance(ruled, Refusal) else ruled[1]
        title = said({"title": rule.title}, "title", reader, []).words if rule else ""
        article = article_words(rule.article, reader) if rule and rule.article else ""
        return Rule("vote", title, article, [*reasons_of(vote, reader)])
    rules, silence = decisions_of(meeting), _silence(meeting, one)
    if silence is not None:
        cited = rules.silence.article if rules and rules.silence else ""
        return Rule("silence", article=_cited(cited, reader), until=silence.expires)
    if one.acclaimed:
        cited = getattr(rules.acclamation, "article", "") if rules else ""
        return Rule("acclamation", article=_cited(cited, reader))
    consensus = meeting.sitting.rulebook.consensus.article if meeting.sitting else ""
    return Rule("consensus", article=_cited(consensus, reader))


def _cited(article: object, reader: str) -> str:
    return article_words(article, reader) if isinstance(article, str) and article else ""


def _silence(meeting: Meeting, one: Outcome) -> Silence | None:
    """The silence in which it was adopted; None where it was not."""
    kept = (s for s in meeting.silences.table.values() if s.outcome == one.id)
    return next((s for s in kept if s.status in KEPT), None)


def _by(meeting: Meeting, one: Outcome, reader: str) -> str:
    """Who is to do it, where that is one member."""
    return named(one.by, reader, members_of(meeting)) if one.by in members_of(meeting) else ""


def _interpreted(meeting: Meeting, one: Outcome, reader: str) -> Iterator[tuple[str, Said]]:
    """What members bound to it: whose it is, and the words."""
    official = list(meeting.sitting.languages) if meeting.sitting else []
    for each in meeting.statements.bound:
        if each.outcome == one.id and each.withdrawn is None:
            whose = named(each.member, reader, members_of(meeting))
            yield whose, said(each.texts, "text", reader, official)


def _at(kept: Mapping[str, Any], number: int) -> str:
    return "?" + urlencode({**kept, "page": number})


async def _kept(site: Site) -> tuple[list[int], set[str]]:
    """The years in which something was adopted, the newest first, with this one; and the bodies that did."""
    rows = await site.catalogue.rows(select(decisions.c.year, decisions.c.body).distinct())
    now = datetime.fromtimestamp(site.recorder.now() / 1000, UTC).year
    return sorted({now, *(year for year, _ in rows)}, reverse=True), {body for _, body in rows}


routes: list[BaseRoute] = [
    Route("/{lang}/decisions", register, name="decisions"),
    Route("/{lang}/decisions.json", listing),
]
