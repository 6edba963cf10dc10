"""[DOCUMENT-7] What a file is, by its content: every format that is taken, and what is sent in their place."""

from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hemicycle.attachments.contents import Unfit, format_of
from hemicycle.attachments.formats import MEDIA_TYPES, disposition, file_name
from hemicycle.attachments.store import Files
from tests.attachments.files import HOSTILE, PDF, TAKEN
from tests.profiles import examples


@pytest.mark.parametrize("kind", MEDIA_TYPES)
def test_a_file_is_what_its_content_says(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(TAKEN[kind])
    assert format_of(path) == kind


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_not_taken(name: str, tmp_path: Path) -> None:
    content, code = HOSTILE[name]
    path = tmp_path / "honest.pdf"
    path.write_bytes(content)
    with pytest.raises(Unfit) as found:
        format_of(path)
    assert found.value.code == code


def test_a_file_that_is_a_pdf_and_a_page_is_a_pdf(tmp_path: Path) -> None:
    """It is served as what it begins as, and as nothing that a browser would make a page of."""
    path = tmp_path / "both"
    path.write_bytes(PDF.replace(b"trailer", b"<html><script>alert(1)</script>\ntrailer"))
    assert format_of(path) == "pdf"
    assert not any("html" in one or "xml;" in one or "svg" in one for one in MEDIA_TYPES.values())


@given(st.binary(max_size=300))
def test_any_bytes_are_a_format_or_refused(content: bytes) -> None:
    path = Path("/dev/shm") / f"hemicycle-{hash(content)}" if Path("/dev/shm").is_dir() else None
    if path is None:
        pytest.skip("no memory to write to")
    try:
        path.write_bytes(content)
        assert format_of(path) == "text"
    except Unfit:
        pass
    finally:
        path.unlink(missing_ok=True)


@settings(max_examples=examples(300))
@given(st.text(max_size=60), st.text(max_size=200))
def test_no_name_leads_anywhere(symbol: str, title: str) -> None:
    name = file_name(symbol, title, "en", "pdf")
    assert name.endswith(".en.pdf")
    assert not set("/\\\0\r\n\"'<>:|?*\u202e\u2066") & set(name)
    assert not name.startswith((".", "-"))
    written = disposition(name)
    assert written.isascii()
    assert written.startswith("attachment; ")
    assert written.count('"') == 2


def test_the_files_of_a_record_have_a_quota_together(tmp_path: Path) -> None:
    files = Files(tmp_path, format_of, most=100)
    first = files.receive("a-call", BytesIO(b"words " * 10))
    files.receive("a-call", BytesIO(b"words " * 10))  # the same again takes nothing more
    with pytest.raises(Unfit, match="meeting-full"):
        files.receive("a-call", BytesIO(b"others " * 10))
    assert files.digests("a-call") == {first.digest}
    files.receive("another-call", BytesIO(b"others " * 10))
    files.forget("a-call", [first.digest])
    files.receive("a-call", BytesIO(b"others " * 10))
