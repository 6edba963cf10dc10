"""A Janus of the server's own: its rights, its sockets, its secrets, its deaths."""

import asyncio
import os
import shutil
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hemicycle.media import janus_run
from hemicycle.media.janus_client import connected
from hemicycle.media.janus_command import JanusMissing, user_for_janus
from hemicycle.media.janus_probe import WrongAddress
from hemicycle.media.janus_process import LocalJanus
from tests.media.conftest import Follower, wait_until_ended

pytestmark = pytest.mark.janus
LISTENS = "0A"
OWN = ["127.0.0.2"]
SERVER = """
import asyncio, sys
from pathlib import Path
from hemicycle.media.janus_process import LocalJanus

async def serve():
    async with LocalJanus(Path(sys.argv[1]), ["127.0.0.2"]) as janus:
        print(janus.pid, flush=True)
        await asyncio.Event().wait()

asyncio.run(serve())
"""


def status(pid: int) -> dict[str, str]:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return {key: value.strip() for key, _, value in (line.partition(":") for line in lines)}


def listening(pid: int) -> Iterator[str]:
    """The addresses (hexadecimal, as the kernel writes them) on which a process waits for connections."""
    own = {str(file.readlink()) for file in Path(f"/proc/{pid}/fd").iterdir()}
    for table in ("tcp", "tcp6"):
        for line in Path(f"/proc/{pid}/net/{table}").read_text().splitlines()[1:]:
            fields = line.split()
            if fields[3] == LISTENS and f"socket:[{fields[9]}]" in own:
                yield fields[1].partition(":")[0]


async def test_it_runs_without_rights(local: LocalJanus) -> None:
    assert local.pid
    told = status(local.pid)
    user = user_for_janus()
    assert told["Uid"].split()[0] == str(os.geteuid() if user is None else user)
    assert int(told["CapEff"], 16) == int(told["CapBnd"], 16) * (os.geteuid() != 0) == 0
    assert told["NoNewPrivs"] == "1"


async def test_its_api_listens_on_loopback_only(local: LocalJanus) -> None:
    assert local.pid
    assert list(listening(local.pid)) == ["0100007F"]


async def test_it_has_only_what_meetings_need(follower: Follower) -> None:
    async with connected(*await follower.ups.get()) as janus:
        told = await janus.info()
    assert set(told["plugins"]) == {"janus.plugin.videoroom", "janus.plugin.echotest"}
    assert set(told["transports"]) == {"janus.transport.websockets"}
    assert told["event_handlers"] is False


async def test_its_folder_is_for_its_user_alone(local: LocalJanus, tmp_path: Path) -> None:
    assert local.pid
    folder = tmp_path / "janus"
    owner = int(status(local.pid)["Uid"].split()[0])
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            found = path.stat()
            assert stat.S_IMODE(found.st_mode) == (0o700 if path.is_dir() else 0o600), path
            assert found.st_uid == owner, path


async def test_each_start_has_its_own_secret(tmp_path: Path) -> None:
    secrets = set()
    for _ in range(2):
        async with LocalJanus(tmp_path / "janus", OWN) as janus:
            follower = Follower()
            janus.follow(follower.up, follower.down)
            secrets.add((await follower.ups.get())[1])
    assert len(secrets) == 2


@pytest.mark.parametrize("address", ["127.0.0.1", "192.0.2.77"])
async def test_an_address_that_no_interface_has_is_refused(address: str, tmp_path: Path) -> None:
    """Janus passes over such a list in silence and would offer every interface."""
    with pytest.raises(WrongAddress, match=r"would offer 127\.0\.0\.2 .* only " + address):
        async with LocalJanus(tmp_path / "janus", [address]):
            pass


async def test_killed_it_answers_again(
    local: LocalJanus, follower: Follower, tell: Callable[[str], None]
) -> None:
    first = await follower.ups.get()
    assert local.pid
    since = time.perf_counter()
    os.kill(local.pid, signal.SIGKILL)
    again = await follower.ups.get()
    tell(f"Janus killed, answers again after {(time.perf_counter() - since) * 1000:.0f} ms")
    assert again != first
    assert follower.downs == 1
    async with connected(*again) as janus:
        await janus.attach("janus.plugin.videoroom")


async def test_one_that_hangs_is_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(janus_run, "SILENCE_S", 0.5)
    monkeypatch.setattr(janus_run, "PULSE_S", 0.05)
    follower = Follower()
    async with LocalJanus(tmp_path / "janus", OWN) as janus:
        janus.follow(follower.up, follower.down)
        await follower.ups.get()
        hung = janus.pid
        assert hung
        os.kill(hung, signal.SIGSTOP)
        await follower.ups.get()
        assert janus.pid != hung
        assert wait_until_ended(hung, 0)


async def test_it_ends_with_the_block(tmp_path: Path) -> None:
    follower = Follower()
    async with LocalJanus(tmp_path / "janus", OWN) as janus:
        janus.follow(follower.up, follower.down)
        pid = janus.pid
    assert pid
    assert wait_until_ended(pid, 0)
    await asyncio.sleep(0)
    assert follower.downs == 1


def test_it_dies_with_a_server_that_is_killed(tmp_path: Path) -> None:
    command = [sys.executable, "-c", SERVER, str(tmp_path / "janus")]
    sources = str(Path(__file__).parents[2] / "src")
    environment = {**os.environ, "PYTHONPATH": sources}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as server:
        assert server.stdout
        pid = int(next(line for line in server.stdout if line.strip().isdigit()))
        os.kill(pid, 0)
        server.kill()
    assert wait_until_ended(pid)


async def test_where_it_is_not_installed_the_package_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(JanusMissing, match="install the package"):
        async with LocalJanus(tmp_path / "janus", OWN):
            pass
