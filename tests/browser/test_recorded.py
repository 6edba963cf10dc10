"""A recorded statement: handed in days before, tested, played under the floor in step, also when the line fails."""

import base64

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import People, Served
from tests.browser.test_room_states import kept, wider_than_the_screen

pytestmark = pytest.mark.browser

SECONDS = 45
# What a browser records by itself: a moving picture and a tone, in a file that does not say how long it is.
RECORD = """async (seconds) => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 360 })
  const brush = canvas.getContext('2d')
  const began = performance.now()
  const timer = setInterval(() => {
    const at = (performance.now() - began) / 1000
    brush.fillStyle = '#234'
    brush.fillRect(0, 0, 640, 360)
    brush.fillStyle = '#fc6'
    brush.fillRect((640 * at) / seconds - 20, 120, 40, 120)
    brush.font = '64px sans-serif'
    brush.fillText(at.toFixed(1), 40, 80)
  }, 40)
  const sounds = new AudioContext()
  const [tone, into] = [sounds.createOscillator(), sounds.createMediaStreamDestination()]
  tone.connect(into)
  tone.start()
  const stream = new MediaStream([...canvas.captureStream(25).getTracks(), ...into.stream.getTracks()])
  const recorder = new MediaRecorder(stream, { mimeType: 'video/webm;codecs=vp8,opus' })
  const parts = []
  recorder.ondataavailable = ({ data }) => parts.push(data)
  const over = new Promise((done) => (recorder.onstop = done))
  recorder.start(1000)
  await new Promise((done) => setTimeout(done, seconds * 1000))
  recorder.stop()
  await over
  clearInterval(timer)
  const url = await new Promise((done) => {
    const reader = new FileReader()
    reader.onload = () => done(reader.result)
    reader.readAsDataURL(new Blob(parts))
  })
  return url.split(',')[1]
}"""
# Where the film began by the clock of this machine: the same on every device that plays in step.
BEGAN = """() => {
  const film = document.querySelector('.has-floor video[src]')
  return film && !film.paused && film.currentTime > 0.5 && film.readyState > 2
    ? Date.now() / 1000 - film.currentTime : null
}"""
IN_STEP_S = 0.6


def recorded(page: Page, seconds: int = SECONDS) -> bytes:
    return base64.b64decode(page.evaluate(RECORD, seconds))


def in_step(*pages: Page) -> None:
    """Every device comes to the place at which the first one is; how soon is nobody's promise."""
    for page in pages:
        page.wait_for_function(f"() => ({BEGAN})() !== null")
    for page in pages[1:]:
        began = pages[0].evaluate(BEGAN)
        page.wait_for_function(f"(began) => Math.abs(({BEGAN})() - began) < {IN_STEP_S}", arg=began)


def hand_in(page: Page, film: bytes, speaker: str) -> None:
    page.get_by_label("The video", exact=True).set_input_files(
        {"name": "statement.webm", "mimeType": "video/webm", "buffer": film}
    )
    expect(page.get_by_text("It is heard.")).to_be_visible(timeout=30_000)
    page.get_by_label("Who speaks in it").fill(speaker)
    kept(page, "recorded-tested")
    page.get_by_role("button", name="Hand in", exact=True).click()


def test_from_days_before_to_the_rostrum(served: Served, people: People) -> None:
    bert = people.enter(people.page(), "bert")
    film = recorded(bert)
    with bert.context.expect_page() as opened:
        bert.get_by_role("link", name="Hand in a recorded statement").click()
    page = opened.value
    page.get_by_label("The video", exact=True).set_input_files(
        {"name": "statement.webm", "mimeType": "video/webm", "buffer": b"no film" * 99}
    )
    expect(page.get_by_role("alert")).to_contain_text("cannot play the file")
    hand_in(page, film, "Bea Boon, King of the Belgians")
    expect(page.get_by_role("heading", name="Bea Boon")).to_be_visible()
    expect(page.get_by_text("It is heard.").first).to_be_visible()
    for language in ("en", "fr", "ar"):
        for width in (390, 1440):
            page.set_viewport_size({"width": width, "height": 900})
            page.goto(f"{served.base}/room/small-summit/recorded?lang={language}")
            assert not wider_than_the_screen(page)
            kept(page, f"recorded-{language}-{width}")
    page.goto(f"{served.base}/room/small-summit/recorded?lang=en")
    page.close()

    office = people.page(height=1000)
    office.goto(served.office)
    office.get_by_role("button", name="Sign in").click()
    office.goto(f"{served.base}/secretariat/meetings/small-summit")
    expect(office.get_by_role("heading", name="Recorded statements")).to_be_visible()
    expect(office.get_by_text("Bea Boon")).to_be_visible()
    kept(office, "recorded-office")

    chair = people.join("anna")
    chair.get_by_role("radio", name="Chair’s console").click()
    carla = people.join("carla")
    for page, name in ((bert, "Bert Boon"), (carla, "Carla Conti")):
        expect(page.get_by_role("status")).to_contain_text("lets you in")
        chair.get_by_role("button", name=f"Admit {name}").click()
    for page in (bert, carla):
        expect(page.get_by_role("button", name="Ask for the floor")).to_be_visible()
    chair.get_by_role("button", name="Open the meeting").click()
    bert.get_by_role("button", name="Ask for the floor").click()
    chair.get_by_role("button", name="Give the floor to Bert Boon").first.click()
    bert.get_by_role("button", name="Play the recorded statement").click()
    expect(carla.get_by_text("Bea Boon, King of the Belgians").first).to_be_visible()
    expect(carla.get_by_text("Recorded", exact=True).first).to_be_visible()
    in_step(bert, carla, chair)
    kept(carla, "recorded-room")
    kept(chair, "recorded-chair")

    # Who comes again is at the place that the others see; so is it in Arabic on a telephone.
    carla.reload()
    carla.get_by_role("button", name="Enter", exact=True).click()
    in_step(bert, carla)
    chair.get_by_role("button", name="Stop the recorded statement").click()
    expect(carla.locator(".has-floor video[src]")).to_have_count(0)

    # The line of the delegation is dead: the secretariat plays the rest.
    bert.context.set_offline(True)
    bert.context.close()
    office.goto(f"{served.base}/room/small-summit")
    office.get_by_role("button", name="Play the recorded statement").click()
    in_step(chair, carla)
    kept(carla, "recorded-line-lost")
    office.get_by_role("button", name="Stop the recorded statement").click()
    expect(carla.locator(".has-floor video[src]")).to_have_count(0)
    office.goto(f"{served.base}/secretariat/meetings/small-summit/record")
    expect(office.get_by_text("stopped the recorded statement at").first).to_be_visible()
    expect(office.get_by_text("SHA-256").first).to_be_visible()


def test_the_floor_of_a_delegation_of_which_nobody_is_there(served: Served, people: People) -> None:
    """[FLOOR-14] It inscribed by video: everybody sees the film under its floor, which ends with it."""
    bert = people.page(width=1440, height=1100)
    bert.goto(people.links["bert"])
    bert.get_by_role("button", name="Take your seat").click()
    expect(bert.get_by_role("button", name="Enter", exact=True)).to_be_visible()
    film = recorded(bert, 12)
    bert.goto(f"{served.base}/room/small-summit/speaking")
    item = bert.locator("section.card").first
    item.get_by_label("Level").select_option(label="Head of state")
    item.get_by_label("Speaks by recorded video").check()
    item.get_by_role("button", name="Inscribe").click()
    expect(bert.get_by_text("No recorded statement handed in yet")).to_be_visible()
    bert.get_by_role("link", name="Hand in the recorded statement").click()
    hand_in(bert, film, "Bea Boon, King of the Belgians")
    expect(bert.get_by_role("heading", name="Bea Boon")).to_be_visible()
    bert.goto(f"{served.base}/room/small-summit/speaking")
    expect(bert.get_by_text("Recorded statement handed in")).to_be_visible()
    for language in ("en", "fr", "ar"):
        for width in (390, 1440):
            bert.set_viewport_size({"width": width, "height": 1000})
            bert.goto(f"{served.base}/room/small-summit/speaking?lang={language}")
            assert not wider_than_the_screen(bert)
            kept(bert, f"by-video-{language}-{width}")
    bert.context.close()

    chair = people.join("anna")
    chair.get_by_role("radio", name="Chair’s console").click()
    carla = people.join("carla")
    chair.get_by_role("button", name="Admit Carla Conti").click()
    expect(carla.get_by_role("button", name="Ask for the floor")).to_be_visible()
    chair.get_by_role("button", name="Open the meeting").click()
    expect(chair.get_by_text("In session").first).to_be_visible()
    chair.get_by_role("button", name="Take up").first.click()
    expect(chair.locator("[data-by-video]")).to_contain_text("not in the room")
    kept(chair, "by-video-list")
    chair.get_by_role("button", name="Give the floor to Bert Boon").first.click()
    expect(chair.get_by_text("Then press “Play the recorded statement”")).to_be_visible()
    kept(chair, "by-video-floor")
    chair.get_by_role("button", name="Play the recorded statement").click()
    expect(carla.get_by_text("Bea Boon, King of the Belgians").first).to_be_visible()
    in_step(chair, carla)
    kept(carla, "by-video-room")
    chair.get_by_role("button", name="Stop the recorded statement").click()
    expect(carla.locator(".has-floor video[src]")).to_have_count(0)
    expect(carla.locator(".has-floor").get_by_text("clock stopped", exact=True)).to_be_visible()
    chair.get_by_role("button", name="Play the recorded statement").click()
    in_step(chair, carla)
    # With its last picture the floor is free again; nobody has pressed anything.
    expect(carla.locator(".has-floor")).to_have_count(0, timeout=40_000)
    expect(chair.get_by_text("The floor is free").first).to_be_visible()
