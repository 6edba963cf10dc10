"""How a body looks: colours that are read, emblems and typefaces that are safe."""

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from hemicycle.directory.looks import (
    Accent,
    BadEmblem,
    BadFont,
    Look,
    Refused,
    accent_of,
    checked,
    clean,
    flags,
    sheet,
)
from hemicycle.directory.looks.accent import DARK, LEAST, LIGHT, contrast
from tests.profiles import examples

COLOURS = st.integers(0, 0xFFFFFF).map(lambda n: f"#{n:06x}")
HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">'


@given(COLOURS)
@settings(max_examples=examples(300))
def test_an_accent_is_read_on_every_ground_or_refused(colour: str) -> None:
    found = accent_of(colour)
    if isinstance(found, Refused):
        assert found.why in ("amber", "too-faint")
        return
    for ground in (*LIGHT, found.dim_light, found.on_light):
        assert contrast(found.light, ground) >= LEAST
    for ground in (*DARK, found.dim_dark, found.on_dark):
        assert contrast(found.dark, ground) >= LEAST


@pytest.mark.parametrize(
    ("colour", "why"),
    [("#c98a12", "amber"), ("#7a4f00", "amber"), ("#7fb6ee", "too-faint"), ("teal", "no-colour")],
)
def test_what_cannot_be_had_is_refused_with_its_reason(colour: str, why: str) -> None:
    assert isinstance(found := accent_of(colour), Refused)
    assert found.why == why


def test_contrast_is_as_the_standard_has_it() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert isinstance(accent_of("#0f5e66"), Accent)


@pytest.mark.parametrize(
    "bad",
    [
        "<script>alert(1)</script>",
        '<path d="M0 0" onload="alert(1)"/>',
        "<style>@import url(//evil.example)</style>",
        '<image href="https://evil.example/x.png"/>',
        '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml">x</body></foreignObject>',
        '<a href="javascript:alert(1)"><path d="M0 0"/></a>',
        '<use href="#a"/>',
        '<animate attributeName="href" to="javascript:alert(1)"/>',
        '<rect style="background:url(//evil.example);fill:url(https://evil.example)"/>',
        '<rect fill="url(//evil.example)"/>',
        "<text>evil</text>",
        "<!-- evil -->",
        "<?evil x?>",
        '<path xmlns:evil="urn:evil" evil:x="evil"/>',
    ],
)
def test_of_an_emblem_shapes_and_paint_are_left(bad: str) -> None:
    shape = '<circle cx="20" cy="20" r="18" style="fill:#0f5e66;stroke-width:2"/>'
    found = clean(f"{HEAD}{bad}{shape}</svg>".encode()).body.decode()
    assert 'fill="#0f5e66"' in found
    for word in ("script", "on", "evil", "href", "style", "url", "use", "animate", "foreign"):
        assert f"{word}=" not in found
        assert f"<{word}" not in found
    assert "evil" not in found
    assert "alert" not in found


@pytest.mark.parametrize(
    ("file", "why"),
    [
        (b"GIF89a", "unreadable"),
        (b"<svg/>", "unreadable"),
        (b'<!DOCTYPE svg [<!ENTITY a "aa">]>' + HEAD.encode() + b"<path/>&a;</svg>", "unreadable"),
        (HEAD.encode() + b"<text>x</text></svg>", "empty"),
        (b"x" * 300_001, "too-large"),
        (HEAD.encode() + b"<g/>" * 3_001 + b"</svg>", "too-large"),
        (HEAD.encode() + b"<g>" * 40 + b"</g>" * 40 + b"</svg>", "too-large"),
        (b"\x89PNG\r\n\x1a\nno picture", "unreadable"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>', "no-size"),
    ],
)
def test_what_is_no_emblem_is_refused(file: bytes, why: str) -> None:
    with pytest.raises(BadEmblem, match=why):
        clean(file)


def test_a_picture_is_drawn_anew_and_small() -> None:
    given = BytesIO()
    Image.new("RGB", (1200, 600), "#0f5e66").save(given, "PNG", comment="evil")
    found = clean(given.getvalue() + b"<script>evil</script>")
    with Image.open(BytesIO(found.body)) as drawn:
        assert drawn.size == (512, 256)
    assert b"evil" not in found.body


def test_a_typeface_is_what_its_head_says() -> None:
    file = b"wOF2" + bytes(4) + (60).to_bytes(4, "big") + bytes(48)
    assert checked(file) == file
    for bad in (file + b"x", b"OTTO" + file[4:], b"wOF2", file + bytes(700_000)):
        with pytest.raises(BadFont):
            checked(bad)


def test_a_look_is_one_style_sheet() -> None:
    look = Look("#0f5e66", emblem=b"<svg/>", emblem_type="image/svg+xml", typeface="sans")
    whole, part = sheet(look, "/looks/x"), sheet(look, "/looks/x", preview=True)
    assert "--accent: #0f5e66" in whole
    assert 'url("/looks/x/emblem")' in whole
    assert ":root" not in part
    assert sheet(Look(), "/looks/x").strip() == ""
    assert look.digest != Look("#0f5e66").digest


def test_flags_are_safe_drawings_of_states() -> None:
    assert {"FR", "SN", "JO", "PS", "VA"} <= set(flags())
    for code, drawn in flags().items():
        assert clean(drawn.encode()).body.decode() == drawn, code


def test_flags_stand_in_the_sheet_of_a_body_that_shows_them() -> None:
    shown = sheet(Look(flags=True), "/looks/x")
    assert '[data-flag=FR]::before { content: ""; background-image: url(flags/FR); }' in shown
    assert "[data-flag=EU]" in shown
    assert "data-flag" not in sheet(Look("#0f5e66"), "/looks/x")
