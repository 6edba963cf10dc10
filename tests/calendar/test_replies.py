"""[REPLY-1] Mails as calendars and mail servers send them: what each does to what was answered."""

from pathlib import Path

import pytest

from hemicycle.calendar.answered import standing_of
from hemicycle.calendar.invited import Invited
from hemicycle.calendar.replies import Before, Handled, handle
from tests.calendar.seeded import Case, cases, instant, invited


@pytest.fixture(scope="module")
def folder(data: Path) -> Path:
    found = data.parent / "cases" / "replies"
    if not found.is_dir():
        pytest.skip("no mails of invitations beside the larger data")
    return found


def play(folder: Path, name: str) -> tuple[Invited, Before, Handled]:
    """A mail after those that it follows; what stands then."""
    known, at = cases(folder), invited(folder)
    before = Before()
    order = [*known[name].expected.get("after", []), name]
    handled = None
    for one in order:
        case: Case = known[one]
        handled = handle(case.raw, case.to, case.received, at, before)
        if handled.outcome in ("applied", "stale"):
            before = Before((*before.answers, *handled.answers), before.marks | {handled.mark})
    assert handled is not None
    return at, before, handled


def standing(at: Invited, before: Before, seat: str) -> dict[str, str]:
    """Sitting → what this seat answered, where it did."""
    token = next(one.token for one in at.invitees if one.participant == seat)
    mine = [one for one in before.answers if one.token == token]
    found = {one.id: standing_of(one, mine).state for one in at.sittings}
    return {sitting: state for sitting, state in found.items() if state != "needs-action"}


def names(folder: Path) -> list[str]:
    return sorted(cases(folder))


def test_each_mail_does_what_it_must(folder: Path) -> None:
    """Those that say nothing of a seat leave it as it was: that is asked of every seat."""
    wrong: list[tuple[object, ...]] = []
    for name, case in cases(folder).items():
        at, before, handled = play(folder, name)
        if handled.outcome not in case.expected["mail"].split("-or-"):
            wrong.append((name, handled.outcome, handled.why))
        followed = {} if case.expected["mail"] != "duplicate" else {"farrowmere": {"X": "accepted"}}
        for one in at.invitees:
            due = case.expected["seats"].get(one.participant) or followed.get(one.participant, {})
            found = standing(at, before, one.participant)
            if found != due:
                wrong.append((name, one.participant, found, due))
    assert not wrong


def test_what_comes_with_them(folder: Path) -> None:
    """Notes, words, other times, deputies and what mail servers report."""
    for name, case in cases(folder).items():
        _at, _, handled = play(folder, name)
        expected = case.expected
        own = [one for one in handled.answers if not one.by_deputy and not one.deputy]
        assert any(one.sender for one in own) == ("warning" in expected), name
        if "comment" in expected:
            assert {one.comment for one in handled.answers} == {expected["comment"]}, name
        if due := expected.get("proposal"):
            [made] = [one for one in handled.answers if one.proposal]
            assert made.proposal, name
            assert made.sitting == due["sitting"], name
            assert made.proposal.starts == instant(due["starts"]), name
            assert made.proposal.ends == instant(due["ends"]), name
        else:
            assert not [one for one in handled.answers if one.proposal], name
        if due := expected.get("bounce"):
            assert handled.bounce, name
            assert handled.invitee, name
            assert (handled.bounce.outcome, handled.bounce.status) == (
                due["outcome"],
                due["status"],
            ), name
            assert handled.invitee.participant == due["seat"], name


def test_a_deputy_is_told_apart_from_who_sends_them(folder: Path) -> None:
    at, before, _ = play(folder, "delegated-2-by-the-deputy.eml")
    sitting = next(one for one in at.sittings if one.id == "S1")
    stands = standing_of(sitting, before.answers)
    assert stands.answer
    assert stands.answer.deputy
    assert stands.answer.deputy.name == "Mart Kask"
    assert stands.answer.deputy.address == "mart.kask@vm.estmark.example"
    assert stands.deputy_answer
    assert stands.deputy_answer.state == "accepted"


def test_a_person_decides_with_both_names(folder: Path) -> None:
    _, _, handled = play(folder, "forged-for-another-member.eml")
    assert handled.why == "forged"
    assert handled.invitee
    assert handled.invitee.participant == "drelva"
    assert handled.other
    assert handled.other.participant == "hestia"
    _, _, plain = play(folder, "plain-text-i-will-come.eml")
    assert plain.why == "words"
    assert plain.words == (
        "Thank you, I shall gladly attend, accompanied by one adviser.\n\nIngrid Sølvberg"
    )


def test_the_earlier_time_is_shown(folder: Path) -> None:
    at, before, _ = play(folder, "answers-the-time-before-the-last-move.eml")
    earlier = standing_of(next(one for one in at.sittings if one.id == "X"), before.answers).earlier
    assert earlier
    assert earlier.starts == instant("2027-03-15T09:00:00Z")
    at, before, _ = play(folder, "nextcloud-series-reply-written-before-the-move.eml")
    second = standing_of(next(one for one in at.sittings if one.id == "S2"), before.answers)
    assert second.earlier
    assert second.earlier.state == "accepted"


def test_the_words_of_a_mail_are_kept(folder: Path) -> None:
    _, _, handled = play(folder, "outlook-decline-one-sitting-other-windows-zone.eml")
    assert {one.comment for one in handled.answers} == {"Am 6. April bin ich auf Dienstreise."}
