"""The conferences of a body as a list has them."""

from datetime import date

import msgspec

from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.web.view_models import Said, said


class Headed(msgspec.Struct, frozen=True):
    """A conference, and from when until when it lasts."""

    id: str
    title: Said
    since: date
    until: date


def headed(state: StandingBody, reader: str) -> list[Headed]:
    """All of them, the latest first."""
    official = state.founding.rules.languages if state.founding.rules else ()
    found = [
        Headed(one.id, said(one.texts, "title", reader, official), one.since, one.until)
        for one in state.conferences.table.values()
    ]
    return sorted(found, key=lambda one: one.since, reverse=True)
