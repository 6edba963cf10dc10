"""A start reads no library that only a seldom page needs: each costs every start what it weighs."""

import subprocess
import sys

import pytest

SELDOM = ("openpyxl", "typst", "docx", "segno", "imap_tools", "aiosmtpd", "holidays")
"""Of workbooks, of what is printed, of mail that comes in where it is set up, and of days off."""
LOADED = "import sys; import hemicycle.cli.composition; print(*sys.modules)"


@pytest.fixture(scope="module")
def loaded() -> set[str]:
    """The modules that a server has read before it listens."""
    done = subprocess.run(
        [sys.executable, "-c", LOADED], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


@pytest.mark.parametrize("library", SELDOM)
def test_a_start_does_without(library: str, loaded: set[str]) -> None:
    assert "hemicycle.web.app" in loaded
    assert library not in loaded
