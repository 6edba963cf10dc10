"""Correct a text on the record, or erase it for good. Both are acts on the record themselves."""

from uuid import uuid4

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does, sees
from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.state import SALT
from hemicycle.procedure.meeting.business.publication.commands import CorrectText, RedactText
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import Texts
from hemicycle.web.acting import act_for_office
from hemicycle.web.forms import field, text_by_language
from hemicycle.web.policy import allow
from hemicycle.web.press.following import unrepaired
from hemicycle.web.publishing import hand_of
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of
from hemicycle.web.view_models import brief_of, members_of, of_member

FIELDS = 400
NAMING = ("title", "name", "verb", "text", "office", "capacity", "topic", "reason", "source")
"""What an entry is called by, first of all: an entry begins with the first of these that it has."""
FIXED = frozenset({"slug", "gender", "family", "pronounced", "member_pronounced", SALT})
"""Texts that only a meeting file needs, and the salt of digests: erased with the others, not offered for correction."""


class TextEntry(msgspec.Struct, frozen=True):
    """An entry with texts. `texts` as they read now, corrections counted; None: erased."""

    seq: int
    kind: str
    texts: Texts | None


@allow(sees("minutes"))
async def all_texts(request: Request) -> Response:
    """Every text on the record, each with what can be done to it."""
    return await _page(request)


@allow(does("minutes"))
async def correct(request: Request) -> Response:
    """Correct the texts of one entry: those that differ from what stands."""
    form = await request.form(max_files=0, max_fields=FIELDS)
    site, record = site_of(request), request.path_params["record"]
    target = _seq(field(form, "target"))
    standing = {
        texted.seq: texted for texted in texted_entries(await site.recorder.entries(record))
    }
    texted = standing.get(target)
    if texted is None or texted.texts is None:
        raise HTTPException(404)
    changed: Texts = {}
    for name, text in texted.texts.items():
        given = text_by_language(form, f"text.{name}")
        differing = {lang: words for lang, words in given.items() if words != text.get(lang, "")}
        if differing:
            changed[name] = differing
    if not changed:
        return await _page(request, status=400, notice="texts-unchanged")
    answer = await _act(request, CorrectText(target, changed), field(form, "id"))
    await site_of(request).press.follow_everywhere(request.path_params["record"], hand_of(request))
    return answer


@allow(does("minutes"))
async def redact(request: Request) -> Response:
    """Erase the texts of one entry. It cannot be undone, so the form asks for the entry's number again."""
    form = await request.form(max_files=0, max_fields=FIELDS)
    target = _seq(field(form, "target"))
    if field(form, "confirm") != str(target):
        return await _page(request, status=400, notice="texts-unconfirmed")
    command = RedactText(target, text_by_language(form, "reason"))
    answer = await _act(request, command, field(form, "id"))
    record = request.path_params["record"]
    await site_of(request).press.follow_everywhere(record, hand_of(request))
    return answer


def texted_entries(entries: list[Entry]) -> list[TextEntry]:
    """The entries that carry texts, as they read now: a later correction takes the place of what it corrects."""
    found: dict[int, TextEntry] = {}
    for entry in entries:
        if entry.kind == "text-corrected":
            target = found.get(getattr(entry.fact, "target", -1))
            if target is not None and target.texts is not None:
                found[target.seq] = msgspec.structs.replace(
                    target, texts=ordered(_merged(target.texts, entry.words))
                )
        elif entry.kind not in ("text-redacted", "readout-withdrawn") and (
            entry.texts is None or entry.texts
        ):
            texts = None if entry.texts is None else ordered(entry.texts)
            found[entry.seq] = TextEntry(entry.seq, entry.kind, texts)
    return list(found.values())


def ordered(texts: Texts) -> Texts:
    """The texts in the order of `NAMING`, the others behind them: a store gives them back in an order of its own."""
    return dict(sorted(texts.items(), key=lambda one: _place(one[0])))


def _place(name: str) -> tuple[int, str, list[int]]:
    """Parts of a text stand by their numbers."""
    stem, *numbers = name.split("-")
    rank = NAMING.index(stem) if stem in NAMING else len(NAMING)
    return rank, stem, [int(one) for one in numbers if one.isdecimal()]


def _merged(old: Texts, new: Texts) -> Texts:
    return {name: {**old.get(name, {}), **new.get(name, {})} for name in {**old, **new}}


def _seq(value: str) -> int:
    if not value.isdecimal() or len(value) > 9:
        raise HTTPException(400)
    return int(value)


async def _act(request: Request, command: Command, command_id: str) -> Response:
    record = request.path_params["record"]
    key = command_id[:64] if len(command_id) >= 8 else uuid4().hex
    answer = await act_for_office(request, record, command, key)
    if isinstance(answer, Refusal):
        return await _page(request, status=409, refusal=answer)
    return RedirectResponse(f"/secretariat/meetings/{record}/texts", 303)


async def _page(
    request: Request, *, status: int = 200, notice: str = "", refusal: Refusal | None = None
) -> Response:
    site, record, reader = site_of(request), request.path_params["record"], language(request)
    meeting: Meeting = await site.recorder.meeting(record)
    return page(
        request,
        "secretariat/texts.html",
        status=status,
        record=record,
        brief=brief_of(record, meeting, reader),
        texted=texted_entries(await site.recorder.entries(record)),
        left={
            of_member(side, reader, members_of(meeting)) if side else "": n
            for side, n in (await unrepaired(site.press, site.recorder, record)).items()
        },
        official=list(meeting.sitting.languages) if meeting.sitting else [],
        fixed=FIXED,
        command_id=uuid4().hex,
        notice=notice,
        refusal=refusal,
        state=meeting,
    )


routes: list[BaseRoute] = [
    Route("/secretariat/meetings/{record}/texts", all_texts, methods=["GET"], name="texts"),
    Route("/secretariat/meetings/{record}/correct", correct, methods=["POST"]),
    Route("/secretariat/meetings/{record}/redact", redact, methods=["POST"]),
]
