"""Two bodies on one server: who works for one sees nothing of the other's, on any route."""

import contextlib
import re

from starlette.routing import Route

from hemicycle.accounts.roles import ROLES
from hemicycle.web.live import Reception
from hemicycle.web.policy import policy_of
from tests.web.conftest import CALL, House, example
from tests.web.staffed import first_account, member, staff_of
from tests.web.test_roles import VALUES
from tests.web.test_security import of_office

OTHER = "another-call"


async def two(house: House) -> None:
    """A meeting of each body, closed to the public."""
    for record, body in ((CALL, "un-sc"), (OTHER, "european-council")):
        await house.convene(example(meeting=record, body=body, access="closed"))


async def test_no_route_shows_or_does_anything_of_another_body(house: House) -> None:
    await two(house)
    chief, _ = await first_account(house)
    theirs, foreign = await member(house, chief, "Theirs", *ROLES, body="european-council")
    _, own = await member(house, chief, "Own", *ROLES, body="un-sc")
    tried = 0
    for route in house.app.routes:
        if not isinstance(route, Route) or "{record}" not in route.path:
            continue
        policy = policy_of(route)
        at = re.sub(r"\{(\w+)\}", lambda m: {**VALUES, "lang": "en"}.get(m[1], "x"), route.path)
        if not (of_office(policy) or policy == "room"):
            continue
        for method in sorted((route.methods or set()) - {"HEAD"}):
            answer = await foreign.request(method, at)
            nobody = await house.client().request(method, at)
            told = (404,) if of_office(policy) else (nobody.status_code,)
            assert answer.status_code in told, (method, at, answer)
            tried += of_office(policy)
            named = "{paper}" in route.path or "{side}" in route.path or at.endswith(ASKED)
            if method == "GET" and of_office(policy) and not named:
                assert (await own.get(at)).status_code in (200, 303), at
    assert tried > 15
    assert theirs.body == "european-council"


async def test_lists_and_people_are_those_of_ones_own_body(house: House) -> None:
    await two(house)
    chief, all_of_them = await first_account(house)
    inviter, theirs = await member(house, chief, "Theirs", *ROLES, body="european-council")
    own, _ = await member(house, chief, "Own", *ROLES, body="un-sc")
    page = (await theirs.get("/secretariat")).text
    assert OTHER in page
    assert CALL not in page
    assert {CALL, OTHER} <= set(
        re.findall(r"/meetings/([\w-]+)\"", (await all_of_them.get("/secretariat")).text)
    )
    people = (await theirs.get("/secretariat/people")).text
    assert "Theirs" in people
    assert "Mara Lindqvist" not in people
    assert ">Own<" not in people
    for act in ("", "/remove", "/link"):
        form = {"name": "Mine", "role": "press"}
        answer = await theirs.post(f"/secretariat/people/{own.id}{act}", data=form)
        assert answer.status_code == 404, act
    form = {"name": "New", "role": "press", "body": "un-sc"}
    assert (await theirs.post("/secretariat/people", data=form)).status_code == 200
    made = [
        one.account
        for one in await staff_of(house).people.listed(None)
        if one.account.name == "New"
    ]
    assert [one.body for one in made] == ["european-council"]
    log = (await theirs.get("/secretariat/audit")).text
    assert "New" in log
    assert "made the first account" not in log
    assert inviter.body == "european-council"


OWN = (
    "/secretariat/account",
    "/secretariat/people",
    "/secretariat/audit",
    "/secretariat/posting/",
)
"""Each of these looks whose it is."""
ASKED = ("/here", "/corrigendum", "/text/clearing")
"""What is there only for what the address or the draft says further."""

FILTERED = {
    "/secretariat/fediverse",
    "/secretariat/posting",
    "/secretariat",
    "/secretariat/signout",
    "/secretariat/convene",
    "/secretariat/drafts",
    "/secretariat/bodies",
    "/secretariat/help",
    "/secretariat/help/ask",
    "/secretariat/help/{asked}",
    "/secretariat/items",
    "/secretariat/comments",
    "/secretariat/comments/rule",
    "/secretariat/comments/{comment}",
    "/secretariat/links",
    "/secretariat/links/revoke",
}
"""Pages that show each their own: held by tests of theirs."""


async def test_what_is_of_the_whole_server_is_closed_to_one_body(house: House) -> None:
    chief, _ = await first_account(house)
    _, theirs = await member(house, chief, "Theirs", *ROLES, body="european-council")
    whole = 0
    for route in house.app.routes:
        if not isinstance(route, Route) or not of_office(policy_of(route)):
            continue
        path = route.path
        own = path.startswith(OWN)
        if own or path in FILTERED or "/drafts/" in path or "{record}" in path or "{body}" in path:
            continue
        if "{item}" in path:
            at = path.replace("{item}", "nac.2022-01-24-1").replace("{form}", "pdf")
            for method in sorted((route.methods or set()) - {"HEAD"}):
                assert (await theirs.request(method, at)).status_code == 404, (method, path)
            continue
        for method in sorted((route.methods or set()) - {"HEAD"}):
            at = path.replace("{message}", "1")
            assert (await theirs.request(method, at)).status_code == 404, (method, path)
            assert getattr(route.endpoint, "whole", False), path
            whole += 1
    assert whole > 5


async def test_nobody_convenes_for_another_body(house: House) -> None:
    chief, _ = await first_account(house)
    _, theirs = await member(house, chief, "Theirs", *ROLES, body="european-council")
    text = (
        'format = 1\n[meeting]\nid = "x"\nbody = "un-sc"\naccess = "open"\nstarts = 2026-03-01T09:00:00Z\n'
        'host = "a"\nlanguages = ["en"]\ntitle.en = "T"\n[[participants]]\nid = "a"\nname = "A B"\n'
        'member = "FR"\n[[participants]]\nid = "b"\nname = "C D"\nmember = "GB"\n[[agenda]]\nid = "i"\ntitle.en = "I"\n'
    )
    answer = await theirs.post("/secretariat/convene", data={"do": "file", "text": text})
    assert answer.status_code == 403, answer.text
    assert await house.recorder.records() == []


async def test_no_line_opens_to_a_room_of_another_body(house: House) -> None:
    await two(house)
    chief, _ = await first_account(house)
    _, theirs = await member(house, chief, "Theirs", *ROLES, body="european-council")
    site = house.app.state.site
    admitted: list[str] = []

    class Hub:
        def expect(self, connection: object) -> None:
            admitted.append(connection.actor)  # type: ignore[attr-defined]

        def forget(self, _: object) -> None: ...

        async def join(self, _: str, __: object) -> None:
            raise LookupError

    reception = Reception(Hub(), site)  # type: ignore[arg-type]
    cookies = "; ".join(f"{name}={value}" for name, value in theirs.cookies.items())
    for record in (CALL, OTHER):
        scope = {
            "type": "websocket",
            "path": f"/room/{record}/live",
            "headers": [
                (b"host", b"127.0.0.1:8000"),
                (b"origin", b"http://127.0.0.1:8000"),
                (b"cookie", cookies.encode()),
            ],
            "client": ("127.0.0.1", 1),
        }
        with contextlib.suppress(LookupError):
            await reception.admit(scope)
    assert admitted == ["public", "secretariat"]
