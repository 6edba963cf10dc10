"""[OUTCOME-21] A text that a committee adopted is laid before the plenary, with the entry that adopted it.

What stands there is read from the committee's record here and now: whoever presses says which text, and no more.
"""

from msgspec.structs import replace
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request

from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.passed_on import passed_on
from hemicycle.procedure.standing_body.conferences.state import Conference
from hemicycle.procedure.words import ItemId, OutcomeId
from hemicycle.recorder.answers import Accepted
from hemicycle.web.acting import act_for_office
from hemicycle.web.forms import field
from hemicycle.web.programme.texts import goes_on
from hemicycle.web.site import site_of


async def lay(request: Request, one: Conference, form: FormData) -> Accepted | Refusal:
    """Lay it under an item. Raises 404 where this conference has no such committee, text or plenary."""
    site = site_of(request)
    record, part = _sitting(one, field(form, "meeting"))
    plenary, to = _sitting(one, field(form, "plenary"))
    if one.parts[part - 1].kind == "plenary" or one.parts[to - 1].kind != "plenary":
        raise HTTPException(404)
    meeting = await site.recorder.meeting(record)
    known = meeting.outcomes.table.get(OutcomeId(field(form, "outcome")))
    if known is None or not goes_on(known) or known.settled is None:
        raise HTTPException(404)
    there = (await site.recorder.meeting(plenary)).sitting
    languages = there.languages if there else []
    point = await site.recorder.entry_point(record, known.settled)
    name = one.words.get(f"part-{part}", {})
    command = replace(
        passed_on(meeting, known, point, languages),
        item=ItemId(field(form, "item")) if field(form, "item") else None,
        adopted_by={code: said for code, said in name.items() if code in languages},
    )
    return await act_for_office(request, plenary, command, f"laid-{point.leaf[:40]}")


def _sitting(one: Conference, record: str) -> tuple[str, int]:
    """The record of a sitting that was called, and the number of the part that meets there. Raises 404."""
    for each in one.programme.values():
        if each.meeting is not None and each.meeting == record:
            return str(each.meeting), each.part
    raise HTTPException(404)
