"""The table with its places, drawn where a publication has no photo: a picture that says nothing false of anybody."""

from math import cos, pi, sin

WIDTH, HEIGHT = 960, 260
"""Of the drawing, in its own units."""
AS_A_RULE, MOST = 9, 41
"""Places of a table at which nobody in particular sat, and the most that can be told apart."""


def seats_around(number: int) -> list[tuple[int, int]]:
    """Where `number` places stand, from left to right (x, y)."""
    places = max(2, min(number, MOST))
    angles = [pi * (1 - place / (places - 1)) for place in range(places)]
    middle, wide, high = WIDTH / 2, WIDTH * 0.36, HEIGHT * 0.72
    return [(round(middle + wide * cos(a)), round(HEIGHT - 34 - high * sin(a))) for a in angles]
