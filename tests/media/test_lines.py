"""From what is on the lines to what must change: [MEDIA-4]."""

from hypothesis import given
from hypothesis import strategies as st

from hemicycle.media.forwarding_plan import ForwardingPlan, Source
from hemicycle.media.tracks import SOUNDS, Plan, Track, medium_of, plan

PEOPLE = [f"p{n}" for n in range(1, 7)]
SOURCES = [Source(who, kind) for who in PEOPLE for kind in ("microphone", "camera")]


def applied(lines: list[Track], change: Plan) -> list[Track]:
    """The lines after the change, as Janus makes it: a new line for each source that is added."""
    after = []
    for line in lines:
        source = change.switched.get(line.mid, line.source)
        to = change.settings.get(line.mid)
        layer, paused = (to.layer, to.paused) if to else (line.layer, line.paused)
        after.append(Track(line.mid, line.medium, source, layer, paused))
    for source in change.added:
        after.append(Track(str(len(after)), medium_of(source), source))
    return after


def settled(lines: list[Track], wanted: ForwardingPlan, published: list[Source]) -> list[Track]:
    voices = [s for s in published if s.kind == "microphone"]
    for _ in range(4):
        change = plan(lines, wanted, published, voices)
        if change.empty:
            return lines
        lines = applied(lines, change)
    raise AssertionError(f"it does not come to rest: {plan(lines, wanted, published, voices)}")


def forwarded(lines: list[Track]) -> dict[Source | None, int | None]:
    return {line.source: line.layer for line in lines if not line.paused and line.source}


programmes = st.dictionaries(st.sampled_from(SOURCES), st.sampled_from([0, 1, 2]), max_size=8)


@given(st.lists(programmes, max_size=6), st.lists(st.sampled_from(SOURCES), unique=True))
def test_just_what_is_wanted_is_forwarded_however_often_it_changes(
    wishes: list[ForwardingPlan], published: list[Source]
) -> None:
    lines: list[Track] = []
    most = 0
    for wanted in wishes:
        lines = settled(lines, wanted, published)
        asked = {source: layer for source, layer in wanted.items() if source in published}
        assert forwarded(lines) == asked
        most = max(most, sum(medium_of(source) == "video" for source in asked))
        assert all(line.source is None or line.medium == medium_of(line.source) for line in lines)
        assert sum(line.medium == "video" for line in lines) == most, "a free line is used first"


def test_giving_the_floor_adds_no_line() -> None:
    published = SOURCES
    quiet: ForwardingPlan = {Source("p1", "microphone"): 0, Source("p1", "camera"): 0}
    lines = settled([], quiet, published)
    assert sum(line.medium == "audio" for line in lines) == SOUNDS
    speaks = {**quiet, Source("p2", "microphone"): 0}
    change = plan(lines, speaks, published)
    assert change.added == []
    assert forwarded(applied(lines, change)).keys() == speaks.keys()


def test_a_line_whose_source_is_gone_is_not_switched() -> None:
    dead = Track("0", "video", None)
    change = plan([dead], {Source("p2", "camera"): 2}, SOURCES)
    assert change.switched == {}
    assert Source("p2", "camera") in change.added


def test_a_new_line_is_set_before_it_counts_as_right() -> None:
    change = plan(
        [Track("0", "video", Source("p2", "camera"))], {Source("p2", "camera"): 2}, SOURCES
    )
    assert change.settings["0"].layer == 2
