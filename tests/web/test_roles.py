"""What each role reaches: every route of the office, in each state of a meeting, against a table written by hand.

The table was drawn from what a secretariat expects (who convenes, who publishes, who examines), not from the code.
"""

import re
from collections.abc import Iterator

import httpx2
import pytest
from starlette.routing import Route

from hemicycle.accounts.roles import ROLES, StaffRole
from hemicycle.web.policy import policy_of
from tests.web.conftest import CALL, House, example
from tests.web.staffed import first_account, member
from tests.web.test_security import of_office

DRAFT = "/secretariat/drafts/{draft}"
MEETING = "/secretariat/meetings/{record}"
BODY = "/secretariat/bodies/{body}"
LETTER = "/secretariat/outbox/{message}"
ERASURE = "/secretariat/keeping/erasures/{erasure}"
ALL = "administrator officer press coordinator protocol"
EXPECTED = {
    "GET /secretariat": ALL,
    "POST /secretariat/clock": "administrator officer",
    "POST /secretariat/signout": ALL,
    "GET /secretariat/help": ALL,
    "GET /secretariat/help/ask": ALL,
    "POST /secretariat/help/ask": ALL,
    "POST /secretariat/help/{asked}": ALL,
    "GET /secretariat/fediverse": "press",
    "POST /secretariat/fediverse": "press",
    "POST /secretariat/fediverse/{body}/block": "press",
    "POST /secretariat/fediverse/{body}/unblock": "press",
    "POST /secretariat/fediverse/{body}/settle": "press",
    "GET /secretariat/comments": "press",
    "POST /secretariat/comments/rule": "press",
    "POST /secretariat/comments/{comment}": "press",
    "GET /secretariat/partners": "press",
    "POST /secretariat/partners": "press",
    "POST /secretariat/partners/{partner}/end": "press",
    "POST /secretariat/partners/{partner}/messages/{message}/again": "press",
    "GET /secretariat/posting": "press",
    "POST /secretariat/posting/connect": "press",
    "GET /secretariat/posting/back": "press",
    "POST /secretariat/posting/{account}/change": "press",
    "POST /secretariat/posting/{account}/confirm": "press",
    "POST /secretariat/posting/{account}/end": "press",
    **{
        f"{method} {place}/{path}": who
        for place in ("/secretariat/meetings/{record}", "/secretariat/items/{item}")
        for method, path, who in (
            ("GET", "preview", "officer press"),
            ("POST", "preview", "press"),
            ("GET", "reach", "officer press"),
            ("POST", "reach/again", "press"),
            ("POST", "reach/{post}/{how}", "press"),
        )
    },
    "GET /secretariat/sources": "press",
    "POST /secretariat/sources": "press",
    "POST /secretariat/sources/{source}/drop": "press",
    "POST /secretariat/sources/{source}/read": "press",
    "GET /secretariat/sources/items/{taken}": "press",
    "POST /secretariat/sources/items/{taken}/take": "press",
    "POST /secretariat/sources/items/{taken}/leave": "press",
    "POST /secretariat/sources/items/{taken}/looked-at": "press",
    "GET /secretariat/start": "administrator",
    "POST /secretariat/start": "administrator",
    "GET /secretariat/account": ALL,
    "POST /secretariat/account/passkey": ALL,
    "POST /secretariat/account/passkey/answer": ALL,
    "POST /secretariat/account/passkey/forget": ALL,
    "POST /secretariat/account/sessions/end": ALL,
    "GET /secretariat/people": ALL,
    "POST /secretariat/people": "administrator",
    "POST /secretariat/people/first": "administrator",
    "POST /secretariat/people/{account}": "administrator",
    "POST /secretariat/people/{account}/remove": "administrator",
    "POST /secretariat/people/{account}/link": "administrator",
    "GET /secretariat/audit": "administrator",
    "GET /secretariat/audit.csv": "administrator",
    "GET /secretariat/convene": "administrator officer",
    "POST /secretariat/convene": "administrator officer",
    "POST /secretariat/drafts": "administrator officer",
    f"GET {DRAFT}": "administrator officer",
    f"GET {DRAFT}/changes": "administrator officer",
    f"POST {DRAFT}/changes": "administrator officer",
    f"GET {DRAFT}/people": "administrator officer",
    f"POST {DRAFT}/rows": "administrator officer",
    f"GET {DRAFT}/earlier": "administrator officer",
    f"POST {DRAFT}/take": "administrator officer",
    f"GET {DRAFT}/check": "administrator officer",
    f"POST {DRAFT}/call": "administrator officer",
    f"GET {DRAFT}/left": "administrator officer",
    f"GET {DRAFT}/topics": "administrator officer",
    f"POST {DRAFT}/topics/{{topic}}/decline": "administrator officer",
    f"POST {DRAFT}/files": "administrator officer",
    f"POST {DRAFT}/rehearse": "administrator officer",
    f"POST {DRAFT}/drop": "administrator officer",
    "POST /secretariat/links": "administrator",
    "POST /secretariat/links/revoke": "administrator",
    f"GET {MEETING}": ALL,
    f"GET {MEETING}/record": ALL,
    f"GET {MEETING}/registrations": "officer press protocol",
    f"POST {MEETING}/registrations": "officer protocol",
    f"POST {MEETING}/registrations/open": "officer protocol",
    f"GET {MEETING}/credentials": "officer press protocol",
    f"GET {MEETING}/credentials/{{paper}}": "officer press protocol",
    f"POST {MEETING}/credentials/{{paper}}": "officer protocol",
    f"GET {MEETING}/documents": ALL,
    f"POST {MEETING}/documents": "administrator officer",
    f"POST {MEETING}/documents/withdraw": "administrator officer",
    f"POST {MEETING}/admit": "officer protocol",
    f"POST {MEETING}/ask-for-photo": "officer protocol",
    f"POST {MEETING}/close": "administrator officer",
    f"GET {MEETING}/change": "administrator officer",
    f"POST {MEETING}/change": "administrator officer",
    f"GET {MEETING}/change/person": "administrator officer",
    f"POST {MEETING}/change/person": "administrator officer",
    f"POST {MEETING}/take-over": "administrator officer",
    f"POST {MEETING}/links": "administrator officer",
    f"GET {MEETING}/links": "administrator officer",
    f"POST {MEETING}/links/again": "administrator officer",
    f"GET {MEETING}/invitations": "administrator officer",
    f"POST {MEETING}/invitations": "administrator officer",
    f"POST {MEETING}/invitations/link": "administrator officer",
    f"POST {MEETING}/move": "administrator officer",
    f"POST {MEETING}/replies": "officer protocol",
    f"POST {MEETING}/replies/deputy": "officer protocol",
    f"POST {MEETING}/replies/{{message}}": "officer protocol",
    f"GET {MEETING}/interpretation": "administrator officer",
    f"POST {MEETING}/interpretation": "administrator officer",
    f"GET {MEETING}/speakers": ALL,
    f"POST {MEETING}/speakers/order": "administrator officer",
    f"POST {MEETING}/speakers/remove": "administrator officer",
    f"POST {MEETING}/revoke": "administrator officer",
    f"POST {MEETING}/topics/{{topic}}": "administrator officer",
    f"GET {MEETING}/print": ALL,
    f"GET {MEETING}/print/sheet": ALL,
    f"POST {MEETING}/print/nameplates": "administrator officer",
    f"GET {MEETING}/readout": "officer press",
    f"POST {MEETING}/publish": "press",
    f"POST {MEETING}/withdraw": "press",
    f"GET {MEETING}/text": "officer press",
    f"GET {MEETING}/text/here": "officer press",
    f"GET {MEETING}/text/clearing": "officer press",
    f"GET {MEETING}/text/corrigendum": "officer press",
    f"POST {MEETING}/text/corrigendum": "press",
    f"GET {MEETING}/sides/{{side}}/here": "officer press",
    **{
        f"POST {MEETING}/text/{deed}": "press"
        for deed in (
            *("begin", "reword", "confirm", "arrange", "sign", "issue", "write", "recast"),
            *("ask", "remind", "turn", "schedule", "take-back-schedule"),
        )
    },
    f"GET {MEETING}/sides/{{side}}": "officer press",
    **{
        f"POST {MEETING}/sides/{{side}}/{deed}": "press"
        for deed in (
            *("begin", "reword", "confirm", "arrange", "sign", "issue", "write", "recast"),
            *("withdraw", "schedule", "take-back-schedule"),
        )
    },
    "GET /secretariat/readers": "press",
    "GET /secretariat/journalists": "press",
    "POST /secretariat/journalists/copies": "press",
    "POST /secretariat/journalists/copies/{number}/end": "press",
    "POST /secretariat/journalists/{number}": "press",
    "POST /secretariat/readers": "press",
    "GET /secretariat/items": "officer press",
    f"POST {MEETING}/communique": "press",
    "GET /secretariat/standing": "press",
    "POST /secretariat/standing/{page}": "press",
    "POST /secretariat/items": "press",
    "GET /secretariat/items/{item}/text": "officer press",
    "GET /secretariat/items/{item}/text/here": "officer press",
    **{
        f"POST /secretariat/items/{{item}}/text/{deed}": "press"
        for deed in (
            *("begin", "reword", "confirm", "arrange", "sign", "issue", "write", "recast"),
            *("withdraw", "schedule", "take-back-schedule"),
        )
    },
    f"GET {MEETING}/texts": "officer press coordinator",
    f"POST {MEETING}/correct": "officer",
    f"POST {MEETING}/redact": "officer",
    f"POST {MEETING}/photo/withdraw": "officer protocol",
    f"GET {MEETING}/export/{{audience}}": "administrator officer",
    f"GET {MEETING}/file": "administrator officer",
    f"GET {BODY}/record": "administrator officer press protocol",
    "GET /secretariat/bodies": "administrator officer press protocol",
    f"GET {BODY}": "administrator officer press protocol",
    f"POST {BODY}": "administrator protocol",
    f"GET {BODY}/series": "administrator officer",
    f"POST {BODY}/series": "administrator officer",
    f"GET {BODY}/series/{{series}}": "administrator officer press protocol",
    f"POST {BODY}/series/{{series}}": "administrator officer",
    f"GET {BODY}/series/{{series}}/invitations": "administrator officer",
    f"POST {BODY}/series/{{series}}/invitations": "administrator officer",
    f"GET {BODY}/follow-up": "administrator officer press protocol",
    f"GET {BODY}/follow-up/documents/{{digest}}": "administrator officer press protocol",
    f"GET {BODY}/follow-up/tracks/{{track}}": "administrator officer press protocol",
    f"POST {BODY}/follow-up": "administrator officer",
    f"POST {BODY}/follow-up/take-over": "administrator officer",
    f"GET {BODY}/conferences": "administrator officer",
    f"POST {BODY}/conferences": "administrator officer",
    f"GET {BODY}/conferences/{{conference}}": "administrator officer press protocol",
    f"POST {BODY}/conferences/{{conference}}": "administrator officer",
    f"GET {BODY}/conferences/{{conference}}/programme.pdf": "administrator officer press protocol",
    f"POST {BODY}/edition": "administrator protocol",
    f"POST {BODY}/begin": "administrator protocol",
    f"GET {BODY}/look": "administrator protocol",
    f"POST {BODY}/look": "administrator protocol",
    f"POST {BODY}/look/keep": "administrator protocol",
    f"GET {BODY}/record.jsonl": "administrator officer",
    f"GET {BODY}/members/{{member}}": "administrator officer press protocol",
    f"POST {BODY}/delegations": "administrator protocol",
    f"POST {BODY}/members/{{member}}/delegation": "administrator protocol",
    f"POST {BODY}/members/{{member}}/delegation/remove": "administrator protocol",
    f"GET {BODY}/people.{{form}}": "administrator officer press protocol",
    f"GET {BODY}/import": "administrator protocol",
    f"POST {BODY}/import": "administrator protocol",
    f"GET {BODY}/import/{{draft}}": "administrator protocol",
    f"POST {BODY}/import/{{draft}}": "administrator protocol",
    f"POST {BODY}/lists/{{listed}}/undo": "administrator protocol",
    "GET /secretariat/outbox": "administrator officer press protocol",
    "POST /secretariat/outbox/try": "administrator officer",
    f"GET {LETTER}": "administrator officer press protocol",
    f"GET {LETTER}/file": "administrator officer press protocol",
    f"GET {LETTER}/look": "administrator officer press protocol",
    f"POST {LETTER}/again": "administrator officer",
    f"POST {LETTER}/readdress": "administrator officer",
    f"POST {LETTER}/settle": "administrator officer",
    "GET /secretariat/keeping": "administrator",
    "POST /secretariat/keeping/period": "administrator",
    "POST /secretariat/keeping/restored": "administrator",
    "GET /secretariat/keeping/erase": "administrator",
    "POST /secretariat/keeping/find": "administrator",
    "POST /secretariat/keeping/preview": "administrator",
    "POST /secretariat/keeping/erasures": "administrator",
    f"GET {ERASURE}": "administrator",
    f"POST {ERASURE}/again": "administrator",
    f"POST {ERASURE}/settle": "administrator",
}
VALUES = {
    "page": "imprint",
    "record": CALL,
    "item": "nac.2022-01-24-1",
    "audience": "public",
    "account": "nobody",
    "paper": "1",
    "body": "un-sc",
    "member": "FR",
    "draft": "x",
    "listed": "list-1",
    "series": "e1",
    "digest": "ab",
    "track": "dialogue",
    "conference": "k1",
    "form": "csv",
    "message": "1",
    "erasure": "1",
    "number": "1",
    "asked": "1",
    "comment": "1",
    "partner": "1",
    "post": "1",
    "how": "again",
    "source": "1",
    "taken": "1",
    "topic": "1",
    "side": "FR",
}


def office_routes(house: House) -> Iterator[str]:
    for route in house.app.routes:
        if isinstance(route, Route) and of_office(policy_of(route)):
            for method in sorted((route.methods or set()) - {"HEAD"}):
                yield f"{method} {route.path}"


async def test_no_route_of_the_office_is_missing_in_the_table(house: House) -> None:
    assert sorted(office_routes(house)) == sorted(EXPECTED)


@pytest.mark.parametrize("state", ["convened", "live", "held", "published"])
async def test_each_role_reaches_what_is_its_own(house: House, state: str) -> None:
    await house.convene(example())
    if state == "live":
        await house.play(example(), until=lambda m: m.debate.speaker is not None)
    elif state != "convened":
        await house.play(example())
    if state == "published":
        await house.publish()
    chief, _ = await first_account(house)
    staff: dict[StaffRole, httpx2.AsyncClient] = {
        role: (await member(house, chief, f"One of {role}", role))[1] for role in ROLES
    }
    tried = 0
    for route, expected in EXPECTED.items():
        method, path = route.split()
        if path.endswith("signout"):
            continue
        at = re.sub(r"\{(\w+)\}", lambda m: VALUES[m[1]], path)
        for role, browser in staff.items():
            answer = await browser.request(method, at)
            assert (answer.status_code != 403) is (role in expected.split()), (route, role, answer)
            tried += 1
    assert tried == (len(EXPECTED) - 1) * len(ROLES)


async def test_who_has_two_roles_reaches_what_either_does(held: House) -> None:
    chief, _ = await first_account(held)
    _, both = await member(held, chief, "Both", "press", "protocol")
    at = MEETING.format(record=CALL)
    for path, status in (
        (f"{at}/readout", 200),
        (f"{at}/file", 403),
        ("/secretariat/convene", 403),
    ):
        assert (await both.get(path)).status_code == status, path
    assert (await both.post(f"{at}/admit")).status_code == 303


async def test_the_first_account_has_all_roles(held: House) -> None:
    _, chief = await first_account(held)
    for route in EXPECTED:
        method, path = route.split()
        asks_more = path.endswith(("/corrigendum", "/text/clearing"))
        if method == "GET" and not asks_more and not re.search(r"\{(?!record|audience)", path):
            at = re.sub(r"\{(\w+)\}", lambda m: VALUES[m[1]], path)
            asked = "?tab=aaaaaaaaaa" if at.endswith("/here") else ""
            assert (await chief.get(f"{at}{asked}")).status_code == 200, path


async def test_who_only_looks_decides_nothing_in_writing(convened: House) -> None:
    chief, _ = await first_account(convened)
    _, press = await member(convened, chief, "Press", "press")
    _, officer = await member(convened, chief, "Officer", "officer")
    at = f"/written/{CALL}/launch"
    assert (await press.post(at)).status_code == 403
    assert (await officer.post(at)).status_code != 403


async def test_a_page_shows_no_act_that_its_reader_may_not_do(convened: House) -> None:
    chief, _ = await first_account(convened)
    for role in ROLES:
        _, browser = await member(convened, chief, role, role)
        for page in ("/secretariat", f"/secretariat/meetings/{CALL}", "/secretariat/people"):
            shown = (await browser.get(page)).text
            for action in re.findall(r'<form method="post" action="([^"]+)"', shown):
                template = action.replace(CALL, "{record}")
                template = re.sub(r"(people)/[^/]{16,}", r"\1/{account}", template)
                assert role in EXPECTED[f"POST {template}"].split(), (role, page, action)
            for href in re.findall(r'href="(/secretariat[^"#?]*)"', shown):
                template = re.sub(
                    r"/export/\w+", "/export/{audience}", href.replace(CALL, "{record}")
                )
                assert role in EXPECTED[f"GET {template}"].split(), (role, page, href)
