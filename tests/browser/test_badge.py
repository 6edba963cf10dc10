"""[SEAT-12] A photo in the lobby: the chair asks, a phone shows one, chair and office see it, it is taken back."""

from io import BytesIO

import pytest
from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from playwright.sync_api import FilePayload, Page, expect

from tests.browser.conftest import People, Served
from tests.browser.test_moving import sign_in

pytestmark = pytest.mark.browser


def colour(page: Page, path: str) -> tuple[int, ...]:
    """What stands in the middle of a photo, as this page is given it."""
    answer = page.request.get(path)
    assert answer.status == 200
    with Image.open(BytesIO(answer.body())) as photo:
        pixel = photo.getpixel((photo.width // 2, photo.height // 2))
    assert isinstance(pixel, tuple)
    return pixel


def picture(name: str, media_type: str, body: bytes) -> FilePayload:
    return {"name": name, "mimeType": media_type, "buffer": body}


def faultless(page: Page) -> None:
    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa"]}).response["violations"]
    assert not found, [(one["id"], one["nodes"][0]["html"]) for one in found]


def test_who_waits_is_asked_for_a_photo_and_shows_one(served: Served, people: People) -> None:
    anna = people.join("anna")
    anna.get_by_role("radio", name="Chair’s console").click()
    bert = people.enter(people.page(phone=True), "bert")
    anna.get_by_role("button", name="Ask Bert Boon for a photo").click()
    expect(anna.get_by_text("Asked for a photo")).to_be_visible()
    # By the camera.
    expect(bert.get_by_role("heading", name="You are asked to show a photo")).to_be_visible(
        timeout=15_000
    )
    camera = bert.get_by_role("button", name="Turn the camera on")
    take = bert.get_by_role("button", name="Take the photo")
    expect(camera.or_(take)).to_be_visible()
    if camera.is_visible():
        camera.click()
    bert.wait_for_function("document.querySelector('[data-own-badge] video')?.videoWidth > 0")
    faultless(bert)
    take.click()
    expect(bert.get_by_role("img", name="Your photo")).to_be_visible()
    seen = anna.get_by_role("img", name="Photo of Bert Boon")
    expect(seen).to_be_visible(timeout=10_000)
    assert seen.evaluate("image => image.complete && image.naturalWidth") == 256
    address = str(seen.get_attribute("src"))
    faultless(anna)
    office = sign_in(people.page(), served)
    expect(office.get_by_role("img", name="Photo of Bert Boon")).to_be_visible()
    faultless(office)
    # Taken back: it is nowhere any more.
    bert.get_by_role("button", name="Take the photo back").click()
    expect(seen).to_have_count(0, timeout=10_000)
    assert anna.request.get(served.base + address).status == 404
    # From a file: what is no picture is said, and a picture is drawn small.
    bert.get_by_role("button", name="Show a photo of yourself").click()
    choose = bert.get_by_label("Choose a picture")
    choose.set_input_files(
        picture("me.jpg", "image/jpeg", b'<svg xmlns="http://www.w3.org/2000/svg"/>')
    )
    expect(bert.get_by_role("alert")).to_contain_text("This is no picture")
    made = BytesIO()
    Image.new("RGB", (3000, 4000), (30, 60, 200)).save(made, "PNG")
    choose.set_input_files(picture("me.png", "image/png", made.getvalue()))
    expect(seen).to_be_visible(timeout=10_000)
    red, _, blue = colour(anna, served.base + str(seen.get_attribute("src")))
    assert red < 60 < 150 < blue
    # Let in: the room goes on, and there is nothing more to show.
    anna.get_by_role("button", name="Admit Bert Boon").click()
    expect(bert.locator("[data-own-badge]")).to_have_count(0)
