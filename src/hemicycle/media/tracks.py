"""A viewer's lines from the media server, and what must change on them. Pure.

A line is an m-line of one connection (RFC 8866, 5.14): it has a medium, and carries one source at a time. A line that
is free is switched to another source without negotiating anew; only where none is free is a line added. So giving the
floor negotiates nothing, and the number of lines is bounded by the programme.
"""

from collections.abc import Iterable, Mapping
from typing import Literal

import msgspec

from hemicycle.media.forwarding_plan import ForwardingPlan, Layer, Source

SOUNDS = 3
"""Lines of sound that are laid before they are needed: the speaker, the chair, a channel."""
Medium = Literal["audio", "video"]


class Track(msgspec.Struct, frozen=True):
    """A line. `source` None: what it carried is gone, and it cannot be switched."""

    mid: str
    medium: Medium
    source: Source | None
    layer: Layer | None = None
    paused: bool = False


class Setting(msgspec.Struct, frozen=True):
    """How a line is to be: held back, or forwarded in this size."""

    paused: bool
    layer: Layer


class Plan(msgspec.Struct, frozen=True):
    """What must change: lines to switch, lines to set, sources that need a line of their own."""

    switched: dict[str, Source]
    settings: dict[str, Setting]
    added: list[Source]

    @property
    def empty(self) -> bool:
        """Whether everything is as it is to be."""
        return not (self.switched or self.settings or self.added)


def medium_of(source: Source) -> Medium:
    """What a line must carry for this source."""
    return "audio" if source.kind == "microphone" else "video"


def plan(
    lines: Iterable[Track],
    wanted: ForwardingPlan,
    published: Iterable[Source],
    spare: Iterable[Source] = (),
) -> Plan:
    """From what is, and what is to be, to the change.

    `published`: what can be had at all, one's own left out. `spare`: microphones to which lines may be laid ahead.
    """
    live = [line for line in lines if line.source is not None]
    offered = list(published)
    programme = {source: wanted[source] for source in wanted if source in offered}
    carried = {s: line.mid for line in live if (s := line.source) and s in programme}
    free = [line for line in live if line.mid not in carried.values()]
    switched, added = _placed(programme, carried, free)
    added += _laid_ahead(live, added, switched, spare)
    after = {line.mid: switched.get(line.mid, line.source) for line in live}
    settings = {
        line.mid: setting
        for line in live
        if (setting := _setting(after[line.mid], programme)) != _as_it_is(line, after[line.mid])
    }
    return Plan(switched, settings, added)


def _placed(
    programme: ForwardingPlan, carried: Mapping[Source, str], free: list[Track]
) -> tuple[dict[str, Source], list[Source]]:
    """Each source that has no line yet takes a free one of its medium, or needs a new one."""
    switched: dict[str, Source] = {}
    added: list[Source] = []
    for source in programme:
        if source in carried:
            continue
        fitting = (line for line in free if line.medium == medium_of(source))
        line = next((line for line in fitting if line.mid not in switched), None)
        if line is None:
            added.append(source)
        else:
            switched[line.mid] = source
    return switched, added


def _laid_ahead(
    live: list[Track],
    added: list[Source],
    switched: Mapping[str, Source],
    spare: Iterable[Source],
) -> list[Source]:
    """Lines of sound for later, as far as there are microphones to lay them to."""
    sounds = [line.source for line in live if line.medium == "audio"]
    missing = SOUNDS - len(sounds) - sum(medium_of(source) == "audio" for source in added)
    taken = {*sounds, *added, *switched.values()}
    return [source for source in spare if source not in taken][: max(0, missing)]


def _setting(source: Source | None, programme: ForwardingPlan) -> Setting:
    if source is None or source not in programme:
        return Setting(paused=True, layer=0)
    return Setting(paused=False, layer=programme[source])


def _as_it_is(line: Track, source: Source | None) -> Setting | None:
    """How the line is set now; None where it must be set anew, because it carries something else from now on."""
    if line.paused:
        return Setting(paused=True, layer=0)
    return None if line.layer is None or source != line.source else Setting(False, line.layer)
