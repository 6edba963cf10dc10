"""[CHECK-5] A device that is pulled out, and one that is plugged in, in a real Chromium with three of each kind.

The devices are Chromium's own fakes; what is pulled out is hidden from the page, and its track is ended as the browser
ends it.
"""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.conftest import FAKE_DEVICES, MEETING, People, Served, until
from tests.browser.test_meeting import gather
from tools.chromium import find_chromium

pytestmark = pytest.mark.browser

SEVERAL = "--use-fake-device-for-media-stream=device-count=3"

SYSTEM_CHOICE = "Fake Default Audio Input"

PLUGS = """
const pulled = new Set()
const inUse = []
const media = navigator.mediaDevices
const list = media.enumerateDevices.bind(media)
const open = media.getUserMedia.bind(media)
const here = async () => (await list()).filter((one) => !pulled.has(one.label.replace(/^Default - /, '')))
media.enumerateDevices = here
media.getUserMedia = async (asked) => {
  const kind = asked.audio ? 'audioinput' : 'videoinput'
  const there = (await here()).filter((one) => one.kind === kind)
  if (!there.length) throw new DOMException('none', 'NotFoundError')
  const wish = (asked.audio ?? asked.video).deviceId ?? {}
  const wished = there.find((one) => one.deviceId === (wish.exact ?? wish.ideal))
  const found = wished ?? there.find((one) => one.deviceId !== 'default') ?? there[0]
  const limited = { ...(asked.audio ?? asked.video), deviceId: { exact: found.deviceId } }
  const stream = await open(asked.audio ? { audio: limited } : { video: limited })
  inUse.push(...stream.getTracks())
  return stream
}
window.plug = (labels, out) => {
  for (const label of labels) if (out) pulled.add(label); else pulled.delete(label)
  for (const track of inUse) {
    if (out && track.readyState === 'live' && labels.includes(track.label)) {
      track.stop()
      track.dispatchEvent(new Event('ended'))
    }
  }
  media.dispatchEvent(new Event('devicechange'))
}
const ALIASES = ['default', 'communications']
const real = (kind) => (one) => one.kind === kind && !ALIASES.includes(one.deviceId)
window.named = async (kind) => (await list()).filter(real(kind)).map((one) => one.label)
"""

SENT = """() => window.connections
  .filter((one) => one.connectionState === 'connected').flatMap((one) => one.getSenders())
  .filter((one) => one.track?.kind === 'KIND').map((one) => one.track.label)"""
HEARD = """async () => {
  let bytes = 0
  for (const one of window.connections) for (const [, entry] of await one.getStats())
    if (entry.type === 'inbound-rtp' && entry.kind === 'audio') bytes += entry.bytesReceived
  return bytes
}"""


@pytest.fixture(scope="module")
def well_equipped() -> Iterator[Browser]:
    """A Chromium with three fake cameras, microphones and loudspeakers."""
    flags = [SEVERAL if "fake-device" in flag else flag for flag in FAKE_DEVICES]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=flags)
        yield browser
        browser.close()


def names(page: Page, kind: str) -> list[str]:
    found: list[str] = page.evaluate("(kind) => window.named(kind)", kind)
    assert len(found) >= 2, found
    return found


def pull(page: Page, *labels: str) -> None:
    page.evaluate("(labels) => window.plug(labels, true)", list(labels))


def plug(page: Page, *labels: str) -> None:
    page.evaluate("(labels) => window.plug(labels, false)", list(labels))


def sends(page: Page, kind: str, label: str) -> None:
    """To everybody, from this device."""
    until(
        page,
        "async () => { const sent = (" + SENT.replace("KIND", kind) + ")();"
        f" return sent.length > 0 && sent.every((one) => one === {label!r}) }}",
    )


def test_whoever_speaks_is_heard_whatever_is_pulled_out(
    served: Served, well_equipped: Browser
) -> None:
    people = People(well_equipped, served.convene(MEETING), PLUGS)
    try:
        chair, bert, carla = gather(people)
        first, second = names(bert, "audioinput")[:2]
        cameras = names(bert, "videoinput")
        bert.get_by_role("button", name="Ask for the floor").click()
        chair.get_by_role("button", name="Give the floor to Bert Boon").first.click()
        expect(bert.get_by_text("You have the floor").first).to_be_visible()
        sends(bert, "audio", first)

        # The microphone in use is pulled out: another takes its place, and its person is told which.
        pull(bert, first)
        notice = bert.locator("[data-device-news=microphone]")
        expect(notice).to_have_text(f"Your microphone is gone ({first}). {second} is used now.")
        expect(bert.locator("[data-device=microphone]").first).to_contain_text("Microphone on")
        sends(bert, "audio", second)
        before = carla.evaluate(HEARD)
        until(carla, f"async () => (await ({HEARD})()) > {before} + 2000")

        # One that comes is offered, and used when one says so.
        plug(bert, first)
        offer = bert.locator("[data-device-offer]")
        expect(offer).to_contain_text(f"{first} is plugged in.")
        offer.get_by_role("button", name="Use as microphone").click()
        expect(offer).to_have_count(0)
        sends(bert, "audio", first)

        # None is left: it is said here and to the chair. The first that comes is taken by itself.
        pull(bert, first, second, SYSTEM_CHOICE)
        expect(notice).to_contain_text(
            "there is no other. You are not heard until one is plugged in"
        )
        expect(chair.get_by_role("button", name="1 with trouble")).to_be_visible()
        expect(
            chair.get_by_text(
                "The speaker’s device has trouble. Bert Boon: No microphone found"
            ).last
        ).to_be_visible()
        plug(bert, second)
        expect(notice).to_have_text(f"{second} is used now as your microphone.")
        sends(bert, "audio", second)
        expect(chair.get_by_role("button", name="with trouble")).to_have_count(0)

        # The camera likewise; and the loudspeaker, which the browser only names.
        pull(bert, cameras[0])
        expect(bert.locator("[data-device-news=camera]")).to_contain_text(
            f"{cameras[1]} is used now"
        )
        sends(bert, "video", cameras[1])
        speakers = names(bert, "audiooutput")
        bert.evaluate(
            "(label) => window.plug([label], true)", bert.evaluate(SPEAKER_IN_USE) or speakers[0]
        )
        expect(bert.locator("[data-device-news=speaker]")).to_contain_text(
            "The sound now comes from"
        )
    finally:
        people.close()


SPEAKER_IN_USE = """async () => {
  const all = (await navigator.mediaDevices.enumerateDevices()).filter((one) => one.kind === 'audiooutput')
  return all[0]?.label.replace(/^Default - /, '')
}"""
