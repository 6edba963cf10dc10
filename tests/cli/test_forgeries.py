"""A thousand random forgeries by whoever has the key: each is found by a verifier, or by the receipt of what
it touches.

What is left out, closed, relabelled or moved is found without any receipt, but for one thing that SECURITY.md names: to
the public, an open entry may be filed under a closed item, as long as nothing that it sees follows from it.
"""

import random
from collections import Counter
from dataclasses import replace

from tests.cli.signer import Line, found, found_alone, receipts, shown, signed, told
from tests.profiles import examples

HOW_MANY = 1000
SCENARIOS = [
    "consensus",
    "closed-item",
    "closed-meeting",
    "vote-closed-item",
    "amendments",
    "silence",
]
LABELS = [
    "open",
    "closed:record",
    "closed:scope",
    "closed:item:one",
    "closed:item:behind",
    "closed:item:x",
]


def shut(lines: list[Line], place: int, dice: random.Random) -> list[Line]:
    return _with(lines, place, replace(lines[place], shut=True))


def bared(lines: list[Line], place: int, dice: random.Random) -> list[Line]:
    return _with(lines, place, replace(lines[place], bare=True))


def relabelled(lines: list[Line], place: int, dice: random.Random) -> list[Line]:
    return _with(lines, place, replace(lines[place], label=dice.choice(LABELS)))


def hidden(lines: list[Line], place: int, dice: random.Random) -> list[Line]:
    return _with(lines, place, replace(lines[place], label=dice.choice(LABELS[1:]), shut=True))


def moved(lines: list[Line], place: int, dice: random.Random) -> list[Line]:
    others = [*lines]
    others.insert(dice.randrange(len(lines)), others.pop(place))
    return others


def unasked(lines: list[Line], place: int, dice: random.Random) -> list[Line]:
    header = {k: v for k, v in lines[place].header.items() if k != "command"}
    return _with(lines, place, replace(lines[place], header=header))


def reauthored(lines: list[Line], place: int, dice: random.Random) -> list[Line]:
    header = {**lines[place].header, "by": dice.choice(["p1", "p2", "p3", "secretariat", "system"])}
    return _with(lines, place, replace(lines[place], header=header))


def restated(lines: list[Line], place: int, dice: random.Random) -> list[Line]:
    """One fact of the entry says what that fact says elsewhere."""
    facts = {**lines[place].header["facts"]}
    if facts:
        name = dice.choice(sorted(facts))
        said = [one.header["facts"][name] for one in lines if name in one.header["facts"]]
        facts[name] = dice.choice(said)
    header = {**lines[place].header, "facts": facts}
    return _with(lines, place, replace(lines[place], header=header))


def _with(lines: list[Line], place: int, line: Line) -> list[Line]:
    return [line if n == place else one for n, one in enumerate(lines)]


DISCLOSURE = (shut, bared, relabelled, hidden, moved, unasked)
FORGERIES = (*DISCLOSURE, reauthored, restated)


def test_random_forgeries_are_found() -> None:
    dice = random.Random(7)
    known = {name: told(name) for name in SCENARIOS}
    tally: Counter[str] = Counter()
    for _ in range(examples(HOW_MANY)):
        reader = dice.choice(["public", "meeting", "everything"])
        honest = shown(*known[dice.choice(SCENARIOS)], reader)
        forge, place = dice.choice(FORGERIES), dice.randrange(len(honest))
        lines = forge([*honest], place, dice)
        before, tree = signed(honest, reader)
        after, _ = signed(lines, reader)
        if after == before:
            tally["nothing changed"] += 1
        elif found(after) or found_alone(after):
            tally["by a verifier"] += 1
        else:
            assert found(after, receipts(tree, [place])), (forge.__name__, place)
            closed = reader == "public" and lines[place].shut
            assert closed or forge not in DISCLOSURE, (forge.__name__, place, lines[place].label)
            tally[f"by its receipt, {forge.__name__}"] += 1
    assert tally["by a verifier"] > tally.total() / 2, tally
