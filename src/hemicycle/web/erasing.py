"""[KEEP-3] Erase a person: find who is meant, see every place concerned, confirm, and see it go.

Whom somebody looks for travels in forms alone, never in an address: logs and histories keep addresses.
"""

import hashlib
from collections.abc import Sequence

import msgspec
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.keeping.finding import Findings, Person
from hemicycle.keeping.place import Trace, long_enough, named
from hemicycle.keeping.requests import GROUNDS, Ground
from hemicycle.web.forms import field
from hemicycle.web.keeping import HOME, keeping_of
from hemicycle.web.policy import NOTED_FACTS, allow
from hemicycle.web.render import page
from hemicycle.web.site import site_of

MOST_WORDS, MOST_SOUGHT = 6, 200
MOST_FIELDS = 5000
ON_RECORDS = "records"


class Chosen(msgspec.Struct, frozen=True):
    """What a form says: the words, who is meant, which of the traces are to go (None: as proposed)."""

    words: tuple[str, ...]
    people: tuple[Person, ...]
    mentions: tuple[Trace, ...]
    others: tuple[Person, ...]
    going: frozenset[str] | None

    @property
    def traces(self) -> list[Trace]:
        """All that is shown, place by place."""
        return [*(trace for one in self.people for trace in one.traces), *self.mentions]

    def ticked(self, trace: Trace) -> bool:
        """Whether it is to go: as chosen, else what is theirs, and what names them off the records and nobody else."""
        if not trace.may_go:
            return False
        if self.going is not None:
            return trace.name in self.going
        return trace.fate == "goes" or (trace.place != ON_RECORDS and not self.others)

    @property
    def waiting(self) -> list[Trace]:
        """What is to go and cannot now."""
        return [trace for trace in self.traces if trace.waits and self.ticked(trace)]

    @property
    def seen(self) -> str:
        """What stands for all that is shown: another, where something came or went meanwhile."""
        names = "\n".join(sorted(trace.name for trace in self.traces))
        return hashlib.sha256(names.encode()).hexdigest()[:32]


@allow(does("accounts"), whole=True)
async def start(request: Request) -> Response:
    """Whom to look for."""
    keeping_of(request)
    return _sought(request, (), None)


@allow(does("accounts"), whole=True)
async def find(request: Request) -> Response:
    """Whom these words may mean: two persons of one name are two."""
    form = await request.form(max_files=0, max_fields=4)
    words = _words(form)
    if not words:
        return _sought(request, (), None, status=400, fault="erase-too-short")
    return _sought(request, words, await keeping_of(request).find(words))


@allow(does("accounts"), whole=True)
async def preview(request: Request) -> Response:
    """Every place concerned, what goes, what stays and why."""
    chosen = await _chosen(request, await request.form(max_files=0, max_fields=MOST_FIELDS))
    if not chosen.people:
        found = await keeping_of(request).find(chosen.words)
        return _sought(request, chosen.words, found, status=400, fault="erase-nobody-chosen")
    return _preview(request, chosen)


@allow(does("accounts"), whole=True)
async def confirm(request: Request) -> Response:
    """Erase them: what was shown, and nothing else."""
    form = await request.form(max_files=0, max_fields=MOST_FIELDS)
    chosen, ground = await _chosen(request, form), _ground(form)
    if not chosen.people:
        raise HTTPException(400)
    if field(form, "seen") != chosen.seen:
        return _preview(request, chosen, status=409, fault="erase-changed")
    if chosen.waiting:
        return _preview(request, chosen, status=409)
    if ground is None or field(form, "sure") != "yes":
        return _preview(request, chosen, status=400, fault="erase-unsure")
    spared = {one.name for one in chosen.traces if one.may_go and not chosen.ticked(one)}
    going = [trace for trace in chosen.mentions if chosen.ticked(trace)]
    asked = await keeping_of(request).ask(
        request.state.who.account, ground, chosen.people, going, spared
    )
    setattr(request.state, NOTED_FACTS, {"n": asked})
    return RedirectResponse(f"{HOME}/erasures/{asked}", 303)


@allow(does("accounts"), whole=True)
async def erasure(request: Request) -> Response:
    """How far a request has come, and what proves it."""
    found = await keeping_of(request).erasure(_number(request))
    if found is None:
        raise HTTPException(404)
    names = await site_of(request).staff.people.names()
    days = await keeping_of(request).periods.backup_days()
    return page(
        request,
        "secretariat/erasure.html",
        one=found,
        by=names.get(found.by or ""),
        backup_days=days,
    )


@allow(does("accounts"), whole=True)
async def again(request: Request) -> Response:
    """Try what is left, now."""
    await keeping_of(request).again(_number(request))
    return RedirectResponse(f"{HOME}/erasures/{_number(request)}", 303)


@allow(does("accounts"), whole=True)
async def settle(request: Request) -> Response:
    """What the search still finds may stay."""
    await keeping_of(request).settle(_number(request))
    return RedirectResponse(f"{HOME}/erasures/{_number(request)}", 303)


def _words(form: FormData) -> tuple[str, ...]:
    lines = (line.strip()[:MOST_SOUGHT] for line in field(form, "q").splitlines())
    return tuple(line for line in lines if long_enough(line))[:MOST_WORDS]


def _ground(form: FormData) -> Ground | None:
    return next((one for one in GROUNDS if one == field(form, "ground")), None)


def _number(request: Request) -> int:
    asked = request.path_params["erasure"]
    if not asked.isdecimal() or len(asked) > 15:
        raise HTTPException(404)
    return int(asked)


async def _chosen(request: Request, form: FormData) -> Chosen:
    words = _words(form)
    found = await keeping_of(request).find(words) if words else Findings((), ())
    keys = {str(key) for key in form.getlist("person")}
    going = frozenset(str(one) for one in form.getlist("goes"))
    return Chosen(
        words,
        tuple(one for one in found.people if one.key in keys),
        found.mentions,
        tuple(one for one in found.people if one.key not in keys and _named(one, words)),
        going if field(form, "seen") else None,
    )


def _named(person: Person, words: Sequence[str]) -> bool:
    return named(words, person.called)


def _sought(
    request: Request,
    words: Sequence[str],
    found: Findings | None,
    *,
    status: int = 200,
    fault: str = "",
) -> Response:
    return page(
        request,
        "secretariat/erase.html",
        status=status,
        words=words,
        found=found,
        fault=fault,
    )


def _preview(request: Request, chosen: Chosen, *, status: int = 200, fault: str = "") -> Response:
    places: dict[str, list[Trace]] = {}
    for trace in chosen.traces:
        places.setdefault(trace.place, []).append(trace)
    return page(
        request,
        "secretariat/erase-preview.html",
        status=status,
        c=chosen,
        places=places,
        grounds=GROUNDS,
        fault=fault,
    )


routes: list[BaseRoute] = [
    Route(f"{HOME}/erase", start, methods=["GET"]),
    Route(f"{HOME}/find", find, methods=["POST"]),
    Route(f"{HOME}/preview", preview, methods=["POST"]),
    Route(f"{HOME}/erasures", confirm, methods=["POST"]),
    Route(f"{HOME}/erasures/{{erasure}}", erasure, methods=["GET"]),
    Route(f"{HOME}/erasures/{{erasure}}/again", again, methods=["POST"]),
    Route(f"{HOME}/erasures/{{erasure}}/settle", settle, methods=["POST"]),
]
