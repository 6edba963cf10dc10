"""[BODY-1] … [BODY-14] What stands on a body's record, and what it answers of a day."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from hemicycle.cli.verdict import judge
from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.standing_body.delegations.commands import (
    DateDelegate,
    ListDelegates,
    Listed,
    NameDelegate,
    WithdrawList,
)
from hemicycle.procedure.standing_body.delegations.state import Rank
from hemicycle.procedure.standing_body.founding.commands import (
    AdoptEdition,
    BeginBody,
    ReleaseBody,
)
from hemicycle.procedure.standing_body.in_force import (
    body_of,
    delegation_on,
    holders_on,
    offices_on,
    overfilled,
)
from hemicycle.procedure.standing_body.membership.commands import (
    AdmitMember,
    EndMembership,
    LiftSuspension,
    NameMember,
    SuspendMember,
)
from hemicycle.procedure.standing_body.offices.commands import (
    AbolishOffice,
    AppointHolder,
    DateTenure,
    EstablishOffice,
    StrikeTenure,
)
from hemicycle.procedure.standing_body.people.commands import CorrectPerson, ErasePerson
from hemicycle.procedure.standing_body.record import BODY
from hemicycle.procedure.words import DelegateId, MemberCode, OfficeId, PersonId, TenureId
from hemicycle.record import export
from hemicycle.recorder.sealing import sealed
from tests.procedure.history import SIGNER, Dice
from tests.procedure.standing_body.keeping import Kept, called, waters

FROZEN = Path(__file__).parents[2] / "records" / "body-2026-14.jsonl"
MARCH_5 = date(2022, 3, 5)
MINISTER = OfficeId("minister-jo")
JO, TR, FI = MemberCode("JO"), MemberCode("TR"), MemberCode("FI")


def establish(office: str = MINISTER, **more: Any) -> EstablishOffice:
    told: dict[str, Any] = {
        "charge": "other",
        "title": {"en": "Minister", "fr": "Ministre"},
        "member": JO,
        **more,
    }
    return EstablishOffice(office=OfficeId(office), **told)


def appoint(name: str, since: date, **more: Any) -> AppointHolder:
    return AppointHolder(office=MINISTER, since=since, words=called(name), **more)


def names_on(kept: Kept, day: date) -> list[str]:
    office = kept.state.offices.table[MINISTER]
    people = kept.state.people.table
    return [people[one.person].texts["name"]["und"] for one in holders_on(kept.state, office, day)]


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def changed(kept: Kept) -> Kept:
    """The minister of Jordan changes on 5 March."""
    kept.made(establish())
    kept.made(appoint("Hamdan Zureik", date(2021, 6, 1)))
    kept.made(appoint("Tareq Nimri", MARCH_5))
    return kept


def test_it_begins_with_the_file_whole(kept: Kept) -> None:
    """[BODY-1]"""
    assert body_of(kept.state) == waters()
    assert kept.code(BeginBody("waters", "open", waters())) == "already-begun"
    assert kept.code(establish(), "p1") == "secretariat-only"
    other, tongueless = waters(id="lakes"), waters(languages=[])
    assert isinstance(Kept(rules=tongueless).told, object)
    assert Kept(rules=tongueless).told.code == "no-language"  # type: ignore[union-attr]
    assert Kept(rules=other).told.code == "other-body"  # type: ignore[union-attr]
    kept.hold()


def test_an_edition_changes_rules_and_not_who_belongs(kept: Kept) -> None:
    """[BODY-2]"""
    assert kept.code(AdoptEdition(waters())) == "same-edition"
    assert kept.code(AdoptEdition(waters(id="lakes", edition="2"))) == "other-body"
    kept.made(AdoptEdition(waters(edition="2", members=[])))
    found = body_of(kept.state)
    assert found
    assert (found.edition, found.members) == ("2", waters().members)
    kept.hold()


def test_a_closed_record_is_opened_once() -> None:
    """[BODY-3]"""
    closed = Kept("closed")
    closed.made(establish())
    closed.hold()
    assert b"Minister" not in b"".join(closed.lines("public"))
    assert b"Minister" in b"".join(closed.lines("delegates:JO"))
    closed.made(ReleaseBody())
    closed.made(appoint("Hamdan Zureik", date(2021, 6, 1)))
    closed.hold()
    assert b"Minister" in b"".join(closed.lines("public"))
    assert closed.code(ReleaseBody()) == "already-public"


def test_members_come_rest_and_go_by_date(kept: Kept) -> None:
    """[BODY-4] [BODY-5]"""
    kept.made(AdmitMember(member=FI, since=date(2023, 4, 4), name={"en": "Finland"}))
    assert kept.code(AdmitMember(member=FI, since=date(2024, 1, 1))) == "already-member"
    assert kept.code(EndMembership(FI, date(2023, 4, 3))) == "not-a-member"
    kept.made(SuspendMember(TR, date(2022, 1, 1)))
    assert kept.code(SuspendMember(TR, date(2022, 2, 1))) == "already-suspended"
    assert kept.code(LiftSuspension(TR, date(2021, 12, 31))) == "not-suspended"
    kept.made(LiftSuspension(TR, date(2022, 6, 30)))
    kept.made(EndMembership(TR, date(2024, 12, 31)))
    assert kept.code(EndMembership(TR, date(2024, 12, 31))) == "already-ended"
    kept.made(AdmitMember(member=TR, since=date(2026, 1, 1)))
    observer = AdmitMember(member=MemberCode("WMO"), belongs="observer", since=date(2020, 1, 1))
    kept.made(observer)
    found = body_of(kept.state)
    assert found

    def codes(day: date) -> list[str]:
        decisions = found.meeting(day).decisions
        return sorted(one.code for one in decisions.members)  # type: ignore[union-attr]

    assert codes(date(2023, 4, 3)) == ["JO", "MA", "PE", "TR"]
    assert codes(date(2023, 4, 4)) == ["FI", "JO", "MA", "PE", "TR"]
    assert codes(date(2025, 6, 1)) == ["FI", "JO", "MA", "PE"]
    assert codes(date(2026, 6, 1)) == ["FI", "JO", "MA", "PE", "TR"]
    kept.hold()


def test_a_name_holds_from_its_day(kept: Kept) -> None:
    """[BODY-6]"""
    new = {"en": "Türkiye", "fr": "Türkiye", "ar": "تركيا"}
    kept.made(NameMember(member=TR, since=date(2022, 6, 3), name=new, wikidata="Q43"))
    assert kept.code(NameMember(member=FI, since=MARCH_5, name=new)) == "not-a-member"
    strange = NameMember(member=TR, since=MARCH_5, name=new, wikidata="Türkiye")
    assert kept.code(strange) == "bad-id"
    found = body_of(kept.state)
    assert found

    def name(day: date) -> str:
        decisions = found.meeting(day).decisions
        return next(m.name["en"] for m in decisions.members if m.code == TR)  # type: ignore[union-attr]

    assert [name(date(2022, 6, 2)), name(date(2022, 6, 3))] == ["Turkey", "Türkiye"]
    kept.hold()


def test_each_day_has_its_own_minister(changed: Kept) -> None:
    """[BODY-10]"""
    days = (date(2022, 2, 10), date(2022, 3, 4), MARCH_5, date(2022, 4, 12))
    found = [names_on(changed, day) for day in days]
    assert found == [["Hamdan Zureik"], ["Hamdan Zureik"], ["Tareq Nimri"], ["Tareq Nimri"]]
    assert names_on(changed, date(2021, 5, 31)) == []
    assert not overfilled(changed.state, changed.state.offices.table[MINISTER])
    changed.hold()


def test_two_on_one_day_are_a_fault_and_a_vacancy_is_none(changed: Kept) -> None:
    """[BODY-10] [BODY-11]"""
    office = changed.state.offices.table[MINISTER]
    first, second = changed.state.offices.tenures.values()
    changed.made(DateTenure(first.id, first.since, date(2022, 3, 20)))
    assert names_on(changed, date(2022, 3, 10)) == ["Hamdan Zureik", "Tareq Nimri"]
    assert {one.id for one in overfilled(changed.state, office)} == {first.id, second.id}
    changed.made(DateTenure(first.id, first.since, date(2022, 2, 1)))
    assert names_on(changed, date(2022, 2, 10)) == []
    assert changed.code(DateTenure(first.id, first.since, date(2022, 2, 1))) == "unchanged"
    assert changed.code(DateTenure(first.id, MARCH_5, date(2022, 2, 1))) == "ends-before-it-starts"
    changed.made(StrikeTenure(second.id))
    assert changed.code(StrikeTenure(second.id)) == "unknown-tenure"
    changed.hold()


def test_offices_stand_in_their_order_and_end(kept: Kept) -> None:
    """[BODY-9]"""
    kept.made(establish())
    kept.made(establish("second", charge="vice-chair", rank=2, member=None))
    kept.made(establish("first", charge="vice-chair", rank=1, member=None))
    kept.made(establish("chair", charge="chair", member=None))
    order = [one.id for one in offices_on(kept.state, MARCH_5)]
    assert order == ["chair", "first", "second", MINISTER]
    for wrong, code in (
        (establish(), "named-twice"),
        (establish("No id"), "bad-id"),
        (establish("none", title={}), "text-empty"),
        (establish("none", seats=0), "out-of-range"),
        (establish("none", member="?"), "unknown-member"),
        (establish("none", title={"el": "Υπουργός"}), "unknown-language"),
    ):
        assert kept.code(wrong) == code
    kept.made(AbolishOffice(MINISTER, date(2022, 12, 31)))
    assert kept.code(AbolishOffice(MINISTER, date(2022, 12, 31))) == "already-ended"
    assert kept.code(appoint("Late Comer", date(2023, 1, 1))) == "office-ended"
    kept.hold()


REFUSED: list[tuple[Command, str]] = [
    (appoint("Early", MARCH_5, until=date(2022, 3, 4)), "ends-before-it-starts"),
    (AppointHolder(office=MINISTER, since=MARCH_5), "one-person"),
    (AppointHolder(office=MINISTER, since=MARCH_5, person=PersonId("n9")), "unknown-person"),
    (AppointHolder(office=OfficeId("none"), since=MARCH_5, words=called("A")), "unknown-office"),
    (CorrectPerson(PersonId("n9"), called("A")), "unknown-person"),
    (DateDelegate(DelegateId("d9"), None, MARCH_5), "unknown-delegate"),
    (StrikeTenure(TenureId("h9")), "unknown-tenure"),
    (ListDelegates("list-1", []), "list-empty"),
    (WithdrawList("list-1"), "no-such-list"),
    (AdmitMember(member=MemberCode("?"), since=MARCH_5), "unknown-member"),
]


@pytest.mark.parametrize(("command", "code"), REFUSED, ids=lambda one: str(one)[:40])
def test_what_makes_no_sense_is_refused(kept: Kept, command: Command, code: str) -> None:
    kept.made(establish())
    assert kept.code(command) == code


def people(*names: str) -> list[Listed]:
    ranks: tuple[Rank, ...] = ("head", "alternate", "adviser")
    return [
        Listed(words=called(name), member=JO, rank=ranks[n % 3], office={"en": f"Office {name}"})
        for n, name in enumerate(names)
    ]


def test_a_list_comes_and_is_taken_back_with_every_word(kept: Kept) -> None:
    """[BODY-12] [BODY-14]"""
    before = kept.state
    kept.made(ListDelegates("list-1", people("Ada Aalto", "Bo Brenn", "Cy Cordes")))
    assert [one.rank for one in delegation_on(kept.state, JO, MARCH_5)] == [
        "head",
        "alternate",
        "adviser",
    ]
    assert kept.code(ListDelegates("list-1", people("Dag"))) == "named-twice"
    kept.hold()
    kept.made(WithdrawList("list-1"))
    assert (kept.state.people, kept.state.delegations) == (before.people, before.delegations)
    told = b"".join(kept.lines("everything"))
    assert not [word for word in (b"Aalto", b"Brenn", b"Office") if word in told]
    kept.hold()


def test_a_list_stays_once_somebody_of_it_is_used(kept: Kept) -> None:
    """[BODY-14]"""
    kept.made(establish())
    kept.made(ListDelegates("list-1", people("Ada Aalto", "Bo Brenn")))
    ada, bo = kept.state.people.table
    kept.made(CorrectPerson(bo, called("Bo Brenn-Aas")))
    assert kept.code(WithdrawList("list-1")) == "named-since"
    kept.made(AppointHolder(office=MINISTER, since=MARCH_5, person=ada))
    assert kept.code(WithdrawList("list-1")) == "in-office"


def test_a_delegation_has_one_head(kept: Kept) -> None:
    """[BODY-13]"""
    kept.made(ListDelegates("list-1", people("Ada Aalto", "Bo Brenn")))
    _, bo = kept.state.people.table
    kept.made(NameDelegate(person=bo, member=JO, rank="head", since=MARCH_5))

    def heads(day: date) -> list[str]:
        every = delegation_on(kept.state, JO, day)
        return [str(one.person) for one in every if one.rank == "head"]

    assert (len(heads(date(2022, 3, 4))), heads(MARCH_5)) == (1, [bo])
    kept.hold()


def test_an_erasure_takes_every_word_of_a_person(kept: Kept) -> None:
    """[BODY-7] [BODY-8] What was held, and when, stands."""
    kept.made(establish())
    words = called("Leila Haddad", family={"und": "Haddad"}, pronounced={"und": "LAY-la"})
    kept.made(ListDelegates("list-1", [replace(people("Leila")[0], words=words)]))
    (leila,) = kept.state.people.table
    kept.made(CorrectPerson(leila, called("Leila Haddad-Amrani")))
    kept.made(
        NameDelegate(person=leila, member=JO, rank="head", since=MARCH_5, office={"en": "Envoy"})
    )
    kept.made(AppointHolder(office=MINISTER, since=MARCH_5, person=leila))
    kept.made(ErasePerson(leila))
    told = b"".join(kept.lines("everything"))
    assert not [w for w in (b"Leila", b"Haddad", b"LAY", b"Envoy", b"Amrani") if w in told]
    assert [one.person for one in kept.state.offices.tenures.values()] == [leila]
    assert kept.code(ErasePerson(leila)) == "no-text-there"
    kept.hold()


def test_the_frozen_record_has_every_kind() -> None:
    """What it holds verifies for ever (`test_frozen.py`, in `tests/record` and `tests/procedure`)."""
    kinds = {
        json.loads(line).get("entry", {}).get("kind") for line in FROZEN.read_bytes().splitlines()
    }
    assert kinds - {None} == set(BODY.kinds)


def test_another_bodys_record_is_a_fault() -> None:
    kept_ = Kept()
    entries = [sealed(one, Dice(one.seq)) for one in kept_.entries]
    lines = list(export.write("body.lakes", "body", "everything", SIGNER, entries))
    verdict = judge(lines, None, ())
    assert verdict.lawfulness
    assert [one.code for one in verdict.lawfulness.faults] == ["other-body"]
