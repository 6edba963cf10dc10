"""The picture: its size, who stands where, what of a still lands where, and who has a portrait place."""

from io import BytesIO

import pytest
from PIL import Image

from hemicycle.media.layout import layout
from hemicycle.media.photograph import FIGURE, GROUND, LINK, photograph
from hemicycle.media.stills import NotAStill, still
from hemicycle.procedure.meeting.business.photos.order import around_the_centre, row_sizes, rows
from hemicycle.procedure.words import ParticipantId

COLOURS = ["red", "lime", "blue", "yellow", "cyan", "magenta", "orange", "white", "green"]
COUNTS = [1, 2, 3, 7, 8, 9, 12, 20, 21, 27, 36, 37, 57, 81, 100, 109, 300]


def portrait(colour: str, size: tuple[int, int] = (640, 800)) -> bytes:
    written = BytesIO()
    Image.new("RGB", size, colour).save(written, "JPEG", quality=95)
    return written.getvalue()


def opened(jpeg: bytes) -> Image.Image:
    return Image.open(BytesIO(jpeg)).convert("RGB")


def near(found: object, wanted: tuple[int, int, int], by: int = 24) -> bool:
    assert isinstance(found, tuple)
    return all(abs(one - other) <= by for one, other in zip(found, wanted, strict=True))


def rgb(colour: str) -> tuple[int, int, int]:
    found = Image.new("RGB", (1, 1), colour).getpixel((0, 0))
    assert isinstance(found, tuple)
    return found[0], found[1], found[2]


def test_everybody_is_where_the_order_says() -> None:
    people = rows([ParticipantId(colour) for colour in COLOURS])
    made = photograph([[portrait(colour) for colour in row] for row in people])
    laid, picture = layout([5, 4]), opened(made.jpeg)
    assert picture.size == (made.width, made.height) == laid.size
    places = [corner for row in laid.corners for corner in row]
    for colour, (x, y) in zip(COLOURS, places, strict=True):
        face = (x + laid.frame[0] // 2, y + laid.frame[1] * 2 // 5)
        assert near(picture.getpixel(face), rgb(colour)), colour
    assert near(picture.getpixel((2, 2)), GROUND)


def test_who_has_no_still_has_a_portrait_place() -> None:
    made = photograph([[portrait("red"), None]])
    laid = layout([2])
    x, y = laid.corners[0][1]
    head = (x + laid.frame[0] // 2, y + laid.frame[1] * 3 // 8)
    assert near(opened(made.jpeg).getpixel(head), FIGURE)
    chest = (x + laid.frame[0] // 2, y + laid.frame[1] * 5 // 6)
    assert near(opened(made.jpeg).getpixel(chest), FIGURE)


@pytest.mark.parametrize("count", COUNTS)
def test_nobody_is_hidden_and_nobody_is_cut_off(count: int) -> None:
    sizes = row_sizes(count)
    laid = layout(sizes)
    width, height = laid.frame
    faces = []
    for row in laid.corners:
        for x, y in row:
            assert x >= 0
            assert y >= 0
            assert x + width <= laid.size[0]
            assert y + height <= laid.size[1]
            faces.append((x, y, x + width, y + height * 3 // 4))
    for number, (left, top, right, bottom) in enumerate(faces):
        for other in faces[:number]:
            apart = other[2] <= left or right <= other[0] or other[3] <= top or bottom <= other[1]
            assert apart, (count, number)
    assert laid.size[0] <= 20_000
    assert laid.size[1] <= 20_000


@pytest.mark.parametrize("count", COUNTS)
def test_rows_are_even_and_the_first_stands_in_the_middle_of_the_front_row(count: int) -> None:
    sizes = row_sizes(count)
    assert sum(sizes) == count
    assert max(sizes) - min(sizes) <= 1
    front = around_the_centre([ParticipantId(str(n)) for n in range(sizes[0])])
    assert abs(front.index(ParticipantId("0")) - (len(front) - 1) / 2) <= 0.5
    assert sorted(front) == sorted(str(n) for n in range(sizes[0]))


def test_up_to_seven_stand_in_one_row_and_up_to_twenty_in_two() -> None:
    assert [len(row_sizes(count)) for count in (1, 7, 8, 20, 21, 36, 37, 100)] == [
        *(1, 1, 2, 2, 3, 3, 4),
        6,
    ]


@pytest.mark.parametrize("count", [1, 2, 9, 30])
def test_the_image_for_links_holds_everybody(count: int) -> None:
    people = [[portrait("red")] * size for size in row_sizes(count)]
    link = opened(photograph(people).link)
    assert link.size == LINK
    assert near(link.getpixel((3, 3)), GROUND)
    reds = [
        sum(near(link.getpixel((x, y)), rgb("red"), 40) for y in range(0, 630, 6))
        for x in range(0, 1200, 6)
    ]
    assert sum(reds) > 600
    assert reds[0] == reds[-1] == 0


def test_the_same_people_give_the_same_picture() -> None:
    people: list[list[bytes | None]] = [[portrait("red"), None], [portrait("blue")]]
    assert photograph(people) == photograph(people)


def test_a_wide_picture_is_cut_around_the_face() -> None:
    wide = Image.new("RGB", (1280, 720), "blue")
    wide.paste("red", (490, 0, 790, 720))
    written = BytesIO()
    wide.save(written, "PNG")
    cut = opened(still(written.getvalue()))
    assert cut.size == (640, 800)
    assert near(cut.getpixel((320, 300)), rgb("red"))
    assert near(cut.getpixel((4, 300)), rgb("blue"))


def test_a_picture_that_lies_is_set_upright() -> None:
    lying, exif = Image.new("RGB", (800, 640), "blue"), Image.Exif()
    lying.paste("red", (0, 0, 400, 640))
    exif[0x0112] = 6  # turned by a quarter
    written = BytesIO()
    lying.save(written, "JPEG", exif=exif)
    upright = opened(still(written.getvalue()))
    assert upright.size == (640, 800)
    assert near(upright.getpixel((320, 60)), rgb("red"))
    assert near(upright.getpixel((320, 740)), rgb("blue"))


def test_what_is_no_picture_is_refused() -> None:
    with pytest.raises(NotAStill, match="are too many"):
        still(bytes(600_001))
    with pytest.raises(NotAStill):
        still(portrait("red")[:500])
    with pytest.raises(NotAStill, match="pixels"):
        still(portrait("red", (20, 20)))
