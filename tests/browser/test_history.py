"""Another history is noticed in the room, and a restored one told once: [RECORD-12] [RECORD-13]."""

import asyncio
import os
import re
import shutil
from concurrent.futures import ThreadPoolExecutor
from itertools import count, islice
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from hemicycle.ipc.remote import RemoteRecorder
from hemicycle.procedure.meeting.kernel.seats.commands import (
    AccreditParticipant,
)
from hemicycle.stores.opening import SOCKET
from tests.browser.conftest import MEETING, People, Served
from tests.meeting_files import person

pytestmark = pytest.mark.browser

PEOPLE = count()


def accredit(served: Served, times: int) -> None:
    """So many people more, in a thread: the browser has this one's loop."""

    async def act() -> None:
        async with RemoteRecorder(served.data / SOCKET) as recorder:
            for number in islice(PEOPLE, times):
                someone = person(f"n{number}", f"N {number}", role="observer", listed=True)
                await recorder.act(
                    "small-summit", "secretariat", AccreditParticipant(someone), None
                )

    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, act()).result()


def kept(page: Page) -> int:
    """How many entries the last checkpoint names that this browser keeps."""
    size: int = page.evaluate(
        """() => {
          const kept = JSON.parse(localStorage.getItem('hemicycle-history:small-summit') ?? '{"notes":[]}')
          return Number((kept.seen ?? kept.notes.at(-1) ?? '').split('\\n')[1] ?? 0)
        }"""
    )
    return size


def until_kept(page: Page, size: int) -> None:
    page.wait_for_function(
        """size => {
          const kept = JSON.parse(localStorage.getItem('hemicycle-history:small-summit') ?? '{"notes":[]}')
          return Number((kept.seen ?? kept.notes.at(-1) ?? '').split('\\n')[1] ?? 0) >= size
        }""",
        arg=size,
        timeout=30_000,
    )


def look(page: Page, name: str) -> None:
    folder = os.environ.get("HEMICYCLE_SCREENS")
    if folder:
        page.screenshot(path=Path(folder) / f"{name}.png")


def test_a_rollback_is_told_loudly_and_a_restoration_once(
    served: Served, chromium: Browser, tmp_path: Path
) -> None:
    people = People(chromium, served.convene(MEETING))
    chair = people.enter(people.page(width=1440, height=900), "anna")
    public = people.page(language="fr-FR", phone=True)
    public.goto(f"{served.base}/room/small-summit")
    for page in (chair, public):
        page.wait_for_selector(".room")
        until_kept(page, 1)

    # Copied back by hand, and nothing says why.
    served.stop()
    shutil.copytree(served.data, tmp_path / "copy")
    served.start()
    before = kept(chair)
    accredit(served, 3)
    for page in (chair, public):
        until_kept(page, before + 3)
    served.stop()
    shutil.rmtree(served.data)
    shutil.copytree(tmp_path / "copy", served.data)
    served.start()
    warning = chair.get_by_role("alertdialog", name="This is not the record that you saw before")
    alarm = public.get_by_role("alertdialog", name="Ce n’est pas le registre que vous avez vu")
    expect(warning).to_contain_text("signed by the server. Now the server shows", timeout=20_000)
    expect(alarm).to_contain_text("signées par le serveur", timeout=20_000)
    for page, name in ((chair, "chair"), (public, "public")):
        look(page, f"rolled-back-{name}")
    for _ in range(3):
        chair.keyboard.press("Escape")
    expect(warning).to_be_visible()
    expect(chair.get_by_role("button", name="Leave the meeting")).to_be_focused()

    public.reload()
    expect(alarm).to_be_visible(timeout=20_000)
    public.get_by_role("button", name="Quitter la séance").click()
    expect(public.get_by_role("alertdialog")).to_have_count(0)
    expect(public.locator(".room")).to_have_count(0)

    warning.get_by_role("button", name="Go on all the same…").click()
    risk = chair.get_by_role("alertdialog", name="Go on at your own risk?")
    risk.get_by_role("button", name="Back").click()
    expect(warning).to_be_visible()
    warning.get_by_role("button", name="Go on all the same…").click()
    risk.get_by_role("button", name="Go on at my own risk").click()
    expect(chair.get_by_role("alertdialog")).to_have_count(0)
    banner = chair.get_by_role("alert").filter(has_text="Do not rely on it")
    expect(banner).to_be_visible()
    look(chair, "doubted")

    # Put back by `restore`: said once, with what is gone.
    backup = tmp_path / "backup"
    served.run("backup", str(backup), "--data", str(served.data))
    before = kept(chair)
    accredit(served, 2)
    until_kept(chair, before + 2)
    seen = kept(chair)
    served.stop()
    shutil.rmtree(served.data)
    served.run("restore", str(backup), "--data", str(served.data))
    served.start()
    told = chair.get_by_role("alertdialog", name="The record was put back from a backup")
    expect(told).to_contain_text(
        re.compile(r"\d+ entries that this device has seen are gone"), timeout=20_000
    )
    expect(chair.locator(".toast").get_by_text("Nothing was missed")).to_have_count(0)
    look(chair, "restored")
    with chair.expect_download() as download:
        told.get_by_role("button", name="Download what was signed").click()
    file = tmp_path / download.value.suggested_filename
    assert file.name == f"small-summit-checkpoint-{seen}.txt"
    download.value.save_as(file)
    told.get_by_role("button", name="Go on", exact=True).click()
    expect(chair.get_by_role("alertdialog")).to_have_count(0)
    before = kept(chair)
    accredit(served, 1)
    until_kept(chair, before + 1)
    chair.reload()
    chair.get_by_role("button", name="Enter", exact=True).click()
    until_kept(chair, before + 1)
    chair.wait_for_selector(".room")
    expect(banner).to_be_visible()
    expect(chair.get_by_role("alertdialog")).to_have_count(0)

    record = tmp_path / "record.jsonl"
    record.write_text(served.run("export", "small-summit", "--data", str(served.data)))
    with pytest.raises(AssertionError, match=r"not those that were signed|are gone"):
        served.run("verify", str(record), "--checkpoint", str(file))
    people.close()
