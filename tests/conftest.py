"""What every test may ask for: the larger data, how hard Hypothesis tries, nginx, Janus in a network namespace."""

import os
import shutil
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

import hemicycle.locales
from hemicycle.locales import load_language
from tests.nginx import Nginx, missing_for_nginx

NAMESPACE = "hemi0"
"""The interface that tools/namespace makes."""
NO_DATA = "larger data not found: set HEMICYCLE_DATA to its folder"

# No deadline: a busy machine is slow, not wrong. `usual` tries the same examples each time, so that what passes for one
# passes for all; `hunt` (`make hunt`) tries others at each run; `quick` is for `make quick`, `thorough` for a release.
TOO_SLOW = [HealthCheck.too_slow]
settings.register_profile("hunt", deadline=None, suppress_health_check=TOO_SLOW, max_examples=300)
settings.register_profile("thorough", settings.get_profile("hunt"), max_examples=2000)
settings.register_profile("usual", deadline=None, suppress_health_check=TOO_SLOW, derandomize=True)
settings.register_profile("quick", settings.get_profile("usual"), max_examples=5)
settings.load_profile("usual")


@pytest.fixture(scope="session")
def data() -> Path:
    """The folder of larger data (`meetings/` and others), which does not travel with the code."""
    folder = os.environ.get("HEMICYCLE_DATA")
    if not folder:
        pytest.skip(NO_DATA)
    if not Path(folder).is_dir():
        pytest.fail(f"HEMICYCLE_DATA names {folder}, which is no folder")
    return Path(folder)


@pytest.fixture
def nginx(tmp_path: Path) -> Iterator[Callable[..., Nginx]]:
    """Puts a real nginx with TLS before a server: `nginx(port=8000)` gives its `base_url`. Ended with the test."""
    if missing := missing_for_nginx():
        (pytest.fail if os.environ.get("CI") else pytest.skip)(missing)
    running: list[Nginx] = []

    def before(port: int) -> Nginx:
        running.append(Nginx(tmp_path / f"nginx-{len(running)}", port))
        return running[-1]

    yield before
    for one in running:
        one.stop()


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Tests marked `janus` are skipped, in CI failed, where what they need is missing."""
    if item.get_closest_marker("janus") and (missing := missing_for_janus()):
        told = f"media tests: {missing}"
        if os.environ.get("CI"):
            pytest.fail(told, pytrace=False)
        pytest.skip(told)


def missing_for_janus() -> str | None:
    """What to do so that tests with Janus can run; None where they can."""
    if not shutil.which("janus"):
        return "install the package janus"
    if not shutil.which("setpriv"):
        return "install the package util-linux"
    if NAMESPACE not in {name for _, name in socket.if_nameindex()}:
        return "run them in a network namespace: make test-media"
    return None


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how much was not tested for want of data, so that nobody takes it for passed."""
    skipped = [
        report
        for report in terminalreporter.getreports("skipped")
        if NO_DATA in str(report.longrepr)
    ]
    if skipped:
        terminalreporter.write_line(f"{len(skipped)} not run, {NO_DATA}", yellow=True)


@pytest.fixture
def two_strings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A language with a manifest and two strings, in a folder of its own."""
    folder = tmp_path / "xx"
    folder.mkdir()
    (folder / "locale.toml").write_text(
        'name = "Xish"\nenglish = "Xish"\ntag = "xx"\nfallback = "en"\ndirection = "rtl"\n'
    )
    (folder / "pages.ftl").write_text("verify-this = Vxrify\n")
    (folder / "room.ftl").write_text("floor-label = Flxxr\n")
    monkeypatch.setattr(hemicycle.locales, "__path__", [*hemicycle.locales.__path__, str(tmp_path)])
    load_language.cache_clear()
    yield "xx"
    load_language.cache_clear()
