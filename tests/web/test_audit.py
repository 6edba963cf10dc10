"""Who did what: noted for every route, found again, taken away unharmed; and what a full disk costs."""

import csv
import io
import re

import pytest
from sqlalchemy.exc import OperationalError
from starlette.routing import Route

from hemicycle.accounts.audit import OFTEN_MS, Told, Wish
from hemicycle.register.register import Register
from hemicycle.web.audit import harmless
from hemicycle.web.messages import Words
from hemicycle.web.policy import policy_of
from tests.web.conftest import CALL, House
from tests.web.staffed import first_account, member, staff_of
from tests.web.test_security import of_office

AT = f"/secretariat/meetings/{CALL}"


async def noted(house: House, **wish: object) -> list[tuple[str | None, str, str]]:
    """Name, kind and what of each line, the oldest first."""
    await staff_of(house).audit.done()
    lines: list[Told] = await staff_of(house).audit.lines(Wish(**wish), 1000)  # type: ignore[arg-type]
    return [(one.name, one.line.kind, one.line.what) for one in reversed(lines)]


async def test_what_is_changed_opened_and_refused_is_noted_with_the_name(convened: House) -> None:
    chief, _ = await first_account(convened)
    _, press = await member(convened, chief, "Mei Tanabe", "press")
    _, officer = await member(convened, chief, "Inès Roth", "officer")
    await officer.post(f"{AT}/links")
    await press.get(AT)
    await press.post(f"{AT}/links")
    assert (await noted(convened))[-3:] == [
        ("Inès Roth", "changed", "links-issue"),
        ("Mei Tanabe", "opened", "secretariat-meeting"),
        ("Mei Tanabe", "refused", "links-issue"),
    ]


async def test_what_the_rules_refuse_changed_nothing_and_is_not_noted(convened: House) -> None:
    chief, browser = await first_account(convened)
    before = await noted(convened, kind="changed")
    assert (await browser.post(f"{AT}/close")).status_code == 409
    assert await noted(convened, kind="changed") == before
    assert chief.name


async def test_the_same_page_opened_again_is_told_once(convened: House) -> None:
    _, browser = await first_account(convened)
    for _ in range(3):
        await browser.get(AT)
    assert len(await noted(convened, kind="opened")) == 1
    convened.clock.at += OFTEN_MS
    await browser.get(AT)
    assert len(await noted(convened, kind="opened")) == 2


class Full:
    """A disk that takes no line of the log while it is full; all else goes on."""

    def __init__(self, register: Register) -> None:
        self.full = True
        self._write = register.write

    async def write(self, work):  # type: ignore[no-untyped-def]
        if self.full and "Audit" in work.__qualname__:
            raise OperationalError("insert", {}, Exception("disk full"))
        return await self._write(work)


async def test_a_full_disk_costs_the_line_and_never_the_page(
    convened: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, browser = await first_account(convened)
    audit, disk = staff_of(convened).audit, Full(convened.door.register)
    monkeypatch.setattr(convened.door.register, "write", disk.write)
    began = convened.clock.at
    assert (await browser.get(AT)).status_code == 200
    await audit.done()
    convened.clock.at += 60_000
    assert (await browser.post(f"{AT}/links")).status_code == 200
    assert ("Mara Lindqvist", "changed", "links-issue") not in await noted(convened)
    disk.full = False
    ended = convened.clock.at
    convened.clock.at += 60_000
    await browser.get(f"{AT}/file")
    await audit.done()
    gap, after = reversed(await audit.lines(Wish(), 2))
    assert (gap.line.kind, gap.line.at, gap.line.until) == ("gap", began, ended)
    assert gap.line.facts == {"n": 2}
    assert after.line.what == "downloads-meeting-file"
    page = (await browser.get("/secretariat/audit")).text
    assert "2 lines are missing" in page
    await browser.get(f"{AT}/texts")
    assert len(await noted(convened, kind="gap")) == 1


async def test_lines_are_found_by_name_meeting_and_word(convened: House) -> None:
    chief, browser = await first_account(convened)
    _, officer = await member(convened, chief, "Inès Roth", "officer")
    await officer.post(f"{AT}/links")
    for words, found in (
        ("inès links", True),
        ("Roth", True),
        (CALL[:10], True),
        ("issued", True),
        ("withdrew", False),
        ("100%", False),
    ):
        page = (await browser.get("/secretariat/audit", params={"q": words})).text
        assert ("issued personal links" in page) is found, words


async def test_the_log_is_read_a_page_at_a_time(convened: House) -> None:
    chief, browser = await first_account(convened)
    for number in range(60):
        await staff_of(convened).people.invite(
            chief.id, f"Colleague {number:03}", None, ["press"], None
        )
    seen, at = [], "/secretariat/audit"
    for _ in range(2):
        page = (await browser.get(at)).text
        seen += re.findall(r"Colleague \d+", page)
        older = re.findall(r'href="(\?[^"]*before=\d+)"', page)
        at = f"/secretariat/audit{older[0].replace('&amp;', '&')}" if older else ""
    assert seen == [f"Colleague {number:03}" for number in range(59, -1, -1)]
    assert not at


async def test_the_table_runs_no_formula(convened: House) -> None:
    chief, browser = await first_account(convened)
    for name in ('=HYPERLINK("http://evil")', "@SUM(1)", "+1", "-1"):
        await member(convened, chief, name, "press")
    answer = await browser.get("/secretariat/audit.csv")
    assert answer.headers["content-disposition"].startswith("attachment")
    rows = list(csv.reader(io.StringIO(answer.text.lstrip("\ufeff"))))
    assert len(rows) > 8
    assert not [cell for row in rows for cell in row if cell[:1] in "=+-@\t\r" and cell]
    assert "'=HYPERLINK" in answer.text
    assert harmless("") == ""


async def test_each_act_and_each_view_has_its_words(house: House) -> None:
    said = {language: Words(language) for language in ("en", "fr")}
    known, missing = 0, set()
    for route in house.app.routes:
        policy = policy_of(route)
        if not isinstance(route, Route) or not (policy == "room" or of_office(policy)):
            continue
        what = getattr(route.endpoint, "what", None)
        if what is None or not ("POST" in (route.methods or ()) or "{record}" in route.path):
            continue
        known += 1
        for language, words in said.items():
            if f"audit-{what}" not in words.written("audit-"):
                missing.add((language, what))
    assert not missing
    assert known > 20


async def test_a_removed_name_stays_with_what_it_did(convened: House) -> None:
    chief, _ = await first_account(convened)
    gone, officer = await member(convened, chief, "Inès Roth", "officer")
    await officer.post(f"{AT}/links")
    await staff_of(convened).people.remove(chief.id, gone)
    assert ("Inès Roth", "changed", "links-issue") in await noted(convened)
