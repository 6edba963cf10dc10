"""The family photo, from the chair's call to the readout's page, in three browsers with cameras of three colours."""

import re
from io import BytesIO
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from playwright.sync_api import Page, expect

from hemicycle.media.layout import layout
from tests.browser.conftest import People, Served

pytestmark = pytest.mark.browser

# A camera that sees one colour, and a white mark at its left: what is on the picture is not as in a mirror.
CAMERA = """
const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
navigator.mediaDevices.getUserMedia = async (wish) => {
  if (!wish.video) return ask(wish)
  const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 360 })
  const pen = canvas.getContext('2d')
  const draw = () => {
    pen.fillStyle = '%s'
    pen.fillRect(0, 0, 640, 360)
    pen.fillStyle = 'white'
    pen.fillRect(0, 0, 240, 360)
  }
  draw()
  setInterval(draw, 100)
  return canvas.captureStream(10)
}
"""
COLOURS = {"anna": (200, 30, 30), "bert": (30, 60, 200), "carla": (30, 160, 60)}


def join(people: People, who: str) -> Page:
    page = people.page()
    page.context.add_init_script(CAMERA % f"rgb{COLOURS[who]}")
    page.goto(people.links[who])
    page.get_by_role("button", name="Take your seat").click()
    page.get_by_role("button", name="Enter", exact=True).click()
    return page


def gather(people: People) -> dict[str, Page]:
    chair = join(people, "anna")
    chair.get_by_role("radio", name="Chair’s console").click()
    pages = {"anna": chair}
    for who in ("bert", "carla"):
        pages[who] = join(people, who)
        expect(pages[who].get_by_role("status").first).to_contain_text("lets you in")
        chair.get_by_role("button", name="Admit").first.click()
        expect(pages[who].get_by_role("button", name="Ask for the floor")).to_be_visible()
    chair.get_by_role("button", name="Open the meeting").click()
    expect(chair.get_by_text("In session").first).to_be_visible()
    return pages


def near(picture: Image.Image, place: tuple[int, int], colour: tuple[int, int, int]) -> bool:
    found = picture.getpixel(place)
    assert isinstance(found, tuple)
    return all(abs(one - other) < 40 for one, other in zip(found, colour, strict=True))


def test_who_joins_is_on_the_picture_and_who_stays_out_is_not(
    served: Served, people: People, tmp_path: Path
) -> None:
    pages = gather(people)
    chair, bert, carla = pages["anna"], pages["bert"], pages["carla"]
    chair.get_by_role("radio", name="10 s").click()
    chair.get_by_role("button", name="Call the family photo").click()
    for page in (chair, bert):
        page.get_by_role("button", name="Join the photo").click()
        expect(page.get_by_text("You are on the photo.")).to_be_visible()
    carla.get_by_role("button", name="Stay out").click()
    expect(carla.get_by_text("2 of 3 join")).to_be_visible()
    for page in pages.values():
        expect(page.get_by_role("img", name="Family photo of the meeting")).to_be_visible(
            timeout=30_000
        )
    expect(carla.get_by_text("from the front row: Bert Boon and Anna Arden")).to_be_visible()

    address = chair.get_by_role("img", name="Family photo of the meeting").get_attribute("src")
    assert address
    picture = Image.open(BytesIO(chair.request.get(served.base + address).body())).convert("RGB")
    laid = layout([2])
    assert picture.size == laid.size
    width, height = laid.frame
    for who, (x, y) in zip(("bert", "anna"), laid.corners[0], strict=True):
        assert near(picture, (x + width * 3 // 4, y + height // 2), COLOURS[who]), who
        assert near(picture, (x + width // 10, y + height // 2), (255, 255, 255)), who

    chair.get_by_role("button", name="Close the meeting…").click()
    chair.locator("#band").get_by_role("button", name="Close the meeting").click()
    expect(carla.get_by_text("closed").first).to_be_visible()
    publish(served, people)
    reader = people.page()
    for lang, caption in (
        ("en", "Belgian Prime Minister Bert Boon and Austrian President Anna Arden."),
        ("fr", "Le Premier ministre belge Bert Boon et la présidente autrichienne Anna Arden."),
    ):
        reader.goto(f"{served.base}/{lang}/meetings/small-summit/readout")
        expect(reader.locator("figcaption")).to_contain_text(caption)
        expect(reader.locator("figcaption")).not_to_contain_text("Carla")
        assert Axe().run(reader).response["violations"] == []
        assert reader.locator("figure img").evaluate("node => node.naturalWidth") == picture.width
    [image] = re.findall(r'property="og:image" content="([^"]+)"', reader.content())
    shown = reader.request.get(image)
    assert shown.headers["content-type"] == "image/jpeg"
    assert Image.open(BytesIO(shown.body())).size == (1200, 630)
    record = tmp_path / "record.jsonl"
    record.write_text(served.run("export", "small-summit", "--data", str(served.data)))
    assert "lawful: yes" in served.run("verify", str(record))


def publish(served: Served, people: People) -> None:
    office = people.page()
    office.goto(served.office)
    office.get_by_role("button").last.click()
    office.goto(f"{served.base}/secretariat/meetings/small-summit/readout")
    office.get_by_role("button", name="Publish").first.click()
    office.wait_for_url("**/secretariat/meetings/small-summit")


def test_a_camera_that_is_off_a_restart_and_a_picture_withdrawn(
    served: Served, people: People
) -> None:
    """The server is killed in the countdown; who has no camera has a portrait place; the chair takes it back."""
    pages = gather(people)
    chair, bert = pages["anna"], pages["bert"]
    bert.locator("[data-device=camera]").click()
    chair.get_by_role("radio", name="10 s").click()
    chair.get_by_role("button", name="Call the family photo").click()
    for page in (chair, bert):
        page.get_by_role("button", name="Join the photo").click()
        expect(page.get_by_text("You are on the photo.")).to_be_visible()
    expect(bert.get_by_text("a portrait place stands for you")).to_be_visible()
    served.kill()
    served.start()
    image = chair.get_by_role("img", name="Family photo of the meeting")
    expect(image).to_be_visible(timeout=40_000)
    address = f"{served.base}{image.get_attribute('src')}"
    picture = Image.open(BytesIO(chair.request.get(address).body())).convert("RGB")
    laid = layout([2])
    (x, y), (other, _) = laid.corners[0]
    place = (laid.frame[0] * 3 // 4, laid.frame[1] // 2)
    assert not near(picture, (x + place[0], y + place[1]), COLOURS["bert"])
    assert near(picture, (other + place[0], y + place[1]), COLOURS["anna"])

    chair.get_by_role("button", name="Withdraw…").first.click()
    chair.get_by_role("dialog").get_by_role("button", name="Withdraw the photo").click()
    expect(bert.get_by_role("img", name="Family photo of the meeting")).to_have_count(0)
    assert chair.request.get(address).status == 404
