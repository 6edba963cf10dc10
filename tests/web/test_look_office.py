"""How a body looks: shown before it is kept, then on its pages and in its rooms."""

import re

import httpx2
import pytest

from hemicycle.directory.looks.look import Look
from hemicycle.procedure.standing_body.founding.commands import BeginBody
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.rulebooks import body
from hemicycle.web.body_looks import MOST_DRAFTS
from tests.web.conftest import CALL, House, example
from tests.web.delegated import convene, council, head, launch

EMBLEM = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><script>alert(1)</script>'
    b'<circle cx="20" cy="20" r="18" onclick="alert(1)"/></svg>'
)
AT = "/secretariat/bodies/nac/look"


async def begun(house: House) -> httpx2.AsyncClient:
    await house.recorder.begin(record_of("nac"), BeginBody("nac", "open", body("nac")))
    return await house.secretariat()


async def tried_on(office: httpx2.AsyncClient, **form: str) -> httpx2.Response:
    answer = await office.post(
        AT,
        data={"accent": "own", "own": "#0f5e66", "dates": "numbers", **form},
        files={"emblem": ("emblem.svg", EMBLEM, "image/svg+xml")},
    )
    assert answer.status_code == 303, answer.text
    return await office.get(answer.headers["location"])


async def sheet_of(browser: httpx2.AsyncClient, path: str) -> str:
    page = await browser.get(path)
    assert page.status_code == 200, page.text
    found = re.search(r'href="(/looks/\w+/sheet\.css)"', page.text)
    return (await browser.get(found[1])).text if found else ""


async def test_a_look_is_shown_before_it_is_kept(house: House) -> None:
    office, public = await begun(house), house.client()
    shown = await tried_on(office)
    assert "Not kept yet" in shown.text
    [preview] = re.findall(r'href="(/looks/\w+/preview\.css)"', shown.text)
    style = (await office.get(preview)).text
    assert "[data-ground=dark]" in style
    assert ":root" not in style
    assert await sheet_of(public, "/en/bodies/nac") == ""
    await office.post(f"{AT}/keep", data={"tried": preview.split("/")[2]})
    kept = await sheet_of(public, "/en/bodies/nac")
    assert "--accent: #0f5e66" in kept
    assert "prefers-color-scheme: dark" in kept
    assert "Not kept yet" not in (await office.get(AT)).text


async def test_an_emblem_is_a_picture_and_runs_nothing(house: House) -> None:
    office = await begun(house)
    shown = await tried_on(office)
    [at] = re.findall(r'href="(/looks/\w+)/preview\.css"', shown.text)
    answer = await house.client().get(f"{at}/emblem")
    assert answer.headers["content-type"] == "image/svg+xml"
    assert "sandbox" in answer.headers["content-security-policy"]
    assert "alert" not in answer.text
    assert "<circle" in answer.text
    assert (await house.client().get(f"{at}/font")).status_code == 404


@pytest.mark.parametrize(
    ("form", "file", "told"),
    [
        ({"own": "#c98a12"}, b"", "This is amber"),
        ({"own": "#9ec5f0"}, b"", "4.5 : 1 is needed"),
        ({"own": "#0f5e66"}, b"GIF89a", "no SVG and no PNG"),
    ],
)
async def test_what_cannot_be_had_says_why(
    house: House, form: dict[str, str], file: bytes, told: str
) -> None:
    office = await begun(house)
    files = {"emblem": ("x.svg", file)} if file else {"emblem": ("", b"")}
    answer = await office.post(AT, data={"accent": "own", **form}, files=files)
    assert answer.status_code == 400
    assert told in answer.text


async def test_a_kept_public_page_is_made_anew(house: House) -> None:
    await house.convene(example(access="open"))
    office, public = await begun(house), house.client()
    house.app.state.site.looks.house = "nac"
    assert await sheet_of(public, f"/en/meetings/{CALL}") == ""
    shown = await tried_on(office)
    [digest] = re.findall(r'href="/looks/(\w+)/preview\.css"', shown.text)
    await office.post(f"{AT}/keep", data={"tried": digest})
    assert "#0f5e66" in await sheet_of(public, f"/en/meetings/{CALL}")
    assert re.search(r"\d{4}-\d\d-\d\d, ", (await public.get(f"/en/meetings/{CALL}")).text)


async def test_two_bodies_may_try_on_the_same(house: House) -> None:
    office = await begun(house)
    await house.recorder.begin(record_of("g7"), BeginBody("g7", "open", body("g7")))
    form = {"accent": "#0f5e66"}
    tried = [
        (await office.post(at, data=form)).headers["location"]
        for at in (AT, "/secretariat/bodies/g7/look")
    ]
    for at in tried:
        [digest] = re.findall(r"tried=(\w+)", at)
        await office.post(f"{at.partition('?')[0]}/keep", data={"tried": digest})
    looks = house.app.state.site.looks
    assert [looks.of(one).accent for one in ("nac", "g7")] == ["#0f5e66", "#0f5e66"]


async def test_what_was_tried_on_before_a_restart_is_told_to_be_gone(house: House) -> None:
    office = await begun(house)
    page = await tried_on(office)
    digest = re.findall(r"/looks/(\w+)/preview", page.text)[0]
    looks = house.app.state.site.looks
    for n in range(MOST_DRAFTS):
        looks.try_on("g7", Look(accent=f"#0000{n:02x}"))
    for answer in (
        await office.post(f"{AT}/keep", data={"tried": digest}),
        await office.get(f"{AT}?tried={digest}"),
    ):
        assert answer.status_code == 410
        assert "What you tried on is no longer there" in answer.text
    assert looks.of("nac").plain


async def test_nobody_keeps_what_was_tried_on_for_another_body(house: House) -> None:
    office = await begun(house)
    await house.recorder.begin(record_of("g7"), BeginBody("g7", "open", body("g7")))
    shown = await tried_on(office)
    [digest] = re.findall(r'href="/looks/(\w+)/preview\.css"', shown.text)
    await office.post("/secretariat/bodies/g7/look/keep", data={"tried": digest})
    assert house.app.state.site.looks.of("g7").plain


async def test_flags_are_shown_where_the_body_wants_them(house: House) -> None:
    office, public = await begun(house), house.client()
    shown = await tried_on(office, flags="1")
    [digest] = re.findall(r'href="/looks/(\w+)/preview\.css"', shown.text)
    assert shown.text.count('data-flag="FI"') == 2
    assert "[data-ground] [data-flag=FI]" in (await office.get(f"/looks/{digest}/preview.css")).text
    assert "data-flag" not in await sheet_of(public, "/en/bodies/nac")
    await office.post(f"{AT}/keep", data={"tried": digest})
    assert "[data-flag=FR]" in await sheet_of(public, "/en/bodies/nac")
    assert 'data-flag="FR"' in (await public.get("/en/bodies/nac")).text
    flag = await public.get(f"/looks/{digest}/flags/FR")
    assert flag.headers["content-type"] == "image/svg+xml"
    assert "sandbox" in flag.headers["content-security-policy"]
    assert (await public.get(f"/looks/{digest}/flags/XX")).status_code == 404
    hidden = await tried_on(office)
    [digest] = re.findall(r'href="/looks/(\w+)/preview\.css"', hidden.text)
    assert (await public.get(f"/looks/{digest}/flags/FR")).status_code == 404


def flag(colour: str) -> bytes:
    """A flag of one colour, with what is left out of it."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2" onload="alert(1)">'
        f'<rect width="3" height="2" fill="{colour}"/><text>x</text></svg>'
    ).encode()


async def brought(office: httpx2.AsyncClient, *files: tuple[str, bytes], **form: object) -> str:
    """Where a look with these flags is tried on; or the page that says why not."""
    answer = await office.post(
        AT,
        data={"flags": "1", **form},
        files=[("flag", (name, body, "image/svg+xml")) for name, body in files] or None,
    )
    return answer.headers.get("location", answer.text)


async def kept_so(office: httpx2.AsyncClient, at: str) -> None:
    digest = at.partition("tried=")[2].partition("#")[0]
    await office.post(f"{AT}/keep", data={"tried": digest})


async def test_flags_of_ones_own_take_the_place_of_the_states(house: House) -> None:
    office, public = await begun(house), house.client()
    await kept_so(
        office, await brought(office, ("FR.svg", flag("#112233")), ("de.SVG", flag("#445566")))
    )
    sheet = await sheet_of(public, "/en/bodies/nac")
    assert "[data-flag=FR]" in sheet
    [at] = set(re.findall(r'href="(/looks/\w+)/sheet', (await public.get("/en/bodies/nac")).text))
    own = await public.get(f"{at}/flags/FR")
    assert b"#112233" in own.content
    assert b"onload" not in own.content
    assert b"<text" not in own.content
    assert "sandbox" in own.headers["content-security-policy"]
    assert b"#445566" in (await public.get(f"{at}/flags/DE")).content
    assert b"#112233" not in (await public.get(f"{at}/flags/IT")).content
    assert house.app.state.site.directory.looks()[1]["nac"].own.keys() == {"FR", "DE"}


async def test_a_flag_is_taken_away_again_and_goes_with_flags(house: House) -> None:
    office, public = await begun(house), house.client()
    await kept_so(
        office, await brought(office, ("FR.svg", flag("#112233")), ("DE.svg", flag("#445566")))
    )
    await kept_so(office, await brought(office, **{"no-flag": "FR"}))
    [at] = set(re.findall(r'href="(/looks/\w+)/sheet', (await public.get("/en/bodies/nac")).text))
    assert b"#112233" not in (await public.get(f"{at}/flags/FR")).content
    assert b"#445566" in (await public.get(f"{at}/flags/DE")).content
    await kept_so(office, await brought(office, flags=""))
    assert "data-flag" not in await sheet_of(public, "/en/bodies/nac")


@pytest.mark.parametrize(
    ("name", "body", "why"),
    [
        ("nobody.svg", flag("#112233"), "unknown"),
        ("FR.svg", b"<html></html>", "unreadable"),
        ("FR.png", b"\x89PNG\r\n\x1a\nxx", "unreadable"),
        ("FR.svg", EMBLEM.replace(b"circle", b"text"), "empty"),
        ("FR.svg", flag("#" + "1" * 70_000), "too-large"),
    ],
)
async def test_a_file_that_is_no_flag_is_named(
    house: House, name: str, body: bytes, why: str
) -> None:
    office = await begun(house)
    page = await brought(office, (name, body))
    assert house.app.state.site.words["en"](f"look-own-flag-{why}") in page
    assert f'<bdi class="b">{name}</bdi>' in page


async def test_flags_stand_on_rules_written_pages_and_those_of_delegations(house: House) -> None:
    await council(house)
    office = await convene(house)
    await launch(house, office, 90, way="simple-majority")
    at = "/secretariat/bodies/waters/look"
    tried = (await office.post(at, data={"flags": "1"})).headers["location"]
    await office.post(f"{at}/keep", data={"tried": tried.partition("tried=")[2].partition("#")[0]})
    ada = await head(house, office)
    for browser, path in (
        (office, "/written/waters-1"),
        (ada, "/delegation/waters/JO"),
        (house.client(), "/en/bodies/waters/rules"),
    ):
        assert "[data-flag=JO]" in await sheet_of(browser, path), path
        assert 'data-flag="JO"' in (await browser.get(path)).text, path
