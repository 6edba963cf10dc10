"""[POST-6] `hemicycle post MEETING --dry-run`: what would stand where, from the records alone, and nothing leaves."""

import asyncio
import shutil
from pathlib import Path

from hemicycle.outbound.sealing import Sealing
from hemicycle.posting.accounts import Accounts
from hemicycle.posting.port import Connected
from hemicycle.register.opening import open_register, register_url
from tests.cli.conftest import Run

CALL = "2022-01-24-leaders-call"


def connect(data: Path) -> None:
    register = open_register(register_url(data))
    accounts = Accounts(register, Sealing(bytes(32)), lambda: 1)
    mastodon = Connected("@presse@social.example", {"token": "hush"}, "https://social.invalid")
    bluesky = Connected("@presse.example", {"password": "hush"}, "https://pds.invalid")
    asyncio.run(accounts.keep("summit", "mastodon", "fr", "lead", mastodon, None))
    asyncio.run(accounts.keep("summit", "bluesky", "en", "headline", bluesky, None))
    register.close()


def test_a_dry_run_shows_what_would_stand_there(run: Run, held: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    shutil.copytree(held / "data", data)
    told = run("post", CALL, "--data", data, "--dry-run")
    assert (told.returncode, told.stdout) == (0, "summit has no account at a network\n"), (
        told.stderr
    )
    connect(data)
    told = run("post", CALL, "--data", data, "--dry-run")
    assert told.returncode == 0, told.stderr
    first, *_ = told.stdout.splitlines()
    assert first.startswith("Mastodon @presse@social.example (fr): ")
    assert first.endswith(" of 500")
    assert "Appel vidéo sur la sécurité européenne" in told.stdout
    assert f"/fr/meetings/{CALL}/readout" in told.stdout
    assert "Bluesky @presse.example (en): " in told.stdout
    assert "hush" not in told.stdout + told.stderr


def test_what_is_not_there_is_said(run: Run, held: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    shutil.copytree(held / "data", data)
    told = run("post", "nothing", "--data", data, "--dry-run")
    assert (told.returncode, told.stderr) == (
        1,
        "hemicycle: nothing: nothing of this is ever posted\n",
    )
