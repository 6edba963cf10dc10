"""A connection that loses packets keeps its sound and gives up its pictures: [MEDIA-7] [CHECK-3]."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import People, until
from tests.chamber.conftest import gather
from tests.chamber.measuring import FRAMES, SOUND
from tests.chamber.test_contract import give_floor

pytestmark = pytest.mark.janus

# What the browser counts, with a fifth of all that comes in lost while `lossy` is set: the kernel here loses nothing.
LOSSY = """
const counted = RTCPeerConnection.prototype.getStats
RTCPeerConnection.prototype.getStats = async function () {
  const report = await counted.call(this)
  const found = new Map([...report].map(([id, stat]) => [id, { ...stat }]))
  for (const stat of found.values())
    if (stat.type === 'inbound-rtp' && window.lossy) stat.packetsLost = (stat.packetsLost ?? 0) + stat.packetsReceived
  return found
}
"""


def test_sound_outlives_the_pictures(people: People) -> None:
    """By both engines: Janus forwards none, and in a mesh nobody sends one."""
    chair, bert, carla = gather(people, LOSSY)
    until(carla, f"async () => (await ({FRAMES})()) >= 2", 20_000)
    give_floor(chair, bert, "Bert Boon")
    until(carla, f"async () => (await ({SOUND})()) > 0", 8000)
    carla.evaluate("() => { window.lossy = true }")
    expect(carla.get_by_role("button", name="Bad: sound only")).to_be_visible(timeout=20_000)
    until(carla, f"async () => (await ({FRAMES})()) === 0", 20_000)
    assert carla.evaluate(SOUND) > 0
