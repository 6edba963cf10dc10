"""An act of the office on a record: in the office's name, with whose hand, as an id that says nothing."""

from starlette.requests import Request

from hemicycle.procedure.core.actor import SECRETARIAT, Command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.recorder.answers import Accepted
from hemicycle.web.site import site_of


async def act_for_office(
    request: Request, record: str, command: Command, command_id: str | None = None
) -> Accepted | Refusal:
    """Do it as the secretariat, by whoever is signed in."""
    return await site_of(request).recorder.act(
        record, SECRETARIAT, command, command_id, account=request.state.who.mark(record)
    )
