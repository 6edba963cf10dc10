"""[BODY-17] Members that a list names and the body does not have: added in one press, each with the code stated."""

import re
import unicodedata
from collections.abc import Iterator

import msgspec
from starlette.datastructures import FormData
from starlette.requests import Request

from hemicycle.directory.lists.known import Known
from hemicycle.directory.lists.plan import Plan
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.standing_body.membership.commands import AdmitMember
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.words import MemberCode, RuleText
from hemicycle.web.acting import act_for_office
from hemicycle.web.bodies import today
from hemicycle.web.forms import field
from hemicycle.web.view_models import named

MOST = 250
LONGEST = 8


class NewMember(msgspec.Struct, frozen=True):
    """A member that the list names. `code`: the world's, or one that is proposed; `shown`: how the reader calls it.

    `name`: as the list writes it; empty where the world knows the code.
    """

    code: str
    shown: str
    name: str = ""


def new_members(plan: Plan, known: Known, reader: str) -> list[NewMember]:
    """Guests that the world knows, then who is known to nobody, each once, as the list writes them."""
    taken = set(known.names)
    guests = dict.fromkeys(one.member for one in plan.new if one.member and one.member not in taken)
    found = [NewMember(code, named(code, reader)) for code in guests]
    unknown = (fault.value for fault in plan.rows.faults if fault.code == "unknown-member")
    taken |= {one.code for one in found}
    for name in dict.fromkeys(value.strip() for value in unknown):
        code = next(one for one in _codes(name) if one not in taken)
        taken.add(code)
        found.append(NewMember(code, name, name))
    return found[:MOST]


async def admit_members(
    request: Request, body: str, form: FormData, language: str
) -> Refusal | None:
    """Admit those that the form states with a code, from today on; why one was refused: those before it stand."""
    for place in range(MOST):
        code, name = field(form, f"member-code-{place}"), field(form, f"member-name-{place}")
        if not code:
            continue
        words: RuleText = {language: name} if name else {}
        command = AdmitMember(member=MemberCode(code[:64]), since=today(), name=words)
        answer = await act_for_office(request, record_of(body), command)
        if isinstance(answer, Refusal):
            return answer
    return None


def _codes(name: str) -> Iterator[str]:
    """Proposals: the first letters of its words, or of its one word; with a number where that is taken."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().upper()
    words = re.findall(r"[A-Z0-9]+", plain)
    base = ("".join(word[0] for word in words) if len(words) > 1 else "".join(words))[:LONGEST]
    yield from (base or "M", *(f"{base or 'M'}{n}" for n in range(2, 1000)))
