"""The heartbeat of the process that keeps a data directory's records."""

from pathlib import Path

from hemicycle.stores.pulse import FILE, FilePulse

NOON = 1_642_420_800_000


def test_the_last_beat_is_read_back(tmp_path: Path) -> None:
    pulse = FilePulse(tmp_path)
    assert pulse.last() is None
    pulse.beat(NOON)
    pulse.beat(NOON + 1)
    assert FilePulse(tmp_path).last() == NOON + 1
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600


def test_what_cannot_be_read_is_no_beat(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"half a ti")
    assert FilePulse(tmp_path).last() is None
