"""The check of a draft: what is wrong, and in which field; what is worth knowing; what follows from the rules."""

from asyncio import to_thread

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.convene.draft import Draft
from hemicycle.convene.filing import address_of, begins, meeting_file_text, place_of
from hemicycle.convene.templates import half_renamed, invented_in
from hemicycle.directory.lists.headings import plain
from hemicycle.documents.rule_tables import tell_rules
from hemicycle.files import Fault as FileFault
from hemicycle.files import gaps
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.rulebooks import UnknownRulebook, rulebook
from hemicycle.rulebooks.fitting import Fitting, fitting
from hemicycle.web.body_state import body_state
from hemicycle.web.drafting.asked import Checked, Fault, Rules, draft_of, told
from hemicycle.web.drafting.callers import callers_of, held
from hemicycle.web.drafting.clocks import zones_of_states
from hemicycle.web.drafting.days import left_by
from hemicycle.web.drafting.finding import day_of
from hemicycle.web.drafting.papers import judged
from hemicycle.web.drafting.previewing import openings
from hemicycle.web.drafting.topics import taken_back
from hemicycle.web.file_errors import tell_faults
from hemicycle.web.list_known import known_to
from hemicycle.web.messages import Words
from hemicycle.web.off_days import off_days
from hemicycle.web.policy import allow
from hemicycle.web.render import language
from hemicycle.web.site import Site, site_of

MOST_TOLD = 300
ROWS = ("people", "items")
"""Tables of the draft whose rows lack the same, often."""


@allow(does("meetings"), noted=False)
async def check(request: Request) -> Response:
    """The draft as it stands, checked."""
    site, kept, reader = site_of(request), await draft_of(request), language(request)
    draft = kept.draft
    read = await fit(site, draft)
    wrong = read if isinstance(read, list) else []
    lacking = [] if isinstance(read, list) else gaps(read.file)
    words, now = site.words[reader], site.recorder.now()
    called, late = ([], []) if isinstance(read, list) else held(read, draft, now, words)
    papers: tuple[list[Fault], list[Fault]] = [], []
    if not isinstance(read, list) and draft.papers:
        held_files = await site.meeting_drafts.held(kept.id)
        papers = await to_thread(judged, draft, read, held_files, now, words, reader)
    at = begins(draft)
    return told(
        Checked(
            version=kept.version,
            faults=[*_told(site, reader, draft, wrong), *called, *papers[0]],
            advice=[
                *late,
                *_invented(draft, words),
                *_half_renamed(draft, words),
                *await taken_back(site, draft, words),
                *_gathered(_told(site, reader, draft, lacking), words),
                *papers[1],
            ],
            rules=await _rules(site, draft, reader),
            begins=round(at.timestamp() * 1000) if at else None,
            address=address_of(draft),
            reached=await _reached(site, draft, reader),
            off=await to_thread(off_days, parties(draft), at, reader) if at else [],
            opening=[] if isinstance(read, list) else await to_thread(openings, read),
        )
    )


def parties(draft: Draft) -> list[tuple[str, str]]:
    """The states on the list, each with its zone."""
    zones = zones_of_states()
    return [(one.member, one.zone or zones.get(one.member, "")) for one in draft.people]


async def fit(site: Site, draft: Draft) -> Fitting | list[FileFault]:
    """The meeting of a draft by the rules of its body, or all that is wrong. Read off the loop."""
    await site.catalogue.current()  # what stands on the records of bodies is read as it is now
    read = await to_thread(fitting, meeting_file_text(draft), None, site.given)
    if isinstance(read, list):
        return read
    state = await body_state(site, read.file.convening.body or "")
    return list(left_by(state, read.file)) or read if state else read


def _told(site: Site, reader: str, draft: Draft, faults: list[FileFault]) -> list[Fault]:
    """Each at its field. An address that nobody wrote is formed of date and title; what it lacks is told of those."""
    shown = [one for one in faults if draft.id or one.path != "meeting.id"] or faults
    told_ = tell_faults(shown[:MOST_TOLD], site.words[reader])
    return [Fault(place_of(one.path, draft), one.words) for one in told_]


def _gathered(faults: list[Fault], words: Words) -> list[Fault]:
    """What lacks in many rows alike is told once, at the first of them, with how many more there are."""
    alike: dict[tuple[str, ...], list[Fault]] = {}
    for one in faults:
        table, _, rest = one.at.partition("/")
        row = table in ROWS and bool(rest)
        alike.setdefault((table, rest.partition("/")[2] if row else rest, one.words), []).append(
            one
        )
    return [
        first if not more else Fault(first.at, f"{first.words}. {words('draft-also', n=len(more))}")
        for first, *more in alike.values()
    ]


def _invented(draft: Draft, words: Words) -> list[Fault]:
    """That people of a template stand on the list as if they were called."""
    names = invented_in(draft)
    said = words("draft-invented", n=len(names), names=", ".join(names))
    return [Fault("people", said)] if names else []


def _half_renamed(draft: Draft, words: Words) -> list[Fault]:
    """That a title was written anew in one language, and says what the template said in another."""
    return [
        Fault(f"items/{key}/title/{code}" if key else f"texts/title/{code}", told)
        for key, code, said in half_renamed(draft)
        for told in [words("draft-of-template", words=said)]
    ]


async def _rules(site: Site, draft: Draft, reader: str) -> Rules | None:
    given = (await to_thread(site.given)).bodies
    try:
        book = await to_thread(rulebook, draft.body or None, day_of(draft), given)
    except UnknownRulebook:
        return None
    shown = await to_thread(tell_rules, book, reader)
    row = next((row for table in shown.tables[:1] for row in table.rows), None)
    cited = row.cited[0].called if row and row.cited else ""
    words = " · ".join(filter(None, row.cells[:2])) if row else ""
    href = f"/{reader}/bodies/{draft.body}/rules?day={day_of(draft)}" if draft.body else ""
    callers, notices = callers_of(book, reader)
    return Rules(shown.title, words, cited, href, callers, notices)


async def _reached(site: Site, draft: Draft, reader: str) -> list[str]:
    """The people whom a letter reaches: by the address in the draft, or by the directory of the body."""
    state: StandingBody | None = await body_state(site, draft.body) if draft.body else None
    known = await known_to(site, state, day_of(draft), reader, but="") if state else None
    there = {
        (plain(one.name), one.member or "") for one in (known.there if known else []) if one.emails
    }
    return [one.key for one in draft.people if one.mail or (plain(one.name), one.member) in there]


routes: list[BaseRoute] = [
    Route("/secretariat/drafts/{draft}/check", check, methods=["GET"]),
]
