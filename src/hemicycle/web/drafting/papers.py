"""[DRAFT-7] The documents of a draft: kept beside it, checked by the rules of the meeting, laid when it is called."""

from collections.abc import Iterator
from pathlib import Path

import structlog
from msgspec.structs import replace
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.attachments.contents import Unfit
from hemicycle.convene.draft import Draft, Paper
from hemicycle.convene.drafts import Kept
from hemicycle.convene.filing import numbers
from hemicycle.files.convening import convene_command
from hemicycle.procedure.core.actor import SECRETARIAT, Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.documents.commands import LayDocument
from hemicycle.procedure.meeting.record import MEETING
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId, Language
from hemicycle.rulebooks.fitting import Fitting
from hemicycle.web.dates import language_name, languages_named
from hemicycle.web.drafting.asked import Fault, draft_of, told
from hemicycle.web.messages import Words
from hemicycle.web.policy import allow
from hemicycle.web.render import language
from hemicycle.web.site import Site, site_of

log = structlog.get_logger()

FIELDS = {
    "bad-symbol": "symbol",
    "symbol-in-use": "symbol",
    "document-there": "symbol",
    "text-empty": "title",
}
"""Why a document is not laid → the field in which that is mended."""


@allow(does("meetings"))
async def receive(request: Request) -> Response:
    """Keep a file beside the draft: what it is, for the page to make a row of; or why it is not taken, in words."""
    site, kept = site_of(request), await draft_of(request)
    form = await request.form(max_files=1, max_fields=1, max_part_size=1_024)
    sent, code = form.get("file"), "empty"
    if isinstance(sent, UploadFile) and sent.size:
        try:
            return told(await site.meeting_drafts.receive(kept, sent.file), 201)
        except Unfit as fault:
            code = fault.code
    return told({"words": site.words[language(request)](f"file-{code}")}, 415)


def commands(draft: Draft) -> Iterator[tuple[Paper, LayDocument]]:
    """Each file of each document, in the order of the languages of the meeting; those of no such language come last."""
    items = dict(zip((one.key for one in draft.items), numbers(draft.items), strict=True))
    for paper in draft.papers:
        number = items.get(paper.item)
        for code in sorted(paper.files, key=[*draft.languages, *paper.files].index):
            title = paper.title.get(code) or next(filter(None, paper.title.values()), "")
            file = paper.files[code]
            yield (
                paper,
                LayDocument(
                    title={Language(code): title} if title else {},
                    language=Language(code),
                    format=file.format,
                    size=file.size,
                    digest=file.digest,
                    symbol=paper.symbol,
                    item=ItemId(f"item-{number}") if number else None,
                ),
            )


def judged(
    draft: Draft, fitted: Fitting, held: set[str], now: int, words: Words, reader: str
) -> tuple[list[Fault], list[Fault]]:
    """What is wrong with the documents by the rules of this meeting, and what is worth knowing: late, a language lacks.

    `held`: the files that are there.
    """
    state = _convened(fitted, now)
    faults = [
        Fault(f"papers/{one.key}/file", words("draft-paper-empty"))
        for one in draft.papers
        if not one.files
    ]
    late = set()
    for paper, command in commands(draft):
        at = f"papers/{paper.key}"
        if command.digest not in held:
            faults.append(
                Fault(
                    f"{at}/file",
                    words("draft-file-gone", language=language_name(command.language, reader)),
                )
            )
            continue
        answer = MEETING.advance(state, Submission(command, SECRETARIAT, now))
        if isinstance(answer, Refusal):
            field = FIELDS.get(answer.code, "file")
            faults.append(Fault(f"{at}/{field}", words.refusal(answer)))
            continue
        state = answer[1]
        if list(state.documents.laid.values())[-1].late:
            late.add(paper.key)
    advice = [Fault(f"papers/{key}/file", words("draft-paper-late")) for key in sorted(late)]
    for one in draft.papers:
        lacking = [code for code in draft.languages if code not in one.files]
        if one.files and lacking:
            said = words("draft-paper-lacks", languages=languages_named(lacking, reader))
            advice.append(Fault(f"papers/{one.key}/file", said))
    return _once(faults), advice


def _once(faults: list[Fault]) -> list[Fault]:
    return list(dict.fromkeys(faults))


def _convened(fitted: Fitting, now: int) -> Meeting:
    """The meeting as it would be called."""
    order = Submission(convene_command(fitted.file, fitted.rules), SECRETARIAT, now)
    answer = MEETING.advance(Meeting(), order)
    return Meeting() if isinstance(answer, Refusal) else answer[1]


async def lay_all(site: Site, record: str, kept: Kept, account: str | None) -> bool:
    """Lay the documents of a draft before its meeting, which has begun; what was laid before a crash is laid once.

    Whether all of them lie before it: one that is not taken after all is logged.
    """
    whole = True
    for paper, command in commands(kept.draft):
        path = site.meeting_drafts.file(kept.id, command.digest)
        key = f"{paper.key}-{command.language}-{command.digest[:24]}"
        why = await _lay(site, record, path, command, key, account)
        if why:
            log.error("a document was not laid", record=record, symbol=command.symbol, why=why)
            whole = False
    return whole


async def _lay(
    site: Site, record: str, path: Path | None, command: LayDocument, key: str, account: str | None
) -> str:
    """Lay one, and why it is not taken; empty where it is."""
    if path is None or site.attachments is None:
        return "file-gone"
    try:
        with path.open("rb") as file:
            held = await site.attachments.receive(record, file)
    except Unfit as fault:
        return fault.code
    laid = replace(command, format=held.format, size=held.size)
    answer = await site.recorder.act(record, SECRETARIAT, laid, key, account=account)
    if not isinstance(answer, Refusal):
        return ""
    await site.attachments.let_go(record, held.digest)
    return answer.code


routes: list[BaseRoute] = [
    Route("/secretariat/drafts/{draft}/files", receive, methods=["POST"]),
]
