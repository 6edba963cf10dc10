"""Lists and tables of the state that grow without being copied: each version stays as it was, and reads as ever."""

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hemicycle.procedure.core import growing
from hemicycle.procedure.core.growing import (
    WIDTH,
    Growing,
    GrowingTable,
    added,
    differing,
    plain,
    put,
)
from hemicycle.procedure.meeting.record import fold
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.meeting.view import view
from tests.procedure.walk import Walk


@given(st.lists(st.tuples(st.integers(0, 30), st.integers())))
def test_versions_in_any_order_are_those_of_lists(steps: list[tuple[int, int]]) -> None:
    """Each step adds to some version that there was, the newest or an older one."""
    lists: list[list[int]] = [[]]
    versions: list[Growing[int]] = [Growing([], 0)]
    for place, value in steps:
        at = place % len(lists)
        lists.append([*lists[at], value])
        versions.append(versions[at].added(value))
    for known, version in zip(lists, versions, strict=True):
        assert version == known
        assert known == version
        assert [*version] == known
        assert [*reversed(version)] == known[::-1]
        assert version[1:-1] == known[1:-1]
        assert version[-1:] == known[-1:]
        assert len(version) == len(known)
        assert bool(version) == bool(known)


def test_what_is_read_beyond_a_version_is_not_its_own() -> None:
    older = Growing([1, 2], 2)
    newer = older.added(3)
    assert (older[-1], newer[-1]) == (2, 3)
    with pytest.raises(IndexError):
        older[2]
    assert 3 not in older
    assert older != newer
    assert older.added(4) == [1, 2, 4]
    assert newer == [1, 2, 3]


def test_a_list_is_shared_from_some_length_on_and_costs_the_same_at_any() -> None:
    known: list[int] = []
    for value in range(1000):
        known = added(known, value)
        assert isinstance(known, Growing) == (value >= growing.SHORT)
    assert isinstance(known, Growing)
    assert added(known, 1)._shared is known._shared  # type: ignore[attr-defined]
    assert msgspec.json.encode(known, enc_hook=plain) == msgspec.json.encode([*range(1000)])


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 200), st.integers()), max_size=300))
def test_versions_of_tables_in_any_order_are_those_of_dictionaries(
    steps: list[tuple[int, int, int]],
) -> None:
    """Each step puts a value into some version that there was, the newest or an older one."""
    plains: list[dict[int, int]] = [{}]
    versions: list[GrowingTable[int, int]] = [GrowingTable.of({})]
    for place, key, value in steps:
        at = len(plains) - 1 - place % len(plains)
        plains.append({**plains[at], key: value})
        versions.append(versions[at].put(key, value))
    for known, version in zip(plains, versions, strict=True):
        assert version == known
        assert known == version
        assert [*version.items()] == [*known.items()]
        assert [*version.values()] == [*known.values()]
        assert {**version} == known
        assert [version.get(key) for key in range(201)] == [known.get(key) for key in range(201)]
        assert [key in version for key in range(201)] == [key in known for key in range(201)]
        assert (len(version), bool(version)) == (len(known), bool(known))


def test_what_a_newer_table_holds_is_not_an_older_ones() -> None:
    older = GrowingTable.of({"a": 1, "b": 2})
    reading = iter(older)
    newer = older.put("c", 3)
    assert [*reading] == ["a", "b"], "who reads it meanwhile reads on"
    assert "c" not in older
    with pytest.raises(KeyError):
        older["c"]
    assert older != newer
    assert older.put("d", 4) == {"a": 1, "b": 2, "d": 4}
    assert newer == {"a": 1, "b": 2, "c": 3}
    assert newer != {"a": 1, "b": 2, "c": None}


def test_a_table_is_shared_from_some_length_on_and_a_change_copies_one_block() -> None:
    known: Any = {}
    for key in range(1000):
        known = put(known, key, key)
        assert isinstance(known, GrowingTable) == (key >= growing.SHORT)
    changed: Any = put(known, 500, 0)
    pairs = zip(known._blocks, changed._blocks, strict=True)
    assert [place for place, (one, other) in enumerate(pairs) if one is not other] == [500 // WIDTH]
    assert changed._places is known._places
    assert msgspec.json.encode({"t": known}, enc_hook=plain) == msgspec.json.encode(
        {"t": {key: key for key in range(1000)}}
    )


@pytest.mark.parametrize("seed", range(8))
def test_a_history_folds_to_the_same_state_and_views(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With every list and table shared, and with none."""
    entries = Walk(seed).entries
    copied = fold(entries)
    monkeypatch.setattr(growing, "SHORT", 0)
    shared = fold(entries)
    assert isinstance(shared.publication.texted, Growing)
    heads: object = shared.seats.heads
    assert isinstance(heads, GrowingTable)
    assert shared == copied
    for reader in ("public", "meeting", "delegates", "secretariat"):
        assert view(shared, reader) == view(copied, reader)
    again = msgspec.msgpack.decode(msgspec.msgpack.encode(shared, enc_hook=plain), type=Meeting)
    assert again == copied


@given(st.lists(st.tuples(st.integers(0, 300), st.text(max_size=1)), max_size=400), st.data())
def test_tables_differ_where_not_the_same_object_stands(
    puts: list[tuple[int, str]], data: st.DataObject
) -> None:
    """Whatever they share: of two versions of one table, and of a table and a dictionary."""
    versions: list[dict[int, list[str]]] = [{n: [] for n in range(data.draw(st.integers(0, 130)))}]
    for key, value in puts:
        versions.append(put(versions[-1], key, [value]))
    one, other = (data.draw(st.sampled_from(versions)) for _ in range(2))
    plain_one, plain_other = dict(one.items()), dict(other.items())
    keys = plain_one.keys() | plain_other.keys()
    wanted = {key for key in keys if plain_one.get(key) is not plain_other.get(key)}
    assert set(differing(one, other)) == wanted == set(differing(one, plain_other))
