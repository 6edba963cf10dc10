"""What a hostile signer may try with what is closed, erased, labelled or left out; and who finds it.

Each attack is made with the key, so that every hash and signature holds. Both verifiers are asked.
"""

import pytest

from hemicycle.procedure.core.actor import SECRETARIAT, Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.publication.commands import RedactText
from hemicycle.procedure.meeting.record import MEETING
from tests.cli.signer import (
    Line,
    at,
    changed,
    found,
    found_alone,
    receipts,
    shown,
    signed,
    told,
)

READERS = ["public", "meeting", "delegates:BB", "secretariat", "everything"]
OBJECTION = "objection-raised"


def put(name: str, reader: str) -> list[Line]:
    return shown(*told(name), reader)


@pytest.mark.parametrize(
    "name", ["consensus", "closed-item", "closed-meeting", "vote-closed-item", "publication"]
)
@pytest.mark.parametrize("reader", READERS)
def test_what_an_honest_server_shows_is_found_good(name: str, reader: str) -> None:
    lines, _ = signed(put(name, reader), reader)
    assert (found(lines), found_alone(lines)) == (None, None)


@pytest.mark.parametrize("reader", READERS)
def test_an_open_objection_cannot_be_shown_as_closed(reader: str) -> None:
    lines = put("consensus", reader)
    forged, _ = signed(changed(lines, at(lines, OBJECTION), shut=True), reader)
    assert "open-to-all" in (found(forged) or "")
    assert "closed (open)" in (found_alone(forged) or "")


@pytest.mark.parametrize(
    "label",
    [
        "closed:record",
        "closed:scope",
        f"closed:kind:{OBJECTION}",
        "closed:item:ghost",
        "closed:item:one",
        "shut",
    ],
)
@pytest.mark.parametrize("reader", READERS)
def test_an_objection_relabelled_and_hidden_is_found_by_everybody(label: str, reader: str) -> None:
    lines = put("consensus", reader)
    forged, _ = signed(changed(lines, at(lines, OBJECTION), label=label, shut=True), reader)
    assert found(forged)
    assert found_alone(forged)


@pytest.mark.parametrize("label", ["closed:record", "closed:item:behind", "closed:item:ghost"])
@pytest.mark.parametrize("reader", READERS)
def test_an_entry_shown_under_another_label_is_found(label: str, reader: str) -> None:
    lines = put("consensus", reader)
    forged, _ = signed(changed(lines, at(lines, OBJECTION), label=label), reader)
    assert found(forged)
    assert "is due" in (found_alone(forged) or "")


def test_what_is_filed_under_a_closed_item_is_found_by_who_may_read_it_or_holds_the_receipt() -> (
    None
):
    """SECURITY.md names it: the public cannot tell, where nothing that it sees follows from the entry."""
    for reader in READERS:
        lines = put("consensus", reader)
        place, hidden = at(lines, "outcome-withdrawn"), reader == "public"
        honest, tree = signed(lines, reader)
        forged, _ = signed(changed(lines, place, label="closed:item:behind", shut=hidden), reader)
        assert (found(forged) is None) == (found_alone(forged) is None) == hidden, reader
        held = receipts(tree, [place])
        assert found(honest, held) is found_alone(honest, held) is None
        assert found(forged, held)
        assert found_alone(forged, held)


@pytest.mark.parametrize("name", ["closed-item", "closed-meeting"])
def test_what_is_closed_is_shown_to_who_may_read_it(name: str) -> None:
    for reader in READERS[1:]:
        lines = put(name, reader)
        for place in [n for n, line in enumerate(lines) if line.label != "open"][:6]:
            forged, _ = signed(changed(lines, place, shut=True), reader)
            assert "closed-to-nobody" in (found(forged) or "")
            assert "may read it" in (found_alone(forged) or "")


@pytest.mark.parametrize("name", ["closed-item", "closed-meeting"])
def test_what_was_released_is_shown_to_everybody(name: str) -> None:
    lines = put(name, "public")
    free = {
        line.header["facts"]["item"] for line in lines if line.header["kind"] == "item-released"
    }
    labels = {"closed:record" if item is None else f"closed:item:{item}" for item in free}
    place = next(n for n, line in enumerate(lines) if line.label in labels and not line.shut)
    forged, _ = signed(changed(lines, place, shut=True), "public")
    assert "closed-to-nobody" in (found(forged) or "")
    assert "may read it" in (found_alone(forged) or "")


@pytest.mark.parametrize("reader", READERS)
def test_texts_left_out_without_an_erasure_are_found(reader: str) -> None:
    lines = put("consensus", reader)
    forged, _ = signed(changed(lines, at(lines, OBJECTION), bare=True), reader)
    assert "texts-withheld" in (found(forged) or "")
    assert "no entry erased these texts" in (found_alone(forged) or "")


@pytest.mark.parametrize(
    ("kind", "code"), [(OBJECTION, "other-entries-follow"), ("outcome-proposed", "other-label")]
)
def test_an_act_of_erased_words_still_has_the_label_that_is_due(kind: str, code: str) -> None:
    """The objection is decided with other words; of the text, whose digests are facts, its readers are known."""
    entries, meeting = told("consensus")
    place = next(entry.seq for entry in entries if entry.kind == kind)
    order = Submission(RedactText(place), SECRETARIAT, meeting.last_at)
    answer = MEETING.advance(meeting, order)
    assert not isinstance(answer, Refusal)
    [act], after = answer
    lines = changed(shown([*entries, *act], after, "meeting"), place, bare=True)
    honest, _ = signed(lines, "meeting")
    assert found(honest) is found_alone(honest) is None
    forged, _ = signed(changed(lines, place, label="closed:record"), "meeting")
    assert found(forged) == f"{code} at {place}"
    assert "is due" in (found_alone(forged) or "")


def inserted(lines: list[Line], place: int, *new: Line) -> list[Line]:
    """The lines with others between them, each with the seq and the act that its place gives it."""
    made = [*lines[:place], *new, *lines[place:]]
    for seq, line in enumerate(made):
        first, count = line.header["act"]
        if line in new:
            line.header["act"] = [seq, 1]
        elif first >= place:
            line.header["act"] = [first + len(new), count]
        line.header["seq"] = seq
    return made


def test_an_outcome_is_not_excused_by_words_that_were_erased_with_it() -> None:
    """An adoption has no words: one that claims to have lost some is none."""
    for reader in READERS:
        lines = put("consensus", reader)
        place = at(lines, OBJECTION) + 1
        text = next(line.header["facts"] for line in lines if line.header["kind"] == "outcome-put")
        outcome, digest = text["outcome"], text["digest"]
        adopted = Line(
            "open",
            {
                "act": [0, 1],
                "at": lines[place - 1].header["at"],
                "by": "p1",
                "command": {"type": "adopt-outcome"},
                "facts": {"digest": digest, "item": text["item"], "outcome": outcome, "version": 1},
                "for": "AA",
                "kind": "outcome-adopted",
                "seq": 0,
            },
            {"reason": {"en": "None."}},
            bare=True,
        )
        erasing = Line(
            "open",
            {
                "act": [0, 1],
                "at": lines[place - 1].header["at"],
                "by": "secretariat",
                "command": {"type": "redact-text"},
                "facts": {"always": False, "item": text["item"], "target": place},
                "for": None,
                "kind": "text-redacted",
                "seq": 0,
            },
            None,
        )
        forged, _ = signed(inserted(lines, place, adopted, erasing), reader)
        assert found(forged)


@pytest.mark.parametrize("reader", READERS)
def test_one_act_does_not_swallow_those_after_it(reader: str) -> None:
    lines = put("consensus", reader)
    place = at(lines, OBJECTION)
    for line in lines[place:]:
        line.header["act"] = [place, len(lines) - place]
    assert found(signed(lines, reader)[0])
    closed = changed(lines, len(lines) - 1, label="closed:item:behind", shut=reader == "public")
    assert found(signed(closed, reader)[0])


def test_access_is_not_set_anew_by_what_cannot_be_checked() -> None:
    lines = put("consensus", "public")
    place = at(lines, OBJECTION)
    again = Line(
        "open", {**lines[0].header, "facts": {**lines[0].header["facts"]}}, {"title": {"en": "X"}}
    )
    again.header["facts"] |= {"access": "closed", "public": False}
    again.label, again.bare = "closed:record", True
    forged = changed(inserted(lines, place, again), place + 1, label="closed:record", shut=True)
    assert found(signed(forged, "public")[0])
    assert found_alone(signed(forged, "public")[0])


def test_texts_are_shown_or_erased() -> None:
    """Erased is what a later entry erases; and what one erased is gone."""
    entries, meeting = told("consensus")
    place = next(entry.seq for entry in entries if entry.kind == OBJECTION)
    answer = MEETING.advance(meeting, Submission(RedactText(place), SECRETARIAT, meeting.last_at))
    assert not isinstance(answer, Refusal)
    lines = shown([*entries, *answer[0][0]], answer[1], "meeting")
    kept_all, _ = signed(lines, "meeting")
    assert "texts-not-erased" in (found(kept_all) or "")
    assert "that an entry erased" in (found_alone(kept_all) or "")


def test_entries_moved_are_found() -> None:
    lines = put("consensus", "public")
    place = at(lines, OBJECTION)
    for other in (place - 1, place + 1, len(lines) - 1):
        moved = [*lines]
        moved[place], moved[other] = moved[other], moved[place]
        assert found(signed(moved, "public")[0])


def test_an_objection_left_out_altogether_is_found_by_its_receipt() -> None:
    lines = put("consensus", "public")
    place = at(lines, OBJECTION)
    _, tree = signed(lines, "public")
    cut = [line for n, line in enumerate(lines) if n != place]
    for line in cut[place:]:
        first, count = line.header["act"]
        line.header["act"] = [first - 1, count]
    forged, _ = signed(cut, "public")
    assert found(forged, receipts(tree, [place]))
    assert found_alone(forged, receipts(tree, [place]))


@pytest.mark.parametrize("reader", ["friends", "delegate", "meetings:FR"])
def test_an_export_for_nobody_who_exists_is_refused(reader: str) -> None:
    lines, _ = signed(put("consensus", "public"), reader)
    assert found(lines)
    assert found_alone(lines)
