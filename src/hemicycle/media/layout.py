"""Where everybody stands on the family photo, in pixels: frames of one size, in rows that stand behind one another.

Each row is a little higher than the one before it, and looks through its gaps. Pure.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

WIDEST, LEAST, LARGEST = 2800, 128, 400
"""Pixels: across all frames of a row, and the width of one frame."""
GAP, MARGIN = 0.09, 0.42
"""Shares of a frame's width: between two of a row, and around all."""
STEP = 0.86
"""How much higher a row stands than the one before it, as a share of a frame's height."""

Size = tuple[int, int]


class Layout(NamedTuple):
    """The picture's size, that of a frame, and the upper left corner of each frame, row by row from the front."""

    size: Size
    frame: Size
    corners: list[list[Size]]


def layout(sizes: Sequence[int]) -> Layout:
    """Where everybody stands, by how many stand in each row."""
    shifts = _shifts(sizes)
    ends = [(shift - size / 2, shift + size / 2) for size, shift in zip(sizes, shifts, strict=True)]
    left, right = min(start for start, _ in ends), max(end for _, end in ends)
    width = max(LEAST, min(LARGEST, round(WIDEST / (right - left))))
    frame = (width, width * 5 // 4)
    margin, pitch, step = round(width * MARGIN), width * (1 + GAP), round(frame[1] * STEP)
    whole = (
        round(2 * margin + (right - left) * pitch - width * GAP),
        2 * margin + frame[1] + (len(sizes) - 1) * step,
    )
    corners = [
        [
            (round(margin + (start - left + place) * pitch), margin + (len(sizes) - 1 - row) * step)
            for place in range(size)
        ]
        for row, (size, (start, _)) in enumerate(zip(sizes, ends, strict=True))
    ]
    return Layout(whole, frame, corners)


def _shifts(sizes: Sequence[int]) -> list[float]:
    """How far each row stands to the side, in places, so that it looks through the gaps of the one before."""
    shifts = [0.0]
    for before, size in pairwise(sizes):
        aligned = (size - before) % 2 == 0
        shifts.append(0.5 - shifts[-1] if aligned else shifts[-1])
    return shifts
