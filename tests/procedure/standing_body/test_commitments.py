"""[COMMITMENT-1] … [COMMITMENT-8] What was promised: who, what, by when, and what became of it."""

from datetime import date
from typing import Any

import pytest

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.procedure.standing_body.access import view
from hemicycle.procedure.standing_body.commitments.commands import (
    CommentOnCommitment,
    DetailCommitment,
    EnterCommitment,
    EnterPayment,
    EraseCommitmentWords,
    JudgeCondition,
    ReleaseCommitment,
    ReopenCommitment,
    ReportCondition,
    ReportProgress,
    ReviewReport,
    SettleCommitment,
)
from hemicycle.procedure.standing_body.commitments.progress import left_of
from hemicycle.procedure.standing_body.commitments.state import Commitment, Owner
from hemicycle.procedure.words import CommitmentId, TrackId
from tests.procedure.standing_body.keeping import Kept

G = CommitmentId("g1")
JO, MA, PE = "JO", "MA", "PE"
SENTENCE = {"en": "Jordan and Morocco undertake to share data.", "fr": "…"}
ADOPTED = EntryPoint("council-4", 12, "ab" * 32)
LATER = EntryPoint("council-5", 7, "cd" * 32)
SAID = {"en": "Done in part."}


def enter(**more: Any) -> EnterCommitment:
    told: dict[str, Any] = {
        "owners": [Owner(JO, 1), Owner(MA, 2)],
        "texts": {"text": SENTENCE, "part-1": {"en": "data"}, "part-2": {"en": "a seat"}},
        "due": date(2022, 4, 30),
        "source": ADOPTED,
    }
    return EnterCommitment(**{**told, **more})


@pytest.fixture
def kept() -> Kept:
    kept = Kept("open")
    kept.made(enter())
    return kept


def held(kept: Kept) -> Commitment:
    return kept.state.commitments.table[G]


def test_the_sentence_stands_and_its_details_are_put_right(kept: Kept) -> None:
    """[COMMITMENT-1] [COMMITMENT-2] Owners, parts, day and evidence change by an entry each; the sentence never."""
    texts = {"evidence": {"en": "The signed agreement"}}
    kept.made(DetailCommitment(G, [Owner(JO), Owner("")], texts, date(2022, 6, 1)))
    known = held(kept)
    assert known.words[known.seq]["text"] == SENTENCE
    assert known.words[known.detailed] == texts
    assert ([one.party for one in known.owners], known.due) == ([JO, ""], date(2022, 6, 1))
    kept.hold()


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (enter(), "named-twice"),
        (enter(source=None, texts={}), "text-empty"),
        (enter(source=None, owners=[], texts={"text": SENTENCE}), "owner-missing"),
        (enter(source=None, owners=[Owner("ZZ")], texts={"text": SENTENCE}), "unknown-party"),
        (enter(source=None, owners=[Owner(JO, 3)], texts={"text": SENTENCE}), "text-empty"),
        (
            enter(source=None, owners=[Owner(JO), Owner(JO)], texts={"text": SENTENCE}),
            "named-twice",
        ),
        (enter(source=None, owners=[Owner(JO)]), "unknown-text"),
        (enter(source=None, judge="chair"), "condition-incomplete"),
        (enter(source=None, track=TrackId("dialogue")), "unknown-track"),
        (
            enter(source=None, owners=[Owner(JO, 0, "1e6", "EUR")], texts={"text": SENTENCE}),
            "no-sum",
        ),
        (
            enter(source=None, owners=[Owner(JO, 0, "5", "euro")], texts={"text": SENTENCE}),
            "no-sum",
        ),
        (DetailCommitment(CommitmentId("g9"), [Owner(JO)]), "unknown-commitment"),
        (ReviewReport(G, 7, "taken-in"), "unknown-report"),
        (ReopenCommitment(G), "not-settled"),
        (ReleaseCommitment(G), "already-public"),
        (SettleCommitment(G, "changed"), "source-missing"),
        (ReportCondition(G, JO, SAID), "no-condition"),
        (EraseCommitmentWords(G, 7), "no-text-there"),
    ],
)
def test_what_is_refused(kept: Kept, command: Command, code: str) -> None:
    assert kept.code(command) == code


def test_an_owner_reports_others_doubt_and_the_secretariat_takes_in(kept: Kept) -> None:
    """[COMMITMENT-3] [COMMITMENT-5] A report fulfils nothing by itself; nobody speaks for another member."""
    report = ReportProgress(G, JO, SAID, done=True, documents=["ab" * 32])
    assert kept.code(report, MA) == "other-party"
    assert kept.code(ReportProgress(G, PE, SAID), PE) == "not-an-owner"
    assert kept.code(ReportProgress(G, JO, {}), JO) == "text-empty"
    assert kept.code(ReportProgress(G, JO, SAID, documents=["no"]), JO) == "not-a-digest"
    (entry,) = kept.made(report, JO)
    assert entry.by == JO
    kept.made(CommentOnCommitment(G, PE, {"en": "What has changed?"}, doubt=True, report=2), PE)
    assert kept.code(ReviewReport(G, 2, "more-asked")) == "text-empty"
    kept.made(ReviewReport(G, 2, "more-asked", {"en": "The signed copy, please."}))
    kept.made(ReportProgress(G, JO, {"en": "Here it is."}, done=True), JO)
    kept.made(ReviewReport(G, 5, "taken-in"))
    known = held(kept)
    assert [one.review for one in known.reports.values()] == ["more-asked", "taken-in"]
    assert known.settlement is None
    kept.made(SettleCommitment(G, "fulfilled"))
    assert kept.code(ReportProgress(G, JO, SAID), JO) == "commitment-settled"
    kept.hold()


def test_sums_are_exact_and_no_more_arrives_than_was_pledged(kept: Kept) -> None:
    """[COMMITMENT-2] [COMMITMENT-5] A third of a cent more is refused."""
    pledge = [Owner(JO, 0, "1250000.10", "EUR"), Owner(PE, 0, "0.2", "USD")]
    kept.made(enter(owners=pledge, texts={"text": SENTENCE}, source=None))
    two = CommitmentId("g2")
    kept.made(EnterPayment(two, JO, "0.1", "EUR"))
    assert str(left_of(kept.state.commitments.table[two], JO, "EUR")) == "1250000.00"
    assert kept.code(EnterPayment(two, JO, "1250000.0001", "EUR")) == "more-than-pledged"
    assert kept.code(EnterPayment(two, JO, "1", "USD")) == "more-than-pledged"
    assert kept.code(EnterPayment(two, JO, "0", "EUR")) == "no-sum"
    kept.made(EnterPayment(two, JO, "1250000", "EUR"))
    assert not left_of(kept.state.commitments.table[two], JO, "EUR")
    kept.hold()


def test_a_condition_is_reported_judged_and_then_owed(kept: Kept) -> None:
    """[COMMITMENT-4] A report of it changes nothing; consensus names the entry by which it judged."""
    texts = {"text": SENTENCE, "condition": {"en": "If the dam fails"}}
    kept.made(enter(owners=[Owner(JO)], texts=texts, source=None, judge="consensus"))
    two = CommitmentId("g2")
    assert kept.state.commitments.table[two].waits
    assert kept.code(ReportProgress(two, JO, SAID), JO) == "condition-not-met"
    assert kept.code(SettleCommitment(two, "fulfilled")) == "condition-not-met"
    assert kept.code(JudgeCondition(two, True, ADOPTED)) == "nothing-reported"
    kept.made(ReportCondition(two, PE, {"en": "It failed on Tuesday."}), PE)
    assert kept.code(JudgeCondition(two, True)) == "source-missing"
    kept.made(JudgeCondition(two, False, ADOPTED))
    assert kept.state.commitments.table[two].waits
    assert kept.code(JudgeCondition(two, True, LATER)) == "nothing-reported"
    kept.made(ReportCondition(two, "", {"en": "It failed wholly."}))
    kept.made(JudgeCondition(two, True, LATER))
    assert not kept.state.commitments.table[two].waits
    kept.made(ReportProgress(two, JO, SAID), JO)
    assert kept.code(ReportCondition(two, PE, SAID), PE) == "no-condition"
    kept.hold()


def test_it_ends_once_and_is_reopened_where_that_was_in_error(kept: Kept) -> None:
    """[COMMITMENT-6] Changed by a later decision, it names that."""
    kept.made(SettleCommitment(G, "changed", LATER))
    assert kept.code(SettleCommitment(G, "lapsed")) == "commitment-settled"
    settled = held(kept).settlement
    assert settled
    assert (settled.result, settled.source) == ("changed", LATER)
    kept.made(ReopenCommitment(G, {"en": "It was another one."}))
    assert held(kept).settlement is None
    kept.hold()


def test_what_is_closed_stays_closed_until_it_is_released() -> None:
    """[COMMITMENT-7] In an open record, in a closed one, and in one that is opened later."""
    kept = Kept("open")
    kept.made(enter(closed=True))
    kept.made(ReportProgress(G, JO, SAID), JO)
    assert not view(kept.state, "public").commitments.table
    assert G in view(kept.state, "delegates").commitments.table
    kept.hold()
    kept.made(ReleaseCommitment(G))
    assert view(kept.state, "public").commitments.table[G].reports
    kept.hold()


def test_words_are_erased_alone(kept: Kept) -> None:
    """[COMMITMENT-8] The report stands, its words are gone."""
    kept.made(ReportProgress(G, JO, SAID), JO)
    kept.made(EraseCommitmentWords(G, 2))
    known = held(kept)
    assert 2 in known.reports
    assert 2 not in known.words
    assert kept.entries[2].texts is None
    kept.hold()
