"""Parts of texts: their digests, what an erasure takes with it, and what nobody can enter afterwards."""

import hashlib
import json

import pytest
from msgspec.structs import replace

from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.core.replay import lawful
from hemicycle.procedure.meeting.business.outcomes.commands import (
    Addition,
    AmendOutcome,
    ProposeAmendment,
    ProposeOutcome,
    SupplyLanguage,
)
from hemicycle.procedure.meeting.business.outcomes.entries import (
    AmendmentProposed,
    OutcomeAmended,
    OutcomeProposed,
)
from hemicycle.procedure.meeting.business.outcomes.wording import MOST_PARTS
from hemicycle.procedure.meeting.business.publication.commands import CorrectText, RedactText
from hemicycle.procedure.meeting.record import MEETING, decide
from hemicycle.procedure.words import PartId
from hemicycle.record import export
from tests.procedure.history import SIGNER, kept
from tests.procedure.scenario import Scenario, Stage

WORDS = {
    "text": {"en": "to meet in May", "fr": "de se réunir en mai"},
    "text-2": {"en": "The host invites.", "fr": "L’hôte invite."},
}


def staged() -> Stage:
    return Stage(Scenario("a text of two parts", [], [], seated=["p1", "p2", "p3", "p4"]))


def laid(stage: Stage) -> OutcomeProposed:
    answer = stage.send("p2", ProposeOutcome("participants", WORDS, verb="decide"))
    assert not isinstance(answer, Refusal)
    fact = answer[0].fact
    assert isinstance(fact, OutcomeProposed)
    return fact


def code(answer: list[Entry] | Refusal) -> str:
    assert isinstance(answer, Refusal)
    return f"{answer.code} {answer.spec}"


def test_a_digest_is_that_of_salt_part_language_and_words() -> None:
    stage = staged()
    fact = laid(stage)
    entry = stage.entries[-1]
    salt = bytes.fromhex(entry.words["salt"]["und"])
    told = {"language": "fr", "part": "text-2", "words": "L’hôte invite."}
    plain = json.dumps(told, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    assert fact.parts[1].digests["fr"] == hashlib.sha256(salt + plain.encode()).hexdigest()
    assert fact.parts[1].entries == {"en": entry.seq, "fr": entry.seq}


@pytest.mark.parametrize(
    "salt", [{}, {"und": ""}, {"und": "5a"}, {"en": "5a" * 32}, {"und": "Z" * 64}]
)
def test_no_text_is_laid_without_a_salt(salt: dict[str, str]) -> None:
    stage = staged()
    bare = ProposeOutcome("participants", WORDS, verb="decide", salt=salt)
    answer = decide(stage.meeting, Submission(bare, "p2", stage.now))
    assert code(answer) == "bad-salt OUTCOME-13"  # type: ignore[arg-type]


def test_the_salt_is_erased_with_the_words_and_is_in_no_export() -> None:
    stage = staged()
    fact = laid(stage)
    entry = stage.entries[-1]
    said = [entry.words["salt"]["und"], "réunir en mai", "The host invites."]
    assert all(one.encode() in exported(stage) for one in said)
    stage.send("secretariat", RedactText(entry.seq))
    assert not any(one.encode() in exported(stage) for one in said)
    text = stage.meeting.outcomes.table[fact.outcome]
    assert (text.texts, text.salt, text.parts) == ({}, "", fact.parts)


def exported(stage: Stage) -> bytes:
    lines = export.write("a-meeting", "meeting", "everything", SIGNER, map(kept, stage.entries))
    return b"".join(lines)


def test_the_salt_is_not_corrected() -> None:
    stage = staged()
    laid(stage)
    meeting = replace(
        stage.meeting,
        sitting=replace(stage.meeting.sitting, phase="closed"),  # type: ignore[type-var]
    )
    wrong = CorrectText(stage.entries[-1].seq, {"salt": {"und": "0" * 64}})
    answer = decide(meeting, Submission(wrong, "secretariat", stage.now))
    assert code(answer) == "unknown-text PUBLISH-3"  # type: ignore[arg-type]


def test_an_erasure_takes_the_words_of_its_entry_and_no_others() -> None:
    stage = staged()
    fact = laid(stage)
    stage.send("p2", AmendOutcome(fact.outcome, {"text-2": {"en": "The chair invites."}}))
    amended = stage.entries[-1]
    text = stage.meeting.outcomes.table[fact.outcome]
    assert text.texts == {
        "text": WORDS["text"],
        "text-2": {"en": "The chair invites.", "fr": "L’hôte invite."},
    }
    assert text.stale == ["fr"]
    stage.send("secretariat", RedactText(amended.seq))
    text = stage.meeting.outcomes.table[fact.outcome]
    assert text.texts == {"text": WORDS["text"], "text-2": {"fr": "L’hôte invite."}}


def test_what_a_change_names_and_does_not_change_it_does_not_touch() -> None:
    stage = staged()
    fact = laid(stage)
    whole = {
        "text": WORDS["text"],
        "text-2": {"en": "The chair invites.", "fr": "La présidence invite."},
    }
    stage.send("p3", ProposeAmendment(fact.outcome, whole, verb="decide"))
    made = stage.entries[-1].fact
    assert isinstance(made, AmendmentProposed)
    assert (list(made.replaces), made.verb) == (["text-2"], None)


def test_a_part_keeps_its_name_when_others_come_and_go() -> None:
    stage = staged()
    fact = laid(stage)
    first = Addition(None, {"en": "Whereas it is late,"})
    later = Addition(PartId("text"), {"en": "The agenda follows."})
    stage.send("p2", AmendOutcome(fact.outcome, {}, adds=[first, later]))
    seq = stage.entries[-1].seq
    made = stage.entries[-1].fact
    assert isinstance(made, OutcomeAmended)
    names: list[str] = [part.id for part in made.parts]
    assert names == [f"text-{seq}-1", "text", f"text-{seq}-2", "text-2"]
    assert made.stale == ["fr"]
    stage.send("p2", AmendOutcome(fact.outcome, {}, deletes=[PartId("text")]))
    text = stage.meeting.outcomes.table[fact.outcome]
    assert [part.id for part in text.parts] == [f"text-{seq}-1", f"text-{seq}-2", "text-2"]
    # A part that lacks a language is behind in it, and can be supplied.
    lacking = {
        names[0]: {"fr": "Considérant qu’il est tard,"},
        names[2]: {"fr": "L’ordre du jour suit."},
    }
    stage.send("p2", SupplyLanguage(fact.outcome, lacking))
    assert stage.meeting.outcomes.table[fact.outcome].stale == []


def test_a_text_has_so_many_parts_and_no_more() -> None:
    stage = staged()
    fact = laid(stage)
    adds = [Addition(None, {"en": f"Paragraph {n}."}) for n in range(MOST_PARTS)]
    answer = stage.send("p2", AmendOutcome(fact.outcome, {}, adds=adds))
    assert code(answer) == "too-many-parts OUTCOME-12"
    answer = stage.send("p2", AmendOutcome(fact.outcome, {}, adds=adds[2:]))
    assert not isinstance(answer, Refusal)


def test_what_rests_on_an_erased_salt_is_not_checked_and_nothing_is_entered_after_it() -> None:
    """A hostile signer erases a text, and then enters an amendment to it, with what digests it likes."""
    stage = staged()
    fact = laid(stage)
    stage.send("p3", ProposeAmendment(fact.outcome, {"text-2": {"en": "All are invited."}}))
    proposed = stage.entries[-1]
    stage.send("secretariat", RedactText(int(fact.outcome[1:])))
    found = lawful(MEETING, stage.entries, "everything")
    assert (found.faults, found.closed) == ([], 2)
    last = stage.entries[-1]
    forged = replace(proposed, seq=last.seq + 1, at=last.at, act=(last.seq + 1, 1))
    found = lawful(MEETING, [*stage.entries, forged], "everything")
    assert [(fault.seq, fault.code) for fault in found.faults] == [(forged.seq, "text-erased")]
