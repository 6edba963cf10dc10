"""One meeting from the lobby to the readout, in three browsers with fake cameras."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import People, Served, until

pytestmark = pytest.mark.browser

LOUDEST = """async () => {
  const context = new AudioContext()
  const loud = await Promise.all(window.players.filter((p) => p.srcObject).map(async (player) => {
    if (player.muted) return 0
    const analyser = context.createAnalyser()
    context.createMediaStreamSource(player.srcObject).connect(analyser)
    const samples = new Float32Array(analyser.fftSize)
    let most = 0
    for (let n = 0; n < 30; n++) {
      await new Promise((done) => setTimeout(done, 50))
      analyser.getFloatTimeDomainData(samples)
      most = Math.max(most, ...samples.map(Math.abs))
    }
    return most
  }))
  await context.close()
  return loud.sort((a, b) => b - a)
}"""
FRAMES = """async () => {
  const decoded = []
  for (const pc of window.connections.filter((one) => one.connectionState === 'connected'))
    for (const stat of (await pc.getStats()).values())
      if (stat.type === 'inbound-rtp' && stat.kind === 'video' && stat.framesDecoded) decoded.push(stat.framesDecoded)
  return decoded
}"""
RECEIVED = """async () => {
  let bytes = 0
  for (const pc of window.connections)
    for (const stat of (await pc.getStats()).values())
      if (stat.type === 'inbound-rtp' && stat.kind === 'audio') bytes += stat.bytesReceived
  return bytes
}"""
# A sender that the page's own code does not hold back: it puts its microphone on every line.
BREACH = """async () => {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
  const standing = window.connections.filter((pc) => pc.signalingState !== 'closed')
  for (const pc of standing) await pc.getTransceivers()[0].sender.replaceTrack(stream.getAudioTracks()[0])
}"""


def gather(people: People) -> tuple[Page, Page, Page]:
    """Chair, Bert and Carla in the room; the meeting is open."""
    chair = people.join("anna")
    chair.get_by_role("radio", name="Chair’s console").click()
    others = []
    for who in ("bert", "carla"):
        page = people.join(who)
        expect(page.get_by_role("status")).to_contain_text("lets you in")
        chair.get_by_role("button", name="Admit").first.click()
        expect(page.get_by_role("button", name="Ask for the floor")).to_be_visible()
        others.append(page)
    chair.get_by_role("button", name="Open the meeting").click()
    expect(chair.get_by_text("In session").first).to_be_visible()
    return chair, others[0], others[1]


def test_three_see_each_other_and_hear_the_floor_alone(people: People) -> None:
    chair, bert, carla = gather(people)
    for page in (chair, bert, carla):
        page.wait_for_function(
            "() => window.connections.filter((c) => c.connectionState === 'connected').length === 2"
        )
        until(page, f"async () => (await ({FRAMES})()).length === 2")
    assert carla.evaluate(LOUDEST)[1] == 0, "Bert is heard without the floor"
    before = carla.evaluate(RECEIVED)
    bert.evaluate(BREACH)
    until(carla, f"async () => (await ({RECEIVED})()) > {before} + 2000")
    assert carla.evaluate(LOUDEST)[1] == 0, "a patched sender is heard"

    bert.get_by_role("button", name="Ask for the floor").click()
    chair.get_by_role("button", name="Give the floor to Bert Boon").first.click()
    expect(bert.get_by_text("You have the floor").first).to_be_visible()
    until(carla, f"async () => (await ({LOUDEST})())[1] > 0", 5000)
    chair.get_by_role("button", name="Take back the floor").first.click()
    expect(carla.get_by_text("The floor is free").first).to_be_visible()
    assert carla.evaluate(LOUDEST)[1] == 0, "Bert is heard after the floor was taken back"


def test_from_the_lobby_to_the_readout(served: Served, people: People, tmp_path: Path) -> None:
    chair, bert, carla = gather(people)
    chair.get_by_role("button", name="Take up").first.click()
    bert.get_by_role("tab", name="Texts").click()
    bert.get_by_role("button", name="Propose a text").click()
    dialog = bert.get_by_role("dialog")
    dialog.locator("textarea").nth(0).fill("the importance of a good harvest")
    dialog.locator("textarea").nth(1).fill("l’importance d’une bonne récolte")
    dialog.get_by_role("button", name="Lay on the table").click()
    chair.get_by_role("button", name="Put to consensus", exact=True).first.click()
    expect(carla.get_by_role("button", name="Object", exact=True)).to_be_visible()
    chair.locator("[data-command=adopt-outcome]:not([aria-disabled=true])").first.click(
        timeout=20_000
    )
    expect(carla.get_by_text("Adopted").first).to_be_visible()
    receipts = receipts_of(bert, tmp_path)
    chair.get_by_role("button", name="Close the meeting…").click()
    chair.locator("#band").get_by_role("button", name="Close the meeting").click()
    expect(carla.get_by_text("closed").first).to_be_visible()

    office = people.page()
    office.goto(served.office)
    office.get_by_role("button").last.click()
    office.goto(f"{served.base}/secretariat/meetings/small-summit/readout")
    office.get_by_role("button", name="Publish").first.click()
    reader = people.page()
    reader.goto(f"{served.base}/en/meetings/small-summit/readout")
    expect(reader.locator("#p1s1")).to_contain_text("Austrian President Anna Arden hosted")
    reader.get_by_role("link", name="Français").click()
    expect(reader.locator("#p1s1")).to_contain_text(
        "La présidente autrichienne, Anna Arden, a organisé", ignore_case=True
    )
    with reader.expect_download() as download:
        reader.evaluate("location.href = '/meetings/small-summit/record'")
    record = tmp_path / "record.jsonl"
    download.value.save_as(record)
    told = served.run("verify", str(record), "--receipt", str(receipts))
    assert "lawful: yes" in told
    assert "receipts hold" in told

    bert.goto(f"{served.base}/en/meetings/small-summit/record")
    expect(bert.locator("#receipts")).to_contain_text("Kept on this device")
    bert.get_by_role("button", name="Check now").click()
    expect(bert.get_by_role("heading", name="Nothing was changed")).to_be_visible()
    expect(bert.locator("#receipts")).to_contain_text("All of them are found")
    expect(bert.get_by_text("laid a conclusion on the table")).to_be_visible()


def receipts_of(page: Page, folder: Path) -> Path:
    """[RECORD-11] What happened is told in the room; the receipts outlast a reload, and are had as one file."""
    page.get_by_role("tab", name="Record").click()
    expect(page.get_by_text("laid a conclusion on the table")).to_be_visible()
    expect(page.get_by_text("No delegation objected")).to_be_visible()
    page.reload()
    page.get_by_role("button", name="Enter", exact=True).click()
    page.get_by_role("tab", name="Record").click()
    with page.expect_download() as download:
        page.get_by_role("button", name=re.compile("Download your")).click()
    kept = folder / "receipts.jsonl"
    download.value.save_as(kept)
    return kept


SHARED = """async () => {
  for (const pc of window.connections) {
    const line = pc.getTransceivers()[2]
    if (!line || pc.connectionState !== 'connected') continue
    for (const stat of (await line.receiver.getStats()).values())
      if (stat.type === 'inbound-rtp' && stat.framesDecoded) return true
  }
  return false
}"""


def test_a_screen_is_shared_and_taken_back(people: People) -> None:
    _, bert, carla = gather(people)
    carla.wait_for_function(
        "() => window.connections.filter((c) => c.connectionState === 'connected').length === 2"
    )
    bert.get_by_role("button", name="Share screen").click()
    expect(bert.get_by_role("button", name="Stop sharing")).to_be_visible()
    until(carla, SHARED)
    bert.get_by_role("button", name="Stop sharing").click()
    expect(bert.get_by_role("button", name="Share screen")).to_be_visible()


def test_a_link_in_use_is_refused_elsewhere_and_the_seat_can_be_moved(
    served: Served, people: People
) -> None:
    chair = people.join("anna")
    expect(chair.get_by_text("You preside")).to_be_visible()
    elsewhere = people.page()
    elsewhere.goto(people.links["anna"])
    expect(elsewhere.get_by_role("button", name="Take your seat")).to_have_count(0)
    office = people.page()
    office.goto(served.office)
    office.get_by_role("button").last.click()
    office.wait_for_url("**/secretariat")
    office.goto(f"{served.base}/secretariat/meetings/small-summit")
    office.locator("summary", has_text="Move the seat").first.click()
    office.get_by_role("button", name="Give out a new link").first.click()
    office.wait_for_selector("#all-links", state="attached")
    shown = office.locator("#all-links").input_value()
    new = re.search(r"http\S+/join/\S+", shown)
    assert new, shown
    expect(chair.get_by_role("heading", name="Your link opens this seat no more")).to_be_visible()
    elsewhere.goto(new.group())
    elsewhere.get_by_role("button", name="Take your seat").click()
    elsewhere.get_by_role("button", name="Enter", exact=True).click()
    expect(elsewhere.get_by_text("You preside")).to_be_visible()


def test_the_secretariat_lets_in_from_its_own_page(served: Served, people: People) -> None:
    """[SEAT-2] Whoever waits appears on the open page, and enters by one press there."""
    office = people.page()
    office.goto(served.office)
    office.get_by_role("button").last.click()
    office.wait_for_url("**/secretariat")
    office.goto(f"{served.base}/secretariat/meetings/small-summit")
    expect(office.get_by_text("Nobody waits in the lobby")).to_be_visible()
    bert = people.join("bert")
    expect(bert.get_by_role("status")).to_contain_text("lets you in")
    office.get_by_role("button", name="Admit Bert Boon").click(timeout=20_000)
    expect(bert.get_by_role("button", name="Ask for the floor")).to_be_visible()
