"""[PRESS-26] The sides of a joint text as seats of a table, one sign a seat: in one row, in two or in three."""

from math import cos, hypot, pi, sin
from typing import NamedTuple

WIDTH, HEIGHT = 960, 340
"""Of the drawing, in its own units."""
ONE_ROW, MOST = 14, 60
"""Seats that stand in one row with a sign beside the code, and the most that are drawn: of more, none is."""
WIDE, HIGH = (74, 30), (40, 34)
"""A seat with its sign beside its code; and one with the sign above it, where there are many."""
ROWS = ((440, 276), (376, 214), (312, 152))
"""Half the width and the height of each row, the outermost first."""
STEPS = 720


class Seat(NamedTuple):
    """The middle of a seat, and its width and height."""

    x: int
    y: int
    wide: int
    high: int


def seats_of(number: int, *, mirrored: bool = False) -> list[Seat]:
    """Where this many seats stand, in the order of reading, row by row; none where they are too many."""
    if not 0 < number <= MOST:
        return []
    rows = ROWS[:1] if number <= ONE_ROW else ROWS[: 2 if number <= 2 * 20 else 3]
    wide, high = WIDE if number <= ONE_ROW else HIGH
    places = [
        place
        for row, count in zip(rows, _shared(number, rows), strict=True)
        for place in _along(row, count)
    ]
    return [Seat(WIDTH - x if mirrored else x, y, wide, high) for x, y in places]


def _shared(number: int, rows: tuple[tuple[int, int], ...]) -> list[int]:
    """How many stand in each row: as its length has it."""
    lengths = [_lengths(row)[-1] for row in rows]
    counts = [round(number * length / sum(lengths)) for length in lengths]
    counts[0] += number - sum(counts)
    return counts


def _lengths(row: tuple[int, int]) -> list[float]:
    """How far it is along half an ellipse to each of its steps."""
    found, (a, b) = [0.0], row
    for step in range(STEPS):
        one, other = pi * step / STEPS, pi * (step + 1) / STEPS
        found.append(found[-1] + hypot(a * (cos(one) - cos(other)), b * (sin(one) - sin(other))))
    return found


def _along(row: tuple[int, int], count: int) -> list[tuple[int, int]]:
    """Seats at equal distances along half an ellipse, from left to right; one alone stands in the middle."""
    lengths, (a, b) = _lengths(row), row
    wanted = [lengths[-1] * (place / (count - 1) if count > 1 else 0.5) for place in range(count)]
    steps = [
        next(n for n, length in enumerate(lengths) if length >= want - 1e-6) for want in wanted
    ]
    angles = [pi * (1 - step / STEPS) for step in steps]
    return [(round(WIDTH / 2 + a * cos(one)), round(HEIGHT - 40 - b * sin(one))) for one in angles]
