"""The report of bench/media.py: what was measured, in words, and the figures of both sides."""

import statistics
from collections.abc import Mapping

SIDES = ("hemicycle", "bare")
SERVER = " and server"
"""Ends the name of a figure that has no other side than Janus' own."""
Figures = Mapping[tuple[str, str], list[float]]

WORDS = """
Pictures and sound next to bare Janus: one run, one browser, the sides in turns. Both run the same Janus with the same
configuration and room; three cameras of 960 pixels at 15 a second in three sizes (VP8), and three microphones (Opus).
  join     from asking for media on a line that stands (the signal `hello`; bare: `attach`, then `join`) to the first
           decoded picture, and to the speaker's in the size that is due. `all`: three pictures and two sounds;
           `few`: the speaker in the middle size and the chair. Bare knows beforehand what to subscribe to, and all
           sizes are sent to it; Hemicycle's cameras send only the sizes that somebody gets.
  room     from asking for the page of the room, as one of the public, to the first decoded picture. No bare side.
  switch   from the chair's act `give-floor` (bare: the requests `switch` and `configure` of the viewer itself) to the
           new speaker's first picture in full size and first packet of sound. The act is decided, signed, made durable
           and told to all within that; `the act alone` is until the viewer has read it. Hemicycle's speaker begins to
           send the large size only then, and the microphone is shut at Janus until then; bare sends all throughout.
  packets  that came in at all pages, for each second of processor of Janus, and of Janus and the server together;
           nobody acts meanwhile. Viewers get the speaker, the chair and two sounds, in one page, on the room's wire.
"""
HEAD = f"{'ms; packets a CPU-second':48} {'hemicycle':^26}   {'bare Janus':^26}"
COLUMNS = f"{'':48}{'   least  median    most   ' * 2} ratio"


def told(found: Figures) -> str:
    """Minimum, median and maximum of either side, and the ratio of the medians."""
    names = dict.fromkeys(name for name, _ in found)
    return "\n".join([WORDS, HEAD, COLUMNS, *(_line(found, name) for name in names)])


def _line(found: Figures, name: str) -> str:
    ours = found.get((name, "hemicycle"), [])
    bare = found.get((name.removesuffix(SERVER), "bare"), [])
    ratio = f"{statistics.median(ours) / statistics.median(bare):6.2f}" if bare else ""
    return f"{name:48}{_spread(ours)}   {_spread(bare)}   {ratio}".rstrip()


def _spread(figures: list[float]) -> str:
    if not figures:
        return " " * 24
    least, median, most = min(figures), statistics.median(figures), max(figures)
    return f"{least:8,.0f}{median:8,.0f}{most:8,.0f}"
