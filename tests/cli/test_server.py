"""A server as an operator has it: started, found by other verbs, stopped in good order."""

import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import COMMAND, ENVIRONMENT, EXAMPLE, Run

Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts a verb that goes on; its first line is there."""
    begun: list[subprocess.Popen[str]] = []

    def verb(*words: object) -> subprocess.Popen[str]:
        one = subprocess.Popen(
            [*COMMAND, *map(str, words)],
            env=ENVIRONMENT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        begun.append(one)
        return one

    yield verb
    for one in begun:
        one.kill()
        one.communicate()


def first_line(one: "subprocess.Popen[str]") -> str:
    assert one.stdout
    return one.stdout.readline()


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_a_server_that_is_told_to_stop_ends_in_good_order(
    start: Start, tmp_path: Path, how: signal.Signals
) -> None:
    data = tmp_path / "data"
    server = start("serve", "--data", data, "--port", 0)
    base = first_line(server).split()[2]
    assert (data / "serving").read_text() == base
    port = int(base.rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port)) as idle:
        idle.sendall(b"GET /")
        began = time.monotonic()
        server.send_signal(how)
        said, _ = server.communicate(timeout=30)
    assert server.returncode == 0, said
    assert "Traceback" not in said
    assert time.monotonic() - began < 20
    left = {path.name for path in data.iterdir()}
    kept = {"desk.lock", "keys", "pulse", "records.sqlite", "register.sqlite", "settings.toml"}
    assert left == kept


def test_a_demo_that_is_told_to_stop_leaves_nothing_behind(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(ENVIRONMENT, "TMPDIR", str(tmp_path))
    demo = start("demo", "--port", 0, "--no-open")
    assert "The meeting: http://127.0.0.1:" in first_line(demo)
    assert list(tmp_path.iterdir())
    demo.send_signal(signal.SIGTERM)
    said, _ = demo.communicate(timeout=30)
    assert demo.returncode == 143, said
    assert "Traceback" not in said
    assert list(tmp_path.iterdir()) == []


def test_a_lost_sign_in_link_is_made_anew_while_the_server_runs(
    run: Run, start: Start, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    server = start("serve", "--data", data, "--port", 0)
    base = first_line(server).split()[2]
    told = run("sign-in", "--data", data)
    assert told.stdout.startswith(f"{base}/secretariat/signin/")
    assert run("sign-in", "--data", tmp_path / "nowhere").returncode == 1
    assert not (tmp_path / "nowhere").exists()


def test_what_cannot_be_served_is_told_before_anything_is_announced(
    run: Run, tmp_path: Path
) -> None:
    file, data = tmp_path / "file", tmp_path / "data"
    file.write_text("no certificate")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        for words, said in (
            (("--port", 99999), "--port 99999: expected 0 to 65535"),
            (("--port", port), "try another --port"),
            (("--port", 0, "--tls-cert", file, "--tls-key", file), f"--tls-cert {file}"),
            (("--port", 0, "--tls-cert", "no", "--tls-key", "no"), "No such file"),
            (("--port", 0, "--data", file), f"{file} cannot be used"),
        ):
            place = () if "--data" in words else ("--data", data)
            told = run("serve", *place, *words)
            assert told.returncode == 1
            assert said in told.stderr
            assert "Traceback" not in told.stderr
            assert told.stdout == ""


def test_a_setting_that_no_page_can_follow_is_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('languages = ["xx"]')
    told = run("serve", "--data", tmp_path, "--port", 0)
    assert told.returncode == 1
    assert f"{tmp_path}/settings.toml: languages: no pages in 'xx'" in told.stderr
    assert "Traceback" not in told.stderr


def test_an_address_that_leads_nobody_here_is_noted(start: Start, tmp_path: Path) -> None:
    server = start("serve", "--data", tmp_path / "data", "--host", "0.0.0.0", "--port", 0)
    assert server.stdout
    said = "".join(server.stdout.readline() for _ in range(3))
    assert "note: http://0.0.0.0:" in said
    assert "set base_url in" in said


def test_a_folder_that_is_none_of_ours_is_named(run: Run, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "records.sqlite").write_text(
        "a diary, and long enough to be taken for a file of theirs"
    )
    for words in (("convene", EXAMPLE), ("export", "x")):
        told = run(*words, "--data", other)
        assert told.returncode == 1
        assert f"{other} cannot be used" in told.stderr
        assert "Traceback" not in told.stderr


def test_an_export_makes_no_folder(run: Run, tmp_path: Path) -> None:
    told = run("export", "x", "--data", tmp_path / "nowhere")
    assert told.returncode == 1
    assert "is no data folder" in told.stderr
    assert list(tmp_path.iterdir()) == []
