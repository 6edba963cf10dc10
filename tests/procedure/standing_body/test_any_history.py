"""[BODY-1] … [BODY-14] Random histories of a body's record: each day's answer is what was entered of it."""

from datetime import date, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.standing_body.delegations.commands import (
    DateDelegate,
    ListDelegates,
    Listed,
    NameDelegate,
    WithdrawList,
)
from hemicycle.procedure.standing_body.founding.commands import ReleaseBody
from hemicycle.procedure.standing_body.in_force import body_of, holders_on, overfilled
from hemicycle.procedure.standing_body.membership.commands import (
    AdmitMember,
    EndMembership,
    LiftSuspension,
    NameMember,
    SuspendMember,
)
from hemicycle.procedure.standing_body.offices.commands import (
    AppointHolder,
    DateTenure,
    EstablishOffice,
    StrikeTenure,
)
from hemicycle.procedure.standing_body.people.commands import CorrectPerson, ErasePerson
from hemicycle.procedure.words import MemberCode, OfficeId
from tests.procedure.standing_body.keeping import NAMES, Kept, called
from tests.profiles import examples

FIRST = date(2022, 1, 1)
DAYS = st.integers(0, 60).map(lambda n: FIRST + timedelta(days=n))
MAYBE = st.none() | DAYS
CODES = st.sampled_from([*map(MemberCode, NAMES), MemberCode("FI"), MemberCode("WMO")])
OFFICES = st.sampled_from([OfficeId("chair"), OfficeId("minister-jo")])
WORDS = st.sampled_from(["Aya Bint", "Bo Carlsson", "Cy Dahl", "D'Arcy Eck"])
PICK = st.integers(0, 1000)


class Histories(RuleBasedStateMachine):
    """A record, and beside it a plain list of who was said to hold what on which day."""

    def __init__(self) -> None:
        super().__init__()
        self.kept = Kept("closed")
        for office in ("chair", "minister-jo"):
            self.kept.made(
                EstablishOffice(office=OfficeId(office), charge="other", title={"en": office})
            )
        self.erased: list[str] = []
        self.lists = 0

    def do(self, command: Command) -> bool:
        return not isinstance(self.kept.do(command), Refusal)

    @rule(code=CODES, since=DAYS)
    def admit(self, code: MemberCode, since: date) -> None:
        self.do(AdmitMember(member=code, since=since))

    @rule(code=CODES, until=DAYS)
    def end(self, code: MemberCode, until: date) -> None:
        self.do(EndMembership(code, until))

    @rule(code=CODES, since=DAYS, until=MAYBE)
    def suspend(self, code: MemberCode, since: date, until: date | None) -> None:
        self.do(SuspendMember(code, since, until))

    @rule(code=CODES, until=DAYS)
    def lift(self, code: MemberCode, until: date) -> None:
        self.do(LiftSuspension(code, until))

    @rule(code=CODES, since=DAYS, words=WORDS)
    def name(self, code: MemberCode, since: date, words: str) -> None:
        self.do(NameMember(member=code, since=since, name={"en": words}))

    @rule(office=OFFICES, since=DAYS, until=MAYBE, words=WORDS, beside=st.booleans())
    def appoint(
        self, office: OfficeId, since: date, until: date | None, words: str, beside: bool
    ) -> None:
        before = {t.id for t in self.kept.state.offices.tenures.values()}
        command = AppointHolder(
            office=office, since=since, until=until, words=called(words), beside=beside
        )
        if self.do(command):
            known = self.kept.state.offices
            (new,) = [t for t in known.tenures.values() if t.id not in before]
            assert new in holders_on(self.kept.state, known.table[office], since)
            others = [t for t in known.tenures.values() if t.office == office and t is not new]
            if not beside:
                assert not [t for t in others if t.until is None and t.since and t.since < since]

    @precondition(lambda self: self.kept.state.offices.tenures)
    @rule(pick=PICK, since=MAYBE, until=MAYBE, strike=st.booleans())
    def mend(self, pick: int, since: date | None, until: date | None, strike: bool) -> None:
        every = list(self.kept.state.offices.tenures)
        one = every[pick % len(every)]
        self.do(StrikeTenure(one) if strike else DateTenure(one, since, until))

    @rule(words=st.lists(WORDS, min_size=1, max_size=3), code=CODES)
    def list_(self, words: list[str], code: MemberCode) -> None:
        self.lists += 1
        people = [Listed(words=called(one), member=code, rank="head") for one in words]
        self.do(ListDelegates(f"list-{self.lists}", people))

    @precondition(lambda self: self.lists)
    @rule(pick=PICK)
    def withdraw(self, pick: int) -> None:
        listed = f"list-{pick % self.lists + 1}"
        if self.do(WithdrawList(listed)):
            assert all(d.listed != listed for d in self.kept.state.delegations.table.values())

    @precondition(lambda self: self.kept.state.people.table)
    @rule(pick=PICK, code=CODES, since=DAYS, words=WORDS)
    def person(self, pick: int, code: MemberCode, since: date, words: str) -> None:
        every = list(self.kept.state.people.table)
        one = every[pick % len(every)]
        match pick % 3:
            case 0:
                self.do(CorrectPerson(one, called(words)))
            case 1:
                office = {"en": f"Office {words}"}
                command = NameDelegate(
                    person=one, member=code, rank="head", since=since, office=office
                )
                self.do(command)
            case _:
                told = [seq for seq, who in self.kept.state.people.told.items() if who == one]
                if self.do(ErasePerson(one)):
                    assert all(self.kept.entries[seq].texts is None for seq in told)
                    assert not self.kept.state.people.table[one].texts

    @precondition(lambda self: self.kept.state.delegations.table)
    @rule(pick=PICK, since=MAYBE, until=MAYBE)
    def date_delegate(self, pick: int, since: date | None, until: date | None) -> None:
        every = list(self.kept.state.delegations.table)
        self.do(DateDelegate(every[pick % len(every)], since, until))

    @rule()
    def release(self) -> None:
        self.do(ReleaseBody())

    @invariant()
    def a_code_belongs_once_on_each_day(self) -> None:
        body = body_of(self.kept.state)
        assert body
        for n in range(0, 61, 7):
            day = FIRST + timedelta(days=n)
            codes = [one.code for one in body.in_order(day)]
            assert len(codes) == len(set(codes)), (day, codes)

    @invariant()
    def a_fault_is_shown_where_too_many_hold_an_office(self) -> None:
        state = self.kept.state
        for office in state.offices.table.values():
            faulty = {one.id for one in overfilled(state, office)}
            for n in range(61):
                there = holders_on(state, office, FIRST + timedelta(days=n))
                assert len(there) <= office.seats or {one.id for one in there} <= faulty

    def teardown(self) -> None:
        self.kept.hold()


TestHistories = Histories.TestCase
TestHistories.settings = settings(max_examples=examples(40), stateful_step_count=25, deadline=None)
