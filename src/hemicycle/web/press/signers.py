"""[PRESS-24] Who signs which step of the chain: those who hold the office that the body's rules name for it.

A holder stands on the body's record. Whoever is signed in is one where the address of their account is the holder's,
or, where one of the two has none, where the names are the same.
"""

import msgspec
from starlette.requests import Request

from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.standing_body.in_force import holders_on
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.words import NO_LANGUAGE, OfficeId, PersonId
from hemicycle.web import dates
from hemicycle.web.body_state import body_state
from hemicycle.web.press.named import attribution_of
from hemicycle.web.press.place import place_of
from hemicycle.web.render import language
from hemicycle.web.site import site_of
from hemicycle.web.view_models import said


class Signer(msgspec.Struct, frozen=True):
    """Who signs a step: who holds an office. `title`: as it is called; `names`: who does today; `mine`: this reader."""

    office: OfficeId
    title: str
    names: list[str]
    mine: bool
    article: str

    def refused(self, why: Refusal) -> Refusal:
        """The refusal, with who could sign and by which article."""
        if why.code != "not-in-office":
            return why
        details = {**why.details, "office": self.title, "names": ", ".join(self.names)}
        details["n"] = len(self.names)
        return Refusal(why.code, why.spec, self.article or None, details)


async def signers_of(request: Request, text: PressText) -> dict[str, Signer]:
    """By step, where the rules name an office for it; of the others signs whoever may publish."""
    offices = text.drafting.offices
    meeting = await (await place_of(request)).press.meeting(text.drafting.meeting or "")
    if not offices or meeting.sitting is None:
        return {}
    site, reader, body = site_of(request), language(request), meeting.sitting.rulebook.id
    state, day = await body_state(site, body), dates.moment(site.recorder.now()).date()
    rules, found = attribution_of(meeting), dict[str, Signer]()
    for role, named in offices.items():
        office = state.offices.table.get(named) if state else None
        people = [one.person for one in holders_on(state, office, day)] if state and office else []
        names = (
            {one: state.people.table[one].texts.get("name", {}) for one in people} if state else {}
        )
        title = said({"title": office.title}, "title", reader, []).words if office else named
        called = {person: name.get(NO_LANGUAGE, "") for person, name in names.items()}
        mine = await _is_one(request, body, called)
        found[role] = Signer(named, title, [*called.values()], mine, rules.article)
    return found


async def _is_one(request: Request, body: str, holders: dict[PersonId, str]) -> bool:
    """Whether whoever is signed in is one of these."""
    site, who = site_of(request), request.state.who
    account = await site.staff.account(who.account) if getattr(who, "account", None) else None
    if account is None or not holders:
        return False
    reached = await site.directory.contacts(record_of(body))
    for person, name in holders.items():
        mails = {value.casefold() for kind, value in reached.get(person, ()) if kind == "email"}
        same = _plain(name) == _plain(account.name)
        if account.mail.casefold() in mails if account.mail and mails else same:
            return True
    return False


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
